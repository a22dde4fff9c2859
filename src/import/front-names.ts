import { countryNamed } from '../countries/words.ts';
import type { PeopleWords } from '../languages/casesheet-values.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { folded } from './folded.ts';
import { startOfSentence } from './front-sentences.ts';
import { isCapitals } from './headings.ts';
import { isNamesOf } from './people/capitals.ts';
import { countedFirst, isCounted, isGroupLine } from './people/group-lines.ts';
import { isOfGroup, isOfNames } from './people/lines.ts';
import { plainWords } from './plain-words.ts';
import { isProse, sentenceFrom, tellsFrom } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Those whom a sheet is about, as lines between headline and text name them.

/** Names below a country: "PERU: Ana Example, aged 31". */
const COUNTRY_AND_NAMES = /^([\p{L}’'. ()/-]{3,60}?)\s*[:：]\s+(?=[\p{Lu}\p{N}“"])/u;
/** Capitals with a name alone: "PERU Ana Example". */
const CAPITALS_AND_NAMES = /^(\p{Lu}[\p{Lu}’'. -]{2,40}?)(?:\s*\([^()]{2,40}\))?\s+(?=\p{Lu}\p{Ll})/u;
/** The last of several names, or others beside them: "and three other farmers". */
const ANDS = /^(?:and|y|e|ed|et|und|sowie) (?=.{4,120}$)/u;
/** What stands behind the name of a person in a list: "(f)", "aged 22". */
const PERSON =
  /^.{3,60}(?:\((?:f|m|h|w|male|female)\)|,? aged \d|, \d{1,3} (?:jahre|ans|años|anos|anni|years)(?!\p{L}))/iu;

/** A name of two words or more, and what somebody is: "Ana Example, teacher", "PERU – Ana Example, teacher". */
const DESCRIBED =
  /^(?:\p{Lu}[\p{Lu}’' ]{2,40} [–—-] )?(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’.-]+){0,4} \p{Lu}[\p{L}'’-]+), \p{L}/u;

/** The lines that name those whom the sheet is about, below a country; `isNumbered` where the sheet has a number, beside which a concern may stand. */
export function namesIn(lines: readonly SheetLine[], words: CasesheetWords, isNumbered: boolean): readonly SheetLine[] {
  const start = lines.findIndex(
    (line, at) =>
      isNames(line, words) &&
      !tellsFrom(sentenceFrom(lines, at), 0) &&
      !isShouted(line, lines) &&
      !isHeadlineBehind(line, isNumbered) &&
      ((at > 0 && line.role !== 'heading' && !isToldOf(line, isNumbered)) || !isTitleOfCountry(line)),
  );
  const text = lines.findIndex((line, at) => isText(line, lines[at + 1]) && !isNames(line, words));
  if (start === -1 || (text !== -1 && text < start)) return [];
  let end = start + 1;
  while (end < lines.length && isMoreNames(lines, end, words)) end++;
  return lines.slice(start, end);
}

/** "BURMA: POET SENTENCED": capitals behind a country that the text does not have as names. */
function isShouted({ text }: SheetLine, lines: readonly SheetLine[]): boolean {
  const [before = ''] = COUNTRY_AND_NAMES.exec(text) ?? [];
  const rest = text.slice(before.length);
  return before !== '' && isCapitals(rest) && rest.split(' ').length > MOST_OF_NAME && !isNamesOf(rest, lines);
}

/** A name has at most so many words. */
const MOST_OF_NAME = 3;

/** True for running text; a line by itself that no sentence ends is a headline in small letters. */
function isText(line: SheetLine, next: SheetLine | undefined): boolean {
  return isProse(line) && !(line.text.length < 100 && next?.gap === true && !/[.!?:;,]["”“«»)]?$/u.test(line.text));
}

/** True if a line goes on with names: no sentence begins with it. */
function isMoreNames(lines: readonly SheetLine[], at: number, words: CasesheetWords): boolean {
  const line = lines[at] as SheetLine;
  if (isNames(line, words) || PERSON.test(line.text)) return true;
  const next = lines[at + 1];
  if (!line.gap && (next === undefined || next.gap) && ANDS.test(line.text) && !/[.!?]$/u.test(line.text)) return true;
  if (!line.gap && (isInNames(lines, at) || (NEW_NAME.test(line.text) && isEntry(line)))) return true;
  const both = next && !next.gap && !line.ends ? { ...line, text: `${line.text} ${next.text}` } : line;
  if (isProse(line) || isProse(both)) return false;
  return !line.gap || (isShort(both) && isOfNames(line.text));
}

/** True if a line and those below it up to a gap are a list: no sentence ends in them, each is short, and this one begins with a name. */
function isInNames(lines: readonly SheetLine[], at: number): boolean {
  const gap = lines.findIndex((line, nth) => nth > at && line.gap);
  const group = lines.slice(at, gap === -1 ? lines.length : gap);
  const isEntry = ({ text }: SheetLine) => text.length < 100 && !/[.!?:]$/u.test(text);
  return gap !== -1 && group.every(isEntry) && (isOfNames(group[0]?.text ?? '') || ANDS.test(group[0]?.text ?? ''));
}

/**
 * The lines that name somebody below a country that stands alone in capitals, up to the text; none if any of them is something else.
 * `heads` are lines of the head of the document; a day may stand beside the country.
 */
export function namesBelowCountry(lines: readonly SheetLine[], heads: readonly SheetLine[]): readonly SheetLine[] {
  const at = lines.findIndex(({ text }) => {
    const country = text.replace(/\s*\([^()]*\)$/u, ''); // INDONESIA (Irian Jaya)
    return isCapitals(country) && countryNamed(country) !== undefined;
  });
  if (at !== -1) return entriesOf(lines.slice(at + 1));
  const dated = heads.findIndex(({ text }) => {
    const [, country = ''] = /^(\p{Lu}[\p{Lu}’'. -]{2,40}?)\s+\d{1,2} \p{L}+ \d{4}$/u.exec(text) ?? [];
    return country !== '' && countryNamed(country) !== undefined;
  });
  // "KENYA 6 November 1997": its names stand below the last line of the head, and what goes on from that.
  const last = dated === -1 ? undefined : heads.at(-1)?.line;
  const gap = lines.findIndex(({ line, gap }) => last !== undefined && line > last && gap);
  return gap === -1 ? [] : entriesOf(lines.slice(gap));
}

/** The lines above the text that name somebody; none if any of them is something else. */
function entriesOf(lines: readonly SheetLine[]): readonly SheetLine[] {
  const prose = lines.findIndex((line, nth) => isProse(line) && !isOfList(lines, nth));
  // The first line of a paragraph may have more names than other words.
  const start = lines.findLastIndex(({ gap }, nth) => gap && nth <= prose);
  const first = lines[start];
  const all = lines.slice(0, Math.max(0, first && !isEntry(first) ? start : prose));
  const small = all.findIndex((line) => !isCapitals(line.text));
  const names = all.slice(Math.max(0, small)); // below a concern in capitals
  const isLed = (line: SheetLine, nth: number) => NEW.test(line.text) && isEntry(names[nth + 1] ?? line);
  return names.every((line, nth) => isEntry(line) || isLed(line, nth)) ? names : [];
}

/** "New names:", before those of whom an earlier sheet did not know. */
const NEW = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}\s?:$/u;
/** "New name: Ana Example" */
const NEW_NAME = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}\s?:\s+(?=\p{Lu})/u;

/** True if a line may be one of a list of people: it begins with a name, and no sentence ends with it. */
function isEntry({ text }: SheetLine): boolean {
  const isName = PERSON.test(text) || isOfNames(text) || (NEW_NAME.test(text) && isOfNames(text.replace(NEW_NAME, '')));
  return text.length < 120 && !/[.!?:]$/u.test(text) && isName;
}

/** True if a line is one of a list of people, though it is long: by itself, or with a semicolon behind the last of its words, or before one that is marked too. */
function isOfList(lines: readonly SheetLine[], at: number): boolean {
  const line = lines[at] as SheetLine;
  if (!isEntry(line)) return false;
  const next = lines[at + 1];
  return (
    isAlone(lines, at) ||
    (PERSON.test(line.text) &&
      (line.text.endsWith(';') || (next !== undefined && (next.gap || PERSON.test(next.text)))))
  );
}

/** "PERU. A teacher is held": the country is parted from a headline as from a sentence. */
const STOPPED = /^\p{Lu}[\p{Lu}’' -]{2,40}\.\s+(?=\p{Lu})/u;
/** "Bring Ana Example home": its verb stands round a name. */
const ROUND_A_NAME = /^\p{Lu}\p{Ll}+ .*\p{Lu}.* \p{Ll}{3,}$/u;
const isAlone = (lines: readonly SheetLine[], at: number) => lines[at]?.gap === true && lines[at + 1]?.gap !== false;

/**
 * "Peru: Detention of the teacher Ana Example": a country in small letters, and no name behind it. In capitals it stands before a headline
 * where no number has one beside it, and several words behind it are in small letters: "PERU: Teacher held for a song".
 */
function isToldOf({ text }: SheetLine, isNumbered: boolean): boolean {
  const [, country = '', rest = ''] = /^([^:：]{3,60}?)\s*[:：]\s+(.*)$/u.exec(text) ?? [];
  if (!isNumbered && smallIn(rest) >= LEAST_SMALL && !isOfNames(rest) && !isOfGroup(rest)) return true;
  const isSaid = /^\p{Ll}/u.test(rest) && !isOfGroup(rest); // "death threats against Ana Example"
  return /\p{Ll}/u.test(country) && (isSaid || !isOfNames(rest));
}

/** True if what stands behind a country is a headline by its words or by the full stop before it. */
function isHeadlineBehind({ text }: SheetLine, isNumbered: boolean): boolean {
  const stopped = STOPPED.exec(text)?.[0];
  if (stopped !== undefined) return smallIn(text.slice(stopped.length)) >= LEAST_SMALL;
  const rest = isNumbered ? '' : text.replace(/^[^:：]{3,60}[:：]\s*/u, '');
  return ROUND_A_NAME.test(rest) && !/[,(;]|\d/u.test(rest) && !isOfGroup(rest);
}

/** A headline has so many words in small letters. */
const LEAST_SMALL = 3;
const smallIn = (text: string) => text.match(/(?<!\S)\p{Ll}{2,}/gu)?.length ?? 0;

/** True if a country stands before a headline, and not before names: "Peru: Teacher held for a song". */
function isTitleOfCountry({ text, role }: SheetLine): boolean {
  const rest = text.replace(/^[^:：]{3,60}[:：]\s*/u, '');
  if (rest === text) return false;
  if (role === 'heading' && !/\(/u.test(rest) && rest.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length > 2)
    return true;
  return !/[,(]|\d/u.test(rest) && (role === 'heading' || isCapitals(rest) || rest.split(' ').length > 4);
}

/** The lines between headline and text that name somebody of whom the text speaks. */
export function namesBefore(
  lines: readonly SheetLine[],
  title: readonly SheetLine[],
  people: readonly PeopleWords[],
): readonly SheetLine[] {
  const last = title.at(-1)?.line ?? 0;
  const from = last === 0 ? -1 : lines.findIndex(({ line }) => line > last);
  const isAside = (at: number) => isAlone(lines, at) && isOfOne(lines[at] as SheetLine, people);
  const prose = lines.findIndex((line, at) => at >= from && isProse(line) && !isOfList(lines, at) && !isAside(at));
  if (from === -1 || prose === -1) return [];
  const text = from + startOfSentence(lines.slice(from, prose + 1));
  const said = lines
    .slice(text)
    .map((line) => line.text)
    .join(' ');
  const known = new Set(plainWords(said).map((word) => word.plain));
  const plain = folded(said.slice(0, MOST_SAID));
  const isNamed = (line: SheetLine) => {
    const names = line.text.match(/\p{Lu}\p{L}+/gu) ?? [];
    return names.length > 0 && names.every((word) => known.has(plainWords(word)[0]?.plain ?? ''));
  };
  const isDescribed = (line: SheetLine, isApart: boolean) => {
    const [, name = ''] = DESCRIBED.exec(line.text) ?? [];
    const names = name.match(/\p{Lu}\p{L}+/gu) ?? [];
    const told = names.filter((word) => known.has(plainWords(word)[0]?.plain ?? ''));
    return (isApart || isShort(line)) && names.length > 1 && told.length > 1 && countryNamed(name) === undefined;
  };
  return lines.slice(from, text).filter((line, nth) => {
    const isApart = isAside(from + nth);
    return (
      PERSON.test(line.text) ||
      (isShort(line) && isNamed(line)) ||
      isDescribed(line, isApart) ||
      (isApart && isGroupOf(line, plain, people))
    );
  });
}

/** So much of the text is asked for a group. */
const MOST_SAID = 4000;
const LONGEST_OF_ONE = 120;

/** True if a line may say whom the sheet is about and what they are: "Ana Example, president of the board of Sampleton". */
function isOfOne({ text, role }: SheetLine, people: readonly PeopleWords[]): boolean {
  if (role === 'heading' || text.length > LONGEST_OF_ONE || /[.!?:]$/u.test(text) || isCapitals(text)) return false;
  return DESCRIBED.test(text) || isGroupLine(text, people) || countedFirst(text, people) !== undefined;
}

/** True for what a group is called: how many they are stands behind it in brackets, or the text says it again. */
function isGroupOf({ text }: SheetLine, said: string, people: readonly PeopleWords[]): boolean {
  if (isCounted(text, people)) return true;
  const counted = countedFirst(text, people);
  if (counted !== undefined) return saysFirst(said, counted);
  return isGroupLine(text, people) && saysFirst(said, folded(text));
}

/** True if a sentence begins with some words, an article before them or not. */
function saysFirst(said: string, words: string): boolean {
  const at = said.indexOf(words);
  return at !== -1 && /(?:^|[.!?]["”“«’»)]?\s)(?:\p{L}{1,5} ){0,2}$/u.test(said.slice(Math.max(0, at - 24), at));
}

/** True if a line is a name and what somebody is, and no sentence. */
function isShort(line: SheetLine): boolean {
  return line.text.length < 70 && !/[.:]$/u.test(line.text) && !isProse(line);
}

/** True if a line names somebody, as below the headline. */
export function isNames({ text }: SheetLine, { person }: CasesheetWords): boolean {
  if (text.length > 300) return false;
  if (person?.test(text)) return true;
  const country = COUNTRY_AND_NAMES.exec(text)?.[1] ?? CAPITALS_AND_NAMES.exec(text)?.[1];
  return country !== undefined && countryNamed(country.replace(/\s*[(/].*$/u, '')) !== undefined;
}
