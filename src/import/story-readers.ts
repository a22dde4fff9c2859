import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { SMALL_IN_NAMES } from '../languages/small-words.ts';
import { isOrder } from './requests.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';

// The last paragraph of a background, where it is none by its form alone, whatever its words: no background ends with a question or with
// what readers are to do, nor without a sentence.

/** Such a paragraph is no longer. */
const LONGEST = 260;
/** What others say. */
const QUOTED = /["“”«»„]/u;
/** A question, or a call: no background has them but in what others say. */
const ASKS = /[?？؟!！]/u;
/** The sign before what else a page has. */
const LINK = /^[>›»]\s/u;
const UNENDED = /^(?=.*\p{sc=Han})[^。！？；]+$/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;

/** True if the last paragraph of a background asks its readers something, or tells them what to do, or has no sentence. */
export function speaksToReaders(lines: readonly SheetLine[], words: CasesheetWords | undefined): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST || QUOTED.test(text)) return false;
  const sentences = sentencesOf(text);
  if (ASKS.test(text) || UNENDED.test(text) || isOfNames(sentences)) return true;
  if (lines.some((line) => LINK.test(line.text))) return true;
  return (
    words !== undefined && sentences.some((one) => isOrder(one, words) || words.requests.please?.test(one) === true)
  );
}

/** "Circle of Letters, Box 55, Sampletown. Imprint. Privacy.": names, numbers and words alone. */
function isOfNames(sentences: readonly string[]): boolean {
  return sentences.every((one) => {
    const words = (one.match(WORD) ?? []).filter((word) => !SMALL_IN_NAMES.has(word.toLowerCase()));
    return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
  });
}
