import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { checkText } from '../../src/check/check.ts';
import type { CheckedFile, CheckFinding } from '../../src/check/report.ts';
import type { CheckContext } from '../../src/check/rule.ts';
import { RULES } from '../../src/check/rules.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { fixed } from '../../src/making/check-fix.ts';
import { commentsOf } from '../../src/source/comments.ts';
import { NAMES } from '../support/names.ts';
import { TODAY } from '../support/run.ts';
import { unlikedIn } from '../support/yaml-style.ts';
import { caseWith, examplesOf } from './check-support.ts';

// What --fix writes, of every rule and in every way in which a case may be written: nothing is lost, and nobody's layout is spoilt.

const CONTEXT: CheckContext = { today: TODAY, soon: 14, countries: await countryNames(undefined), names: NAMES };
const check = (text: string): CheckedFile =>
  checkText({ text, file: 'cases/a.yaml', slug: 'a' }, CONTEXT, { levels: {} });
/** The text after --fix; what each round found is put into `seen`. */
function mend(text: string, seen: CheckFinding[] = []): string {
  const source = { text, file: 'cases/a.yaml', slug: 'a' };
  return fixed(source, (one) => {
    const checked = check(one.text);
    seen.push(...checked.findings);
    return checked;
  }).text;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];

/** The words of a text that another has not, or not as often. */
function lost(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const word of words(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return words(before).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** What says no more than the key to which a number is moved, and the key of a part that had nothing else. */
const LABELS = ['region', 'Tel', 'Telephone', 'Phone', 'Fax', 'E', 'mail', 'Web', 'тел', 'факс'];

/** Words that a fix may take away: those that the rule names as said elsewhere, with the comments of a demand that stands twice. */
function mayGo(text: string, findings: readonly CheckFinding[]): Set<string> {
  const named = findings.flatMap(({ rule, fix, found = '', place }) => {
    if (fix === undefined || rule === 'address-channel') return [];
    const rows = text.split('\n').slice(Math.max(0, (place?.line ?? 1) - 4), place?.endLine ?? 1);
    return [found, ...(fix.withComments ? commentsOf(rows.join('\n')).map((one) => one.words) : [])].flatMap(words);
  });
  return new Set([...named, ...LABELS.map((one) => one.toLowerCase())]);
}

const errorsIn = (text: string) => check(text).findings.filter(({ severity }) => severity === 'error').length;
const countOf = (all: readonly string[], rule: string) => all.filter((one) => one === rule).length;
const disliked = (text: string) => unlikedIn(text).map(({ rule }) => rule);

/** Holds what is promised of every fix. */
function holds(text: string): string {
  const seen: CheckFinding[] = [];
  const after = mend(text, seen);
  const may = mayGo(text, seen);
  expect(lost(text, after).filter((word) => !may.has(word))).toEqual([]);
  expect(mend(after)).toBe(after);
  expect(parseDocument(after).errors).toEqual([]);
  expect(
    disliked(after).filter((rule, at, all) => countOf(all.slice(0, at + 1), rule) > countOf(disliked(text), rule)),
  ).toEqual([]);
  expect(errorsIn(after)).toBeLessThanOrEqual(errorsIn(text));
  return after;
}

describe('the example of every rule', () => {
  const wrong = RULES.flatMap(({ id, example }) =>
    examplesOf(example.wrong).map(({ text }) => [id, caseWith(text)] as const),
  );

  test.each(wrong)('%s: no word is lost, and twice is once', (_, text) => {
    holds(text);
    expect(holds(text.replaceAll('\n', '\r\n')).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('there are some that are mended', () => {
    expect(wrong.filter(([, text]) => mend(text) !== text).length).toBeGreaterThanOrEqual(4);
  });
});

const target = (lines: string, more = '') => `targets:
  office:
    role: Consul
    address:${lines}
    country: FR
    salutation: {en: Dear Consul}
${more}`;

describe('a number in an address', () => {
  const whole = '\n      - 1 Sample Street\n      - 75000 Exampleton';
  test.each([
    ['by itself', `${whole}\n      - "Tel: +33 1 99 00 00 00"`, '      - "+33 1 99 00 00 00"\n'],
    [
      'with a comment',
      `${whole}\n      - "Tel: +33 1 99 00 00 00"  # in the mornings`,
      '      - "+33 1 99 00 00 00"  # in the mornings\n',
    ],
    [
      'below a comment',
      `${whole}\n      # only in the mornings\n      - "Tel: +33 1 99 00 00 00"`,
      '      # only in the mornings\n      - "+33 1 99 00 00 00"\n',
    ],
    [
      'in a folded text',
      `${whole}\n      - >-\n        Tel:\n        +33 1 99 00 00 00`,
      '      - "+33 1 99 00 00 00"\n',
    ],
    [
      'behind other words of a folded text',
      '\n      - >-\n        1 Sample Street\n        in the yard, Tel:\n        +33 1 99 00 00 00\n      - 75000 Exampleton',
      '      - "+33 1 99 00 00 00"\n',
    ],
    [
      'in single quotes',
      `${whole}\n      - 'The clerk''s office, Tel: +33 1 99 00 00 00'`,
      "- 'The clerk''s office'\n",
    ],
    [
      'in a flow list',
      ' [1 Sample Street, 75000 Exampleton, "Tel: +33 1 99 00 00 00"]',
      '    phone: ["+33 1 99 00 00 00"]\n',
    ],
    [
      'in a flow list of several lines',
      ' [\n      1 Sample Street,\n      75000 Exampleton,\n      "Tel: +33 1 99 00 00 00",\n    ]',
      '    phone: ["+33 1 99 00 00 00"]\n',
    ],
    [
      'beside a fax',
      `${whole}, Fax +33 1 99 00 00 01 / Tel +33 1 99 00 00 00`,
      '    fax:\n      - "+33 1 99 00 00 01"\n    phone:\n',
    ],
    [
      'in parts',
      '\n      street: 1 Sample Street, Tel +33 1 99 00 00 00\n      city: Exampleton',
      '      street: 1 Sample Street\n',
    ],
    [
      'as a part',
      '\n      street: 1 Sample Street\n      city: Exampleton\n      region: Tel +33 1 99 00 00 00 # the clerk',
      '      - "+33 1 99 00 00 00"  # the clerk\n',
    ],
  ])('%s', (_, lines, expected) => {
    const after = holds(caseWith(target(lines)));
    const { office } = parse(after).targets;
    expect(office.phone).toEqual(['+33 1 99 00 00 00']);
    expect(JSON.stringify(office.address)).not.toMatch(/Tel|99/);
    expect(after).toContain(expected);
  });

  test('between braces', () => {
    const text = caseWith(
      'targets: { office: { role: Consul, address: [75000 Exampleton, "Tel +33 1 99 00 00 00"], country: FR } }\n',
    );
    expect(holds(text)).toContain('country: FR, phone: ["+33 1 99 00 00 00"] } }');
  });

  test('at the end of a file without a newline', () => {
    const text = `${caseWith('').replace(/^targets:[\s\S]*?^(?=letter)/m, '')}${target(`${whole}\n      - Tel +33 1 99 00 00 00`)}`;
    const after = mend(text.trimEnd());
    expect(after.endsWith('    phone:\n      - "+33 1 99 00 00 00"\n')).toBe(true);
  });

  test('stays where a comment between brackets would be lost', () => {
    const text = caseWith(target(' [75000 Exampleton, # the town\n      "Tel +33 1 99 00 00 00" # mornings\n    ]'));
    expect(commentsOf(mend(text)).map((one) => one.words)).toEqual(['the town', 'mornings']);
    holds(text);
  });
});

describe('a demand that stands twice', () => {
  const letter = (demands: string) =>
    caseWith(`letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    reviewed: the maintainers
    demands:
${demands}`);
  const demands = (text: string) => parse(text).letter.en.demands;

  test.each([
    [
      'with its comment',
      '      - Let her sing. # first\n      - Let her sing. # again\n',
      '      - Let her sing. # first\n',
    ],
    [
      'with the comments above it',
      '      - Let her sing.\n      # of the second sheet\n      # and the third\n      - Let her sing.\n',
      '      - Let her sing.\n',
    ],
    [
      'in a folded text',
      '      - Let her sing.\n\n      - >-\n        Let her\n        sing.\n',
      '      - Let her sing.\n\n',
    ],
    [
      'in a folded text with a comment',
      '      - Let her sing.\n      - >- # again\n        Let her\n        sing.\n',
      '      - Let her sing.\n',
    ],
    [
      'with a comment behind its dash',
      '      - Let her sing.\n      - # again\n        Let her sing.\n',
      '      - Let her sing.\n',
    ],
  ])('goes %s', (_, before, after) => {
    expect(holds(letter(before))).toContain(`    demands:\n${after}title:`);
  });

  test('leaves the comment of the next one', () => {
    const text = letter('      - Let her sing.\n      - Let her sing.\n      # the books\n      - Return her books.\n');
    expect(holds(text)).toContain('demands:\n      - Let her sing.\n      # the books\n      - Return her books.\n');
  });

  test('in a flow list', () => {
    const text = letter('      [Let her sing., Return her books., Let her sing.] # three\n');
    expect(demands(holds(text))).toEqual(['Let her sing.', 'Return her books.']);
  });
});

test('a country behind a comment of its own stays', () => {
  const text = caseWith(target('\n      - 75000 Exampleton\n      - FRANCE # as the embassy has it'));
  expect(holds(text)).toBe(text);
});

test('brackets around several names of a long text go at once, and its lines stay', () => {
  const text = caseWith(`letter:
  en:
    subject: The choir of {{person.name}}
    opening: >-
      I am writing to you about [Mara Example], who leads a choir in the town
      of Exampleville. [Mara Example] sings; [Mara
      Example] is {{person.name}}.
    demands: [Let {{them}} sing.]
    reviewed: the maintainers
`).replace('[Let {{them}} sing.]', '["Let {{them}} sing."]');
  expect(holds(text)).toBe(text.replaceAll(/\[(Mara\s+Example)\]/g, '$1'));
});

test('several things on one line are mended one after the other', () => {
  const text = caseWith(target('\n      - 1 Sample Street\n      - 75000 Exampleton, France, Tel. +33 1 99 00 00 00'));
  expect(holds(text)).toContain('      - 75000 Exampleton\n    country: FR');
});
