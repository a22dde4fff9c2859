import type { ConcernKey, Instrument, RequestKey } from '../languages/phrase-keys.ts';

// Which provisions speak of what a case names by key: numbers of articles, principles or rules. Each article of a treaty and of the
// Universal Declaration was opened in the English texts kept by github statengeneraal/laws-markdown (commit 91556a80a2), and the word
// looked for was found in it. Recommendations are here only where their wording was read: Nelson Mandela Rules, A/RES/70/175 by
// fra.europa.eu; Principles on the Role of Lawyers, docslib.org 372723 and curacao-law.com; on the Use of Force, hrw.org/reports/2006;
// Declaration on Defenders, EU guidelines, annex I. Provisions known from memory alone are left out, and so is the law of war, which
// binds only in armed conflict.

/** Provisions by the text that has them. */
export type Provisions = Readonly<Partial<Record<Instrument, readonly number[]>>>;

/** What speaks of a concern. */
export const CONCERN_PROVISIONS: Readonly<Record<ConcernKey, Provisions>> = {
  'enforced-disappearance': { UDHR: [3, 6], ICCPR: [6, 9, 16], ICPPED: [1, 2, 17, 24] },
  'incommunicado-detention': {
    UDHR: [9],
    ICCPR: [9, 10],
    CAT: [2],
    ICPPED: [17],
    CRC: [37],
    'principles-on-lawyers': [7],
  },
  'arbitrary-detention': { UDHR: [9], ICCPR: [9], CRC: [37] },
  'detention-without-charge': { UDHR: [9], ICCPR: [9], ICPPED: [17] },
  'prisoner-of-conscience': { UDHR: [9, 19], ICCPR: [9, 19] },
  'torture-or-ill-treatment': { UDHR: [5], ICCPR: [7, 10], CAT: [1, 2, 16], CRC: [37], 'mandela-rules': [1] },
  'denied-medical-care': { UDHR: [25], ICCPR: [10], ICESCR: [12], CRC: [24], 'mandela-rules': [32] },
  'no-lawyer-of-choice': { UDHR: [11], ICCPR: [14], CRC: [37], 'principles-on-lawyers': [1, 5, 7, 22] },
  'prison-conditions': { UDHR: [5], ICCPR: [10], CAT: [11, 16], 'mandela-rules': [1] },
  'solitary-confinement': { UDHR: [5], ICCPR: [7, 10], CAT: [16], 'mandela-rules': [43] },
  'unfair-trial': { UDHR: [10, 11], ICCPR: [14], CRC: [40] },
  'secret-trial': { UDHR: [10, 11], ICCPR: [14] },
  'forced-confession': { UDHR: [5], ICCPR: [14], CAT: [15], CRC: [40] },
  'death-sentence': { UDHR: [3, 5], ICCPR: [6], 'ICCPR-OP2': [1] },
  'execution-imminent': { UDHR: [3], ICCPR: [6, 14] },
  'forced-return': { UDHR: [14], ICCPR: [7], CAT: [3], ICPPED: [16], CRC: [22], 'refugee-convention': [33] },
  'threats-and-attacks': { UDHR: [3], ICCPR: [6, 9] },
  'harassment-and-surveillance': { UDHR: [12], ICCPR: [12, 17], 'principles-on-lawyers': [16] },
  'reprisals-against-family': { UDHR: [12], ICCPR: [17], CAT: [13], ICPPED: [12] },
  'excessive-force': { UDHR: [3], ICCPR: [6, 21], 'principles-on-force': [4, 5] },
  'unlawful-killing': { UDHR: [3], ICCPR: [2, 6] },
  impunity: { UDHR: [8], ICCPR: [2], CAT: [12, 13], ICPPED: [3, 12] },
  'travel-ban': { UDHR: [13], ICCPR: [12], CRC: [10] },
  'child-detained': { ICCPR: [10, 24], CRC: [37, 40] },
};

/** What speaks of a request. */
export const REQUEST_PROVISIONS: Readonly<Record<RequestKey, Provisions>> = {
  'disclose-whereabouts': { UDHR: [6], ICCPR: [16], ICPPED: [17, 18, 24] },
  'family-and-lawyer': { ICCPR: [14], ICPPED: [17], 'principles-on-lawyers': [7] },
  'family-contact': { UDHR: [12], ICCPR: [10, 17], ICPPED: [17], CRC: [37], 'mandela-rules': [43] },
  'lawyer-access': { UDHR: [11], ICCPR: [14], ICPPED: [17], CRC: [37], 'principles-on-lawyers': [1, 7, 22] },
  'medical-care': { UDHR: [25], ICCPR: [10], ICESCR: [12], CRC: [24] },
  'no-torture': { UDHR: [5], ICCPR: [7], CAT: [2, 11, 16], CRC: [37], 'mandela-rules': [1] },
  'investigate-torture': { UDHR: [8], ICCPR: [2, 7], CAT: [12, 13] },
  'independent-investigation': { UDHR: [8], ICCPR: [2, 6], ICPPED: [12] },
  'bring-to-justice': { UDHR: [8], ICCPR: [2], CAT: [4, 7], ICPPED: [6, 11] },
  'charge-or-release': { UDHR: [9], ICCPR: [9, 14] },
  'bring-before-judge': { ICCPR: [9], ICPPED: [17], CRC: [37] },
  'release-unconditionally': { UDHR: [9, 18, 19, 20], ICCPR: [9, 19, 21, 22] },
  'release-unless-fair-trial': { UDHR: [9, 10, 11], ICCPR: [9, 14] },
  'fair-trial': { UDHR: [10, 11], ICCPR: [14], CRC: [40] },
  'drop-charges': { UDHR: [11, 19], ICCPR: [15, 19, 21] },
  'quash-conviction': { UDHR: [8], ICCPR: [14] },
  'commute-death-sentence': { UDHR: [3], ICCPR: [6] },
  'stay-of-execution': { UDHR: [3], ICCPR: [6, 14] },
  'moratorium-on-executions': { UDHR: [3], ICCPR: [6], 'ICCPR-OP2': [1] },
  'protect-defenders': { UDHR: [3], ICCPR: [9], 'declaration-on-defenders': [1] },
  'end-harassment': { UDHR: [12], ICCPR: [17, 19] },
  'no-reprisals': { CAT: [13], OPCAT: [21], ICPPED: [12] },
  'no-forced-return': { UDHR: [14], ICCPR: [7], CAT: [3], ICPPED: [16], 'refugee-convention': [33] },
  'return-passport': { UDHR: [13], ICCPR: [12] },
  'end-solitary': { ICCPR: [7, 10], CAT: [16], 'mandela-rules': [43] },
  'humane-conditions': { UDHR: [5], ICCPR: [10], CAT: [11], 'mandela-rules': [1] },
  'respect-expression': { UDHR: [19], ICCPR: [19], ICESCR: [15], CRC: [13] },
  'respect-assembly': { UDHR: [20], ICCPR: [21], 'principles-on-force': [4] },
  reparation: { UDHR: [8], ICCPR: [2, 9], CAT: [14], ICPPED: [24] },
  'exclude-torture-evidence': { ICCPR: [14], CAT: [15] },
};
