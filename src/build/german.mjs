// German words for src/build/names.mjs: those of OpenThesaurus, which has them as a dictionary lists them, with the plurals that
// change a vowel. What else German adds to words, and puts together of them, `check` takes apart itself.

/** A note in brackets, such as "(ugs.)". */
const NOTE = /\s*\([^()]*\)/g;
const WORD = /^[A-Za-zÄÖÜäöüßéèêàáâçñô]+(?:-[A-Za-zÄÖÜäöüßéèêàáâçñô]+)*$/;

/** First parts of words that stand by themselves in another form: Einzelhaft. */
const FIRST = 'einzel haupt höchst mindest sonder gesamt eigen nord süd ost west'.split(' ');

/**
 * The words in a thesaurus (the .dat of MyThes): entries of one word, and small words in longer ones, whose capital words may be
 * names.
 * @param {string} text
 * @returns {Set<string>}
 */
export function germanWords(text) {
  const words = new Set(text.split('\n').flatMap(wordsIn));
  for (const word of [...words]) for (const form of changed(word)) words.add(form);
  for (const word of FIRST) words.add(word);
  return words;
}

/** The words of a line of synonyms: "-|Haft|Gefängnis (ugs.)". Headwords are in small letters, names too, so they are left out. */
function wordsIn(/** @type {string} */ line) {
  if (!line.startsWith('-|')) return [];
  return line
    .slice(2)
    .split('|')
    .flatMap((entry) => {
      const parts = entry.replace(NOTE, '').trim().split(/\s+/);
      return parts.filter((part) => WORD.test(part) && (parts.length === 1 || /^\p{Ll}/u.test(part)));
    });
}

/** @type {Readonly<Record<string, string>>} */
const UMLAUTS = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };
/** A noun of one syllable, with a prefix or none, or with -er, -el or -en behind; and the vowel that its plural changes. */
const NOUN =
  /^((?:An|Ab|Auf|Aus|Be|Bei|Ein|Ent|Er|Ge|Um|Un|Ur|Ver|Vor|Zu)?[^aeiouäöüy]*)(au|[AOUaou])(?!u)([^aeiouäöüy]+(?:er|el|en)?)$/;

/**
 * The plurals of a noun with another vowel: Stand, Stände; Land, Länder; Vater, Väter. Not all of them are words.
 * @param {string} word
 * @returns {string[]}
 */
function changed(word) {
  const [, before = '', vowel = '', after = ''] = NOUN.exec(word) ?? [];
  const other = UMLAUTS[vowel.toLowerCase()];
  if (!other || word.length < 3 || !/^\p{Lu}/u.test(word)) return [];
  const stem = `${before}${other}${after}`;
  return /(?:er|el|en)$/.test(after) ? [stem] : [`${stem}e`, `${stem}er`];
}
