import { countryNamed } from '../countries/words.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { isCapitals } from './headings.ts';
import { LONGEST_TITLE, titleOf } from './headline.ts';
import { DAY_WORDS } from './issue-lines.ts';
import { isCounted, peopleWords } from './people/group-lines.ts';
import { isOfNames } from './people/lines.ts';
import { plainWords } from './plain-words.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Which of the lines above the text is the headline, where those who send a sheet stand above it: the text says again what a headline
// says, and not who sends it.

/** Running text is at least so long, or has so many signs where each is a word. */
const LEAST_TEXT = 90;
const LEAST_SIGNS = 30;
/** So much of the text is looked at. */
const FAR = 1500;
/** So many groups of lines are looked at. */
const MOST_GROUPS = 12;
/** Shorter words say nothing; of longer ones so many letters are compared, for they are inflected. */
const LEAST_LETTERS = 4;
const STEM = 5;

/** The lines above the text that stand together, and how many words of theirs the text has. */
interface Candidate {
  readonly lines: readonly SheetLine[];
  readonly shared: number;
  /** True if it may be a headline. */
  readonly able: boolean;
}

/** What is known of a front. */
export interface FrontLines {
  /** The lines that may be the headline or text. */
  readonly others: readonly SheetLine[];
  /** What would be the headline otherwise. */
  readonly title: readonly SheetLine[];
  /** Lines that say what kind of appeal it is. */
  readonly kinds: readonly SheetLine[];
  /** Lines with a country alone. */
  readonly lands: readonly SheetLine[];
  /** The last lines of the sheet. */
  readonly tail: readonly SheetLine[];
}

/** The lines of the headline, if they are others than `title`; undefined if they are not. */
export function headlineBelow(front: FrontLines, words: CasesheetWords): readonly SheetLine[] | undefined {
  const { others } = front;
  const [title] = front.title;
  const { groups, text } = groupsOf(others);
  if (title === undefined || text.length === 0 || groups.length === 0) return undefined;
  const said = stemsOf(joinedText(text).slice(0, FAR), words);
  const people = peopleWords(words);
  const all = groups.map((lines): Candidate => {
    const own = joinedText(lines);
    const isTitle = lines.some(({ line }) => line === title.line);
    return {
      lines,
      shared: sharedIn(isTitle ? joinedText(front.title) : own, said, words),
      able: isAble(lines, own) && !isCounted(own, people),
    };
  });
  const best = bestBeside(all, front.title);
  if (best === undefined) return undefined;
  const own = all.find(({ lines }) => lines.some(({ line }) => line === title.line));
  const isOther = own === undefined ? title.line > (text[0]?.line ?? 0) : isBetter(best, own, all, front);
  const whole = titleOf(best.lines);
  return isOther ? (whole.length > 0 ? whole : best.lines) : undefined;
}

/** The candidate that has most words of the text, but for that of `title`; names stand below a headline, and nothing behind them is one. */
function bestBeside(all: readonly Candidate[], title: readonly SheetLine[]): Candidate | undefined {
  const titles = new Set(title.map(({ line }) => line));
  const own = all.findIndex(({ lines }) => lines.some(({ line }) => titles.has(line)));
  const names = all.findIndex(({ lines }, nth) => nth > own && isOfSomebody(joinedText(lines)));
  const some = own === -1 || names === -1 ? all : all.slice(0, names);
  const isOther = ({ lines }: Candidate) => !lines.some(({ line }) => titles.has(line));
  const led = leads(all[own]) ? undefined : all.find((one) => one.able && one.shared > 0 && isOther(one) && leads(one));
  return led ?? bestOf(some.filter(isOther));
}

/** True if a candidate is rather the headline than `own`, where all candidates are. */
function isBetter(best: Candidate, own: Candidate, all: readonly Candidate[], front: FrontLines): boolean {
  const isBelow = all.indexOf(best) > all.indexOf(own);
  if (isBelow && isHeaded(own, front)) return false;
  if (isBelow && isOfSender(own, front, all[all.indexOf(own) + 1])) return true;
  if (isBelow && isAtTop(own, all, front) && isTold(best, own, front)) return true;
  if (isBelow && isAtTop(own, all, front) && isBelowLand(best, own, front)) return true;
  if (own.shared === 0 && best.shared >= (isBelow ? 1 : 2)) return true;
  return isBelow && leads(best) && !leads(own) && (best.shared >= Math.max(1, own.shared) || isAtTop(own, all, front));
}

