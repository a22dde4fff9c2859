import { expect, test } from 'vitest';
import { labelPage, layoutLabel } from '../../src/layout/labels.ts';
import type { Line } from '../../src/layout/page.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { LABEL_SHEETS, labelPlaces } from '../../src/paper/labels.ts';
import { shippedShelf } from '../support/pdf.ts';

/** Letters stand less than this off the middle, in millimetres: lines have more room above their letters than below. */
const NEAR = 1.2;

// Three lines do not go on lower ones.
test.each(LABEL_SHEETS.filter(({ height }) => height > 12).map(({ name }) => name))(
  '%s: an address stands in the middle of the height of its label',
  async (name) => {
    const grid = LABEL_SHEETS.find((one) => one.name === name);
    if (!grid) throw new Error(name);
    const setter = new Typesetter(await shippedShelf());
    const places = labelPlaces(grid).slice(0, 2); // a roll has one
    for (const lines of [
      ['Jo Sample'],
      ['Jo Sample', '1 Sample Street'],
      ['Jo Sample', '1 Sample Street', 'Exampleville'],
    ]) {
      const { block } = layoutLabel({ lines }, grid, 'recipient', setter);
      const page = labelPage(
        places.map(() => block),
        grid,
        { start: 1, outlines: false },
      );
      const set = page.items.filter((item): item is Line => item.kind === 'line');
      for (const [index, place] of places.entries()) {
        const own = set.slice(index * lines.length, (index + 1) * lines.length);
        expect(own).toHaveLength(lines.length);
        const size = ((own[0]?.size ?? 0) * 25.4) / 72;
        const top = (own[0]?.y ?? 0) - size;
        const bottom = (own.at(-1)?.y ?? 0) + size / 4;
        const [above, below] = [top - place.top, place.top + place.height - bottom];
        expect(Math.abs(above - below) / 2).toBeLessThan(NEAR);
      }
    }
  },
);
