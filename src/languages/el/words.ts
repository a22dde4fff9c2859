import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 3200,
  states: {
    subjects: 'αυτός αυτή αυτοί αυτές αυτό εγώ εμείς κανείς',
    alone: 'αυτός αυτή αυτοί αυτές κανείς',
    determiners: 'ο η οι το τα',
    verbs: 'είναι ήταν έχει έχουν είχε είχαν κρατείται κρατούνται βρίσκεται βρίσκονται',
    between: 'δεν ακόμη ακόμα',
    asks: /(?:να |ας |πρέπει|ζητώ|παρακαλώ)/,
  },
  thousands: 'χιλ εκατομ',
  standIns: { words: 'όνομα, ημερομηνία, πόλη, χώρα' },
  letterBegins: 'αξιότιμ, αγαπητ, κύριε, κυρία, εξοχότατε',
  letterEnds: 'με εκτίμηση, με ιδιαίτερη εκτίμηση, με τιμή, με σεβασμό, με φιλικούς χαιρετισμούς',
} satisfies LanguageWords;
