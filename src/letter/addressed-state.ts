import type { Case } from '../case/schema.ts';

/**
 * The State (ISO 3166-1) that a letter to a target speaks to as "your State": that in which the case happens, if the target is in it.
 * An official in another country may be of an embassy of this State or of the country itself: no treaty is cited to either.
 */
export function addressedState(
  { country, targets }: Pick<Case, 'country' | 'targets'>,
  slug: string,
): string | undefined {
  return targets[slug]?.country === country ? country : undefined;
}
