import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import type { Passage } from '../passages.ts';
import type { SheetLine } from '../sheet.ts';
import { countIn } from './counts.ts';

// How many a group has, as the running text says it: "the 62 families of Sampleton", "the farmers of Sampleton, some 130 people".

/** A number of a group. */
interface GroupCount {
  readonly count: number;
  readonly line: SheetLine;
}

/** More of a text is not looked at. */
const MOST = 20_000;
const ARTICLE = /^(?:the|los|las|les|die|der|la|el|le|os|as|i|gli|le) /u;
/** Where what a group is called goes on with where it is (folded). */
const WHERE = /\s(?:of|in|at|from|near|on|de|del|du|des|da|do|dos|di|della|dei|von|aus|im|bei|au|en|a|no|na|nel) .*$/u;
/** Behind what a group is called, before where another is. */
const OF_OTHERS = /^\s(?:of|in|at|from|near|de|del|du|des|da|do|dos|di|della|dei|von|aus|im)\s/u;
/** So many words stand before a name at most, up to its number, and behind it. */
const BEFORE = 5;
const BEHIND = 90;
const MOST_BEHIND = 7;

/** How many a group has: a number shortly before its name or right behind it, or before what its members are called. */
export function groupCountIn(
  passages: readonly Passage[],
  group: string,
  words: readonly PeopleWords[],
): GroupCount | undefined {
  const name = folded(group).replace(ARTICLE, '');
  if (name.length < 6) return undefined;
  const members = name.replace(WHERE, '');
  const isTelling = members !== name && / /u.test(members);
  for (const { text, lines } of passages) {
    const [line] = lines;
    const plain = folded(text.slice(0, MOST));
    const count =
      countBy(plain, name, words) ??
      (isTelling ? countRightBefore(plain, members, words) : undefined) ??
      countOfStem(plain, name, words);
    if (count !== undefined && line) return { count, line };
  }
  return undefined;
}

/** The number shortly before a name in a text, or behind it. */
function countBy(plain: string, name: string, words: readonly PeopleWords[]): number | undefined {
  const at = plain.indexOf(name);
  if (at === -1) return undefined;
  return countBefore(plain.slice(0, at), words) ?? countBehind(plain.slice(at + name.length), words);
}

function countBefore(before: string, words: readonly PeopleWords[]): number | undefined {
  const last = before.slice(-120).split(' ').filter(Boolean).slice(-BEFORE).join(' ').split(/,\s/u).at(-1) ?? '';
  const count = /[.;:]/u.test(last) ? undefined : countIn(last, words);
  return count !== undefined && count > 1 ? count : undefined;
}

/** "…, some 130 people, …", "… (90 families)", "…, 64 in number": a number that counts people, or one that ends what it stands in. */
function countBehind(behind: string, words: readonly PeopleWords[]): number | undefined {
  const [, aside = ''] =
    /^ ?[,(–-] ?((?:[^,;:().–]|(?<=\d)[,.](?=\d{3}(?!\d))){1,80})[,;:().–]/u.exec(behind.slice(0, BEHIND)) ?? [];
  const said = aside.trim().split(/\s+/u);
  if (said.length > MOST_BEHIND) return undefined;
  const count = countIn(aside, words);
  if (count === undefined || count < 2 || isYear(count)) return undefined;
  const isCounted = words.some(({ counted = '' }) => said.some((word) => counted.split(' ').includes(word)));
  return isCounted || /\d$/u.test(aside.trim()) || said.length <= 2 ? count : undefined;
}

const isYear = (count: number) => count > 1900 && count < 2100;

/** The first word of a group, without its ending, is no shorter. */
const LEAST_STEM = 4;

/** The number right before the first word of a group in another form, where its next word follows too: words are inflected. */
function countOfStem(plain: string, name: string, words: readonly PeopleWords[]): number | undefined {
  const [first = '', next = ''] = name.split(' ');
  const stem = first.slice(0, Math.max(LEAST_STEM, first.length - 2));
  if (stem.length < LEAST_STEM || next === '' || !INFLECTED.test(stem)) return undefined;
  for (const { index } of plain.matchAll(/(?<![\p{L}\d])\d{2,6}(?= \p{L})/gu)) {
    const [number = '', word = '', ...behind] = plain.slice(index, index + BEHIND).split(' ');
    const follows = behind.slice(0, 3).some((one) => one.startsWith(next.slice(0, LEAST_STEM)));
    if (word.startsWith(stem) && follows && !isYear(Number(number))) return countIn(number, words);
  }
  return undefined;
}

/** In writings whose words have many forms. */
const INFLECTED = /[^\p{sc=Latn}\p{sc=Han}]/u;

/** The number that stands right before what the members of a group are called, where others are not spoken of. */
function countRightBefore(plain: string, members: string, words: readonly PeopleWords[]): number | undefined {
  const at = plain.indexOf(members);
  if (at < 1 || OF_OTHERS.test(plain.slice(at + members.length, at + members.length + 12))) return undefined;
  const [, last = ''] =
    /(?:^|[^\p{L}\p{N}])([\p{L}-]+|\d{1,3}(?:[., ]\d{3})*)\s$/u.exec(plain.slice(0, at).slice(-40)) ?? [];
  const count = last === '' ? undefined : countIn(last, words);
  return count !== undefined && count > 2 && !isYear(count) ? count : undefined;
}
