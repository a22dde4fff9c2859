import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/letter/letter.ts';
import { plain } from '../../src/letter/letter.ts';
import { posted, template } from './letter-support.ts';

// Letters of cases that say more than most do: docs/cases.md.

/** The blocks of the letter to a target, a line each, without salutation and closing. */
async function words(fragment: string, wish: Parameters<typeof posted>[1] = {}): Promise<string[]> {
  const { letters } = await posted(fragment, wish);
  return (letters.at(-1)?.blocks ?? []).slice(0, -1).flatMap(shown);
}

function shown(block: Block): string[] {
  if (block.kind === 'salutation') return [];
  return block.kind === 'demands' ? block.items.map((runs) => `- ${plain(runs)}`) : [plain(block.runs)];
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
