import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  numbers: { days: 'eastern' },
  states: {
    states: /(?:있다|있습니다|했다|했습니다|되었다|되었습니다|이다|입니다)$/,
    asks: /주십시오|주세요|바랍니다|부탁|해야|요청|것$/,
  },
} satisfies LanguageWords;
