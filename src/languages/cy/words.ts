import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'annwyl, foneddigion',
  letterEnds: 'yn gywir, yr eiddoch yn gywir, yn ddiffuant, cofion gorau, cofion cynnes, dymuniadau gorau',
} satisfies LanguageWords;
