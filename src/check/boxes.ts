import { ALL_WORDS } from '../languages/words.ts';

// Post office boxes in addresses.

/** What a box is called on addresses, with its number, in every language that has words for it. */
const BOXES: readonly RegExp[] = ALL_WORDS.flatMap(({ boxes }) => boxes ?? []);

/** The words of a text that name a post office box; undefined if none do. */
export function boxIn(text: string): string | undefined {
  for (const box of BOXES) {
    const found = box.exec(text)?.[0].trim();
    if (found !== undefined) return found;
  }
  return undefined;
}
