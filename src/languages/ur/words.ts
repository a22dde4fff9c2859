import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1600,
  thousands: 'ہزار لاکھ',
  letterBegins: 'محترم, جناب, محترمہ, عزت مآب, السلام علیکم, بخدمت',
  letterEnds: 'احترامات کے ساتھ, والسلام, آپ کا مخلص, مخلص, خیر اندیش, احترام کے ساتھ',
} satisfies LanguageWords;
