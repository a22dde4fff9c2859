import type { Sourced } from './fact.ts';

// What a sender must know of a post that is in no other table. A row a country.

/** Something to know, in English. */
export type PostNote = Sourced & { readonly note: string };

/** By the sender's country, ISO 3166-1. */
const NOTES: Readonly<Record<string, PostNote>> = {
  DK: {
    note:
      'letters go by dao since 1 January 2026, no longer by PostNord: hand them in at a shop of dao with its own stamps, or have them ' +
      'fetched; the red letter boxes are gone',
    source: 'Politico, as told by report.az and eurradio.com, 2025-12-29',
    confidence: 'M',
  },
};

/** What is to be known of the post of a country (ISO 3166-1); undefined where there is nothing. */
export function noteOf(country: string): PostNote | undefined {
  return Object.hasOwn(NOTES, country) ? NOTES[country] : undefined;
}
