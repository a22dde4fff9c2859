/**
 * Names of languages in the languages (ISO 639-1) of casesheets: the code after each name, with bars between. The build writes them out in
 * place of this file, for to ask Intl takes a while.
 */
export const SHIPPED_NAMES: Readonly<Record<string, string>> = {};
