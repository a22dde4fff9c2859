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
  if (before === undefined || lines.length === 0 || !/[.!?…。！？؟۔।]["”’»)]*$/u.test(before.text)) return false;
  return (isProse(before) || before.gap === false) && lines.every(({ text }) => CHANNEL.test(text));
}

/** An address of somebody, alone or within a line. */
const REACH = /\S@\S+\.\p{L}{2}|(?<!\p{L})tel\p{L}*\.?\s?[:：]?\s?\+?\s?\d/iu;
/** "Chirp: @bakers | Faces: /bakers": where a group is found, in one line. */
const ROW = /^\p{L}{3,12}\s?:\s?[@/]\S+(?:\s[|·•]\s\p{L}{3,12}\s?:\s?[@/]\S+)+$/u;
/** A block with an address that an official has is no shorter. */
const LEAST_OF_ADDRESS = 3;
const withoutReach = (text: string) => text.replace(/\S+@\S+|\+?\d[\d ()/-]{5,}/gu, '');

/**
 * True if lines tell in a sentence, or begin with a row of channels, how those who send the sheet are reached, apart from the address above
 * them, which has channels of its own: "For more ask the Circle, tel. 555 0100."
 */
export function isReachedApart(lines: readonly SheetLine[], above: readonly SheetLine[] | undefined): boolean {
  const [first] = lines;
  if (first === undefined || above === undefined || above.length < LEAST_OF_ADDRESS) return false;
  if (!above.some(({ text }) => CHANNEL.test(text)) || above.some(isProse)) return false;
  if (ROW.test(first.text)) return true;
  const isTold = lines.some((line) => isProse({ ...line, text: withoutReach(line.text) }));
  return isTold && lines.some(({ text }) => REACH.test(text) && !CHANNEL.test(text));
}
