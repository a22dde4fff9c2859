import { beforeAll, expect, test } from 'vitest';
import { layoutEnvelope } from '../../src/layout/envelope.ts';
import type { Item } from '../../src/layout/page.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { ENVELOPES } from '../../src/paper/envelopes.ts';
import { addressArea, postOf } from '../../src/paper/posts.ts';
import { shippedShelf } from '../support/pdf.ts';

// The airmail mark never lies over the address: where there is no room for both, the mark is left out, and that is told.

const AIRMAIL = ['BY AIR MAIL', 'PAR AVION'];
const SENDER = ['Ada Example', '1 Sample Row', 'Exampleville', 'AB1 2CD'];
const LONG = Array.from({ length: 9 }, (_, nth) => `${nth} Sample Street with quite a long name, Building ${nth}`);

let setter: Typesetter;
beforeAll(async () => {
  setter = new Typesetter(await shippedShelf('sans'));
});

/** The box around things, in millimetres; the end of a line is not looked for. */
function around(items: readonly Item[]) {
  const corners: (readonly [number, number])[] = items.flatMap((item) =>
    item.kind === 'stroke'
      ? [item.from, item.to]
      : [[item.x, item.y - (item.size * 25.4) / 72] as const, [item.x + 1, item.y] as const],
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Every envelope with addresses of several heights, with and without the sender's. */
const CASES = ENVELOPES.flatMap(({ name, long: width, short: height }) =>
  [3, 6, 9].flatMap((lines) =>
    (['front', 'none'] as const).map((returns) => ({ name, width, height, returns, lines: LONG.slice(0, lines) })),
  ),
);

test.each(['GB', 'US', 'DE', 'FR'])('on every envelope as the post of %s wants it', (country) => {
  const post = postOf(country);
  const marked = CASES.map(({ name, width, height, returns, lines }) => {
    const area = addressArea(post, { width, height });
    if (!area) return undefined;
    const setting = { width, height, post, area, returns, turn: 0 } as const;
    const matter = { recipient: { lines }, sender: SENDER, notes: [], airmail: AIRMAIL };
    const { pages, leftOut } = layoutEnvelope(matter, setting, setter);
    const frame = (pages[0]?.shared ?? []).filter((item) => item.kind === 'stroke');
    expect(frame.length > 0, name).toBe(!leftOut.includes('airmail'));
    if (frame.length === 0) return false;
    const [mark, address] = [around(frame), around(pages[0]?.items ?? [])];
    expect(mark.right < address.left || mark.bottom < address.top, `${name}, ${returns}`).toBe(true);
    return true;
  });
  expect(new Set(marked.filter((one) => one !== undefined)).size).toBe(2);
});
