import type { Finding, Unpriced } from '../problem/finding.ts';

// What a command is going to make, as a value: nothing of it needs the program any more. -n prints it, otherwise it is carried out.

/** What there is a plan of. */
export type Makes = 'letters' | 'envelopes' | 'labels' | 'proof' | 'deadlines';

/** Who something is for, or what it is about. */
export interface Recipient {
  /** The slug of the case; none for what is of no case, such as a label with the sender's own address. */
  readonly case?: string;
  /** The slug of the target; none if it is about a whole case. */
  readonly target?: string;
  /** As people say it: Director Wang Jiang. */
  readonly name?: string;
}

/** One letter with what goes with it, one envelope, one label, one case in a list of deadlines. */
export interface PlannedItem extends Recipient {
  /** Of a letter (ISO 639-1). */
  readonly language?: string;
  /** The country that it goes to (ISO 3166-1). */
  readonly country?: string;
  /** Pages of one copy, if it is laid out on pages of its own. */
  readonly pages?: number;
  /** How many are made of it; one, if it is left out. */
  readonly copies?: number;
}

/** A file, what comes out of the printer, or what goes to standard output (`-`), in the order in which it is made. */
export interface PlannedFile {
  /** The path as a person would write it. */
  readonly path: string;
  /** How many items there are, copies counted. */
  readonly count: number;
  /** Pages of a file that has pages, blank ones counted. */
  readonly pages?: number;
  readonly items: readonly PlannedItem[];
}

/** What is not made, and why: an error, or a warning that there is no address to post to. */
export interface LeftOut extends Recipient {
  readonly findings: readonly Finding[];
}

/** The printer, and the command that prints. */
export interface PlannedPrinting {
  readonly printer: string;
  readonly sheets: number;
  /** As it is typed into a shell. */
  readonly command: string;
}

/** What it costs to post, by the rates of a file. */
export interface PlannedPostage {
  readonly currency: string;
  readonly total: number;
  /** The day that the rates are of (YYYY-MM-DD). */
  readonly date: string;
  /** How many go to each zone, and the price of one. */
  readonly zones: readonly { readonly zone: string; readonly count: number; readonly price: number }[];
  /** What comes on top, the price for each letter. */
  readonly surcharges: readonly { readonly name: string; readonly count: number; readonly price: number }[];
  /** What is not in the total. */
  readonly without: readonly Unpriced[];
}

/** All that is to be made, and what is not. */
export interface Plan {
  readonly makes: Makes;
  readonly format: string;
  readonly files: readonly PlannedFile[];
  readonly leftOut: readonly LeftOut[];
  readonly printing?: PlannedPrinting;
  readonly postage?: PlannedPostage;
}

/** Characters that no font has, told one by one; of the rest only the number. */
export const MOST_CHARACTERS = 20;

/** The answer of a command: yes, no, or that something was left out. */
export type Outcome = boolean | 'left-out';

/** The first of findings that say the same of the same place. */
export function eachOnce(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

/** What keeps things from being made, each reason once. */
export function reasons(leftOut: readonly LeftOut[]): Finding[] {
  return eachOnce(leftOut.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error'));
}

/** case/target, as it is called in a line of a plan. */
export function slugsOf({ case: slug, target }: Recipient): string {
  return [slug, target].filter((one) => one !== undefined).join('/');
}

/** Notes of many targets that say the same, in the place of the first of them, with all of the targets. */
export function together(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const one of findings) {
    if (one.code !== 'address-small' && one.code !== 'address-native') {
      told.set(JSON.stringify(one), one);
      continue;
    }
    const key = JSON.stringify({ ...one, arguments: { ...one.arguments, targets: [] } });
    const before = told.get(key);
    const targets = before && 'targets' in before.arguments ? (before.arguments.targets as readonly string[]) : [];
    told.set(key, {
      ...one,
      arguments: { ...one.arguments, targets: [...targets, ...one.arguments.targets] },
    } as Finding);
  }
  return [...told.values()];
}
