import { COUNTERS, GROUP_NOTICES, SENDER_NOTICES } from '../languages/site-words.ts';
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
const END = /[.!?…。！？؟۔।;；][)\]”“«’»"'*]*$/u;
const PARTED = /\s[|·•>»]\s/u;
/** What others say is told, and so is what happened in some year. */
const TOLD = /["“”«»„]|(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u;
/** Whose a page is: "(c) 2016". */
const RIGHTS = /(?:\(c\)|©) ?\d{4}/giu;
const MAIL = /\S@\S+\.\p{L}{2}/u;

/** True if the last paragraph below `before` is no part of a story; `senders` are names of those who send the sheet, folded. */
export function isAside(lines: readonly SheetLine[], before: SheetLine, senders: readonly string[]): boolean {
  if (lines.some(({ role }) => role === 'item') || !(END.test(before.text) || isScrap(before))) return false;
  if (lines.every(isScrap) || isOfLinks(lines)) return true;
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST) return false;
  if (isSigned(text, senders)) return true;
  if (TOLD.test(text.replace(RIGHTS, ''))) return false;
  return (MAIL.test(text) && sentencesOf(text).length === 1) || isOfNotice(text);
}

/** True if words tell a text as one in which those who send the sheet speak of themselves. */
export function isOfNotice(text: string): boolean {
  const plain = folded(text);
  return [SENDER_NOTICES, GROUP_NOTICES, COUNTERS].some((words) => words.some((one) => one.test(plain)));
}

/** "Writers' Circle, 5 Sample Yard, Sampletown. Gifts are welcome.": the name of those who send the sheet, and no sentence that goes on with it. */
function isSigned(text: string, senders: readonly string[]): boolean {
  if (senders.length === 0 || !/^[^\p{L}]*\p{Lu}/u.test(text)) return false;
  const [first = ''] = sentencesOf(text);
  if (isProse({ text: first } as SheetLine)) return false;
  const cuts = [...text.slice(0, LONGEST_NAME).matchAll(BEHIND_NAME)].slice(0, MOST_CUTS);
  return cuts.some(({ index }) => {
    const name = folded(text.slice(0, index)).replace(/^[^\p{L}]+/u, '');
    if (name.length < LEAST_NAME) return false;
    // One of the two may have more words: "Kerzenkreis", "Kerzenkreis e. V."
    const isName = (one: string) =>
      one === name || one.startsWith(`${name} `) || (one.length >= LEAST_NAME && name.startsWith(`${one} `));
    return senders.some(isName);
  });
}

/** What may stand behind a name. */
const BEHIND_NAME = /[,;:(|·•]|\.\s|\s[/–—-]\s|[.\s]*$/gu;
const LONGEST_NAME = 120;
const LEAST_NAME = 8;
const MOST_CUTS = 4;

/** A caption in capitals, and below it what each has a line and a number: "MOST READ" / "1. Dockers win". */
function isOfLinks([caption, ...links]: readonly SheetLine[]): boolean {
  return (
    caption !== undefined &&
    isCapitals(caption.text) &&
    links.length > 1 &&
    links.every(({ text }) => NUMBERED.test(text))
  );
}

const NUMBERED = /^\d{1,2}[.)]? \p{Lu}[^.]{1,80}$/u;

/** "You may also like" / "> Dockers win": a caption that stands apart, and below it lines with the sign of a link. */
export function isAboveLinks(lines: readonly SheetLine[], at: number): boolean {
  const [caption, link] = [lines[at], lines[at + 1]];
  if (!caption?.gap || !link || link.gap || !LINK.test(link.text)) return false;
  return caption.text.length <= LONGEST_LINE && !END.test(caption.text) && !LINK.test(caption.text);
}

const LINK = /^[>›»→]\s?\p{L}/u;

/** True if what is left out at an end has a sentence that no word tells as one of those who send the sheet. */
export function mayBeStory(lines: readonly SheetLine[], senders: readonly string[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const isTold = lines.some((line) => isProse({ ...line, text: line.text.replace(/\S+@\S+/gu, '') }));
  return isTold && !isSigned(text, senders) && !isOfNotice(text);
}

/** True for short words with signs between them right below the end of a sentence. */
export const isMenuBelow = ({ text, role }: SheetLine, before: SheetLine) =>
  role !== 'item' && END.test(before.text) && isMenu(text);

/** True for short words with signs between them. */
export function isMenu(text: string): boolean {
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
  return (
    text.length <= LONGEST_LINE &&
    (isCapitals(text) || /^(?:\(c\) )?[^\p{Ll}]*\p{Lu}|^[[*\p{Lo}]|^\(c\) \d/u.test(text))
  );
}
