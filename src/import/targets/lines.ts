import { looksLikePostcode } from '../../address/check.ts';
import { isCapitals } from '../headings.ts';
import { isOfIssue } from '../issue-lines.ts';
import type { SheetLine } from '../sheet.ts';
import { channelsOf, type FoundChannel } from './channels.ts';
import { type CountryTail, countryTail } from './country.ts';
import { type GreetingLine, greetingIn } from './greetings.ts';
import { mayBePlace, partsOf } from './heads.ts';
import type { ChannelKind } from './labels.ts';
import { asksForCopy, isAnd, isAskingMore, type Lead, leadOf } from './leads.ts';
import { personIn } from './names.ts';
import type { HeadPart } from './office-names.ts';
import { isProse } from './prose.ts';
import { isOfHow, remarksIn } from './remarks.ts';
import { wordsOf } from './vocabulary.ts';
import { anyAt, CHANNEL_WORDS, type Wording } from './wording.ts';

// What a single line of a block says.

/** What a line is for: who, where, in which country, how to reach them, a greeting, a remark, or the text of a sheet. */
type LineSort = 'head' | 'place' | 'other' | 'country' | 'channel' | 'greeting' | 'remark' | 'prose';

/** A line as it was read. */
export interface ReadLine {
  readonly line: SheetLine;
  readonly sort: LineSort;
  /** What is left of it for name and address, without its country. */
  readonly text: string;
  /** The same with its country. */
  readonly full: string;
  readonly parts: readonly HeadPart[];
  readonly country?: CountryTail;
  readonly greeting?: { readonly text: string; readonly labelled: boolean };
  readonly channels: readonly FoundChannel[];
  readonly remarks: readonly string[];
  readonly hidden: readonly string[];
  /** The kinds whose values the next line has. */
  readonly pending: readonly ChannelKind[];
  /** True if a whole block stands on it. */
  readonly whole?: true;
  /** True if it begins with the next number of a list. */
  readonly numbered: boolean;
  /** True if a colon stands behind what is nothing but an office: "Minister of Justice:", above its holder. */
  readonly label?: true;
  /** The countries (ISO 3166-1 alpha-2) whose writers alone the target is for that begins here. */
  readonly only?: readonly string[];
  /** True if words stand before it that ask to write to somebody besides. */
  readonly isMore?: true;
  /** True if it says that whom it names only gets a copy. */
  readonly isCopy?: true;
}

/** What is known of a line where it stands. */
export interface Around {
  readonly wording: Wording;
  readonly country: string | undefined;
  readonly pending: readonly ChannelKind[];
  /** True if the line right above is a part of a place, such as a street. */
  readonly isBelowPlace: boolean;
  /** True if it ends an address, below a street: what has a title there is a town. */
  readonly isTown: boolean;
  /** True if the line right above is an office. */
  readonly isBelowHead: boolean;
  /** The number that the next item of a list has. */
  readonly next: number;
  /** True if it is a form of address below its block. */
  readonly greets: boolean;
}

