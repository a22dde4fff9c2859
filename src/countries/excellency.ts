import type { Sourced } from './fact.ts';

// Whether a head of state or government and ministers of a country are called Excellency in letters from abroad. Ambassadors are,
// everywhere; kings are a Majesty.

/** Whether the title is used, and who says so. */
export interface Excellency extends Sourced {
  readonly used: boolean;
}

/** The custom where nothing is known of a country. */
const CUSTOM: Excellency = {
  used: true,
  source:
    'English Wikipedia, Excellency: most republics; letter-writing guides of Amnesty sections in Germany and Spain',
  confidence: 'L',
};

/** By ISO 3166-1 alpha-2. */
export const EXCELLENCIES: Readonly<Record<string, Excellency>> = {
  BD: { used: true, source: 'English Wikipedia, Excellency', confidence: 'L' },
  FR: { used: false, source: 'Patrimoine canadien 2006: not for France’s own; Monsieur le Président', confidence: 'M' },
  IN: {
    used: false,
    source: 'press reports on the protocol of President Mukherjee: the words were given up; foreign guests may be',
    confidence: 'L',
  },
  US: {
    used: false,
    source: 'table of forms at leoncountyfl.gov: Dear Mr. President, Dear Mr. Secretary',
    confidence: 'M',
  },
};

/** What is known of a country (ISO 3166-1 alpha-2), or the custom. */
export function excellencyIn(country: string): Excellency {
  return (Object.hasOwn(EXCELLENCIES, country) ? EXCELLENCIES[country] : undefined) ?? CUSTOM;
}
