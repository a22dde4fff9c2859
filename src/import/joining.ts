import { ADDRESSEES } from '../languages/addressees.ts';

// And, or: what stands between two of a kind, in every language at once, for a sheet mixes them.

const wordsOf = (keys: readonly ('and' | 'or')[]) => [
  ...new Set(
    Object.values(ADDRESSEES)
      .flatMap((words) => keys.flatMap((key) => words[key].split(' ')))
      .filter((word) => !/[\0-@[-`{-¿]/.test(word)), // no signs, nor such letters as beginnings have them: "and*"
  ),
];

/** The words for and, as alternatives of a pattern. */
export const AND = wordsOf(['and']).join('|');
/** The words for and, and those for or, as alternatives of a pattern. */
export const AND_OR = wordsOf(['and', 'or']).join('|');
