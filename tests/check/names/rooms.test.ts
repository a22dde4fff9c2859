import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../../src/check/names/candidates.ts';
import { classesOf } from '../../../src/check/names/classes.ts';
import { isForm } from '../../../src/check/names/forms.ts';
import { isHeadline, quotedIn } from '../../../src/check/names/headlines.ts';
import { WordList } from '../../../src/check/names/lists.ts';
import { People } from '../../../src/check/names/people.ts';
import { requestBefore } from '../../../src/check/names/requests.ts';
import { runsOf } from '../../../src/check/names/runs.ts';
import { isOneOff, isSwapped, skeletonOf, soundsOf, withoutArticle } from '../../../src/check/names/spelling.ts';
import { surroundingsOf } from '../../../src/check/names/surroundings.ts';
import { tokensOf } from '../../../src/check/names/tokens.ts';
import { trimmed } from '../../../src/check/names/trimming.ts';
import { NAMES } from '../../support/names.ts';
import { caseOf, type Part, readingOf } from './names-support.ts';

// Each step by itself, from letters to what is said. All persons and places are invented.

describe('words', () => {
  const texts = (text: string, elides = false) => tokensOf(text, elides).map((one) => one.text);

  test('an elision is cut off, but not from a name', () => {
    expect(texts('Veillez à ce qu’Amélie N’Djoumé voie l’avocat d’Evinsk', true)).toEqual(
      'Veillez à ce qu’ Amélie N’Djoumé voie l’ avocat d’ Evinsk'.split(' '),
    );
    expect(texts("Sean O'Rourke D'Ascanio", true)).toEqual(['Sean', "O'Rourke", "D'Ascanio"]);
  });

  test('no sentence ends at an initial or a title', () => {
    const first = tokensOf('Ask Dr. Brekke. Release J. Okolo! Mr. Ola: “Go”', false).filter((one) => one.first);
    expect(first.map((one) => one.text)).toEqual(['Ask', 'Release', 'Mr', 'Go']);
  });

  test('al-Xxxx has a capital, and whose something is belongs to no name', () => {
    const [one, other, third] = tokensOf('al-Tarwani’s UN NGOs', false);
    expect([one?.capital, one?.base, one?.possessive, other?.acronym, third?.acronym]).toEqual([
      ...[true, 'al-Tarwani', true, undefined, undefined].slice(0, 3),
      ...[true, true],
    ]);
  });
});

describe('runs', () => {
  const runs = (text: string, nounCapitals = false) => {
    const tokens = tokensOf(text, false);
    return runsOf(tokens, nounCapitals).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  };

  test.each([
    ['we met Ana de la Torre Iznardo and J. R. Okolo', ['Ana de la Torre Iznardo', 'J. R. Okolo']],
    ['we met Tolan “Bear” Brekke, Ivo Brandt', ['Tolan “Bear” Brekke', 'Ivo Brandt']],
    ['we met Abu Saqer bin Omar al-Tarwani in March', ['Abu Saqer bin Omar al-Tarwani', 'March']],
    ['we met Mara Example’s Friend Ivo of', ['Mara Example’s', 'Friend Ivo']],
  ])('%s', (text, expected) => expect(runs(text)).toEqual(expected));

  test('an article joins nothing where nouns have capitals', () => {
    expect(runs('wir erlauben Mara Example den Besuch bei Karl von den Auen', true)).toEqual([
      ...['Mara Example', 'Besuch', 'Karl von den Auen'],
    ]);
  });
});

describe('classes', () => {
  const classes = (language: string, text: string) => {
    const reading = readingOf(language, 'demand', text);
    const tokens = reading.passages[0]?.tokens ?? [];
    const nounCapitals = reading.language.lists.grammar.nounCapitals === true;
    return runsOf(tokens, nounCapitals).flatMap((run) => classesOf(run, tokens, reading));
  };

  test.each([
    ['en', 'see Malik Oskolka', ['given', 'name']],
    ['en', 'see Grace Window', ['both', 'ordinary']],
    ['en', 'see Mr Winters', ['title', 'name']],
    ['en', 'see April Oskolka in April', ['given', 'name', 'month']],
    ['en', 'see Jordan Oskolka in Jordan', ['given', 'name', 'given']],
    ['en', 'see the Tolmecha Court', ['name', 'thing']],
    ['en', 'see Park Sang-woo', ['name', 'name']],
    ['en', 'see the UN Committee on NGOs', ['acronym', 'thing', 'acronym']],
    ['en', 'see Mali', ['country']],
    ['es', 'vean a Ana de la Torre', ['given', 'particle', 'particle', 'name']],
    ['de', 'dass Dieter König kommt', ['given', 'name']],
    ['de', 'dass Wetterlage und Todesurteil', ['ordinary', 'ordinary']],
    ['fr', 'voir Éric NDJOMO ATEBA', ['given', 'name', 'name']],
  ])('%s: %s', (language, text, expected) => expect(classes(language, text)).toEqual(expected));
});

describe('people', () => {
  const people = new People(
    caseOf('en', 'demand', 'x', ['Ketevan Lomsadze', 'Ahmed Hussein Al Tarwani', 'Sevda Ruzimova']),
  );
  const compare = (name: string) => people.compare(tokensOf(name, false), 'genitive', (word) => NAMES.given.has(word));

  test.each([
    'Ketevan Lomsadze',
    'Lomsadze, Ketevan',
    'Lomsadzes',
    'Lomsadze',
    'K. Lomsadze',
    'Ahmad Husayn al-Tarwani',
    'Ketevan Maria Lomsadze',
    'Ivo Brandt',
    'Minister of Justice',
  ])('%s is of the case', (name) => expect(compare(name).kind).toBe('right'));

  test.each([
    ['Ketevan Lomsazde', { kind: 'near', name: 'Ketevan Lomsadze', sure: true }],
    ['Ketevan Lomsadzo', { kind: 'near', name: 'Ketevan Lomsadze', sure: false }],
    ['Ruzimoba', { kind: 'near', name: 'Sevda Ruzimova', sure: true }],
    ['Ketevan Ruzimova', { kind: 'partly', hits: 1, others: 1 }],
    ['Marit Oskolka', { kind: 'none' }],
  ])('%s is not', (name, expected) => expect(compare(name)).toEqual(expected));
});