const leads = (one: Candidate | undefined) => beginsWithCountry(one?.lines[0]?.text ?? '');

/** True if a candidate is capitals right below the line that says what kind of appeal it is. */
const isHeaded = ({ lines }: Candidate, { kinds }: FrontLines) =>
  lines.every(({ text }) => isCapitals(text)) && kinds.some((kind) => isNear(kind, lines[0]));

const isNear = (kind: SheetLine, line: SheetLine | undefined) =>
  line !== undefined && line.line > kind.line && line.line - kind.line <= 2;

/** True if a candidate stands above all others, and no line that says what kind of appeal it is stands above it. */
const isAtTop = (own: Candidate, [first]: readonly Candidate[], { kinds }: FrontLines) =>
  own === first && kinds.every(({ line }) => line > (own.lines[0]?.line ?? 0));

/** True if a candidate stands right below a line that is a country, in small letters or with a word of the text, and `own` above that line. */
function isBelowLand(best: Candidate, own: Candidate, { lands }: FrontLines): boolean {
  const [first] = best.lines;
  const land = lands.findLast(({ line }) => line < (first?.line ?? 0));
  if (!first || !land?.gap || land.line < (own.lines.at(-1)?.line ?? 0)) return false;
  const isRight = first.line - land.line === 1 || (first.gap && first.line - land.line === 2);
  return isRight && (best.shared > 0 || own.shared === 0);
}

