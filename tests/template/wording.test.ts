import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { pronoun } from '../../src/languages/phrase-book.ts';
import {
  checkWording,
  fillWording,
  hasWording,
  PRONOUNS,
  usedValues,
  type WordingNames,
  type WordingValues,
} from '../../src/template/wording.ts';
import { localeOf } from '../support/locales.ts';
import { growth } from '../support/steps.ts';

const EN = await localeOf('en');

const PEOPLE = [
  { name: 'Mara Example', pronouns: 'she/her' },
  { name: 'Sam O’Sample', pronouns: 'they/them' },
  { name: 'Иван Примеров', pronouns: 'he/him' },
];
const TREE = {
  people: 'Mara Example, Sam O’Sample and Иван Примеров',
  case: { title: 'A choir', reference: 'UA 0/26', country: 'France' },
  target: { name: 'Jo <b>Sample</b>', role: 'Mayor & more', organisation: '$& {{people}} $1', honorific: '' },
};
const VALUES = Object.fromEntries(
  Object.entries(TREE).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value]]
      : Object.entries(value).map(([field, one]): [string, string] => [`${name}.${field}`, one]),
  ),
);
const NAMES: WordingNames = { values: Object.keys(VALUES), people: PEOPLE.map((one) => one.name) };
const WORDS: WordingValues = {
  values: VALUES,
  pronoun: (word, of) => pronoun(EN, word, of === undefined ? PEOPLE : PEOPLE.filter((one) => one.name === of)),
  capital: (text) => text.charAt(0).toUpperCase() + text.slice(1),
};

/** The whole of Handlebars, with helpers that do what the pronouns do. */
function handlebars(text: string): string {
  const own = Handlebars.create();
  for (const word of PRONOUNS) {
    for (const capital of [false, true]) {
      const name = capital ? WORDS.capital(word) : word;
      own.registerHelper(name, (...given: unknown[]) => {
        const { hash } = given.at(-1) as { hash: { of?: string } };
        const forms = given.slice(0, -1) as string[];
        const { text: found, plural } = WORDS.pronoun(word, hash.of);
        return [capital ? WORDS.capital(found) : found, ...(forms.length > 0 ? [forms[plural ? 1 : 0]] : [])].join(' ');
      });
    }
  }
  return own.compile(text, { noEscape: true })(TREE);
}

describe('a good text', () => {
  test.each([
    ['no values', 'no values'],
    ['{{people}}', TREE.people],
    ['{{case.title}} in {{case.country}} ({{case.reference}})', 'A choir in France (UA 0/26)'],
    ['{{ people }} {{  case.title\n}}', `${TREE.people} A choir`],
    ['{{They "was" "were"}} held.', 'They were held.'],
    ['that {{they "was" "were" of="Mara Example"}} held', 'that she was held'],
    ['{{They "has" "have" of="Sam O’Sample"}} not', 'They have not'],
    ['{{Their of="Иван Примеров"}} mother', 'His mother'],
    ['of {{them}} {{their}} {{theirs}} {{themselves}}', 'of them their theirs themselves'],
    ['{{Them}} {{Their}} {{Theirs}} {{Themselves}}', 'Them Their Theirs Themselves'],
    ['of {{them of="Mara Example"}}, {{theirs of="Mara Example"}}', 'of her, hers'],
    ['by {{themselves  of="Mara Example" }}', 'by herself'],
    ['that {{they "does not" "do not"}} know', 'that they do not know'],
    ['qu’{{they "n’a" "n’ont"}}', 'qu’they n’ont'],
    ['{{target.name}}, {{target.role}}', 'Jo <b>Sample</b>, Mayor & more'], // text is text: HTML is escaped when it is made
    ['{{target.organisation}}', '$& {{people}} $1'], // a value is never read again
    ['{{target.honorific}}.', '.'],
    ['a { b } c {d}', 'a { b } c {d}'],
    ['{{people}}{{people}}', TREE.people + TREE.people],
    ['“{{people}}”—{{case.title}}', `“${TREE.people}”—A choir`],
    ['line\n{{people}}\nline', `line\n${TREE.people}\nline`],
    ['王{{people}}。', `王${TREE.people}。`],
  ])('%j', (text, filled) => {
    expect(checkWording(text, NAMES)).toEqual([]);
    expect(fillWording(text, WORDS)).toBe(filled);
    expect(handlebars(text)).toBe(filled);
  });

  test('tells which values it uses', () => {
    expect(usedValues('{{people}} and {{They "was" "were" of="Mara Example"}}').map((one) => one.name)).toEqual([
      'people',
      'They',
    ]);
    expect([hasWording('a { b'), hasWording('{{people}}')]).toEqual([false, true]);
  });
});

