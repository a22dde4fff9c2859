import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'birêz, hêja, rêzdar',
  letterEnds: 'bi rêz, bi rêzgirtin, bi silavên germ, digel rêz',
} satisfies LanguageWords;
