import { proseOf } from '../case/prose.ts';
import type { ModelLetter } from '../case/schema.ts';
import { wordsOf } from '../languages/words.ts';
import { MORE_SPACE } from './texts.ts';

// How much of a page a model letter takes.

/** Our choice for languages that were not measured: a little more than most of those hold, so that none is blamed. */
const ANY = 3600;

/** How long a name in place of a value is taken to be; our choice. */
const NAME = 14;

/** The characters that a page of a language holds. */
export function pageHolds(language: string): number {
  return wordsOf(language)?.pageful ?? ANY;
}

/** The characters of a text on paper: a value counts as a name. */
export function lengthOf(text: string): number {
  const filled = text.includes('{{') ? text.replace(/\{\{[^{}]*\}\}/g, 'x'.repeat(NAME)) : text;
  return filled.replace(MORE_SPACE, ' ').length;
}

/** The characters of all texts of a letter. */
export function letterLength(letter: ModelLetter): number {
  const { subject, demands, closing = '' } = letter;
  const prose = proseOf(letter).map(({ text }) => text);
  return [subject, ...prose, ...demands, closing].reduce((sum, text) => sum + lengthOf(text), 0);
}
