/**
 * Every name of a country that means one alone, as names are compared, by its code (ISO 3166-1 alpha-2), with bars between. The build writes
 * them out in place of this file: to make the names of all countries comparable takes longer than to read a sheet.
 */
export const SHIPPED_WORDS: Readonly<Record<string, string>> = {};
