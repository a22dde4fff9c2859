import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLanguageTag } from '../../src/languages/codes.ts';
import {
  builtLocale,
  capital,
  type Locale,
  listNames,
  longDate,
  pronoun,
  respelled,
} from '../../src/languages/phrase-book.ts';
import { PRONOUNS } from '../../src/template/wording.ts';
import { localeOf as readLocale } from '../support/locales.ts';
import { PACKAGE } from '../support/package.ts';

const FOLDER = join(PACKAGE, 'dist/locales');
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace(/\.yaml$/, ''));
const BOOKS = new Map(
  await Promise.all(LANGUAGES.map(async (language) => [language, await readLocale(language)] as const)),
);
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** What a digit stands for: Unicode has those of a script in a row, from zero to nine. */
function value(digit: string): number {
  const code = digit.charCodeAt(0);
  const zero = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0].find((one) => code - one < 10);
  return code - (zero ?? code);
}

function localeOf(language: string): Locale {
  const locale = BOOKS.get(language);
  if (!locale) throw new Error(`no phrase book for ${language}`);
  return locale;
}

describe.each(LANGUAGES)('the phrase book %s', (language) => {
  const locale = localeOf(language);

  test('is named by a language code, and by the language itself', () => {
    expect(isLanguageTag(language)).toBe(true);
    const own = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
    expect(locale.name.toLocaleLowerCase(language)).toBe(own.toLocaleLowerCase(language));
  });

  test('is what the build has made of it', () => {
    const built = JSON.parse(readFileSync(join(PACKAGE, `dist/books/${language}.json`), 'utf8'));
    const { room, months, longDate: order, ...words } = respelled(builtLocale(built, language, locale.room));
    const { room: _, months: given = months, longDate: givenOrder = order, ...read } = locale;
    const { lists, ...others } = read;
    expect([months, order]).toEqual([given, givenOrder]);
    expect(words).toEqual(lists ? { ...others, lists: lists.filter((one) => one !== undefined) } : others);
    expect(listNames({ ...words, room }, ['A', 'B', 'C'])).toBe(listNames(locale, ['A', 'B', 'C']));
  });

  test('writes every day as Intl does, with what the build asked it for', () => {
    const built = JSON.parse(readFileSync(join(PACKAGE, `dist/books/${language}.json`), 'utf8'));
    const whole = builtLocale(built, language, locale.room);
    for (const year of ['2024', '1999'])
      for (const month of MONTHS)
        for (const date of ['01', '02', '10', '28'])
          expect(longDate(whole, `${year}-${month}-${date}`, undefined)).toBe(
            longDate(locale, `${year}-${month}-${date}`, undefined),
          );
  });

  test('says so if nobody has read it', () => {
    const head = readFileSync(join(FOLDER, `${language}.yaml`), 'utf8').split('\n')[0];
    expect(head?.includes('review: needed')).toBe(locale.reviewed === 'needed');
  });

  test('has the direction of its script', () => {
    expect(locale.direction).toBe(/[\u0590-\u08ff]/.test(locale.name) ? 'rtl' : 'ltr');
  });

  test('names whom letters are about and to in the note that goes with copies, and no other value', () => {
    const { copySubject, copyNote, ...rest } = locale.phrases;
    expect(copySubject.match(/\{\{.*?\}\}/g)).toEqual(['{{people}}']);
    expect(copyNote.replace('{{people}}', '').match(/\{\{.*?\}\}/g)).toEqual(['{{main.line}}']);
    expect(JSON.stringify([rest, locale.salutation, locale.closing])).not.toContain('{{');
  });

  test('writes dates as Intl does, months or not', () => {
    const format = new Intl.DateTimeFormat(locale.dates, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    const { first } = locale.room;
    const asWritten = (day: string) => {
      const moment = new Date(`${day}T12:00:00Z`);
      if (!first || !day.endsWith('-01')) return format.format(moment);
      const parts = format.formatToParts(moment);
      return parts.map(({ type, value }) => (type === 'day' ? first : value)).join('');
    };
    const written = (day: string) => longDate(locale, day, undefined).replace(/ .*\//, ' '); // Arabic: the eastern name, then the western
    for (const month of MONTHS) {
      for (const date of month === '02' ? ['01', '09', '10', '28'] : ['01', '09', '10', '30']) {
        const day = `2026-${month}-${date}`;
        expect(written(day), day).toBe(asWritten(day));
      }
    }
    for (const day of ['2024-02-29', '2026-01-31', '2026-12-31', '1999-08-31']) {
      expect(written(day), day).toBe(asWritten(day));
    }
  });

  test('has a room with the months of CLDR, if it has any', () => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    const months = MONTHS.map((month) =>
      format
        .formatToParts(new Date(`2026-${month}-14T12:00:00Z`))
        .flatMap(({ type, value }) => (type === 'month' ? [value] : []))
        .join(''),
    );
    if (locale.room.months) expect(locale.room.months).toEqual(months);
  });

  test('counts years as the Gregorian calendar does', () => {
    const western = longDate(locale, '2026-06-08', undefined).replace(/\p{Nd}/gu, (digit) => String(value(digit)));
    expect(western).toContain('2026');
  });
});

test.each([
  ['GB', '8 June 2020'],
  ['US', 'June 8, 2020'],
  ['AU', '8 June 2020'],
  [undefined, '8 June 2020'],
])('an English date for a sender in %s: %s', (country, date) => {
  expect(longDate(localeOf('en'), '2020-06-08', country)).toBe(date);
});

test.each([
  ['fr', 'US', '8 juin 2020'],
  ['de', 'US', '8. Juni 2020'],
  ['zh', 'GB', '2020年6月8日'],
])('a date in %s is the same for a sender in %s', (language, country, date) => {
  expect(longDate(localeOf(language), '2020-06-08', country)).toBe(date);
});

const EN = localeOf('en');
const MARA = { name: 'Mara Example', pronouns: 'she/her' };
const SAM = { name: 'Sam Example', pronouns: 'he/him' };

describe('pronouns in English', () => {
  test.each([
    ['he/him', ['he', 'him', 'his', 'his', 'himself'], false],
    ['He/Him/His', ['he', 'him', 'his', 'his', 'himself'], false],
    ['she/her', ['she', 'her', 'her', 'hers', 'herself'], false],
    ['they/them', ['they', 'them', 'their', 'theirs', 'themselves'], true],
    ['they', ['they', 'them', 'their', 'theirs', 'themselves'], true],
    ['xe/xem/xyr/xyrs/xemself', ['xe', 'xem', 'xyr', 'xyrs', 'xemself'], false],
    ['xe / xem / xyr / xyrs / xemself', ['xe', 'xem', 'xyr', 'xyrs', 'xemself'], false],
    ['unknown', ['Ada', 'Ada', 'Ada’s', 'Ada’s', 'Ada'], false],
    ['use the name', ['Ada', 'Ada', 'Ada’s', 'Ada’s', 'Ada'], false],
    ['he or she', ['Ada', 'Ada', 'Ada’s', 'Ada’s', 'Ada'], false],
  ])('%s', (pronouns, words, plural) => {
    const person = { name: 'Ada', pronouns };
    expect(PRONOUNS.map((word) => pronoun(EN, word, [person]))).toEqual(words.map((text) => ({ text, plural })));
  });

  test('several people are a group, whatever their pronouns', () => {
    expect(pronoun(EN, 'they', [MARA, SAM])).toEqual({ text: 'they', plural: true });
    expect(pronoun(EN, 'their', [MARA, SAM])).toEqual({ text: 'their', plural: true });
  });

  test.each<[string, string[], boolean]>([
    ['they/them', ['they', 'them', 'their', 'theirs', 'themselves'], true],
    ['anything else', ['they', 'them', 'their', 'theirs', 'themselves'], true],
    ['it/its', ['it', 'it', 'its', 'its', 'itself'], false],
    ['It', ['it', 'it', 'its', 'its', 'itself'], false],
    ['she/her', ['she', 'her', 'her', 'hers', 'herself'], false],
    ['ze/zir/zirs/zirs/zirself', ['ze', 'zir', 'zirs', 'zirs', 'zirself'], false],
  ])('a group with a name, %s', (pronouns, words, plural) => {
    const group = { name: 'the choir of Exampleville', pronouns, isGroup: true };
    expect(PRONOUNS.map((word) => pronoun(EN, word, [group]))).toEqual(words.map((text) => ({ text, plural })));
  });

  test('it/it of a person is the name', () => {
    expect(pronoun(EN, 'they', [{ name: 'Ada', pronouns: 'it/its' }]).text).toBe('Ada');
  });
});

describe('pronouns in other languages', () => {
  test.each([
    ['fr', 'she/her', ['elle', 'la', 'son', 'le sien', 'elle-même']],
    ['de', 'he/him', ['er', 'ihn', 'sein', 'seiner', 'sich selbst']],
    ['zh', 'she/her', ['她', '她', '她的', '她的', '她自己']],
    ['tr', 'he/him', ['o', 'onu', 'onun', 'onunki', 'kendisi']],
  ])('%s, %s', (language, pronouns, words) => {
    const person = { name: 'Ada', pronouns };
    expect(PRONOUNS.map((word) => pronoun(localeOf(language), word, [person]).text)).toEqual(words);
  });

  test.each(['xe/xem/xyr/xyrs/xemself', 'use the name'])('in place of %s stands the name', (pronouns) => {
    const person = { name: 'Ada', pronouns };
    for (const word of PRONOUNS) {
      expect(pronoun(localeOf('fr'), word, [person])).toEqual({ text: 'Ada', plural: false });
    }
  });

  test.each(LANGUAGES)('%s: a group takes the second form of the verb, one person he or she the first', (language) => {
    const locale = localeOf(language);
    expect(pronoun(locale, 'they', [MARA, SAM]).plural).toBe(true);
    expect(pronoun(locale, 'they', [MARA]).plural).toBe(false);
    expect(pronoun(locale, 'they', [SAM]).plural).toBe(false);
  });

  test.each(LANGUAGES)('%s: a group with a name is spoken of as several people are', (language) => {
    const locale = localeOf(language);
    for (const pronouns of ['they/them', ...(language.startsWith('en') ? [] : ['it/its'])])
      for (const word of PRONOUNS)
        expect(pronoun(locale, word, [{ name: 'A', pronouns, isGroup: true }])).toEqual(
          pronoun(locale, word, [MARA, SAM]),
        );
  });
});

test.each([
  ['en', 'A, B and C'],
  ['fr', 'A, B et C'],
  ['de', 'A, B und C'],
  ['zh', 'A、B和C'],
  ['ug', 'A، B ۋە C'],
  ['my', 'A၊ B နှင့် C'],
  ['kk', 'A, B және C'],
  ['lo', 'A, B ແລະ C'],
  ['ar', 'A و B و C'], // joined to the next word, but not to one in other letters
])('names in %s: %s', (language, list) => {
  expect(listNames(localeOf(language), ['A', 'B', 'C'])).toBe(list);
  expect(listNames(localeOf(language), ['A'])).toBe('A');
});

test.each([
  ['en', 'they', 'They'],
  ['tr', 'ifade', 'İfade'],
  ['fr', 'élève', 'Élève'],
  ['zh', '他们', '他们'],
  ['ka', 'ისინი', 'ისინი'],
  ['el', 'όλοι', 'Όλοι'],
  ['en', '', ''],
  ['en', '𐐨x', '𐐀x'],
])('a capital in %s: %s becomes %s', (language, text, written) => {
  expect(capital(localeOf(language), text)).toBe(written);
});

test('names are listed as CLDR lists them, where a phrase book has its own words for it', async () => {
  for (const tag of ['en', 'en-US', 'fr', 'de', 'it', 'pt', 'ru', 'tr', 'ar', 'zh']) {
    const locale = await localeOf(tag);
    expect(locale.lists, tag).toBeDefined();
    const format = new Intl.ListFormat(locale.dates, { type: 'conjunction' });
    const all = tag === 'ar' ? ['سلمى', 'مريم', 'ليلى', 'هدى'] : ['A', 'B', 'C', 'D'];
    for (const names of [1, 2, 3, 4].map((count) => all.slice(0, count)))
      expect(listNames(locale, names), tag).toBe(format.format(names));
  }
});