/** True if the text says so much more of what a candidate says than of what `own` does, or that is a name in capitals and no sentence. */
function isTold(best: Candidate, own: Candidate, { title, others }: FrontLines): boolean {
  const first = others.find(isProse)?.text ?? '';
  // "The Network is alarmed": a text begins with an article and a name that those who send it have.
  const [, word = ''] = /^\p{Lu}\p{L}{0,2}['’ ]\s?(\p{Lu}\p{L}{2,})/u.exec(first) ?? [];
  const name = plainOf(joinedText(title));
  const isSender = word !== '' && name.split(' ').includes(plainOf(word));
  const ofSender = plainOf(first).includes(name) ? own.shared : 1;
  const shared = own.shared - (isSender ? ofSender : 0);
  if (best.shared >= shared + MORE) return true;
  const isName = title.every(({ text }) => isCapitals(text));
  return isName && best.shared >= Math.max(1, shared) && best.lines.every(({ text }) => /\s\p{Ll}+\s/u.test(text));
}

/** So many more words. */
const MORE = 2;

const joinedText = (lines: readonly SheetLine[]) => lines.map(({ text }) => text).join(' ');

/** The candidate that has most words of the text; of several the first. */
function bestOf(all: readonly Candidate[]): Candidate | undefined {
  const able = all.filter((one) => one.able);
  const most = Math.max(...able.map(({ shared }) => shared));
  return able.find(({ shared }) => shared === most);
}

/** Lines that stand together, up to the text, and the text. */
function groupsOf(lines: readonly SheetLine[]): {
  groups: readonly (readonly SheetLine[])[];
  text: readonly SheetLine[];
} {
  const groups: SheetLine[][] = [];
  let at = 0;
  while (at < lines.length && groups.length < MOST_GROUPS) {
    let end = at + 1;
    while (end < lines.length && !isApart(lines[end - 1] as SheetLine, lines[end] as SheetLine)) end++;
    const group = lines.slice(at, end);
    const title = titleLines(group);
    const rest = group.slice(title);
    if (rest.length > 0 && isText(rest)) {
      if (title > 0) groups.push(group.slice(0, title));
      return { groups, text: lines.slice(at + title) };
    }
    groups.push(group);
    at = end;
  }
  return { groups, text: [] };
}

/** True if nothing goes on from a line to the next: a gap, or a line of the head between. */
const isApart = (before: SheetLine, line: SheetLine) => line.gap || before.ends || line.line - before.line > 1;

/** How many lines at the beginning of a group are a headline right above its text. */
function titleLines(group: readonly SheetLine[]): number {
  if (group.length === 1) return 0;
  const own = group.findIndex(({ text, role }) => !isCapitals(text) && role !== 'heading');
  if (own > 0) return own;
  const [first, second] = group as [SheetLine, SheetLine];
  return !isProse(first) && titleOf(group).length === 1 && first.text.length < second.text.length * SHORT ? 1 : 0;
}

/** A headline right above its text is so much shorter than the first line of that. */
const SHORT = 0.75;

/** True if lines are running text: they have the length and the end of a sentence. */
function isText(lines: readonly SheetLine[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const isHan = /\p{sc=Han}/u.test(text);
  if (text.length < (isHan ? LEAST_SIGNS : LEAST_TEXT)) return false;
  if (!/[.。۔](?:["”“’»«)\]]|\s|$)|[。？！]/u.test(text)) return text.length > LONGEST_TITLE;
  return isHan || isProse({ text } as SheetLine) || lines.some(isProse);
}

/** True if a group may be a headline: no sentence of text, no label, no row of names or buttons. */
function isAble(lines: readonly SheetLine[], text: string): boolean {
  if (text.length > LONGEST_TITLE || lines.length > 3 || /[.:：;,。]$|@|https?:/u.test(text)) return false;
  if (/^[^:：]{2,24}[:：]\s*\S{1,20}$/u.test(text) && countryNamed(text.split(/[:：]/u)[0]?.trim() ?? '') === undefined)
    return false;
  if (DAY.test(text)) return false;
  const isLong = /\p{sc=Han}/u.test(text) ? text.length >= 4 : text.split(' ').length >= 3;
  return isLong && !isOfSomebody(text);
}

/** True for a name alone, and with what somebody is: "Ana Example, teacher". */
export const isOfSomebody = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}\S*\s?){1,4}$|[,(]/u.test(text) && !/^\d/u.test(text) && isOfNames(text);

/** True if a group names those who send the sheet: it is repeated at the end of the sheet or in the text, or what they send is said below it. */
function isOfSender({ lines, shared }: Candidate, { kinds, tail }: FrontLines, next: Candidate | undefined): boolean {
  const last = lines.at(-1) as SheetLine;
  const end = next?.lines[0]?.line ?? Number.POSITIVE_INFINITY;
  if (kinds.some(({ line }) => line > last.line && line < end && line - last.line <= 2)) return true;
  if (lines.some(({ line }) => kinds.some((kind) => kind.line === line + 1))) return true;
  const [name = ''] = (lines[0]?.text ?? '').split(/\s[–—|·-]\s/u);
  const own = plainOf(name);
  if (own.length < LEAST_NAME) return false;
  const host = own.replaceAll(' ', '');
  return tail.some(({ text }) => {
    const plain = plainOf(text);
    return (plain.includes(own) && shared < 2) || (text.includes('.') && plain.includes(host) && host !== own);
  });
}

const DAY = new RegExp(DAY_WORDS, 'u');
const LEAST_NAME = 8;
const plainOf = (text: string) =>
  plainWords(text)
    .map(({ plain }) => plain)
    .join(' ');

/** "Kenya: Baker held for a song", "Kenya - a baker is held". */
function beginsWithCountry(text: string): boolean {
  const [, country] = /^([^:：.–—,]{3,40}?)(?:\s*[:：.–—]|\s-)\s/u.exec(text) ?? [];
  return country !== undefined && countryNamed(country) !== undefined;
}

/** How many words of a text are among those of another. */
function sharedIn(text: string, said: ReadonlySet<string>, words: CasesheetWords): number {
  return [...stemsOf(text, words)].filter((one) => said.has(one)).length;
}

/** The words of a text that say something, without their endings; of Chinese two signs each. */
function stemsOf(text: string, { common }: CasesheetWords): ReadonlySet<string> {
  const usual = new Set(common.split(' '));
  const all = text.match(/.{1,300}(?:\s|$)/gu)?.flatMap((part) => plainWords(part).map(({ plain }) => plain)) ?? [];
  const stems = all.flatMap((word, nth) => {
    if (/\p{sc=Han}/u.test(word)) return [`${word}${all[nth + 1] ?? ''}`];
    return word.length < LEAST_LETTERS || usual.has(word) ? [] : [word.slice(0, STEM)];
  });
  return new Set(stems);
}
