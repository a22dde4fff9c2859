import { type CountryRow, SOURCES } from './country.ts';
import type { Confidence } from './fact.ts';
import { OWN_COUNTRY, type TransitRow } from './transit.ts';

// How well a row is known: of each fact, how sure its source is.

/** The facts of a row. */
export const FACTS = [
  'name',
  'otherNames',
  'adjectives',
  'adjectivesIn',
  'languages',
  'postReads',
  'lines',
  'postcode',
  'inland',
  'airmail',
  'envelope',
  'form',
  'paper',
  'weekend',
  'regions',
  'partOfWorld',
  'inlandTransit',
  'transit',
  'excellency',
] as const;
/** A fact of a row. */
export type FactName = (typeof FACTS)[number];

/** How sure each fact of a row is; our choice, or undefined, where no source was found. */
export function confidences(row: CountryRow): Readonly<Record<FactName, Confidence | undefined>> {
  const abroad = row.transit.filter(({ to }) => to !== OWN_COUNTRY && to !== row.code);
  return {
    name: row.namesSource.confidence,
    otherNames: row.otherNames.length > 0 ? SOURCES.otherNames.confidence : undefined,
    adjectives: row.adjectives.length > 0 ? SOURCES.adjectives.confidence : undefined,
    adjectivesIn: Object.values(row.adjectivesIn).every((found) => found.length > 0)
      ? SOURCES.adjectivesIn.confidence
      : undefined,
    languages: row.languages.length > 0 ? SOURCES.languages.confidence : undefined,
    postReads: row.postReads.confidence,
    lines: row.address.confidence,
    postcode: row.lacks.includes('postcode') ? undefined : row.address.confidence,
    inland: surest(row.inland) ?? row.noneInland?.confidence,
    airmail: row.airmail.confidence,
    envelope: row.envelopeSource.confidence,
    form: row.form.confidence,
    paper: row.paper.confidence,
    weekend: SOURCES.weekend.confidence,
    regions: SOURCES.regions.confidence,
    partOfWorld: row.partOfWorld && SOURCES.partOfWorld.confidence,
    inlandTransit: surest(row.transit.filter(({ to }) => to === OWN_COUNTRY)),
    transit: surest(abroad),
    excellency: row.excellency.confidence,
  };
}

const ORDER: readonly Confidence[] = ['H', 'M', 'L', 'our choice'];

function surest(
  found: readonly (Pick<TransitRow, 'confidence'> | { readonly confidence: Confidence })[],
): Confidence | undefined {
  return ORDER.find((confidence) => found.some((one) => one.confidence === confidence));
}