describe('a bad text is refused', () => {
  test.each([
    ['{{peple}}', 'words-name', '{{peple}}'],
    ['{{case.titel}}', 'words-name', '{{case.titel}}'],
    ['{{tehy}}', 'words-name', '{{tehy}}'],
    ['{{THEY}}', 'words-name', '{{THEY}}'],
    ['{{constructor}}', 'words-name', '{{constructor}}'],
    ['{{toString}}', 'words-name', '{{toString}}'],
    ['{{they of="Mara"}}', 'words-name', '{{they of="Mara"}}'],
    ['{{person.name}}', 'words-several-people', '{{person.name}}'],
    ['{{they "was"}}', 'words-forms', '{{they "was"}}'],
    ['{{they "a" "b" "c"}}', 'words-forms', '{{they "a" "b" "c"}}'],
    ['{{people "was" "were"}}', 'words-code', '{{people "was" "were"}}'],
    ['{{people of="Mara Example"}}', 'words-code', '{{people of="Mara Example"}}'],
    ['{{{people}}}', 'words-code', '{{{people}}}'],
    ['{{&people}}', 'words-code', '{{&people}}'],
    ['{{#if people}}x{{/if}}', 'words-code', '{{#if people}}'],
    ['{{> letter}}', 'words-code', '{{> letter}}'],
    ['{{! note}}', 'words-code', '{{! note}}'],
    ['{{people.length}}', 'words-name', '{{people.length}}'],
    ['{{case.title.length}}', 'words-code', '{{case.title.length}}'],
    ['{{../people}}', 'words-code', '{{../people}}'],
    ['{{they was were}}', 'words-code', '{{they was were}}'],
    ["{{they 'was' 'were'}}", 'words-code', "{{they 'was' 'were'}}"],
    ['{{they “was” “were”}}', 'words-code', '{{they “was” “were”}}'],
    ['{{~people}}', 'words-code', '{{~people}}'],
    ['{{}}', 'words-code', '{{}}'],
    ['{{people}', 'words-syntax', '{{people}'],
    ['{{people', 'words-syntax', '{{people'],
    ['people}} x', 'words-syntax', '}}'],
    ['{{people}}}', 'words-code', '{{people}}}'],
  ])('%s: %s', (text, code, found) => {
    const problems = checkWording(text, NAMES);
    expect(problems.map((one) => one.code)).toContain(code);
    expect(problems.map((one) => one.words.text)).toContain(found);
  });

  test('and every fault of it is told', () => {
    const found = checkWording('{{peple}}, {{they "was"}} {{#each x}}', NAMES).map((one) => one.words.text);
    expect(found.toSorted()).toEqual(['{{#each x}}', '{{peple}}', '{{they "was"}}']);
  });

  test('with the value that was meant', () => {
    expect(checkWording('{{case.titel}}', NAMES)[0]?.arguments).toMatchObject({ near: 'case.title' });
    expect(checkWording('{{they of="Mara Exmaple"}}', NAMES)[0]?.arguments).toMatchObject({ near: 'Mara Example' });
  });
});

test.each(['{', '{{a ', '{{they "a" ', '"a" ', '}}'])('a long text of %s takes no more work a sign', async (signs) => {
  type Module = typeof import('../../src/template/wording.ts');
  const sized = (size: number) => ({
    text: `{{they ${signs.repeat(size / signs.length)}`,
    names: NAMES,
    values: VALUES,
    pronouns: Object.fromEntries(PRONOUNS.map((word) => [word, WORDS.pronoun(word, undefined)])),
  });
  const times = await growth(
    'src/template/wording.ts',
    5_000,
    sized,
    (found: Module, { text, names, values, pronouns }) => {
      found.checkWording(text, names);
      found.fillWording(text, {
        values,
        pronoun: (word) => pronouns[word] ?? { text: '', plural: false },
        capital: (one) => one.charAt(0).toUpperCase() + one.slice(1),
      });
    },
  );
  expect(times).toBeLessThan(6);
});
