import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/translation-numbers.ts';
import { often } from '../../support/often.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// Numbers that differ between languages, in the digits and months of each.

const TONGUES = readFileSync(join(PACKAGE, 'tests/fixtures/cases/many-tongues.yaml'), 'utf8');

const two = (first: string, language: string, other: string) => `letter:
  en:
    subject: X
    opening: ${JSON.stringify(first)}
    demands: [Y]
    reviewed: Jo
  ${language}:
    subject: X
    opening: ${JSON.stringify(other)}
    demands: [Y]
    reviewed: Jo
`;

test.each([
  ['On 14 March 2026.', 'fr', 'Le 24 mars 2026.', '24 mars', '9:18', '14 March'],
  ['On March 14, 2026.', 'de', 'Am 14. Mai 2026.', '14. Mai', '9:18', 'March 14'],
  ['On 2 April 2026.', 'ru', 'Письмо от 3 апреля 2026 года.', '3 апреля', '9:25', '2 April'],
  ['On 2 April 2026.', 'zh', '2026 年 5 月 2 日。', '5 月 2 日', '9:22', '2 April'],
  ['On 2 April 2026.', 'zh', '二〇二六年五月二日。', '五月二日', '9:20', '2 April'],
  ['On 2 April 2026.', 'ar', 'في ٣ أبريل ٢٠٢٦.', '٣ أبريل', '9:18', '2 April'],
  ['In 2019 she came.', 'fr', 'En 2018, elle est venue.', '2018', '9:18', '2019'],
  ['In 2019 she came.', 'hi', 'वह २०१८ में आई।', '२०१८', '9:18', '2019'],
  ['120 people came.', 'de', '102 Menschen kamen.', '102', '9:15', '120'],
  ['1,250 people came.', 'de', '1.520 Menschen kamen.', '1.520', '9:15', '1,250'],
])('%s in %s: %s', (first, language, other, words, at, instead) => {
  const found = findingsOf(rule, two(first, language, other));
  expect(found).toMatchObject([{ found: words, at, severity: 'warning' }]);
  expect(found[0]?.message).toContain(`"${instead}"`);
});

test.each([
  ['On 14 March 2026.', 'zh', '2026 年 3 月 14 日。'],
  ['On 14 March 2026.', 'zh', '二〇二六年三月十四日。'],
  ['On 1 March 2026.', 'fr', 'Le 1er mars 2026.'],
  ['On 1 May 2026 she may sing.', 'es', 'El 1 de mayo de 2026.'],
  ['1,250 people came.', 'fr', '1 250 personnes sont venues.'],
  ['120 people came.', 'fr', 'Cent vingt personnes sont venues.'],
  ['Three people, 5 books.', 'fr', '3 personnes, cinq livres.'],
  ['Some 1.6 million people.', 'zh', '约 160 万人。'],
  ['Some 22 million people.', 'zh', '约 2200 万人。'],
  ['In room B612.', 'fr', 'Dans la salle B621.'],
  ['In the 20th century.', 'fr', 'Au XXe siècle, à 45 ans.'],
  ['At 14:30 she came.', 'de', 'Um 2.30 Uhr kam sie.'],
  ['In 2026 she came.', 'th', 'ในปี 2569'],
  ['In 2026 she came.', 'fa', 'در سال ۱۴۰۵ آمد.'],
  ['On 14 March 2026.', 'am', 'በ2018 ዓ.ም.'],
  ['On 14 March 2026.', 'aa', 'Li 24 march 2026.'],
  ['On 14 March, and 3 people.', 'fr', 'Le 14 mars.'],
])('is quiet: %s in %s: %s', (first, language, other) => {
  expect(findingsOf(rule, two(first, language, other)).map((one) => one.message)).toEqual([]);
});

