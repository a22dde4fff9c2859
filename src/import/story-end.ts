import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import { casesheetWords } from '../languages/casesheets.ts';
import { COMMENTS } from '../languages/site-words.ts';
import { datesIn } from './days/reading.ts';
import { folded } from './folded.ts';
import { NUMBER } from './front-numbers.ts';
import { isCapitals } from './headings.ts';
import { languagesNamed } from './language-names.ts';
import type { Section } from './section.ts';
import { sendersIn } from './senders.ts';
import { sentencesOf } from './sentences.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { isAboveLinks, isAside, isMenu, isMenuBelow, mayBeStory } from './story-asides.ts';
import { speaksToReaders } from './story-readers.ts';

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
const ENDS = /[.!?…。！？؟۔।][)\]”“«’»"'*]*$/u;
/** Which sheet of an action this is, is said in no more: "This is the second update of UA 1/93." */
const LONGEST_SEQUENCE = 140;
/** A call without a day or number is no longer: "Send your letters at once." */
const LONGEST_CALL = 60;
/** What others say, or how they are reached. */
const QUOTED = /["“”«»„]|\S@\S|https?:|www\./u;

/** Sections in which what a sheet says to its readers at the end of the summary and of the background is no part of them. */
export function withStoryEnd(sections: readonly Section[], language: string): Section[] {
  const [words] = casesheetValues(language);
  if (!words) return [...sections];
  const told = sections.findLast(({ kind }) => kind === 'summary');
  const stories = sections.filter(({ kind, lines }) => kind === 'additional-information' && lines.length > 0);
  // What stands below "Read more" is a menu, where a background stands above it.
  const menus = stories
    .slice(1)
    .filter(({ lines }) => isAboveLinks(lines, 0) || lines.every(({ text }) => isMenu(text)));
  const story = stories.findLast((one) => !menus.includes(one));
  const senders = sendersIn(sections, ['head', 'title']);
  return sections.flatMap((one): Section[] => {
    if (menus.includes(one)) return [{ kind: 'other', lines: one.lines }];
    return one === told || one === story ? parted(one, { words, language, senders }) : [one];
  });
}

interface Ending {
  readonly words: CasesheetValues;
  readonly language: string;
  readonly senders: readonly string[];
}

function parted(whole: Section, ending: Ending): Section[] {
  const remarks = whole.lines.findIndex(
    (line, nth) => nth > 0 && (isOfComments(line.text) || isAboveLinks(whole.lines, nth)),
  );
  const section = remarks === -1 ? whole : { ...whole, lines: whole.lines.slice(0, remarks) };
  const isStory = section.kind === 'additional-information';
  const caption = isStory ? captionAtEnd(section.lines) : section.lines.length;
  const found = endOf(section.lines.slice(0, caption), isStory, ending);
  const { start, said } = found;
  const left = [...found.left, ...section.lines.slice(caption)];
  if (start === section.lines.length) return [section];
  const told = { ...section, lines: section.lines.slice(0, start), ...(left.length > 0 ? { left } : {}) };
  return said.length === 0 ? [told] : [told, { kind: 'other', lines: said }];
}

/** Where the last heading that the document marks stands behind a sentence of a story, with little below it; else behind all lines. */
function captionAtEnd(lines: readonly SheetLine[]): number {
  const at = lines.findLastIndex(({ role }) => role === 'heading');
  if (at < 1 || !ENDS.test(lines[at - 1]?.text ?? '')) return lines.length;
  return lines.slice(at + 1).reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_REMARK ? at : lines.length;
}

/** "Comments (3)", "3 comments": what readers of a page say of it stands below, and nothing of the sheet. */
const isOfComments = (text: string) =>
  text.length < LONGEST_COMMENTS && /\d/u.test(text) && COMMENTS.some((one) => one.test(folded(text)));

const LONGEST_COMMENTS = 30;

/**
 * Where the last paragraphs that are none of the story begin, something of which stands before them; the lines that speak to readers, and
 * those that may be of the story all the same.
 */
function endOf(lines: readonly SheetLine[], isStory: boolean, ending: Ending) {
  let end = lines.length;
  let said: readonly SheetLine[] = [];
  let left: readonly SheetLine[] = [];
  for (let count = 0; count < MOST_PARAGRAPHS; count++) {
    while (end > 1 && isMenuBelow(lines[end - 1] as SheetLine, lines[end - 2] as SheetLine)) end--;
    const at = lastIn(lines, end);
    if (at < 1) break;
    const last = lines.slice(at, end);
    const kind = kindOf(last, lines[at - 1] as SheetLine, isStory, ending);
    if (kind === undefined) break;
    if (kind === 'said') said = [...last, ...said];
    if (kind === 'left') left = [...last, ...left];
    end = at;
  }
  return { start: end, said, left };
}

/** What the last paragraph is that is no part of a story; undefined if it is one. */
function kindOf(
  last: readonly SheetLine[],
  before: SheetLine,
  isStory: boolean,
  { words, language, senders }: Ending,
): 'said' | 'left' | 'aside' | undefined {
  if (isToReaders(last, words, language)) return 'said';
  if (isStory && isRemark(last)) return 'left';
  if (isStory && speaksToReaders(last, casesheetWords(language))) return 'left';
  if (!isAside(last, before, senders)) return undefined;
  return mayBeStory(last, senders) || (!isStory && last.some(isProse)) ? 'left' : 'aside';
}

/** "Prayer: give them strength.", "To support us: stamps.": a few words with a colon, and what goes with them, behind all that a background tells. */
function isRemark(lines: readonly SheetLine[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const isCaptioned = lines.length > 1 && isCapitals(lines[0]?.text ?? '') && !isCapitals(text);
  return text.length <= LONGEST_REMARK && (isCaptioned || LABEL.test(text)) && !QUOTED.test(text);
}

const LONGEST_REMARK = 160;
const LABEL = /^\p{Lu}\p{L}+(?: \p{L}+){0,3}\s?[:：]\s?(?=\S)/u;

/** Where the last paragraph begins that ends above a line; 0 if it is too long. */
function lastIn(lines: readonly SheetLine[], end: number): number {
  let at = end - 1;
  while (at > 0 && end - at <= MOST_LINES && !isApart(lines, at)) at--;
  return end - at > MOST_LINES ? 0 : at;
}

/** True if a paragraph begins with a line: below a gap, or where a line that says nothing was left out behind the end of a sentence. */
function isApart(lines: readonly SheetLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line) return false;
  return line.gap || (line.line - before.line > 1 && ENDS.test(before.text));
}

function isToReaders(lines: readonly SheetLine[], words: CasesheetValues, language: string): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST || QUOTED.test(text)) return false;
  if (isSequence(text, words)) return true;
  const said = lines.length > 1 && LABELLED.test(text) ? lines.map((line) => line.text) : sentencesOf(text);
  // "Languages: Burmese, English. You may use your own language too."
  const isOwn = (one: string, nth: number) =>
    nth > 0 && one.length <= LONGEST_VALUE && LABELLED.test(said[0] ?? '') && words.own.test(folded(one));
  const isOne = said.map((one) => isSaid(one, words, language));
  // "Send your letters at once. Ask your section if you write after 5 June 1999."
  const isCall = (one: string) => one.length <= LONGEST_CALL && !/\d/u.test(one) && words.appeals.test(folded(one));
  return isOne.includes(true) && said.every((one, nth) => isOne[nth] || isOwn(one, nth) || isCall(one));
}

