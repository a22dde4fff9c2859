import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Dictionary,
  dictionariesOf,
  folderWithSenders,
  has,
  infoOf,
  letterPdf,
  ownCase,
  tool,
} from '../support/pdf.ts';
import { ownReading, ownTree } from '../support/pdf-read.ts';

// The tags of a letter: what somebody hears who has it read aloud.

/** The elements as pdfinfo lists them: their types, set in by depth; or with their text. Where it is, our own reader must agree. */
function treeOf(path: string): string[] {
  const own = ownTree(path);
  if (!has('pdfinfo')) return own;
  const listed = tool('pdfinfo', '-struct', path)
    .trimEnd()
    .split('\n')
    .filter((line) => !/^ *\//.test(line)) // what else is said of an element
    .map((line) => line.replace(/ \(.*$/, ''));
  expect(own).toEqual(listed);
  return listed;
}
const readOf = (path: string): string[] =>
  has('pdfinfo')
    ? [...tool('pdfinfo', '-struct-text', path).matchAll(/"(.*)"$/gm)].map(([, text = '']) => text.trim())
    : ownReading(path);

const item = ['      LI', '        Lbl', '        LBody'];
const LETTER = [
  '  Sect',
  ...['    P', '    P', '    P', '    H1', '    P', '    P', '    P', '    P', '    P', '    L'],
  ...[...item, ...item, ...item],
  ...['    P', '    P'],
];

describe('the parts of a letter', () => {
  test.each(['en', 'ar', 'zh', 'km'])('are tagged as what they are, in %s', async (language) => {
    const path = await letterPdf(['--target', 'gb', '--lang', language]);
    expect(treeOf(path)).toEqual(['Document', ...LETTER]);
  });

  test('are read from the sender to the signature', async () => {
    const read = readOf(await letterPdf(['--target', 'gb', '--lang', 'en']));
    const order = [
      /^Ada Example/,
      /^Orla Fenwick/,
      /^Leeds, 23 November 2026$/,
      /^Lena Varkonda, translator, held in Torvanel/,
      /^Dear Sir or Madam,$/,
      /^I am writing to you/,
      /^On that evening/,
      /^The book is called/,
      /^I therefore respectfully ask/,
      /^•$/,
      /^Release Lena Varkonda/,
      /^•$/,
      /^Until then/,
      /^•$/,
      /^Return the 27 copies/,
      /^Yours/,
      /^Ada Example$/,
    ];
    expect(read).toHaveLength(order.length);
    for (const [index, pattern] of order.entries()) expect(read[index]).toMatch(pattern);
  });

  test('have a space between lines, but not within a word or where the language has none', async () => {
    const said = async (language: string) => readOf(await letterPdf(['--target', 'gb', '--lang', language]));
    const english = await said('en');
    expect(english).toContain('Orla Fenwick Commissioner Example Office for Appeals 1 Sample Lane Exampleton ZZ1 1ZZ');
    expect(english.join('\n')).toContain(
      'held in Torvanel since 14 March 2026. She had read aloud from a book of her own',
    );
    for (const text of [...english, ...(await said('fr'))]) expect(text).not.toMatch(/\p{L}[.,]\p{L}|\p{Ll}\p{Lu}/u);
    const chinese = (await said('zh')).filter((text) => !text.startsWith('此致 敬礼')); // two lines of their own
    expect(chinese.filter((text) => /\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
    const german = (await said('de')).join('\n');
    expect(german.match(/\p{Ll}-\p{Ll}/gu)?.length, 'words that go on after a hyphen').toBeGreaterThan(0);
  });

  test('of several letters stand in a section each, and page numbers in none', async () => {
    const folder = folderWithSenders();
    const long = { paragraphs: Array.from({ length: 30 }, (_, index) => `${index}. ${'Sing it again. '.repeat(20)}`) };
    const path = await letterPdf(ownCase(folder, {}, long), { folder });
    expect(Number(infoOf(path).Pages)).toBeGreaterThan(2);
    const read = readOf(path);
    expect(read.filter((text) => /^\d$/.test(text))).toEqual([]);
    expect(read.filter((text) => /^\d+\. Sing it again\./.test(text))).toHaveLength(30);
    const two = treeOf(await letterPdf(['--target', 'gb', '--target', 'fr', '--lang', 'en', '--combined']));
    const abroad = ['  Sect', '    P', ...LETTER.slice(1)]; // the sender's country in French is a part of its own
    expect(two).toEqual(['Document', ...LETTER, ...abroad]);
  });

  test('of a copy and its cover note are told apart', async () => {
    const path = await letterPdf(['--target', 'gb', '--lang', 'en', '--with-copies', '--combined']);
    const tree = treeOf(path);
    expect(tree.filter((line) => line === '  Sect')).toHaveLength(3);
    expect(tree.filter((line) => line === '    H1')).toHaveLength(3);
    expect(tree.filter((line) => line === '    L')).toHaveLength(2);
    expect(readOf(path).at(-1)).toMatch(/^Copy: Ambassador/);
  });
});

/** Elements of a type, with what they say of their language. */
function elementsOf(path: string): Dictionary[] {
  return [...dictionariesOf(path).values()].filter((one) => one['/Type'] === '/StructElem');
}

describe('the language', () => {
  test('is that of the letter, and said again where a part has another', async () => {
    const native = { lang: 'ar', name: 'جو سامبل', address: ['شارع العينة ١'] };
    const folder = folderWithSenders();
    const path = await letterPdf([...ownCase(folder, { native }), '--form', 'plain'], { folder });
    const marked = elementsOf(path).flatMap((one) => (one['/Lang'] ? [`${one['/S']} ${one['/Lang']}`] : []));
    expect(marked.sort()).toEqual(['/Document u:en', '/P u:ar', '/P u:fr', '/Sect u:en']); // ROYAUME-UNI
    const other = await letterPdf(['--target', 'gb', '--lang', 'ar']);
    const found = elementsOf(other).flatMap((one) => (one['/Lang'] ? [`${one['/S']} ${one['/Lang']}`] : []));
    expect(found.sort()).toEqual(['/Document u:ar', '/P u:en', '/Sect u:ar']);
  });

  test('of several letters is said of each', async () => {
    const folder = folderWithSenders();
    const words = ownCase(folder, {});
    const english = readFileSync(join(folder, 'choir.yaml'), 'utf8');
    writeFileSync(join(folder, 'choeur.yaml'), english.replace('"en": {', '"fr": {'));
    const path = await letterPdf([...words, '--case', 'choeur.yaml', '--combined'], { folder });
    const sections = elementsOf(path).filter((one) => one['/S'] === '/Sect');
    expect(sections.map((one) => one['/Lang'])).toEqual(['u:en', 'u:fr']);
  });
});

describe('every element', () => {
  test.each([[], ['--pdfa']])(
    'is within another, and is found from the piece of the page that it has (%s)',
    async (...more) => {
      const path = await letterPdf(['--target', 'ru', '--lang', 'ru', ...more]);
      const objects = dictionariesOf(path);
      const elements = [...objects].filter(([, one]) => one['/Type'] === '/StructElem');
      for (const [reference, one] of elements) {
        const parent = objects.get(String(one['/P']));
        expect(parent?.['/K'], `${reference} ${one['/S']}`).toContain(reference);
      }
      const marks = elements.flatMap(([, one]) =>
        (one['/K'] as Dictionary[]).flatMap((kid) => (typeof kid === 'object' ? [kid] : [])),
      );
      expect(marks.length).toBeGreaterThan(15);
      const seen = marks.map((mark) => `${mark['/Pg']} ${mark['/MCID']}`);
      expect(new Set(seen).size).toBe(marks.length);
      for (const mark of marks) expect(objects.get(String(mark['/Pg']))?.['/Type']).toBe('/Page');
    },
  );
});
