import type { Sender } from '../config/config.ts';
import type { Member } from '../evening/member.ts';
import { languageOf } from '../languages/tag.ts';

/** A member as who sends a letter in a language: what they say of themselves is said in the first of their languages only. */
export function senderOf({ name, address, town, country, languages, about, guest }: Member, language: string): Sender {
  const own = languages[0] ?? language;
  const place = guest ? BLANK_PLACE : town;
  return {
    name,
    address: [...address],
    country,
    languages: [...languages],
    ...(place === undefined ? {} : { place }),
    about: about !== undefined && isIn(language, own) ? { [language]: about } : {},
  };
}

/** Room for the name of a town before the date. */
const BLANK_PLACE = '_'.repeat(16);

/** True if words in one language may stand in a letter in another: it is the same one, however it is written. */
export function isIn(language: string, own: string): boolean {
  return languageOf(language) === languageOf(own);
}
