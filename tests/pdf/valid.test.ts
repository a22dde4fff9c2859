import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  asOlder,
  type Dictionary,
  dictionariesOf,
  folderWithSenders,
  has,
  infoOf,
  letterPdf,
  ownCase,
  PREFLIGHT,
  preflight,
  TONGUES_FOLDER,
  tool,
} from '../support/pdf.ts';
import { objectsIn } from '../support/pdf-objects.ts';
import { ownInfo, ownLines } from '../support/pdf-read.ts';
import { run } from '../support/run.ts';

// Every kind of PDF that the program makes, as programs of others judge it.

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'a letter in en': ['--target', 'gb', '--lang', 'en'],
  'a letter in de': ['--target', 'de', '--lang', 'de', '--from', 'de'],
  'a letter in ar': ['--target', 'ar', '--lang', 'ar'],
  'a letter in zh': ['--target', 'zh', '--lang', 'zh'],
  'a letter in km': ['--target', 'km', '--lang', 'km'],
  'a letter in ur': ['--target', 'ur', '--lang', 'ur'],
  'letters without serifs': ['--target', 'gb', '--lang', 'en', '--sans', '--bold-names'],
  'two letters in one file': ['--target', 'gb', '--target', 'ru', '--lang', 'en', '--combined'],
  'a letter with the copies that are due': ['--target', 'gb', '--lang', 'fr', '--with-copies', '--combined'],
  'a letter to be archived': ['--target', 'ug', '--lang', 'ug', '--pdfa'],
  'two letters to be archived': ['--target', 'gb', '--target', 'th', '--lang', 'en', '--combined', '--pdfa'],
};

const files = new Map<string, string>();
const file = (kind: string) => files.get(kind) ?? '';

beforeAll(async () => {
  for (const [kind, words] of Object.entries(KINDS)) files.set(kind, await letterPdf(words));
  const folder = folderWithSenders();
  const { stderr, exit } = await run(['proof', '--form', 'din-b', '-q', '-o', 'proof.pdf'], { folder });
  if (exit !== 0) throw new Error(stderr);
  files.set('a test sheet', join(folder, 'proof.pdf'));
});

const ALL = [...Object.keys(KINDS), 'a test sheet'];
const ARCHIVED = ALL.filter((kind) => KINDS[kind]?.includes('--pdfa'));

const catalogOf = (objects: ReadonlyMap<string, Dictionary>): Dictionary =>
  [...objects.values()].find((one) => one['/Type'] === '/Catalog') ?? {};

