import { dates as ar } from './ar/date-words.ts';
import type { DateWords } from './date-words.ts';
import { dates as de } from './de/date-words.ts';
import { dates as en } from './en/date-words.ts';
import { dates as es } from './es/date-words.ts';
import { dates as eu } from './eu/date-words.ts';
import { dates as fa } from './fa/date-words.ts';
import { dates as fr } from './fr/date-words.ts';
import { dates as he } from './he/date-words.ts';
import { dates as id } from './id/date-words.ts';
import { dates as it } from './it/date-words.ts';
import { dates as km } from './km/date-words.ts';
import { dates as lo } from './lo/date-words.ts';
import { dates as lt } from './lt/date-words.ts';
import { dates as lv } from './lv/date-words.ts';
import { dates as my } from './my/date-words.ts';
import { dates as nl } from './nl/date-words.ts';
import { dates as pl } from './pl/date-words.ts';
import { dates as pt } from './pt/date-words.ts';
import { dates as ru } from './ru/date-words.ts';
import { dates as sr } from './sr/date-words.ts';
import { dates as th } from './th/date-words.ts';
import { dates as tr } from './tr/date-words.ts';
import { dates as uk } from './uk/date-words.ts';
import { dates as vi } from './vi/date-words.ts';

/** How dates are written, by language (ISO 639-1); of two languages with the same word, that of the first counts. */
export const DATES: Readonly<Record<string, DateWords>> = {
  es,
  fr,
  de,
  pt,
  it,
  nl,
  ru,
  uk,
  ar,
  fa,
  tr,
  pl,
  id,
  en,
  th,
  vi,
  lo,
  km,
  my,
  he,
  sr,
  lv,
  lt,
  eu,
};
