import { describe, expect, test } from 'vitest';
import { Circles } from '../../src/check/circles.ts';
import { growth } from '../support/steps.ts';

// Ways that lead back, found with work that grows as the number of things.

const leads = (pairs: string) => {
  const all = new Map<string, string[]>();
  for (const [from = '', to = ''] of pairs.split(' ').map((pair) => [...pair]))
    all.set(from, [...(all.get(from) ?? []), to]);
  return all;
};

test.each([
  ['ab bc', 'b', 'a', undefined],
  ['ab ba', 'b', 'a', 'ba'],
  ['aa', 'a', 'a', 'a'],
  ['ab bc cd da bd', 'b', 'a', 'bda'],
  ['ab bc ca cd de ed', 'b', 'a', 'bca'],
  ['ab bc ca cd de ed', 'd', 'c', undefined],
  ['ab bc cd de ef fa', 'b', 'a', 'bcde'],
  ['ab', 'x', 'y', undefined],
])('of %s the way from %s to %s is %s', (pairs, from, to, way) => {
  expect(new Circles(leads(pairs), 4).way(from, to)?.join('')).toBe(way);
});

/** Things with numbers for names; of each, to which it leads. */
const many = (size: number, ofEach: (nth: number) => readonly number[]) =>
  new Map(Array.from({ length: size }, (_, nth) => [String(nth), ofEach(nth).map(String)]));

const SHAPES: Readonly<Record<string, (size: number) => (nth: number) => readonly number[]>> = {
  ring: (size) => (nth) => [(nth + 1) % size],
  row: (size) => (nth) => (nth + 1 < size ? [nth + 1] : []),
  star: (size) => (nth) => (nth === 0 ? Array.from({ length: size - 1 }, (_, other) => other + 1) : [0]),
  ladder: (size) => (nth) => [...(nth + 1 < size ? [nth + 1] : []), 0],
};

function isWay(way: readonly string[], from: string, to: string, all: ReadonlyMap<string, readonly string[]>): boolean {
  if (way.length === 0) return true;
  const steps = way.slice(1).every((one, nth) => all.get(way[nth] ?? '')?.includes(one));
  return steps && way[0] === from && (way.length === 30 || way.at(-1) === to);
}

describe.each(Object.entries(SHAPES))('in a %s', (_, shape) => {
  const sized = (size: number) => many(size, shape(size));

  test('each step of a way is one that there is, and a short way ends where it must', () => {
    const all = sized(250);
    const circles = new Circles(all, 30);
    const pairs = [...all].flatMap(([one, others]) => others.map((next) => ({ one, next })));
    const wrong = pairs.filter(({ one, next }) => !isWay(circles.way(next, one) ?? [], next, one, all));
    expect(wrong).toEqual([]);
  });

  test('four times as many take four times the work', async () => {
    const times = await growth(
      'src/check/circles.ts',
      300,
      (size) => [...sized(size)],
      ({ Circles: Made }: { Circles: typeof Circles }, pairs: [string, string[]][]) => {
        const circles = new Made(new Map(pairs), 30);
        for (const [one, others] of pairs) for (const next of others) circles.way(next, one);
      },
    );
    expect(times).toBeLessThan(5);
  });
});
