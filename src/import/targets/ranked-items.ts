import type { Item } from './items.ts';
import { headOf } from './line-heads.ts';
import type { Wording } from './wording.ts';

// A class or rank in the line of a name, below the office: "Prosecutor of Sampleton" / "Senior Counsellor of Justice Ana Example".

/** The items with such a rank as what one calls the person, and no second office. */
export function rankedItems(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ sort, line, person }, nth) =>
      sort === 'guess' && person && items[nth - 1]?.sort === 'role' && items[nth - 1]?.line === line,
  );
  const [rank, named] = [items[at - 1], items[at]];
  if (!rank || !named?.person || items.some(({ sort }) => sort === 'person')) return items;
  const isBelowOffice = items.slice(0, at - 1).some(({ sort, line }) => sort === 'role' && line !== named.line);
  // "…, Ana Example": a comma parts an office from its holder.
  if (!isBelowOffice || !named.line.text.includes(`${rank.text} ${named.text}`)) return items;
  const person = { honorific: rank.text, name: named.person.name };
  return items.toSpliced(at - 1, 2, { ...named, sort: 'person', text: `${rank.text} ${named.text}`, person });
}

/** A word in small letters, and behind it what a person has a first and a last name for: "de la Guardia Ejemplo". */
const OF_TWO = /^(?:\p{Ll}+\s){1,2}\p{Lu}\S*\s\p{L}/u;

/**
 * The items where "Comandante da Guarda Exemplo" is an office and not somebody of that name whom one calls Comandante: somebody else stands
 * right below, or it goes on as no name does.
 */
export function officesOfRank(items: readonly Item[], wording: Wording): readonly Item[] {
  return items.map((item, at) => {
    const { sort, whole, person } = item;
    const [before, next] = [items[at - 1], items[at + 1]];
    if (sort !== 'person' || !whole || !person?.honorific || before?.sort === 'role') return item;
    const isBelow = next?.whole === true && next.line !== item.line && next.sort === 'person';
    const isOf = /^\p{Ll}/u.test(person.name);
    const isRole = (isBelow || (isOf && OF_TWO.test(person.name))) && headOf(item.text, wording)?.first === 0;
    if (!isRole && !(isOf && isBelow)) return item;
    const { person: _person, ...rest } = item;
    return { ...rest, sort: 'role', glued: !(isOf && isBelow) };
  });
}
