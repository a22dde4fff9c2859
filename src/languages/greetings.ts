import { greetings as ar } from './ar/greeting-words.ts';
import { greetings as de } from './de/greeting-words.ts';
import { greetings as en } from './en/greeting-words.ts';
import { greetings as es } from './es/greeting-words.ts';
import { greetings as fa } from './fa/greeting-words.ts';
import { greetings as fr } from './fr/greeting-words.ts';
import type { GreetingWords } from './greeting-words.ts';
import { greetings as id } from './id/greeting-words.ts';
import { greetings as it } from './it/greeting-words.ts';
import { greetings as nl } from './nl/greeting-words.ts';
import { greetings as pl } from './pl/greeting-words.ts';
import { greetings as pt } from './pt/greeting-words.ts';
import { greetings as ru } from './ru/greeting-words.ts';
import { greetings as tr } from './tr/greeting-words.ts';
import { greetings as uk } from './uk/greeting-words.ts';
import { greetings as zh } from './zh/greeting-words.ts';

/** Malay has no room of its own. */
const ms: GreetingWords = {
  begins:
    'yang berhormat, yang amat berhormat, yang amat arif, yab, yb, tuan, puan, dato, datuk, tan sri, yang berbahagia, yang mulia',
};

/** How letters greet, by language (ISO 639-1). */
export const GREETINGS: Readonly<Record<string, GreetingWords>> = {
  en,
  es,
  fr,
  de,
  pt,
  it,
  ru,
  ar,
  ms,
  id,
  tr,
  uk,
  nl,
  pl,
  fa,
  zh,
};
