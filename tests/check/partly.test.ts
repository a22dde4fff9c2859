import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkAmong } from '../../src/check/among.ts';
import { checkText } from '../../src/check/check.ts';
import type { CheckedFile } from '../../src/check/report.ts';
import type { CheckContext } from '../../src/check/rule.ts';
import { RULES } from '../../src/check/rules.ts';
import { totalsOf } from '../../src/check/totals.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { fixed } from '../../src/making/check-fix.ts';
import { en } from '../../src/problem/messages/en.ts';
import { describe as said } from '../../src/problem/messages.ts';
import { CASE_TEXTS } from '../support/mutate.ts';
import { NAMES } from '../support/names.ts';
import { often } from '../support/often.ts';
import { TODAY } from '../support/run.ts';
import { caseWith, examplesOf } from './check-support.ts';

// Something is wrong with a file: all that can be read of it is checked all the same, and what was not is said.

const CONTEXT: CheckContext = { today: TODAY, soon: 14, countries: await countryNames(undefined), names: NAMES };
const check = (text: string, slug = 'a'): CheckedFile =>
  checkText({ text, file: `cases/${slug}.yaml`, slug }, CONTEXT, { levels: {} });

/** A case with a stand-in, a doubled demand and a number in an address, and something wrong besides. */
const WRONG = `title: The choir of Exampleville may not sing
country: FR
people:
  - name: Mara Example
    pronouns: she/her
  - name: Ana Sample
    pronouns: she/her
targets:
  mayoress:
    name: Jo Sample
    address:
      - 1 Sample Street
      - 75000 Exampleville
      - Tel. +33 1 00 00 00 00
    country: FR
    salutation: {en: Dear Mayoress, de: Frau Sample}
  clerk:
    kind: copy
    role: Clerk
    address:
      - 2 Sample Street
      - 75000 Exampleville
      - Tel. +33 1 00 00 00 01
    country: FR
letter:
  en:
    subject: The choir of {{people}}
    opening: I am writing to you about {{people}}, who lead a choir.
    demands:
      - Let them sing.
      - Tell [name] when the choir may sing.
      - Let them sing.
    reviewed: the maintainers
  de:
    subject: Der Chor
    opening: Ich schreibe Ihnen wegen {{people}}.
    demands:
      - Lassen Sie den Chor singen.
      - Sagen Sie [Name], wann er singen darf.
      - Geben Sie die Noten heraus.
    reviewed: the maintainers
`;

const FOUND = ['address-channel', 'address-channel', 'demand-twice', 'placeholder-left', 'placeholder-left'];

/** The rules of what was found but for the shape of the file. */
const rulesOf = ({ findings }: CheckedFile) =>
  findings.filter(({ code }) => code.startsWith('rule/')).map(({ rule }) => rule);
const few = (file: CheckedFile) =>
  rulesOf(file)
    .filter((rule) => FOUND.includes(rule))
    .sort();
const noteOf = ({ findings }: CheckedFile) => {
  const note = findings.find(({ code }) => code === 'not-checked');
  return note && said(note, en).sentence.replaceAll('"', '');
};

test('the case has what is looked for', () => {
  expect(few(check(WRONG))).toEqual(FOUND);
  expect(noteOf(check(WRONG))).toBeUndefined();
});

