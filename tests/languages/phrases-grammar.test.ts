import { expect, test } from 'vitest';
import type { GivenArguments } from '../../src/languages/phrase-filling.ts';
import { argumentsOf } from '../../src/languages/phrase-keys.ts';
import type { Phrase, Phrases } from '../../src/languages/phrase-shape.ts';
import { type Named, Speaker } from '../../src/languages/phrase-speaker.ts';
import { phrasesAndLocale, phraseTags } from '../support/phrases.ts';

// What is right in one language: genders, elision, opening marks, spaces, dates.

const named = (name: string, pronouns: string): Named => ({ name, pronouns, isGroup: false });
const HE = [named('Ana Example', 'he/him')];
const SHE = [named('Ana Example', 'she/her')];
const THEY = [named('Ana Example', 'unknown')];
const WOMEN = [named('Ana Example', 'she/her'), named('Eva Example', 'she/her')];

const phrasesIn = (part: Readonly<Record<string, Phrase | undefined>>) => Object.entries(part) as [string, Phrase][];

/** A phrase as it is said of people; once more, it stands after one that named them. */
async function said(
  tag: string,
  phrase: (phrases: Phrases) => Phrase | undefined,
  people: readonly Named[],
  given: GivenArguments = {},
  isAgain = false,
): Promise<string | undefined> {
  const { phrases, locale } = await phrasesAndLocale(tag);
  const speaker = new Speaker(phrases, locale, people);
  if (isAgain) speaker.sentence('{name}');
  return speaker.sentence(phrase(phrases) ?? '', given);
}

test('French words lose their vowel before that of a name, and high stops keep a space that does not break', async () => {
  const about = (name: string) => said('fr', ({ openings }) => openings[2], [named(name, 'she/her')]);
  expect(await about('Ana Example')).toContain('au sujet d’Ana Example, dont');
  expect(await about('Zora Example')).toContain('au sujet de Zora Example, dont');
  const { leads, law } = (await phrasesAndLocale('fr')).phrases;
  for (const text of [...leads, ...Object.values(law.sentences)]) expect(text).not.toMatch(/[^\u00a0\u202f][:;?!]/);
});

test('Spanish questions and exclamations have their marks at both ends', async () => {
  const texts = JSON.stringify((await phrasesAndLocale('es')).phrases);
  expect(texts).toMatch(/¿[^¿?]+\?/);
  const count = (mark: string) => texts.split(mark).length;
  expect([count('¿'), count('¡')]).toEqual([count('?'), count('!')]);
});

test.each([
  ['es', ['fue condenado ', 'fue condenada ', 'fueron condenadas ']],
  ['fr', ['a été condamné ', 'a été condamnée ', 'ont été condamnées ']],
  ['it', ['è stato condannato ', 'è stata condannata ', 'sono state condannate ']],
  ['pt', ['foi condenado ', 'foi condenada ', 'foram condenadas ']],
])('participles agree in %s', async (tag, forms) => {
  const sentences = await Promise.all(
    [HE, SHE, WOMEN].map((one) => said(tag, (all) => all.concerns['death-sentence'], one)),
  );
  for (const [nth, form] of forms.entries()) expect(sentences[nth]).toContain(form);
});

test('verbs of Spanish, Italian and Portuguese do without a pronoun', async () => {
  const again = (tag: string) => said(tag, ({ concerns }) => concerns['execution-imminent'], SHE, {}, true);
  expect(await again('es')).toBe('Temo que pueda ser ejecutada en cualquier momento.');
  expect(await again('it')).toBe('Temo che possa essere messa a morte in qualsiasi momento.');
  expect(await again('pt')).toBe('Receio que possa ser executada a qualquer momento.');
});

test('words that run together do so in Portuguese and Italian, and not with names', async () => {
  expect(await said('pt', ({ requests }) => requests['end-solitary'], SHE)).toContain('isolamento de Ana Example.');
  expect(await said('pt', ({ requests }) => requests['end-solitary'], SHE, {}, true)).toContain('isolamento dela.');
  expect(await said('it', ({ requests }) => requests['independent-investigation'], SHE)).toContain('ad Ana Example,');
  const day = { since: '2018-03-08' };
  expect(await said('it', ({ concerns }) => concerns['travel-ban'], SHE, day)).toContain('dal giorno 8 marzo 2018');
});

test('the first of a month is an ordinal where the language has it so', async () => {
  const first = (tag: string) => said(tag, ({ concerns }) => concerns['travel-ban'], SHE, { since: '2018-03-01' });
  expect(await first('fr')).toContain('depuis le 1er mars 2018');
  expect(await first('pt')).toContain('desde 1 de março de 2018');
  expect(await first('pt-BR')).toContain('desde 1º de março de 2018');
});

test('no German sentence on several people begins as if it spoke to the reader', async () => {
  const { phrases, locale } = await phrasesAndLocale('de');
  const given = { since: '2018', to: 'Example' };
  const wrong = phrasesIn(phrases.concerns).flatMap(([key, phrase]) => {
    const speaker = new Speaker(phrases, locale, WOMEN);
    speaker.sentence('{name}');
    return /^(?:Sie|Ihr|Ihnen) /.test(speaker.sentence(phrase, given) ?? '') ? [key] : [];
  });
  expect(wrong).toEqual([]);
});

/** Words of a sentence. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}’]+/gu) ?? [];

/** Words that agree with another noun, or with none: il y a lieu, è stata pronunciata una condanna. */
const OF_NOBODY = ['Il', 'stata'];

// Russian names the person as "человек", a masculine word for everybody.
const telling = phraseTags.filter((tag) => tag !== 'ru');

test.each(telling)('a person without known gender has no word in %s that tells a man from a woman', async (tag) => {
  const { phrases, locale } = await phrasesAndLocale(tag);
  const wrong = (['concerns', 'requests'] as const).flatMap((part) =>
    phrasesIn(phrases[part]).flatMap(([key, phrase]) => {
      const given = Object.fromEntries(
        Object.keys(argumentsOf(part, key)).map((name) => [name, name === 'since' ? '2018' : '–']),
      );
      const [he = [], she = [], they = []] = [HE, SHE, THEY].map((people) => {
        const speaker = new Speaker(phrases, locale, people);
        return [1, 2].flatMap(() => wordsOf(speaker.sentence(phrase, given) ?? ''));
      });
      const told = [...he.filter((word) => !she.includes(word)), ...she.filter((word) => !he.includes(word))];
      const shown = they.filter((word) => told.includes(word) && !OF_NOBODY.includes(word));
      return shown.length > 0 ? [`${part}.${key}: ${[...new Set(shown)].join(' ')}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
