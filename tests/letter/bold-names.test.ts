import { expect, test } from 'vitest';
import { boldNames } from '../../src/letter/bold-names.ts';
import { type Block, type StyledText, textsIn } from '../../src/letter/letter.ts';
import { posted } from './letter-support.ts';

// Names of people stand out in the paragraphs and requests of a letter, and nowhere else.

/** The blocks of a letter about these people, with two asterisks around what is strong and one around what is stressed. */
async function blocksWith(people: readonly string[], blocks: readonly Block[]): Promise<string[]> {
  const posting = await posted('');
  const [letter] = posting.letters;
  if (!letter) throw new Error('no letter');
  const bold = boldNames({ ...posting, letters: [{ ...letter, people, blocks }] });
  expect(bold).toMatchObject({ caseSlug: 'choir', targetSlug: 'mayoress' });
  return bold.letters.flatMap((one) =>
    one.blocks.flatMap((block) =>
      block.kind === 'demands'
        ? block.items.map((runs) => `- ${shown(runs)}`)
        : textsIn(block).map((runs) => `${block.kind}: ${shown(runs)}`),
    ),
  );
}

const MARKS = { strong: '**', emphasis: '*' } as const;
const mark = ({ style }: StyledText) => (style ? MARKS[style] : '');
const shown = (runs: readonly StyledText[]) => runs.map((run) => mark(run) + run.text + mark(run)).join('|');
const paragraph = (...runs: StyledText[]): Block => ({ kind: 'paragraph', runs });

test('in paragraphs and requests, wherever they stand, as often as they stand', async () => {
  expect(
    await blocksWith(
      ['Mara Example'],
      [
        { kind: 'subject', runs: [{ text: 'Mara Example' }] },
        { kind: 'salutation', runs: [{ text: 'Dear Mara Example' }] },
        paragraph({ text: 'Mara Example sings. So did Mara Example, with mara example.' }),
        paragraph({ text: 'Nobody else does.' }),
        { kind: 'demands', items: [[{ text: 'Let Mara Example sing.' }], [{ text: 'Now.' }]] },
        { kind: 'closing', runs: [{ text: 'Mara Example' }] },
      ],
    ),
  ).toEqual([
    'subject: Mara Example',
    'salutation: Dear Mara Example',
    'paragraph: **Mara Example**| sings. So did |**Mara Example**|, with mara example.',
    'paragraph: Nobody else does.',
    '- Let |**Mara Example**| sing.',
    '- Now.',
    'closing: Mara Example',
  ]);
});

test('what has a style keeps it', async () => {
  const runs: StyledText[] = [{ text: 'See ' }, { text: 'Mara Example', style: 'emphasis' }, { text: ' now' }];
  expect(await blocksWith(['Mara Example'], [paragraph(...runs)])).toEqual(['paragraph: See |*Mara Example*| now']);
});

test('of two names of which one holds the other, the longer', async () => {
  const people = ['Mara', '', 'Mara Example', 'Jo'];
  expect(await blocksWith(people, [paragraph({ text: 'Mara Example, Mara and Jo' })])).toEqual([
    'paragraph: **Mara Example**|, |**Mara**| and |**Jo**',
  ]);
});

test('signs in a name are only signs', async () => {
  const name = 'J. (Jo) [S+]*? ^{a|b}$ \\x';
  expect(await blocksWith([name], [paragraph({ text: `JX Jo; ${name}!` })])).toEqual([
    `paragraph: JX Jo; |**${name}**|!`,
  ]);
});

test('without names all stays as it is', async () => {
  expect(await blocksWith([], [paragraph({ text: 'Mara Example' })])).toEqual(['paragraph: Mara Example']);
  expect(await blocksWith([''], [paragraph({ text: 'Mara Example' })])).toEqual(['paragraph: Mara Example']);
});
