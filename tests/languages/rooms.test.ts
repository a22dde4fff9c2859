import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ADDRESS_FILE,
  addressText,
  PAGE_FILE,
  pageText,
  ROOMS_FILE,
  roomsText,
  TAGS,
  UNSPACED_FILE,
  unspacedText,
  VARIANTS_FILE,
  variantsText,
  WORDS_FILE,
  wordsText,
} from '../../src/build/languages.mjs';
import { isLanguageTag } from '../../src/languages/codes.ts';
import { roomOf, unknownLanguage } from '../../src/languages/room.ts';
import { ROOMS } from '../../src/languages/rooms.ts';
import { survey } from '../../src/languages/survey.ts';
import { PACKAGE } from '../support/package.ts';
import { run } from '../support/run.ts';

describe('what npm run languages writes is as it would write it now:', () => {
  test.each([
    ['rooms.ts', ROOMS_FILE, roomsText],
    ['variants.ts', VARIANTS_FILE, variantsText],
    ['all-words.ts', WORDS_FILE, wordsText],
    ['unspaced.ts', UNSPACED_FILE, unspacedText],
    ['address-rooms.ts', ADDRESS_FILE, addressText],
    ['docs/languages.md', PAGE_FILE, pageText],
  ])('%s', async (_, file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(await text());
  });
});

test.each(TAGS)('the room %s is of a language, and has its name', async (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
  expect((await ROOMS[tag]?.())?.room.tag).toBe(tag);
  const { script, direction } = await roomOf(tag);
  expect({ script, direction }).toEqual({
    script: unknownLanguage(tag).script,
    direction: unknownLanguage(tag).direction,
  });
});

test('a variant is its language but for what it says itself', async () => {
  const [de, swiss] = [await roomOf('de'), await roomOf('de-CH')];
  expect(swiss).toEqual({
    ...de,
    tag: 'de-CH',
    regions: ['CH', 'LI'],
    respell: swiss.respell,
    quotes: ['«', '»', '‹', '›'],
  });
  expect(swiss.respell?.('Mit freundlichen Grüßen')).toBe('Mit freundlichen Grüssen');
  expect((await roomOf('en', 'US')).tag).toBe('en-US');
  expect((await roomOf('en-AU')).tag).toBe('en');
});

test('a language without a room is set by its script, and lacks every part', async () => {
  expect(await roomOf('yi')).toEqual({ tag: 'yi', script: 'Hebr', direction: 'rtl', digits: 'Hebr' });
  const rows = await survey(new Map([['yi', { name: 'ייִדיש', reviewed: 'Ada' }]]));
  const { parts, facts, ...yi } = rows.find(({ code }) => code === 'yi') ?? { parts: undefined };
  expect(facts).toEqual([]);
  expect(yi).toEqual({ code: 'yi', native: 'ייִדיש', script: 'Hebr', direction: 'rtl' });
  const { phrases, ...others } = parts ?? {};
  expect(phrases).toBe('Ada');
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
});

test('appeal languages says what there is, as a table and as data', async () => {
  const table = await run(['languages']);
  expect(table.exit).toBe(0);
  expect(table.stdout).toMatch(/^CODE +LANGUAGE +PHRASES +HYPHENS /);
  expect(table.stdout).toMatch(/^zh-Hant +Traditional Chinese +unread +- +unread /m);
  expect(table.stderr).toMatch(/Letters can be made of phrases, where a case has none, in ar, .*zh/);
  const { version, languages } = JSON.parse((await run(['languages', '--json'])).stdout);
  expect(version).toBe(1);
  const german = languages.find(({ code }: { code: string }) => code === 'de');
  expect(german).toMatchObject({
    code: 'de',
    name: 'German',
    native: 'Deutsch',
    script: 'Latn',
    direction: 'ltr',
    letters: 'needed',
  });
  expect(german.parts).toMatchObject({ phrases: 'needed', hyphens: 'hyph-utf8', letter: null });
});

test('the page of languages shows the source of each fact, and whether anybody opened it', async () => {
  const rooms = await Promise.all(TAGS.map((tag) => roomOf(tag)));
  const facts = rooms.filter(({ tag }) => !tag.includes('-')).flatMap((room) => room.facts ?? []);
  const page = readFileSync(PAGE_FILE, 'utf8');
  for (const { what, source, opened, sought } of facts) {
    const day = opened ?? (sought === undefined ? 'not looked up' : `looked for in vain, ${sought}`);
    expect(page).toContain(`${what} | ${source} | ${day} |`);
    expect(opened ?? sought ?? '2026-01-01').toMatch(/^20\d\d-\d\d-\d\d$/);
  }
  const open = facts.filter(({ opened, sought }) => opened === undefined && sought === undefined);
  expect(page.match(/\| not looked up \|$/gm) ?? []).toHaveLength(open.length);
});

test('no room tells a source in a comment, where nobody would see that it was not looked up', () => {
  const told = TAGS.filter((tag) =>
    /^\/\/ /m.test(readFileSync(join(PACKAGE, 'src/languages', tag, 'room.ts'), 'utf8')),
  );
  expect(told).toEqual([]);
});
