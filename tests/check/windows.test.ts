import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rule } from '../../src/check/rules/address-wide.ts';
import { emsOf, rooms, rowsOf } from '../../src/check/windows.ts';
import { addressBlock } from '../../src/layout/address.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { FORMS } from '../../src/paper/forms.ts';
import { type AddressBox, addressBox } from '../../src/paper/safe-box.ts';
import { PACKAGE } from '../support/package.ts';
import { shippedShelf } from '../support/pdf.ts';
import { findingsOf } from './check-support.ts';

// An estimate of what goes into a window, held against what the typesetter makes of it.

let setter: Typesetter;

beforeAll(async () => {
  setter = new Typesetter(await shippedShelf());
});

const FOLDER = join(PACKAGE, 'tests/addresses');
const LINES = readdirSync(FOLDER).flatMap((name) => {
  const { home, native } = parse(readFileSync(join(FOLDER, name), 'utf8'));
  return [...home, ...(native?.lines ?? [])] as string[];
});

/** A target of so many lines, of which the last is the country. */
function target(...[name, organisation, ...address]: readonly string[]): string {
  const items = address.map((line) => `      - ${JSON.stringify(line)}\n`).join('');
  return `targets:\n  office:\n    name: ${JSON.stringify(name)}\n    organisation: ${JSON.stringify(organisation)}\n    address:\n${items}    country: FR\n`;
}

