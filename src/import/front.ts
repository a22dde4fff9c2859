import { isKindOfAppeal } from './appeal-kinds.ts';
import { countryNamed } from '../countries/words.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { isScrap, titleBefore, withoutCaptions, withoutPage } from './front-lines.ts';
import { isNames, namesBefore, namesBelowCountry, namesIn } from './front-names.ts';
import { isCapitals } from './headings.ts';
import { LONGEST_TITLE, titleOf } from './headline.ts';
import { DAY_WORDS, isOfIssue } from './issue-lines.ts';
import { headlineBelow } from './letterhead.ts';
import { actionNumbers } from './number-forms.ts';
import { plainWords, slip } from './plain-words.ts';
import type { Section } from './sections.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// What stands above the first call to act: the head of the document, its headline, whom it is about, the summary.

/** The number of an Urgent Action, its index number, or how it is distributed. */
const NUMBER = /(?:^|[\s(])(?:UA|AU|EXTRA|EX)(?:[- ]?(?:NR|N[º°])\.?)?\s*[:.–-]?\s*(?:UA-)?\d{1,3}[/.]\d{2,4}(?!\d)/iu;
const INDEX = /\b(?:AFR|AMR|ASA|EUR|MDE|ACT|ORG|POL|IOR|WRL|NWS|DOC)\s?\d{2}[/-]\d{1,4}[/-]/iu;
/** The index number with the word before it. */
const BEFORE_INDEX = new RegExp(`(?<!\\p{L})(?:AI[\\s-])?[\\p{L}-]{5,9}(?:\\sAI)?\\s?:\\s?${INDEX.source}\\d+`, 'iu');
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
const DISTRIBUTION = /^distr(?:ib(?:ution)?)?\b/iu;
const DAY = new RegExp(`^(?:\\p{L}+,?\\s+(?:le\\s+)?)?${DAY_WORDS}\\.?(?:\\s*[/–-]\\s*\\p{Ll}{2,3})?$`, 'u');
const DAY_BEHIND = new RegExp(`(?:\\s*[–|-])?\\s+(?:\\p{Lu}\\p{L}+,\\s+(?:le\\s+)?)?${DAY_WORDS}\\s*$`, 'u');
/** "ALERT 17/2012", "ABC 001 / 0518 / OBS 012": how others number what they send out. */
const CODE = /^(?:\p{Lu}\p{L}+ \p{L}+:? )?\p{Lu}{2,4} \d{3}\s?\/\s?\d{4}\s?\/\s?\p{Lu}{2,4} \d{3}(?:\.\d{1,2})?$/u;
/** "… and follow-up (…) - Fear of torture": another sheet of the action, before the concern. */
const FOLLOW_UP = /^\s*(?:and|y|et|e|und)\s+[\p{L}-]+(?:\s[\p{L}-]+)?\s+(?=[–—-]\s)/u;
/** "March 2020", in a line of its own. */
const MONTH = /^\p{L}{3,10}\.? (?:de )?(?:19|20)\d\d$/u;
const ALERT = /^\p{Lu}{3,14}(?: \p{Lu}{3,14})? (?:NO\.? ?|NR\.? ?|N[º°] ?)?\d{1,4}[/-]\d{2,4}$/u;
/** The concern beside a number goes on in at most so many lines, with a day or another number in them. */
const MOST_MORE = 3;
/** The name of those who send a sheet has at most so many words. */
const MOST_OF_SENDER = 4;
const NUMBER_BEHIND = /\d{4}\)|\d\/\d/u;

/** The sections of what stands above the first call to act. */
export function frontOf(lines: readonly SheetLine[], words: CasesheetWords, tail: readonly SheetLine[] = []): Section[] {
  const heads = lines.filter((line, at) => isHead(line, words) || closesNumber(lines[at - 1], line));
  const rest = lines.filter((line) => !heads.includes(line));
  const old = oldNames(lines, heads, words);
  const { title, used } = headlineOf(lines, { heads, names: old, others: without(rest, old), tail }, words);
  const told = old.length > 0 ? old : namesBefore(rest, title);
  const names = without(told, used);
  const others = without(rest, [...names, ...used]);
  const isUsed = ({ line }: SheetLine) => used.some((one) => one.line === line);
  const from = names[0] ?? title.at(-1);
  const whole = title.map(({ text }) => text).join(' ');
  const text = others.find((line) => isProse(line) && line.line > (title.at(-1)?.line ?? 0));
  const isAside = (line: SheetLine) =>
    (from && line.line < from.line) ||
    line.text === whole ||
    (isScrap(line) && text !== undefined && line.line < text.line);
  const above = others.filter(isAside);
  const sections: Section[] = [
    {
      kind: 'head',
      lines: [
        ...without(heads, used),
        ...lines.filter((line) => isUsed(line) && isDated(line.text)),
        ...names.filter(({ text }) => DAY_BEHIND.test(text)),
        ...above,
      ],
    },
    { kind: 'title', lines: title },
    { kind: 'name', lines: names.map((line) => ({ ...line, text: line.text.replace(DAY_BEHIND, '') })) },
    { kind: 'summary', lines: withoutCaptions(without(others, above)) },
  ];
  return sections.filter((one) => one.lines.length > 0);
}

