import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rule as long } from '../../../src/check/rules/letter-long.ts';
import { rule as own } from '../../../src/check/rules/own-words.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf } from '../check-support.ts';

// How long letters may be, and whether they leave room.

/** A letter of two paragraphs of so many characters each. */
const letter = (language: string, characters: number, sign = 'word ', more = '') => `letter:
  ${language}:
    subject: X
    opening: Y
    paragraphs:
      - "${sign
        .repeat(Math.ceil(characters / sign.length))
        .slice(0, characters)
        .trim()}"
      - "${sign
        .repeat(Math.ceil(characters / sign.length))
        .slice(0, characters)
        .trim()}"
    demands:
      - Let her sing.
    reviewed: Jo Sample
${more}`;

describe('letter-long', () => {
  test('points at the text in which the page is full', () => {
    const [found] = findingsOf(long, letter('en', 1900));
    expect(found).toMatchObject({ at: '7:9', severity: 'warning' });
    expect(found?.message).toMatch(
      /^The letter in English has 38\d\d characters, and a page holds some 3600; it runs over here\.$/,
    );
  });

  test('points at the text that is not whole on the page, though the one before fills it', () => {
    expect(findingsOf(long, letter('en', 3000)).map((one) => one.at)).toEqual(['7:9']);
  });

  test('counts by language: a page holds less Chinese', () => {
    expect(findingsOf(long, letter('zh', 900, '她在广场上唱歌。'))).toHaveLength(1);
    expect(findingsOf(long, letter('zh', 500, '她在广场上唱歌。'))).toEqual([]);
    expect(findingsOf(long, letter('en', 900))).toEqual([]);
  });

  test('is quiet about the cases at hand', () => {
    for (const file of [
      'cases/nagyz-muhammed.yaml',
      'cases/examples/lake-poets.yaml',
      'tests/fixtures/cases/many-tongues.yaml',
    ]) {
      expect(findingsOf(long, readFileSync(join(PACKAGE, file), 'utf8'))).toEqual([]);
    }
  });
});

describe('own-words', () => {
  test('is one note a case, at the longest text', () => {
    const found = findingsOf(own, letter('en', 1700, 'word ', letter('fr', 1700).replace('letter:\n', '')));
    expect(found.map(({ at, severity, found }) => [at, severity, found])).toEqual([['6:9', 'note', '95 % of a page']]);
  });

  test.each([letter('en', 1000), letter('en', 2500), `status: closed\n${letter('en', 1700)}`])('is quiet', (text) => {
    expect(findingsOf(own, text)).toEqual([]);
  });

  test('is quiet about the cases at hand', () => {
    for (const file of [
      'cases/nagyz-muhammed.yaml',
      'cases/examples/lake-poets.yaml',
      'tests/fixtures/cases/many-tongues.yaml',
    ]) {
      expect(findingsOf(own, readFileSync(join(PACKAGE, file), 'utf8'))).toEqual([]);
    }
  });
});
