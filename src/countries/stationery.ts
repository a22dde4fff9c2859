import type { Sourced } from './fact.ts';

// What letters from a country are written on and put into, by the names that paper/ gives to sheets, forms and envelopes; a test
// holds the names to paper/.

/** Countries that write on Letter, as ISO 3166-1 codes; all others write on A4. */
export const LETTER_COUNTRIES = {
  codes: ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'],
  source: 'Unicode CLDR 48.2, measurementData, paperSize',
  confidence: 'H',
} as const satisfies Sourced & { readonly codes: readonly string[] };

/**
 * The letter form that a country (ISO 3166-1) takes by itself, by its name in paper/forms.ts. Countries without a row take `plain`: makers' windows differ even
 * between neighbours (the Finnish one stands 40 mm from the top, the German one 50), and an address that slips out of a
 * window is worse than an envelope that must be written on.
 */
export const COUNTRY_FORMS: Readonly<Record<string, Sourced & { readonly form: string }>> = {
  AT: { form: 'din-b', source: 'invoice-pro: country study', confidence: 'M' },
  AU: { form: 'uk', source: 'its windows were not looked up', confidence: 'our choice' },
  CA: { form: 'us', source: 'Letter and #10 as in the United States', confidence: 'M' },
  CH: {
    form: 'ch-right',
    source: 'Swiss Post, cited by INKA: recommends the right, allows the left; KOMA SN has it on the right',
    confidence: 'M',
  },
  DE: { form: 'din-b', source: 'DIN 5008 has forms A and B; KOMA takes B first', confidence: 'H' },
  ES: { form: 'es', source: 'invoice-pro: country study', confidence: 'M' },
  FR: { form: 'fr', source: 'NF Z 11-001, as KOMA NF has it', confidence: 'M' },
  GB: { form: 'uk', source: 'invoice-pro: country study', confidence: 'M' },
  IE: { form: 'uk', source: 'its windows were not looked up', confidence: 'our choice' },
  IT: { form: 'it', source: 'invoice-pro: country study', confidence: 'L' },
  JP: { form: 'jp', source: 'KOMA-Script guide, appendix on Japanese letters', confidence: 'M' },
  NZ: { form: 'uk', source: 'its windows were not looked up', confidence: 'our choice' },
  US: { form: 'us', source: 'invoice-pro: country study', confidence: 'M' },
};

/**
 * The envelope that is taken if nobody says which, by its name in paper/envelopes.ts: that of the country's window where one is known,
 * else a DL. Our choice everywhere.
 */
export const USUAL_ENVELOPES: Readonly<Record<string, string>> = {
  CA: '#10',
  CH: 'C6/5',
  CN: 'GB DL',
  IT: 'Italian',
  JP: 'Chou 3',
  US: '#10',
};

/** The name of the usual envelope of a country (ISO 3166-1). */
export function usualEnvelope(country: string | undefined): string {
  return (country !== undefined && Object.hasOwn(USUAL_ENVELOPES, country) && USUAL_ENVELOPES[country]) || 'DL';
}
