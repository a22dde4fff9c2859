import type { Language, Variant } from './language.ts';
import { ROOMS } from './rooms.ts';
import { fallbacks, languageOf, TAG, variantFor } from './tag.ts';

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];
/** Of Chinese, Japanese and Korean Intl tells the mixture in which they are written. */
const MIXED: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hira', Kore: 'Hang' };
/** Scripts whose fonts are one: their digits are the same wherever they stand. */
const EUROPEAN = ['Latn', 'Cyrl', 'Grek'];

/** What is known of a language that has no room: its script and direction (CLDR, likely subtags). */
export function unknownLanguage(tag: string): Language {
  const likely = (TAG.test(tag) && new Intl.Locale(tag).maximize().script) || 'Latn';
  const script = MIXED[likely] ?? likely;
  const direction = RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
  return { tag, script, direction, ...(EUROPEAN.includes(script) ? {} : { digits: script }) };
}

/**
 * What is known of a language (BCP 47), for a sender in a country (ISO 3166-1) if that is known: a variant adds to its
 * language, and one that has no room is the language that it falls back to.
 */
export async function roomOf(tag: string, country?: string): Promise<Language> {
  const tags = fallbacks(variantFor(tag, country)).filter((one) => Object.hasOwn(ROOMS, one));
  if (tags.length === 0) return unknownLanguage(tag);
  const rooms = await Promise.all(tags.map(async (one) => (await ROOMS[one]?.())?.room));
  const known: Variant = Object.assign({ tag }, ...rooms.reverse());
  return isWhole(known) ? known : { ...unknownLanguage(tag), ...known };
}

function isWhole(room: Variant): room is Language {
  return room.script !== undefined && room.direction !== undefined;
}

/** True if a tag has a room of its own, so that nothing is put in its place. */
export function hasRoom(tag: string): boolean {
  return Object.hasOwn(ROOMS, tag) || languageOf(tag) === tag;
}
