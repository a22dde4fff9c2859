import type { DateWords } from '../date-words.ts';

/** How dates of Persian casesheets are written. */
export const dates = {
  everywhere: true,
  locales: 'fa fa-AF',
  months: 'می 5 ماه_مه 5 ژوئیه 7 جولای 7 اگست 8 جنوری 1 فبروری 2 مارچ 3 اپریل 4 جون 6 سپتمبر 9 نومبر 11 دسمبر 12',
  otherMonths: true,
  calendar: 'persian',
  yearLinks: 'سال',
  ranges: 'و تا',
  until: 'تا',
  calendars: { persian: 'ش شمسی خورشیدی' },
} satisfies DateWords;
