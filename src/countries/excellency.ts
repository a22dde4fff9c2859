import type { Sourced } from './fact.ts';

// Whether a head of state or government and ministers of a country are called Excellency in letters from abroad. Ambassadors are,
// everywhere; kings are a Majesty.

/** Whether the title is used, and who says so. */
export interface Excellency extends Sourced {
  readonly used: boolean;
}

/** Canada's guide of protocol: how a president of a republic and a prime minister abroad are written to. */
const GUIDE = 'Canadian Heritage, Styles of address, foreign dignitaries (pch.gc.ca 2013)';

/** The custom where nothing is known of a country. */
const CUSTOM: Excellency = {
  used: true,
  source: `${GUIDE}: presidents of republics and prime ministers; English Wikipedia, Excellency: most republics`,
  confidence: 'M',
};

/** Realms whose prime minister is the Right Honourable; Excellency is the governor. */
function realms(codes: string): Record<string, Excellency> {
  const source = 'formsofaddress.info, How to Address a Prime Minister (undated, read 2026-11-29): Dear Prime Minister';
  return Object.fromEntries(codes.split(' ').map((code) => [code, { used: false, source, confidence: 'M' } as const]));
}

/** By ISO 3166-1 alpha-2. */
const EXCELLENCIES: Readonly<Record<string, Excellency>> = {
  BD: { used: true, source: 'English Wikipedia, Excellency', confidence: 'L' },
  ...realms('AU CA GB NZ'),
  DE: {
    used: true, // at home he and she are Herr Bundespräsident, Frau Bundeskanzlerin
    source:
      'Federal Ministry of the Interior, Ratgeber für Anschriften und Anreden, international letters, as told by sueddeutsche.de and briefschreiber.name',
    confidence: 'M',
  },
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

/** Parts of other states, and Antarctica: nobody there is written to as head of a state. ISO 3166-1 alpha-2. */
const NO_STATES =
  `AI AQ AS AW AX BL BM BQ BV CC CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN PR RE SH SJ
  SX TC TF TK UM VG VI WF YT`.split(/\s+/);

/** What is known of a country (ISO 3166-1 alpha-2), or the custom. */
export function excellencyIn(country: string): Excellency {
  if (Object.hasOwn(EXCELLENCIES, country)) return EXCELLENCIES[country] ?? CUSTOM;
  return NO_STATES.includes(country)
    ? { ...CUSTOM, source: 'our choice, as in states', confidence: 'our choice' }
    : CUSTOM;
}
