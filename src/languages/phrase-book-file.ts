import * as v from 'valibot';
import { type Finding, finding } from '../problem/finding.ts';
import { cutTexts } from '../source/cut-texts.ts';
import { checkShape, mustBe } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { checkWording } from '../template/wording.ts';
import type { Language } from './language.ts';
import { unknownLanguage } from './room.ts';

// The phrase book of a language, read from phrase-book.yaml in its room, or from a user's templates/locales/<tag>.yaml; that of a variant has only what is different.

const phrase = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000));
const forms = v.tuple([phrase, phrase, phrase, phrase, phrase]);
const between = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20));
const titled = v.pipe(phrase, v.includes('{title}', mustBe({ is: 'with-title' })));
const GENDERS = ['he', 'she', 'they', 'group'] as const;
const phrases = {
  demands: phrase,
  byHand: v.optional(phrase),
  copy: phrase,
  copyMark: phrase,
  copySubject: phrase,
  copyNote: phrase,
};

/** Words of templates other than the letter: `{date}` is the day of the letter that was written before. */
const dated = v.pipe(phrase, v.includes('{date}', mustBe({ is: 'with-date' })));
const templateWords = {
  talkingPoints: v.optional(phrase),
  whatHappened: v.optional(phrase),
  whatToAsk: v.optional(phrase),
  wroteBefore: v.optional(phrase),
  unanswered: v.optional(dated),
  answered: v.optional(dated),
};

const entries = {
  name: phrase,
  reviewed: phrase,
  direction: v.picklist(['ltr', 'rtl']),
  dates: v.pipe(phrase, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, mustBe({ is: 'language-tag' }))),
  placeAndDate: v.optional(phrase, '{place}, {date}'),
  pageOf: v.optional(phrase, '{page}/{pages}'),
  months: v.optional(v.pipe(v.array(phrase), v.length(12))),
  longDate: v.optional(phrase),
  lists: v.optional(v.tuple([between, between, v.optional(between)])),
  salutation: phrase,
  afterSalutation: v.string(),
  closing: phrase,
  closingUnnamed: v.optional(phrase),
  afterClosing: v.string(),
  phrases: v.strictObject(phrases),
  templates: v.optional(v.strictObject({ reviewed: phrase, ...templateWords })),
  calendar: v.optional(v.strictObject({ deadline: titled, postBy: titled })),
  pronouns: v.strictObject({ he: forms, she: forms, they: forms, group: forms }),
  plural: v.array(v.picklist(GENDERS)),
};

const localeSchema = v.strictObject(entries);

const { name, reviewed, ...others } = entries;

/** The phrase book of a variant: what it leaves out is that of its language. */
const variantSchema = v.strictObject({
  name,
  reviewed,
  ...v.partial(v.strictObject({ ...others, placeAndDate: phrase, pageOf: phrase })).entries,
  phrases: v.optional(v.partial(v.strictObject(phrases))),
});

/** What is known of a language, with the tag (BCP 47) that was asked for. */
export type Locale = v.InferOutput<typeof localeSchema> & { readonly language: string; readonly room: Language };

/** Words of a template that a phrase book may lack. */
export type TemplateWord = keyof typeof templateWords;

/** What phrases may name: what every case has. */
const PHRASE_VALUES = ['people', 'main.line', 'case.title', 'case.country'];

/**
 * The phrase book in a text, with warnings, or every problem of it. With the book of its language, the text is that of a variant, and only
 * says what is different.
 */
export function parseLocale(
  text: string,
  file: string,
  language: string,
  room: Language = unknownLanguage(language),
  book?: Locale,
): { locale?: Locale; problems: readonly Finding[] } {
  const yaml = readYaml(text, file);
  const { value, problems } = book ? checkShape(variantSchema, yaml) : checkShape(localeSchema, yaml);
  if (value === undefined) return { problems };
  const texts = {
    salutation: value.salutation,
    closing: value.closing,
    closingUnnamed: value.closingUnnamed,
    ...value.phrases,
  };
  const wrongIn = (one: string, path: readonly string[]) =>
    checkWording(one, { values: PHRASE_VALUES, people: [] }).map((wrong) =>
      finding(wrong.code, wrong.arguments as never, yaml.place(path, wrong.words)),
    );
  const found = [
    ...Object.entries(texts).flatMap(([key, one = '']) => wrongIn(one, key in phrases ? ['phrases', key] : [key])),
    ...Object.entries(value.templates ?? {}).flatMap(([key, one = '']) => wrongIn(one, ['templates', key])),
  ];
  if (found.length > 0) return { problems: found };
  const whole = { ...book, ...value, phrases: { ...book?.phrases, ...value.phrases } };
  return {
    locale: { ...(whole as v.InferOutput<typeof localeSchema>), language, room },
    problems: cutTexts(text, file),
  };
}
