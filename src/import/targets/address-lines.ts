import { countryOfTown } from '../../countries/capitals.ts';
import { finding } from '../../problem/finding.ts';
import { doubtful, type Found, sure } from '../found.ts';
import type { SheetLine } from '../sheet.ts';
import type { Item, Who } from './items.ts';
import { BOX } from './numbers.ts';
import { splitAddress } from './split-line.ts';
import { wordsOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

// The lines of the address of a block, from what none of its people and houses is.

/** The lines of the address: all that is neither name nor office nor house. */
export function addressLines(
  items: readonly Item[],
  { person, role, organisation }: Who,
  country: string | undefined,
  wording: Wording,
): Found<string>[] {
  const used = new Set([person?.item, role?.item, organisation?.item]);
  const isAgain = (item: Item) => item.sort === 'role' && item.whole && item.text === role?.item.text;
  const rest = items.filter((item) => !used.has(item) && !item.label && !isAgain(item));
  const lines = new Set(items.filter(({ label }) => !label).map(({ line }) => line));
  if (lines.size > 1) return joinedByLine(rest, items).flatMap((one) => inlineLines(one, rest, used, country, wording));
  return rest.flatMap(({ text, line, glued }) => {
    const split = splitAddress(text, country, wording);
    if (split.length < 2 && !glued) return [sure(text, line)];
    return split.map((one) =>
      isClear(split) && !glued
        ? sure(one, line)
        : doubtful(one, line, finding('import-target-split', { found: text, is: 'lines' }, undefined, 'warning')),
    );
  });
}

/** An address that stands whole behind an office or a house in its line is split where the post of its country splits it. */
function inlineLines(
  found: Found<string>,
  rest: readonly Item[],
  used: ReadonlySet<Item | undefined>,
  country: string | undefined,
  wording: Wording,
): Found<string>[] {
  if (!found.value.includes(',') || rest.some(({ line }) => line !== found.from)) return [found];
  const isBehind = [...used].some((item) => item?.line === found.from);
  const split = splitAddress(found.value, country, wording);
  const [first = ''] = split;
  if (split.length < 2) return [found];
  const doubt = finding(
    'import-target-split',
    { found: found.value, is: isBehind ? 'lines' : 'line' },
    undefined,
    'warning',
  );
  if (isBehind) return split.map((one) => doubtful(one, found.from, doubt));
  // A line of its own stays as it is printed; a house in a street and its town may be two lines on an envelope, a box and its town are one.
  return [isBox(first) || !/\p{Nd}/u.test(first) ? found : { ...found, doubts: [...found.doubts, doubt] }];
}

/** "PO Box 55", "Private Bag No. A5": all before the number. */
const isBox = (text: string) => BOX.test(text.replace(/(?:\bn[o°º]\.?\s?)?\p{Lu}?\p{Nd}[\p{Nd} /-]*$/iu, ''));

/** Parts that stand beside each other on one line stay together. */
function joinedByLine(rest: readonly Item[], items: readonly Item[]): Found<string>[] {
  const found: { text: string; line: SheetLine; at: number }[] = [];
  for (const item of rest) {
    const at = items.indexOf(item);
    const last = found.at(-1);
    if (last && last.line === item.line && last.at === at - 1) {
      const whole = item.line.text;
      const [start, end] = [whole.indexOf(last.text), whole.indexOf(item.text)];
      const text =
        start === -1 || end < start ? `${last.text}, ${item.text}` : whole.slice(start, end + item.text.length);
      found[found.length - 1] = { text, line: item.line, at };
    } else found.push({ text: item.text, line: item.line, at });
  }
  const place = items.findIndex(({ sort, text }) => sort === 'place' || /\p{Nd}/u.test(text));
  return found.map(({ text, line, at }) =>
    isUnknown(items[at], at, place)
      ? doubtful(text, line, finding('import-target-guess', { found: text, part: 'address' }, undefined, 'warning'))
      : sure(text, line),
  );
}

/** True for words that nobody knows above the address: they may be a house, or an office. */
function isUnknown(item: Item | undefined, at: number, place: number): boolean {
  return (
    item !== undefined &&
    (item.sort === 'other' || item.sort === 'guess') &&
    (place === -1 || at < place) &&
    item.whole &&
    wordsOf(item.text).length > 1 &&
    !/[,–-]/u.test(item.text) &&
    countryOfTown(item.text) === undefined
  );
}

/** Two lines, a street with a figure and a town, leave no doubt. */
function isClear(lines: readonly string[]): boolean {
  return lines.length === 2 && /\p{Nd}/u.test(lines[0] ?? '');
}
