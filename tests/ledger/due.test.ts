import { expect, test } from 'vitest';
import { followUps } from '../../src/ledger/due.ts';
import { entryOf } from '../../src/ledger/entry.ts';
import { lettersOf } from '../../src/ledger/letters.ts';

// To whom one may write once more.

const HEAD = { version: 1, state: 'posted', at: '2026-05-01', case: 'choir', channel: 'post' };

test('a letter that nobody answered is due after its weeks; a card never is', () => {
  const lines = [
    { ...HEAD, id: 'a', target: 'mayoress' },
    { ...HEAD, id: 'b', target: 'family', kind: 'card' },
  ];
  const letters = lettersOf(lines.flatMap((line) => entryOf(line) ?? []));
  expect(followUps(letters, '2026-06-25', 8)).toEqual([]);
  expect(followUps(letters, '2026-06-26', 8).map(({ target }) => target)).toEqual(['mayoress']);
});
