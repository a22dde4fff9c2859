import { countryNamed } from '../countries/words.ts';
import { folded } from './folded.ts';
import type { Section, SectionKind } from './section.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Those who send a sheet: how its head names them, and where they say how they themselves are reached.

/** So many lines of the head are looked at. */
const MOST_HEADS = 40;
const PARTS = /\s[–—|·•/-]\s|,\s/u;

/** What lines of the head, or of other parts, say, or parts of them, folded: the name of those who send the sheet is one of them, or begins one. */
export function sendersIn(sections: readonly Section[], kinds: readonly SectionKind[]): readonly string[] {
  const heads = sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);
  return heads.slice(0, MOST_HEADS).flatMap(({ text }) => text.split(PARTS).map((part) => folded(part)));
}

/** What may stand behind the name in a line. */
const BEHIND_NAME = /[,;:(|·•]|\s[/–—-]\s|[.\s]*$/u;
const LEAST_NAME = 3;
const LONGEST_NAME = 120;

/** True if lines begin with the name of those who send the sheet: "SAMPLE NETWORK" in the head, "Sample Network - 5 Sample Yard" at the end. */
export function isOfSender([first]: readonly SheetLine[], senders: readonly string[]): boolean {
  if (!first || senders.length === 0) return false;
  const text = first.text.slice(0, LONGEST_NAME);
  const printed = text.slice(0, BEHIND_NAME.exec(text)?.index ?? 0);
  const name = folded(printed);
  if (name.length < LEAST_NAME || countryNamed(printed) !== undefined) return false;
  // A word by itself is a name where it has no small letters.
  const isShort = !name.includes(' ') && /\p{Ll}/u.test(printed);
  return senders.some((one) => one === name || (!isShort && one.startsWith(`${name} `)));
}

/** "E-mail: …", "Tel: …", or the values alone. */
const CHANNEL =
  /^(?:\p{L}[\p{L}.-]{0,15}(?:\s\p{L}{1,9})?\.?\s?[:：]?\s*)?(?:[+(]{0,2}\s?\d[\d ()./-]{5,}|\S+@\S+\.\p{L}{2,}|(?:https?:|www\.)\S+)$/u;

/** True if lines that only say how somebody is reached stand behind text: how those who send the sheet are. */
export function isReachedBehind(lines: readonly SheetLine[], before: SheetLine | undefined): boolean {
  if (before === undefined || lines.length === 0 || !/[.!?…。！？؟۔।]["”“«’»)]*$/u.test(before.text)) return false;
  return (isProse(before) || before.gap === false) && lines.every(({ text }) => CHANNEL.test(text));
}
