import type { GreetingWords } from '../greeting-words.ts';

/** How French letters greet. */
export const greetings = {
  begins:
    'monsieur, madame, excellence, votre excellence, cher, chère, chers, m. le, mme la, messieurs, mesdames, mesdames et messieurs, votre majesté, majesté, sire, honorable, maître, mon colonel, mon général, mon commandant, mon capitaine, mon lieutenant, mon père, monseigneur, à qui de droit, votre altesse, altesse, éminence, votre éminence, votre honneur, camarade ministre, camarade président, citoyen ministre, citoyen président, votre sainteté, votre grandeur, mon révérend, son excellence',
  sure: 'Cher|Chère',
  behind: 'Monsieur l|Madame l',
  begun: String.raw`(?:monsieur|madame|m\.|mme) l[ea]s?|votre|son`,
  or: 'ou bien',
  second: 'Monsieur',
  ending: String.raw`e\s|Mme|Madame la`,
  either:
    'madame(?:, | ?/ ?| ou | et )monsieur|monsieur(?:, | ?/ ?| ou | et )madame|mesdames(?:, | ?/ ?| et | ou )messieurs',
  several: '(?:vos )?excellences',
} satisfies GreetingWords;
