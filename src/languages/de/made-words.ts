// Words that German makes of others: in every form, and as compounds.

/** A German word without each of the endings that it may have. */
function formsOf(word: string): string[] {
  return [
    word,
    word.replace(/(?:es|en|er|em|e|s|n)$/, ''),
    word.replace(/(?:innen|in|ern)$/, ''),
    word.replace(/e?s$/, ''),
  ];
}

const NOUN = /(?:ung|ungen|heit|keit|schaft|tion|tät|ismus)(?:en|s)?$/;
const PREFIX = /^(?:un|in|ge|be|ver|er|ent)/;
const ADJECTIVE = /(?:lich|isch|ig|bar|sam|haft|los|voll|frei|iert|end|ete|te|t)(?:e[rnsm]?)?$/;
const DECLINED = /(?:(?:lich|ig|bar|sam|haft|los|voll|iert)e[rnsm]?|isch(?:e[rnsm]?)?)$/;

/** True for a word in another form, one that ends like an adjective or an abstract noun, or a compound. `has` if there is a word. */
export function isMade(word: string, has: (word: string) => boolean): boolean {
  if (formsOf(word).some((form) => form.length > 2 && has(form))) return true;
  if (word.endsWith('innen') || (NOUN.test(word) && word.length > 7)) return true;
  if (word.length > 6 && (DECLINED.test(word) || (PREFIX.test(word) && ADJECTIVE.test(word)))) return true;
  return isCompound(word, has) || isJoined(word, has);
}

/** True for words with hyphens between, all of which there are in some form. */
function isJoined(word: string, has: (word: string) => boolean): boolean {
  const parts = word.split('-');
  if (parts.length < 2 || !parts.some(({ length }) => length > 4)) return false;
  return parts.every((part) => part.length > 1 && formsOf(part).some(has));
}

/** A longer word is no compound that anybody writes. */
const LONGEST = 40;

/** True for two words in one, with or without what joins them: Todesurteil, Menschenrechtslage. */
function isCompound(word: string, has: (word: string) => boolean): boolean {
  if (word.length < 8 || word.length > LONGEST) return false;
  for (let at = 4; at <= word.length - 4; at++) {
    if (isFirstOfTwo(word.slice(0, at), has) && formsOf(word.slice(at)).some((form) => form.length > 3 && has(form)))
      return true;
  }
  return false;
}

function isFirstOfTwo(word: string, has: (word: string) => boolean): boolean {
  const joined = [
    word,
    word.replace(/s$/, ''),
    word.replace(/en$/, ''),
    word.replace(/n$/, ''),
    `${word}en`,
    `${word}e`,
  ];
  return joined.some((one) => one.length > 3 && has(one));
}
