import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { waiversOf } from '../../src/check/waivers.ts';
import { completed } from '../../src/import/complete.ts';
import type { DraftCase } from '../../src/import/draft.ts';
import { type DraftNotes, writeDraft } from '../../src/import/write.ts';
import { readYaml } from '../../src/source/yaml.ts';

const NASTY = [
  'He said: "no" # not a comment',
  "'single' & {{person.name}} }} {",
  '- a list? [x, y]: {z}',
  '*star &amp !tag | > %dir @at `tick`',
  '2020-06-08',
  'no',
  '0044 20 7299 4049',
  '--- ... ---',
  'Ünïcödé 漢字 العربية 😀',
  '#hash',
  'trailing colon:',
  `${'A long sentence with "quotes": and #signs that goes on. '.repeat(6)}End.`,
];
const text = (nth: number) => NASTY[nth % NASTY.length] ?? '';

function nastyCase(shift: number): DraftCase {
  let nth = shift;
  const next = () => text(nth++);
  const long = () => `${next()}\n\n${next()}`;
  return {
    title: next(),
    summary: long(),
    country: 'CN',
    reference: next(),
    deadlines: [{ date: '2020-06-08', for: next() }],
    people: [
      { name: next(), pronouns: next(), aliases: [next(), next()], number: next(), born: '1980' },
      { name: next(), pronouns: next() },
    ],
    languages: ['zh', 'no', 'zh-Hant'],
    ownLanguage: true,
    targets: {
      no: {
        name: next(),
        address: [next(), next(), next()],
        country: 'NO',
        salutation: { no: next(), en: [next(), next()] },
        fax: [next()],
        demands: { no: [next()] },
      },
      '44': { kind: 'copy', role: next(), address: [next()], country: 'GB', for: ['GB', 'NO'], instructions: long() },
    },
    letter: {
      no: { subject: next(), opening: long(), paragraphs: [next(), long()], demands: [next()], reviewed: 'needed' },
    },
    background: long(),
  };
}

const NOTES: DraftNotes = {
  head: ['A head: "with" signs', '', '# and more'],
  beside: (path) => `line ${path.length}: # "x"`,
  above: new Map([
    ['title', ['check: first\nappeal: allow wrong-name because nothing', `check: ${'word '.repeat(60)}`]],
    ['targets.no.address.1', ['check: one line']],
    ['targets.no.email', ['check: an e-mail is hidden']],
    ['people.1.born', ['check: no day']],
    ['deadline', ['check: none']],
    ['letter', [`check: ${'x'.repeat(90)} appeal: allow wrong-name because of this`]],
    ['', ['check: of all of it']],
  ]),
};

describe('a draft as a file', () => {
  test.each(NASTY.map((_, shift) => shift))('reads back with the values that it was written from (%i)', (shift) => {
    const content = nastyCase(shift);
    for (const notes of [undefined, NOTES]) {
      const written = writeDraft(content, notes).text;
      expect(readYaml(written, 'x.yaml')).toMatchObject({ value: content, problems: [] });
    }
  });

  test('tells for each line the value that it belongs to', () => {
    const { text: written, paths } = writeDraft(nastyCase(0), NOTES);
    const lines = written.split('\n');
    expect(paths[lines.findIndex((line) => line.startsWith('country:'))]).toBe('country');
    expect(paths[lines.findIndex((line) => line.includes('aliases:'))]).toBe('people.0.aliases');
    expect(paths[lines.findIndex((line) => line.startsWith('      salutation:'.slice(2)))]).toBe(
      'targets.no.salutation',
    );
    expect(paths).toHaveLength(lines.length - 1);
  });

  test('has each doubt above its value, and of what is not there where it would be', () => {
    const lines = writeDraft(nastyCase(0), NOTES).text.split('\n');
    const after = (said: string) => lines[lines.findIndex((line) => line.includes(said)) + 1];
    expect(after('check: one line')).toMatch(/^ {6}- /);
    expect(lines.find((line) => line.includes('check: an e-mail is hidden'))).toMatch(/^ {4}# check/);
    expect(lines.indexOf('# check: none')).toBeLessThan(lines.indexOf('people: # line 6: # "x"'));
    expect(lines).toContain('# check: of all of it');
  });

  test('lets no finding pass by a comment, whatever a sheet says', () => {
    const { text: written } = writeDraft(nastyCase(0), NOTES);
    expect(waiversOf(written, 'x.yaml', ['wrong-name'])).toEqual({ waivers: [], faults: [] });
  });

  test('has an empty value for all that a case needs, so that reading it names each', () => {
    const { text: written } = writeDraft(completed({}, 'fr'));
    const { problems } = readCase({ text: written, file: 'x.yaml', slug: 'x' });
    const lines = problems.map(({ place }) => written.split('\n')[(place?.line ?? 0) - 1]?.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'title: ""',
        'country: ""',
        '- name: ""',
        'pronouns: ""',
        'subject: ""',
        'opening: ""',
        '- ""',
      ]),
    );
    expect(problems.every(({ code }) => ['value-empty', 'value-wrong'].includes(code))).toBe(true);
    expect(written).toContain('letter:\n  fr:\n');
  });
});
