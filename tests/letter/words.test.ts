import { describe, expect, test } from 'vitest';
import { countryNames } from '../../src/countries/countries.ts';
import { begunAfter, caseWords, fillLine } from '../../src/letter/words.ts';
import { localeOf } from '../support/locales.ts';
import { caseOf } from './letter-support.ts';

// What stands for the values that a text of a case may name.

const TWO = `country: JP
reference: EX 1/2026
people:
  - { name: Mara Example, pronouns: she/her, native: { ja: 例 } }
  - { name: Theo Sample, pronouns: he/him }
targets:
  mayor: { honorific: Mr, name: Jo Sample, role: Mayor, organisation: Town Hall, country: FR }
  office: { organisation: Office, country: FR }
`;

const MAYOR = `targets:
  mayor: { name: Jo Sample, country: FR }
  office: { organisation: Office, country: FR }
`;

/** A text with its values, of a letter to a target; or of no letter. */
async function filled(text: string, slug?: string, main?: string, language = 'en', fragment = TWO): Promise<string> {
  const { content } = caseOf(fragment);
  const at = (of: string | undefined) => (of === undefined ? undefined : content.targets[of]);
  const names = await countryNames(undefined);
  return fillLine(
    text,
    caseWords(
      content,
      await localeOf(language),
      names,
      at(slug),
      ...(main ? [[at(main)].flatMap((one) => one ?? [])] : []),
    ),
  );
}

test.each([
  ['{{people}}', 'Mara Example and Theo Sample'],
  ['{{case.title}}: {{case.reference}}', 'The choir of Exampleville may not sing: EX 1/2026'],
  ['{{case.country}}', 'Japan'],
  ['{{target.honorific}} {{target.name}}, {{target.role}}, {{target.organisation}}', 'Mr Jo Sample, Mayor, Town Hall'],
  ['{{main.line}}', 'Mr Jo Sample, Mayor, Town Hall'],
  ['{{They "is" "are"}} here', 'They are here'],
  ['{{they "is" "are" of="Theo Sample"}} and {{them of="Mara Example"}}', 'He is and her'],
  ['{{Their of="Theo Sample"}} song', 'His song'],
  ['They sing. {{they "is" "are"}} here', 'They sing. They are here'],
  ['Do they sing? ({{their}} song.)', 'Do they sing? (Their song.)'],
  ['“Sing!” {{they}} said: “{{they}} sing.”', '“Sing!” They said: “they sing.”'],
  ['{{people}}. {{their}} song', 'Mara Example and Theo Sample. Their song'],
  ['I, {{they}}; and e.g. {{them}}, or Mrs. {{them}}', 'I, they; and e.g. them, or Mrs. them'],
  ['One paragraph\n\n{{they}}', 'One paragraph They'],
  [' Two\n\n lines \t of\r\ntext ', 'Two lines of text'],
  ['No value', 'No value'],
])('%j is %j', async (text, words) => {
  expect(await filled(text, 'mayor')).toBe(words);
});

test('what a target has not leaves nothing', async () => {
  expect(await filled('({{target.honorific}}{{target.name}}{{target.role}}) {{target.organisation}}', 'office')).toBe(
    '() Office',
  );
  expect(await filled('{{target.organisation}}.', 'mayor', 'office', 'en', MAYOR)).toBe('.');
});

test('the letter that is copied is to another than the copy', async () => {
  expect(await filled('{{main.line}}, for {{target.organisation}}', 'office', 'mayor')).toBe(
    'Mr Jo Sample, Mayor, Town Hall, for Office',
  );
});

test('of no letter, only the case has words', async () => {
  expect(await filled('{{people}}{{main.line}}{{target.name}}')).toBe('Mara Example and Theo Sample');
});

test('a name is as the language of the letter writes it', async () => {
  expect(await filled('{{people}}', 'mayor', undefined, 'ja')).toBe('例、Theo Sample');
  expect(await filled('{{them of="Mara Example"}}', 'mayor', undefined, 'ja')).not.toContain('Mara');
});

describe('of one person', () => {
  const ONE = 'people: [{ name: Mara Example, pronouns: she/her }]\n';
  test.each([
    ['{{person.name}} and {{their}} choir', 'Mara Example and her choir'],
    ['{{They "sings" "sing"}}', 'She sings'],
    ['[{{case.reference}}]', '[]'],
  ])('%s is %s', async (text, words) => {
    expect(await filled(text, 'mayoress', undefined, 'en', ONE)).toBe(words);
  });
});

describe('of a group', () => {
  const GROUP = `people: []
group: { name: the choir of Exampleville, pronouns: it/its, native: { fr: la chorale d’Exampleville } }
`;
  test.each([
    ['en', 'Of {{people}}', 'Of the choir of Exampleville'],
    [
      'en',
      '{{people}} sings. {{group.name}} sang.',
      'The choir of Exampleville sings. The choir of Exampleville sang.',
    ],
    ['en', '{{They "sings" "sing"}} in {{their}} hall', 'It sings in its hall'],
    ['en', 'Help {{them of="the choir of Exampleville"}}', 'Help it'],
    ['fr', '{{people}}, {{group.name}}', 'La chorale d’Exampleville, la chorale d’Exampleville'],
    ['fr', '{{They "chante" "chantent"}}', 'Ils chantent'],
  ])('in %s %s is %s', async (language, text, words) => {
    expect(await filled(text, 'mayoress', undefined, language, GROUP)).toBe(words);
  });

  test('beside people it is named after them, and all together are several', async () => {
    const both = `people: [{ name: Mara Example, pronouns: she/her, number: 4711-B }]\n${GROUP.replace('people: []\n', '')}`;
    const text =
      '{{people}}: {{person.name}} ({{person.number}}) and {{their}} song; {{they "is" "are" of="Mara Example"}}';
    expect(await filled(text, 'mayoress', undefined, 'en', both)).toBe(
      'Mara Example and the choir of Exampleville: Mara Example (4711-B) and their song; she is',
    );
  });
});

test('the first sentence of phrases goes on after a comma, and begins anew after other greetings', async () => {
  const locale = await localeOf('de');
  expect(begunAfter('Sehr geehrte Damen und Herren,', 'ich schreibe Ihnen.', locale)).toBe('ich schreibe Ihnen.');
  expect(begunAfter('Sehr geehrter Herr Minister!', 'ich schreibe Ihnen.', locale)).toBe('Ich schreibe Ihnen.');
});
