import { describe, expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// What a sheet asks of one official alone, and what of all to whom one writes.

const OFFICIALS = [
  ['Minister of Bridges', 'Jo Sample', 'PO Box 5501'],
  ['Mayor of Nairobi', 'Ben Example', 'PO Box 5502'],
] as const;

async function askedOf(items: readonly string[], { beside = '', remark = '' } = {}) {
  const addresses = OFFICIALS.map(([office, name, box], nth) =>
    [office, name, box, 'Nairobi', 'Kenya', ...(nth === 1 && remark ? [remark] : [])].join('\n'),
  );
  const parts = [
    'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2014.',
    `Please write immediately in English or your own language:\n${items.map((item) => `- ${item}`).join('\n')}`,
    beside,
    'PLEASE SEND APPEALS BEFORE 8 JUNE 2014 TO:',
    ...addresses,
  ];
  const { case: draft, problems } = await draftFrom(parts.join('\n\n'));
  const [minister, mayor] = Object.values(draft.targets ?? {});
  return {
    all: draft.letter?.en?.demands,
    minister: minister?.demands?.en,
    mayor: mayor?.demands?.en,
    mayorIsTold: mayor?.instructions,
    doubted: problems.filter(({ finding }) => finding.severity === 'warning').map(({ path }) => path),
  };
}

describe('a request is of one official alone', () => {
  test('where each is asked for something else', async () => {
    const asked = await askedOf([
      'Urging the minister to free her, and the mayor to pay for her bread.',
      'Asking for an inquiry.',
    ]);
    expect(asked).toMatchObject({ all: ['Ensure an inquiry.'], minister: ['Free her'], mayor: ['Pay for her bread.'] });
  });

  test('where the sheet says so', async () => {
    const asked = await askedOf([
      'Urging them to free her;',
      'Asking the Mayor of Nairobi alone not to close her shop.',
    ]);
    expect(asked).toMatchObject({ all: ['Free her'], mayor: ['Do not close her shop.'] });
  });

  test('in a sentence beside the list', async () => {
    const asked = await askedOf(['Urging them to free her.'], { beside: 'Please also ask the mayor to visit her.' });
    expect(asked).toMatchObject({ all: ['Free her.'], mayor: ['Visit her.'] });
  });

  test('below the address, where it is no remark on how to reach them', async () => {
    const remark = '(In letters to the mayor, please ask him not to close her shop.)';
    const asked = await askedOf(['Urging them to free her.'], { remark });
    expect(asked).toMatchObject({ all: ['Free her.'], mayor: ['Do not close her shop.'], mayorIsTold: undefined });
  });
});

test('how to reach an official asks nothing of them', async () => {
  const asked = await askedOf(['Urging them to free her.'], { remark: '(if a voice answers, ask for the fax tone)' });
  expect(asked).toMatchObject({ mayor: undefined, mayorIsTold: 'if a voice answers, ask for the fax tone' });
});

test('a request that names one of them, and no other, is of all, and doubtful at both places', async () => {
  const asked = await askedOf(['Urging the mayor to free her;', 'Urging him to pay for her bread.']);
  expect(asked).toMatchObject({ all: ['Free her', 'Pay for her bread.'], mayor: undefined });
  expect(asked.doubted).toEqual(expect.arrayContaining(['letter.en.demands.0', 'targets.example.demands']));
});

test('a sentence behind the list that says in the passive whom alone one asks', async () => {
  const { all, mayor } = await askedOf(['Release Amina Example;', 'Let her sing.'], {
    beside: 'The Mayor of Nairobi alone should also be asked to give the oven back.',
  });
  expect(all).toEqual(['Release Amina Example', 'Let her sing.']);
  expect(mayor).toEqual(['Give the oven back.']);
});
