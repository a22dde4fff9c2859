import { expect, test } from 'vitest';
import { unreadWords } from '../../src/letter/review.ts';
import { localeOf } from '../support/locales.ts';
import { caseOf } from './letter-support.ts';

// What is said of words that nobody who speaks the language has read.

const letter = (language: string, reviewed: string) =>
  caseOf(`letter: { ${language}: { subject: A, opening: B, demands: [C], reviewed: ${reviewed} } }\n`).content;

test.each([
  ['needed', 'us', 'review-needed', 'warning'],
  ['needed', 'needed', 'review-needed', 'warning'],
  ['us', 'needed', 'phrases-unread', 'note'],
])('a letter read by %s, phrases by %s: %s', async (ofLetter, ofPhrases, code, severity) => {
  const locale = { ...(await localeOf('fr')), reviewed: ofPhrases };
  expect(unreadWords(letter('fr', ofLetter), locale)).toMatchObject([
    { code, severity, arguments: { language: 'fr' } },
  ]);
});

test('nothing if both were read, or the letter is in other words', async () => {
  const locale = { ...(await localeOf('fr')), reviewed: 'the maintainers' };
  expect(unreadWords(letter('fr', 'us'), locale)).toEqual([]);
  expect(unreadWords(letter('en', 'needed'), locale)).toEqual([]);
});