describe.each(ALL)('%s', (kind) => {
  test.skipIf(!has('qpdf'))('is a PDF without a mistake', () => {
    expect(tool('qpdf', '--check', '--warning-exit-0', file(kind))).toMatch(
      /No syntax or stream encoding errors found/,
    );
    expect(() => tool('qpdf', '--check', file(kind))).not.toThrow(); // a warning is exit 3
  });

  test.skipIf(!has('pdffonts'))('has in it the used part of every font, with the text that it stands for', () => {
    const rows = tool('pdffonts', file(kind)).trimEnd().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes +\d+ +0$/);
    const names = rows.map((row) => row.split(' ')[0]);
    expect(new Set(names).size, 'every font has a name of its own').toBe(names.length);
  });

  test('has in it every font that it uses, each with a name of its own and the text that it stands for', () => {
    const objects = objectsIn(file(kind));
    const fonts = [...objects.values()]
      .map(({ value }) => value as Dictionary)
      .filter((one) => one?.['/Subtype'] === '/Type0');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toMatchObject({
        '/Encoding': '/Identity-H',
        '/BaseFont': expect.stringMatching(/^\/[A-Z]{6}\+\S+$/),
      });
      expect(objects.get(String(font['/ToUnicode']))?.stream).toMatch(/<[0-9a-f]{4}> <[0-9a-f]{4,}>/i);
    }
    expect(new Set(fonts.map((font) => font['/BaseFont'])).size).toBe(fonts.length);
    const inside = [...objects.values()].filter(({ value }) => (value as Dictionary | null)?.['/FontFile2']);
    expect(inside).toHaveLength(fonts.length);
    for (const { value } of inside)
      expect(objects.get(String((value as Dictionary)['/FontFile2']))?.stream?.slice(0, 4)).toBe('\0\x01\0\0');
  });

  test('has a title, a version, and nothing that runs or leads elsewhere', () => {
    const info = ownInfo(file(kind));
    expect(info).toMatchObject({ Tagged: 'yes', Producer: expect.stringMatching(/^appeal \d/) });
    expect(info.Title?.length).toBeGreaterThan(5);
    expect(Object.keys(info)).not.toContain('Author');
    const bytes = readFileSync(file(kind), 'latin1');
    expect(bytes.slice(0, 8)).toBe('%PDF-1.7');
    const keys = [...objectsIn(file(kind)).values()].flatMap(({ value }) => Object.keys(value ?? {}));
    expect(keys.filter((key) => /^\/(Encrypt|AcroForm|JS|JavaScript|URI|Annots|OpenAction|AA)$/.test(key))).toEqual([]);
  });

  test.skipIf(!has('pdfinfo'))('is tagged, has a title and nothing that runs', () => {
    const info = infoOf(file(kind));
    expect(info).toMatchObject({ Tagged: 'yes', JavaScript: 'no', Form: 'none', Encrypted: 'no', Suspects: 'no' });
    expect(info.Title?.length).toBeGreaterThan(5);
    expect(Object.keys(info)).not.toContain('Author');
    expect(info['PDF version']).toBe('1.7');
    expect(info.Producer).toMatch(/^appeal \d/);
    expect(tool('pdfinfo', '-js', file(kind))).toBe('');
    expect(tool('pdfinfo', '-url', file(kind)).split('\n').slice(1).join('')).toBe('');
  });

  test('is printed in its own size, shows its title and says its language', () => {
    const objects = dictionariesOf(file(kind));
    const catalog = catalogOf(objects);
    expect(catalog['/Lang']).toBe(`u:${/--lang,(\w+)/.exec((KINDS[kind] ?? []).join())?.[1] ?? 'en'}`);
    const preferences = objects.get(String(catalog['/ViewerPreferences']));
    expect(preferences).toMatchObject({ '/PrintScaling': '/None', '/DisplayDocTitle': true });
    expect(
      [...objects.values()].filter((one) => one['/S'] === '/JavaScript' || one['/AA'] || one['/OpenAction']),
    ).toEqual([]);
  });
});

// No program here knows PDF/A-2a. Preflight knows PDF/A-1b, which asks the same of fonts, colours, metadata and what may not be in
// a file, but not of tags and text: so the same pages are made an older file that says it is that.
describe.skipIf(!PREFLIGHT || !has('qpdf'))('for the archive, PDFBox finds the same pages as PDF/A-1b', () => {
  test.each(ARCHIVED)('%s valid', (kind) => {
    expect(preflight(asOlder(file(kind)))).toBe('');
  });

  test('the same letter without --pdfa not valid', () => {
    expect(preflight(asOlder(file('a letter in en')))).toMatch(/Error on MetaData/);
  });

  test('a letter with author, emphasis and two languages valid', async () => {
    const words = ['--target', 'zh', '--lang', 'en', '--author', '--bold-names', '--sans', '--pdfa'];
    expect(preflight(asOlder(await letterPdf(words)))).toBe('');
  });
});

