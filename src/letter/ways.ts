// In how many ways a letter made of phrases can be said.

/** How long it is: as on a postcard, usual, or with all the law there is. */
export const LETTER_LENGTHS = ['short', 'standard', 'long'] as const;
/** One of those. */
export type LetterLength = (typeof LETTER_LENGTHS)[number];

/** Each part of it (opening, order, lead-in, ending) has up to so many texts to choose from. */
export const VOICES_A_PART = 3;
/** How many ways there are to put these together. */
export const VOICES = VOICES_A_PART ** 4;
