import { Failure, failure } from '../problem/failure.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import {
  eachOnce,
  type LeftOut,
  type Makes,
  MOST_CHARACTERS,
  type Outcome,
  type Plan,
  type PlannedItem,
  type PlannedPostage,
  type PlannedPrinting,
  type Recipient,
  reasons,
  slugsOf,
  together,
} from './plan.ts';

/** Something laid out: whose it is, what came of it, and what there is to say. An error among that keeps it from being made. */
export interface Laid<Thing> {
  readonly item: PlannedItem;
  readonly thing: Thing;
  readonly findings: readonly Finding[];
}

/** Names of what was left out that are said in one line. */
const NAMED = 20;

/**
 * Makes a plan, item by item. What is carried out at once is counted and forgotten, so that a batch of any size has room;
 * what a dry run shows, and what is left out, is kept.
 */
export class Planner {
  /** How many go to each country (ISO 3166-1). */
  readonly countries = new Map<string, number>();
  readonly leftOut: LeftOut[] = [];
  /** Items that can be made, copies counted. */
  made = 0;
  printing: PlannedPrinting | undefined;
  postage: PlannedPostage | undefined;
  /** Finds what it costs to post so many letters to each country, once they are known. */
  pricing: ((countries: ReadonlyMap<string, number>) => Promise<PlannedPostage>) | undefined;
  private readonly session: Session;
  private readonly makes: Makes;
  private readonly format: string;
  private readonly keeps: boolean;
  private readonly files = new Map<string, { count: number; pages?: number; readonly items: PlannedItem[] }>();
  /** What to say of items that are made. */
  private readonly notes: Finding[] = [];
  /** True once something cannot be made. */
  private broken = false;

  constructor(
    session: Session,
    { makes, format, keeps }: { readonly makes: Makes; readonly format: string; readonly keeps: boolean },
  ) {
    this.session = session;
    this.makes = makes;
    this.format = format;
    this.keeps = keeps;
  }

  /** Adds an item to the file of a path. */
  add(path: string, item: PlannedItem): void {
    const copies = item.copies ?? 1;
    const { country } = item;
    const file = this.file(path);
    file.count += copies;
    this.made += copies;
    if (country !== undefined) this.countries.set(country, (this.countries.get(country) ?? 0) + copies);
    if (this.keeps) file.items.push(item);
  }

  /** Says how many pages the file of a path has. */
  setPages(path: string, pages: number): void {
    this.file(path).pages = pages;
  }

  /** Keeps something to be said of what is made. */
  note(found: Finding): void {
    this.notes.push(found);
  }

  /** Leaves something out, and says at once what is no error; errors are told all together. */
  async leaveOut(who: Recipient, findings: readonly Finding[]): Promise<void> {
    this.leftOut.push({ ...who, findings });
    this.broken ||= anyError(findings);
    await this.session.report(findings.filter(({ severity }) => severity !== 'error'));
  }

  /** Those of the things that can be made; the others are left out. With --strict there are no more of them after the first that cannot. */
  async *passing<Thing>(
    things: AsyncIterable<Laid<Thing>> | Iterable<Laid<Thing>>,
    pathOf: (laid: Laid<Thing>) => string,
  ): AsyncGenerator<Laid<Thing>> {
    for await (const laid of things) {
      const { item, findings } = laid;
      if (findings.length > 0) {
        const wrong = anyError(findings);
        if (!wrong) this.notes.push(...findings);
        else await this.leaveOut(whoOf(item), eachOnce(findings));
        if (wrong) continue;
      }
      this.add(pathOf(laid), item);
      if (!this.stopped) yield laid;
    }
  }

  /** True once nothing is going to be made: something cannot be, and --strict was given. */
  get stopped(): boolean {
    return this.broken && (this.session.flags.strict ?? false);
  }

  /**
   * Tells what is left out and why, and what else there is to know, before anything gets a name. Throws if nothing can be
   * made, or, with --strict, if anything cannot.
   */
  async tell(): Promise<void> {
    const { session, made } = this;
    const errors = this.withFewCharacters(reasons(this.leftOut));
    await session.report(together(eachOnce(this.notes)));
    if (errors.length > 0 && made === 0) throw new Failure(errors);
    await session.report(errors);
    if (this.stopped) throw failure('strict-left-out', { count: this.leftOutSlugs().length + this.unnamed() });
    this.postage = await this.pricing?.(this.countries);
    if (errors.length > 0) await this.sayLeftOut();
  }

  /** The plan as it stands. */
  plan(): Plan {
    const { makes, format, leftOut, printing, postage } = this;
    return {
      makes,
      format,
      files: [...this.files].map(([path, file]) => ({ path, ...file })),
      leftOut,
      ...(printing ? { printing } : {}),
      ...(postage ? { postage } : {}),
    };
  }

  /** The answer of the command once the plan is carried out. */
  get outcome(): Outcome {
    return this.leftOut.length > 0 ? 'left-out' : true;
  }

  private async sayLeftOut(): Promise<void> {
    const slugs = this.leftOutSlugs();
    if (slugs.length === 0) return;
    await this.session.say(this.session.messages.plan.leftOut(slugs.slice(0, NAMED), slugs.length - NAMED));
  }

  private leftOutSlugs(): string[] {
    return [...new Set(this.leftOut.filter(({ findings }) => anyError(findings)).map(slugsOf))].filter(
      (slugs) => slugs !== '',
    );
  }

  /** How much is left out that has no slug: rows of a list. */
  private unnamed(): number {
    return this.leftOut.filter((one) => anyError(one.findings) && slugsOf(one) === '').length;
  }

  /** Nobody reads of hundreds of characters one by one. */
  private withFewCharacters(errors: readonly Finding[]): Finding[] {
    const characters = errors.filter(({ code }) => code === 'character-missing');
    const most = new Set(characters.slice(MOST_CHARACTERS));
    const shown = errors.filter((one) => !most.has(one));
    return most.size > 0 ? [...shown, finding('characters-more', { count: most.size })] : shown;
  }

  private file(path: string) {
    const file = this.files.get(path) ?? { count: 0, items: [] };
    this.files.set(path, file);
    return file;
  }
}

function whoOf({ case: slug, target, name }: PlannedItem): Recipient {
  return {
    ...(slug === undefined ? {} : { case: slug }),
    ...(target === undefined ? {} : { target }),
    ...(name === undefined ? {} : { name }),
  };
}
