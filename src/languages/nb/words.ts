import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'kjære, hei., ærede, til rette vedkommende',
  letterEnds:
    'med vennlig hilsen, vennlig hilsen, hilsen., med hilsen, beste hilsen, ærbødigst, med respektfull hilsen',
} satisfies LanguageWords;
