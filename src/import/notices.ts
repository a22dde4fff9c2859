import { countryNamed } from '../countries/words.ts';
import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import { datesIn } from './days/reading.ts';
import { folded } from './folded.ts';
import { isCapitals } from './headings.ts';
import { languagesNamed } from './language-names.ts';
import { sentencesOf } from './sentences.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Notices: sentences by which a sheet speaks to its readers of how to write, whatever their words. They have a day in them, names of
// languages, or those whom readers shall ask; none is an address, nor asked of anybody.

/** Such a sentence is no longer, nor a paragraph of them. */
const LONGEST = 400;
const MOST_LINES = 12;
/** Capitals are text where a line has so many words, and the last of them ends a sentence. */
const SHOUTED = 5;
/** A sentence has at least so many words. */
const LEAST = 3;

/** A line of text is so long, but for the last. */
const LONG = 50;

const ENDS = /[.!?…。！？؟][)\]”“«’"'»]*$/u;
/** The end of a sentence or of what leads to more, but for the figure of a day: "25." */
const CLOSES = /[.!?…。！？؟:：](?<!(?:^|\s)\d{1,2}\.)[)\]”“«’"'»]*$/u;
/** How somebody is reached, or a remark in brackets on it. */
const REACHES = /\S@\S|https?:|www\.|^[([]/u;
const YEAR = /(?<!\p{Nd})(?:19|20|14|25|٢٠|١٩|۱۴|۲۰)\p{Nd}{2}(?!\p{Nd})/u;

/** The lines of paragraphs that have a notice. */
export function noticesAmong(lines: readonly SheetLine[], language: string): ReadonlySet<SheetLine> {
  return new Set(noticeParagraphs(lines, language).flat());
}

/** The paragraphs that have a notice, among other lines. */
export function noticeParagraphs(lines: readonly SheetLine[], language: string): SheetLine[][] {
  return paragraphsIn(lines).filter((some) => isSpoken(some, language));
}

/** Lines of text that go on from one to the next, among others. */
function paragraphsIn(lines: readonly SheetLine[]): SheetLine[][] {
  const paragraphs: SheetLine[][] = [];
  let open: SheetLine[] | undefined;
  for (const [nth, line] of lines.entries()) {
    const before = lines[nth - 1];
    const goesOn = open && before && !line.gap && !before.ends && open.length < MOST_LINES;
    if (open && goesOn && (isText(line) || isRest(lines, nth))) open.push(line);
    else {
      open = isText(line) || isFirst(line, lines[nth + 1]) ? [line] : undefined;
      if (open) paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** True for a line of text, whatever its letters. */
function isText(line: SheetLine): boolean {
  if (line.role === 'item' || REACHES.test(line.text)) return false;
  return (
    isProse(line) ||
    (isCapitals(line.text) && line.text.split(' ').length >= SHOUTED) ||
    isShort(line.text) ||
    isDated(line.text)
  );
}

/** "Le français convient, l'anglais aussi.": a short sentence without a number. */
function isShort(text: string): boolean {
  const words = text.split(' ');
  if (words.length < LEAST || words.length > SHOUTED || !ENDS.test(text) || /\d/u.test(text)) return false;
  return /\s\p{Ll}/u.test(text) || isCapitals(text);
}

/** "No letters after 30 November 2017, please.": a sentence with a year and some small words. */
function isDated(text: string): boolean {
  if (!ENDS.test(text) || !YEAR.test(text) || text.split(' ').length < SHOUTED) return false;
  return (text.match(/\s\p{Ll}{2,}(?=[\s,.])/gu)?.length ?? 0) >= LEAST_SMALL;
}

const LEAST_SMALL = 3;

/** True for a long line with many names from which a sentence goes on. */
function isFirst(line: SheetLine, next: SheetLine | undefined): boolean {
  if (line.text.length < LONG || line.ends || !next || next.gap || line.role === 'item') return false;
  if (/,.*,.*,/u.test(line.text) || countryNamed(line.text.replace(/^.*,\s*/u, '')) !== undefined) return false;
  return !CLOSES.test(line.text) && !REACHES.test(line.text) && line.text.split(' ').length > SHOUTED && isText(next);
}

/** True for the rest of a sentence: "1997, talk to your section." */
function isRest(lines: readonly SheetLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line || CLOSES.test(before.text) || line.role === 'item' || REACHES.test(line.text)) return false;
  return CLOSES.test(line.text) || (lines[at + 1]?.gap === false && isText(lines[at + 1] as SheetLine));
}

/** True if a paragraph has a notice among its sentences. */
function isSpoken(lines: readonly SheetLine[], language: string): boolean {
  const last = lines.at(-1);
  if (!last || (!CLOSES.test(last.text) && !lines.some(isProse))) return false;
  const text = lines.map((line) => line.text).join(' ');
  return sentencesOf(text).some((sentence) => isNotice(sentence, language));
}

/** True if a sentence is a notice; among requests, in which days and languages stand too, only if it speaks of letters beside a day. */
export function isNotice(sentence: string, language: string, amongRequests = false): boolean {
  if (sentence.length > LONGEST || REACHES.test(sentence)) return false;
  const plain = folded(sentence);
  const [own] = casesheetValues(language);
  if (own && (own.own.test(plain) || own.after.test(plain) || own.home.test(plain) || own.office.test(plain)))
    return true;
  const isDated = YEAR.test(sentence) && (!amongRequests || own?.appeals.test(plain) === true);
  if (isDated && datesIn(sentence, { language }).some(({ iso }) => iso !== undefined)) return true;
  return namesLanguages(sentence, plain, language, own);
}

function namesLanguages(
  sentence: string,
  plain: string,
  language: string,
  words: CasesheetValues | undefined,
): boolean {
  const named = languagesNamed(sentence, language);
  if (named.length > 1) return true;
  return named.length === 1 && words !== undefined && words.tongue.test(plain);
}
