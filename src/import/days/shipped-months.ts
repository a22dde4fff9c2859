import type { MonthNames } from './month-names.ts';

/**
 * The names of months in the languages (ISO 639-1) whose months are looked for in casesheets. The build writes them out in place of this file: to ask Intl for
 * them takes longer than to read a sheet.
 */
export const SHIPPED: Readonly<Record<string, MonthNames>> = {};
