import { isInland } from '../countries/areas.ts';
import { officeOf, successorOf } from './office.ts';
import type { Case, Target } from './schema.ts';

// To whom of a case a sender writes: of some who left office nothing but a name is known, or somebody else is in their place, and some,
// such as embassies, are for writers in their country.

/** True if a target is for writers in a country (ISO 3166-1), or in one that sends mail there as within itself; none is known if undefined. */
function isFor({ for: countries }: Pick<Target, 'for'>, origin: string | undefined): boolean {
  return countries === undefined || (origin !== undefined && countries.some((one) => isInland(origin, one)));
}

/**
 * The countries (ISO 3166-1) from which some of the targets are written to, if none of those who are bound to countries, such as
 * embassies, is for writers in `origin`; none if somebody is, or if nobody is bound.
 */
export function onlyElsewhere(targets: readonly Pick<Target, 'for' | 'left'>[], origin: string): string[] {
  const bound = targets.filter((one) => one.for !== undefined && one.left === undefined);
  if (bound.some((one) => isFor(one, origin))) return [];
  return [...new Set(bound.flatMap((one) => one.for ?? []))];
}

/** True if something can be sent to a target of a case by somebody in a country: to the office, if the target left it. */
export function isReceiver(slug: string, targets: Case['targets'], origin: string | undefined): boolean {
  const target = targets[slug];
  if (!target || !isFor(target, origin)) return false;
  return target.left === undefined || (officeOf(target) !== undefined && successorOf(slug, targets) === undefined);
}
