import { copyFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  asOlder,
  dictionariesOf,
  FONTS,
  folderWithSenders,
  has,
  letterPdf,
  ownCase,
  PREFLIGHT,
  pagesOf,
  preflight,
  textOf,
  tool,
} from '../support/pdf.ts';
import { ownLines } from '../support/pdf-read.ts';
import { postscriptFont } from '../support/postscript-font.ts';
import { type RunOptions, run } from '../support/run.ts';

// What is no good for a letter: a clear error or a right page, never a crash, never a half file.

/** No fontconfig: what the program's own fonts have is all there is. */
const ENV = { PATH: '/nowhere' };

async function letter(folder: string, words: readonly string[], options: RunOptions = {}) {
  const done = await run(['letter', '--format', 'pdf', '-o', 'x.pdf', ...words], { folder, env: ENV, ...options });
  return { ...done, files: readdirSync(folder).filter((name) => name.endsWith('.pdf') || name.includes('tmp')) };
}

describe('a character that no font has', () => {
  test('is named, with its place and the package to install; nothing is written', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {}, { paragraphs: ['They sang \u{1F3B6} and went home.'] });
    const { exit, stderr, files } = await letter(folder, own);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/choir\.yaml:\d+:\d+: error: No font has the character \S+ \(U\+1F3B6\)/);
    expect(stderr).toContain('on Debian: fonts-noto');
    expect(files).toEqual([]);
  });

  test('is told once for each, and not by the thousand', async () => {
    const folder = folderWithSenders();
    const rare = Array.from({ length: 300 }, (_, nth) => String.fromCodePoint(0x12000 + nth)).join('');
    const { exit, stderr } = await letter(folder, ownCase(folder, {}, { paragraphs: [rare] }));
    expect(exit).toBe(2);
    expect(stderr.split('character-missing').length - 1).toBeLessThanOrEqual(20);
    expect(stderr).toContain('more characters are in no font');
  });

  test('but made of a letter and marks is set', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {}, {}, 'Z\u0323\u0304ara Ḥājjī ʿAlī');
    const path = await letterPdf(own, { folder, env: ENV });
    expect(textOf(path).length).toBeGreaterThan(50);
  });
});

describe('fonts of the user', () => {
  const rare = { paragraphs: ['They sang \u{12000}.'] };

  test('in a folder that is not there', async () => {
    const folder = folderWithSenders();
    const { exit, stderr, files } = await letter(folder, [...ownCase(folder, {}), '--font-dir', 'fonts']);
    expect([exit, files]).toEqual([2, []]);
    expect(stderr).toContain('There is no folder fonts');
  });

  test('that are broken are left out with a warning', async () => {
    const folder = folderWithSenders();
    await mkdir(join(folder, 'fonts'));
    writeFileSync(join(folder, 'fonts/no.ttf'), 'this is no font');
    writeFileSync(join(folder, 'fonts/half.otf'), Buffer.from(`OTTO${'\0\x20'.repeat(400)}`, 'latin1'));
    writeFileSync(
      join(folder, 'fonts/many.ttc'),
      Buffer.from(`ttcf\0\x01\0\0\xff\xff\xff\xff${'\x7f'.repeat(99)}`, 'latin1'),
    );
    const good = await letter(folder, [...ownCase(folder, {}), '--font-dir', 'fonts']);
    expect(good.exit).toBe(0);
    expect(good.stderr).toContain('no.ttf is no font that can be used');
    const bad = await letter(folder, [...ownCase(folder, {}, rare), '--font-dir', 'fonts', '--force']);
    expect(bad.exit).toBe(2);
    expect(bad.stderr).toContain('U+12000');
  });

  test('that are too large or too many are told', async () => {
    const folder = folderWithSenders();
    await mkdir(join(folder, 'fonts'));
    writeFileSync(join(folder, 'fonts/0-large.ttf'), '');
    truncateSync(join(folder, 'fonts/0-large.ttf'), 64_000_001);
    for (let nth = 0; nth < 100; nth++)
      copyFileSync(join(FONTS, 'NotoSerifHebrew-Bold.ttf'), join(folder, `fonts/own-${nth}.ttf`));
    const { exit, stderr } = await letter(folder, [...ownCase(folder, {}), '--font-dir', 'fonts']);
    expect(exit).toBe(0);
    expect(stderr).toContain('0-large.ttf has 61 MB; fonts of at most 61 MB are used');
    expect(stderr).toContain('fonts has 101 fonts; the first 100 by name are looked at.');
  });

  test('that lack the character too do not help, and are no hindrance', async () => {
    const folder = folderWithSenders();
    const { exit, stderr, files } = await letter(folder, [...ownCase(folder, {}, rare), '--font-dir', FONTS]);
    expect([exit, files]).toEqual([2, []]);
    expect(stderr).toMatch(/No font has the character .*U\+12000/);
    expect(stderr).not.toContain('no font that can be used');
  });

  test('with PostScript outlines are taken, for the archive too', async () => {
    const folder = folderWithSenders();
    await mkdir(join(folder, 'fonts'));
    writeFileSync(join(folder, 'fonts/own.otf'), postscriptFont('Sample', ['\u{1D49C}', '\u{1D49E}']));
    const own = ownCase(folder, {}, { paragraphs: ['They sang \u{1D49C}\u{1D49E}.'] });
    const path = await letterPdf([...own, '--font-dir', 'fonts', '--pdfa'], { folder, env: ENV });
    const outlines = [...dictionariesOf(path).values()].map((one) => one['/Subtype']);
    expect(outlines).toContain('/CIDFontType0C');
    expect(ownLines(path).flat().join(' ')).toContain('They sang \u{1D49C}\u{1D49E}.');
    expect(textOf(path)).toContain('They sang \u{1D49C}\u{1D49E}.');
    if (has('pdffonts')) expect(tool('pdffonts', path)).toMatch(/CID Type 0C +Identity-H +yes yes yes/);
    if (has('qpdf')) tool('qpdf', '--check', path);
    if (has('qpdf') && PREFLIGHT) expect(preflight(asOlder(path))).toBe('');
  });
});

