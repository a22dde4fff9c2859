import type { ModelLetter } from '../case/schema.ts';

// How much of a page a model letter takes.

/**
 * Characters of a letter (subject, opening, paragraphs, demands, closing) that one A4 sheet holds in the smallest type, by
 * language. M: measured with our own layout in November 2026 (appeal letter --format pdf --form din-b --paper A4 --fit) with
 * letters of three paragraphs and three demands to one target. Rounded down; the usual size of type holds three fifths of it,
 * Chinese, Japanese and Korean half.
 */
const PAGE: Readonly<Record<string, number>> = {
  en: 3600,
  fr: 3500,
  de: 3300,
  es: 3400,
  pt: 3300,
  it: 3500,
  ru: 3000,
  uk: 3000,
  kk: 2900,
  el: 3200,
  zh: 1100,
  ja: 1000,
  ko: 1300,
  tr: 3300,
  vi: 3200,
  ar: 2700,
  fa: 2800,
  ur: 1600,
  ug: 2400,
  he: 2600,
  th: 2500,
  lo: 2700,
  my: 1800,
  km: 1800,
  hi: 2900,
  bn: 2700,
  ta: 1700,
  am: 1800,
  ka: 2300,
  hy: 2500,
};

/** Our choice for languages that were not measured: a little more than most of those hold, so that none is blamed. */
const ANY = 3600;

/** How long a name in place of a value is taken to be; our choice. */
const NAME = 14;

/** The characters that a page of a language holds. */
export function pageHolds(language: string): number {
  return PAGE[language] ?? ANY;
}

/** The characters of a text on paper: a value counts as a name. */
export function lengthOf(text: string): number {
  return text.replace(/\{\{[^{}]*\}\}/g, 'x'.repeat(NAME)).replace(/\s+/g, ' ').length;
}

/** The characters of all texts of a letter. */
export function letterLength({ subject, opening, paragraphs, demands, closing = '' }: ModelLetter): number {
  return [subject, opening, ...paragraphs, ...demands, closing].reduce((sum, text) => sum + lengthOf(text), 0);
}
