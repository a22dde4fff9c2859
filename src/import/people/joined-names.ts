import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import type { SheetLine } from '../sheet.ts';
import { countIn } from './counts.ts';
import { isNameLike } from './entry.ts';
import { isCutBeforeBrackets, isPartedName } from './listed.ts';
import { pronounsIn } from './pronouns.ts';

// Which lines of names are one line that is wrapped.

/** True if pronouns stand in brackets: what follows without, after a gap, is no longer of names. */
export function hasPronouns(text: string, words: readonly PeopleWords[]): boolean {
  return [...text.matchAll(/[([（]([^()[\]（）]{1,60})[)\]）]/gu)].some(
    ([, one = '']) => pronounsIn(one, words) !== undefined,
  );
}

/** So many lines farther down nothing goes on with a line of names. */
const MOST_BETWEEN = 9;

/** Behind a group in a line so long, a name is a part of what it is called: "… of the Union of Workers of the Mill" / "Sample Valley". */
const FULL_LINE = 55;

/** Puts lines together that are one: after a comma, "and" or an open bracket, or where a small letter or a bracket begins the next. */
export function joinedNames(
  lines: readonly SheetLine[],
  words: readonly PeopleWords[],
  runs: ReadonlySet<string>,
): SheetLine[][] {
  const and = words.flatMap((one) => one.and.split(' ')).join('|');
  const goesOn = new RegExp(`(?:[,;&、،]|\\s(?:${and}|${LINKS}))$`, 'u');
  const goesOnNext = new RegExp(`^(?:\\p{Ll}|[([（]|(?:${and}) )`, 'u');
  const groups: SheetLine[][] = [];
  const isMore = (line: SheetLine, { text: before, line: last }: SheetLine) => {
    if (line.role === 'item' || line.line - last > MOST_BETWEEN) return false;
    const isOpen = (before.match(/[([（]/gu)?.length ?? 0) > (before.match(/[)\]）]/gu)?.length ?? 0);
    return (
      pronounsIn(line.text, words) === undefined && // "she/her", below the name
      !(!goesOn.test(before) && (beginsGroup(line.text, words) || isCountedBelow(line.text, before, words))) &&
      !(isBracketed(line.text) && !isOpen && !goesOn.test(before)) &&
      (goesOn.test(before) ||
        isOpen ||
        (isCutBeforeBrackets(before, line.text) && hasPronouns(before, words) && hasPronouns(line.text, words)) ||
        goesOnNext.test(line.text) ||
        runs.has(`${/\S+$/u.exec(before)?.[0]} ${/^[^\s,;()[\]]+/u.exec(line.text)?.[0]}`) ||
        (before.length >= FULL_LINE && isPartedName(before, line.text)) ||
        (before.length >= FULL_LINE && beginsGroup(before, words) && isNameLike(line.text)))
    );
  };
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isMore(line, last)) group.push(line);
    else groups.push([line]);
  }
  return groups;
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
