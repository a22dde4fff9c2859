import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRates, postageTo } from '../../src/config/postage.ts';
import { folderWithSenders, ownCase } from '../support/pdf.ts';
import { run } from '../support/run.ts';

// Rates of a post that nobody has: what matters is how they are reckoned with.

const RATES = `date: 2026-01-01
currency: XYZ
sheet: 5
envelope: 6
zones:
  home: { countries: [GB], steps: [{ grams: 20, price: 0.9 }] }
  near: { countries: [FR, DE], steps: [{ grams: 50, price: 2.4 }, { grams: 20, price: 1.2 }] }
  world: { steps: [{ grams: 20, price: 3.1 }] }
`;
const { rates } = parseRates(RATES, 'rates.yaml');
if (!rates) throw new Error('no rates');

describe('the postage of a letter', () => {
  test.each([
    ['GB', 1, { zone: 'home', grams: 11, price: 0.9 }],
    ['FR', 2, { zone: 'near', grams: 16, price: 1.2 }],
    ['FR', 3, { zone: 'near', grams: 21, price: 2.4 }],
    ['PE', 1, { zone: 'world', grams: 11, price: 3.1 }],
    ['PE', 3, undefined],
  ])('to %s, of %i sheets', (country, sheets, expected) => {
    expect(postageTo(rates, country, sheets)).toEqual(expected);
  });

  test('to what is inland for the sender is that of the sender’s country, unless a zone names it', () => {
    expect(postageTo(rates, 'JE', 1, 'GB')?.zone).toBe('home');
    expect(postageTo(rates, 'JE', 1, 'FR')?.zone).toBe('world');
    expect(postageTo(rates, 'MC', 1, 'FR')?.zone).toBe('near');
    expect(postageTo(rates, 'DE', 1, 'GB')?.zone).toBe('near');
  });

  test('is said for a batch, with the day of the rates', async () => {
    const folder = folderWithSenders();
    writeFileSync(join(folder, 'rates.yaml'), RATES);
    const words = ['envelope', ...ownCase(folder, {}), '--copies', '3', '--postage', 'rates.yaml'];
    expect((await run(words, { folder })).stderr).toContain('Postage: 3.60 XYZ (near 3 × 1.20; rates of 2026-01-01).');
    const heavy = await run([...words, '--sheets', '20'], { folder });
    expect(heavy.stderr).toContain('Your rates say nothing of so heavy a letter to France.');
  });

  test('from a file that is wrong is an error with its place', async () => {
    const folder = folderWithSenders();
    writeFileSync(
      join(folder, 'rates.yaml'),
      RATES.replace('currency: XYZ\n', '').replace('price: 3.1', 'price: much'),
    );
    const { exit, stderr } = await run(['envelope', ...ownCase(folder, {}), '--postage', 'rates.yaml'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/rates\.yaml:\d+:\d+: error: .*currency/);
    expect(stderr).toMatch(/rates\.yaml:7:\d+: error: /);
  });
});
