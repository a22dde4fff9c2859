import { expect, test } from 'vitest';
import { inBatches } from '../../src/workspace/in-turn.ts';

// Work that another core shares: in order, and not held up by a core that is slow.

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 1; number <= count; number++) yield number;
}

test('this core goes on past one that is slow, as far as it may, and the order stays', async () => {
  const here: number[] = [];
  let wake = () => {};
  const awake = new Promise<void>((done) => {
    wake = done;
  });
  const crew = {
    size: 1,
    count: 1,
    most: 6,
    there: async (batch: readonly number[]) => {
      await awake;
      return batch;
    },
    here: async (batch: readonly number[]) => {
      here.push(...batch);
      if (here.length === 4) wake(); // with fewer allowed, this core would wait for the other one first, for ever
      return batch;
    },
    turn: () => new Promise<void>((done) => setImmediate(done)),
  };
  const all: number[] = [];
  for await (const one of inBatches(numbers(12), crew)) all.push(one);
  expect(here.slice(0, 4)).toEqual([3, 4, 5, 6]);
  expect(all).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
