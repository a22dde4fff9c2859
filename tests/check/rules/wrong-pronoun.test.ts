import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { rule as form } from '../../../src/check/rules/pronouns-form.ts';
import { rule } from '../../../src/check/rules/wrong-pronoun.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, fixed, ruleGrowth } from '../check-support.ts';

// Pronouns, and other words that show whether somebody is a man or a woman, beside the pronouns that the case gives.

const people = (...all: readonly (readonly [name: string, pronouns: string])[]) =>
  `people:\n${all.map(([name, pronouns]) => `  - {name: ${name}, pronouns: ${pronouns}}\n`).join('')}`;
const SHE = people(['Mara Example', 'she/her']);
const HE = people(['Ilo Muster', 'he/him']);
const letter = (language: string, opening: string) => `letter:
  ${language}:
    subject: X
    opening: ${JSON.stringify(opening)}
    demands: [X.]
    reviewed: Jo
`;
const found = (who: string, language: string, opening: string) =>
  findingsOf(rule, who + letter(language, opening)).map((one) => one.found);

describe('of one person', () => {
  test.each([
    ['en', 'I write about {{person.name}}. He sings.', 'He'],
    ['en', 'Let {{person.name}} sing his songs.', 'his'],
    ['de', 'Er wurde am 14. Oktober in Exampleville festgenommen.', 'Er'],
    ['de', 'Ich bitte Sie, dass er freigelassen wird.', 'er'],
    ['de', 'Bitte lassen Sie ihn sofort frei.', 'ihn'],
    ['de', 'Seit März sitzt er in Haft.', 'er'],
    ['fr', 'Elle chante. {{person.name}} a été arrêté en mars.', 'arrêté'],
    ['fr', '{{person.name}} est détenu à Exampleville.', 'détenu'],
    ['fr', 'Veuillez le libérer.', 'le'],
    ['fr', 'Que {{person.name}} soit immédiatement remis en liberté.', 'remis'],
    ['es', '{{person.name}} fue detenido en marzo.', 'detenido'],
    ['es', 'Él canta.', 'Él'],
    ['es', 'Libérelo de inmediato.', 'lo'],
    ['es', 'Pido que sea puesto en libertad.', 'puesto'],
    ['pt', '{{person.name}} foi detido em março.', 'detido'],
    ['pt', 'Ele canta.', 'Ele'],
    ['it', '{{person.name}} è stato arrestato in marzo.', 'arrestato'],
    ['it', 'Chiedo di liberarlo.', 'lo'],
  ])('in %s, of a woman: %s', (language, text, word) => {
    expect(found(SHE, language, text)).toEqual([word]);
  });

  test.each([
    ['en', 'I write about {{person.name}}. She sings.', 'She'],
    ['de', 'Sie wurde im März festgenommen.', 'Sie'],
    ['de', 'Seit März ist sie in Haft.', undefined],
    ['fr', '{{person.name}} a été arrêtée en mars.', 'arrêtée'],
    ['fr', 'Veuillez la libérer.', 'la'],
    ['es', '{{person.name}} fue detenida en marzo.', 'detenida'],
    ['pt', '{{person.name}} foi detida em março.', 'detida'],
    ['it', '{{person.name}} è stata arrestata in marzo.', 'arrestata'],
  ])('in %s, of a man: %s', (language, text, word) => {
    expect(found(HE, language, text)).toEqual(word === undefined ? [] : [word]);
  });

  test.each([
    ['en', 'She sings her songs.'],
    ['en', 'A witness gave his opinion: she sang.'],
    ['en', 'In his opinion as an expert, she is ill.'],
    ['en', 'Her lawyer says that he may not see her.'],
    ['en', 'Give the Northern Star back to his crew.'],
    ['en', 'The song made the mayor famous, and the choir with it.'],
    ['de', 'Sie wurden alle festgenommen.'],
    ['de', 'Der Prozess begann im März; er dauerte einen Tag.'],
    ['de', 'Ich bitte Sie, sie freizulassen.'],
    ['de', 'Ihr Sohn wurde geschlagen, als er festgenommen wurde.'],
    ['de', 'Ein Zeuge sagte, dass er gefoltert wurde.'],
    ['fr', 'Il est temps que la chorale chante.'],
    ['fr', 'Le procès a été ouvert ; il est secret.'],
    ['fr', '{{person.name}} a été arrêtée et elle est détenue.'],
    ['fr', 'Un témoin a été arrêté.'],
    ['fr', 'Trois choristes ont été arrêtés.'],
    ['fr', 'La situation est condamnée à durer.'.replace('condamnée', 'appelée')],
    ['es', 'La persona fue detenida. El coro está prohibido.'],
    ['es', 'El libro fue publicado.'],
    ['pt', 'O livro foi publicado.'],
    ['it', 'Il libro è stato pubblicato.'],
    ['it', 'Le chiedo, e Lei lo sa, di lasciarla cantare.'],
  ])('in %s nothing of: %s', (language, text) => {
    expect(found(SHE, language, text)).toEqual([]);
  });

  test.each([
    ['fr', '{{person.name}} a été arrêté·e en mars.'],
    ['fr', '{{person.name}} a été arrêté(e) en mars.'],
    ['es', '{{person.name}} fue detenido/a en marzo.'],
  ])('in %s a form for both is right: %s', (language, text) => {
    expect(found(SHE, language, text)).toEqual([]);
    expect(found(HE, language, text)).toEqual([]);
  });

  test('of somebody who is neither, "he" and "she" are told, and no participle is', () => {
    const they = people(['Sam Example', 'they/them']);
    expect(found(they, 'en', 'She sings.')).toEqual(['She']);
    expect(found(they, 'fr', '{{person.name}} a été arrêté en mars.')).toEqual([]);
  });

  test('after the name of somebody else nothing is sure', () => {
    const names = `${SHE}names: [Ari Sample]\n`;
    expect(found(names, 'en', 'Ari Sample sings. He sings well.')).toEqual([]);
    expect(found(names, 'en', 'He sings well, as Ari Sample does.')).toEqual(['He']);
  });
});

