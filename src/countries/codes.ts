import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** Every country code of ISO 3166-1 alpha-2, and XK (Kosovo), which posts use though ISO only reserves it. */
export const COUNTRY_CODES: readonly string[] = codes.map(([alpha2 = '']) => alpha2);
