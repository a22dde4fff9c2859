import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import { FOLDER, lexicons, THESAURUS } from '../../../src/build/names.mjs';
import { nameData, WORD_LANGUAGES } from '../../../src/check/names/lexicon.ts';
import { NAMES } from '../../support/names.ts';
import { PACKAGE } from '../../support/package.ts';

// The words and names that ship: what they know, how often they are wrong, how large they are.

/** Words of letters, in forms that no dictionary lists as such, and names that are no words. */
const SAMPLES: Readonly<Record<(typeof WORD_LANGUAGES)[number], { words: string; none: string }>> = {
  de: {
    words: 'Häftling Anwälte Vorwürfe Gefängnis Menschen Verfahren freilassen unverzüglich einzel Länder',
    none: 'Karimov Nguyen Lukaschenka Diallo Okafor Hernandez Sandra Ahmadi Xiaobo Muhammed',
  },
  en: {
    words:
      'into conscience refused unauthorised release immediately prisoners detained torturing organisation organization labour authorities families',
    none: 'Karimov Nguyen Lukashenka Diallo Mbeki Okafor Hernandez Sandra Ahmadi Xiaobo',
  },
  es: {
    words:
      'injusto inmediato liberen inmediatamente detenidos garanticen presas torturada organizaciones pongan familiares investigue',
    none: 'Karimov Nguyen Laura Hernández Gutiérrez Ahmadi Diallo Xiaobo Okafor Muhammed',
  },
  fr: {
    words:
      'libérez immédiatement détenues garantissent prisonniers torturée organisations enquête ouvrières déclaraient',
    none: 'Karimov Nguyen Amanda Sandra Ahmadi Diallo Xiaobo Okafor Lefebvre Muhammed',
  },
  nl: {
    words: 'vrijlaten onmiddellijk gevangenen gemarteld gezondheidszorg autoriteiten advocaten onderzoek vrijheid',
    none: 'Karimov Nguyen Lukaschenka Diallo Okafor Hernandez Sandra Ahmadi Xiaobo Muhammed',
  },
  pl: {
    words: 'uwolnić natychmiast więźniowie torturowana organizacje rodziny władze adwokatów śledztwo',
    none: 'Karimow Nguyen Diallo Okafor Hernandez Ahmadi Xiaobo Muhammed',
  },
  pt: {
    words:
      'reconhece libertem imediatamente detidos presas torturada organizações investigação famílias advogados garantam',
    none: 'Karimov Nguyen Lukashenka Diallo Okafor Hernandez Ahmadi Xiaobo Muhammed',
  },
  ru: {
    words: 'освободить немедленно заключённых заключенных пыток организации адвокату семьям расследование власти',
    none: 'Каримов Нгуен Диалло Окафор Эрнандес Ахмади Мухаммед',
  },
  tr: {
    words: 'derhal serbest tutuklular işkence örgütler avukat aileler soruşturma yetkililer ışık Işık İnsan',
    none: 'Kerimov Nguyen Diallo Okafor Hernandez Ahmadi Xiaobo',
  },
};

const GIVEN = 'Maria José Jose Nguyễn Fatima Дмитрий Олександр محمد Jean-Paul İbrahim Ibrahim Søren';

describe('the words of a language', () => {
  test.each(WORD_LANGUAGES)('are known in all their forms, and names are not: %s', (language) => {
    const lexicon = NAMES.words(language);
    const { words, none } = SAMPLES[language];
    expect(words.split(' ').filter((word) => !lexicon?.has(word))).toEqual([]);
    expect(none.split(' ').filter((word) => lexicon?.has(word))).toEqual([]);
  });

  test('are known with a capital and under the tag of a region', () => {
    expect(NAMES.words('en-GB')?.has('Prisoners')).toBe(true);
    expect(NAMES.words('fr')?.has('ÉTAT')).toBe(true);
  });

  test('are undefined where no list may ship', () => {
    expect(NAMES.words('it')).toBeUndefined();
  });

  test('are hardly ever seen in letters that make none', () => {
    expect(BACKWARDS.length).toBeGreaterThan(5000);
    for (const language of WORD_LANGUAGES) expect(mistaken(NAMES.words(language)), language).toBeLessThan(0.015);
    expect(mistaken(NAMES.given)).toBeLessThan(0.015);
  });
});

