import type { Judged } from '../evidence.ts';
import { type SecondReading, stepOf } from './likely-signs.ts';
import { missingSigns } from './missing-signs.ts';
import { moreLanguages } from './near-signs.ts';
import { type Places, placeSigns } from './place-signs.ts';
import type { DraftSign, Sign } from './sign-kinds.ts';
import { landSigns } from './stray-signs.ts';
import type { Weighed } from './target-signs.ts';

// What a sheet shows of lists from which an entry may be missing: a doubt about one stands at the list.

const MOST = 3;

/** A list of a draft. */
interface List {
  readonly path: string;
  readonly field: string;
  readonly count: number;
  /** The entry that its lines are looked at for. */
  readonly entry: string;
  readonly own: readonly Sign[];
}

/** All lists of a draft but addresses, with what speaks against them. */
export function weighedLists(
  judged: Judged,
  reading: SecondReading,
  places: Places,
  shared: readonly DraftSign[],
): Weighed[] {
  const { draft } = judged;
  const { people, languages, letter = {}, targets } = draft.case;
  const lists: List[] = Object.entries(letter).flatMap(([code, { demands }]) => {
    const path = `letter.${code}.demands`;
    if (!demands) return [];
    const entry = `${path}.${demands.length - 1}`;
    return [{ path, field: 'letter.demands', count: demands.length, entry, own: [askedSign(path, reading, places)] }];
  });
  if (people) {
    const names = people.map(({ name }) => name);
    const own = isListed(names, places) ? (['listed'] as const) : [];
    lists.push({ path: 'people', field: 'people', count: people.length, entry: 'people.0.name', own });
  }
  if (languages)
    lists.push({
      path: 'languages',
      field: 'languages',
      count: languages.length,
      entry: 'languages.0',
      own: moreLanguages(judged, places),
    });
  if (targets) {
    const count = Object.values(targets).filter(({ kind }) => kind === undefined).length;
    const own = [...missingSigns(judged, reading, places), ...landSigns(places)];
    lists.push({ path: 'targets', field: 'targets', count, entry: 'targets', own });
  }
  return lists.map(({ path, field, count, entry, own }) => {
    const signs: Sign[] = [`count-${Math.min(MOST, count)}`, ...own, ...shared, ...placeSigns(entry, '', places)];
    return { path, is: 'lines', field, signs };
  });
}

/** How likely a line is a request that is in none of a list. */
function askedSign(list: string, { at }: SecondReading, places: Places): Sign {
  const taken = new Set<number>();
  for (const [path, { line }] of Object.entries(places.from)) {
    const nth = places.at.get(line);
    if (nth === undefined || !path.startsWith(list)) continue;
    const end = places.ends.get(path) ?? nth;
    for (let one = nth; one <= end; one += 1) taken.add(one);
  }
  const chances = places.lines.map((_, nth) => (taken.has(nth) ? 0 : (at(nth)?.demand ?? 0)));
  return `seen-${stepOf(chances.reduce((most, one) => Math.max(most, one), 0))}`;
}

/** Small words between names are no longer. */
const LINK = 3;

/** True if a text names others beside the people of a case: behind a name, a comma or a small word, and two words with capitals. */
function isListed(names: readonly string[], { lines }: Places): boolean {
  const known = names.join(' ');
  return names.some((name) =>
    lines.some(({ text }) => {
      const at = text.indexOf(name);
      if (at < 0) return false;
      const [comma = '', ...words] = text.slice(at + name.length).split(' ');
      const first = words[0] ?? '';
      const isLinked = comma === '' && first.length <= LINK && !isCapital(first);
      const [one = '', other = ''] = isLinked ? words.slice(1) : words;
      return (comma === ',' || isLinked) && isCapital(one) && isCapital(other) && !known.includes(one);
    }),
  );
}

/** True for a word that begins with a capital letter. */
const isCapital = (word: string) => word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase();
