import type { Stretch } from '../letter/number-order.ts';
import type { BreakPlace } from './breaks.ts';

// Where a line may end within the address of a web page or a mailbox. No hyphen is ever added there, and none that is there
// stands at the end of a line: a reader would not know whether it belongs to the address.

/** Such an address; what ends the sentence is no part of it. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const SENTENCE_END = /[.,;:!?)\]'’]+$/;
/** An address that is longer is none that a person typed. Units. */
const LONGEST = 2000;

/** After a double slash or a colon, before and after = and &, before the other signs (The Chicago Manual of Style, 17th ed., 14.18). */
const PLACES = /(?<=\/\/)(?=[^/])|(?<=[=&])|(?=[=&])|(?<=[^/])(?=\/)(?!\/\/)|(?<=[^./])(?=[.,~?#%_@-])/g;

/** What a line costs that ends within an address: a little, so that it ends at a space where that is as good. */
export const WITHIN_ADDRESS = 30;

/** Where such addresses stand in a text, in order. */
export function webAddressesIn(text: string): Stretch[] {
  if (!/@|\/\/|www\./i.test(text)) return [];
  const found: Stretch[] = [];
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const to = index + address.length - (SENTENCE_END.exec(address.slice(-20))?.[0].length ?? 0);
    if (to - index <= LONGEST) found.push({ from: index, to });
  }
  return found;
}

/** The places where lines may end, with those of addresses in place of Unicode's within them. */
export function withAddressPlaces(
  text: string,
  places: readonly BreakPlace[],
  addresses: readonly Stretch[],
): readonly BreakPlace[] {
  if (addresses.length === 0) return places;
  const made: BreakPlace[] = [];
  let next = 0;
  for (const { from, to } of addresses) {
    for (; next < places.length && (places[next] as BreakPlace).at <= from; next += 1)
      made.push(places[next] as BreakPlace);
    for (const { index } of text.slice(from, to).matchAll(PLACES))
      if (index > 0) made.push({ at: from + index, required: false });
    while (next < places.length && (places[next] as BreakPlace).at < to) next += 1;
  }
  return [...made, ...places.slice(next)];
}

/** True if a place lies within one of these stretches, which are in order. */
export function isWithin(stretches: readonly Stretch[], at: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.from < at;
}