/** "This is the second update of UA 1/93." */
function isSequence(text: string, words: CasesheetValues): boolean {
  if (text.length > LONGEST_SEQUENCE || !/\d[/.]\d/u.test(text) || !NUMBER.test(text)) return false;
  const plain = folded(text);
  if (sentencesOf(text).length > 1) return false;
  return words.further.test(plain) || [...plain].some((_, end) => words.nth.test(plain.slice(0, end)));
}

function isSaid(sentence: string, words: CasesheetValues, language: string): boolean {
  const plain = folded(sentence);
  if (sentence.length <= LONGEST_VALUE && LABELLED.test(sentence) && languagesNamed(sentence, language).length > 0)
    return true;
  if (!words.appeals.test(plain)) return false;
  const isOfLetters = [words.readers, words.own, words.after, words.ended, words.within].some((one) => one.test(plain));
  return isOfLetters || (/\p{Nd}/u.test(sentence) && isUntil(sentence, words, language));
}

/** True if a sentence has a day until which, or after which, something is to be done. */
export function isUntil(sentence: string, words: CasesheetValues, language: string): boolean {
  return datesIn(sentence, { language }).some(({ start, end, iso }) => {
    const before = folded(sentence.slice(Math.max(0, start - NEAR), start));
    const around = `${before}#${folded(sentence.slice(end, end + NEAR))}`;
    return iso !== undefined && (words.until.test(before) || words.around.test(around));
  });
}
