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
  AU: { form: 'uk', source: 'as in the United Kingdom', confidence: 'our choice' },
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
  IE: { form: 'uk', source: 'as in the United Kingdom', confidence: 'our choice' },
  IT: { form: 'it', source: 'invoice-pro: country study', confidence: 'L' },
  JP: { form: 'jp', source: 'KOMA-Script guide, appendix on Japanese letters', confidence: 'M' },
  NZ: { form: 'uk', source: 'as in the United Kingdom', confidence: 'our choice' },
  US: { form: 'us', source: 'invoice-pro: country study', confidence: 'M' },
};

/** The letter form of a country (ISO 3166-1) of which no form and no window is known. */
const PLAIN_FORM: Sourced & { readonly form: string } = {
  form: 'plain',
  source:
    'derived: KOMA-Script and invoice-pro have no form or window of the country; the address stands in the area that the UPU has for it, ' +
    'by its regulations as published in Portugal in 1990',
  confidence: 'L',
};

/** The letter form that a country (ISO 3166-1) takes by itself, and who says so. */
export function formOf(country: string): Sourced & { readonly form: string } {
  return (Object.hasOwn(COUNTRY_FORMS, country) && COUNTRY_FORMS[country]) || PLAIN_FORM;
}

/** An envelope, by its name in paper/envelopes.ts. */
type Usual = Sourced & { readonly envelope: string };

/**
 * The envelope that is taken if nobody says which: that of the country's window or standard where one is known, else the one for its sheet
 * of paper.
 */
const USUAL_ENVELOPES: Readonly<Record<string, Usual>> = {
  AT: { envelope: 'DL', source: 'DIN 680, as invoice-pro has it; its country study', confidence: 'M' },
  CA: { envelope: '#10', source: 'Letter and #10 as in the United States', confidence: 'M' },
  CH: { envelope: 'C6/5', source: 'Elco and INKA, windows, as invoice-pro has them', confidence: 'M' },
  CN: { envelope: 'GB DL', source: 'GB/T 1416-2003, no. 5, as four Chinese pages have it', confidence: 'M' },
  DE: { envelope: 'DL', source: 'DIN 680, as invoice-pro has it', confidence: 'H' },
  FR: { envelope: 'DL', source: 'GPV and Antalis, windows, as invoice-pro has them', confidence: 'M' },
  GB: { envelope: 'DL', source: 'BS 4264, as invoice-pro has it', confidence: 'M' },
  IT: { envelope: 'Italian', source: 'Blasetti, windows, as invoice-pro has them', confidence: 'L' },
  JP: {
    envelope: 'Chou 3',
    source: 'JIS lists of envelopes; KOMA-Script guide, appendix on Japanese letters',
    confidence: 'M',
  },
  RU: {
    envelope: 'DL',
    source: 'GOST R 51506-99, DL/E65, as the Russian Wikipedia has it (wiki-org.ru)',
    confidence: 'M',
  },
  US: { envelope: '#10', source: 'invoice-pro, postmastersnews: the window of #10', confidence: 'H' },
};

/** For a sheet that is folded in three. */
const FOLDED_IN_THREE: Readonly<Record<'A4' | 'Letter', Usual>> = {
  A4: {
    envelope: 'DL',
    source: 'derived: A4, by CLDR, folded in three; ISO 269 has DL for it (English and Icelandic Wikipedia)',
    confidence: 'L',
  },
  Letter: {
    envelope: '#10',
    source: 'derived: Letter, by CLDR, folded in three goes into it, as in the United States',
    confidence: 'L',
  },
};

/** The sheet on which a country (ISO 3166-1) writes. */
export function paperOf(country: string): 'A4' | 'Letter' {
  return (LETTER_COUNTRIES.codes as readonly string[]).includes(country) ? 'Letter' : 'A4';
}

/** The usual envelope of a country (ISO 3166-1), and who says so; that for A4 without a country. */
export function envelopeOf(country: string | undefined): Usual {
  const own = country !== undefined && Object.hasOwn(USUAL_ENVELOPES, country) ? USUAL_ENVELOPES[country] : undefined;
  return own ?? FOLDED_IN_THREE[country === undefined ? 'A4' : paperOf(country)];
}

/** The name of the usual envelope of a country (ISO 3166-1). */
export function usualEnvelope(country: string | undefined): string {
  return envelopeOf(country).envelope;
}
