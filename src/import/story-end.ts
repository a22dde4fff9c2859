import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import { datesIn } from './days/reading.ts';
import { folded } from './folded.ts';
import { languagesNamed } from './language-names.ts';
import type { Section } from './section.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';
import { isAside, isMenuBelow, mayBeStory } from './story-asides.ts';

// The end of the summary and of the background, where a sheet speaks to its readers: until when to write, in which languages, thanks. Each of its
// sentences does, in a paragraph of its own; a sentence of the story with a day in it does not.

/** So many paragraphs are looked at, each of at most so many lines and characters. */
const MOST_PARAGRAPHS = 4;
const MOST_LINES = 4;
const LONGEST = 320;
/** A day stands between so much of a sentence. */
const NEAR = 120;
/** What says one thing is no longer: "Languages: Arabic, English". */
const LONGEST_VALUE = 120;
const LABELLED = /^[^:：.!?]{2,50}[:：]\s*\S/u;
/** What others say, or how they are reached. */
const QUOTED = /["“”«»„]|\S@\S|https?:|www\./u;

/** Sections in which what a sheet says to its readers at the end of the summary and of the background is no part of them. */
export function withStoryEnd(sections: readonly Section[], language: string): Section[] {
  const [words] = casesheetValues(language);
  if (!words) return [...sections];
  const told = sections.findLast(({ kind }) => kind === 'summary');
  const story = sections.findLast(({ kind }) => kind === 'additional-information');
  return sections.flatMap((one) => (one === told || one === story ? parted(one, words, language) : [one]));
}

function parted(section: Section, words: CasesheetValues, language: string): Section[] {
  const { start, said, left } = endOf(section.lines, words, language);
  if (start === section.lines.length) return [section];
  const told = { ...section, lines: section.lines.slice(0, start), ...(left.length > 0 ? { left } : {}) };
  return said.length === 0 ? [told] : [told, { kind: 'other', lines: said }];
}

/**
 * Where the last paragraphs that are none of the story begin, something of which stands before them; the lines that speak to readers, and
 * those that may be of the story all the same.
 */
function endOf(lines: readonly SheetLine[], words: CasesheetValues, language: string) {
  let end = lines.length;
  let said: readonly SheetLine[] = [];
  let left: readonly SheetLine[] = [];
  for (let count = 0; count < MOST_PARAGRAPHS; count++) {
    while (end > 1 && isMenuBelow(lines[end - 1] as SheetLine, lines[end - 2] as SheetLine)) end--;
    const start = lines.slice(Math.max(0, end - MOST_LINES), end).findLastIndex(({ gap }) => gap);
    const at = start === -1 ? -1 : Math.max(0, end - MOST_LINES) + start;
    if (at < 1) break;
    const last = lines.slice(at, end);
    if (isToReaders(last, words, language)) said = [...last, ...said];
    else if (!isAside(last, lines[at - 1] as SheetLine)) break;
    else if (mayBeStory(last)) left = [...last, ...left];
    end = at;
  }
  return { start: end, said, left };
}

function isToReaders(lines: readonly SheetLine[], words: CasesheetValues, language: string): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST || QUOTED.test(text)) return false;
  const said = lines.length > 1 && LABELLED.test(text) ? lines.map((line) => line.text) : sentencesOf(text);
  // "Languages: Burmese, English. You may use your own language too."
  const isOwn = (one: string, nth: number) =>
    nth > 0 && one.length <= LONGEST_VALUE && LABELLED.test(said[0] ?? '') && words.own.test(folded(one));
  return said.length > 0 && said.every((one, nth) => isSaid(one, words, language) || isOwn(one, nth));
}

function isSaid(sentence: string, words: CasesheetValues, language: string): boolean {
  const plain = folded(sentence);
  if (sentence.length <= LONGEST_VALUE && LABELLED.test(sentence) && languagesNamed(sentence, language).length > 0)
    return true;
  if (!words.appeals.test(plain)) return false;
  const isOfLetters = [words.readers, words.own, words.after, words.ended].some((one) => one.test(plain));
  return isOfLetters || (/\p{Nd}/u.test(sentence) && isUntil(sentence, words, language));
}

/** True if a sentence has a day until which, or after which, something is to be done. */
function isUntil(sentence: string, words: CasesheetValues, language: string): boolean {
  return datesIn(sentence, { language }).some(({ start, end, iso }) => {
    const before = folded(sentence.slice(Math.max(0, start - NEAR), start));
    const around = `${before}#${folded(sentence.slice(end, end + NEAR))}`;
    return iso !== undefined && (words.until.test(before) || words.around.test(around));
  });
}
