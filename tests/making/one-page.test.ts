import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORM_NAMES } from '../../src/paper/form-names.ts';
import { folderWithSenders, ownCase } from '../support/pdf.ts';
import { PACKAGE, run } from '../support/run.ts';

// What is said of letters that stay on one page, and of the flags that make it longer.

const SHIPPED = ['--case', 'nagyz-muhammed', '--target', 'wang', '--today', '2020-02-01'];
const appeal = (folder: string, ...words: string[]) => run(['letter', '--format', 'pdf', ...words], { folder });

describe('the letter that ships', () => {
  test.each(FORM_NAMES)('stays on one page in form %s, and -n says that it was fitted', async (form) => {
    const folder = folderWithSenders();
    const { stderr } = await appeal(folder, ...SHIPPED, '--form', form, '-o', 'wang.pdf', '-n');
    expect(stderr).toContain('Would write wang.pdf: 1 page, ');
    if (form !== 'jp')
      expect(stderr).toContain('note: The letter to wang missed one page by a little: it was set closer');
  });

  test('is left as it is if that is asked for', async () => {
    const { stderr } = await appeal(folderWithSenders(), ...SHIPPED, '--no-fit', '-o', 'wang.pdf', '-n');
    expect(stderr).toContain('Would write wang.pdf: 2 pages, ');
    expect(stderr).not.toContain('set closer');
  });
});

describe('what was written', () => {
  test('is told with its pages and its paper', async () => {
    const folder = folderWithSenders();
    const { stderr } = await appeal(folder, ...ownCase(folder, {}), '--from', 'us', '-o', 'choir.pdf');
    expect(stderr).toContain('Wrote choir.pdf: 1 page Letter, print at 100 %\n');
    const envelopes = await run(['envelope', ...ownCase(folder, {}), '--copies', '2', '-o', 'e.pdf'], { folder });
    expect(envelopes.stderr).toContain('Wrote e.pdf: 2 pages DL, print at 100 %\n');
  });
});

describe('lines to write on', () => {
  /** A phrase book of the user's own without words for it. */
  function withBook(folder: string): void {
    const book = readFileSync(join(PACKAGE, 'src/languages/en/phrase-book.yaml'), 'utf8');
    mkdirSync(join(folder, 'templates/locales'), { recursive: true });
    writeFileSync(join(folder, 'templates/locales/de.yaml'), book.replace(/^ {2}byHand:.*\n|^pageOf:.*\n/gm, ''));
  }

  test('have English words above them where the phrase book has none, with a note', async () => {
    const folder = folderWithSenders();
    withBook(folder);
    const target = { letter: undefined };
    const letter = { subject: 'Der Chor', opening: 'Er singt.', demands: ['Singen.'], reviewed: 'nobody' };
    const words = ownCase(folder, target, letter).concat('--lang', 'de', '--handwrite', '4');
    const path = join(folder, 'choir.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"en":', '"de":'));
    const { stderr } = await appeal(folder, ...words, '-o', 'choir.pdf');
    expect(stderr).toContain(
      'note: The words above the lines to write on are English: the phrase book has none in German.',
    );
    expect(existsSync(join(folder, 'choir.pdf'))).toBe(true);
    const plain = await appeal(folder, ...words, '--handwrite', '61', '-o', 'x.pdf');
    expect(plain.exit).toBe(2);
    expect(plain.stderr).toContain('--handwrite');
  });

  test('are for paper only', async () => {
    const folder = folderWithSenders();
    const { exit, stderr } = await run(['letter', ...ownCase(folder, {}), '--handwrite', '3'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toContain('Only for a PDF: --handwrite.');
  });
});

test('large print is never made smaller', async () => {
  const folder = folderWithSenders();
  const { exit, stderr } = await appeal(folder, ...ownCase(folder, {}), '--large', '--fit', '-o', 'x.pdf');
  expect(exit).toBe(2);
  expect(stderr).toContain('--large and --fit do not go together.');
  expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
});
