import { countryNamed } from '../countries/words.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { isCapitals } from './headings.ts';
import { isOfNames } from './people/lines.ts';
import { plainWords, slip } from './plain-words.ts';
import type { Section } from './sections.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// What stands above the first call to act: the head of the document, its headline, whom it is about, the summary.

/** The number of an Urgent Action, its index number, or how it is distributed. */
const NUMBER = /(?:^|[\s(])(?:UA|AU|EXTRA|EX)(?:[- ]?(?:NR|N[º°])\.?)?\s*[:.–-]?\s*(?:UA-)?\d{1,3}[/.]\d{2,4}(?!\d)/iu;
const INDEX = /\b(?:AFR|AMR|ASA|EUR|MDE|ACT|ORG|POL|IOR|WRL|NWS|DOC)\s?\d{2}[/-]\d{1,4}[/-]/iu;
const DISTRIBUTION = /^distr(?:ib(?:ution)?)?\b/iu;
const DAY_WORDS = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})`;
const DAY = new RegExp(`^(?:\\p{L}+,?\\s+(?:le\\s+)?)?${DAY_WORDS}\\.?$`, 'u');
const DAY_BEHIND = new RegExp(`(?:\\s*[–|-])?\\s+(?:\\p{Lu}\\p{L}+,\\s+(?:le\\s+)?)?${DAY_WORDS}\\s*$`, 'u');
/** A headline is no longer than this. */
const LONGEST_TITLE = 220;
/** Names below a country: "PERU: Ana Example, aged 31". */
const COUNTRY_AND_NAMES = /^([\p{L}’'. ()/-]{3,60}?)\s*[:：]\s+(?=[\p{Lu}\p{N}“"])/u;
/** Capitals with a name alone: "PERU Ana Example". */
const CAPITALS_AND_NAMES = /^(\p{Lu}[\p{Lu}’'. -]{2,40}?)(?:\s*\([^()]{2,40}\))?\s+(?=\p{Lu}\p{Ll})/u;

/** What stands behind the name of a person in a list: "(f)", "aged 22". */
const PERSON = /^.{3,60}(?:\((?:f|m|h|w|male|female)\)|,? aged \d)/iu;

/** The sections of what stands above the first call to act. */
export function frontOf(lines: readonly SheetLine[], words: CasesheetWords): Section[] {
  const heads = lines.filter((line) => isHead(line, words));
  const rest = lines.filter((line) => !heads.includes(line));
  const names = namesIn(rest, words);
  const others = rest.filter((line) => !names.includes(line));
  const title = headlineOf(lines, { others, heads, isOld: names.length > 0 }, words);
  const from = names[0] ?? title.at(-1);
  const whole = title.map(({ text }) => text).join(' ');
  const text = others.find((line) => isProse(line) && !title.includes(line));
  const isAside = (line: SheetLine) =>
    (from && line.line < from.line) ||
    line.text === whole ||
    (isScrap(line) && text !== undefined && line.line < text.line);
  const above = others.filter((line) => !title.includes(line) && isAside(line));
  const sections: Section[] = [
    { kind: 'head', lines: [...heads.filter((line) => !title.includes(line)), ...above] },
    { kind: 'title', lines: title },
    { kind: 'name', lines: names },
    { kind: 'summary', lines: others.filter((line) => !title.includes(line) && !above.includes(line)) },
  ];
  return sections.filter((one) => one.lines.length > 0);
}

/** True if a line is too short to say anything: a button. */
function isScrap({ text }: SheetLine): boolean {
  return text.split(' ').length <= 2 && /\p{L}$/u.test(text) && !/\p{sc=Han}/u.test(text);
}

interface Front {
  readonly others: readonly SheetLine[];
  readonly heads: readonly SheetLine[];
  /** True if the people are named below a country, as in old sheets. */
  readonly isOld: boolean;
}

/** The headline: below "urgent action", else the first heading, the first line in capitals, or the first line that is no text. */
function headlineOf(
  lines: readonly SheetLine[],
  { others, heads, isOld }: Front,
  words: CasesheetWords,
): readonly SheetLine[] {
  const last = lines.findLast((line) => isAbove(line, words));
  const behind = last ? others.slice(others.findIndex(({ line }) => line > last.line)) : others;
  const text = others.findIndex((line, nth) => isProse(line) && !isHeadline(line, others[nth + 1]));
  const marked = others.findIndex(({ role }) => role === 'heading');
  const titles = [
    isOld ? concernIn(lines, heads, others) : [],
    titleOf(last && others.some(({ line }) => line > last.line) ? behind : []),
    heads.flatMap((line) => titleBefore(line) ?? []).slice(0, 1),
    titleOf(marked === -1 ? [] : others.slice(marked)),
    titleOf(others.slice(text === 0 ? 1 : 0)),
  ];
  return titles.find((one) => one.length > 0) ?? [];
}

/** The concern of an old sheet, with the line in which it goes on. */
function concernIn(
  lines: readonly SheetLine[],
  heads: readonly SheetLine[],
  others: readonly SheetLine[],
): readonly SheetLine[] {
  for (const line of heads) {
    const concern = concernOf(line);
    if (!concern) continue;
    const next = lines[lines.indexOf(line) + 1];
    return next && !next.gap && others.includes(next) ? [concern, next] : [concern];
  }
  return [];
}

/** The headline of a line that has the number of the sheet in brackets behind it. */
function titleBefore(line: SheetLine): SheetLine | undefined {
  const text = /^(.{8,}?)\s*\([^()]*\b(?:UA|AU)\b[^()]*\)$/u.exec(line.text)?.[1];
  return text === undefined ? undefined : { ...line, text };
}

/** True if a line is a part of the head of the document: no headline and no text. */
function isHead(line: SheetLine, words: CasesheetWords): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE) return false;
  if (countryNamed(text) !== undefined || DAY.test(text) || DISTRIBUTION.test(text)) return true;
  if (isNumberLine(line) || /^(?:https?:|www\.)\S+$/iu.test(text)) return true;
  return isAbove(line, words);
}

/** True if a line says the number or index number of the sheet, and is no running text. */
export function isNumberLine(line: SheetLine): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE || (!NUMBER.test(text) && !INDEX.test(text))) return false;
  return !isProse(line) || (text.length <= 140 && !/[.!?]$/u.test(text) && (NUMBER.exec(text)?.index ?? 99) < 40);
}

/** Numbers and index numbers in a line, as they are printed. */
export function numberOf(text: string): string[] {
  return [new RegExp(NUMBER.source, 'giu'), new RegExp(`${INDEX.source}\\d{2,4}`, 'giu')].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => found.trim()),
  );
}

/** True if a line is one of those that stand above headlines, in the words of the language: "urgent action". */
export function isAbove({ text }: SheetLine, words: CasesheetWords): boolean {
  if (text.length > 80) return false;
  const plain = plainWords(text);
  return words.above.some((one) => {
    const known = plainWords(one);
    return (
      known.length === plain.length &&
      known.every((word, nth) => slip(plain[nth]?.plain ?? '', word.plain) !== undefined)
    );
  });
}

/** The concern that stands between the number and the day of old sheets: "UA 1/93 Fear of torture 27 August 1993". */
function concernOf(line: SheetLine): SheetLine | undefined {
  const behind = NUMBER.exec(line.text);
  if (!behind) return undefined;
  const text = line.text
    .slice(behind.index + behind[0].length)
    .replace(DAY_BEHIND, '')
    .replace(/^\s*(?:\([^)]*\))?\s*[–—|:-]*\s*/u, '')
    .trim();
  const isConcern = /\p{L}{4}/u.test(text) && !INDEX.test(text) && countryNamed(text) === undefined;
  return isConcern && !/[:：]/u.test(text) ? { ...line, text } : undefined;
}

/** The lines that name those whom the sheet is about, below the headline. */
function namesIn(lines: readonly SheetLine[], words: CasesheetWords): readonly SheetLine[] {
  const start = lines.findIndex((line) => isNames(line, words));
  const text = lines.findIndex((line) => isProse(line) && !isNames(line, words));
  if (start === -1 || (text !== -1 && text < start)) return [];
  const isMore = (line: SheetLine) =>
    !line.gap || isNames(line, words) || (isShort(line) && isOfNames(line.text)) || PERSON.test(line.text);
  const behind = lines.slice(start + 1).findIndex((line) => !isMore(line));
  const names = lines.slice(start, behind === -1 ? lines.length : start + 1 + behind);
  const prose = names.findIndex(
    (line, nth) => !isNames(line, words) && !PERSON.test(line.text) && (isProse(line) || runsOn(line, names[nth + 1])),
  );
  return prose === -1 ? names : names.slice(0, prose);
}

/** True if a sentence goes on from a line. */
function runsOn(line: SheetLine, next: SheetLine | undefined): boolean {
  if (next === undefined || next.gap || !/^\p{Ll}/u.test(next.text) || /,$/u.test(line.text)) return false;
  return !(isShort(line) && line.text.includes(',') && isOfNames(line.text)); // "Dr Ana Example, physician", "and 14 others" below
}

/** True if a line is a name and what somebody is, and no sentence. */
function isShort(line: SheetLine): boolean {
  return line.text.length < 70 && !/[.:]$/u.test(line.text) && !isProse(line);
}

function isNames({ text }: SheetLine, { person }: CasesheetWords): boolean {
  if (text.length > 300) return false;
  if (person?.test(text)) return true;
  const country = COUNTRY_AND_NAMES.exec(text)?.[1] ?? CAPITALS_AND_NAMES.exec(text)?.[1];
  return country !== undefined && countryNamed(country.replace(/\s*[(/].*$/u, '')) !== undefined;
}

/** The lines of the headline: the first, and those that go on with it. */
function titleOf(lines: readonly SheetLine[]): readonly SheetLine[] {
  const [first] = lines;
  if (!isHeadline(first, lines[1])) return [];
  let end = 1;
  while (end < lines.length && goesOn(first, lines[end - 1] as SheetLine, lines[end] as SheetLine)) end++;
  return lines.slice(0, end);
}

function goesOn(first: SheetLine, before: SheetLine, line: SheetLine): boolean {
  if (line.gap || !isHeadline(line, undefined)) return false;
  if (isCapitals(first.text)) return isCapitals(line.text);
  const marked = first.role === 'heading' || first.bold === true;
  return marked && line.role === first.role && line.bold === first.bold && !/[.!?]$/u.test(before.text);
}

function isHeadline(line: SheetLine | undefined, next: SheetLine | undefined): line is SheetLine {
  if (!line || line.text.length > LONGEST_TITLE) return false;
  if (isCapitals(line.text) || line.role === 'heading') return true;
  if (next && !next.gap && /^\p{Ll}/u.test(next.text)) return false;
  return !/[.:]$/u.test(line.text) && (line.text.length < 100 || line.ends);
}
