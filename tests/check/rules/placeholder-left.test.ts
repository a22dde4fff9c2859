import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/placeholder-left.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// Stand-ins that were left over, and what only looks like one.

const letter = (opening: string, language = 'en') => `letter:
  ${language}:
    subject: X
    opening: ${JSON.stringify(opening)}
    demands:
      - Y
    reviewed: Jo
`;

test.each([
  ['Dear [name], I write.', '[name]', '4:20'],
  ['Free [NAME] now, free [NAME]!', '[NAME]', '4:20'],
  ['Free <Name> now.', '<Name>', '4:20'],
  ['Free {person.name} now.', '{person.name}', '4:20'],
  ['Free [insert the name here] now.', '[insert the name here]', '4:20'],
  ['Free {they {{them}}} now.', '{they {{them}}}', '4:20'],
  ['Free [your full name] now.', '[your full name]', '4:20'],
  ['Free XXX now.', 'XXX', '4:20'],
  ['Free TODO now.', 'TODO', '4:20'],
  ['Free FIXME now.', 'FIXME', '4:20'],
  ['Lorem ipsum dolor.', 'Lorem ipsum', '4:15'],
  ['Free ____ now.', '____', '4:20'],
  ['Free …name… now.', '…name…', '4:20'],
  ['Free ...name... now.', '...name...', '4:20'],
  ['Free ......... now.', '.........', '4:20'],
])('%s', (opening, words, at) => {
  const [found] = findingsOf(rule, letter(opening));
  expect(found).toMatchObject({ found: words, at, severity: 'error' });
});

test.each([
  ['fr', 'Libérez [NOM].', '[NOM]'],
  ['de', 'Lassen Sie <Ihr Name> frei.', '<Ihr Name>'],
  ['es', 'Libere a [NOMBRE Y APELLIDOS].', '[NOMBRE Y APELLIDOS]'],
  ['es', 'TODO: traducir.', 'TODO'],
  ['ru', 'Освободите [имя].', '[имя]'],
  ['zh', '我为【姓名】写信。', '【姓名】'],
  ['zh', '我为××写信。', '××'],
  ['ar', 'أكتب بشأن [الاسم].', '[الاسم]'],
])('in %s: %s', (language, opening, words) => {
  expect(findingsOf(rule, letter(opening, language)).map((one) => one.found)).toEqual([words]);
});

test('says each of two in one text, the second at its own place', () => {
  const found = findingsOf(rule, letter('Free [NAME] now, free [NAME]!'));
  expect(found.map((one) => one.at)).toEqual(['4:20', '4:37']);
});

test('is found outside letters too', () => {
  const found = findingsOf(rule, 'title: Case of XXX\nsummary: lorem ipsum\n');
  expect(found.map((one) => one.at)).toEqual(['1:16', '2:10']);
});

test.each([
  'Free {{person.name}} and {{people}} now.',
  'He wrote: “I was [sic] there […] and [...] came home”.',
  'They said [in Arabic] that he was well.',
  'Article XXX of the law, and Article XXXI.',
  'He waited … and waited.',
  'A file is named my_file_name, and 3 < 4 > 2.',
  'My name is on the list; the date is fixed.',
  'Maxxx is a firm.',
])('is quiet about: %s', (opening) => {
  expect(findingsOf(rule, letter(opening))).toEqual([]);
});

test('takes the Spanish word TODO for a word', () => {
  expect(findingsOf(rule, letter('Perdió TODO en un día.', 'es'))).toEqual([]);
  expect(findingsOf(rule, letter('他说……然后走了。', 'zh'))).toEqual([]);
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

test.each(['[', '<', '…', '_', 'X', 'TODO ', '[a', '.', '{ '])(
  'has no more work a word with %s over and over',
  async (sign) => {
    const written = (size: number) => letter(sign.repeat(Math.floor(size / sign.length)));
    expect(await ruleGrowth(rule, 4_750, written)).toBeLessThan(6);
  },
);
