import { describe, expect, test } from 'vitest';
import { parsePhrases } from '../../src/languages/phrase-file.ts';
import type { Phrases } from '../../src/languages/phrase-shape.ts';
import { type Named, Speaker } from '../../src/languages/phrase-speaker.ts';
import { localeOf } from '../support/locales.ts';
import { phrasesText } from './phrases-text.ts';

// What a phrase becomes: of whom it speaks, and names as people have them.

const ENGLISH = await localeOf('en');
const ARABIC = await localeOf('ar');

function phrasesWith(changes: Readonly<Record<string, string>> = {}): Phrases {
  const { phrases, problems } = parsePhrases(phrasesText(changes), 'phrases.yaml');
  expect(problems).toEqual([]);
  return phrases as Phrases;
}

const person = (name: string, pronouns = 'they/them'): Named => ({ name, pronouns, isGroup: false });
const MARA = person('Mara Example', 'she/her');
const BO = person('Bo Example', 'he/him');

describe('whom a phrase speaks of', () => {
  const texts = {
    he: 'he',
    she: 'she',
    they: 'they',
    two: 'two',
    'two-f': 'two-f',
    group: 'group',
    'group-f': 'group-f',
  };
  const all = phrasesWith({ who: '[he, she, they, two, two-f, group, group-f]' });
  const said = (phrases: Phrases, ...people: Named[]) =>
    new Speaker(phrases, ENGLISH, people).sentence(texts)?.toLowerCase();

  test('is told by pronouns and by how many there are', () => {
    expect(said(all, BO)).toBe('he');
    expect(said(all, MARA)).toBe('she');
    expect(said(all, person('Jo', 'xe/xem/xyr/xyrs/xemself'))).toBe('they');
    expect(said(all, BO, MARA)).toBe('two');
    expect(said(all, MARA, MARA)).toBe('two-f');
    expect(said(all, MARA, MARA, BO)).toBe('group');
    expect(said(all, MARA, MARA, MARA)).toBe('group-f');
    expect(said(all, { name: 'the choir', pronouns: 'they/them', isGroup: true })).toBe('group');
    expect(said(all, { name: 'the sisters', pronouns: 'she/her', isGroup: true, count: 2 })).toBe('two-f');
  });

  test('is what the language tells apart', () => {
    const few = phrasesWith({ who: '[he, she, they, group]' });
    expect(said(few, BO, MARA)).toBe('group');
    expect(said(few, MARA, MARA)).toBe('group');
    const women = phrasesWith({ who: '[he, she, they, group, group-f]' });
    expect(said(women, MARA, MARA)).toBe('group-f');
  });
});

describe('names', () => {
  const said = (name: string, locale = ENGLISH) =>
    new Speaker(phrasesWith(), locale, [person(name)]).sentence('Of {name}.');

  test.each(['O’Brien', "D'Souza", '“Penguin” Lee', 'Ann {since} [x] $& {name}', '<b>Ann</b>', 'x'.repeat(300)])(
    'stand as they are: %s',
    (name) => {
      expect(said(name)).toBe(`Of ${name}.`);
    },
  );

  test('keep a small letter at the beginning of a sentence', () => {
    const speaker = new Speaker(phrasesWith(), ENGLISH, [person("d'Souza")]);
    expect(speaker.sentence('{name} sings.')).toBe("d'Souza sings.");
  });

  test('of the other direction keep their ends together', () => {
    expect(said('مريم')).toBe('Of مريم.');
    expect(said('مريم (أم علي)')).toBe('Of \u200fمريم (أم علي)\u200f.');
    expect(said('"Penguin" Lee', ARABIC)).toBe('Of \u200e"Penguin" Lee\u200e.');
    expect(said('Mara Example', ARABIC)).toBe('Of Mara Example.');
  });

  test('are taken in the form that the case gives, and never declined', () => {
    const phrase = { one: 'Free {name.acc}.', many: 'Free {name.acc}.', noform: 'Free: {name}.' };
    const phrases = phrasesWith({ 'name-forms': '[acc]' });
    const given = { ...MARA, forms: { acc: 'Maran' } };
    expect(new Speaker(phrases, ENGLISH, [given]).sentence(phrase)).toBe('Free Maran.');
    expect(new Speaker(phrases, ENGLISH, [MARA]).sentence(phrase)).toBe('Free: Mara Example.');
    expect(new Speaker(phrases, ENGLISH, [given, BO]).sentence(phrase)).toBe('Free: Mara Example and Bo Example.');
  });

  test('give way to pronouns the second time', () => {
    const speaker = new Speaker(phrasesWith(), ENGLISH, [MARA]);
    expect(speaker.sentence('{who.subj} sings.')).toBe('Mara Example sings.');
    expect(speaker.sentence('{who.subj} sings.')).toBe('She sings.');
    speaker.anew();
    expect(speaker.sentence('{who.subj} sings.')).toBe('Mara Example sings.');
  });
});

describe('what may be left out', () => {
  const speaker = new Speaker(phrasesWith(), ENGLISH, [MARA]);

  test('goes with its brackets, and a sentence still begins with a capital', () => {
    const phrase = '[{since} ]she sings[ {where}].';
    expect(speaker.sentence(phrase, { since: '2018-03-01', where: 'Altay' })).toBe(
      'Since 1 March 2018 she sings in Altay.',
    );
    expect(speaker.sentence(phrase, { since: '2018' })).toBe('Since 2018 she sings.');
    expect(speaker.sentence(phrase)).toBe('She sings.');
    expect(speaker.sentence('She sings {since}.')).toBeUndefined();
  });

  test('is filled once: what a case says cannot fill another hole', () => {
    expect(speaker.sentence('She sings[ {where}].', { where: '{since} [x]' })).toBe('She sings in {since} [x].');
  });

  test('loses a vowel before a vowel where the language wants it', () => {
    const french = new Speaker(phrasesWith({ elision: '{ de: "d’" }' }), ENGLISH, [person('Ana Example')]);
    expect(french.sentence('Pour l’amour de {name}.')).toBe('Pour l’amour d’Ana Example.');
    const other = new Speaker(phrasesWith({ elision: '{ de: "d’" }' }), ENGLISH, [BO]);
    expect(other.sentence('Pour l’amour de {name}.')).toBe('Pour l’amour de Bo Example.');
  });
});
