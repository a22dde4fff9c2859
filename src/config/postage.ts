import * as v from 'valibot';
import { isInland } from '../countries/areas.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import type { Finding } from '../problem/finding.ts';
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

const zone = v.strictObject({
  countries: v.optional(v.pipe(v.array(v.picklist(COUNTRY_CODES)), v.maxLength(300)), []),
  steps: v.pipe(
    v.array(v.strictObject({ grams: v.pipe(grams, v.minValue(1, mustBe({ is: 'grams-from', least: 1 }))), price })),
    v.minLength(1),
    v.maxLength(50),
  ),
});

const ratesSchema = v.strictObject({
  date: v.pipe(v.string(), v.check(isoDate, mustBe({ is: 'date' }))),
  currency: line,
  sheet: grams,
  envelope: grams,
  zones: v.pipe(v.record(line, zone), v.minEntries(1)),
});

/**
 * Rates of a post: their date, grams of a sheet and of an envelope, and by zone its countries (ISO 3166-1; none: all that no other
 * zone has) and the price up to so many grams.
 */
export type Rates = v.InferOutput<typeof ratesSchema>;

/** The rates in a text, or every problem of it. */
export function parseRates(text: string, file: string): { rates?: Rates; problems: readonly Finding[] } {
  const { value, problems } = checkShape(ratesSchema, readYaml(text, file));
  return value === undefined ? { problems } : { rates: value, problems };
}

/** What one letter costs, and by which zone. */
export interface Postage {
  readonly zone: string;
  readonly grams: number;
  readonly price: number;
}

/**
 * The postage of a letter of so many sheets to a country; undefined if no zone has it or the letter is too heavy. What is inland for
 * the sender's country costs as much as a letter within it, unless a zone names it.
 */
export function postageTo(rates: Rates, country: string, sheets: number, origin?: string): Postage | undefined {
  const zones = Object.entries(rates.zones);
  const inland = origin !== undefined && isInland(origin, country) ? origin : undefined;
  const found =
    zones.find(([, { countries }]) => countries.includes(country)) ??
    zones.find(([, { countries }]) => inland !== undefined && countries.includes(inland)) ??
    zones.find(([, { countries }]) => countries.length === 0);
  if (!found) return undefined;
  const weight = rates.envelope + sheets * rates.sheet;
  const steps = found[1].steps.toSorted((a, b) => a.grams - b.grams);
  const step = steps.find((one) => weight <= one.grams);
  return step && { zone: found[0], grams: weight, price: step.price };
}
