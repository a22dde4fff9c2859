import { classesOf, isNameClass, isSomebody, type WordClass } from './classes.ts';
import type { Reading } from './reading.ts';
import type { WordRun } from './runs.ts';
import type { Token } from './tokens.ts';

// What is cut off at the beginning of a run: ordinary words that begin a sentence, requests, titles, offices.

/** A run without what stands before a name in it. */
export interface Trimmed extends WordRun {
  /** The run as it was. */
  readonly run: WordRun;
  /** What the words of the whole run are, by their place in the text. */
  readonly classAt: (at: number) => WordClass | undefined;
  /** A title was cut off. */
  readonly titled: boolean;
  /** What somebody is, of what was cut off: the word nearest to the name. */
  readonly somebody: WordClass | undefined;
}

/** A run without what is no part of a name at its beginning; undefined if nothing is left. */
export function trimmed(run: WordRun, tokens: readonly Token[], reading: Reading): Trimmed | undefined {
  const classes = classesOf(run, tokens, reading);
  const classAt = (at: number) => (at < run.to ? classes[at - run.from] : undefined);
  let from = run.from + (isOpening(run, tokens, classes, reading) ? 1 : 0);
  let titled = isAfterTitle(run.from, tokens, reading);
  let somebody: WordClass | undefined;
  for (; from < run.to && (isSomebody(classAt(from)) || isBetween(classAt(from))); from++) {
    if (classAt(from) === 'title') titled = true;
    else somebody = somebodyOf(tokens[from], classAt(from), somebody, reading);
  }
  if (reading.language.lists.grammar.nounCapitals)
    while (from < run.to - 1 && classAt(from) === 'thing' && isNameClass(classAt(from + 1))) from++;
  return from < run.to ? { run, from, to: run.to, classAt, titled, somebody } : undefined;
}

/** What somebody is, one word on: the word itself says so, or an "of" behind whom one has begins another’s name, as in Eltern von X. */
function somebodyOf(
  word: Token | undefined,
  own: WordClass | undefined,
  before: WordClass | undefined,
  { language: { lists } }: Reading,
): WordClass | undefined {
  if (isSomebody(own)) return own;
  return before === 'relation' && lists.of.has(word?.small) ? undefined : before;
}

/** True after a title in small letters: la señora X. */
function isAfterTitle(at: number, tokens: readonly Token[], { language: { lists } }: Reading): boolean {
  return (
    tokens[at]?.gap === ' ' && lists.titles.has(tokens[at - 1]?.small) && !lists.relations.has(tokens[at - 1]?.small)
  );
}

function isBetween(one: WordClass | undefined): boolean {
  return one === 'particle' || one === 'people';
}

/** True if the first word of a run begins a sentence and is no name: Release, Pongan, Wissenschaftliche. */
function isOpening(
  run: WordRun,
  tokens: readonly Token[],
  [own]: readonly WordClass[],
  { language: { lists, lexicon }, small }: Reading,
): boolean {
  const word = tokens[run.from];
  if (!word?.first) return false;
  const isRequest = lists.requests.has(word.small);
  if (own === 'ordinary' || isRequest) return true;
  if (own === 'both') return run.to - run.from >= 3 || (run.to - run.from === 1 && small.has(word.small));
  return lexicon === undefined && lists.verbs?.test(word.small) === true;
}
