import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1800,
  letterBegins: 'လေးစားအပ်ပါသော, လေးစားရပါသော, ချစ်ခင်ရပါသော, သို့',
  letterEnds: 'လေးစားစွာဖြင့်, လေးစားလျက်, ရိုသေစွာဖြင့်',
} satisfies LanguageWords;
