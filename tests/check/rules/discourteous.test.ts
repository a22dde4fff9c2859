import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/discourteous.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// Rude and accusing words, and hard facts that must be told.

const letter = (language: string, opening: string) => `letter:
  ${language}:
    subject: X
    opening: ${JSON.stringify(opening)}
    demands: [Y]
    reviewed: Jo
`;

test.each([
  ['en', 'I know your corrupt regime.', 'your corrupt regime', '4:22'],
  ['en', 'Shame on you!', 'Shame on you', '4:15'],
  ['en', 'You murderers took her.', 'You murderers', '4:15'],
  ['en', 'You are all liars.', 'You are all liars', '4:15'],
  ['en', 'Let this stupid law go.', 'stupid', '4:24'],
  ['en', 'Idiot, read this.', 'Idiot', '4:15'],
  ['en', 'This is BULLSHIT.', 'BULLSHIT', '4:23'],
  ['fr', 'Honte à vous.', 'Honte à vous', '4:15'],
  ['fr', 'Votre régime ment.', 'Votre régime', '4:15'],
  ['fr', 'Quel connard.', 'connard', '4:20'],
  ['de', 'Schämen Sie sich!', 'Schämen Sie sich', '4:15'],
  ['de', 'Ihr korruptes Regime.', 'Ihr korruptes Regime', '4:15'],
  ['es', 'Ustedes son unos asesinos.', 'Ustedes son unos asesinos', '4:15'],
  ['es', 'Es una mierda.', 'mierda', '4:22'],
  ['pt', 'Vocês são assassinos.', 'Vocês são assassinos', '4:15'],
  ['it', 'Vergognatevi.', 'Vergognatevi', '4:15'],
  ['it', 'Che stronzo.', 'stronzo', '4:19'],
  ['nl', 'Schaam u!', 'Schaam u', '4:15'],
  ['ru', 'Позор вам!', 'Позор вам', '4:15'],
  ['ru', 'Вы — палачи.', 'Вы — палачи', '4:15'],
  ['uk', 'Ганьба вам!', 'Ганьба вам', '4:15'],
  ['tr', 'Yazıklar olsun!', 'Yazıklar olsun', '4:15'],
  ['zh', '你们都是杀人犯。', '你们都是杀人犯', '4:15'],
  ['ar', 'عار عليكم.', 'عار عليكم', '4:15'],
  ['fa', 'شرم بر شما.', 'شرم بر شما', '4:15'],
])('in %s: %s', (language, opening, words, at) => {
  expect(findingsOf(rule, letter(language, opening))).toMatchObject([{ found: words, at, severity: 'warning' }]);
});

test.each([
  ['en', 'She was tortured, raped and beaten; two others were killed by racist police officers, and one was executed.'],
  ['en', 'A guard called her a “stupid bitch” and said: “Shame on you!”'],
  [
    'en',
    'The regime of visits is strict; slavery and sodomy laws; welfare; spit; a slave; beanbag rounds; a booby trap.',
  ],
  ['en', 'He is charged with murder, and the murderers of his son walk free. You can find the killers.'],
  ['en', 'Mr Pollock, Ms Hori, Mr Dick Cummings and Mrs Idiot of Dong Ha went to Fucking in Austria.'],
  [
    'en',
    'I ask you and your government to end torture; your courts are known to be fair. Your decision lies with you; your prison regime is strict.',
  ],
  ['fr', 'Il a été torturé ; avec retard, mettre fin aux violences, un gros panier, sa queue, la poche.'],
  ['de', 'Sie wurde gefoltert und ermordet. Ihr Regimekritiker-Bruder ist frei. Die Mörder sind bekannt.'],
  [
    'es',
    'Fue violada por un violador; la pistola, el sexo, la heroína, su leche. El régimen la condenó a muerte; su régimen penitenciario es duro.',
  ],
  ['it', 'La pena di morte, gli impiccati, le pene; il processo cessa; il negro; per stupro e prostituzione.'],
  ['pt', 'A rapariga foi torturada e morta; a desgraça da família; o regime militar.'],
  ['ru', 'Её пытали, убийцы не наказаны. Режим содержания строгий.'],
  ['zh', '他遭受酷刑，被杀害，凶手未受惩罚。请你们释放他。'],
  ['ar', 'تعرض للتعذيب والقتل، ولم يعاقب القتلة.'],
])('facts of a case in %s are left alone: %s', (language, opening) => {
  expect(findingsOf(rule, letter(language, opening)).map((one) => one.found)).toEqual([]);
});

test('is quiet about the cases at hand', () => {
  for (const file of [
    'cases/nagyz-muhammed.yaml',
    'cases/examples/lake-poets.yaml',
    'cases/examples/teacher-sorin.yaml',
    'tests/fixtures/cases/many-tongues.yaml',
  ]) {
    expect(findingsOf(rule, readFileSync(join(PACKAGE, file), 'utf8')).map((one) => one.found)).toEqual([]);
  }
});

test.each([
  ['en', 'your '],
  ['en', 'you are all '],
  ['en', 'shame on '],
  ['de', 'a'],
  ['de', 'your corrupt '],
  ['fr', 'vous êtes '],
])('has no more work a word in %s with %s over and over', async (language, sign) => {
  const written = (size: number) => letter(language, sign.repeat(Math.floor(size / sign.length)));
  expect(await ruleGrowth(rule, 4_500, written)).toBeLessThan(6);
});
