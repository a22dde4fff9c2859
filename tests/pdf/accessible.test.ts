import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failuresIn, matterhorn } from '../support/matterhorn.ts';
import { folderWithSenders, LANGUAGES, letterPdf, ownCase, TONGUES_FOLDER as TONGUES } from '../support/pdf.ts';
import { type Dictionary, objectsIn, type PdfObject } from '../support/pdf-objects.ts';
import { run } from '../support/run.ts';
import { letterIn } from '../support/tongue-letters.ts';

// PDF/UA-1 (ISO 14289-1), by the failure conditions of the Matterhorn protocol that a machine can check.

async function made(...words: readonly string[]): Promise<string> {
  const folder = folderWithSenders();
  const { stderr, exit } = await run([...words, '-q', '-o', 'made.pdf'], { folder });
  if (exit !== 0) throw new Error(stderr);
  return join(folder, 'made.pdf');
}

const OWN = `Dear Sample,

First of all, this:

> Somebody else said so.
>
> - and this
> - and that

# What I ask

1. Let it sing.
2. Give the hall back:
   - the great one
   - the small one

Yours,
`;

describe('no check of the Matterhorn protocol fails', () => {
  test.each(LANGUAGES)('for a letter in %s', async (language) => {
    const { path } = await letterIn(language);
    expect(matterhorn(path)).toEqual([]);
  });

  test.each([
    ['two letters in one file', ['--target', 'gb', '--target', 'ru', '--lang', 'en', '--combined']],
    ['copies and their notes', ['--target', 'gb', '--lang', 'fr', '--with-copies', '--combined']],
    ['a letter to be archived', ['--target', 'ug', '--lang', 'ug', '--pdfa']],
    ['bold names without serifs', ['--target', 'zh', '--lang', 'en', '--sans', '--bold-names', '--author']],
    ['a letter for a window', ['--target', 'de', '--lang', 'de', '--from', 'de']],
  ])('for %s', async (_, words) => {
    expect(matterhorn(await letterPdf(words))).toEqual([]);
  });

  test('for words of the writer, with a quotation, headings and lists in lists', async () => {
    const folder = folderWithSenders();
    writeFileSync(join(folder, 'mine.md'), OWN);
    const path = await letterPdf([...ownCase(folder, {}), '--body', 'mine.md'], { folder });
    expect(matterhorn(path)).toEqual([]);
  });

  const cases = ['--cases', 'CASES', '--target', 'gb', '--target', 'ar', '--target', 'ur', '--target', 'my'];
  const tongues = cases.map((word) => (word === 'CASES' ? TONGUES : word));
  test.each([
    ['envelopes', ['envelope', '--format', 'pdf', ...tongues]],
    ['labels', ['labels', '--sheet', 'L7160', ...tongues]],
    ['a test sheet', ['proof', '--form', 'din-b']],
  ])('for %s', async (_, words) => {
    expect(matterhorn(await made(...words))).toEqual([]);
  });
});

/** A letter with one thing in it changed: the first object of which `change` makes another. */
async function spoilt(change: (one: PdfObject) => PdfObject | undefined): Promise<string[]> {
  const objects = objectsIn((await letterIn('ar')).path);
  for (const [key, one] of objects) {
    const other = change(one);
    if (!other) continue;
    objects.set(key, other);
    return failuresIn(objects).map((failure) => failure.split(' ')[0] ?? '');
  }
  throw new Error('nothing to spoil');
}

const dictionary = ({ value }: PdfObject) => (typeof value === 'object' ? value : {}) as Dictionary;
const element = (type: string, change: Dictionary) => (one: PdfObject) =>
  dictionary(one)['/S'] === type ? { value: { ...dictionary(one), ...change } } : undefined;
const stream = (has: RegExp, to: string) => (one: PdfObject) =>
  one.stream !== undefined && has.test(one.stream) ? { ...one, stream: one.stream.replace(has, to) } : undefined;

describe('a check fails', () => {
  test.each<[string, string, (one: PdfObject) => PdfObject | undefined]>([
    ['01-003', 'if something not to be read stands in text', stream(/(\/P <<\/MCID 1>> BDC)/, '$1 /Artifact BMC EMC')],
    ['01-005', 'if text is not marked', stream(/\/P <<\/MCID 0>> BDC/, '/Span <</X 1>> BDC')],
    ['01-006', 'if a piece is of another part', stream(/MCID 0>>/, 'MCID 99>>')],
    ['02-001', 'if a part is none that is known', element('/H1', { '/S': '/Title' })],
    ['06-002', 'if the file does not say that it is accessible', stream(/<pdfuaid:part>/, '<pdfuaid:other>')],
    [
      '07-002',
      'if the title is not shown',
      (one) => ('/DisplayDocTitle' in dictionary(one) ? { value: { '/DisplayDocTitle': false } } : undefined),
    ],
    ['09-005', 'if a list has other parts', element('/LI', { '/S': '/P' })],
    ['10-001', 'if a code has no text', stream(/<0005> <[0-9A-F]+>\n/, '')],
    ['11-001', 'if a language is none', element('/Sect', { '/Lang': 'u:' })],
    ['14-002', 'if the first heading is not the highest', element('/H1', { '/S': '/H2' })],
    ['16', 'if a list does not say how it is numbered', element('/L', { '/A': {} })],
    [
      '31-016',
      'if a width is not that of the font',
      (one) =>
        '/W' in dictionary(one) && Array.isArray(dictionary(one)['/W']) && '/CIDSystemInfo' in dictionary(one)
          ? { value: { ...dictionary(one), '/W': [1, [5000]] } }
          : undefined,
    ],
  ])('%s %s', async (number, _, change) => {
    expect(await spoilt(change)).toContain(number);
  });
});
