import { isInland } from '../countries/areas.ts';
import type { Target } from './schema.ts';

// To whom of a case a sender writes: some have left office, and some, such as embassies, are for writers in their country.

/** True if a target is for writers in a country (ISO 3166-1), or in one that sends mail there as within itself; none is known if undefined. */
function isFor({ for: countries }: Pick<Target, 'for'>, origin: string | undefined): boolean {
  return countries === undefined || (origin !== undefined && countries.some((one) => isInland(origin, one)));
}

/** True if something can be sent to a target by somebody in a country. */
export function isReceiver(target: Pick<Target, 'for' | 'left'>, origin: string | undefined): boolean {
  return target.left === undefined && isFor(target, origin);
}
