import { countryNamed } from '../../countries/words.ts';
import { casesheetValues, type PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import { actionNumbers, indexNumbers } from '../number-forms.ts';
import type { Section, SectionKind } from '../section.ts';
import { isProse, tellsFrom } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';
import { isNamesOf } from './capitals.ts';
import { isNameLike } from './entry.ts';
import { isLabelledGroup } from './group-lines.ts';
import { hasPronouns, joinedNames } from './joined-names.ts';
import { pronounsIn } from './pronouns.ts';

// The lines of a sheet in which its people stand: below the heading for them, or, in old sheets, behind the country in the head.

/** A line of names, put together where it is wrapped. */
export interface NamesLine {
  readonly text: string;
  /** The first of its lines. */
  readonly line: SheetLine;
  readonly lines: readonly SheetLine[];
  /** True behind a label of groups. */
  readonly isGroup?: boolean;
}

const LONGEST = 300;
const MOST_LINES = 60;

/** The lines below the headings for names. */
export function linesBelow(sections: readonly Section[], words: readonly PeopleWords[]): NamesLine[] {
  const named = sections.filter(({ kind }) => kind === 'name');
  const groups = named.flatMap(({ heading }) => (heading && isLabelledGroup(heading.text) ? [heading.line] : []));
  const lines = named.flatMap((one) => namesOnly(one.lines, words));
  const all = put(lines.slice(0, MOST_LINES), words, runsIn(sections));
  if (groups.length === 0) return all;
  return all.map((one) => (groups.includes(one.line.line) ? { ...one, isGroup: true } : one));
}

/** The lines up to the first that is no longer of names. */
function namesOnly(lines: readonly SheetLine[], words: readonly PeopleWords[]): SheetLine[] {
  const said = lines.findIndex(({ text }) => hasPronouns(text, words));
  const end = lines.findIndex(({ text, gap }, nth) => {
    const isApart = said !== -1 && nth > said && gap && !hasPronouns(text, words);
    return (
      (isOther(text) && !isNumbered(text, words)) ||
      isApart ||
      (nth > 0 && (isSentence(text) || isLabelled(text, words)))
    );
  });
  return (end === -1 ? lines : lines.slice(0, end)).filter(({ text }) => !isOfGender(text, words));
}

/** "Prison number: 1234", "Born: 3 May 1971" */
function isNumbered(text: string, words: readonly PeopleWords[]): boolean {
  if (text.length > LONGEST_NUMBER || !/\p{Nd}/u.test(text)) return false;
  const plain = folded(text);
  return words.some(({ number, born }) => number.test(plain) || born.test(plain));
}

const LONGEST_NUMBER = 60;

/** Pairs of words with a capital that stand side by side elsewhere in the sheet: a name that is wrapped between them is one. */
function runsIn(sections: readonly Section[]): ReadonlySet<string> {
  const lines = sections.filter(({ kind }) => kind !== 'name').flatMap((one) => one.lines);
  const pairs = lines
    .slice(0, MOST_RUN_LINES)
    .flatMap(({ text }) => [...text.matchAll(PAIR)].map(([, one, two]) => `${one} ${two}`));
  return new Set(pairs);
}

const MOST_RUN_LINES = 500;
const PAIR = /(?<![\p{L}\p{M}'’-])(\p{Lu}[\p{L}\p{M}'’-]*) (?=(\p{Lu}[\p{L}\p{M}'’-]*))/gu;

/** Gender m/f: … says no name. */
function isOfGender(text: string, words: readonly PeopleWords[]): boolean {
  const label = folded(/^([^:：]{2,40})[:：]/u.exec(text)?.[1] ?? '').split(/[^\p{L}]+/u);
  return label.some((word) => words.some(({ all }) => GENDER.test(word) && all.split(' ').includes(word)));
}

const GENDER = /^(?:gen|ge?sch|sex)/u;

function isOther(text: string): boolean {
  if (/[£€$¥]\s?\d|\d\s?[£€]/u.test(text)) return true; // what a gift pays for
  if (/https?:|www\.|@\S+\.\p{L}{2}/u.test(text)) return true;
  if (/^\p{L}{3,12}\s?:\s?\d/u.test(text) && behindCountry(text) === undefined) return true;
  return text.length > LONGEST * 4 || actionNumbers(text).length > 0 || indexNumbers(text).length > 0;
}

function isSentence(text: string): boolean {
  return /[.!?]$/u.test(text) && text.split(' ').length > 12;
}

/** "Issues: …": one word before a colon that is neither a country nor that for names, nor says anything of a person. */
function isLabelled(text: string, words: readonly PeopleWords[]): boolean {
  const [, word = '', rest = ''] = /^(\p{Lu}\p{Ll}{3,14})\s?:\s(\p{L}.*)$/u.exec(text) ?? [];
  if (word === '' || countryNamed(word) !== undefined || OF_A_NAME.test(word)) return false;
  const plain = folded(text);
  const isDetail = words.some((one) => [one.age, one.born, one.number, one.alias].some((told) => told.test(plain)));
  return !isDetail && pronounsIn(rest, words) === undefined;
}

const OF_A_NAME = /^(?:Name|Nom|Person|Imi)/u;

/** Lines of names, each put together where it is wrapped. */
function put(
  lines: readonly SheetLine[],
  words: readonly PeopleWords[],
  runs: ReadonlySet<string> = new Set(),
): NamesLine[] {
  return joinedNames(lines, words, runs).map((group) => ({
    text: withoutLabel(withoutCountry(group.map(({ text }) => text)), words),
    line: group[0] as SheetLine,
    lines: group,
  }));
}

/** A line without the country before the name: "USA (Ohio): …", "TURKEY …", "KENYA - Ana Example". */
function withoutCountry(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  const [dashed = '', country = ''] = /^([^:–—]{3,60}?)\s[–—-]\s(?=\p{Lu})/u.exec(first) ?? [];
  if (dashed !== '' && countryNamed(country) !== undefined)
    return withoutCountry([first.slice(dashed.length), ...others]);
  return behindCountry(texts.join(' ')) || [behindCountry(first) || first, ...others].join(' ');
}

/** A line without "Name:" or a number before it. */
function withoutLabel(text: string, words: readonly PeopleWords[]): string {
  const plain = folded(text);
  // "Also known as: Ana", "Prison number: 1234"
  if (words.some(({ alias, born, number }) => alias.test(plain) || born.test(plain) || number.test(plain))) return text;
  const label = /^\s*(?:\p{L}[\p{L}\p{M}'’,/() -]{1,50})[:：]\s*(?=\S)/u.exec(text)?.[0] ?? '';
  const isLabel = label !== '' && !/[,([（]/u.test(label) && label.split(' ').length <= 7;
  return text.slice(isLabel ? label.length : 0).replace(/^(?:\d{1,2}[.)]|[-–—•*·])\s+/u, '');
}

const FRONT: readonly SectionKind[] = ['head', 'title', 'summary', 'number'];

/** The lines of an old sheet that say whom it is about: behind the country, and those below; or with Mr and the like before the name. */
export function linesInHead(sections: readonly Section[], words: readonly PeopleWords[]): NamesLine[] {
  const front = sections
    .filter(({ kind }) => FRONT.includes(kind))
    .flatMap(({ lines }) => lines)
    .filter(({ role }) => role !== 'header' && role !== 'footer')
    .toSorted((one, other) => one.line - other.line);
  const at = front.findIndex(({ text }, nth) => isNamesOf(behindCountry(text), front) && !tellsFrom(front, nth));
  if (at === -1)
    return put(
      front.filter(
        (line, nth) => isTitled(line.text, words, front) && !isAddressed(front, nth) && !tellsFrom(front, nth),
      ),
      words,
    );
  const first = front[at] as SheetLine;
  const rest = behindCountry(first.text) ?? '';
  const below = front.slice(at + 1);
  const end = below.findIndex((line) => line.gap || !isOfNames(line.text));
  const names = [...(rest === '' ? [] : [{ ...first, text: rest }]), ...below.slice(0, end === -1 ? MOST_LINES : end)];
  return put(names, words);
}

/** True for a name that an address stands below: an official. */
function isAddressed(lines: readonly SheetLine[], at: number): boolean {
  const end = lines.findIndex(({ gap }, nth) => nth > at && gap);
  const below = lines.slice(at + 1, Math.min(end === -1 ? lines.length : end, at + MOST_OF_ADDRESS));
  return below.length > 1 && below.some(({ text }) => /\d/u.test(text)) && !below.some(isProse);
}

const MOST_OF_ADDRESS = 8;
const LONGEST_LINE = 160;

/** What stands behind a country and a colon, or behind one in capitals alone: "USA (Ohio) Ana Example"; undefined if a line has none. */
function behindCountry(text: string): string | undefined {
  return behindColon(text) ?? behindCapitals(text);
}

function behindCapitals(text: string): string | undefined {
  const [whole = '', words = ''] =
    /^(\p{Lu}[\p{Lu}’'.-]*(?:\s\p{Lu}[\p{Lu}’'.-]*){0,4})(?:\s*\([^()]{2,40}\))?\s+(?=\p{Lu}\p{Ll}|\d)/u.exec(text) ??
    [];
  const parts = words.split(' ');
  for (let count = parts.length; count > 0; count--) {
    const name = parts.slice(0, count).join(' ');
    if (countryNamed(name) === undefined) continue;
    const rest = count === parts.length ? text.slice(whole.length) : text.slice(name.length).trim();
    return isOfNames(rest) || isOfGroup(rest) ? rest : undefined;
  }
  return undefined;
}

/** "COLOMBIA Community of Sampletown": a group, and no sentence. */
export function isOfGroup(text: string): boolean {
  if (text.length > LONGEST_LINE || /[.!?]$/u.test(text)) return false;
  if (/^\p{L}+ \d+ \p{Ll}/u.test(text)) return true; // some 60 families
  const first = folded(text).split(' ').slice(0, 2).join(' ');
  return casesheetValues('').some(({ people }) => people.group.test(first));
}

function behindColon(text: string): string | undefined {
  const match = /^([^:]{3,60}):\s*(.*)$/u.exec(text.slice(0, LONGEST));
  const isNamed = match !== null && countryNamed((match[1] ?? '').replace(/\s*\([^)]*\)/gu, '').trim()) !== undefined;
  if (!isNamed) return undefined;
  const rest = (match[2] ?? '').trim();
  // "Peru: threats against Ana Example": a headline.
  if (/\p{Ll}/u.test(match[1] ?? '') && /^\p{Ll}/u.test(rest) && !isOfGroup(rest)) return undefined;
  return rest === '' || isOfNames(rest) ? rest : undefined;
}

/** True for a line that begins with a name, or with "and" and more of them. */
export function isOfNames(text: string): boolean {
  if (text.length > LONGEST_LINE || /[.!?]$/u.test(text.replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, ''))) return false;
  const [first = ''] = text.split(/[,(;]|\s?[\]}](?=\s|$)|\s[–-]\s/u);
  return isNameLike(first.replace(/[[\])]/gu, '').trim()) || /^(?:and|y|e|et|und|\d|\p{Ll})/u.test(text);
}

/** True for "Herr NAME, profession" in a line of its own. */
function isTitled(text: string, words: readonly PeopleWords[], lines: readonly SheetLine[]): boolean {
  const [own] = words;
  const match = /^(\p{L}{1,8})\.?\s+(\p{Lu}.*)$/u.exec(text.slice(0, LONGEST));
  if (!match || !own || text.length > LONGEST_LINE || /[.!?:]$/u.test(text)) return false;
  const name = (match[2] ?? '').split(/[,(;]/u)[0]?.trim() ?? '';
  const isTitle = own.titles.split(' ').includes(folded(match[1] ?? ''));
  return isTitle && isNameLike(name) && name.includes(' ') && isNamesOf(name, lines);
}
