import { type CaseHead, readHead } from '../../src/case/head.ts';
import { readCase } from '../../src/case/read.ts';
import { type AnyRule, type CheckContext, type CheckedCase, isAmong, type RuleFinding } from '../../src/check/rule.ts';
import { shortenedAll } from '../../src/check/telling.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { finding } from '../../src/problem/finding.ts';
import { en } from '../../src/problem/messages/en.ts';
import { describe } from '../../src/problem/messages.ts';
import { applyChanges } from '../../src/source/changes.ts';
import { NAMES } from '../support/names.ts';
import { TODAY } from '../support/run.ts';
import { growth } from '../support/steps.ts';
import type { check as counted } from './counted.ts';

// What rules find in cases that are written in a few lines.

/** A whole case without anything to find. What a test is about is written over it, top-level key by top-level key. */
const BASE = `title: The choir of Exampleville may not sing
country: FR
people:
  - name: Mara Example
    pronouns: she/her
targets:
  mayoress:
    name: Jo Sample
    role: Mayoress
    address:
      - 1 Sample Street
      - 75000 Exampleville
    country: FR
    salutation:
      en: Dear Mayoress
letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers
`;

/** What a test may say besides the case: how it is called, and anything of what a rule knows. */
export interface Around extends Partial<CheckContext> {
  /** The name of the case; choir if not given. */
  readonly slug?: string;
  /** The heads of all cases; that of the case alone if not given. */
  readonly heads?: readonly CaseHead[];
}

/** A finding with its severity, its English words and its place as "line:column". Lines are those of the text that was given. */
export interface Placed extends RuleFinding {
  readonly at: string;
  readonly found: string;
  readonly message: string;
  readonly hint: string;
}

/** A file of an example: see RuleExample. */
export interface ExampleFile {
  readonly slug: string;
  readonly text: string;
}

const COUNTRIES = await countryNames(undefined);

/**
 * What a rule finds in a case: a fragment of YAML whose top-level keys replace those of BASE; a whole case is its own. It
 * is checked on 2026-11-23, with deadlines due soon within 14 days, as the only case there is, unless `around` says
 * otherwise. Throws if it is not the shape of a case.
 */
export function findingsOf(rule: AnyRule, yaml: string, around: Around = {}): Placed[] {
  const { checked, context, head, heads } = checkedCase(yaml, around);
  const all: Iterable<RuleFinding> = isAmong(rule) ? rule.among(head, heads) : rule.check(checked, context);
  return [...all].map((what) => {
    const { line, column } = what.key ? checked.yaml.keyPlace(what.path) : checked.yaml.place(what.path, what.words);
    return { severity: rule.severity, ...what, ...wordsIn(rule, what), at: `${line}:${column}` };
  });
}

/** What a finding says in English. */
function wordsIn(
  { id }: AnyRule,
  { found, arguments: values }: RuleFinding,
): Pick<Placed, 'message' | 'hint' | 'found'> {
  const said = describe(finding(`rule/${id}`, shortenedAll(values) as never), en);
  return { message: said.sentence, hint: said.hint ?? '', found: found ?? said.found ?? '' };
}

/**
 * How many times as much code is run to check a case that is four times as large: about 4 if the work grows evenly, 16 if it
 * grows with the square. `caseOf` writes the case, as for `findingsOf`.
 */
export function ruleGrowth({ id }: AnyRule, size: number, caseOf: (size: number) => string): Promise<number> {
  return checkGrowth(size, caseOf, id);
}

/** The same of one rule, or of all of them. */
export function checkGrowth(size: number, caseOf: (size: number) => string, id?: string): Promise<number> {
  const sized = (times: number) => ({
    text: caseWith(caseOf(times)),
    today: TODAY,
    only: id === undefined ? id : [id],
  });
  return growth('tests/check/counted.ts', size, sized, ({ check }: { check: typeof counted }, one) =>
    check(one.text, one.today, one.only),
  );
}

/** The heads of cases that are checked together, of which each is written as for `findingsOf`. */
export function headsOf(files: readonly ExampleFile[]): readonly CaseHead[] {
  return files.map(({ slug, text }) => {
    const { head, problems } = readHead({ text: caseWith(text), file: `cases/${slug}.yaml`, slug });
    if (!head) throw new Error(`no head of a case: ${JSON.stringify(problems)}\n${text}`);
    return head;
  });
}

/** The files of an example on the page of a rule. The first is the one to look at. */
export function examplesOf(example: string): ExampleFile[] {
  const parts = example.split(/^# cases\/([a-z\d-]+)\.yaml$\n?/m);
  const named = Array.from({ length: (parts.length - 1) / 2 }, (_, nth) => ({
    slug: parts[2 * nth + 1] ?? '',
    text: parts[2 * nth + 2] ?? '',
  }));
  return named.length > 0 ? named : [{ slug: 'choir', text: example }];
}

/** A fragment and what it leaves out of BASE below it, so that its lines keep their numbers. */
export function caseWith(fragment: string): string {
  const text = fragment === '' || fragment.endsWith('\n') ? fragment : `${fragment}\n`;
  const own = new Set([...text.matchAll(/^([A-Za-z]\w*):/gm)].map(([, key]) => key));
  const blocks = BASE.split(/^(?=[A-Za-z])/m);
  return text + blocks.filter((block) => !own.has(block.slice(0, block.indexOf(':')))).join('');
}

/** What a rule is asked about, from what `findingsOf` is given. */
export function checkedCase(
  fragment: string,
  { slug = 'choir', heads: known, ...around }: Around = {},
): { checked: CheckedCase; context: CheckContext; head: CaseHead; heads: readonly CaseHead[] } {
  const text = caseWith(fragment);
  const { caseFile, yaml, problems } = readCase({ text, file: `cases/${slug}.yaml`, slug });
  if (!caseFile) throw new Error(`no case: ${JSON.stringify(problems, undefined, 2)}\n${text}`);
  const own = headsOf([{ slug, text: fragment }]);
  const [head] = own;
  if (!head) throw new Error('no head');
  const context = { today: TODAY, soon: 14, countries: COUNTRIES, names: NAMES, ...around };
  return { checked: { ...caseFile, yaml }, context, head, heads: known ?? own };
}

/** A case after every change that was found safe to make, to be looked at by the rule again. */
export function fixed(yaml: string, findings: readonly RuleFinding[]): string {
  return applyChanges(
    caseWith(yaml),
    findings.flatMap(({ fix }) => fix ?? []),
  ).text;
}
