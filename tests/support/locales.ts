import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Locale, respelled } from '../../src/languages/phrase-book.ts';
import { parseLocale } from '../../src/languages/phrase-book-file.ts';
import { roomOf } from '../../src/languages/room.ts';
import { fallbacks, variantFor } from '../../src/languages/tag.ts';
import { PACKAGE } from './package.ts';

// The phrase books that ship, as the program puts them together.

const FOLDER = join(PACKAGE, 'dist/locales');

/** The phrase book of a language, as somebody in a country writes it. */
export async function localeOf(language: string, country?: string): Promise<Locale> {
  const room = await roomOf(language, country);
  let book: Locale | undefined;
  for (const tag of fallbacks(variantFor(language, country)).toReversed()) {
    const file = join(FOLDER, `${tag}.yaml`);
    if (!existsSync(file)) continue;
    const { locale, problems } = parseLocale(readFileSync(file, 'utf8'), file, language, room, book);
    expect(problems).toEqual([]);
    book = locale;
  }
  if (!book) throw new Error(`no phrase book for ${language}`);
  return respelled(book);
}
