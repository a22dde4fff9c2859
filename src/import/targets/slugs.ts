import { slugFrom } from '../../case/slug.ts';
import { ADDRESSEES } from '../../languages/addressees.ts';
import { itemsOf, keyOf, wordsOf } from './vocabulary.ts';

// The short names of targets: a family name, else the office or the house.

/** Countries whose names begin with that of the family. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'HU', 'KH', 'SG']);
/** Behind a family name, and before it. */
const BEHIND =
  /^(?:jr|sr|ii|iii|iv|phd|md|esq|mp|sc|qc|kc|msc|pc|td|gbm|gbs|ms|msp|mla|mna|mep|obe|cbe|am|ao|psm|ret|retd|rtd)$/u;
const SMALL =
  /^(?:al|el|ul|ol|bin|bint|ben|ibn|ould|van|von|der|den|de|del|da|do|dos|la|las|los|le|y|e|i|of|the|for|and|du|des|di|della|und|für|et|zu|abd|abu|a|o|по|и)$/u;

/** What is known of whom a slug is for. */
interface Named {
  readonly name?: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly greeting?: string;
  readonly country?: string;
  readonly from: string;
}

/** The slugs of a case, each with how many begin with it. */
export type TakenSlugs = Map<string, number>;

/** A slug that nobody in `taken` has, which is put there. */
export function slugFor(named: Named, taken: TakenSlugs): string {
  const words = [
    named.name && familyName(named.name, named),
    office(named.organisation, 'houses'),
    office(named.role, 'offices'),
    named.organisation,
    named.role,
    named.from,
  ];
  if (named.name === undefined && named.role !== undefined) words.splice(1, 1, office(named.role, 'offices'));
  const base = words.map((word) => (word ? slugFrom(word) : '')).find((word) => word.length > 1) ?? 'target';
  let slug = base;
  let count = taken.get(base) ?? 0;
  while (taken.has(slug)) slug = `${base.slice(0, 56)}-${++count}`;
  taken.set(slug, 1);
  taken.set(base, Math.max(1, count));
  return slug;
}

/** The family name: the part of a name that the greeting has, the first or the last one. */
function familyName(name: string, { greeting, country }: Named): string {
  const words = wordsOf(name.replace(/,.*$/u, '').replace(/["“(][^"”)]*["”)]/gu, '')).filter(
    ({ key }) => !BEHIND.test(key) && key.length > 1,
  );
  const greeted = new Set(wordsOf(greeting ?? '').map(({ key }) => key));
  const inGreeting = words.filter(({ key }) => key.length > 2 && greeted.has(key) && !SMALL.test(key));
  if (inGreeting.length > 0 && inGreeting.length < words.length) return inGreeting.at(-1)?.key ?? '';
  if (words.length > 2 && /(?:ovich|evich|ovna|evna|ович|евич|овна|евна|ична)$/u.test(words.at(-1)?.key ?? ''))
    return words[0]?.key ?? '';
  const shouted = words.filter(
    ({ raw }) => /\p{Lu}{3}/u.test(raw) && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  );
  if (shouted.length === 1 && words.length > 1) return shouted[0]?.key ?? '';
  const family = words.filter(({ key }) => !SMALL.test(key));
  const first = FAMILY_FIRST.has(country ?? '') || /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name);
  return (first ? family[0] : family.at(-1))?.key ?? '';
}

/** The words of lists, which are made when one is asked for. */
const made = new Map<string, ReadonlySet<string>>();

function keysOf(list: string): ReadonlySet<string> {
  const known = made.get(list);
  if (known) return known;
  const { plain, others } = itemsOf(list);
  const keys = new Set([...plain, ...others.filter((item) => !item.includes('_')).map(keyOf)]);
  if (HAS_NOTHING.test(list)) keys.add(''); // as a sign by itself is compared: of a role with one, all is taken
  made.set(list, keys);
  return keys;
}

/** A list that is empty, or has an item that is. */
const HAS_NOTHING = /^$|^ | {2}| $/;

/** The word by which an office or a house is known, in any language. */
function office(text: string | undefined, list: 'houses' | 'offices'): string | undefined {
  if (text === undefined) return undefined;
  const words = wordsOf(text).map(({ key }) => key);
  for (const one of Object.values(ADDRESSEES)) {
    const known = words.filter((word) => keysOf(one[list]).has(word));
    const found = known.find((word) => !keysOf(one.ranks).has(word)) ?? known[0];
    if (found !== undefined) return found;
  }
  return words.find((word) => !SMALL.test(word));
}
