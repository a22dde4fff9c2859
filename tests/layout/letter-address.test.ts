import { beforeAll, describe, expect, test } from 'vitest';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { FORM_NAMES } from '../../src/paper/form-names.ts';
import type { SheetName } from '../../src/paper/sheets.ts';
import { shippedShelf } from '../support/pdf.ts';
import { laidOut, letterOf, type Seen, seenOn, settingOf } from './letter-support.ts';

// An address that a window has no room for is squeezed, and then stands on a letter for an envelope without a window.

let setter: Typesetter;
beforeAll(async () => {
  setter = new Typesetter(await shippedShelf());
});

const WHO = ['Mr Jo Sample', 'Mayor of Exampleton', 'Town Hall of Exampleton'];
const USUAL = { lines: [...WHO, '1 Sample Street', '00000 Exampleton'], country: 'FRANCE', who: 3 };
const streets = (count: number) => Array.from({ length: count }, (_, nth) => `${nth + 1} Sample Street`);

/** The lines of the recipient's address among all that is on a page. */
const addressOn = (lines: readonly Seen[], address: readonly string[]) =>
  lines.filter(({ text }) => address.includes(text));

describe('in the window of a #10', () => {
  test('a usual address of six lines has name and office on one, the others as they are, in no less than 8 points', async () => {
    const setting = settingOf('us');
    const { pages, misfits, withoutWindow, joined } = await laidOut(letterOf({ recipient: USUAL }), setting, setter);
    expect({ misfits, withoutWindow, joined }).toEqual({
      misfits: [],
      withoutWindow: false,
      joined: 'Mr Jo Sample, Mayor of Exampleton',
    });
    const lines = addressOn(seenOn(pages[0]), [joined ?? '', ...USUAL.lines, USUAL.country]);
    expect(lines.map(({ text }) => text)).toEqual([joined, WHO[2], '1 Sample Street', '00000 Exampleton', 'FRANCE']);
    const { box } = setting;
    for (const { x, y, right, size } of lines) {
      expect(size).toBeGreaterThanOrEqual(8);
      expect(x).toBeGreaterThanOrEqual(box.left);
      expect(y - (size * 25.4) / 72 / 1.4).toBeGreaterThanOrEqual(box.top - 0.1);
      expect(right).toBeLessThanOrEqual(box.left + box.width);
      expect(y).toBeLessThan(box.top + box.height);
    }
  });

  test('street and town are never joined: without a name and an office the letter needs no window', async () => {
    const recipient = { lines: ['Town Hall', ...streets(5)], country: 'FRANCE', who: 1 };
    const { withoutWindow, joined, misfits } = await laidOut(letterOf({ recipient }), settingOf('us'), setter);
    expect({ withoutWindow, joined, misfits }).toEqual({ withoutWindow: true, joined: undefined, misfits: [] });
  });

  test('an address of five lines stands as it is', async () => {
    const recipient = { ...USUAL, lines: USUAL.lines.toSpliced(1, 1), who: 2 };
    const { withoutWindow, joined } = await laidOut(letterOf({ recipient }), settingOf('us'), setter);
    expect({ withoutWindow, joined }).toEqual({ withoutWindow: false, joined: undefined });
  });
});

const EVERY = FORM_NAMES.filter((name) => name !== 'plain').flatMap((form) =>
  (['A4', 'Letter'] as const).map((paper): [typeof form, SheetName] => [form, paper]),
);

describe('an address that is too high for the window, without one', () => {
  test.each(EVERY)('in form %s on %s stands clear of sender, date and text', async (form, paper) => {
    const lines = [...WHO, ...streets(6)];
    const setting = settingOf(form, { window: undefined }, paper);
    const withWindow = settingOf(form, {}, paper);
    const low = { ...withWindow, box: { ...withWindow.box, height: 5 } };
    const recipient = { lines, country: 'FRANCE', who: 3 };
    const { pages, misfits, withoutWindow } = await laidOut(letterOf({ recipient }), low, setter);
    expect({ misfits, withoutWindow }).toEqual({ misfits: [], withoutWindow: true });
    const seen = seenOn(pages[0]);
    const address = addressOn(seen, [...lines, 'FRANCE']);
    expect(address).toHaveLength(10);
    const top = Math.min(...address.map(({ y, size }) => y - (size * 25.4) / 72));
    const bottom = Math.max(...address.map(({ y }) => y));
    const right = Math.max(...address.map((one) => one.right));
    const left = Math.min(...address.map(({ x }) => x));
    expect(left).toBeGreaterThanOrEqual(setting.form.margins.left - 0.1);
    expect(right).toBeLessThanOrEqual(setting.sheet.width - setting.form.margins.right);
    for (const other of seen.filter((one) => !address.includes(one))) {
      const apart =
        other.right < left || other.x > right || other.y < top || other.y - (other.size * 25.4) / 72 > bottom;
      expect(apart, other.text).toBe(true);
    }
  });

  test('that nothing has room for is told with the room that there is', async () => {
    const recipient = { lines: streets(40), country: 'FRANCE', who: 0 };
    const { misfits } = await laidOut(letterOf({ recipient }), settingOf('us'), setter);
    expect(misfits).toEqual([{ kind: 'height', lines: 41, set: 41, room: 13 }]);
  });
});

test('without serifs, lines of an address keep their distance, and the type is a little smaller in its place', async () => {
  const sans = new Typesetter(await shippedShelf('sans'));
  const at = async (setterOf: Typesetter) => {
    const { pages, smallAddress } = await laidOut(letterOf({ recipient: USUAL }), settingOf('din-b'), setterOf);
    const [upper, lower] = addressOn(seenOn(pages[0]), USUAL.lines);
    const size = upper?.size ?? 0;
    return { size, leading: (((lower?.y ?? 0) - (upper?.y ?? 0)) * 72) / 25.4 / size, smallAddress };
  };
  const [serifs, none] = [await at(setter), await at(sans)];
  expect(none.leading).toBeGreaterThan(Math.max(1.17, serifs.leading));
  expect(none).toMatchObject({ size: 10, smallAddress: undefined });
});
