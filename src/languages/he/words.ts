import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2600,
  states: { states: /^(?:הוא|היא|הם|הן)(?= )/, asks: /יש ל|חייב|צריך|נא |אנא|מבקש/, person: 'היא' },
  thousands: 'אלף מיליון',
  introduces: /(?:שמי הוא|קוראים לי|הכתובת שלי)/u,
  standIns: { words: 'שם, תאריך, כתובת' },
  letterBegins: 'לכבוד, שלום., גברת נכבדה, אדון נכבד, נכבד, כבוד, מר., גב׳',
  letterEnds: 'בכבוד רב, בברכה, בכבוד, בכבוד ובברכה, שלך',
} satisfies LanguageWords;
