import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/demand-twice.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// What a letter asks or says twice.

const letter = (demands: readonly string[], opening = 'Y', language = 'en') => `letter:
  ${language}:
    subject: X
    opening: ${JSON.stringify(opening)}
    demands:
${demands.map((one) => `      - ${JSON.stringify(one)}\n`).join('')}    reviewed: Jo
`;

describe('demands', () => {
  test('that are the same but for signs: the later one can be taken out', () => {
    const [found, ...more] = findingsOf(rule, letter(['Let her sing.', 'Return the books.', 'let her  sing!']));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ at: '8:9', fix: { path: ['letter', 'en', 'demands', 2] }, severity: 'warning' });
    expect(found?.fix).not.toHaveProperty('value');
    expect(found?.message).toBe('The demand "let her sing!" stands in the letter in English already, as number 1.');
  });

  test('three of a kind give two findings', () => {
    expect(findingsOf(rule, letter(['Sing.', 'Sing.', 'Sing.'])).map((one) => one.at)).toEqual(['7:9', '8:9']);
  });

  test.each([
    [
      'en',
      'Release {{person.name}} immediately and unconditionally.',
      'Release {{person.name}} unconditionally and immediately, please.',
    ],
    [
      'en',
      'Protect her from torture and all other ill-treatment.',
      'Protect her from torture and from all other ill-treatment.',
    ],
    ['zh', '确保他不遭受酷刑或其他虐待。', '确保他不会遭受酷刑或其他虐待。'],
  ])('that are nearly the same in %s are told, and not mended: %s', (language, one, other) => {
    const found = findingsOf(rule, letter([one, other], 'Y', language));
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toBeUndefined();
    expect(found[0]?.message).toContain('nearly stands in the letter');
  });

  test.each([
    ['Let her see her family regularly.', 'Let her see her lawyer regularly.'],
    ['Release Mara Example at once and without conditions.', 'Release Ilo Sample at once and without conditions.'],
    ['Say whether she was told of a charge on 3 May.', 'Say whether she was told of a charge on 9 May.'],
    [
      'Return the songs that were taken from her house in May.',
      'Return the letters that were taken from her house in May.',
    ],
    ['Let her go home to the town at once.', 'Let her and {{people}} go home to the town at once.'],
    ['准许她与家人见面并保持联系。', '准许她与律师见面并保持联系。'],
    ['Say whether she was ever told of any charge then.', 'Say whether she was not ever told of any charge then.'],
    ['Let {{them}} go home to the town at once.', 'Let {{people}} go home to the town at once.'],
  ])('that differ in what matters are two: %s', (one, other) => {
    expect(findingsOf(rule, letter([one, other]))).toEqual([]);
  });
});

describe('demands that only differ in how soon', () => {
  const inLanguage = (language: string, demands: readonly string[]) =>
    letter(demands).replace('\n  en:', `\n  ${language}:`);

  test.each([
    ['en', 'Release her.', 'Release her without delay.'],
    ['en', 'Immediately let her sing.', 'Let her sing.'],
    ['en', 'Release Mara Example.', 'Release {{person.name}} at once.'],
    ['en', 'Please tell where she is.', 'Tell where she is now!'],
    ['de', 'Lassen Sie sie frei.', 'Lassen Sie sie unverzüglich frei.'],
    ['fr', 'La libérer sans délai.', 'La libérer.'],
    ['es', 'Libérela de inmediato.', 'Libérela a ella.', 'other'],
    ['es', 'Póngala en libertad.', 'Póngala en libertad sin demora.'],
    ['pt', 'Deixe-a cantar.', 'Deixe-a cantar de imediato.'],
    ['it', 'Lasciarla cantare subito.', 'Lasciarla cantare.'],
  ])('in %s: "%s" and "%s"', (language, one, two, other?: string) => {
    const found = findingsOf(rule, inLanguage(language, [one, two]));
    expect(found).toHaveLength(other ? 0 : 1);
    for (const { fix } of found) expect(fix).toBeUndefined();
  });

  test.each([
    ['Release her.', 'Release him.'],
    ['Release her.', 'Do not release her now.'],
    ['Stop.', 'Stop now.'],
    ['At once.', 'Now.'],
    ['Let her sing.', 'Let her read.'],
    ['Release Mara Example.', 'Release {{people}}.'],
  ])('"%s" and "%s" are two', (one, two) => {
    expect(findingsOf(rule, letter([one, two]))).toEqual([]);
  });
});

describe('sentences', () => {
  test('that stand twice, the second at its place', () => {
    const text = 'She was told to stop singing in March. Nobody said why. She was told to stop singing in March.';
    const [found, ...more] = findingsOf(rule, letter(['Z'], text));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ at: '4:71', found: 'She was told to stop singing in March.' });
    expect(found?.fix).toBeUndefined();
  });

  test('short ones may come twice', () => {
    expect(findingsOf(rule, letter(['Z'], 'I ask you. She sings. I ask you. She sings.'))).toEqual([]);
  });
});

test('is quiet about the cases at hand', () => {
  for (const file of [
    'cases/nagyz-muhammed.yaml',
    'cases/examples/lake-poets.yaml',
    'tests/fixtures/cases/many-tongues.yaml',
  ]) {
    expect(findingsOf(rule, readFileSync(join(PACKAGE, file), 'utf8'))).toEqual([]);
  }
});

test.each(['a b c d e f g h. ', '. '])('looks at thousands of sentences once each: %s', async (sentence) => {
  const growth = await ruleGrowth(rule, 4_500, (size) => letter(['Z'], sentence.repeat(size / sentence.length)));
  expect(growth).toBeLessThan(6);
});