describe('the estimate', () => {
  test('of a width goes by kinds of letters', () => {
    const widths = ['-', 'i', 'm', 'a', 'A', '7', '漢', 'क', 'ा'].map((letter) => emsOf(letter));
    expect(widths).toEqual([0.25, 0.31, 0.8, 0.5, 0.58, 0.48, 1, 0.5, 0]);
    expect(emsOf('Am I?')).toBeCloseTo(0.58 + 0.8 + 0.25 + 0.31 + 0.5);
    expect(emsOf('')).toBe(0);
  });

  test('of a window has that with the fewest rows first, and the narrower of two', () => {
    const all = rooms();
    expect(all.length).toBeGreaterThan(3);
    for (const { form, rows, ems, emsGoingOn } of all) {
      const { width, height } = addressBox(FORMS[form as keyof typeof FORMS]) as AddressBox;
      const size = (8 * 25.4) / 72;
      expect(rows * size * 1.12).toBeLessThanOrEqual(height);
      expect((rows + 1) * size * 1.12).toBeGreaterThan(height);
      expect([ems, emsGoingOn].map((one) => one * size)).toEqual([expect.closeTo(width), expect.closeTo(width - 4)]);
    }
    const inOrder = all.toSorted((a, b) => (a.rows === b.rows ? a.ems - b.ems : a.rows - b.rows));
    expect(all.map(({ form }) => form)).toEqual(inOrder.map(({ form }) => form));
  });

  test('of a line has as many rows as it needs, a little shorter from the second on', () => {
    const room = { form: 'us', rows: 5, ems: 10, emsGoingOn: 8 };
    expect([0, 10, 10.1, 16, 16.1, 24].map((width) => rowsOf(width, room))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('of a width is within a fifth of what the font says, and of most within a tenth', () => {
    const parts = LINES.map((line) => {
      const { width } = setter.line(line, { language: 'en', direction: 'auto', size: 1 });
      return { line, part: emsOf(line) / width };
    });
    expect(parts.length).toBeGreaterThan(150);
    expect(parts.filter(({ part }) => part < 0.8 || part > 1.2)).toEqual([]);
    expect(parts.filter(({ part }) => part < 0.9 || part > 1.1).length).toBeLessThan(parts.length / 10);
  });

  test.each([
    [['Jo Sample', 'Office', '1 Sample Street', '75000 Exampleton']],
    [['Jo Sample', 'Office', 'House of the Example', '1 Sample Street', '75000 Exampleton']],
    [['Jo Sample', `Office for Choirs, ${'Bands, '.repeat(12)}and Other Noise`, '1 Sample Street', '75000 Exampleton']],
    [['Jo Sample', `Office for Choirs, ${'Bands, '.repeat(4)}and Other Noise`, '1 Sample Street', '75000 Exampleton']],
    [['Jo Sample', 'Office'.repeat(20), '75000 Exampleton']],
    [['Jo Sample', `OFFICE FOR CHOIRS, ${'BANDS, '.repeat(5)}AND OTHER NOISE`, '1 SAMPLE STREET', '75000 EXAMPLETON']],
  ])('of %j is what the window of every form makes of it', (lines) => {
    const [found] = findingsOf(rule, target(...lines));
    const misfits = rooms().filter(({ form }) => {
      const { width, height } = addressBox(FORMS[form as keyof typeof FORMS]) as AddressBox;
      return (
        addressBlock({ lines, country: 'FRANCE' }, { width, height, sizes: [10.5, 9.5, 8] }, setter).misfits.length > 0
      );
    });
    expect(found === undefined).toBe(misfits.length === 0);
    if (!found) return;
    expect(found.message).toContain('the smallest window that letter forms have');
    const forms = misfits.map(({ form }) => form);
    expect(findingsOf(rule, target(...lines), { forms })[0]?.message).toContain(`your letter form ${forms[0]}`);
  });
});

describe('address-wide', () => {
  test('too many lines: the address is shown, with how many there are and may be', () => {
    const found = findingsOf(rule, target('Jo Sample', 'Office', 'a', 'b', 'c', 'd'));
    expect(found).toMatchObject([{ at: '5:5', severity: 'note', found: '7 lines' }]);
    expect(found[0]?.message).toContain(
      '7 lines with its country; the smallest window that letter forms have has room for 5',
    );
  });

  test('a warning as soon as it does not go into the window of another form either', () => {
    const severity = (count: number) =>
      findingsOf(rule, target('Jo Sample', 'Office', ...'abcdefghij'.slice(0, count - 3)))[0]?.severity;
    expect([5, 6, 7, 8].map(severity)).toEqual([undefined, 'note', 'note', 'warning']);
  });

  test('speaks of the forms of those who write, and of no others', () => {
    const seven = target('Jo Sample', 'Office', 'a', 'b', 'c', 'd');
    expect(findingsOf(rule, seven, { forms: ['din-b', 'fr'] })).toEqual([]);
    const own = findingsOf(rule, seven, { forms: ['us', 'fr'] });
    expect(own).toMatchObject([{ severity: 'note', arguments: { form: 'us' } }]);
    expect(own[0]?.message).toContain('the window of your letter form us has room for 5');
    expect(findingsOf(rule, seven, { forms: ['us'] })).toMatchObject([{ severity: 'warning' }]);
  });

  test('too long a line: that line is shown, wherever it comes from', () => {
    const long = 'Office for Choirs, Bands, Marching Bands, Brass, Drums, Bagpipes and All Other Noise';
    expect(findingsOf(rule, target('Jo Sample', long, '1 Sample Street', '75000 Exampleton'))).toMatchObject([
      { at: '4:19', found: `${long.slice(0, 59)}…` },
    ]);
    expect(findingsOf(rule, target('Jo Sample', 'Office', '1 Sample Street', long))).toMatchObject([{ at: '7:9' }]);
    expect(findingsOf(rule, target(long, 'Office', '1 Sample Street', '75000 Exampleton'))).toMatchObject([
      { at: '3:11' },
    ]);
  });

  test('nothing of a long line if there is room for it to go on below', () => {
    expect(
      findingsOf(rule, target('Jo Sample', `Office for ${'Bands, '.repeat(9)}and Choirs`, '75000 Exampleton')),
    ).toEqual([]);
  });

  test('parts count as the lines that they become', () => {
    const parts = (street: string) =>
      `targets:\n  office:\n    name: Jo\n    role: Consul\n    address: {street: [${street}], postcode: "75000", city: Exampleton}\n    country: FR\n`;
    expect(findingsOf(rule, parts('a'))).toEqual([]);
    expect(findingsOf(rule, parts('a, b'))).toMatchObject([{ at: '5:5', found: '6 lines' }]);
  });

  test('a target without an address is no concern', () => {
    expect(findingsOf(rule, target('Jo Sample', 'Office'.repeat(30)).replace('address:\n', 'address: []\n'))).toEqual(
      [],
    );
  });
});
