import { countryIn } from './country.ts';
import { wordsOf } from './vocabulary.ts';

// What stands before a target on its line and says for whom it is: "UK only:", "You may also write to:".

/** What stands before a target. */
export interface Lead {
  /** The country (ISO 3166-1 alpha-2) whose writers alone it is for. */
  readonly only?: string;
  /** True if the words ask to write to somebody else besides. */
  readonly isMore?: true;
  /** The line without it. */
  readonly rest: string;
}

/** That only some may use an address (compared in small letters without accents), and for whom. */
const ONLY =
  /(?<!\p{L})(?:only|nur|solo|solamente|unicamente|exclusivamente|seulement|uniquement|somente|apenas|soltanto|esclusivamente|только|仅限?)(?!\p{L})/iu;
/** Before the country whose writers it is for. */
const FROM =
  /^(?:(?:only|nur|solo|seulement|uniquement|somente|apenas|soltanto|только|if you (?:live|are) in|if you write from|for|from|in|writers (?:in|from)|for (?:people|writers|those|residents|activists|members|supporters) (?:in|of|from)|(?:people|residents|those) (?:in|of)|für|aus|wer in|wenn sie in|pour|depuis|en|para|desde|dal|dall[ao’']|per|do|da|no|na|из|для)\s)*(?:the|la|el|le|les|der|die|den|dem|los|il|gli|o|a|os)?\s?/iu;
const BEHIND =
  /\s?(?:only|writers?(?: only)?|residents?(?: only)?|members?(?: only)?|section(?: only)?|nur|leben|wohnen|schreiben|solamente|solo|únicamente|seulement|uniquement|somente|apenas|soltanto|только|unicamente)$/iu;
/** More words stand before no address. */
const MOST = 12;

/** What stands before a target on a line, up to a colon; undefined if nothing does. */
export function leadOf(text: string): Lead | undefined {
  const [whole, before = ''] = /^([^:：]{2,120})[:：]\s*(?=\S)/u.exec(text) ?? [];
  if (whole === undefined) return bracketOf(text);
  const rest = text.slice(whole.length);
  const only = onlyIn(before);
  if (only !== undefined) return { only, rest };
  return isAsking(before) && /\p{L}{3}/u.test(rest) ? { isMore: true, rest } : undefined;
}

/** "(UK writers only)" behind a house. */
function bracketOf(text: string): Lead | undefined {
  const [whole, inside = ''] = /\s?[([]([^()[\]]{2,60})[)\]][.:]?$/u.exec(text) ?? [];
  const only = whole === undefined ? undefined : onlyIn(inside);
  return only === undefined || whole === undefined ? undefined : { only, rest: text.slice(0, -whole.length) };
}

function onlyIn(text: string): string | undefined {
  const plain = text.trim();
  const isTold =
    ONLY.test(plain) || /^(?:if you|for |from |für |aus |pour |depuis |para |desde |wer |wenn )/iu.test(plain);
  if (!isTold || wordsOf(plain).length > 9) return undefined;
  const without = plain
    .replace(FROM, '')
    .replace(BEHIND, '')
    .replace(BEHIND, '')
    .replace(/[,\s]+$/u, '');
  return countryIn(without);
}

/** A sentence that asks to write to somebody else too: "also" in it, and small letters. */
function isAsking(text: string): boolean {
  const words = wordsOf(text);
  const small = words.filter(({ raw }) => /^\p{Ll}/u.test(raw)).length;
  return (
    words.length > 3 &&
    words.length <= MOST &&
    small >= words.length - 2 &&
    /(?<!\p{L})(?:also|auch|également|aussi|también|anche|também|também|также)(?!\p{L})/iu.test(text) &&
    /(?<!\p{L})(?:to|an|à|a|al|ao|о|к)$/iu.test(text)
  );
}
