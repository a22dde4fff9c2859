import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'regering regim. regimen. president minister politisk politik diktat parlament',
    religion: 'gud. guds. bön. böner. välsign jul. julen. påsk. påsken. kyrka bibel jesus allah. koran ramadan',
    case: 'fängels arrest gripen. häkt tortyr rättegång domstol advokat dömd. oskyldig polis',
  },
  states: {
    subjects: 'han hon de hen det jag vi ingen',
    alone: 'han hon ingen',
    determiners: 'den det en ett hans hennes deras inga många',
    verbs: 'är var har hade blev sitter lider riskerar',
    between: 'fortfarande också inte aldrig redan nu',
    asks: /(?:måste|bör|ska|skall|ber |vänligen|låt)/,
  },
  letterBegins: 'bäste., bästa., ärade., högt ärade, kära., käre., hej., till den det berör, ers excellens',
  letterEnds:
    'med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, hälsningar., högaktningsfullt, med respektfull hälsning, vördsamt, bästa hälsningar',
} satisfies LanguageWords;
