import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  names,
  states: {
    subjects: 'on ona oni one ono ja my to nikt',
    alone: 'on ona oni one nikt',
    determiners: '',
    verbs: 'jest są był była byli były ma mają został została zostali przebywa przebywają siedzi cierpi',
    between: 'nie nadal wciąż już',
    asks: /(?:powin|musi|prosz|aby|żeby|by )/,
  },
  introduces: /(?:nazywam się|mój adres|mieszkam w)/iu,
  standIns: { words: 'imię, nazwisko' },
  greets: 'szanown',
  letterBegins: 'szanown, wielce szanown, drogi., droga., ekscelencjo, wasza ekscelencjo',
  letterEnds:
    'z poważaniem, z wyrazami szacunku, z szacunkiem, łączę wyrazy…, z uszanowaniem, pozdrawiam, proszę przyjąć…',
} satisfies LanguageWords;
