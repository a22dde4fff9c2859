import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  standIns: { numbered: 'articolul' },
  letterBegins: 'stimat, dragă., excelenţa, excelența, domnule., doamnă., domnule',
  letterEnds:
    'cu respect, cu stimă, cu deosebită considerație, cu deosebită consideraţie, al dumneavoastră, cu considerație',
} satisfies LanguageWords;
