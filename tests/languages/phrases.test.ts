import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CARD_RULES } from '../../src/case/card.ts';
import { cardWordsIn } from '../../src/check/card-words.ts';
import { type Locale, longDate } from '../../src/languages/phrase-book.ts';
import { parseLocale } from '../../src/languages/phrase-book-file.ts';
import { lackingKeys } from '../../src/languages/phrase-check.ts';
import { parsePhrases } from '../../src/languages/phrase-file.ts';
import { rendersOf } from '../../src/languages/phrase-renders.ts';
import type { Phrases } from '../../src/languages/phrase-shape.ts';
import { roomOf } from '../../src/languages/room.ts';
import { PACKAGE } from '../support/package.ts';

// Every phrase of every language, said of everybody of whom one can be said, with all that it may say and with as little as it must.

const rooms = join(PACKAGE, 'src/languages');
const phrasesFile = (tag: string) => join(rooms, tag, 'phrases.yaml');
const tags = readdirSync(rooms).filter((tag) => existsSync(phrasesFile(tag)));

function phrasesOf(tag: string): Phrases {
  const [language = tag] = tag.split('-');
  const base = language === tag ? undefined : phrasesOf(language);
  const { phrases, problems } = parsePhrases(readFileSync(phrasesFile(tag), 'utf8'), `${tag}/phrases.yaml`, base);
  expect(problems).toEqual([]);
  return phrases as Phrases;
}

async function localeOf(tag: string): Promise<Locale> {
  const [language = tag] = tag.split('-');
  const text = readFileSync(join(PACKAGE, `dist/locales/${language}.yaml`), 'utf8');
  return parseLocale(text, `${language}.yaml`, tag, await roomOf(tag)).locale as Locale;
}

describe.each(tags)('phrases of %s', async (tag) => {
  const phrases = phrasesOf(tag);
  const locale = await localeOf(tag);

  test('are whole', () => {
    expect(lackingKeys(phrases)).toEqual([]);
    expect(phrases.reviewed).not.toBe('');
    for (const list of [phrases.openings, phrases.leads, phrases.endings, phrases.orders])
      expect(list.length).toBeGreaterThan(1);
  });

  test('call the months as the day at the head of a letter does', () => {
    const days = phrases.months.map((_, nth) =>
      longDate(locale, `2026-${String(nth + 1).padStart(2, '0')}-12`, undefined),
    );
    expect(days.filter((day, nth) => !day.includes(phrases.months[nth] ?? ''))).toEqual([]);
  });

  test('have cards that keep to every rule for cards', () => {
    const said = JSON.stringify(phrases.cards ?? {});
    expect(phrases.cards?.person.length).toBe(3);
    expect(phrases.cards?.family.length).toBe(3);
    expect(cardWordsIn(said, tag, CARD_RULES)).toEqual([]);
  });

  test('are sentences for everybody, with all that they may say and as little as they must', () => {
    const { count, faults } = rendersOf(phrases, locale);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(3000);
  });
});

test('docs/letters.md has letters in many languages, and none that has no phrases (npm run letters)', () => {
  const page = readFileSync(join(PACKAGE, 'docs/letters.md'), 'utf8');
  const shown = [...page.matchAll(/^## .* \(`([\w-]+)`, /gm)].map(([, tag = '']) => tag);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((tag) => !tags.includes(tag))).toEqual([]);
});