describe.each(ARCHIVED)('%s', (kind) => {
  test('says that it is PDF/A-2a and PDF/UA-1, and has one meaning of colours', () => {
    const objects = objectsIn(file(kind));
    const streams = [...objects.values()].map(({ stream = '' }) => stream);
    const metadata = streams.find((one) => one.includes('pdfaid')) ?? '';
    expect(metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('<pdfaProperty:name>part</pdfaProperty:name>');
    const intents = [...objects.values()].filter(({ value }) => (value as Dictionary | null)?.['/S'] === '/GTS_PDFA1');
    expect(intents).toHaveLength(1);
  });
});

describe('the sheet', () => {
  test.each([
    { words: [], sheet: '595.28 x 841.89 pts (A4)' },
    { words: ['--from', 'de'], sheet: '595.28 x 841.89 pts (A4)' },
    { words: ['--from', 'us'], sheet: '612 x 792 pts (letter)' },
    { words: ['--from', 'us', '--paper', 'A4', '--form', 'plain'], sheet: '595.28 x 841.89 pts (A4)' },
    { words: ['--paper', 'Letter', '--form', 'plain'], sheet: '612 x 792 pts (letter)' },
  ])('is $sheet with $words', async ({ words, sheet }) => {
    const folder = folderWithSenders();
    expect(infoOf(await letterPdf([...ownCase(folder, {}), ...words], { folder }))['Page size']).toBe(sheet);
  });

  test('of a test sheet goes by its form', async () => {
    const folder = folderWithSenders();
    for (const [form, sheet] of [
      ['us', '612 x 792 pts (letter)'],
      ['uk', '595.28 x 841.89 pts (A4)'],
    ] as const) {
      const name = `proof-${form}.pdf`;
      const words = ['proof', '--form', form, '--from', form === 'us' ? 'us' : 'gb', '-q', '-o', name];
      const { stderr, exit } = await run(words, { folder });
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      expect(infoOf(join(folder, name))['Page size']).toBe(sheet);
    }
  });
});

describe('the file says, as it stands in it', () => {
  const metadataIn = (path: string) =>
    [...objectsIn(path).values()].find(({ value }) => (value as Dictionary | null)?.['/Subtype'] === '/XML')?.stream ??
    '';

  test('the subject, and the day of the letter', async () => {
    const info = ownInfo(await letterPdf(['--target', 'gb', '--lang', 'ar', '--date', '2027-02-03']));
    expect(info.Title).toMatch(/^\p{Script=Arab}/u);
    expect(info).toMatchObject({ CreationDate: 'D:20270203000000Z', Tagged: 'yes' });
    expect(info.Producer).toMatch(/^appeal \d/);
  });

  test('who wrote it only if asked', async () => {
    const letter = ['--target', 'gb', '--lang', 'en'];
    const silent = await letterPdf(letter);
    expect(JSON.stringify(ownInfo(silent)) + metadataIn(silent)).not.toMatch(/Ada|Author|creator>/);
    const named = await letterPdf([...letter, '--author']);
    expect(ownInfo(named).Author).toBe('Ada Example');
    expect(metadataIn(named)).toContain('<rdf:li>Ada Example</rdf:li>');
  });

  test('the pages of several letters: each begins on a front page', async () => {
    const path = await letterPdf(['--target', 'gb', '--target', 'ru', '--lang', 'en', '--combined']);
    const [, second, third] = ownLines(path);
    expect(second).toEqual([]);
    expect([third]).toEqual(ownLines(await letterPdf(['--target', 'ru', '--lang', 'en'])));
  });
});

describe.skipIf(!has('pdfinfo'))('the file says of itself', () => {
  test('the subject, and the day of the letter', async () => {
    const path = await letterPdf(['--target', 'gb', '--lang', 'ar', '--date', '2027-02-03']);
    expect(infoOf(path).Title).toMatch(/^\p{Script=Arab}/u);
    expect(tool('pdfinfo', '-isodates', path)).toMatch(/^CreationDate: +2027-02-03T00:00:00(Z|\+00)/m);
  });

  test('who wrote it only if asked', async () => {
    const letter = ['--target', 'gb', '--lang', 'en'];
    const silent = await letterPdf(letter);
    expect(tool('pdfinfo', silent)).not.toMatch(/Ada|Author/);
    expect(tool('pdfinfo', '-meta', silent)).not.toMatch(/Ada|creator>/);
    const named = await letterPdf([...letter, '--author']);
    expect(infoOf(named).Author).toBe('Ada Example');
    expect(tool('pdfinfo', '-meta', named)).toContain('<rdf:li>Ada Example</rdf:li>');
  });

  test('the pages of several letters: each begins on a front page', async () => {
    const path = await letterPdf(['--target', 'gb', '--target', 'ru', '--lang', 'en', '--combined']);
    expect(infoOf(path).Pages).toBe('3');
    const cases = ['--cases', TONGUES_FOLDER];
    const one = await letterPdf(['--target', 'ru', '--lang', 'en', ...cases]);
    expect(tool('pdftotext', '-f', '3', path, '-')).toBe(tool('pdftotext', one, '-'));
    expect(tool('pdftotext', '-f', '2', '-l', '2', path, '-').trim()).toBe('');
  });
});
