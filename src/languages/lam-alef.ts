// Arabic that a program wrote into a PDF with lam and alef, which are one glyph, in the order of the page: "خالل" for "خلال". Where the
// article stands before it, only one order is a word; within a word both may be.

/** Words that are none but with lam and alef the other way round: such a document has one of them nearly always. Our choice (review: needed). */
export const SWAPPED =
  /(?<![\p{L}\p{M}])(?:خالل|ثالثين|إطالق|ميالد|أوالد|حاالت|مجاالت|اتصاالت|ألنه[ام]?|ألنهم|مالحظة|إعالن|الإعالم|إال|ألي|ألسرت\p{L}{1,4}|لإلفراج|لإلعراب|مقاالت|بالغات)(?![\p{L}\p{M}])/u;

/** Alef and lam within a word, where lam and alef may be meant: behind another letter than one that is written with the next word. */
export const MAY_BE_SWAPPED = /(?:[\p{L}\p{M}]{2}|(?<![\p{L}\p{M}])[^وفبكل\P{L}])ال|(?<![\p{L}\p{M}])أل/u;
