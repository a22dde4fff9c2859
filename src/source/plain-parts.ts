import type { OutlinePart } from './outline.ts';

// Values that stand on one line and leave no doubt, read without the YAML library: it takes most of the time that a list of cases needs.

/**
 * One line with a key and a text, and perhaps a comment: words in Latin letters that begin with one, a day, or words in double quotes without a backslash. No
 * text of these needs the rules of YAML; whatever has another character, or a line more, is left to the library.
 */
const PLAIN_LINE =
  /^[A-Za-z][A-Za-z0-9_]*: +(?:([A-Za-z](?:[A-Za-z0-9 ,.()/'\u00c0-\u024f-]*[A-Za-z0-9.)\u00c0-\u024f])?)|(\d{4}-\d{2}-\d{2})|"([ !#-[\]-~\u00c0-\u024f]*)")(?: +#[^\n\r]*)? *\n*$/;

/** Words that are no text to YAML (the core schema), as keys and as values. */
const NO_TEXT = /^(?:null|true|false)$/i;

/** The text of a part; undefined if the library has to say what it is. */
export function plainValue(text: string, { key, start, end }: OutlinePart): string | undefined {
  const [, words, day, quoted] = PLAIN_LINE.exec(text.slice(start, end)) ?? [];
  if (NO_TEXT.test(key) || (words !== undefined && NO_TEXT.test(words))) return undefined;
  return words ?? day ?? quoted;
}
