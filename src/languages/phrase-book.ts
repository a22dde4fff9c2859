import * as v from 'valibot';
import { type Finding, finding } from '../problem/finding.ts';
import { checkShape, mustBe } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { checkWording, type Pronoun } from '../template/wording.ts';

// The phrase book of a language, read from templates/locales/<language>.yaml.

const phrase = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000));
const forms = v.tuple([phrase, phrase, phrase, phrase, phrase]);
const between = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20));
const titled = v.pipe(phrase, v.includes('{title}', mustBe({ is: 'with-title' })));
const GENDERS = ['he', 'she', 'they', 'group'] as const;

export const localeSchema = v.strictObject({
  name: phrase,
  reviewed: phrase,
  direction: v.picklist(['ltr', 'rtl']),
  dates: v.pipe(phrase, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, mustBe({ is: 'language-tag' }))),
  placeAndDate: v.optional(phrase, '{place}, {date}'),
  months: v.optional(v.pipe(v.array(phrase), v.length(12))),
  longDate: v.optional(phrase),
  lists: v.optional(v.tuple([between, between])),
  salutation: phrase,
  afterSalutation: v.string(),
  closing: phrase,
  afterClosing: v.string(),
  phrases: v.strictObject({
    demands: phrase,
    copy: phrase,
    copyMark: phrase,
    copySubject: phrase,
    copyNote: phrase,
  }),
  calendar: v.optional(v.strictObject({ deadline: titled, postBy: titled })),
  pronouns: v.strictObject({ he: forms, she: forms, they: forms, group: forms }),
  plural: v.array(v.picklist(GENDERS)),
});

/** The phrase book of a language with its ISO 639-1 code. */
export type Locale = v.InferOutput<typeof localeSchema> & { readonly language: string };

/** What phrases may name: what every case has. */
const PHRASE_VALUES = ['people', 'main.line', 'case.title', 'case.country'];

/** The phrase book in a text, or every problem of it. */
export function parseLocale(
  text: string,
  file: string,
  language: string,
): { locale?: Locale; problems: readonly Finding[] } {
  const yaml = readYaml(text, file);
  const { value, problems } = checkShape(localeSchema, yaml);
  if (value === undefined) return { problems };
  const texts = { salutation: value.salutation, closing: value.closing, ...value.phrases };
  const found = Object.entries(texts).flatMap(([key, phrase]) =>
    checkWording(phrase, { values: PHRASE_VALUES, people: [] }).map((one) =>
      finding(one.code, one.arguments as never, yaml.place(key in value.phrases ? ['phrases', key] : [key], one.words)),
    ),
  );
  return found.length > 0 ? { problems: found } : { locale: { ...value, language }, problems };
}

const WORDS: readonly Pronoun[] = ['they', 'them', 'their', 'theirs', 'themselves'];

/**
 * The pronoun for one person, or for a group. `pronouns` is what the case gives: he/him, she/her, they/them, five forms
 * of the writer's own (used in English), or any other text: then the name stands in place of the pronoun.
 */
export function pronoun(
  locale: Locale,
  word: Pronoun,
  people: readonly { name: string; pronouns: string }[],
): { text: string; plural: boolean } {
  const index = WORDS.indexOf(word);
  const [person] = people;
  const gender = people.length === 1 && person ? genderOf(person.pronouns) : 'group';
  if (gender) return { text: locale.pronouns[gender][index] ?? '', plural: locale.plural.includes(gender) };
  const name = person?.name ?? '';
  const own = person?.pronouns.split('/').map((one) => one.trim()) ?? [];
  if (own.length === WORDS.length && locale.language === 'en') return { text: own[index] ?? name, plural: false };
  const possessive = locale.language === 'en' && (word === 'their' || word === 'theirs');
  return { text: possessive ? `${name}’s` : name, plural: false };
}

function genderOf(pronouns: string): 'he' | 'she' | 'they' | undefined {
  const first = pronouns.toLowerCase().split('/')[0]?.trim();
  const usual = pronouns.split('/').length <= 3 && !pronouns.includes(' ');
  return usual && (first === 'he' || first === 'she' || first === 'they') ? first : undefined;
}

/**
 * A day in the long form of the language, such as 8 June 2020. The Gregorian calendar, whatever the language. Intl knows
 * every language, but takes long to wake up: a phrase book that has the months and the order of a date does without it.
 */
export function longDate(locale: Locale, day: string, senderCountry: string | undefined): string {
  const region = locale.language === 'en' ? senderCountry : undefined;
  const tag = region ? `${locale.language}-${region}` : locale.dates;
  const { months, longDate: order } = locale;
  if (months && order && tag === locale.dates) {
    const [year = '', month = '', date = ''] = day.split('-');
    const values: Record<string, string> = { year, month: months[Number(month) - 1] ?? '', day: String(Number(date)) };
    return order.replace(/\{(year|month|day)\}/g, (_, name: string) => values[name] ?? '');
  }
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Names as the language lists them: A, B and C. Intl lacks some languages, so the phrase book comes first. */
export function listNames(locale: Locale, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (!locale.lists) return new Intl.ListFormat(locale.dates, { type: 'conjunction' }).format(names);
  const [comma, and] = locale.lists;
  return `${names.slice(0, -1).join(comma)}${and}${last}`;
}

/** Letters without a capital that begins a word: Georgian writes capitals in whole words only, never one alone. */
const NO_CAPITAL = /^\p{Script=Georgian}/u;

/** Text with a capital first letter, by the rules of the language: Turkish i becomes İ, Greek ό keeps its accent. */
export function capital(locale: Locale, text: string): string {
  const [first = ''] = text;
  if (NO_CAPITAL.test(first)) return text;
  const upper = locale.language === 'el' ? first.toUpperCase() : first.toLocaleUpperCase(locale.language);
  return upper + text.slice(first.length);
}
