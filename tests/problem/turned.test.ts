import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { COUNTRY_LANGUAGES, countryNames } from '../../src/countries/countries.ts';
import { country, SOURCES } from '../../src/countries/country.ts';
import { TRANSIT } from '../../src/countries/transit.ts';
import { en } from '../../src/problem/messages/en.ts';
import { parseParts, parseTranscript, play, type Scenario } from '../support/golden.ts';
import { PACKAGE } from '../support/package.ts';
import { run } from '../support/run.ts';
import { KNOWN, LANGUAGES, TURNED, wordsOf } from '../support/turned.ts';

// Every transcript once more in a language in which every word is turned round: what is still English in it stands in no catalogue.
// What may stay is what comes from files and tables, what is typed, and codes.

const FOLDER = join(PACKAGE, 'tests/golden');

/** The files of a folder of the package, or that file alone. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());
}

/** The names and texts of files. */
function textOf(paths: readonly string[]): string {
  return paths.map((path) => `${path}\n${readFileSync(path, 'utf8')}`).join('\n');
}

/** Words of three Latin letters or more, and pairs of them, which tell English from the words of a case. */
function tokens(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => /^[A-Za-z]{3,}$/.test(word));
  const pairs = [...text.matchAll(/(?<!\p{L})(?=([A-Za-z]{3,} [A-Za-z]{3,})(?!\p{L}))/gu)].map(([, pair = '']) => pair);
  return new Set([...words, ...pairs].map((one) => one.toLowerCase()));
}

/** Names that tables have: countries, languages, posts that say how long a letter takes. */
const COUNTRIES = await Promise.all(COUNTRY_LANGUAGES.map((language) => countryNames(undefined, language)));
const TABLES = [
  ...COUNTRIES.flatMap(({ postal }) => COUNTRY_CODES.map(postal)),
  ...TRANSIT.map(({ source }) => source),
  JSON.stringify([SOURCES, await Promise.all(COUNTRY_CODES.map(country))]),
];
/** Words of dates, holidays and HTML that libraries have, and the name of a letter form. */
const OTHERS = ['novembre', 'noviembre', 'Strasse', 'Thanksgiving Day', 'amp', 'quot', 'plain'];
/** Names that are typed or stand in files: commands, places after them, keys of a config, packages of fonts, a profile. */
const { program, commands } = await en.help();
const NAMES = [
  ...Object.keys(commands),
  ...Object.values(commands).flatMap((one) => ('places' in one ? Object.keys(one.places) : [])),
  ...['senders', 'printers', 'templates', 'fonts', 'noto', 'core', 'mine'],
];
const CASES = textOf(filesIn(join(PACKAGE, 'cases')).filter((path) => path.endsWith('.yaml')));
const DATA = tokens([CASES, ...TABLES, ...OTHERS, ...NAMES].join('\n.\n'));
const SHELVES = ['letters', 'partials', 'page.html.hbs'];
const SPOKEN = readdirSync(join(PACKAGE, 'src/languages'))
  .flatMap((tag) => ['phrases.yaml', 'phrase-book.yaml'].map((name) => join(PACKAGE, 'src/languages', tag, name)))
  .filter((path) => existsSync(path));
const PHRASES = tokens(textOf([...SHELVES.flatMap((one) => filesIn(join(PACKAGE, 'templates', one))), ...SPOKEN]));
/**
 * What `init --ci` writes stays English, its comments and the names of its steps too: the file is kept in a repository and read there by
 * everybody who works on it, and must not depend on whose terminal it was written from.
 */
const CI = tokens(textOf(filesIn(join(PACKAGE, 'templates/ci'))));

/** What the examples of the help say to type. */
const TYPED = [...program.examples, ...Object.values(commands).flatMap(({ examples }) => examples)]
  .map(({ type }) => type)
  .toSorted((a, b) => b.length - a.length);

/** The files that a scenario has, and what is typed in it. */
function given({ parts }: Scenario): string {
  const texts = parts.map((part) => {
    if (part.kind === 'fence') return /^(console|env|stdin)$|\bfile=/.test(part.info) ? part.info + part.body : '';
    const [, from, to] = /^Given: (\S+)(?: in (\S+))?$/.exec(part.text) ?? [];
    return from === undefined ? '' : `${textOf(filesIn(join(PACKAGE, from)))}\n${to}`;
  });
  return texts.join('\n');
}

/** What a command said, stream by stream, without codes, flags and paths. */
function saidIn(outcome: string, stream: 'stdout' | 'stderr'): string {
  return parseParts(outcome)
    .flatMap((part) => (part.kind === 'fence' && part.info === stream ? [part.body] : []))
    .map(sentencesIn)
    .map((text) => TYPED.reduce((left, one) => left.replaceAll(one, '…'), text))
    .join('')
    .replace(/\[[a-z-]+\]/g, '…') // a code
    .replace(/(?<!\w)--?[a-z][\w-]*( <[^>]+>| \[[^\]]+\])?/g, '…')
    .replace(/"[^"\n]*"/g, '…')
    .replace(/\{\{.*?\}\}/g, '…')
    .replace(/\bappeal [a-z]+/g, '…') // a command
    .replace(/^::\w+ [^:]*::/gm, '…') // a mark for GitHub
    .replace(/[~\w{}.-]*(?:\/[\w.{}*-]+)+/g, '…') // a path
    .replace(/[\w-]+(?:\.[\w-]+)+(?:\[\d+\])?/g, '…'); // a file, or a field
}

/** Of a JSON document the sentences alone: what has no space in it is a key or a code. */
function sentencesIn(text: string): string {
  if (!text.startsWith('{\n')) return text;
  const sentences: string[] = [];
  JSON.parse(text, (key, value) => {
    if (typeof value === 'string' && value.includes(' ') && key !== 'standing') sentences.push(value);
    return value;
  });
  return sentences.join('\n');
}

/** What a text has in common with its English. */
function common(text: string, english: string): string[] {
  const known = tokens(english);
  return [...tokens(text)].filter((one) => known.has(one) && !one.split(' ').some(isPalindrome));
}

function isPalindrome(word: string): boolean {
  return word === [...word].reverse().join('');
}

describe.each(readdirSync(FOLDER).sort())('%s', (name) => {
  for (const scenario of parseTranscript(readFileSync(join(FOLDER, name), 'utf8')))
    test(scenario.title, async () => {
      const mine = tokens(given(scenario));
      const outcomes = await play(scenario, (words, options) =>
        run(words, { ...options, env: { ...options.env, APPEAL_LANG: TURNED }, languages: LANGUAGES }),
      );
      for (const { expected, actual } of outcomes) {
        for (const stream of ['stdout', 'stderr'] as const) {
          const [said, english] = [saidIn(actual, stream), saidIn(expected, stream)];
          const isData = (one: string) =>
            mine.has(one) ||
            KNOWN.has(one) ||
            DATA.has(one) ||
            (stream === 'stdout' && (PHRASES.has(one) || CI.has(one) || one.includes(' ')));
          expect
            .soft(
              common(said, english).filter((one) => !isData(one)),
              said,
            )
            .toEqual([]);
        }
        const exit = /^Exit code: \d$/m;
        expect(exit.exec(actual)?.[0]).toBe(exit.exec(expected)?.[0]);
      }
    });
});
