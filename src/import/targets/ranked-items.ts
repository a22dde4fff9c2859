import type { Item } from './items.ts';

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
