import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rule as fullName } from '../../../src/check/rules/full-name-missing.ts';
import { rule as language } from '../../../src/check/rules/letter-language.ts';
import { rule as demands } from '../../../src/check/rules/translation-demands.ts';
import { rule as names } from '../../../src/check/rules/translation-names.ts';
import { rule as review } from '../../../src/check/rules/translation-review.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf } from '../check-support.ts';

// Who is named in which letter, and what one letter has that another lacks.

const TONGUES = readFileSync(join(PACKAGE, 'tests/fixtures/cases/many-tongues.yaml'), 'utf8');
const POETS = readFileSync(join(PACKAGE, 'cases/examples/lake-poets.yaml'), 'utf8');
const NAGYZ = readFileSync(join(PACKAGE, 'cases/nagyz-muhammed.yaml'), 'utf8');

const PEOPLE = `people:
  - name: Lena Varkonda
    pronouns: she/her
    aliases: [Helen Varkonda]
    native:
      ru: Лена Варконда
      zh: 莱娜·瓦尔孔达
      ar: لينا فاركوندا
`;

/** A letter in a language with an opening. */
const letter = (code: string, opening: string, more = '') => `${PEOPLE}letter:
  ${code}:
    subject: X
    opening: "${opening}"
    demands:
      - Y
    reviewed: Jo Sample
${more}`;

describe('full-name-missing', () => {
  test('is found at the letter', () => {
    const [found] = findingsOf(fullName, letter('en', 'I am writing about Lena, who sings.'));
    expect(found).toMatchObject({ at: '10:3', severity: 'warning' });
    expect(found?.message).toBe('The letter in English never gives the full name "Lena Varkonda".');
  });

  test.each([
    ['en', '{{person.name}} sings.'],
    ['en', 'Write to {{people}}.'],
    ['en', 'LENA VARKONDA sings.'],
    ['en', 'Lena Varkonda’s choir sings.'],
    ['en', 'Helen Varkonda, as she calls herself, sings.'],
    ['ru', 'Я пишу о Лене Варконде.'],
    ['ru', 'Освободите Лену Варконду!'],
    ['zh', '我写信是为了莱娜・瓦尔孔达的事。'],
    ['ar', 'أكتب إليكم بشأن الكاتبة ولينا فاركوندا.'],
  ])('is quiet about a name in %s: %s', (code, opening) => {
    expect(findingsOf(fullName, letter(code, opening))).toEqual([]);
  });

  test.each(['Oksana Petrivna Riy sings.', 'Oksana Riy sings.', 'We ask for Oksana Petrivna.'])(
    'lets a patronymic go: %s',
    (opening) => {
      expect(findingsOf(fullName, letter('en', opening).replace('Lena Varkonda', 'Oksana Petrivna Riy'))).toEqual([]);
    },
  );

  test.each([
    ['ru', 'Я пишу о Лене.'],
    ['zh', '我写信是为了莱娜的事。'],
    ['en', 'Lena Varkondaberger sings.'],
    ['en', 'They know {{their of=\\"Lena Varkonda\\"}} songs.'],
  ])('does not take half a name, or a pronoun, for it, in %s: %s', (code, opening) => {
    expect(findingsOf(fullName, letter(code, opening))).toHaveLength(1);
  });

  test('is quiet about the cases at hand', () => {
    for (const text of [TONGUES, POETS, NAGYZ]) expect(findingsOf(fullName, text)).toEqual([]);
  });

  test('finds the Russian letter whose last value is gone', () => {
    const gone = TONGUES.replace('делу: {{person.name}} (Lena Varkonda)', 'делу: она').replace(
      '"{{person.name}}, переводчица',
      '"Переводчица',
    );
    expect(findingsOf(fullName, gone).map((one) => one.path)).toEqual([['letter', 'ru']]);
  });
});

describe('translation-names', () => {
  const two = (french: string) => `people:
  - name: Mara Example
    pronouns: she/her
  - name: Ilo Sample
    pronouns: he/him
letter:
  en:
    subject: X
    opening: Of Mara Example and Ilo Sample.
    demands: [Y]
    reviewed: Jo
  fr:
    subject: X
    opening: ${french}
    demands: [Y]
    reviewed: Jo
`;

  test('finds a person whom one letter leaves out', () => {
    const found = findingsOf(names, two('De Mara Example.'));
    expect(found.map(({ at, found }) => [at, found])).toEqual([['12:3', 'Ilo Sample']]);
    expect(found[0]?.message).toBe('The letter in English names "Ilo Sample", the one in French does not.');
  });

  test.each(['"{{people}}"', 'De Mara Example et Ilo Sample.', 'De personne.'])('is quiet about %s', (french) => {
    expect(findingsOf(names, two(french))).toEqual([]);
  });

  test('is quiet about the cases at hand', () => {
    for (const text of [TONGUES, POETS, NAGYZ]) expect(findingsOf(names, text)).toEqual([]);
  });
});

describe('translation-demands', () => {
  test('finds the letter that asks for less, and no letter that asks for more', () => {
    const found = findingsOf(
      demands,
      TONGUES.replace(
        '      - rendre les 27 exemplaires du livre qui ont été emportés de la bibliothèque.\n',
        '',
      ).replace('      - Return the 27', '      - Stop.\n      - Return the 27'),
    );
    expect(found).toHaveLength(29);
    const french = found.find((one) => one.path[1] === 'fr');
    expect(french?.message).toBe('The letter in French has 2 demands, the one in English has 4.');
    expect(findingsOf(demands, TONGUES.replace('      - rendre les', '      - Écrire.\n      - rendre les'))).toEqual(
      [],
    );
  });

  test('points at the demands', () => {
    const text = POETS.replace('      - Veiller à ce que Mirela Todvarska reçoive ses médicaments.\n', '');
    const line = text.split('\n').findLastIndex((one) => one.startsWith('    demands:')) + 1;
    expect(findingsOf(demands, text).map((one) => one.at)).toEqual([`${line}:5`]);
  });
});

describe('letter-language', () => {
  test('is a note at the best language', () => {
    const [found] = findingsOf(language, 'languages: [zh, en]\n');
    expect(found).toMatchObject({ at: '1:13', found: 'zh', severity: 'note' });
    expect(found?.message).toBe('The case has no letter in Chinese, which the officials read best.');
  });

  test.each(['languages: [en, zh]\n', 'title: No languages\n', 'languages: [zh]\nstatus: closed\n'])(
    'is quiet about %s',
    (text) => {
      expect(findingsOf(language, text)).toEqual([]);
    },
  );
});

describe('translation-review', () => {
  test('is a note at every letter that nobody has read', () => {
    const found = findingsOf(review, POETS);
    const line = POETS.split('\n').indexOf('    reviewed: needed') + 1;
    expect(found.map(({ at, severity }) => [at, severity])).toEqual([[`${line}:15`, 'note']]);
    expect(found[0]?.message).toBe('Nobody who speaks French has read this letter yet.');
  });
});