describe('of two people', () => {
  const BOTH = people(['Mara Example', 'she/her'], ['Ilo Muster', 'he/him']);
  const WOMEN = people(['Mara Example', 'she/her'], ['Ada Muster', 'she/her']);

  test.each([
    [BOTH, 'en', 'Mara Example leads a choir. He sings.', 'He'],
    [BOTH, 'en', 'Muster leads a choir, and she sings.', 'she'],
    [BOTH, 'fr', 'Mara Example a été arrêté en mars.', 'arrêté'],
    [WOMEN, 'en', 'Both sing. He sings well.', 'He'],
    [WOMEN, 'es', 'Mara Example fue detenido.', 'detenido'],
  ])('a word that fits neither, or not the one who is named', (who, language, text, word) => {
    expect(found(who, language, text)).toEqual([word]);
  });

  test.each([
    'Mara Example and Ilo Muster sing. He sings well.',
    'Mara Example sings. She sings well, and he reads.',
    'He sings, and so does Mara Example.',
    'One sings. He sings well.',
  ])('one that may mean the other is right: %s', (text) => {
    expect(found(BOTH, 'en', text)).toEqual([]);
  });
});

describe('the pronouns that a case gives', () => {
  test.each([
    ['she', ['she/her'], 'she/her'],
    ['He', ['he/him'], 'he/him'],
    ['they', ['they/them'], 'they/them'],
    ['elle', ['she/her', 'they/them'], undefined],
    ['ella', ['she/her'], undefined],
    ['sie/ihr', ['she/her'], undefined],
    ['il/lui', ['he/him'], undefined],
    ['iel', ['they/them'], undefined],
  ])('%s is told', (pronouns, instead, mended) => {
    const yaml = people(['Mara Example', pronouns]);
    const told = findingsOf(form, yaml);
    expect(told).toMatchObject([{ at: '2:36', arguments: { instead } }]);
    expect(told[0]?.fix?.value).toBe(mended);
    if (mended) expect(findingsOf(form, fixed(yaml, told))).toEqual([]);
  });

  test.each(['she/her', 'he/him/his', 'They/Them', 'xe/xem/xyr/xyrs/xemself', 'xe/xem', 'her Name'])(
    '%s is right',
    (one) => {
      expect(findingsOf(form, people(['Mara Example', one]))).toEqual([]);
    },
  );

  test('of a closed case do not matter', () => {
    expect(findingsOf(form, `${people(['Mara Example', 'elle'])}status: closed\nstatusNote: Free.\n`)).toEqual([]);
  });
});

test('is quiet about cases of others', () => {
  const files = readdirSync(join(PACKAGE, 'tests/names')).filter((one) => /^(?:en|de|fr|es|pt|it)-.*\.yaml$/.test(one));
  expect(files.length).toBeGreaterThan(60);
  const told = files.flatMap((file) =>
    findingsOf(rule, readFileSync(join(PACKAGE, 'tests/names', file), 'utf8')).map(
      (one) => `${file} ${one.at} ${one.found}`,
    ),
  );
  expect(told).toEqual([]);
});

test.each([
  ['de', 'er '],
  ['de', 'sie wurde '],
  ['es', 'fue '],
  ['fr', 'a été '],
  ['en', 'he '],
])('works no more than it must in %s: %s', async (language, words) => {
  const written = (size: number) => SHE + letter(language, words.repeat(Math.floor(size / words.length)));
  expect(await ruleGrowth(rule, 4_000, written)).toBeLessThan(6);
});

test('no text is folded once for each of its pronouns', () => {
  const written = SHE + letter('en', 'She asks where she is. '.repeat(400));
  let characters = 0;
  const { normalize } = String.prototype;
  const spy = vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form?: string) {
    characters += this.length;
    return normalize.call(this, form);
  });
  findingsOf(rule, written);
  spy.mockRestore();
  expect(characters).toBeLessThan(10 * written.length);
});
