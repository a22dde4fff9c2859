import { countryNamed } from '../../countries/words.ts';
import { casesheetValues, type PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import { actionNumbers, indexNumbers } from '../number-forms.ts';
import type { Section, SectionKind } from '../sections.ts';
import type { SheetLine } from '../sheet.ts';
import { isNamesOf } from './capitals.ts';
import { countIn } from './counts.ts';
import { isNameLike } from './entry.ts';
import { isCutBeforeBrackets, isPartedName } from './listed.ts';
import { pronounsIn } from './pronouns.ts';

// The lines of a sheet in which its people stand: below the heading for them, or, in old sheets, behind the country in the head.

/** A line of names, put together where it is wrapped. */
export interface NamesLine {
  readonly text: string;
  /** The first of its lines. */
  readonly line: SheetLine;
  readonly lines: readonly SheetLine[];
}

const LONGEST = 300;
const MOST_LINES = 60;

/** The lines below the headings for names. */
export function linesBelow(sections: readonly Section[], words: readonly PeopleWords[]): NamesLine[] {
  const lines = sections.filter(({ kind }) => kind === 'name').flatMap((one) => namesOnly(one.lines, words));
  return put(lines.slice(0, MOST_LINES), words, runsIn(sections));
}

/** The lines up to the first that is no longer of names. */
function namesOnly(lines: readonly SheetLine[], words: readonly PeopleWords[]): SheetLine[] {
  const said = lines.findIndex(({ text }) => hasPronouns(text, words));
  const end = lines.findIndex(({ text, gap }, nth) => {
    const isApart = said !== -1 && nth > said && gap && !hasPronouns(text, words);
    return isOther(text) || isApart || (nth > 0 && (isSentence(text) || isLabelled(text, words)));
  });
  return (end === -1 ? lines : lines.slice(0, end)).filter(({ text }) => !isOfGender(text, words));
}

/** True if pronouns stand in brackets: what follows without, after a gap, is no longer of names. */
function hasPronouns(text: string, words: readonly PeopleWords[]): boolean {
  return [...text.matchAll(/[([（]([^()[\]（）]{1,60})[)\]）]/gu)].some(
    ([, one = '']) => pronounsIn(one, words) !== undefined,
  );
}

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

/** Behind a group in a line so long, a name is a part of what it is called: "… of the Union of Workers of the Mill" / "Sample Valley". */
const FULL_LINE = 55;

/** Puts lines together that are one: after a comma, "and" or an open bracket, or where a small letter or a bracket begins the next. */
function put(
  lines: readonly SheetLine[],
  words: readonly PeopleWords[],
  runs: ReadonlySet<string> = new Set(),
): NamesLine[] {
  const and = words.flatMap((one) => one.and.split(' ')).join('|');
  const goesOn = new RegExp(`(?:[,;&、،]|\\s(?:${and}|${LINKS}))$`, 'u');
  const goesOnNext = new RegExp(`^(?:\\p{Ll}|[([（]|(?:${and}) )`, 'u');
  const groups: SheetLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.text ?? '';
    const isOpen = (before.match(/[([（]/gu)?.length ?? 0) > (before.match(/[)\]）]/gu)?.length ?? 0);
    const isOne =
      group !== undefined &&
      line.role !== 'item' &&
      pronounsIn(line.text, words) === undefined && // "she/her", below the name
      !(!goesOn.test(before) && (beginsGroup(line.text, words) || isCountedBelow(line.text, before, words))) &&
      !(isBracketed(line.text) && !isOpen && !goesOn.test(before)) &&
      (goesOn.test(before) ||
        isOpen ||
        (isCutBeforeBrackets(before, line.text) && hasPronouns(before, words) && hasPronouns(line.text, words)) ||
        goesOnNext.test(line.text) ||
        runs.has(`${/\S+$/u.exec(before)?.[0]} ${/^[^\s,;()[\]]+/u.exec(line.text)?.[0]}`) ||
        (before.length >= FULL_LINE && isPartedName(before, line.text)) ||
        (before.length >= FULL_LINE && beginsGroup(before, words) && isNameLike(line.text)));
    if (isOne) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: withoutLabel(withoutCountry(group.map(({ text }) => text)), words),
    line: group[0] as SheetLine,
    lines: group,
  }));
}

