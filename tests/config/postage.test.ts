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

const zoneOf = (country: string, origin: string) => {
  const found = postageTo(rates, country, 1, origin);
  return 'price' in found ? found.zone : undefined;
};

describe('the postage of a letter', () => {
  test.each([
    ['GB', 1, { zone: 'home', grams: 11, price: 0.9 }],
    ['FR', 2, { zone: 'near', grams: 16, price: 1.2 }],
    ['FR', 3, { zone: 'near', grams: 21, price: 2.4 }],
    ['PE', 1, { zone: 'world', grams: 11, price: 3.1 }],
    ['PE', 3, { no: 'step', zone: 'world', grams: 21 }],
  ])('to %s, of %i sheets', (country, sheets, expected) => {
    expect(postageTo(rates, country, sheets)).toEqual(expected);
  });

  test('to what is inland for the sender is that of the sender’s country, unless a zone names it', () => {
    expect(zoneOf('JE', 'GB')).toBe('home');
    expect(zoneOf('JE', 'FR')).toBe('world');
    expect(zoneOf('MC', 'FR')).toBe('near');
    expect(zoneOf('DE', 'GB')).toBe('near');
  });

  test('is said for a batch, with the day of the rates', async () => {
    const folder = folderWithSenders();
    writeFileSync(join(folder, 'rates.yaml'), RATES);
    const words = ['envelope', ...ownCase(folder, {}), '--copies', '3', '--postage', 'rates.yaml'];
    expect((await run(words, { folder })).stderr).toContain('Postage: 3.60 XYZ (near 3 × 1.20; rates of 2026-01-01).');
    const heavy = await run([...words, '--sheets', '20'], { folder });
    expect(heavy.stderr).toContain('Your rates have no price for a letter of 106 g to France.');
    expect(heavy.stderr).toContain('Add a step for more grams to near.');
    expect(heavy.stderr).toContain(
      'Postage: 0.00 XYZ without 3 letters to FR: too heavy for every step (rates of 2026-01-01).',
    );
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
    expect(stderr).toContain('See "appeal envelope --help" for the form.');
    expect(stderr).toContain(
      'rates.yaml: note: What must be in a file of rates is at the end of "appeal envelope --help".',
    );
    expect(stderr).not.toContain('appeal schema');
  });

  /** What is said of three letters to France, with rates changed from one text to another. */
  async function told(changes: readonly (readonly [string, string])[], ...words: readonly string[]) {
    const folder = folderWithSenders();
    const text = changes.reduce((all, [from, to]) => all.replace(from, to), RATES);
    writeFileSync(join(folder, 'rates.yaml'), text);
    const asked = ['envelope', ...ownCase(folder, {}), '--copies', '3', '--postage', 'rates.yaml', ...words];
    return run(asked, { folder });
  }
  const NO_ZONE = [
    ['FR, DE', 'DE'],
    ['world: {', 'world: { countries: [PE],'],
  ] as const;

  test('says what is not in the sum: a country without a zone is no matter of weight', async () => {
    const { stderr } = await told(NO_ZONE);
    expect(stderr).toContain('Your rates have no zone for France.');
    expect(stderr).toContain('Postage: 0.00 XYZ without 3 letters to FR: no zone (rates of 2026-01-01).');
  });

  test('is said under --quiet, and is data with --json, of a plan too', async () => {
    expect((await told(NO_ZONE, '--quiet')).stderr).toBe(
      'Postage: 0.00 XYZ without 3 letters to FR: no zone (rates of 2026-01-01).\n',
    );
    const postage = {
      currency: 'XYZ',
      date: '2026-01-01',
      zones: [{ zone: 'near', count: 3, price: 1.2 }],
      surcharges: [],
    };
    expect(JSON.parse((await told([], '--json')).stdout)).toMatchObject({
      postage: { ...postage, total: 3.6, without: [] },
    });
    const plan = JSON.parse((await told(NO_ZONE, '--json', '-n')).stdout);
    expect(plan.plan.postage).toMatchObject({ total: 0, without: [{ country: 'FR', count: 3, lacks: 'zone' }] });
  });

  test('has a place for what registered letters cost, and for what comes on top of every letter', async () => {
    const dear = [['sheet: 5', 'sheet: 5\nregistered: 3\nsurcharges: { fuel: 0.1 }']] as const;
    expect((await told(dear)).stderr).toContain(
      'Postage: 3.90 XYZ (near 3 × 1.20, fuel 3 × 0.10; rates of 2026-01-01).',
    );
    expect((await told(dear, '--registered')).stderr).toContain(
      'Postage: 12.90 XYZ (near 3 × 1.20, fuel 3 × 0.10, registered 3 × 3.00;',
    );
    const zone = [...dear, ['near: {', 'near: { registered: 2,']] as const;
    expect((await told(zone, '--registered')).stderr).toContain('Postage: 9.90 XYZ');
    const { stderr } = await told([], '--registered');
    expect(stderr).toContain('Your rates do not say what it costs to register a letter.');
    expect(stderr).toContain('Postage: 3.60 XYZ without what it costs to register 3 letters to FR (near 3 × 1.20;');
  });

  test.each([
    [
      'of another currency',
      'currency: XYZ',
      'currency: EUR',
      'These rates are in another currency than yours: EUR, not GBP.',
    ],
    [
      'of another country',
      'date:',
      'country: FR\ndate:',
      'These rates are of another country than yours: France, not United Kingdom.',
    ],
    ['of long ago', '2026-01-01', '2025-11-21', 'These rates are of 2025-11-21, more than a year ago.'],
  ])('rates %s are noted', async (_, from, to, sentence) => {
    const { stderr, exit } = await told([[from, to]]);
    expect(stderr).toContain(`rates.yaml: note: ${sentence}`);
    expect({ exit, others: stderr.match(/note:/g) }).toEqual({ exit: 0, others: ['note:'] });
  });

  test.each([
    ['the sender’s own', 'currency: XYZ', 'country: GB\ncurrency: GBP'],
    ['those of what is inland for the sender', 'currency: XYZ', 'country: JE\ncurrency: GBP'],
    ['of a year ago', '2026-01-01', '2025-11-23'],
  ])('rates that are %s are not', async (_, from, to) => {
    expect((await told([[from, to]])).stderr).not.toContain('note:');
  });
});