test('given names are known with and without accents, in several scripts', () => {
  expect(GIVEN.split(' ').filter((name) => name !== 'Nguyễn' && !NAMES.given.has(name))).toEqual([]);
  expect(NAMES.given.has('government')).toBe(false);
});

test('a file is read once, and only when it is asked for', () => {
  const read: string[] = [];
  const names = nameData((file) => {
    read.push(file);
    return readFileSync(join(PACKAGE, FOLDER, file));
  });
  expect(read).toEqual([]);
  for (const word of ['release', 'detained']) names.words('en')?.has(word);
  expect(read).toEqual(['en.words']);
  names.given.has('Maria');
  expect(read).toEqual(['en.words', 'given.words']);
});

describe('the files', () => {
  const files = readdirSync(join(PACKAGE, FOLDER));
  const bytesOf = (name: string) => readFileSync(join(PACKAGE, FOLDER, `${name}.words`));
  const thesaurus = existsSync(THESAURUS) ? readFileSync(THESAURUS, 'utf8') : undefined;

  test('are what the builder makes', async () => {
    const made = await lexicons({ only: ['en', 'given', ...(thesaurus ? ['de'] : [])], thesaurus });
    for (const { name, bytes } of made) expect(bytes.equals(bytesOf(name)), name).toBe(true);
  });

  test('are those that the index has', () => {
    const rows = JSON.parse(readFileSync(join(PACKAGE, FOLDER, 'index.json'), 'utf8')) as {
      file: string;
      bytes: number;
      sha256: string;
    }[];
    for (const { file, bytes, sha256 } of rows) {
      const there = bytesOf(file.replace('.words', ''));
      expect([there.length, createHash('sha256').update(there).digest('hex')], file).toEqual([bytes, sha256]);
    }
    expect(rows.map(({ file }) => file)).toEqual(files.filter((file) => file.endsWith('.words')));
  });

  test('are small: the languages of most letters, and all of them', () => {
    const size = (names: readonly string[]) => names.reduce((sum, name) => sum + bytesOf(name).length, 0);
    expect(size(['de', 'en', 'es', 'fr', 'given'])).toBeLessThan(480_000);
    expect(size([...WORD_LANGUAGES, 'given'])).toBeLessThan(2_500_000);
  });

  test('are those of the languages, and one of names', () => {
    expect(files.filter((file) => file.endsWith('.words'))).toEqual(
      [...WORD_LANGUAGES, 'given'].map((name) => `${name}.words`).sort(),
    );
  });

  test('each say from what they are made, under which licence', () => {
    const text = readFileSync(join(PACKAGE, FOLDER, 'LICENSES.txt'), 'utf8');
    for (const file of files.filter((one) => one.endsWith('.words')))
      expect(text).toMatch(new RegExp(`^${file.replace('.', '\\.')}: made by .* from .* \\(.+\\)$`, 'm'));
    const named = [...text.matchAll(/, see (\S+\.txt)\)$/gm)].map(([, file]) => file);
    expect(files).toEqual(expect.arrayContaining(named));
  });
});

/** Names of people read backwards: made of the same letters as names, and hardly ever words. */
const BACKWARDS = [
  ...new Set(
    Object.values(allLocales)
      .flatMap(({ person }) => Object.values(person?.last_name ?? {}).flat())
      .filter((name): name is string => typeof name === 'string' && /^\p{Lu}\p{Ll}{6,}$/u.test(name))
      .map((name) => [...name.toLowerCase()].reverse().join('')),
  ),
];

/** How many of these seem to be in a list. */
function mistaken(lexicon: { has(word: string): boolean } | undefined): number {
  return BACKWARDS.filter((word) => lexicon?.has(word)).length / BACKWARDS.length;
}
