import { matchesOf } from '../texts.ts';
import type { ReadPassage } from './reading.ts';
import type { Token } from './tokens.ts';

// What is set aside before names are looked for: headlines, in which every word has a capital, and what stands in quotation marks.

/** From where to where something is quoted, UTF-16 units. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

/** True for a text in title case or in capitals. A demand is never one, and in German title case is how nouns are written. */
export function isHeadline({ passage, tokens }: ReadPassage, nounCapitals: boolean): boolean {
  if (passage.part === 'demand' || tokens.length < 2) return false;
  const words = tokens.filter(({ text }) => text.length > 2);
  if (share(words, ({ loud }) => loud) > 0.6) return true;
  const long = words.filter(({ text }) => text.length > 3);
  if (nounCapitals || long.length < 4) return false;
  return share(long, ({ capital }) => capital) >= (passage.part === 'subject' ? 0.6 : 0.7);
}

function share(tokens: readonly Token[], has: (one: Token) => boolean): number {
  return tokens.length === 0 ? 0 : tokens.filter(has).length / tokens.length;
}

const QUOTED = /[“„«"][^“”„«»"]{3,200}[”“»"]|‘[^‘’]{3,80}’(?!\p{L})/gu;

/** What a text quotes: titles of works, slogans, what somebody said. */
export function quotedIn(text: string): Quoted[] {
  return matchesOf(text, QUOTED).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