test.each([
  // a date of birth and the year of something else
  ['Born in 1975, she sang.', 'fr', 'Elle a chanté en 2019.'],
  ['Born on 14 March 1975, she sang.', 'de', 'Sie sang am 3. Mai.'],
  ['She sang in 2019.', 'es', 'Nacida en 1975, cantó en 2019.'],
  ['She sang.', 'de', 'Sie sang im Jahr 2019.'],
  // an article, an age, a part in a hundred and a count
  ['Under Article 19 she may sing.', 'fr', 'Elle a 45 ans.'],
  ['Under Law No. 5275 she may sing.', 'de', '120 Menschen kamen.'],
  ['She is 45 years old.', 'es', 'Vinieron 120 personas.'],
  ['Some 45 % sang.', 'de', 'Sie ist 32 Jahre alt.'],
])('numbers of different use are not compared: %s in %s: %s', (first, language, other) => {
  expect(findingsOf(rule, two(first, language, other)).map((one) => one.message)).toEqual([]);
});

test.each([
  ['Born in 1975, sentenced in 2019.', 'fr', 'Née en 1975, condamnée en 2018.', '2018', '2019'],
  ['Born in 1975, sentenced in 2019.', 'fr', 'Condamnée en 2018.', '2018', '2019'],
  ['Born in 1975, sentenced in 2019.', 'de', 'Geboren 1957, verurteilt 2019.', '1957', '1975'],
  ['Article 19; she is 45 years old.', 'es', 'Artículo 19; tiene 54 años.', '54', '45'],
  ['Article 19; she is 45 years old.', 'de', 'Artikel 18; sie ist 45 Jahre alt.', '18', '19'],
])('numbers of one use are: %s in %s: %s', (first, language, other, words, instead) => {
  const found = findingsOf(rule, two(first, language, other));
  expect(found.map((one) => [one.found, one.message.includes(`"${instead}"`)])).toEqual([[words, true]]);
});

test('tells of a year that a translation leaves out, where the first letter has it', () => {
  const found = findingsOf(rule, two('In 2018 and 2019.', 'fr', 'En 2018.'));
  expect(found.map(({ at, found }) => [at, found])).toEqual([['4:27', '2019']]);
});

test('is quiet about letters in thirty languages that say the same', () => {
  expect(findingsOf(rule, TONGUES).map((one) => one.message)).toEqual([]);
});

/** Each language where CI=true, one of three while somebody waits. */
const STEP = often(3, 1);

test('finds one wrong number in any of them', () => {
  const [head = '', letters = ''] = TONGUES.split(/^(?=letter:)/m);
  const blocks = letters.split(/^(?= {2}[a-z]{2}:$)/m);
  const missed = blocks.slice(2).flatMap((block, at) => {
    if (at % STEP !== 0) return [];
    const changed = block.replace(/27|२७|২৭|၂၇|២៧|۲۷|٢٧|๒๗|໒໗/u, '79');
    const found = findingsOf(rule, head + blocks.with(at + 2, changed).join(''));
    return found.length === 1 && found[0]?.found === '79' ? [] : [block.slice(2, 4)];
  });
  expect(missed).toEqual([]);
  expect(blocks).toHaveLength(31);
});

test('finds one wrong day in any of them', () => {
  const [head = '', letters = ''] = TONGUES.split(/^(?=letter:)/m);
  const blocks = letters.split(/^(?= {2}[a-z]{2}:$)/m);
  const missed = blocks.slice(2).flatMap((block, at) => {
    if (at % STEP !== 1 % STEP) return [];
    const changed = block.replace(/(?<![\d۰-۹٠-٩०-९০-৯၀-၉០-៩])(?:19|১৯|၁៩|၁၉|១៩|۱۹|١٩|१९)(?![\d])/u, '28');
    const found = findingsOf(rule, head + blocks.with(at + 2, changed).join(''));
    return found.length === 1 && changed !== block ? [] : [block.slice(2, 4)];
  });
  expect(missed).toEqual([]);
});

test('is quiet about the cases at hand', () => {
  for (const file of ['cases/nagyz-muhammed.yaml', 'cases/examples/lake-poets.yaml']) {
    expect(findingsOf(rule, readFileSync(join(PACKAGE, file), 'utf8')).map((one) => one.message)).toEqual([]);
  }
});

test.each(['1', '1,', '1 ', '14 March ', '一', '1.000', '月'])(
  'has no more work a number with %s over and over',
  async (sign) => {
    const written = (size: number) => {
      const text = sign.repeat(Math.floor(size / sign.length));
      return two(text, 'fr', `${text}x`);
    };
    expect(await ruleGrowth(rule, 4_500, written)).toBeLessThan(6);
  },
);
