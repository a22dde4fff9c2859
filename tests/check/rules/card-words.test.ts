import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/card-words.ts';
import { rule as demandAddressee } from '../../../src/check/rules/demand-addressee.ts';
import { findingsOf } from '../check-support.ts';

// What texts for cards speak of, against the rules of the case.

const card = (
  language: string,
  text: string,
  rules = '[no-organisation, no-politics, no-religion, no-case]',
) => `targets:
  mayoress: { role: Mayoress, country: FR }
  mara: { kind: card, name: Mara Example, country: FR }
cards:
  rules: ${rules}
  texts:
    ${language}: [${JSON.stringify(text)}]
`;

test.each([
  ['en', 'All of us at Amnesty International greet you.', 'Amnesty International', 'organisation', 'error'],
  ['en', 'May God be with you.', 'God', 'religion', 'warning'],
  ['en', 'Your presidential pardon will come.', 'presidential', 'politics', 'warning'],
  ['en', 'We hope that you leave prison soon.', 'prison', 'case', 'warning'],
  ['fr', 'Joyeux Noël !', 'Noël', 'religion', 'warning'],
  ['de', 'Wir beten für Sie.', 'beten', 'religion', 'warning'],
  ['es', 'Que Dios le bendiga.', 'Dios', 'religion', 'warning'],
  ['ru', 'Да хранит Вас Бог.', 'Бог', 'religion', 'warning'],
  ['zh', '国际特赦组织向您问好。', '国际特赦', 'organisation', 'error'],
  ['zh', '我们知道您在监狱。', '监狱', 'case', 'warning'],
  ['ar', 'تحية من منظمة العفو الدولية', 'منظمة العفو', 'organisation', 'error'],
  ['ja', 'Amnesty', 'Amnesty', 'organisation', 'error'],
])('in %s: %s', (language, text, found, topic, severity) => {
  const [first] = findingsOf(rule, card(language, text));
  expect(first).toMatchObject({ found, severity, arguments: { topic } });
});

test.each([
  ['en', 'A regiment of friends thinks of you, and Godfrey opens doors for you.'],
  ['fr', 'Je vous prie de croire que je pense à vous.'],
  ['de', 'Ich bin gebeten worden, Ihnen zu schreiben.'],
  ['it', 'Prego, non risponda.'],
])('not in %s: %s', (language, text) => {
  expect(findingsOf(rule, card(language, text))).toEqual([]);
});

test('only what the rules of the case say; without any, no organisation, politics or religion', () => {
  expect(findingsOf(rule, card('en', 'Amnesty and God greet you.', '[]'))).toEqual([]);
  const usual = card('en', 'God is in prison, and so is the president.', '').replace(/ {2}rules.*\n/, '');
  expect(findingsOf(rule, usual).map((one) => one.found)).toEqual(['president', 'God']);
});

test('greetings and closings of cards are looked at, those of letters are not', () => {
  const text = `targets:
  mayoress: { role: Mayoress, country: FR, salutation: { en: Dear President } }
  mara: { kind: card, name: Mara Example, country: FR, salutation: { en: [Dear Mara, God bless you] }, closing: { en: Amen to politics } }
`;
  expect(findingsOf(rule, text).map(({ found }) => found)).toEqual(['God', 'bless', 'politics']);
});

test('whoever gets cards is none of the officials who are asked', () => {
  const asked = (kind: string) => `targets:
  mayoress: { role: Mayoress, country: FR }
  mother: { ${kind}name: Bea Sample, country: FR }
letter:
  en: { subject: X, opening: Y, demands: [Release Bea Sample at once.], reviewed: Jo }
`;
  expect(findingsOf(demandAddressee, asked('kind: card, '))).toEqual([]);
  expect(findingsOf(demandAddressee, asked(''))).toHaveLength(1);
});