describe('nothing is silenced by', () => {
  test.each<[string, string, string, string | undefined]>([
    ['an unknown key', 'country: FR\npeople', 'colour: blue\ncountry: FR\npeople', 'what stands in colour'],
    ['one in a target', '    role: Clerk', '    role: Clerk\n    colour: blue', 'targets.clerk.colour'],
    ['one in a person', '  - name: Ana Sample', '  - colour: blue\n    name: Ana Sample', 'people[2].colour'],
    ['one in a letter', '    reviewed', '    colour: blue\n    reviewed', 'letter.en.colour'],
    ['a misspelt key', '    demands', '    demand', undefined],
    ['a bad e-mail address', '    role: Clerk', '    role: Clerk\n    email: [no address]', undefined],
    ['a text where a list should be', '    role: Clerk', '    role: Clerk\n    fax: "+33 1 00 00 00 02"', undefined],
    ['a number where a text should be', '- 2 Sample Street', '- 2', undefined],
    ['a missing title', 'title: The choir of Exampleville may not sing\n', '', undefined],
    ['an empty title', 'title: The choir of Exampleville may not sing', 'title:', undefined],
    ['missing pronouns', '    pronouns: she/her\n', '', 'wrong-pronoun'],
    ['a missing subject', '    subject: Der Chor\n', '', 'full-name-missing'],
    ['a date that there is not', 'country: FR\npeople', 'deadline: 2026-02-30\ncountry: FR\npeople', 'deadline-passed'],
    ['a key that stands twice', '    role: Clerk', '    role: Clerk\n    role: Clerk', 'targets.clerk.role'],
    ['a wrong name of a value', 'The choir of {{people}}', 'The choir of {{peple}}', 'full-name-missing'],
    ['braces without quotes', '    subject: The choir of {{people}}', '    subject: {{people}}', undefined],
    ['a target without a name', '    name: Jo Sample\n', '', 'wrong-name'],
    ['broken YAML in another part', 'title: The', 'title: "The', 'what stands in title'],
    ['the name of the target that is none', '  clerk:', '  The Clerk:', undefined],
  ])('%s', (_, from, to, note) => {
    const file = check(WRONG.replace(from, to));
    expect(few(file)).toEqual(FOUND);
    expect(file.findings.some(({ severity, code }) => severity === 'error' && !code.startsWith('rule/'))).toBe(true);
    if (note === undefined) expect(noteOf(file) ?? '').not.toMatch(/targets|letter|people/);
    else expect(noteOf(file)).toContain(note);
    expect(totalsOf([file])).toMatchObject({ files: 1, inPart: noteOf(file) ? 1 : 0, notAtAll: 0 });
  });

  test('a letter in no language: the others are checked, and it is named', () => {
    const file = check(WRONG.replace('  de:', '  xx:'));
    expect(few(file)).toEqual(FOUND.slice(0, -1));
    expect(noteOf(file)).toContain('what stands in letter.xx');
    expect(noteOf(file)).toContain('translation-demands');
  });

  test('a target without a country: the others are checked, and it is named', () => {
    const file = check(WRONG.replace('    country: FR\nletter', 'letter'));
    expect(few(file)).toEqual(FOUND.slice(1));
    expect(noteOf(file)).toContain('country-line, address-channel');
    expect(noteOf(file)).toContain('because of targets.clerk.country');
  });

  test('an item that cannot be read: places and fixes are those of the file', () => {
    const text = WRONG.replace(
      '      - Let them sing.\n      - Tell',
      '      - {a: b}\n      - Let them sing.\n      - Tell',
    );
    const file = check(text);
    expect(few(file)).toEqual(FOUND);
    const [twice] = file.findings.filter(({ rule }) => rule === 'demand-twice');
    expect(twice?.place?.line).toBe(33);
    const mended = fixed({ text, file: 'a.yaml', slug: 'a' }, (one) => check(one.text)).text;
    expect(parseDocument(mended).toJS().letter.en.demands).toEqual([
      { a: 'b' },
      'Let them sing.',
      'Tell [name] when the choir may sing.',
    ]);
  });

  test('a file name that is none', () => {
    expect(few(check(WRONG, 'No Slug'))).toEqual(FOUND);
  });

  test('a file that is no YAML says that nothing else was checked', () => {
    const file = check(`${WRONG}  "`);
    expect(noteOf(check('"title'))).toBe('Nothing else in this file was checked, because it cannot be read.');
    expect(totalsOf([check('"title'), file])).toMatchObject({ notAtAll: 1 });
  });

  test('a file that another one names', () => {
    const other = caseWith('supersedes: broken\n');
    const files = [check(other), check('"title', 'broken'), check(WRONG.replace('FR', 'XX'), 'half')];
    const heads = files.flatMap(({ head }) => head ?? []);
    expect(heads.map(({ slug }) => slug)).toContain('broken');
    expect([...checkAmong(files, heads, { levels: {} })].flatMap(rulesOf)).not.toContain('supersedes-unknown');
  });
});

test.each([
  [0, 0, '3 files checked, nothing found.'],
  [1, 0, '3 files checked, 1 of them in part, nothing found.'],
  [1, 1, '3 files checked, 1 of them in part and 1 not at all, nothing found.'],
])('a report counts %i in part and %i not at all', (inPart, notAtAll, sentence) => {
  const counts = { error: 0, warning: 0, note: 0 };
  expect(en.check.summary({ files: 3, inPart, notAtAll, counts, waived: 0 })).toBe(sentence);
});

describe('a gap makes nothing be found that is not there', () => {
  const texts = [
    ...CASE_TEXTS.slice(0, 6),
    WRONG,
    ...RULES.slice(0, 40).map(({ example }) => caseWith(examplesOf(example.wrong)[0]?.text ?? '')),
  ];

  /** The text once for each of its lines with a value, with something in its place that cannot be there. */
  function* spoilt(text: string): Generator<string> {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      const [, begin] = /^(\s*(?:- )?[A-Za-z][\w-]*:) \S/.exec(line) ?? /^(\s*-) \S/.exec(line) ?? [];
      if (begin === undefined || /[|>]-?$/.test(line)) continue;
      yield lines.with(at, `${begin} {"?": {}}`).join('\n');
    }
  }

  test.each(texts.map((text, nth) => [nth, text] as const))('text %i', (nth, text) => {
    const told = (file: CheckedFile) =>
      file.findings.filter(({ code }) => code.startsWith('rule/')).map((one) => `${one.rule} ${one.found ?? ''}`);
    const whole = new Set(told(check(text)));
    const tried = [...spoilt(text)].slice(0, 60).filter((_, at) => (at + nth) % often(4, 1) === 0);
    const more = tried.flatMap((one) => {
      const file = check(one);
      return [...told(file), ...file.failed.map(({ rule, detail }) => `${rule} broke: ${detail}`)]
        .filter((found) => !whole.has(found))
        .map((found) => `${found} <- ${one.split('\n').find((line) => line.includes('{}}'))}`);
    });
    expect(more).toEqual([]);
  });
});
