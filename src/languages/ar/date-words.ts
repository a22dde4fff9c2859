import type { DateWords } from '../date-words.ts';

/** How dates of Arabic casesheets are written. */
export const dates = {
  everywhere: true,
  locales: 'ar ar-EG ar-SY ar-DZ ar-MA ar-TN ar-IQ ar-MR',
  months: 'يونيه 6 يوليه 7 اغسطس 8',
  otherMonths: true,
  calendar: 'islamic-umalqura',
  yearLinks: 'عام سنه لعام من لسنه',
  ranges: 'و الی',
  until: 'إلى',
  calendars: { 'islamic-umalqura': 'ه هجری' },
  and: 'و',
} satisfies DateWords;
