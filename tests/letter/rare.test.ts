import { describe, expect, test } from 'vitest';
import { rule as honorificTwice } from '../../src/check/rules/honorific-twice.ts';
import { rule as salutationEither } from '../../src/check/rules/salutation-either.ts';
import { rule as salutationOfficial } from '../../src/check/rules/salutation-official.ts';
import type { Block } from '../../src/letter/letter.ts';
import { plain, textsIn } from '../../src/letter/letter.ts';
import { chooseTargets } from '../../src/letter/resolve.ts';
import { receiversAmong } from '../../src/making/receivers.ts';
import { findingsOf } from '../check/check-support.ts';
import { caseOf, posted, template } from './letter-support.ts';

// Letters of cases that say more than most do: docs/cases.md.

/** The blocks of the letter to a target, a line each, without salutation and closing. */
async function words(fragment: string, wish: Parameters<typeof posted>[1] = {}): Promise<string[]> {
  const { letters } = await posted(fragment, wish);
  return (letters.at(-1)?.blocks ?? []).slice(0, -1).flatMap(shown);
}

function shown(block: Block): string[] {
  if (block.kind === 'salutation') return [];
  return textsIn(block).map((runs) => (block.kind === 'demands' ? `- ${plain(runs)}` : plain(runs)));
}

describe('a letter in prose', () => {
  const BODY = `letter:
  en:
    subject: The choir
    body:
      - I write about {{person.name}}.
      - I urge you to let {{them}} sing.
    reviewed: us
`;

  test('is its paragraphs, with no list and no words that lead to one', async () => {
    expect(await words(BODY)).toEqual(['The choir', 'I write about Mara Example.', 'I urge you to let her sing.']);
  });

  test("is so with a template of one's own that knows nothing of it", async () => {
    const own = template(`{{#subject}}{{letter.subject}}{{/subject}}{{#paragraph}}{{letter.opening}}{{/paragraph}}
{{#each letter.paragraphs}}{{#paragraph}}{{this}}{{/paragraph}}{{/each}}
{{#paragraph}}{{phrase.demands}}{{/paragraph}}{{#demands}}{{#each letter.demands}}{{#demand}}{{this}}{{/demand}}{{/each}}{{/demands}}
{{#closing}}{{letter.closing}}{{/closing}}`);
    expect(await words(BODY, { letterTemplate: own })).toEqual([
      'The choir',
      'I write about Mara Example.',
      'I urge you to let her sing.',
    ]);
  });
});

describe('what one target alone is asked', () => {
  const TARGETS = `targets:
  mayor: { role: Mayor, address: [1 Sample Street], country: FR, demands: { en: ["Ask {{target.role}}s for {{them}}."] } }
  judge: { role: Judge, address: [2 Sample Street], country: FR }
  envoy: { kind: copy, role: Consul, address: [3 Sample Street], country: GB, demands: { en: [Nothing] } }
`;

  test('stands after what all are asked, in the letter to it and in the copy of that', async () => {
    expect((await words(TARGETS, { target: 'mayor' })).slice(-2)).toEqual(['- Let her sing.', '- Ask Mayors for her.']);
    expect((await words(TARGETS, { target: 'judge' })).slice(-1)).toEqual(['- Let her sing.']);
    expect((await words(TARGETS, { target: 'envoy' })).slice(-2)).toEqual(['- Let her sing.', '- Ask Mayors for her.']);
  });

  test('is in the list of a template of one’s own', async () => {
    const own = template('{{#demands}}{{#each letter.demands}}{{#demand}}{{this}}{{/demand}}{{/each}}{{/demands}}');
    const { letters } = await posted(TARGETS, { target: 'mayor', letterTemplate: own });
    expect(letters.flatMap(({ blocks }) => blocks).flatMap(shown)).toEqual([
      '- Let her sing.',
      '- Ask Mayors for her.',
    ]);
  });

  test('may be all that there is', async () => {
    const targets = TARGETS.replace('country: FR }', 'country: FR, demands: { en: [Be just.] } }');
    const letter = 'letter: { en: { subject: S, opening: O, reviewed: us } }\n';
    expect((await words(targets + letter, { target: 'judge' })).slice(-2)).toEqual([
      'I therefore respectfully ask you to:',
      '- Be just.',
    ]);
  });

  test('follows a letter in prose with the words that lead to it', async () => {
    const letter = 'letter: { en: { subject: S, body: [O], reviewed: us } }\n';
    const said = (target: string) => words(TARGETS + letter, { target });
    expect(await said('judge')).toEqual(['S', 'O']);
    expect(await said('mayor')).toEqual(['S', 'O', 'I therefore respectfully ask you to:', '- Ask Mayors for her.']);
  });
});

describe('copies', () => {
  const COPIES = `targets:
  left: { role: Mayor, address: [1 Sample Street], country: FR, left: 2025 }
  judge: { role: Judge, address: [2 Sample Street], country: FR }
  gone: { kind: copy, role: Old envoy, address: [3 Sample Street], country: GB, left: 2025 }
  british: { kind: copy, role: Envoy in London, address: [3 Sample Street], country: GB, for: [GB] }
  german: { kind: copy, role: Envoy in Berlin, address: [3 Sample Street], country: DE, for: [DE, AT] }
`;
  test.each<[string | undefined, string[]]>([
    ['GB', ['british']],
    ['JE', ['british']], // Jersey sends mail to Britain as within itself
    ['AT', ['german']],
    ['US', []],
    [undefined, []],
  ])('from %s go to those for writers there, and to nobody who left', (country, copies) => {
    const caseFile = caseOf(COPIES);
    const targets = chooseTargets(caseFile, ['all'], { withCopies: true });
    const [chosen] = receiversAmong({ caseFile, targets, findings: [] }, new Set(), country);
    expect(chosen).toMatchObject({ targets: ['judge', ...copies] });
  });

  test('are of the letter to the first who is in office', async () => {
    const { letters } = await posted(COPIES, { target: 'british' });
    expect(letters.map(({ targetSlug }) => targetSlug)).toEqual(['british', 'judge']);
  });
});

describe('a salutation that leaves a choice', () => {
  const either = (more: string) =>
    `targets: { mayoress: { role: Mayoress, country: FR, salutation: { en: [Dear Mayoress, Your Honour]${more} } } }\n`;
  const greeting = async (fragment: string, language = 'en') => {
    const [letter] = (await posted(fragment, { language })).letters;
    return letter?.blocks.flatMap((block) => (block.kind === 'salutation' ? [plain(block.runs)] : []));
  };

  test('is the first of them', async () => {
    expect(await greeting(either(''))).toEqual(['Dear Mayoress,']);
  });

  test('is that of the language of the letter', async () => {
    const french = 'letter: { fr: { subject: S, opening: O, demands: [D], reviewed: us } }\n';
    expect(await greeting(either(', fr: Madame la Maire') + french, 'fr')).toEqual(['Madame la Maire,']);
  });

  test.each([
    ['Dear Mayor / Your Honour', ['salutation-either']],
    ['Dear Mr Mr Sample', ['honorific-twice']],
    ['Dear Minister of Justice', ['salutation-official']],
  ])('is read by check, each of them: %s', (second, codes) => {
    const fragment = either('').replace('Your Honour', second);
    const rules = [salutationEither, honorificTwice, salutationOfficial];
    const found = rules.flatMap((rule) => findingsOf(rule, fragment).map(({ path }) => [rule.id, path]));
    expect(found).toEqual(codes.map((code) => [code, ['targets', 'mayoress', 'salutation', 'en', 1]]));
  });
});
