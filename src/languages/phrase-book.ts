import type { Pronoun } from '../template/wording.ts';
import type { Language } from './language.ts';
import type { Locale } from './phrase-book-file.ts';
import { languageOf } from './tag.ts';

// What a phrase book says of names, days and people: see `languages/phrase-book-file` for what may stand in one.

export type { Locale, TemplateWord } from './phrase-book-file.ts';

/** A phrase book that the build has checked and read: what a variant leaves out is in it. */
export type BuiltBook = Omit<Locale, 'language' | 'room'>;

/** A phrase book that ships, for the tag (BCP 47) that was asked for. */
export function builtLocale(book: BuiltBook, language: string, room: Language): Locale {
  return { ...book, language, room };
}

/** A phrase book as its variant spells words. */
export function respelled(locale: Locale): Locale {
  const { respell } = locale.room;
  if (!respell) return locale;
  const { salutation, closing, closingUnnamed, phrases: some } = locale;
  const spelled = Object.fromEntries(Object.entries(some).map(([key, text = '']) => [key, respell(text)]));
  return {
    ...locale,
    salutation: respell(salutation),
    closing: respell(closing),
    ...(closingUnnamed === undefined ? {} : { closingUnnamed: respell(closingUnnamed) }),
    phrases: { ...some, ...spelled },
  };
}

const WORDS: readonly Pronoun[] = ['they', 'them', 'their', 'theirs', 'themselves'];

/** Somebody whom a letter speaks of: a person, or a group. */
export interface SpokenOf {
  readonly name: string;
  readonly pronouns: string;
  readonly isGroup?: boolean;
}

/**
 * The pronoun for one person, or for a group. `pronouns` is what the case gives: he/him, she/her, they/them, five forms
 * of the writer's own (used in English), or any other text: then the name stands in place of the pronoun. A group is spoken of as
 * several, unless its pronouns are those of one and the language has such: it/its in English.
 */
export function pronoun(locale: Locale, word: Pronoun, people: readonly SpokenOf[]): { text: string; plural: boolean } {
  const index = WORDS.indexOf(word);
  const [person] = people;
  const { givenPronouns, possessive = '', thing } = locale.room;
  const own = person?.pronouns.split('/').map((one) => one.trim()) ?? [];
  const isOwn = own.length === WORDS.length && givenPronouns === true;
  const isThing = thing !== undefined && own.length < WORDS.length && own[0]?.toLowerCase() === thing[0];
  if (people.length === 1 && person?.isGroup && isThing) return { text: thing[index] ?? '', plural: false };
  const gender = people.length === 1 && person ? genderFor(person, isOwn) : 'group';
  if (gender) return { text: locale.pronouns[gender][index] ?? '', plural: locale.plural.includes(gender) };
  const name = person?.name ?? '';
  if (isOwn) return { text: own[index] ?? name, plural: false };
  return { text: word === 'their' || word === 'theirs' ? `${name}${possessive}` : name, plural: false };
}

/** Whose pronouns of the phrase book fit; undefined if none do. A group is never without. */
function genderFor({ pronouns, isGroup }: SpokenOf, isOwn: boolean): keyof Locale['pronouns'] | undefined {
  const gender = genderOf(pronouns);
  if (!isGroup) return gender;
  return gender === undefined && isOwn ? undefined : gender === 'they' || gender === undefined ? 'group' : gender;
}

/** Whom the pronouns that a case gives are those of; undefined if they are others, or of nobody in particular. */
export function genderOf(pronouns: string): 'he' | 'she' | 'they' | undefined {
  const first = pronouns.toLowerCase().split('/')[0]?.trim();
  const usual = pronouns.split('/').length <= 3 && !pronouns.includes(' ');
  return usual && (first === 'he' || first === 'she' || first === 'they') ? first : undefined;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Intl takes a third of a millisecond to make one, and a thousand letters ask for the same. */
function dateFormat(tag: string): Intl.DateTimeFormat {
  const made =
    dateFormats.get(tag) ?? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  dateFormats.set(tag, made);
  return made;
}

/**
 * A day in the long form of the language, such as 8 June 2020. The Gregorian calendar, whatever the language. Intl knows
 * every language, but takes long to wake up: a phrase book that has the months and the order of a date does without it.
 */
export function longDate(locale: Locale, day: string, senderCountry: string | undefined): string {
  const { months, longDate: order, room } = locale;
  const { language } = locale;
  const region = room.datesByRegion && language === languageOf(language) ? senderCountry : undefined;
  const tag = region ? `${language}-${region}` : locale.dates;
  const [year = '', month = '', date = ''] = day.split('-');
  const first = date === '01' ? room.first : undefined;
  if (months && order && tag === locale.dates) {
    const values: Record<string, string> = {
      year,
      month: months[Number(month) - 1] ?? '',
      day: first ?? String(Number(date)),
    };
    return order.replace(/\{(year|month|day)\}/g, (_, name: string) => values[name] ?? '');
  }
  const format = dateFormat(tag);
  const moment = new Date(`${day}T00:00:00Z`);
  if (first === undefined) return format.format(moment);
  return format
    .formatToParts(moment)
    .map(({ type, value }) => (type === 'day' ? first : value))
    .join('');
}

/** A day as above, or a month or year as it is written: 1984-05 and 1984. */
export function partialDate(locale: Locale, date: string): string {
  return date.length === '2020-06-08'.length ? longDate(locale, date, undefined) : date;
}

/** Names as the language lists them: A, B and C. Intl lacks some languages, so the phrase book comes first. */
export function listNames(locale: Locale, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (!locale.lists) return new Intl.ListFormat(locale.dates, { type: 'conjunction' }).format(names);
  const [comma, and, both = and] = locale.lists;
  const before = (nth: number) => (nth < names.length - 1 ? comma : names.length === 2 ? both : and);
  return names.reduce((list, name, nth) => `${list}${apart(before(nth), name, locale)}${name}`);
}

/** A name that is not in Arabic letters, perhaps behind an invisible mark. */
const OTHER_LETTERS = /^[\u200e\u200f]*(?!\p{Script=Arabic})\p{L}/u;

/** What stands before a name in a list: the Arabic "and" is joined to the next word, but not to one in other letters. */
function apart(between: string, name: string, { direction }: Pick<Locale, 'direction'>): string {
  if (direction !== 'rtl') return between; // patterns of Unicode take long to read
  return /\p{Script=Arabic}$/u.test(between) && OTHER_LETTERS.test(name) ? `${between} ` : between;
}

/** Text with a capital first letter, by the rules of the language: Turkish i becomes İ, Greek ό keeps its accent. */
export function capital({ room, language }: Locale, text: string): string {
  const [first = ''] = text;
  const upper = room.capital ? room.capital(first) : first.toLocaleUpperCase(language);
  return upper + text.slice(first.length);
}