describe('spelling', () => {
  test('swapped letters, and one letter that is wrong', () => {
    expect(
      ['Brantd', 'Brandt', 'Brnadt', 'Bandt', 'Brandtt', 'Brundt'].map((one) => [
        isSwapped(one, 'Brandt'),
        isOneOff(one, 'Brandt'),
      ]),
    ).toEqual([
      ...[
        [true, true],
        [false, false],
        [true, true],
        [false, true],
        [false, true],
        [false, true],
      ],
    ]);
  });

  test('the same sounds in the letters of several languages', () => {
    expect(new Set(['scharipowa', 'sharipova', 'charipova'].map(soundsOf)).size).toBe(1);
    expect(new Set(['mohammed', 'muhammad', 'mohamed'].map(skeletonOf)).size).toBe(1);
    expect(['al-Tarwani', 'd’Ascanio', 'O’Rourke', 'Alma'].map(withoutArticle)).toEqual([
      'Tarwani',
      'Ascanio',
      'O’Rourke',
      'Alma',
    ]);
  });

  test('forms of a name, as its language has them', () => {
    expect(isForm('ruzimovas', 'ruzimova', 'genitive')).toBe(true);
    expect(isForm("ruzimova'yı", 'ruzimova', 'suffixes')).toBe(true);
    expect(isForm('варконду', 'варконда', 'cases')).toBe(true);
    expect(isForm('ruzimovas', 'ruzimova', 'none')).toBe(false);
    expect(isForm('ruzicka', 'ruzimova', 'cases')).toBe(false);
  });

  test('a list has whole words, and beginnings with no more than an ending', () => {
    const list = new WordList(['court', 'journalist*']);
    expect(['court', 'courts', 'journalistin', 'journalistenverband'].map((word) => list.has(word))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('headlines', () => {
  const is = (language: string, part: Part, text: string) => {
    const { passages, language: of } = readingOf(language, part, text);
    return passages[0] && isHeadline(passages[0], of.lists.grammar.nounCapitals === true);
  };

  test.each([
    ['en', 'subject', 'Detained Poet Has Nervous Breakdown', true],
    ['en', 'subject', 'Freedom for Sevda Ruzimova', false],
    ['en', 'demand', 'Release Marit Oskolka Now', false],
    ['de', 'subject', 'Drohende Hinrichtung in Exampleville', false],
    ['de', 'subject', 'VERSCHLEPPT UND NICHT WIEDER GESEHEN', true],
  ] as const)('%s %s: %s', (language, part, text, expected) => expect(is(language, part, text)).toBe(expected));

  test('what is quoted', () => {
    expect(quotedIn('She wrote “The Night of X” and «La Nuit», not that’s all').map(({ start }) => start)).toEqual([
      10, 31,
    ]);
  });
});

describe('what stands around a name', () => {
  const only = (language: string, part: Part, text: string) => {
    const reading = readingOf(language, part, text);
    const [read] = reading.passages;
    const [one] = read ? candidatesIn(read, reading) : [];
    if (!one) throw new Error('nobody');
    return { one, around: surroundingsOf(one, reading) };
  };

  test.each([
    ['en', 'Her lawyer, the poet Marit Oskolka, came.', 'relation'],
    ['en', 'Marit Oskolka, her cellmate, came.', 'relation'],
    ['en', 'Judge Marit Oskolka came.', 'office'],
    ['en', 'They beat the journalist Marit Oskolka.', 'role'],
    ['en', 'The judge sentenced Marit Oskolka.', undefined],
    ['de', 'Ihr Anwalt Marit Oskolka kam.', 'relation'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(only(language, 'paragraph', text).around.introduction).toBe(expected);
  });

  test('a sentence that asks, suffers, names somebody of the case', () => {
    const { around } = only(
      'en',
      'paragraph',
      'Sevda Ruzimova came. I ask you to help Marit Oskolka, who was tortured.',
    );
    expect([around.asks, around.suffers, around.namedInSentence, around.namedInPassage, around.beforeRelative]).toEqual(
      [...[true, true, false, true, true]],
    );
  });

  test.each([
    ['en', 'Release Marit', 'frees'],
    ['en', 'Drop all charges against Marit', 'asks'],
    ['en', 'Look after the health of Marit', 'concerns'],
    ['en', 'Ask the Ministry of Health of Marit', undefined],
    ['en', 'Write to Marit', undefined],
    ['de', 'Lassen Sie Marit', 'frees'],
  ] as const)('%s: %s', (language, text, expected) => {
    const reading = readingOf(language, 'demand', text);
    const tokens = reading.passages[0]?.tokens ?? [];
    expect(requestBefore(tokens.length - 1, tokens, reading)).toBe(expected);
  });
});

test('titles, offices and requests are cut off before a name', () => {
  const reading = readingOf('en', 'demand', 'Release Judge Dr Marit Oskolka');
  const tokens = reading.passages[0]?.tokens ?? [];
  const [run] = runsOf(tokens, false);
  const rest = run && trimmed(run, tokens, reading);
  expect([tokens[rest?.from ?? 0]?.text, rest?.titled, rest?.somebody]).toEqual(['Marit', true, 'office']);
});
