import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Lines that lead to others: "and to" between two addresses, "send a copy to", half a sentence above a list.

const OFFICIAL = 'Mr Jo Sample\nMinister of Bridges\nPO Box 5501\nNairobi\nKenya';
const OTHER = 'Ms Ann Example\nMinister of Bread\nPO Box 5502\nNairobi\nKenya';

const sheet = (act: string, addresses: readonly string[]) =>
  [
    'EXAMPLE ALERT 3/14\n\n1 May 2014\n\nKENYA: baker held',
    'Baker Amina Example was arrested in Nairobi on 1 May 2014. She had sung in the street.',
    act,
    ...addresses,
  ].join('\n\n');
const ACT = 'TAKE ACTION\n\nPlease send letters:\n- Urging them to free her\n- Calling for an inquiry';

describe('between addresses', () => {
  test.each(['AND TO:', 'and to', 'And'])('%s leads to another target of the same kind', async (line) => {
    const { case: draft } = await draftFrom(sheet(ACT, ['Send your appeals to', OFFICIAL, line, OTHER]));
    const targets = Object.values(draft.targets ?? {});
    expect(targets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Jo Sample', undefined],
      ['Ann Example', undefined],
    ]);
  });

  test.each(['If you can, send a copy to', 'If possible, please mail a copy to:'])(
    '%s leads to one who gets a copy, whoever that is',
    async (line) => {
      const { case: draft } = await draftFrom(sheet(ACT, ['Send your appeals to', OFFICIAL, `${line}\n${OTHER}`]));
      const targets = Object.values(draft.targets ?? {});
      expect(targets.map(({ name, kind }) => [name, kind])).toEqual([
        ['Jo Sample', undefined],
        ['Ann Example', 'copy'],
      ]);
    },
  );

  test.each([
    ['Your Excellencies,', ['Your Excellencies'], ['Your Excellencies']],
    ['Dear Minister of Bread,', undefined, ['Dear Minister of Bread']],
  ])('%s greets whom it is for', async (greeting, ...wanted) => {
    const letter = `${greeting}\n\nI am writing to you about Amina Example, a baker who sang in the market.\n\nI urge you to release her.\n\nYours sincerely,`;
    const { case: draft } = await draftFrom(modern({ letter, target: `${OFFICIAL}\n\n${OTHER}` }));
    const said = Object.values(draft.targets ?? {}).map(({ salutation }) => salutation?.en);
    expect(said.map((one) => (typeof one === 'string' ? [one] : one))).toEqual(wanted);
  });
});

describe('above a list', () => {
  test('half a sentence that its items end asks for nothing itself', async () => {
    const act = 'WHAT TO ASK FOR\n\nPlease ask the Minister of Bridges\n\n1. to free her\n2. to pay for her bread';
    const { case: draft } = await draftFrom(sheet(act, ['Please write to', OFFICIAL]));
    expect(draft.letter?.en?.demands).toEqual(['to free her', 'to pay for her bread']);
  });

  test('a sentence of several lines may lead to items with letters', async () => {
    const act =
      'WHAT YOU CAN DO\n\nPlease write to the minister on the paper of your bakery by 31 May 2014, and\nbring others to the post. In your letter, please ask the Minister\nto:\n\n(a) replace the lock of her bakery\n(b) pay all bakers who were sent home\n(c) open talks with the bakers.';
    const { case: draft } = await draftFrom(sheet(act, ['Send your letter to:', OFFICIAL]));
    expect(draft.letter?.en?.demands).toEqual([
      'replace the lock of her bakery',
      'pay all bakers who were sent home',
      'open talks with the bakers.',
    ]);
  });

  test('an item ends at “; and” though the next has no sign', async () => {
    const letter =
      'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to:\nFree Amina Example;\nReturn the oven that was taken from her shop; and\nRepeal the law on songs.\n\nYours sincerely,';
    const { case: draft } = await draftFrom(modern({ letter }));
    expect(draft.letter?.en?.demands).toEqual([
      'Free Amina Example',
      'Return the oven that was taken from her shop',
      'Repeal the law on songs.',
    ]);
  });
});

test.each([
  ['pedindo que a polícia federal proteja Amina Example;', 'Assegure que a polícia federal proteja Amina Example'],
  ['pedindo que a libertem imediatamente;', 'A libertem imediatamente'],
  ['pedindo que os guardas protejam a padaria;', 'Assegure que os guardas protejam a padaria'],
])('who is asked in Portuguese, or of whom one asks it: %s', async (item, demand) => {
  const text = `AÇÃO URGENTE\n\nPADEIRA PRESA NO QUÊNIA\n\nA padeira Amina Example foi presa em Nairóbi.\n\nEscrevam cartas ou faxes, em português:\n- ${item}\n- pedindo que os autores sejam julgados.\n\nPARA:\n\n${OFFICIAL}\n`;
  const { case: draft } = await draftFrom(text, { language: 'pt' });
  expect(draft.letter?.pt?.demands?.[0]).toBe(demand);
});
