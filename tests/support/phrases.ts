import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/languages/phrase-book.ts';
import { parseLocale } from '../../src/languages/phrase-book-file.ts';
import { parsePhrases } from '../../src/languages/phrase-file.ts';
import type { Phrases } from '../../src/languages/phrase-shape.ts';
import { roomOf } from '../../src/languages/room.ts';
import { PACKAGE } from './package.ts';

const ROOMS = join(PACKAGE, 'src/languages');
const fileOf = (tag: string) => join(ROOMS, tag, 'phrases.yaml');

/** The languages in which letters can be made of phrases. */
export const phraseTags: readonly string[] = readdirSync(ROOMS).filter((tag) => existsSync(fileOf(tag)));

/** The phrases of a language, and its phrase book; those of a variant hold with those of its language. */
export async function phrasesAndLocale(tag: string): Promise<{ phrases: Phrases; locale: Locale }> {
  const [language = tag] = tag.split('-');
  const base = language === tag ? undefined : (await phrasesAndLocale(language)).phrases;
  const { phrases } = parsePhrases(readFileSync(fileOf(tag), 'utf8'), `${tag}/phrases.yaml`, base);
  const text = readFileSync(join(PACKAGE, `dist/locales/${language}.yaml`), 'utf8');
  const { locale } = parseLocale(text, `${language}.yaml`, tag, await roomOf(tag));
  if (!phrases || !locale) throw new Error(`phrases of ${tag} cannot be read`);
  return { phrases, locale };
}
