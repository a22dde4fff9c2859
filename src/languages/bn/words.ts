import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2700,
  thousands: 'করোড় লাখ হাজার',
  standIns: { words: 'পতা, নাম, তারিখ' },
  letterBegins: 'মাননীয়, প্রিয়, জনাব, শ্রদ্ধেয়',
  letterEnds: 'শ্রদ্ধাসহ, বিনীত, আপনার বিশ্বস্ত, ইতি',
} satisfies LanguageWords;
