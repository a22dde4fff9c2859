import { isInland } from '../countries/areas.ts';
import type { Confidence } from '../countries/fact.ts';
import { type Region, regionOf } from '../countries/regions.ts';
import { OWN_COUNTRY, OWN_REGION, TRANSIT, type TransitRow } from '../countries/transit.ts';

/** How many days of the user's own a letter takes: by country, and for all others. */
export type OwnTransit = Readonly<Record<string, number>>;

/** How long a letter travels, and who says so. */
export interface Transit {
  /** Days of the calendar, at least and at most. */
  readonly days: readonly [least: number, most: number];
  /** Left out if the user says so. */
  readonly source?: string;
  readonly date?: string;
  readonly confidence?: Confidence;
}

/**
 * How long a letter travels from one country to another (ISO 3166-1 alpha-2). What the user says goes first: `own` has days by
 * country, and under `default` for all others.
 */
export function transitBetween(from: string, to: string, own: OwnTransit = {}): Transit {
  const days = Object.hasOwn(own, to) ? own[to] : own.default;
  if (days !== undefined) return { days: [days, days] };
  const [ours, theirs] = [regionOf(from), regionOf(to)];
  const row = TRANSIT.find(
    (one) => isFrom(one, from, ours) && isTo(one, to, theirs, isInland(from, to), ours === theirs),
  );
  if (!row) throw new Error('the last row fits all');
  return row;
}

function isFrom({ from }: TransitRow, country: string, region: Region | undefined): boolean {
  return from === undefined || from === country || from === region;
}

function isTo(
  { to }: TransitRow,
  country: string,
  region: Region | undefined,
  inland: boolean,
  ownRegion: boolean,
): boolean {
  if (to === OWN_COUNTRY) return inland;
  if (to === OWN_REGION) return ownRegion && region !== undefined;
  return to === undefined || to === country || to === region;
}
