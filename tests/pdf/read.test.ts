import { describe, expect, test } from 'vitest';
import { dictionariesByQpdf, has, infoByPoppler, letterPdf, type Word, wordsByPoppler } from '../support/pdf.ts';
import { ownDictionaries, ownInfo, ownWords } from '../support/pdf-read.ts';

// Where programs are missing, our own reader takes their place in the tests of PDFs: where they are, it must see what they see.

const LETTERS = [
  ['--target', 'gb', '--lang', 'en'],
  ['--target', 'ru', '--lang', 'ru', '--from', 'us', '--form', 'plain'],
  ['--target', 'gb', '--lang', 'de', '--pdfa', '--bold-names'],
];

const sorted = (words: readonly Word[]) =>
  words
    .map(({ page, text, left, top, right, bottom }) =>
      [page, text, ...[left, top, right, bottom].map((one) => one.toFixed(1))].join(' '),
    )
    .sort();

describe.each(LETTERS.map((words) => [words.join(' '), words] as const))('of the letter %s', (_, words) => {
  test('finds words on every page, and nothing beside the sheet', async () => {
    const found = ownWords(await letterPdf(words));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > 216 || bottom > 297)).toEqual(
      [],
    );
  });

  test.skipIf(!has('pdftotext', 'pdfinfo'))('sees the words and the properties that poppler sees', async () => {
    const path = await letterPdf(words);
    expect(sorted(ownWords(path))).toEqual(sorted(wordsByPoppler(path)));
    const { Title, Producer, Tagged, Pages, 'Page size': size } = infoByPoppler(path);
    expect(ownInfo(path)).toMatchObject({ Title, Producer, Tagged, Pages, 'Page size': size });
  });

  test.skipIf(!has('qpdf'))('sees the dictionaries that qpdf sees', async () => {
    const path = await letterPdf(words);
    const own = ownDictionaries(path);
    for (const [reference, dictionary] of dictionariesByQpdf(path))
      if (reference !== 'trailer')
        expect([...Object.keys(own.get(reference) ?? {})].sort(), reference).toEqual(Object.keys(dictionary).sort());
  });
});
