import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { run } from '../support/run.ts';

describe('appeal countries', () => {
  test('lists every country with what nothing is known of', async () => {
    const { stdout, stderr, exit } = await run(['countries']);
    expect(exit).toBe(0);
    expect(stdout.split('\n').filter((line) => /^[A-Z]{2} {2}/.test(line))).toHaveLength(COUNTRY_CODES.length);
    expect(stdout).toMatch(/^CH .*Switzerland .*fr .*LI/m);
    expect(stderr).toContain('appeal countries CODE');
  });

  test('gives the same to machines, code and name first', async () => {
    const { stdout } = await run(['countries', 'br', '--json']);
    const { version, countries, problems } = JSON.parse(stdout);
    expect([version, problems]).toEqual([1, []]);
    expect(countries).toHaveLength(1);
    expect(Object.keys(countries[0]).slice(0, 2)).toEqual(['code', 'name']);
    expect(countries[0]).toMatchObject({
      code: 'BR',
      name: 'Brazil',
      adjectives: ['Brazilian'],
      lacks: expect.any(Array),
    });
  });

  test('all of them too', async () => {
    const { countries } = JSON.parse((await run(['countries', '--json'])).stdout);
    expect(countries.map(({ code }: { code: string }) => code)).toEqual([...COUNTRY_CODES].sort());
  });
});
