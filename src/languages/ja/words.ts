import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  numbers: { days: 'eastern', otherYears: true },
  states: {
    states: /(?:ている|ています|ました|された|されました|である|です)$/,
    asks: /ください|下さい|願|求め|べき|こと$/,
  },
} satisfies LanguageWords;
