/**
 * Every name of a country, as names are compared, with its code (ISO 3166-1 alpha-2) or `SEVERAL`, by the first letter of the name:
 * "|chad=TD|chile=CL|congo=??|". The build writes them out in place of this file: to make the names of all countries comparable takes longer than to
 * read a sheet.
 */
export const SHIPPED_WORDS: Readonly<Record<string, string>> | undefined = undefined;

/** What stands for a code where several countries are called so. */
export const SEVERAL = '??';