const LIST = /^\(?(\d{1,2}|[a-h])\s?[.)]\s*(?=[\p{L}"“(])(?![ªº])/u;
/** A header or footer of a page in the middle of a block. */
const PAGE =
  /^(?:page|página|pagina|seite|стр\.?|第)\s?\d{1,3}(?:\s(?:of|de|von|sur|di|из)\s.{1,40}|\s?\/\s?\d{1,3})?$/iu;
const BULLET = /^(?:[•▪●·◦*➢►§]|[–—-](?=\s))\s*/u;

/** Before whom a letter is for: "To: Ana Example, Minister of Justice". */
export const TO = /^(?:to|an|à|a|al|alla|ao|para)\s?[:：]\s+(?=\p{Lu}|\p{Lo})/iu;

/** What stands between a word for a channel and its value, and says nothing: "über das", "by way of the". */
const BY_WAY =
  /^\s*(?:über|durch|unter|via|through|by way of|par|sur|por|através|a través|mediante|tramite|attraverso)(?:\s(?:\p{Ll}{1,4}|\S{0,8}(?:form|web|site|módulo|modulo)\S{0,6})){0,4}\s*$/iu;

/** Reads a line; undefined if nothing is left of it. */
export function readLine(line: SheetLine, around: Around): ReadLine | undefined {
  if (line.text.length > LONGEST) return proseOf(line, line.text.slice(0, LONGEST));
  const number = LIST.exec(line.text);
  const numbered = number !== null && numberOf(number[1] ?? '') === around.next;
  const whole = line.text.slice(numbered ? number[0].length : 0).replace(BULLET, '');
  if (isOfIssue(whole) || isHeadingOf(line, number !== null && !numbered)) return proseOf(line, whole);
  if (isAskingMore(whole, around.wording)) return { ...proseOf(line, whole), isMore: true };
  if (asksForCopy(whole, around.wording)) return proseOf(line, whole);
  return isAnd(whole, around.wording) ? undefined : behindLead(line, whole, numbered, around);
}

/** The same without what leads to it: "Please also write to". */
function behindLead(line: SheetLine, whole: string, numbered: boolean, around: Around): ReadLine | undefined {
  const lead = leadOf(whole, around.wording);
  const text = (lead?.rest ?? whole).replace(TO, '');
  if (text === '' && lead?.only !== undefined) return onlyOf(line, whole, lead);
  if (text === '' || PAGE.test(text) || isForm(text, around.wording)) return undefined;
  const { rest: _, ...said } = lead ?? { rest: '' };
  return { ...lineOf(line, text, around), numbered, ...said };
}

/** "(UK only)": a remark in brackets, or what is said of the next line. */
function onlyOf(line: SheetLine, whole: string, { only, isCopy }: Lead): ReadLine {
  return /\)\.?$/u.test(whole)
    ? { ...proseOf(line, ''), sort: 'remark', remarks: [whole.replace(/^\(|\)\.?$/gu, '')] }
    : { ...proseOf(line, ''), ...(only === undefined ? {} : { only }), ...(isCopy ? { isCopy } : {}) };
}

/** "2) TELL US WHAT YOU DID": what else the sheet has to say begins. */
const isHeadingOf = ({ text, gap }: SheetLine, isNumbered: boolean) => isNumbered && gap && isCapitals(text);

/** What a line says without what stands before its target. */
function lineOf(line: SheetLine, text: string, around: Around): ReadLine {
  const { wording, country, pending, isBelowPlace, isTown } = around;
  const greeting = greetingOf(text, around);
  const isPostcode = (figures: string) => country !== undefined && looksLikePostcode(figures, country);
  const parted = channelsOf(greeting ? greeting.before : text, wording, isPostcode, pending);
  const base = {
    line,
    channels: parted.channels,
    hidden: parted.hidden,
    pending: parted.pending,
    numbered: false,
    ...(greeting ? { greeting: { text: greeting.text, labelled: greeting.labelled } } : {}),
  };
  // "E-mail: by way of the form https://…": small words before a number or an address say nothing more.
  const isLead = parted.channels.length > 0 && BY_WAY.test(parted.rest);
  const { rest, remarks } = remarksIn(isLead ? '' : parted.rest, wording, parted.channels.length > 0, line);
  const all = [...parted.remarks, ...remarks];
  if (rest === '') return { ...base, remarks: all, sort: emptySort(base, parted.named), text: '', full: '', parts: [] };
  if (isOfHow(rest, line, wording))
    return { ...base, remarks: [...all, rest], sort: 'remark', text: '', full: '', parts: [] };
  if (isProse(rest, wording)) return { ...base, remarks: all, sort: 'prose', text: rest, full: rest, parts: [] };
  const count = wordsOf(rest).length;
  const isRich = count >= 9 || (count >= 6 && parted.channels.length > 0);
  if (isBelowPlace && !line.gap && mayBePlace(rest, wording)) return { ...base, remarks: all, ...placeOf(rest) };
  if (isTown && !line.gap) return { ...base, remarks: all, ...townOf(rest) };
  return { ...base, remarks: all, ...whereAndWho(rest, wording, isRich) };
}

const placeOf = (text: string) => ({ sort: 'place', text, full: text, parts: [{ sort: 'place', text }] }) as const;

/** "Coronel Oviedo, Paraguay" */
function townOf(rest: string): Pick<ReadLine, 'sort' | 'text' | 'full' | 'parts' | 'country'> {
  const tail = countryTail(rest);
  const place = placeOf(withoutEnd(tail ? tail.before : rest));
  return { ...place, full: withoutEnd(rest), ...(tail ? { country: tail } : {}) };
}

/** The greeting in a line; below an office, "Sayın Ana Example" is none: in some languages what greets is what stands before a name. */
function greetingOf(text: string, { greets, isBelowHead, wording }: Around): GreetingLine | undefined {
  if (greets) return { before: '', text, labelled: false };
  const said = greetingIn(text, wording);
  const isTitle = isBelowHead && said?.labelled === false && !/[,،，:：]$/u.test(text);
  return isTitle && personIn(text, wording)?.honorific ? undefined : said;
}

/** "Fax Fax number Salutation Salutation": what is to be filled in, each word twice. */
function isForm(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  const keys = words.map(({ key }) => key);
  if (words.length > 0 && anyAt(wording, 'post', words, 0) === words.length) return true; // Address
  const isKnown = (at: number) =>
    anyAt(wording, 'salutation', words, at) > 0 || CHANNEL_WORDS.some((kind) => anyAt(wording, kind, words, at) > 0);
  return (
    !/[:@+]|\p{Nd}{3}/u.test(text) &&
    words.length > 1 &&
    new Set(keys).size < keys.length &&
    isKnown(0) &&
    isKnown(words.length - 1)
  );
}

/** No line of an address is longer: it is text. */
const LONGEST = 1200;

/** A line of which nothing is read. */
export function proseOf(line: SheetLine, text: string): ReadLine {
  return {
    line,
    sort: 'prose',
    text,
    full: text,
    parts: [],
    channels: [],
    remarks: [],
    hidden: [],
    pending: [],
    numbered: false,
  };
}

function numberOf(sign: string): number {
  return /\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96;
}

function emptySort({ greeting }: { readonly greeting?: object }, named: boolean): LineSort {
  if (greeting) return 'greeting';
  return named ? 'channel' : 'remark';
}

/** Country, and what stands before it. */
function whereAndWho(
  rest: string,
  wording: Wording,
  isRich: boolean,
): Pick<ReadLine, 'sort' | 'text' | 'full' | 'parts' | 'country' | 'whole' | 'label'> {
  const tail = countryTail(rest);
  const country = tail ? { country: tail } : {};
  const full = withoutEnd(rest);
  const text = withoutEnd(tail ? tail.before : rest);
  if (text === '') return { sort: 'country', text, full, parts: [], ...country };
  if (isCareOf(text, wording)) return { ...placeOf(text), full, ...country };
  const rich = isRich ? partsOf(text, wording, true) : [];
  const has = (...sorts: readonly string[]) => rich.some((part) => sorts.includes(part.sort));
  const isWhole = rich.some(({ glued }) => glued) && has('place') && has('person', 'guess', 'role');
  const whole = isWhole ? { whole: true as const } : {};
  const parts = isWhole ? rich : partsOf(text, wording);
  const sort = sortOfLine(parts);
  const isLabel = /[:：]$/u.test(rest);
  if (isLabel && (sort === 'other' || parts[0]?.sort === 'guess')) return { sort: 'prose', text, full, parts: [] }; // a heading
  const label = isLabel && parts.length === 1 && parts[0]?.sort === 'role' ? { label: true as const } : {};
  return { sort, text, full, parts, ...country, ...whole, ...label };
}

function sortOfLine([first]: readonly HeadPart[]): LineSort {
  if (first?.sort === 'place') return 'place';
  return first === undefined || first.sort === 'other' ? 'other' : 'head';
}

/** Without the signs at its end; a full stop stays behind an abbreviation. */
function withoutEnd(text: string): string {
  const plain = text.replace(/^[\s,;:|–—-]+|[\s,;:،、，|–—-]+$/gu, '');
  const stop = /(\S+)\.$/u.exec(plain)?.[1];
  const isPlain = stop !== undefined && (stop.length > 4 || /^\p{Nd}\p{Lu}{2}$|^\p{Nd}{3,4}$/u.test(stop)); // SW1 9ZZ.
  return isPlain && !stop.includes('.') ? plain.slice(0, -1) : plain;
}

function isCareOf(text: string, wording: Wording): boolean {
  return anyAt(wording, 'careOf', wordsOf(text), 0) > 0;
}