/** Those whom an old sheet is about: behind the country, or below it where the concern stands beside the number. */
function oldNames(lines: readonly SheetLine[], heads: readonly SheetLine[], words: CasesheetWords) {
  const rest = without(lines, heads);
  const numbered = heads.findLast(isNumberLine)?.line ?? 0;
  const first = namesIn(rest, words);
  const behind =
    first.length > 0
      ? first
      : namesIn(
          rest.filter(({ line }) => line > numbered),
          words,
        );
  const below = behind.length > 0 ? [] : without(namesBelowCountry(lines, heads), heads);
  return below.length > 0 && concernIn(lines, heads, without(rest, below), words) ? below : behind;
}

const without = (lines: readonly SheetLine[], but: readonly SheetLine[]) => {
  const taken = new Set(but.map(({ line }) => line));
  return lines.filter(({ line }) => !taken.has(line));
};

/** True if a line has a day at its end, or a number of the sheet, beside what else it says. */
const isDated = (text: string) => DAY_BEHIND.test(text) || NUMBER.test(text) || INDEX.test(text);

interface Front {
  readonly heads: readonly SheetLine[];
  /** Those whom the sheet is about, below a country, as in old sheets. */
  readonly names: readonly SheetLine[];
  readonly others: readonly SheetLine[];
  /** The last lines of the sheet. */
  readonly tail: readonly SheetLine[];
}

/** The headline: its lines without a day at their end, and the lines that they are from. */
interface Headline {
  readonly title: readonly SheetLine[];
  readonly used: readonly SheetLine[];
}

/** The headline: below "urgent action", else the first heading, the first line in capitals, or the first line that is no text. */
function headlineOf(lines: readonly SheetLine[], front: Front, words: CasesheetWords): Headline {
  const { heads, names, others, tail } = front;
  const concern = names.length > 0 ? concernIn(lines, heads, others, words) : undefined;
  if (concern) return concern;
  const first = firstHeadline(lines, front, words);
  const kinds = heads.filter(({ text }) => isKindOfAppeal(text) || isAbove({ text } as SheetLine, words));
  const used = headlineBelow({ others, title: first, kinds, tail }, words) ?? first;
  return { title: used.map((line) => undated(line, words)), used };
}

function firstHeadline(
  lines: readonly SheetLine[],
  { heads, names, others }: Front,
  words: CasesheetWords,
): readonly SheetLine[] {
  const last = lines.findLast((line) => isAbove(line, words));
  const behind = last ? others.slice(others.findIndex(({ line }) => line > last.line)) : others;
  const text = others.findIndex((line, nth) => isProse(line) && titleOf(others.slice(nth, nth + 4)).length === 0);
  const marked = others.findIndex(({ role }) => role === 'heading');
  const above = names[0] === undefined ? others : others.filter(({ line }) => line < (names[0]?.line ?? 0));
  const capitals = above.findIndex((line) => isCapitals(line.text) && line.text.includes(' '));
  const titles = [
    titleOf(marked === -1 || names.length > 0 ? [] : others.slice(marked)),
    titleOf(last && others.some(({ line }) => line > last.line) ? behind : []),
    heads.flatMap((line) => titleBefore(line) ?? []).slice(0, 1),
    titleOf(capitals === -1 ? [] : above.slice(capitals)),
    titleOf(others.slice(text === 0 ? 1 : 0)),
  ];
  return titles.find((one) => one.length > 0) ?? [];
}

/** A line of a headline without a day at its end, and without "Urgent Action:" before it. */
function undated(line: SheetLine, words: CasesheetWords): SheetLine {
  const [before = '', lead = ''] = /^([^:：]{4,40}?)\s*[:：–—|-]\s+(?=\S)/u.exec(line.text) ?? [];
  const isLed = lead !== '' && isAbove({ ...line, text: lead }, words);
  const text = line.text
    .slice(isLed ? before.length : 0)
    .replace(DAY_BEHIND, '')
    .trim();
  return text === '' || (isProse(line) && !isLed) ? line : { ...line, text };
}

