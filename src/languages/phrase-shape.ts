import * as v from 'valibot';
import { mustBe } from '../source/shape.ts';
import { languageTag } from './codes.ts';
import { AGENTS, CONCERNS, INSTRUMENTS, REQUESTS, WHO } from './phrase-keys.ts';

// The shape of src/languages/<code>/phrases.yaml: what letters say in a language. docs/phrases.md explains it to those who write one.

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000));
const word = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

const optionalOf = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, v.optional(schema)])) as Record<K, v.OptionalSchema<S, undefined>>;
const eachOf = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as K[];

/** Of how many and whom a text speaks; `one` and `many` are all of one, and all of several. */
const VARIANTS = ['one', 'many', ...WHO] as const;
/** One of those. */
export type VariantKey = (typeof VARIANTS)[number];

const variants = optionalOf(VARIANTS, text);
const phrase = v.union([
  text,
  v.strictObject({ ...variants, noform: v.optional(v.union([text, v.strictObject(variants)])) }),
]);

/** What stands in place of a name; nothing, where the verb says it. */
const againWords = v.record(word, v.record(word, v.pipe(v.string(), v.trim(), v.maxLength(200))));

const dated = v.strictObject({ day: word, month: word, year: word });

const argumentWords = v.strictObject({
  since: dated,
  on: dated,
  where: word,
  by: v.strictObject({ ...eachOf(AGENTS, word), other: word }),
});

const numbered = v.strictObject({ one: word, two: v.optional(word), many: word });

const law = v.strictObject({
  names: v.strictObject(optionalOf(INSTRUMENTS, text)),
  provisions: v.strictObject({ article: numbered, principle: numbered, rule: numbered }),
  cited: word,
  sentences: v.strictObject({ everyone: text, bound: text, signed: text, recommended: text }),
});

const PARTS = ['concerns', 'law', 'why'] as const;

const greetings = v.strictObject({ person: phrase, family: phrase });
const cards = v.strictObject({
  greetings,
  person: v.pipe(v.array(phrase), v.minLength(1)),
  family: v.pipe(v.array(phrase), v.minLength(1)),
  closing: text,
});

/** What a whole file has beside its concerns and requests. */
const parts = {
  who: v.optional(v.array(v.picklist(WHO)), ['he', 'she', 'they', 'group']),
  'name-forms': v.optional(v.array(word), []),
  months: v.pipe(v.array(word), v.length(12)),
  elision: v.optional(v.record(word, v.pipe(v.string(), v.nonEmpty(), v.maxLength(20)))),
  digits: v.optional(
    v.pipe(
      v.string(),
      v.check((one) => [...one].length === 10, mustBe({ is: 'ten-digits' })),
    ),
  ),
  arguments: argumentWords,
  again: v.optional(againWords, {}),
  'same-letter': text,
  subjects: v.strictObject({ ...optionalOf(keysOf(CONCERNS), phrase), general: phrase }),
  openings: v.pipe(v.array(phrase), v.minLength(1)),
  leads: v.pipe(v.array(text), v.minLength(1)),
  endings: v.pipe(v.array(phrase), v.minLength(1)),
  orders: v.pipe(v.array(v.array(v.picklist(PARTS))), v.minLength(1)),
  law,
  cards: v.optional(cards),
};

const sentences = {
  concerns: v.optional(v.strictObject(optionalOf(keysOf(CONCERNS), phrase)), {}),
  requests: v.optional(v.strictObject(optionalOf(keysOf(REQUESTS), phrase)), {}),
};

/** The phrases of a language. */
export const phrasesSchema = v.strictObject({ language: languageTag, reviewed: text, ...parts, ...sentences });

/** What a variant of a language, or a user's file, has in place of the phrases that there are already. */
export const changesSchema = v.strictObject({
  language: languageTag,
  reviewed: text,
  ...v.partial(
    v.strictObject({
      ...parts,
      who: v.array(v.picklist(WHO)),
      'name-forms': v.array(word),
      again: againWords,
    }),
  ).entries,
  subjects: v.optional(v.strictObject({ ...optionalOf(keysOf(CONCERNS), phrase), general: v.optional(phrase) })),
  cards: v.optional(v.strictObject({ ...v.partial(cards).entries, greetings: v.optional(v.partial(greetings)) })),
  ...sentences,
});

/** A text for everybody, or texts by whom they speak of. */
export type Phrase = v.InferOutput<typeof phrase>;
/** The phrases of a language as its file has them. */
export type Phrases = v.InferOutput<typeof phrasesSchema>;
