import { describe, expect, it } from 'vitest';
import type { Draft, DraftCase } from '../../src/import/draft.ts';
import { draftOf } from '../../src/import/draft.ts';
import { oddIn } from '../../src/import/odd.ts';
import { readDocument } from '../../src/import/reading/read-document.ts';
import type { Section } from '../../src/import/section.ts';
import type { SheetLine } from '../../src/import/sheet.ts';
import { unreadIn } from '../../src/import/unread.ts';
import { casesheetWords } from '../../src/languages/casesheets.ts';

const USUAL: DraftCase = { reference: 'UA 1/24', issued: '2024-01-02', deadline: '2024-03-01', languages: ['en'] };

function oddPaths(content: DraftCase, endless = false, texts: readonly string[] = []): string[] {
  const draft: Draft = { is: 'draft', language: 'en', case: content, from: {}, problems: [] };
  const lines = texts.map((text, nth): SheetLine => ({ text, line: nth + 1, role: 'text', gap: true, ends: true }));
  return oddIn(draft, () => endless, lines).map(({ path }) => path);
}

describe('what looks odd in a draft', () => {
  it('is a field that casesheets usually give', () => {
    expect(oddPaths(USUAL)).toEqual([]);
    expect(oddPaths({})).toEqual(['reference', 'issued', 'deadline', 'languages']);
    expect(oddPaths({ ...USUAL, deadline: undefined } as unknown as DraftCase, true)).toEqual([]);
    expect(oddPaths({ status: 'closed' })).toEqual([]);
  });

  it('is a word that may have lam and alef the other way round, where another has', () => {
    const content = {
      ...USUAL,
      people: [
        { name: 'طالل المثالي', pronouns: '' },
        { name: 'منى الورد', pronouns: '' },
      ],
    };
    expect(oddPaths(content, false, ['حوكم خالل السنوات الماضية'])).toEqual(['people.0.name']);
    expect(oddPaths(content, false, ['حوكم خلال السنوات الماضية'])).toEqual([]);
  });

  it('is a sheet that has copies alone', () => {
    expect(oddPaths({ ...USUAL, targets: { a: { kind: 'copy', name: 'Jo Sample' } } })).toEqual(['targets']);
  });

  it('is a target of whom only the address is known, a sentence as a line of it, and a name with a number', () => {
    const targets = {
      a: { address: ['1 Sample Road', 'Exampleville'] },
      b: {
        name: 'Jo Sample',
        address: ['1 Sample Road', 'PLEASE SEND APPEALS TO ARRIVE BEFORE 10 MARCH.', 'St.', 'I'],
      },
      c: { name: '7 Sample Road' },
    };
    expect(oddPaths({ ...USUAL, targets })).toEqual([
      'targets.a',
      'targets.b.address.1',
      'targets.b.address.3',
      'targets.c.name',
    ]);
  });

  it('is a name among the paragraphs of the summary, which may be missing among the people', () => {
    const people = [{ name: 'Ana Example' }];
    expect(oddPaths({ ...USUAL, people, summary: 'Ana was held.\n\nShe is well.' })).toEqual([]);
    expect(oddPaths({ ...USUAL, people, summary: 'Ben Sample (m)\n\nThey were held.' })).toEqual(['summary', 'people']);
  });

  it('is a caption among the requests, and an item of a list among the paragraphs', () => {
    const letter = (demands: string[], paragraphs: string[]) => ({
      ...USUAL,
      letter: { en: { opening: 'I write to you.', demands, paragraphs, reviewed: 'needed' } },
    });
    expect(oddPaths(letter(['Release her.', 'WRITE TO:'], ['She is ill.']))).toEqual(['letter.en.demands.1']);
    expect(oddPaths(letter([], ['She is ill.', 'release her;', 'let her go.']))).toEqual([
      'letter.en.paragraphs.1',
      'letter.en.paragraphs.2',
      'letter.en.demands',
    ]);
  });

  it('is a text with what a line end left in it', () => {
    expect(oddPaths({ ...USUAL, title: 'A medi‐ cine for her' })).toEqual(['title']);
    expect(oddPaths({ ...USUAL, title: 'A well-known baker' })).toEqual([]);
  });
});

const SHEET = `First UA: 14/24 Index: AFR 59/7714/2024 Uganda Date: 19 February 2024

URGENT ACTION

FISHER HELD FOR SPEAKING OF A LAKE
Fisher Ana Example was arrested on 3 February 2024 in Exampleville, after she spoke of dead fish.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Grace Sample
Minister of Justice
P.O. Box 90183, Kampala
Uganda

Dear Minister,

I am writing to you about Ana Example, a fisher, who has been in prison since 3 February.

I urge you to:
- release Ana Example.

Yours sincerely,

ADDITIONAL INFORMATION
Ana Example has fished on the lake for 28 years.

PREFERRED LANGUAGE TO ADDRESS TARGET: English

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 15 April 2024

NAME AND PREFERRED PRONOUN: Ana Example (she/her)
`;

async function unread(text: string): Promise<string[]> {
  const { sheet } = await readDocument(new TextEncoder().encode(text), { file: 'sheet.txt', languages: ['en'] });
  const draft = sheet && (await draftOf(sheet));
  if (draft?.is !== 'draft') throw new Error('no draft');
  return draft.problems.filter(({ finding }) => finding.code === 'import-unread').map(({ path }) => path);
}

describe('a line that went nowhere', () => {
  it('is none in a sheet of which all is read', async () => {
    expect(await unread(SHEET)).toEqual([]);
  });

  it('marks what stands around it, and nothing where its words are in a value or have no field', () => {
    const line = (text: string, nth: number): SheetLine => ({
      text,
      line: nth + 1,
      role: 'text',
      gap: false,
      ends: true,
    });
    const of = (...texts: string[]): Section[] => [{ kind: 'target', lines: texts.map(line) }];
    const draft: Draft = {
      is: 'draft',
      language: 'en',
      case: { targets: { sample: { name: 'Jo Sample', address: ['1 Long Road'] } } },
      from: {
        'targets.sample': { line: 1, text: '' },
        'targets.sample.name': { line: 1, text: '' },
        'targets.sample.address.0': { line: 2, text: '' },
      },
      problems: [],
    };
    const words = casesheetWords('en');
    const paths = (...texts: string[]) => (words ? unreadIn(draft, of(...texts), words) : []).map(({ path }) => path);
    expect(paths('Jo Sample', '1 Long Road')).toEqual([]);
    expect(paths('Jo Sample', '1 Long Road', 'Telegrams: Minister Sample, Exampleville')).toEqual([]);
    expect(paths('Jo Sample', '1 Long Road', 'Form for messages:')).toEqual([]);
    expect(paths('Jo Sample', '1 Long Road', 'Ministry of Examples')).toEqual(['targets.sample.address']);
    expect(paths('Office of Examples', '1 Long Road')).toEqual(['targets.sample.address']);
  });
});
