import type { SheetLine } from '../sheet.ts';
import { headOf } from './line-heads.ts';
import { isProse } from './prose.ts';
import { wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Remarks on how to reach somebody, and sentences, which are no lines of an address.

/** Remarks on how to reach somebody: a line of them, or one in brackets at the end of a line. */
export function remarksIn(
  rest: string,
  wording: Wording,
  reaches: boolean,
  { role }: SheetLine,
): { rest: string; remarks: string[] } {
  if (role === 'heading') return { rest, remarks: [] }; // of what else a page offers: "You may also like"
  const bare = /^[([](.{3,300})[)\]][.;]?$/u.exec(rest)?.[1];
  if (
    bare !== undefined &&
    (reaches || isRemark(bare, wording) || isSentence(bare, wording) || /^\p{L}[\p{L} ]{2,30}:\s/u.test(bare))
  )
    return { rest: '', remarks: [bare.trim()] };
  if (bare !== undefined && /^\p{Ll}/u.test(bare) && !/\p{Lu}|\p{Nd}/u.test(bare)) return { rest: '', remarks: [] }; // (for reference only)
  if (isRemark(rest, wording)) return { rest: '', remarks: [rest.replace(/^[\s,;–—-]+|[\s;,]+$/gu, '')] };
  const match = /^(.{2,300}?)\s?[([]([^()[\]]{3,200})[)\]][.;]?$/u.exec(rest);
  if (match?.[1] && match[2] && isRemark(match[2], wording)) return { rest: match[1], remarks: [match[2].trim()] };
  return { rest, remarks: [] };
}

/** "Briefe bitte über die Botschaft senden": small words, and no house or office first. */
function isSentence(text: string, wording: Wording): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length > 3 && small > 2 && small * 2 >= words.length && headOf(text, wording)?.first !== 0;
}

function isRemark(text: string, wording: Wording): boolean {
  if (/^\p{Lu}{4,}\s\p{Lu}{3,}/u.test(text)) return false; // PLEASE SEND APPEALS …: of the sheet, not of this target
  if (/^\p{Lu}\.\s?\p{Lu}\./u.test(text)) return false; // S.E. Mme Example
  const words = wordsOf(text);
  const length = anyAt(wording, 'remarks', words, 0);
  return (
    length > 0 &&
    (words.length > length + 1 || length > 1) &&
    (length > 1 || words.slice(1).some(({ raw }) => /^\p{Ll}/u.test(raw) || /[\p{sc=Arab}\p{sc=Han}]/u.test(raw)))
  );
}

/** "… please send your letter by way of the embassy.": a sentence right below an address on how to reach the official. */
export function isOfHow(text: string, { gap }: SheetLine, wording: Wording): boolean {
  if (gap || text.length > 200 || !/[.!]$/u.test(text) || !isProse(text, wording)) return false;
  const words = wordsOf(text);
  const at = words.findIndex((_, nth) => nth > 3 && anyAt(wording, 'embassies', words, nth) > 0);
  return (
    at !== -1 &&
    /(?:^|[^\p{L}])(?:über|durch|via|through|by way of|par l|por medio|a través|tramite|per mezzo|através)/iu.test(text)
  );
}
