// Made by `npm run languages` from the folders beside it.
import { words as af } from './af/words.ts';
import { words as am } from './am/words.ts';
import { words as ar } from './ar/words.ts';
import { words as be } from './be/words.ts';
import { words as bg } from './bg/words.ts';
import { words as bn } from './bn/words.ts';
import { words as bs } from './bs/words.ts';
import { words as ca } from './ca/words.ts';
import { words as cs } from './cs/words.ts';
import { words as cy } from './cy/words.ts';
import { words as da } from './da/words.ts';
import { words as de } from './de/words.ts';
import { words as dz } from './dz/words.ts';
import { words as el } from './el/words.ts';
import { words as en } from './en/words.ts';
import { words as eo } from './eo/words.ts';
import { words as es } from './es/words.ts';
import { words as et } from './et/words.ts';
import { words as eu } from './eu/words.ts';
import { words as fa } from './fa/words.ts';
import { words as fi } from './fi/words.ts';
import { words as fr } from './fr/words.ts';
import { words as ga } from './ga/words.ts';
import { words as gl } from './gl/words.ts';
import { words as he } from './he/words.ts';
import { words as hi } from './hi/words.ts';
import { words as hr } from './hr/words.ts';
import { words as hu } from './hu/words.ts';
import { words as hy } from './hy/words.ts';
import { words as id } from './id/words.ts';
import { words as is } from './is/words.ts';
import { words as it } from './it/words.ts';
import { words as ja } from './ja/words.ts';
import { words as ka } from './ka/words.ts';
import { words as kk } from './kk/words.ts';
import { words as km } from './km/words.ts';
import { words as ko } from './ko/words.ts';
import { words as ku } from './ku/words.ts';
import { words as la } from './la/words.ts';
import { words as lo } from './lo/words.ts';
import { words as lt } from './lt/words.ts';
import { words as lv } from './lv/words.ts';
import { words as mk } from './mk/words.ts';
import { words as mn } from './mn/words.ts';
import { words as my } from './my/words.ts';
import { words as nb } from './nb/words.ts';
import { words as ne } from './ne/words.ts';
import { words as nl } from './nl/words.ts';
import { words as nn } from './nn/words.ts';
import { words as no } from './no/words.ts';
import { words as oc } from './oc/words.ts';
import { words as pl } from './pl/words.ts';
import { words as pt } from './pt/words.ts';
import { words as rm } from './rm/words.ts';
import { words as ro } from './ro/words.ts';
import { words as ru } from './ru/words.ts';
import { words as sk } from './sk/words.ts';
import { words as sl } from './sl/words.ts';
import { words as sq } from './sq/words.ts';
import { words as sr } from './sr/words.ts';
import { words as sv } from './sv/words.ts';
import { words as sw } from './sw/words.ts';
import { words as ta } from './ta/words.ts';
import { words as th } from './th/words.ts';
import { words as ti } from './ti/words.ts';
import { words as tk } from './tk/words.ts';
import { words as tr } from './tr/words.ts';
import { words as ug } from './ug/words.ts';
import { words as uk } from './uk/words.ts';
import { words as ur } from './ur/words.ts';
import { words as vi } from './vi/words.ts';
import { words as zh } from './zh/words.ts';

/** The words of every language that has some, by its code. */
export const WORDS: Readonly<Record<string, import('./words.ts').LanguageWords>> = {
  af,
  am,
  ar,
  be,
  bg,
  bn,
  bs,
  ca,
  cs,
  cy,
  da,
  de,
  dz,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  ga,
  gl,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  ko,
  ku,
  la,
  lo,
  lt,
  lv,
  mk,
  mn,
  my,
  nb,
  ne,
  nl,
  nn,
  no,
  oc,
  pl,
  pt,
  rm,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  th,
  ti,
  tk,
  tr,
  ug,
  uk,
  ur,
  vi,
  zh,
};
