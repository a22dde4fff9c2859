import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/demand-request.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// Demands that only state something, and forms of requests that must pass.

const PEOPLE = `people:
  - name: Mara Example
    pronouns: she/her
    native:
      ru: Мара Пример
`;
const letter = (language: string, demand: string) => `${PEOPLE}letter:
  ${language}:
    subject: X
    opening: Y
    demands:
      - ${JSON.stringify(demand)}
    reviewed: Jo
`;

test('points at the first words', () => {
  const [found] = findingsOf(rule, letter('en', 'She is in prison.'));
  expect(found).toMatchObject({ at: '11:10', found: 'She is in', severity: 'warning' });
});

test.each([
  ['en', 'He was tortured in custody.'],
  ['en', '{{They "is" "are"}} not guilty.'],
  ['en', '{{person.name}} has never seen a lawyer.'],
  ['en', 'Mara Example is still in prison.'],
  ['en', 'The police have tortured her.'],
  ['en', 'Her family has not been told.'],
  ['en', 'She spent nine days in a cell.'],
  ['en', 'They took her books.'],
  ['fr', 'Elle n’est pas coupable.'],
  ['fr', 'Elle chante.'],
  ['fr', 'Sa famille a été menacée.'],
  ['de', 'Sie ist seit März in Haft.'],
  ['de', 'Ihre Familie wurde bedroht.'],
  ['es', 'Ella no ha visto a su abogado.'],
  ['es', 'Su familia ha sido amenazada.'],
  ['pt', 'Ela está detida desde março.'],
  ['it', 'Lei è innocente.'],
  ['nl', 'Zij zit nog steeds gevangen.'],
  ['el', 'Αυτή είναι στη φυλακή.'],
  ['ru', 'Она находится под стражей.'],
  ['ru', 'Мара Пример находится под стражей.'],
  ['uk', 'Вона перебуває під вартою.'],
  ['tr', 'Mart ayından beri cezaevinde tutulmaktadır.'],
  ['zh', '她自三月起被拘押。'],
  ['zh', '{{person.name}}被判处七年徒刑。'],
  ['ja', '彼女は三月から拘束されている。'],
  ['ar', 'هي في السجن منذ مارس.'],
  ['fa', 'او از ماه مارس در زندان است.'],
  ['he', 'היא כלואה מאז מרץ.'],
  ['vi', 'Bà ấy đang bị giam.'],
])('in %s this is no request: %s', (language, demand) => {
  expect(findingsOf(rule, letter(language, demand))).toHaveLength(1);
});

test.each([
  ['en', 'Release her at once.'],
  ['en', 'Immediately and unconditionally release {{person.name}}.'],
  ['en', 'to let her go;'],
  ['en', 'That {{person.name}} be released.'],
  ['en', 'The authorities must release her.'],
  ['en', 'She should be released.'],
  ['en', 'Until then, ensure that she is protected.'],
  ['en', 'Where is she? Tell us.'],
  ['fr', 'La libérer, elle est malade.'],
  ['fr', 'La laisser libre car elle est malade.'],
  ['fr', 'Les remettre en liberté.'],
  ['fr', 'la libération de Mara Example'],
  ['fr', 'Qu’elle soit libérée.'],
  ['de', 'Die Vorwürfe gegen sie fallen zu lassen.'],
  ['de', 'Sie freizulassen.'],
  ['de', 'Ich fordere Sie auf, ihre Haft zu beenden.'],
  ['ru', 'Я призываю Вас освободить её.'],
  ['de', 'Sie soll sofort freigelassen werden.'],
  ['es', 'la ponga en libertad, pues está enferma'],
  ['es', 'La liberación de Mara Example.'],
  ['pt', 'a liberte de imediato'],
  ['it', 'la liberi subito'],
  ['ru', 'Её освободить.'],
  ['ru', 'Она должна быть освобождена.'],
  ['tr', 'Derhâl serbest bırakılmasını rica ediyorum.'],
  ['zh', '她被关押期间，准许她与家人会面。'],
  ['fa', 'او را آزاد کنید.'],
  ['xh', 'She is in prison.'],
])('in %s this is one: %s', (language, demand) => {
  expect(findingsOf(rule, letter(language, demand))).toEqual([]);
});

test('is quiet about the cases at hand', () => {
  for (const file of [
    'cases/nagyz-muhammed.yaml',
    'cases/examples/lake-poets.yaml',
    'cases/examples/teacher-sorin.yaml',
    'cases/examples/teacher-sorin-2024.yaml',
    'tests/fixtures/cases/many-tongues.yaml',
  ]) {
    expect(findingsOf(rule, readFileSync(join(PACKAGE, file), 'utf8'))).toEqual([]);
  }
});

test.each([' ', '{{', 'she ', '. ', 'a,'])('has no more work a word with %s over and over', async (sign) => {
  const written = (size: number) => letter('en', `The ${sign.repeat(Math.floor(size / sign.length))}x`);
  expect(await ruleGrowth(rule, 4_500, written)).toBeLessThan(6);
});
