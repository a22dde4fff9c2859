import { countryOfTown } from '../../countries/capitals.ts';
import { countryNamed } from '../../countries/words.ts';
import type { DraftTarget } from '../draft.ts';
import { isProse } from '../shapes.ts';
import { headOf } from '../targets/line-heads.ts';
import { honorificsAt, personIn } from '../targets/names.ts';
import { wordsOf } from '../targets/vocabulary.ts';
import { anyAt } from '../targets/wording.ts';
import { type Around, isDated, labelsIn, seen } from './around.ts';

// What speaks for it and against it that a target has a value at all, as it was read.

/** What a line or a remark shows, and what stands round it. */
export type ValueSign =
  | 'sort-house'
  | 'sort-place'
  | 'sort-none' // they tell nothing, and no figure does
  | 'titled' // a person with a title
  | 'person' // a person without
  | 'honorific' // it begins with a title
  | 'figure'
  | 'small'
  | 'one-word'
  | 'long'
  | 'comma'
  | 'signs'
  | 'town'
  | 'country'
  | 'smalls' // most of its words are small
  | 'dated'
  | 'labels'
  | 'whole' // it is its line
  | 'begins' // its line begins with it
  | 'unlike' // its line has it not as it is
  | 'shared' // another value stands in its line
  | 'doubted'
  | 'unread'
  | 'no-name'
  | 'no-role'
  | 'gap' // a blank line stands before it
  | 'below-role'
  | 'below-name'
  | 'below-none' // no value stands in the line before
  | 'next-figure'
  | 'next-unread'
  | 'prev-prose'
  | 'prose'
  | 'place-word' // a word of it is one of streets and buildings
  | 'embassy'
  | 'no-stop' // it does not end as a sentence does
  | 'none-figure'; // no line of the address has one

/** What has more words is long. */
const LONG = 6;

/** By the number of a line, the fields of a target that stand in it. */
export function usesOf(at: string, { paths, from }: Around): ReadonlyMap<number, readonly string[]> {
  const uses = new Map<number, string[]>();
  for (const path of paths.get(at) ?? []) {
    const line = from[path]?.line;
    if (line === undefined || path === at) continue;
    const known = uses.get(line);
    if (known) known.push(path);
    else uses.set(line, [path]);
  }
  return uses;
}

/** The signs of a value of a target, at its path. */
export function valueSigns(
  path: string,
  text: string,
  target: DraftTarget,
  uses: ReadonlyMap<number, readonly string[]>,
  around: Around,
): ValueSign[] {
  const { from, places, lines, wording, doubts } = around;
  const [top, slug, field = ''] = path.split('.');
  const at = `${top}.${slug}`;
  const place = places.get(from[path]?.line ?? -1);
  const line = place === undefined ? undefined : lines[place];
  const [above, below] = place === undefined ? [] : [lines[place - 1], lines[place + 1]];
  const inLine = uses.get(line?.line ?? -1) ?? [];
  const inAbove = uses.get(above?.line ?? -1) ?? [];
  const sort = headOf(text, wording)?.sort;
  const person = personIn(text, wording);
  const words = text.split(/\s+/u);
  const keys = wordsOf(text);
  const own = doubts.get(path);
  const hasFigure = (one: string | undefined) => /\d/u.test(one ?? '');
  const isAny = (list: 'places' | 'placesBefore' | 'embassies') =>
    keys.some((_, nth) => anyAt(wording, list, keys, nth) > 0);
  return seen<ValueSign>({
    'sort-house': sort === 'house',
    'sort-place': sort === 'place',
    'sort-none': sort === undefined && !hasFigure(text),
    titled: person !== undefined && person.honorific !== '',
    person: person?.honorific === '',
    honorific: honorificsAt(keys, wording) > 0,
    figure: hasFigure(text),
    small: /^\p{Ll}/u.test(text),
    'one-word': words.length === 1,
    long: words.length > LONG,
    comma: text.includes(','),
    signs: /[:;|·©•!?/]/u.test(text),
    town: countryOfTown(text) !== undefined,
    country: countryNamed(text) !== undefined,
    smalls: words.filter((word) => /^\p{Ll}{3,}/u.test(word)).length * 2 > words.length,
    dated: isDated(text),
    labels: labelsIn(text, wording) > 0,
    whole: line?.text.replace(/[,;.]$/u, '') === text,
    begins: line?.text.startsWith(text) === true,
    unlike: line?.text.includes(text) !== true,
    shared: inLine.length > 1,
    doubted: own !== undefined,
    unread: doubts.get(`${at}.${field}`)?.has('import-unread') === true,
    'no-name': target.name === undefined,
    'no-role': target.role === undefined,
    gap: line?.gap === true,
    'below-role': inAbove.some((one) => one.endsWith('.role')),
    'below-name': inAbove.some((one) => one.endsWith('.name')),
    'below-none': inAbove.length === 0,
    'next-figure': hasFigure(below?.text),
    'next-unread': below !== undefined && !uses.has(below.line),
    'prev-prose': above !== undefined && isProse(above),
    prose: line !== undefined && isProse(line),
    'place-word': isAny('places') || isAny('placesBefore'),
    embassy: isAny('embassies'),
    'no-stop': !/[.!?]$/u.test(text),
    'none-figure': !target.address?.some(hasFigure),
  });
}
