import type { Item } from './items.ts';
import { wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Lines below an office that are its house, though no word says that they are one.

/** "Editor", and below it, or behind it, a line that may be a name right above the address: it is that of a newspaper. */
export function withPapers(items: readonly Item[], wording: Wording): Item[] {
  return items.map((item, at) => {
    const [before, next] = [items[at - 1], items[at + 1]];
    if ((item.sort !== 'guess' && item.sort !== 'other') || before?.sort !== 'role') return item;
    if (!item.whole && item.line !== before.line) return item;
    if (next !== undefined && next.sort !== 'place' && next.sort !== 'other') return item;
    const words = wordsOf(before.text);
    const isOfPaper = anyAt(wording, 'papers', words, 0) === words.length;
    const { person: _person, ...rest } = item;
    return isOfPaper ? { ...rest, sort: 'house', glued: true } : item; // glued: somebody must look at it
  });
}

/** "Director General" / "General Security": right below an office, what only says what it is for is its house, where no other is named. */
export function withHouses(items: readonly Item[], wording: Wording): readonly Item[] {
  if (items.some(({ sort }) => sort === 'house')) return items;
  const at = items.findIndex(
    (item, nth) =>
      (item.sort === 'other' || item.sort === 'guess' || item.sort === 'role') && // General Security is no general
      item.whole &&
      items[nth - 1]?.sort === 'role' &&
      items[nth - 1]?.line !== item.line &&
      saysMatter(item.text, wording),
  );
  const { person: _person, ...item } = items[at] ?? ({} as Item);
  return at === -1 ? items : items.with(at, { ...item, sort: 'house', glued: true }); // glued: somebody must look at it
}

/** True for two words or more of which each says what an office is for: "Public Security", « Sûreté générale ». */
function saysMatter(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 5 || /[\p{Nd},]/u.test(text)) return false;
  const isOf = (list: 'matters' | 'ranks' | 'links', at: number) => anyAt(wording, list, words, at) > 0;
  return (
    words.every((_, at) => isOf('matters', at) || isOf('ranks', at) || isOf('links', at)) &&
    words.some((_, at) => isOf('matters', at))
  );
}
