import * as v from 'valibot';
import { isInland } from '../countries/areas.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { cutTexts } from '../source/cut-texts.ts';
import { isoDate } from '../source/day.ts';
import { checkShape, mustBe } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';

// What a letter costs, from a file of the user's with the rates of their post on a day. None ships: rates change every year.

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(60),
  v.regex(/^[^\n\r\t]*$/, mustBe({ is: 'one-line' })),
);
const grams = v.pipe(v.number(), v.minValue(0, mustBe({ is: 'grams' })), v.maxValue(1000, mustBe({ is: 'grams' })));
const price = v.pipe(v.number(), v.minValue(0, mustBe({ is: 'price' })), v.maxValue(100_000, mustBe({ is: 'price' })));
const country = v.picklist(COUNTRY_CODES);

const zone = v.strictObject({
  countries: v.optional(v.pipe(v.array(country), v.maxLength(300)), []),
  steps: v.pipe(
    v.array(v.strictObject({ grams: v.pipe(grams, v.minValue(1, mustBe({ is: 'grams-from', least: 1 }))), price })),
    v.minLength(1),
    v.maxLength(50),
  ),
  registered: v.optional(price),
});

const ratesSchema = v.strictObject({
  date: v.pipe(v.string(), v.check(isoDate, mustBe({ is: 'date' }))),
  country: v.optional(country),
  currency: line,
  sheet: grams,
  envelope: grams,
  registered: v.optional(price),
  surcharges: v.optional(v.record(line, price), {}),
  zones: v.pipe(v.record(line, zone), v.minEntries(1)),
});

/**
 * Rates of a post: their date, whose they are (ISO 3166-1), grams of a sheet and of an envelope, and by zone its countries (none: all
 * that no other zone has) and the price up to so many grams. `registered` comes on top of a letter that is registered, in a zone
 * before that of all; `surcharges` come on top of every letter.
 */
export type Rates = v.InferOutput<typeof ratesSchema>;

/** The rates in a text, with warnings; or every problem of it, and then where it says what must be in it. */
export function parseRates(text: string, file: string): { rates?: Rates; problems: readonly Finding[] } {
  const { value, problems } = checkShape(ratesSchema, readYaml(text, file));
  if (value !== undefined) return { rates: value, problems: cutTexts(text, file) };
  const ofRates = problems.map((one) =>
    one.code === 'type-wrong' ? { ...one, arguments: { ...one.arguments, of: 'rates' as const } } : one,
  );
  return { problems: [...ofRates, finding('rates-form', {}, { file }, 'note')] };
}

/** What one letter costs, and by which zone. */
export interface Postage {
  readonly zone: string;
  readonly grams: number;
  readonly price: number;
  /** On top of it if it is registered; undefined if the rates do not say. */
  readonly registered?: number;
}

/** Why rates say nothing of a letter: no zone has its country, or it is heavier than any step of the zone. */
export type NoPostage =
  | { readonly no: 'zone' }
  | { readonly no: 'step'; readonly zone: string; readonly grams: number };

/**
 * The postage of a letter of so many sheets to a country, or why there is none. What is inland for the sender's country costs as
 * much as a letter within it, unless a zone names it.
 */
export function postageTo(rates: Rates, country: string, sheets: number, origin?: string): Postage | NoPostage {
  const zones = Object.entries(rates.zones);
  const inland = origin !== undefined && isInland(origin, country) ? origin : undefined;
  const found =
    zones.find(([, { countries }]) => countries.includes(country)) ??
    zones.find(([, { countries }]) => inland !== undefined && countries.includes(inland)) ??
    zones.find(([, { countries }]) => countries.length === 0);
  if (!found) return { no: 'zone' };
  const [name, { steps, registered = rates.registered }] = found;
  const weight = rates.envelope + sheets * rates.sheet;
  const step = steps.toSorted((a, b) => a.grams - b.grams).find((one) => weight <= one.grams);
  if (!step) return { no: 'step', zone: name, grams: weight };
  return { zone: name, grams: weight, price: step.price, ...(registered === undefined ? {} : { registered }) };
}