/** The concern of an old sheet, beside its number and in the lines in which it goes on. */
function concernIn(
  lines: readonly SheetLine[],
  heads: readonly SheetLine[],
  others: readonly SheetLine[],
  words: CasesheetWords,
): Headline | undefined {
  for (const line of heads) {
    if (!NUMBER.test(line.text) && !INDEX.test(line.text)) continue;
    const at = lines.indexOf(line);
    let end = at + 1;
    while (end < lines.length && end <= at + MOST_MORE && goesOnFrom(lines[end] as SheetLine, others, words)) end++;
    const used = lines.slice(at, end);
    const concern = concernOf({ ...line, text: used.map(({ text }) => text).join(' ') });
    if (concern) return { title: [concern], used };
  }
  return undefined;
}

/** True if the concern beside a number may go on in a line. */
function goesOnFrom(line: SheetLine, others: readonly SheetLine[], words: CasesheetWords): boolean {
  if (INDEX.test(line.text) && /[:：]/u.test(line.text)) return false; // the index number in a line of its own
  return (
    !line.gap && !isProse(line) && !isNames(line, words) && (others.includes(line) || NUMBER_BEHIND.test(line.text))
  );
}

/** True if a line is a part of the head of the document: no headline and no text. */
function isHead(line: SheetLine, words: CasesheetWords): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE) return false;
  if (countryNamed(text) !== undefined || DAY.test(text) || DISTRIBUTION.test(text) || isOfIssue(text)) return true;
  if (ALERT.test(text) || CODE.test(text) || MONTH.test(text) || isKindOfAppeal(text)) return true;
  if (isNumberLine(line) || /^(?:https?:|www\.)\S+$/iu.test(text)) return true;
  const undatedText = DAY_BEHIND.test(text) ? text.replace(DAY_BEHIND, '').replace(/[\s·|–—,-]+$/u, '') : text;
  return isAbove({ ...line, text: undatedText }, words);
}

/** "… on UA 1/03 (AMR 23/001/2003, 27 June" / "2003)": what is in brackets beside the number goes on to the end of a line. */
function closesNumber(before: SheetLine | undefined, line: SheetLine): boolean {
  if (!before || line.gap || !isNumberLine(before)) return false;
  return /\([^()]*$/u.test(before.text) && /^[^()]{1,40}\)$/u.test(line.text);
}

/** True if a line says the number or index number of the sheet, and is no running text. */
export function isNumberLine(line: SheetLine): boolean {
  const text = line.text.replace(ADDRESS, ''); // the address of another sheet has its number in it
  if (text.length > LONGEST_TITLE || (!NUMBER.test(text) && !INDEX.test(text) && actionNumbers(text).length === 0))
    return false;
  // A line that has both numbers may end with a full stop: "UA 1/22 Index: … 10 2022 a." is no sentence.
  const isText = text.length > 140 || (/[.!?]$/u.test(text) && !INDEX.test(text));
  const { index, 0: number } = NUMBER.exec(text) ?? { index: 99, 0: '' };
  return !isProse(line) || (!isText && index < (index + number.length === text.length ? 70 : 40));
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
  const plain = plainWords(withoutPage(text));
  const isKnown = (from: number, to = plain.length) =>
    words.above.some((one) => {
      const known = plainWords(one);
      return (
        known.length === to - from &&
        known.every((word, nth) => slip(plain[from + nth]?.plain ?? '', word.plain) !== undefined)
      );
    });
  if (isKnown(0)) return true;
  // A letterhead with two of them, whose sheet it is, and what; or with the name of those who send it before a sign.
  const [, sender] = /^(\p{Lu}[^\d:]{2,40}?)\s[–—|·-]\s[^\d:]{4,40}$/u.exec(text) ?? [];
  const own = sender === undefined ? 0 : plainWords(sender).length;
  return plain.some((_, at) => at > 0 && isKnown(at) && (isKnown(0, at) || (own === at && own <= MOST_OF_SENDER)));
}

/** The concern that stands between the number and the day of old sheets: "UA 1/93 Fear of torture 27 August 1993". */
function concernOf(line: SheetLine): SheetLine | undefined {
  const behind = NUMBER.exec(line.text);
  if (!behind) return undefined;
  const text = line.text
    .slice(behind.index + behind[0].length)
    .replace(BEFORE_INDEX, ' ')
    .replace(/\([^()]*(?:\d\/\d|\d{4})[^()]*\)/gu, ' ')
    .replace(DAY_BEHIND, '')
    .replace(FOLLOW_UP, '')
    .replace(/^\s*(?:\([^)]*\))?\s*[–—|:-]*\s*/u, '')
    .trim();
  const isConcern = /\p{L}{4}/u.test(text) && !INDEX.test(text) && countryNamed(text) === undefined;
  return isConcern && !/[:：]/u.test(text) ? { ...line, text } : undefined;
}
