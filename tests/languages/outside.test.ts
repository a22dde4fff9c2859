import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../../src/languages/codes.ts';
import { PACKAGE } from '../support/package.ts';

// What is known of one language stands in its room. What follows reads all other files, and knows what may stand there.

const source = join(PACKAGE, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(?:languages|countries|problem\/messages)\//.test(file))
  .sort();

/** The lines of a file without what is said about them. */
function lines(file: string): string[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const text = readFileSync(join(source, file), 'utf8')
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, blank)
    .replace(/(^|[ \t])\/\/.*$/gm, blank);
  return text.split('\n');
}

/** The lines of files that something is found in, but for files with a reason; and the reasons that nobody needs. */
function found(hits: (lines: readonly string[]) => readonly number[], but: Readonly<Record<string, string>>): string[] {
  const wrong = files.flatMap((file) => {
    const all = lines(file);
    const places = hits(all);
    if (file in but) return places.length > 0 ? [] : [`src/${file}: needs no exception any more`];
    return places.map((nth) => `src/${file}:${nth + 1}: ${(all[nth] ?? '').trim()}`);
  });
  return [...wrong, ...Object.keys(but).filter((file) => !files.includes(file))];
}

/** Why words of several languages stand together in the import. They are to move into the rooms. */
const MANY = 'a sheet mixes languages: what is read line by line is looked for in all of them at once';

const matching = (pattern: RegExp) => (all: readonly string[]) =>
  all.flatMap((line, nth) => (pattern.test(line) ? [nth] : []));

describe('outside the rooms', () => {
  test('no language is told from another', () => {
    const told =
      /\b(?:language|lang|locale|tag)\)? ?[!=]== ?'[a-z]{2,3}(?:-\w+)?'|'[a-z]{2}'\]\.includes\((?:language|tag)\)|case '(?:zh|ja|ko|de|fr|ru|ar|fa|tr)':/;
    expect(
      found(matching(told), {
        'import/reading/code-pages.ts': 'an encoding of its own, which no other language shares',
        'import/reading/markdown.ts': 'names of elements of HTML, no languages',
      }),
    ).toEqual([]);
  });

  test('no table has a row a language', () => {
    const key = (line = '') => /^\s+(?:\['?|'?)([a-z]{2})(?:-\w+)?'?[:,] \S/.exec(line)?.[1] ?? '';
    const isRow = (line = '') =>
      LANGUAGE_CODES.includes(key(line)) && !['id', 'to', 'is', 'no', 'or', 'as'].includes(key(line));
    const rows = (all: readonly string[]) =>
      all.flatMap((line, nth) => (isRow(line) && (isRow(all[nth + 1]) || isRow(all[nth - 1])) ? [nth] : []));
    expect(
      found(rows, {
        'paper/posts.ts': 'what posts want on an envelope, each with its source',
        'problem/nearest.ts':
          'codes of countries that are typed for languages: what people mistake, no fact of a language',
      }),
    ).toEqual([]);
  });

  test('no word is in another script than Latin', () => {
    const letter = /(?![\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}])\p{L}/u;
    expect(
      found(matching(letter), {
        'check/channels.ts': 'what stands before a telephone or fax number on a casesheet, one pattern for all',
        'check/rules/privacy-sender.ts': 'the same before a telephone number in a letter',
        'check/names/runs.ts': 'parts of names, which people keep in whatever language they are written of',
        'check/names/signs.ts':
          'parts of Arabic names and letters of Arabic script, whatever the language; how pieces of Chinese are put together',
        'import/days/eastern.ts': 'digits and signs of dates that Chinese, Japanese and Korean share',
        'import/folded.ts': 'letters of a script that stand for each other, whatever the language',
        'import/language-names.ts': 'an ending of names of languages that Chinese writes in two ways',
        'import/names-of-languages.ts': 'the article of Arabic, which is no part of a name',
        'import/targets/wraps.ts': MANY,
        'import/targets/country.ts': MANY,
        'import/targets/labels.ts': MANY,
        'import/targets/lines.ts': MANY,
        'import/targets/mail.ts': MANY,
        'import/targets/numbers.ts': MANY,
        'import/targets/slugs.ts':
          'Cyrillic letters as they are written in Latin ones; family names that are told by their endings',
        'check/numbers.ts': 'digits of Chinese, Japanese and Korean; prefixes of months that CLDR leaves out',
      }),
    ).toEqual([]);
  });

  test('no family of fonts is taken for a language, but for what a font was made for', () => {
    const made = /languages: \['[a-z]{2}/;
    expect(
      found(matching(made), {
        'fonts/catalogue.ts': 'a fact of the font; what a language prefers is in its room',
      }),
    ).toEqual([]);
  });
});
