import type { DraftTarget } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { folded } from '../folded.ts';
import { isProse } from '../shapes.ts';
import { hasCode } from './near-signs.ts';
import { isUnread, type Places } from './place-signs.ts';
import { ASIDE } from './request-signs.ts';
import type { BesideSign, Sign } from './sign-kinds.ts';
import type { Weighed } from './target-signs.ts';

// What stands beside a value, or instead of one, that says more than the draft has: a number beside a group, a year beside a person, an
// office beside a request, a country that may be the town.

/** A number that may count people: no year, no day, and words behind it. */
const COUNT =
  /(?<![\p{N}/.,:-])(?!(?:1[89]|20)\d\d\b)(?:\d{1,3}(?:[.,\s]\d{3})+|\d{2,6}(?= \p{Ll})|(?:3[2-9]|[4-9]\d|\d{3,6})(?= \p{L}))/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** Who is imprisoned is at least so old. */
const YOUNG = 13;
/** A label with what it is for is no longer. */
const LABELLED = 8;
/** A year behind a comma behind a name, in the same sentence. */
const FAR = 60;
const BEHIND = /^(?:\s\([^()]{1,20}\))?,([^.;]{0,35})/u;
/** A line below a person's name that is about this person is no further away. */
const NEAR = 6;
/** Countries that are called as their towns are, as a line that has both may be read as either. */
const AS_TOWNS = ['DJ', 'GT', 'KW', 'LU', 'MC', 'MX', 'PA', 'SG', 'SM'];
/** A line with a town: it has no figure, or a word behind a long number or behind a comma. */
const TOWN = /^\D+$|\d{3,}\s+\p{L}|,\s*\p{L}\D*$/u;

/** What a group, people and targets may have beside their names, and have not. */
export function weighedBeside(judged: Judged, places: Places): Weighed[] {
  const { group, people = [], title = '', summary = '', targets = {} } = judged.draft.case;
  const absent = (path: string, field: string, own: readonly Sign[]): Weighed => ({
    ...{ path, is: 'absent', field },
    signs: own,
  });
  const asked = askedOf(judged, places);
  const items = itemWords(judged);
  return [
    ...(group === undefined || group.count !== undefined
      ? []
      : [absent('group.count', 'group.count', COUNT.test(`${title}\n${summary}`) ? ['number'] : [])]),
    ...people.flatMap((one, nth) =>
      one.born === undefined ? [absent(`people.${nth}.born`, 'people.born', birthSigns(one.name, judged, places))] : [],
    ),
    ...people.flatMap((one, nth) =>
      one.number === undefined && hasCode(one.name, places)
        ? [absent(`people.${nth}.number`, 'people.number', ['code'])]
        : [],
    ),
    ...Object.entries(targets).flatMap(([slug, one]) =>
      one.demands === undefined
        ? [
            absent(`targets.${slug}.demands`, 'demands', [
              ...(isCalled(one, asked) ? (['called'] as const) : []),
              ...(wordsOf(one.role ?? '').some((word) => items.has(word)) ? (['called-item'] as const) : []),
              ...((one.instructions?.split(' ').length ?? 0) > 5 ? (['instructed'] as const) : []),
            ]),
          ]
        : [],
    ),
  ];
}

/** Whether a year stands near the name of a person in which this person may have been born: in brackets, behind a label or the name. */
function birthSigns(name: string, { draft }: Judged, places: Places): BesideSign[] {
  const { reference, issued } = draft.case;
  const made = Number(issued?.slice(0, 4) ?? reference?.slice(-2) ?? Number.NaN);
  const latest = Number.isNaN(made) ? 2100 : (made > 99 ? made : made + (made > 60 ? 1900 : 2000)) - YOUNG;
  const isBirth = (text: string) => {
    const year = YEAR.exec(text)?.[0];
    return year !== undefined && Number(year) <= latest;
  };
  const last = name.slice(name.lastIndexOf(' ') + 1);
  let near = -1;
  const isDated = places.lines.some((line, nth) => {
    const { text } = line;
    const at = text.indexOf(last);
    if (at >= 0) near = nth + NEAR;
    if (at >= 0 && isBirth(/^[^\s(]*\s?\(([^)]{4,40})/u.exec(text.slice(at))?.[1] ?? '')) return true;
    const isLabelled = /\p{L}\s?[:：]/u.test(text) && text.split(' ').length <= LABELLED;
    return at < 0 && nth <= near && isLabelled && isUnread(line, places.uses) && isBirth(text);
  });
  const isBehind = places.lines.some(({ text }) => {
    const end = text.indexOf(last) + last.length;
    return end >= last.length && isBirth(BEHIND.exec(text.slice(end, end + FAR))?.[1] ?? '');
  });
  return [...(isDated ? (['dated'] as const) : []), ...(isBehind ? (['year-behind'] as const) : [])];
}

/** The words of requests with an aside (", in addition,") that the office of one target alone has. */
function itemWords({ draft: { case: content } }: Judged): ReadonlySet<string> {
  const offices = new Map<string, number>();
  for (const { role = '' } of Object.values(content.targets ?? {}))
    for (const word of new Set(wordsOf(role))) offices.set(word, (offices.get(word) ?? 0) + 1);
  const demands = Object.values(content.letter ?? {}).flatMap((one) => one.demands ?? []);
  const words = demands.flatMap((text) => (ASIDE.test(text) ? wordsOf(text) : []));
  return new Set(words.filter((word) => offices.get(word) === 1));
}

/** The words of lines that ask for something beside the requests of a draft, of each: those of a request but its own, those of a sentence
 *  that is in no value. */
function askedOf({ draft }: Judged, { from, at, ends, lines, uses }: Places): ReadonlySet<string>[] {
  const beside = Object.entries(draft.case.letter ?? {}).flatMap(([code, { demands = [] }]) =>
    demands.flatMap((demand, which) => {
      const path = `letter.${code}.demands.${which}`;
      const nth = at.get(from[path]?.line ?? -1);
      if (nth === undefined) return [];
      const end = Math.max(nth, ends.get(path) ?? nth) + 1;
      const own = new Set(wordsOf(demand));
      return [
        new Set(
          lines
            .slice(nth, end)
            .flatMap(({ text }) => wordsOf(text))
            .filter((word) => !own.has(word)),
        ),
      ];
    }),
  );
  const free = lines.filter((line) => isProse(line) && isUnread(line, uses));
  return [...beside, ...free.map(({ text }) => new Set(wordsOf(text)))];
}

const wordsOf = (text: string) => folded(text).match(/\p{L}{5,}/gu) ?? [];

/** True if the lines of a request name a target, or the office of one, and the request does not. */
const isCalled = ({ name, role }: DraftTarget, asked: readonly ReadonlySet<string>[]) => {
  const named = [wordsOf(role ?? '')[0], wordsOf(name ?? '').at(-1)];
  return asked.some((words) => named.some((one) => one !== undefined && words.has(one)));
};

/** What an address shows that has no town, in a country that is called as its town is. */
export const townSigns = ({ address = [], country = '' }: DraftTarget): BesideSign[] =>
  AS_TOWNS.includes(country) && !address.some((text) => TOWN.test(text)) ? ['townless'] : [];
