import { expect, test } from 'vitest';
import { beginnings, neededWords, signsFor } from '../../src/build/needed-words.mjs';
import { patternForTexts } from '../../src/build/pattern-for-texts.mjs';

test('a pattern needs one of the words that each of its ways has', () => {
  expect(neededWords(String.raw`\b(?:sample|model) letters?\b|^write .* to (?:the )?minister`)?.sort()).toEqual([
    'model letter',
    'sample letter',
    'write ',
  ]);
  expect(neededWords(String.raw`\b(?:one|two|three) (?:card|message)s? from each`)).toEqual([' from each']);
  expect(neededWords(String.raw`(?:keine|kein) (?:action|letter)\b.*(?:needed|necessary|required|wanted)`)).toEqual([
    'kein',
  ]);
  expect(neededWords(String.raw`\d{1,4}\s?\/\s?\d{2}(?!\d)`)).toEqual(['/']);
  expect(neededWords('[sſS][Éé]CURIT[éÉ](?:(?<=x))?')).toEqual(['sécurité']);
  expect(neededWords('(?:until|до|حتى) (?=today|heute)')).toEqual(['today', 'heute']);
  expect(neededWords('ab{2}c+d?e')).toEqual(['ab']);
});

test('nothing is needed where any text may be found', () => {
  for (const source of [
    String.raw`^\p{L}+$`,
    'x?y*',
    '(?:word|)',
    String.raw`[^a-z]\w`,
    '(?!word)',
    'a|word',
    '(?:word)?',
  ])
    expect(neededWords(source)).toBeUndefined();
});

test('a pattern that stands at the beginning tells how texts begin', () => {
  expect(beginnings('^(?:Dear (?:Sir|Madam)|[Dd]ie|an? )')?.sort()).toEqual(['an', 'de', 'di', 'a '].sort());
  expect(beginnings('^(?:immediately )?(?:release|drop)')?.sort()).toEqual(['dro', 'imm', 'rel']);
  expect(beginnings('release')).toBeUndefined();
  expect(beginnings('^a|b')).toBeUndefined();
  expect(beginnings('^.release')).toBeUndefined();
  expect(beginnings('^(?:x|)release')?.sort()).toEqual(['rel', 'xre']);
});

const PATTERNS = [
  String.raw`^(?:please )?(?:also )?(?:inform|notify|let us know|keep us informed|tell us) (?:us|the office)\b`,
  String.raw`\b(?:no|not) more than (?:one|two|\d{1,3}) (?:letters?|appeals?|messages?)\b|only (?:one|a single) letter`,
  String.raw`(?:carta|llamamiento|texto)\b.*\bmodelo\b|actúe ya|¡escriba (?:hoy|ahora) mismo!|una? sol[ao] carta cada`,
  String.raw`^(?:(?:please|let|a|s) )*(?:inform|modelo|single) (?:(?:us|letter) )?(?:the )?\p{L}`,
];
const TEXTS = [
  ...['Please inform us', 'inform the office', 'INFORM US', 'no more than 3 appeals', 'NOT MORE THAN ONE LETTER each'],
  ...[
    'Only a ſingle letter',
    'una carta con un modelo',
    'ACTÚE YA',
    'una sola carta cada mes',
    'Nothing of it',
    '',
    'Ωmega inform us',
  ],
  ...[
    'please',
    'let us know us',
    'ſend only one letter',
    'A text, and a modelo: carta',
    'i',
    'письмо',
    'Only one letter 漢',
  ],
];

function used(pattern: RegExp, text: string): unknown[] {
  const all = pattern.flags.includes('g') ? [...text.matchAll(pattern)] : [];
  const found = [text.match(pattern), text.replace(pattern, '<$&>'), text.split(pattern), text.search(pattern), all];
  return [...found, pattern.test(text), pattern.exec(text), pattern.lastIndex, pattern.test(text), pattern.lastIndex];
}

test('a pattern that is only made for texts with its words finds what it finds otherwise', () => {
  for (const source of PATTERNS)
    for (const flags of ['u', 'iu', 'gu', 'giu', 'i']) {
      const signs = signsFor(source, flags);
      expect(signs).toBeDefined();
      const made = patternForTexts(source, source, flags, '', signs?.isFirst, signs?.text, signs?.also);
      for (const text of TEXTS)
        expect(used(made as unknown as RegExp, text)).toEqual(used(new RegExp(source, flags), text));
    }
});

test('a pattern is not made for a text that has none of its words, nor for one that begins otherwise', () => {
  const broken = `(${'x'.repeat(99)}`; // to make it would fail
  expect(patternForTexts(broken, broken, '', '', false, '\nletter\nappeal').test('A text')).toBe(false);
  expect('A text'.split(patternForTexts(broken, broken, '', '', true, '\nlet\napp') as unknown as RegExp)).toEqual([
    'A text',
  ]);
  expect(() => patternForTexts(broken, broken, '', '', false, '\nletter').test('A LETTER')).toThrow();
  expect(() => patternForTexts(broken, broken, '', '', true, '\nlet').test('Letter')).toThrow();
  expect(patternForTexts(broken, broken, '', '', true, '\nl', '\nour\nyour').test('Letter')).toBe(false);
  expect(() =>
    patternForTexts(broken, broken, '', '', true, '\nl', '\nour\nyour').test('Letter to you, yours'),
  ).toThrow();
});

test('beginnings of few letters say little: a rare word is looked for too', () => {
  const source = String.raw`^(?:(?:great|new|a|s) )*(?:republic|kingdom|federation) of \p{L}{3}`;
  expect(signsFor(source, 'u')).toMatchObject({ isFirst: true, also: '\nrepublic of \nkingdom of \nfederation of ' });
  expect(signsFor('^(?:yes|you|they) (?:republic|kingdom|federation) of the', 'u')?.also).toBeUndefined();
});

test('a pattern that is asked for many texts is made in the end: to look for words each time would take longer', () => {
  const pattern = patternForTexts('(', '(', '', '', false, '\nletter\nappeal');
  expect(() => {
    for (let count = 0; count < 1000; count++) pattern.test(`text ${count}`);
  }).toThrow();
});