/** Before more members of a group: weitere Mitglieder. */
const OTHERS = /^(?:other|others|otr[oa]s|autres|d['’]autres|andere|weitere|altr[ie]|outr[oa]s)\s/u;
/** At the end of a line, before what somebody is something of. */
const LINKS = 'of|of the|for|the|de|de la|de los|de las|del|du|des|da|do|dos|di|della|dei|von|der|des|für';

/** "(Ana Example), lawyer": a name in brackets, and what she is behind it. */
function isBracketed(text: string): boolean {
  const name = /^\(([^()]{5,60})\)\s?,/u.exec(text)?.[1] ?? '';
  return name.includes(' ') && isNameLike(name);
}

/** "six other members of the association", "at least nine others": a number among the first words, and what it counts. */
function beginsGroup(text: string, words: readonly PeopleWords[]): boolean {
  const first = text.split(' ').slice(0, APPROXIMATE.test(text) ? 4 : 2);
  const isCounted = first.some((word) => countIn(word, words) !== undefined) || OTHERS.test(text);
  return isCounted && words.some(({ group }) => group.test(folded(text)));
}

/** A word or two in small letters before a number: "at least nine", "some 30". */
const APPROXIMATE = /^(?:\p{Ll}+ ){1,2}(?:\p{Ll}+|\d[\d.,]*) \p{Ll}/u;

/** "about 30 listeners of Radio Sample", below a line that has room for more: a number of whatever. */
function isCountedBelow(text: string, before: string, words: readonly PeopleWords[]): boolean {
  const [, number = ''] = /^(?:\p{Ll}+ ){0,2}(\d[\d.,]*|\p{Ll}+) \p{Ll}{3}/u.exec(text) ?? [];
  if (number === '' || before.length >= FULL_LINE || countIn(number, words) === undefined) return false;
  const plain = folded(text.split(',')[0] ?? '');
  return !words.some(({ age, born, number: of }) => [age, born, of].some((one) => one.test(plain)));
}

/** A line without the country before the name: "USA (Ohio): …", "TURKEY …". */
function withoutCountry(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  return behindCountry(texts.join(' ')) || [behindCountry(first) || first, ...others].join(' ');
}

/** A line without "Name:" or a number before it. */
function withoutLabel(text: string, words: readonly PeopleWords[]): string {
  const plain = folded(text);
  if (words.some(({ alias, born }) => alias.test(plain) || born.test(plain))) return text; // "Also known as: Ana"
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
  const at = front.findIndex(({ text }) => isNamesOf(behindCountry(text), front));
  if (at === -1)
    return put(
      front.filter(({ text }) => isTitled(text, words)),
      words,
    );
  const first = front[at] as SheetLine;
  const rest = behindCountry(first.text) ?? '';
  const below = front.slice(at + 1);
  const end = below.findIndex((line) => line.gap || !isOfNames(line.text));
  const names = [...(rest === '' ? [] : [{ ...first, text: rest }]), ...below.slice(0, end === -1 ? MOST_LINES : end)];
  return put(names, words);
}

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
function isTitled(text: string, words: readonly PeopleWords[]): boolean {
  const [own] = words;
  const match = /^(\p{L}{1,8})\.?\s+(\p{Lu}.*)$/u.exec(text.slice(0, LONGEST));
  if (!match || !own || text.length > LONGEST_LINE || /[.!?:]$/u.test(text)) return false;
  const name = (match[2] ?? '').split(/[,(;]/u)[0]?.trim() ?? '';
  return own.titles.split(' ').includes(folded(match[1] ?? '')) && isNameLike(name) && name.includes(' ');
}
