import type { GreetingWords } from '../greeting-words.ts';

/** How Italian letters greet. */
export const greetings = {
  begins:
    'egregi, gentil, eccellenza, vostra eccellenza, sua eccellenza, signor, onorevole, spettabile, illustr, illmo, ill.mo, caro, cara, stimat, pregiatissim, maestà, altezza, sua maestà, vostra maestà, sua altezza, vostra altezza, eminenza, monsignore, distint, gent.ma, gent.mo, gentma, gentmo, egr., spett, chiarissim, ch.mo, signora, signori, vostro onore, reverend',
  sure: 'Egregi[oa]?|Gentile',
  behind: 'Egregi',
  begun: 'sua|egregi[oa]|gentile',
  or: 'oppure',
  either: '(?:gentil[ei] |egregio )?(?:signor[ei]?|signor[ae])(?: ?/ ?| o | e |, )(?:signor[ei]?|signor[ae])',
  several: '(?:vostre )?eccellenze',
} satisfies GreetingWords;
