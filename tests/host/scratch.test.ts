import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { CheckedFile } from '../../src/check/report.ts';
import type { Host } from '../../src/host/host.ts';
import { scratch } from '../../src/host/scratch.ts';
import { KeptFiles } from '../../src/making/kept-files.ts';

const left = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('appeal-') && existsSync(`${tmpdir()}/${name}/scratch`));

test('values are read as they were put there, as often as one likes, from a file without a name', () => {
  const room = scratch();
  const values = [{ a: [1, undefined, 'é'] }, { b: 'x'.repeat(100_000) }];
  for (const one of values) room.put(one);
  expect(left()).toEqual([]);
  expect([...room]).toEqual(values);
  expect([...room]).toEqual(values);
  room.end();
});

test.each([
  [1000, 0],
  [1001, 4],
  [2600, 8],
])('of very many files that were checked most are on the disk, in their order: %i', async (count, blocks) => {
  const room = scratch();
  let put = 0;
  const counting = {
    ...room,
    [Symbol.iterator]: () => room[Symbol.iterator](),
    put(value: object) {
      put++;
      room.put(value);
    },
  };
  const kept = new KeptFiles({ scratch: async () => counting, spareMemory: async () => {} } as unknown as Host);
  const names = Array.from({ length: count }, (_, nth) => `cases/${nth}.yaml`);
  for (const file of names) await kept.add({ file, findings: [], failed: [] } as CheckedFile);
  expect(Array.from(kept, ({ file }) => file)).toEqual(names);
  expect(Array.from(kept).length).toBe(count);
  expect(put).toBe(blocks);
  kept.end();
});
