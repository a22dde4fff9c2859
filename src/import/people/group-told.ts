import { countryNamed } from '../../countries/words.ts';
import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { ARTICLES, OF_PLACES } from '../../languages/small-words.ts';
import { folded } from '../folded.ts';
import type { Section } from '../section.ts';
import { sentencesOf } from '../sentences.ts';
import type { SheetLine } from '../sheet.ts';
import { countIn } from './counts.ts';
import { joinedLines } from './told-runs.ts';

// The group that a sheet is about where no line says so: people of a place, whom the running text names more than once: "the people of Blue Hill".

/** A group that running text names. */
export interface ToldGroup {
  readonly name: string;
  readonly line: SheetLine;
  /** The place that it is of. */
  readonly place: string;
  /** What the sentence behind its first mention counts. */
  readonly count?: { readonly value: number; readonly line: SheetLine };
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const ARTICLE = `${ARTICLES}\\s`;
/** An article, words of which one is for people, "of", and a place. */
const OF_PLACE = new RegExp(
  `(?<![\\p{L}\\p{M}])(${ARTICLE})?((?:(?!${ARTICLE})\\p{L}[\\p{L}\\p{M}-]*\\s){1,3}?)${OF_PLACES}\\s(${CAPITAL}(?:\\s${CAPITAL}){0,3})`,
  'gu',
);
/** A group is named so often. */
const LEAST = 2;
const MOST = 20_000;
/** How many there are is said near. */
const NEAR = 90;
const NONE: readonly Section['kind'][] = ['target', 'copies', 'additional-targets', 'language'];

interface Mention extends ToldGroup {
  readonly key: string;
  readonly isFirst: boolean;
  readonly rest: string;
}

/** The group that the running text names most, and at least twice; undefined if there is none. */
export function groupTold(sections: readonly Section[], words: readonly PeopleWords[]): ToldGroup | undefined {
  const [own] = words;
  if (!own) return undefined;
  const texts = sections.filter(({ kind }) => !NONE.includes(kind)).flatMap(({ lines }) => joinedLines(lines));
  const all = texts.flatMap((one) => mentionsIn(one.text.slice(0, MOST), one.line, own));
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const said = all.filter(({ key }) => counts.get(key) === most);
  const best = said.find(({ isFirst }) => isFirst) ?? said[0];
  if (most < LEAST || !best || said.some(({ key }) => key !== best.key)) return undefined;
  const { name, line, place } = best;
  const count = said.flatMap((one) => countBehind(one, words) ?? [])[0];
  return { name, line, place, ...(count ? { count } : {}) };
}

function mentionsIn(text: string, line: SheetLine, own: PeopleWords): Mention[] {
  return [...text.matchAll(OF_PLACE)].flatMap((match) => {
    const [all, article = '', noun = '', place = ''] = match;
    const nouns = noun.trim().split(' ');
    const nth = nouns.findIndex((word) => isOfPeople(word, own));
    const first = nouns[nth];
    if (first === undefined || countryNamed(place) !== undefined) return [];
    const from = article === '' ? nouns.slice(0, nth).join(' ').length + (nth > 0 ? 1 : 0) : 0;
    const whole = all.slice(from);
    const before = text.slice(0, match.index + from);
    const isFirst = article === '' && /^$|[:：]\s$/u.test(before) && /^\p{Lu}/u.test(whole);
    const key = folded(`${first} ${place}`);
    return [{ name: whole, line, place, key, isFirst, rest: text.slice(match.index + all.length) }];
  });
}

/** True for a word for people, also as the end of one that is put together: "Dorfgemeinschaft". */
function isOfPeople(word: string, { group }: PeopleWords): boolean {
  const plain = folded(word);
  if (group.test(plain)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return Array.from(plain.slice(LEAST_PART, -LEAST_END)).some((_, at) => group.test(plain.slice(LEAST_PART + at)));
}

const LEAST_PART = 3;
const LEAST_END = 6;

/** "Around 300 people live there." behind the sentence that names them, or a number in brackets right behind the name. */
function countBehind({ rest, line }: Mention, words: readonly PeopleWords[]): ToldGroup['count'] {
  const [, aside = ''] = /^\s?\(([^()]{2,40})\)/u.exec(rest) ?? [];
  const [, next = ''] = sentencesOf(rest.slice(0, NEAR * 2));
  const said = aside === '' ? next.slice(0, NEAR) : aside;
  const isCounted = words.some(({ counted = '' }) =>
    folded(said)
      .split(/[^\p{L}]+/u)
      .some((word) => counted.split(' ').includes(word)),
  );
  const value = isCounted ? countIn(said, words) : undefined;
  return value !== undefined && value > 1 ? { value, line } : undefined;
}
