import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { capital, type Locale, parseLocale } from '../../src/languages/phrase-book.ts';
import { lackingKeys } from '../../src/languages/phrase-check.ts';
import { parsePhrases } from '../../src/languages/phrase-file.ts';
import type { GivenArguments } from '../../src/languages/phrase-filling.ts';
import { argumentsOf } from '../../src/languages/phrase-keys.ts';
import type { Phrase, Phrases } from '../../src/languages/phrase-shape.ts';
import { type Named, Speaker } from '../../src/languages/phrase-speaker.ts';
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
  const text = readFileSync(join(PACKAGE, `templates/locales/${language}.yaml`), 'utf8');
  return parseLocale(text, `${language}.yaml`, tag, await roomOf(tag)).locale as Locale;
}

/** A man, a woman, one whose pronouns nobody knows, two, two women, three, three women, and a group. */
function everybody(name: string): Named[][] {
  const [he, she, they] = ['he/him', 'she/her', 'unknown'].map((pronouns) => ({ name, pronouns, isGroup: false }));
  if (!he || !she || !they) throw new Error('nobody');
  const group = { name, pronouns: 'they/them', isGroup: true };
  return [[he], [she], [they], [he, she], [she, she], [he, she, they], [she, she, she], [group]];
}

/** Texts in the script of the language: what it calls itself, where that is not Latin. */
const nameIn = (locale: Locale) => (locale.room.script === 'Latn' ? 'Ana Example' : capital(locale, locale.name));

/** All that a key may say, in every length of a date and by whom, and as little as it must. */
function givenFor(part: 'concerns' | 'requests', key: string, text: string): GivenArguments[] {
  const entries = Object.entries(argumentsOf(part, key));
  const only = (dates: string, by: string, needs: readonly string[]) =>
    Object.fromEntries(
      entries
        .filter(([, need]) => needs.includes(need))
        .map(([name]) => [name, name === 'since' ? dates : name === 'by' ? by : text]),
    );
  return [
    only('2018-03-01', 'police', ['must', 'may']),
    only('2018-03', text, ['must', 'may']),
    only('2018', 'unidentified-men', ['must', 'may']),
    only('2018-12-31', '', ['must']),
  ];
}

/** What no sentence may have in it, by what it is. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a hole or a bracket', /[{}[\]]|\b(?:undefined|null)\b/],
  ['doubled spaces', /\s\s|^\s|\s$/],
  ['doubled stops', /[.,،;:؛。，、！!？?؟]\s*[.,،;؛。，]/],
  ['a space before a stop', /\s[.,،。，]/],
  ['an empty pair of brackets', /\(\s*\)|（\s*）|«\s*»|“\s*”/],
];

const LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /[^\P{L}\p{Script=Latin}]/u,
  Cyrl: /[^\P{L}\p{Script=Cyrillic}]/u,
  Arab: /[^\P{L}\p{Script=Arabic}]/u,
};

function faultsIn(sentence: string | undefined, { room, afterSalutation }: Locale, isOpening = false): string[] {
  if (sentence === undefined) return ['no sentence'];
  const foreign = LETTERS[room.script] ?? /\p{Script=Latin}/u;
  const faults = FAULTS.filter(([, pattern]) => pattern.test(sentence)).map(([what]) => what);
  const isOn = isOpening && /^[,،]$/.test(afterSalutation);
  const small = /^\p{Ll}/u.test(sentence) && !isOn ? ['begins with a small letter'] : [];
  return [...faults, ...small, ...(foreign.test(sentence) ? ['letters of another script'] : [])];
}

function sentenceFaults(sentence: string | undefined, locale: Locale): string[] {
  return [...faultsIn(sentence, locale), ...(sentence && !ENDS.test(sentence) ? ['has no end'] : [])];
}

const ENDS = /[.!?。！？؟।။።]["”’»）)]?$/;

describe.each(tags)('phrases of %s', async (tag) => {
  const phrases = phrasesOf(tag);
  const locale = await localeOf(tag);
  const name = nameIn(locale);

  test('are whole', () => {
    expect(lackingKeys(phrases)).toEqual([]);
    expect(phrases.reviewed).not.toBe('');
    for (const list of [phrases.openings, phrases.leads, phrases.endings, phrases.orders])
      expect(list.length).toBeGreaterThan(1);
  });

  test.each(['concerns', 'requests'] as const)('%s are sentences for everybody', (part) => {
    const wrong = everybody(name).flatMap((people) =>
      (Object.entries(phrases[part]) as [string, Phrase][]).flatMap(([key, phrase]) =>
        givenFor(part, key, name).flatMap((given) => {
          const speaker = new Speaker(phrases, locale, people);
          const twice = [speaker.sentence(phrase, given), speaker.sentence(phrase, given)];
          return twice.flatMap((one) => sentenceFaults(one, locale).map((fault) => `${part}.${key}: ${fault}: ${one}`));
        }),
      ),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('around them have nothing that looks wrong, for everybody', () => {
    const { subjects, openings, endings, leads } = phrases;
    const around = [...openings, ...Object.values(subjects), ...endings, ...leads] as Phrase[];
    const wrong = everybody(name).flatMap((people) =>
      around.flatMap((phrase, nth) => {
        const sentence = new Speaker(phrases, locale, people).sentence(phrase);
        return faultsIn(sentence, locale, nth < openings.length).map((fault) => `${fault}: ${sentence}`);
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});

test('docs/letters.md has letters in many languages, and none that has no phrases (npm run letters)', () => {
  const page = readFileSync(join(PACKAGE, 'docs/letters.md'), 'utf8');
  const shown = [...page.matchAll(/^## .* \(`([\w-]+)`, /gm)].map(([, tag = '']) => tag);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((tag) => !tags.includes(tag))).toEqual([]);
});
