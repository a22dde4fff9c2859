import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'regering regime. president minister politiek dictat parlement',
    religion: 'god. gods. bid. bidden. gebed. gebeden. zegen kerst pasen. kerk bijbel jezus allah. koran ramadan',
    case: 'gevangen arrest detentie martel proces. rechtbank advoca veroordeel onschuldig politie',
  },
  grammar: { changes: 'genitive' },
  names,
  states: {
    subjects: 'hij zij ze het ik wij we niemand',
    alone: 'hij zij niemand',
    determiners: 'de het een zijn haar hun geen veel',
    verbs: 'is zijn was waren heeft hebben had hadden werd werden zit zitten blijft lijdt',
    between: 'nog ook nu niet nooit al steeds',
    asks: /(?:moet|zou|verzoek|vraag|alstublieft|laat)/,
  },
  accusing:
    /(?<!\p{L})(?:schaam u|u moet zich schamen|schande over u|hoe durft u|bloed aan uw handen|u bent (?:een |allemaal )?(?:moordenaars?|misdadigers?|leugenaars?|beulen?|monsters?|lafaards?|tirannen?|dictators?)|uw (?:\p{L}+ )?(?:regime|dictatuur|leugens|handlangers)|uw (?:corrupte|misdadige|barbaarse) \p{L}+)(?!\p{L})/giu,
  boxes: [/\bPostbus(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu],
  introduces: /\b(?:mijn naam is|mijn adres|ik heet|ik woon)\b/iu,
  standIns: { words: 'naam, uw naam, plaats, adres' },
  greets: 'geachte',
  letterBegins:
    'geachte, beste., excellentie., hooggeachte, zeer geachte, mevrouw., mijnheer., weledel, hoogedel, lieve.',
  letterEnds:
    'met vriendelijke groet, vriendelijke groet, hoogachtend, met de meeste hoogachting, met hoogachting, met respectvolle groet, groeten., hartelijke groet',
} satisfies LanguageWords;