describe('a letter', () => {
  test('with a word of 400 letters stays within its margins', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {}, { paragraphs: [`Before ${'lamentation'.repeat(37)} after.`] });
    const path = await letterPdf(own, { folder });
    const text = (has('pdftotext') ? tool('pdftotext', '-raw', path, '-') : textOf(path)).replace(/\s/g, '');
    expect(text).toContain(`Before${'lamentation'.repeat(37)}after.`);
  });

  test('with sixty copies goes on over its pages', async () => {
    const folder = folderWithSenders();
    ownCase(folder, {});
    const targets = Object.fromEntries(
      Array.from({ length: 60 }, (_, nth) => [
        `copy-${nth}`,
        { kind: 'copy', name: `Copy Sample ${nth}`, address: ['1 Sample Street'], country: 'FR' },
      ]),
    );
    const content = JSON.parse(
      String(await import('node:fs').then(({ readFileSync }) => readFileSync(join(folder, 'choir.yaml')))),
    );
    writeFileSync(
      join(folder, 'choir.yaml'),
      JSON.stringify({ ...content, targets: { ...content.targets, ...targets } }),
    );
    const pages = pagesOf(
      await letterPdf(['--case', 'choir.yaml', '--target', 'office', '--with-copies', '--combined'], { folder }),
    );
    const lines = pages.flat().filter((line) => line.includes('Copy Sample'));
    expect(lines.slice(0, 60).map((line) => line.match(/\d+/)?.[0])).toEqual(
      Array.from({ length: 60 }, (_, nth) => `${nth}`),
    );
    expect(pages.length).toBeGreaterThan(1);
  });

  test('of two hundred pages is made whole', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {});
    writeFileSync(join(folder, 'words.txt'), 'It may no longer sing.\n\n'.repeat(7000));
    const pages = pagesOf(await letterPdf([...own, '--body', 'words.txt'], { folder }));
    expect(pages.length).toBeGreaterThan(199);
    expect(pages.flat().filter((line) => line.endsWith('no longer sing.'))).toHaveLength(7000);
    expect(pages.at(-1)?.at(-1)).toContain(` ${pages.length} of ${pages.length}`);
  });

  test('of own words that are only blank is refused', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {});
    writeFileSync(join(folder, 'words.md'), '\n \n\n');
    const { exit, files } = await letter(folder, [...own, '--body', 'words.md']);
    expect([exit, files]).toEqual([2, []]);
  });
});

describe('asked for wrongly', () => {
  test('in another format, or into a folder that is not there', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {});
    const text = await run(['letter', ...own, '--pdfa', '--fit', '--format', 'text', '-o', 'x.txt'], { folder });
    expect(text.exit).toBe(2);
    expect(text.stderr).toContain('Only for a PDF: --fit, --pdfa.');
    const none = await run(['letter', ...own, '--format', 'pdf', '--combined', '-o', 'none/no'], { folder });
    expect(none.exit).toBe(2);
    expect(none.stderr).toContain('none');
    expect(readdirSync(folder)).toEqual(['choir.yaml']);
  });

  test('as one file into a folder, is one file there', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {});
    const { exit } = await run(['letter', ...own, '--format', 'pdf', '--combined', '-o', '.'], { folder });
    expect(exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['choir.yaml', 'letters.pdf']);
  });

  test('to a terminal', async () => {
    const folder = folderWithSenders();
    const { exit, stderr, stdout } = await run(['letter', ...ownCase(folder, {}), '--format', 'pdf'], {
      folder,
      columns: 80,
    });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('A PDF cannot be shown on a terminal.');
  });

  test('to a pipe, with an address that does not fit: nothing comes', async () => {
    const folder = folderWithSenders();
    const address = Array.from({ length: 28 }, (_, nth) => `Line ${nth}`);
    const words = ['letter', ...ownCase(folder, { address }), '--format', 'pdf', '--form', 'us'];
    const { exit, stdout, stderr } = await run(words, { folder });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('address-high');
  });

  test('for an envelope of which no window is known, and one into which the sheet does not go', async () => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {});
    const unknown = await letter(folder, [...own, '--form', 'uk', '--envelope', 'C55']);
    expect(unknown.stderr).toContain('Did you mean "C5"?');
    const none = await letter(folder, [...own, '--form', 'uk', '--envelope', '#10']);
    expect(none.stderr).toContain('No window of an envelope #10 is known for form uk.');
    expect([unknown.exit, none.exit, unknown.files, none.files]).toEqual([2, 2, [], []]);
  });
});
