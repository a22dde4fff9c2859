import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { en } from '../../src/problem/messages/en.ts';
import { Progress, progressLine } from '../../src/terminal/progress.ts';

// How far a long piece of work is, on one line that leaves nothing behind.

/** A terminal of so many columns, and a clock that the test moves. */
function terminal(columns: number | undefined) {
  const written: string[] = [];
  const clock = { now: 0 };
  const err = { write: (text: string) => written.push(text), drained: async () => true, columns, rows: 24 };
  const host = { err, elapsed: () => clock.now } as unknown as Host;
  return { host, clock, written };
}

describe('the line', () => {
  test('says how many, how fast and how long still, beside a bar', () => {
    expect(progressLine({ count: 3000, unit: 'envelopes', seconds: 2, share: 0.25 }, en.progress, 80)).toBe(
      '[#####...............] 3000 envelopes, 1500 a second, 6 s left',
    );
  });

  test('has no bar on a narrow terminal, and no time left where nobody knows it', () => {
    expect(progressLine({ count: 3000, unit: 'envelopes', seconds: 2, share: 0.25 }, en.progress, 50)).toBe(
      '3000 envelopes, 1500 a second, 6 s left',
    );
    expect(progressLine({ count: 10, unit: 'sheets', seconds: 2, share: undefined }, en.progress, 80)).toBe(
      '10 sheets, 5 a second',
    );
    expect(progressLine({ count: 3000, unit: 'envelopes', seconds: 2, share: 0.25 }, en.progress, 20)).toHaveLength(19);
  });
});

describe('it is shown', () => {
  test('only after a second, not at every step, and taken away', () => {
    const { host, clock, written } = terminal(80);
    const progress = new Progress(host, en.progress, 'envelopes');
    for (const now of [0, 500, 999]) {
      clock.now = now;
      progress.at(now, 0.5);
    }
    expect(written).toEqual([]);
    for (const now of [1001, 1010, 1050, 1200]) {
      clock.now = now;
      progress.at(now, 0.5);
    }
    expect(written).toHaveLength(2);
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[K');
    progress.clear();
    expect(written).toHaveLength(3);
  });

  test('never where stderr is no terminal', () => {
    const { host, clock, written } = terminal(undefined);
    const progress = new Progress(host, en.progress, 'envelopes');
    clock.now = 5000;
    progress.at(100, 0.5);
    progress.clear();
    expect(written).toEqual([]);
  });
});
