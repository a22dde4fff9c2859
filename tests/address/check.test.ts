import { describe, expect, test } from 'vitest';
import { ownCase } from '../support/pdf.ts';
import { run, tempFolder } from '../support/run.ts';

// What a keeper is told of an address in parts: warnings, with their place, and nothing is lost.

async function shown(address: unknown, country: string) {
  const folder = tempFolder();
  const words = ownCase(folder, { address, country });
  const { stdout, stderr, exit } = await run(['envelope', ...words], { folder });
  return { stdout, stderr, exit };
}

const PARTS = { street: '1 Sample Street', city: 'Exampleton' };

describe('an address in parts', () => {
  test('with a postcode of another form: the place, the code, how one looks there', async () => {
    const { stderr, stdout, exit } = await shown({ ...PARTS, postcode: '123' }, 'DE');
    expect(stderr).toMatch(/choir\.yaml:\d+:\d+: warning: .*"123".*Germany/);
    expect(stdout).toContain('123');
    expect(exit).toBe(0);
  });

  test('with a postcode in a country that has none', async () => {
    const { stderr, stdout } = await shown({ ...PARTS, postcode: '12345' }, 'HK');
    expect(stderr).toMatch(/choir\.yaml:\d+:\d+: warning: .*Hong Kong/);
    expect(stderr).toContain('Hong Kong has no postcodes');
    expect(stdout).toContain('12345');
  });

  test('without a part that the post asks for', async () => {
    const { stderr } = await shown(PARTS, 'DE');
    expect(stderr).toMatch(/choir\.yaml:\d+:\d+: warning: The postcode/);
  });

  test('that is right: nothing is said', async () => {
    expect((await shown({ ...PARTS, postcode: '12345' }, 'DE')).stderr).not.toContain('choir.yaml');
    expect((await shown(['1 Sample Street', 'no postcode here'], 'DE')).stderr).not.toContain('choir.yaml');
  });
});

describe('an address that is neither lines nor parts', () => {
  test.each([
    [{ ...PARTS, ctiy: 'Exampleton' }, /choir\.yaml:\d+:\d+: error: .*ctiy[\s\S]*Did you mean "city"\?/],
    [{ ...PARTS, postcode: 12345 }, /choir\.yaml:\d+:\d+: error: targets\.office\.address\.postcode must be text/],
    [['1 Sample Street', 12], /choir\.yaml:\d+:\d+: error: targets\.office\.address\[2\] must be text/],
    [12, /choir\.yaml:\d+:\d+: error: targets\.office\.address must be a list or a map/],
  ])('%j', async (address, sentence) => {
    const { stderr, exit } = await shown(address, 'DE');
    expect(exit).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
