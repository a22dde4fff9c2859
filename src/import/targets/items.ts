import type { SheetLine } from '../sheet.ts';
import { unglued } from './glued.ts';
import { partsOf } from './heads.ts';
import { withHouses, withPapers } from './house-items.ts';
import type { ReadLine } from './lines.ts';
import { namesIn, type Person } from './names.ts';
import type { PartSort } from './office-names.ts';
import { wordsOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

// What the lines of a block say, part by part, and which of them is whom one writes to.

/** A part of a line of a block. */
export interface Item {
  readonly sort: PartSort;
  readonly text: string;
  readonly line: SheetLine;
  readonly person?: Person;
  readonly title?: string;
  /** True for an office and one word behind it. */
  readonly lone?: boolean;
  /** True if nothing but its words parts it from others of its line. */
  readonly glued?: boolean;
  /** True if it is the whole line. */
  readonly whole: boolean;
  /** True if it stands before a colon, above its holder. */
  readonly label?: true;
}

interface Chosen {
  readonly item: Item;
  readonly certain: boolean;
}

/** Who it is. */
export interface Who {
  readonly person?: Chosen;
  readonly role?: Chosen;
  readonly organisation?: Chosen;
}

/** The parts of the lines of a block; `taken` are those whose country stands in a field of its own. */
export function itemsOf(lines: readonly ReadLine[], taken: ReadonlySet<ReadLine>, wording: Wording): Item[] {
  const texts = lines.filter(({ sort, text }) => sort !== 'prose' && text !== '');
  const [only] = texts;
  if (only && texts.length === 1 && only.parts.length < 2) return gluedItems(only, wording);
  const items = lines
    .filter(({ sort }) => sort !== 'prose')
    .map((one) => partsOfLine(one, one.country === undefined || taken.has(one)));
  const named = items
    .flat()
    .some(({ sort, whole }) => sort === 'person' || sort === 'role' || (sort === 'guess' && whole));
  const said = items.flatMap((some, nth) => (nth > 0 && named && !isHolder(items, nth) ? asPlace(some) : some));
  return withTitles(withHouses(withPapers(said.map(withoutLone), wording), wording));
}

/** "Fiscal Zonal" beside somebody with a name: an office, and no name. */
function withoutLone(item: Item, _at: number, items: readonly Item[]): Item {
  const isOther = ({ sort, whole, lone }: Item) => (sort === 'person' && !lone) || (sort === 'guess' && whole);
  if (!item.lone || !items.some((one) => one !== item && isOther(one))) return item;
  const { person: _person, lone: _lone, ...rest } = item;
  return { ...rest, sort: 'role' };
}

/** "Ana Example, Sample Palace, 12 Sample Road, Exampleville" below an office: who holds it, where nobody else is named. */
function isHolder(items: readonly (readonly Item[])[], nth: number): boolean {
  const [first, ...others] = items[nth] ?? [];
  const isNamed = items.flat().some(({ sort, whole }) => sort === 'person' || (sort === 'guess' && whole));
  const above = items[nth - 1] ?? [];
  return (
    !isNamed &&
    first?.sort === 'guess' &&
    others.length > 0 &&
    above.length > 0 &&
    above.every(({ sort }) => sort === 'role')
  );
}

/** "His Excellency" on a line of its own belongs to the name below. */
function withTitles(items: readonly Item[]): Item[] {
  return items.flatMap((item, at): Item[] => {
    const [before, next] = [items[at - 1], items[at + 1]];
    if (TITLE.test(item.text) && next?.person) return [];
    if (before === undefined || !TITLE.test(before.text) || !item.person) return [item];
    const honorific = [before.text, item.person.honorific].filter(Boolean).join(' ');
    return [{ ...item, sort: 'person', person: { ...item.person, honorific } }];
  });
}

const TITLE =
  /^(?:(?:his|her|their|your) excellenc(?:y|ies)|h\.?\s?e\.?|the (?:rt\.? |right )?hon(?:ou?rable)?\.?|(?:his|her) (?:royal )?(?:highness|majesty)|s\.?\s?e\.?|son excellence|su excelencia|excm[oa]\.? sra?\.?|sua excelência|seine exzellenz|ihre exzellenz|s\. ?e\. (?:herrn?|frau)|sua eccellenza|(?:mr|mrs|ms|dr)\.?|monsieur|madame|herrn?|frau|señora?|sra?\.?|senhora?|signora?|signore)$/iu;

/** A whole block on one line without a sign between its parts. */
function gluedItems({ line, text, parts }: ReadLine, wording: Wording): Item[] {
  const pieces = unglued(text, wording);
  if (pieces.length < 2)
    return (parts.length === 0 ? [{ sort: 'other' as const, text }] : parts).map((part) => ({
      ...part,
      line,
      whole: true,
    }));
  return pieces.flatMap((piece) =>
    partsOf(piece, wording).map((part) => ({ ...part, line, whole: true, glued: true })),
  );
}

/** "Sample Heights, 12 Sample Avenue" below a name is a place. */
function asPlace(items: readonly Item[]): readonly Item[] {
  const [first, second] = items;
  if (!first || second?.sort !== 'place' || (first.sort !== 'guess' && first.sort !== 'other')) return items;
  const start = first.line.text.indexOf(first.text);
  const last = items.at(-1) ?? second;
  const text = first.line.text.slice(Math.max(0, start), first.line.text.indexOf(last.text) + last.text.length);
  return [{ sort: 'place', text, line: first.line, whole: true }];
}

function partsOfLine({ line, parts, text, full, label }: ReadLine, isTaken: boolean): Item[] {
  if (text === '') return isTaken || full === '' ? [] : [{ sort: 'place', text: full, line, whole: true }];
  const all = parts.length === 0 ? [{ sort: 'other' as const, text }] : parts;
  const items = all.map((part) => ({ ...part, line, whole: all.length === 1, ...(label ? { label } : {}) }));
  const last = items.at(-1);
  if (isTaken || !last) return items;
  const at = full.lastIndexOf(last.text);
  return [...items.slice(0, -1), { ...last, text: at === -1 ? full : full.slice(at) }];
}

/** Whom a block names. `greetings` tell a name from a house. */
export function whoIn(items: readonly Item[], greetings: readonly string[]): Who {
  const role = officeIn(items);
  const placed = items.findIndex(({ sort, text }) => sort === 'place' && /\p{Nd}/u.test(text));
  const house = items.find(({ sort }, at) => sort === 'house' && (placed === -1 || at < placed));
  const person = personOf(items, greetings.join(' '));
  const office = role ? { item: role, certain: true } : unknownOffice(items, person?.item);
  const named = person && (office || person.item.sort === 'person' || isAboveHouse(items, person) ? person : undefined);
  const chosen = {
    ...(named ? { person: named } : {}),
    ...(office ? { role: office } : {}),
  };
  const organisation = house ? { item: house, certain: true } : unknownHouse(items, { ...chosen });
  return Object.fromEntries(
    Object.entries({ ...chosen, ...(organisation ? { organisation } : {}) }).map(([key, { item, certain }]) => [
      key,
      { item, certain: certain && item.glued !== true },
    ]),
  );
}

/** The office: the first that is said, but for one above the block, where the line of the holder says it too. */
function officeIn(items: readonly Item[]): Item | undefined {
  const offices = items.filter(({ sort }) => sort === 'role');
  const [first] = offices;
  const isOfLine = (one: Item) => !one.label && items.some(({ sort, line }) => sort === 'person' && line === one.line);
  return first?.label ? (offices.find(isOfLine) ?? first) : first;
}

/** A name by itself is that of somebody only above a house: nobody is written to without a title or an office, but houses are. */
const isAboveHouse = (items: readonly Item[], { item, isGreeted }: Named) =>
  isGreeted === true || (items[0] === item && items[1]?.sort === 'house');

interface Named extends Chosen {
  readonly isGreeted?: true;
}

function personOf(items: readonly Item[], greeting: string): Named | undefined {
  const greeted = items.find(
    ({ sort, person }) => (sort === 'person' || sort === 'guess') && person && namesIn(person.name, greeting),
  );
  if (greeted) return { item: greeted, certain: true, isGreeted: true };
  const titled = items.find(({ sort }) => sort === 'person');
  if (titled) return { item: titled, certain: true };
  const guesses = items.flatMap((item, at) =>
    item.sort === 'guess' && isAboveAddress(items, at) && !isBelowHouse(items, at) ? [{ item, at }] : [],
  );
  const scored = guesses.map(({ item, at }) => ({ item, certain: isCertain(items, at), score: scoreOf(items, at) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && { item: best.item, certain: best.certain };
}

/** "The President", "Ministry of Justice", "Circular Walk": below an office and its house stands where that is; who holds it is named above. */
function isBelowHouse(items: readonly Item[], at: number): boolean {
  const [house, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (house?.sort !== 'house' || !house.whole || !item?.whole || (next && next.sort !== 'place')) return false;
  return items.slice(0, at - 1).some(({ sort }) => sort === 'role');
}

function isAboveAddress(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  const last = before.at(-1);
  if (before.some(({ sort, text }) => sort === 'place' && /\p{Nd}/u.test(text))) return false;
  // "Government of Samples, Sample Palace": behind a house in its line stands where that is.
  if (last?.sort === 'house' && last.line === items[at]?.line && items[at + 1]?.sort !== 'role') return false;
  return !before.some(({ sort }) => sort === 'other') || last?.sort === 'role';
}

function scoreOf(items: readonly Item[], at: number): number {
  const [before, next] = [items[at - 1]?.sort, items[at + 1]?.sort];
  return (
    (before === 'role' ? 4 : 0) + (next === 'role' ? 4 : 0) + (at === 0 ? 2 : 0) + (next === 'house' ? 1 : 0) - at / 100
  );
}

/** Beside an office a name is certain, where nothing behind it may be one too. */
function isCertain(items: readonly Item[], at: number): boolean {
  const [before, next, item] = [items[at - 1], items[at + 1], items[at]];
  const behind = next === undefined || next.sort === 'house' || next.sort === 'role' || next.sort === 'place';
  const alone = items.filter(({ sort }) => sort === 'guess').length === 1;
  if (before?.sort === 'role' && item?.whole) return behind || alone;
  if (next?.sort === 'role' && (next.line === item?.line || item?.whole)) return true;
  if (before?.sort === 'role' && before.line === item?.line) return /\p{sc=Han}/u.test(item.text);
  return at === 0 && next?.sort === 'house';
}

/** "Akim of Sampleland" above a name: what "of" stands behind is an office, though nobody knows the word. */
function unknownOffice(items: readonly Item[], person: Item | undefined): Chosen | undefined {
  const [first, second] = items;
  if (!first || !person || second !== person || !first.whole || !/^(?:other|guess|place)$/u.test(first.sort))
    return undefined;
  const isOf =
    /^\p{Lu}[\p{L}-]{2,}(?:\s\p{L}+)?\s(?:of|de|del|du|des|da|do|von|di|della|für|for)\s(?:the\s|la\s)?\p{Lu}/u.test(
      first.text,
    );
  return isOf && !/\p{Nd}/u.test(first.text) ? { item: first, certain: false } : undefined;
}

/** A line of several words that nobody knows, between a person and the address, or the first of a block that names nobody. */
function unknownHouse(items: readonly Item[], { person, role }: Who): Chosen | undefined {
  const used = new Set([person?.item, role?.item]);
  const rest = items.filter((item) => !used.has(item));
  const [first] = rest;
  const isFirst = !person && !role;
  // "Casa de los Ejemplos" above an address: what a place is called that is nobody's, and has no number.
  const isNamed = isFirst && first?.sort === 'place' && first.whole && !/[\p{Nd},]/u.test(first.text);
  if (isNamed && (items[1] === undefined || items[1].sort === 'place')) return { item: first, certain: false };
  if (!first || (first.sort !== 'other' && first.sort !== 'guess')) return undefined;
  const isLong =
    wordsOf(first.text).length >= 3 && items.indexOf(first) > 0 && rest.some(({ sort }) => sort === 'place');
  return isFirst || isLong ? { item: first, certain: false } : undefined;
}
