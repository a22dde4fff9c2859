import { SENDER_NOTICES } from '../languages/site-words.ts';
import { folded } from './folded.ts';
import { isCapitals } from './headings.ts';
import { sentencesOf } from './sentences.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// What stands below a story and is none: other stories of a page, buttons, a heading of something that was left out, and what those who
// send it say of themselves.

/** Such a line is no longer; text that lost its full stop mostly is. */
const LONGEST_LINE = 90;
/** Entries of a menu have at most so many words. */
const MOST_WORDS = 7;
/** A notice is no longer. */
const LONGEST = 260;
const END = /[.!?…。！？؟۔।;；][)\]”’»"'*]*$/u;
const PARTED = /\s[|·•>»]\s/u;
/** What others say is told, and so is what happened in some year. */
const TOLD = /["“”«»„]|(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u;
const MAIL = /\S@\S+\.\p{L}{2}/u;

/** True if the last paragraph below `before` is no part of a story. */
export function isAside(lines: readonly SheetLine[], before: SheetLine): boolean {
  if (lines.some(({ role }) => role === 'item') || !END.test(before.text)) return false;
  if (lines.every(isScrap)) return true;
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST || TOLD.test(text)) return false;
  if (MAIL.test(text) && sentencesOf(text).length === 1) return true;
  const plain = folded(text);
  return SENDER_NOTICES.some((one) => one.test(plain));
}

/** True if what is left out at an end has a sentence that no word tells as one of those who send the sheet. */
export function mayBeStory(lines: readonly SheetLine[]): boolean {
  const plain = folded(lines.map(({ text }) => text).join(' '));
  const isTold = lines.some((line) => isProse({ ...line, text: line.text.replace(/\S+@\S+/gu, '') }));
  return isTold && !SENDER_NOTICES.some((one) => one.test(plain));
}

/** True for short words with signs between them right below the end of a sentence. */
export const isMenuBelow = ({ text, role }: SheetLine, before: SheetLine) =>
  role !== 'item' && END.test(before.text) && isMenu(text);

function isMenu(text: string): boolean {
  const parts = text.length > LONGEST ? [] : text.split(PARTED);
  return (
    parts.length > 1 &&
    parts.every((part) => part.split(' ').length <= MOST_WORDS && !/[.!?]\s\p{Lu}\p{Ll}/u.test(part))
  );
}

/** True for a line that no sentence ends, and for short words with signs between them. */
function isScrap({ text }: SheetLine): boolean {
  if (isMenu(text)) return true;
  if (END.test(text) || /\p{sc=Han}/u.test(text)) return false;
  return text.length <= LONGEST_LINE && (isCapitals(text) || /^[^\p{Ll}]*\p{Lu}|^[[*\p{Lo}]/u.test(text));
}
