import { casesheetValues } from '../languages/casesheet-values.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { folded } from './folded.ts';
import { isNotice } from './notices.ts';
import { politeOrder, requestsOf } from './requests.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';

// What a sheet says to its readers beside its letter or its requests: how to write, how much, and until when.

/** True if a sentence that asks for nothing tells readers how to write, or how much. */
export function isToReaders(text: string, language: string, { requests }: CasesheetWords): boolean {
  return saysHow(text, language) || requests.writing?.test(text) === true;
}

/** True if a sentence says in which language, until when or how much one writes. */
function saysHow(text: string, language: string): boolean {
  return isNotice(text, language, true) || casesheetValues(language)[0]?.limit.test(folded(text)) === true;
}

/**
 * Where the last paragraphs begin, of lines that a greeting stands above and nothing closes, that speak to readers of how to write: the line
 * `from`, if all do. The greeting is that of an official whose address stands above it then.
 */
export function readersFrom(
  lines: readonly SheetLine[],
  from: number,
  to: number,
  words: CasesheetWords,
  language: string,
): number {
  let [start, some] = [to, to];
  for (let end = to; end > from; ) {
    const gap = lines.slice(from, end).findLastIndex((line, nth) => nth === 0 || line.gap);
    const paragraph = lines.slice(from + gap, end);
    const sentences = sentencesOf(paragraph.map(({ text }) => text).join(' '));
    const speaks = (text: string) => isToReaders(text, language, words);
    if (paragraph.some(({ role }) => role !== 'text') || !sentences.some(speaks)) break;
    if (sentences.some((text) => !speaks(text) && (requestsOf(text, words) ?? politeOrder(text, words)))) break;
    some = from + gap;
    if (sentences.some((text) => saysHow(text, language))) start = some;
    end = some;
  }
  return start < to ? some : to;
}
