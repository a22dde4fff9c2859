import { members as ar } from './ar/member-words.ts';
import { members as cs } from './cs/member-words.ts';
import { members as da } from './da/member-words.ts';
import { members as de } from './de/member-words.ts';
import { members as en } from './en/member-words.ts';
import { members as es } from './es/member-words.ts';
import { members as fi } from './fi/member-words.ts';
import { members as fr } from './fr/member-words.ts';
import { members as he } from './he/member-words.ts';
import { members as hu } from './hu/member-words.ts';
import { members as it } from './it/member-words.ts';
import { members as ja } from './ja/member-words.ts';
import { members as ko } from './ko/member-words.ts';
import { members as nb } from './nb/member-words.ts';
import { members as nl } from './nl/member-words.ts';
import { members as pl } from './pl/member-words.ts';
import { members as pt } from './pt/member-words.ts';
import { members as ru } from './ru/member-words.ts';
import { members as sv } from './sv/member-words.ts';
import { members as tr } from './tr/member-words.ts';
import { members as uk } from './uk/member-words.ts';
import { members as zh } from './zh/member-words.ts';

// By which headings the columns of a list of members are known: src/languages/<code>/member-words.ts. Words with commas between; capitals,
// accents and signs are nobody's concern. Our own words; what nobody has read who speaks the language says so.

/** What a column of a list of members says. */
export type MemberColumn =
  | 'name'
  | 'first'
  | 'last'
  | 'address'
  | 'postcode'
  | 'town'
  | 'country'
  | 'languages'
  | 'about'
  | 'why';

/** The headings of each column in one language. */
export type MemberWords = Readonly<Record<MemberColumn, string>>;

const ALL: readonly MemberWords[] = [
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  he,
  hu,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
];

/** The headings of a column in every language that has some. */
export function headingsOf(column: MemberColumn): readonly string[] {
  return ALL.flatMap((words) => words[column].split(', '));
}
