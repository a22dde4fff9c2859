import { describe, expect, test } from 'vitest';
import { Often, Recent } from '../../src/fonts/recent.ts';

// What came again is kept, in bounded room; what came once is not in its way.

const named = (name: string) => ({ name });
const keys = (start: string, count: number) => Array.from({ length: count }, (_, nth) => `${start} ${nth}`);

describe('what is kept as it comes', () => {
  test('is there while it is new, and stays if it was asked for', () => {
    const recent = new Recent<string, { name: string }>(10);
    recent.set('a', named('a'));
    recent.set('b', named('b'));
    expect(recent.get('a')).toEqual(named('a'));
    for (const key of keys('other', 1000)) recent.set(key, named(key));
    expect(recent.get('a')).toEqual(named('a'));
    expect(recent.get('b')).toBeUndefined();
  });
});

describe('what is kept from the second time on', () => {
  test('is not there after the first, and is after the second, whatever else came', () => {
    const often = new Often<{ name: string }>(10);
    const long = `${'The same long beginning of many paragraphs. '.repeat(20)}One.`;
    for (const nth of [1, 2, 3]) {
      expect(often.get(long)).toEqual(nth < 3 ? undefined : named('2'));
      often.set(long, named(String(nth)));
      for (const key of keys(`other ${nth}`, 50)) expect(often.set(key, named(key))).toEqual(named(key));
    }
    expect(often.get('other 1 0')).toBeUndefined();
  });

  test('is there after the first for as many of the first as were asked for', () => {
    const often = new Often<{ name: string }>(10, 2);
    for (const key of keys('text', 4)) often.set(key, named(key));
    expect(keys('text', 4).map((key) => often.get(key)?.name)).toEqual(['text 0', 'text 1', undefined, undefined]);
  });

  test('is never what was made of another text', () => {
    const often = new Often<{ name: string }>(100_000);
    const all = keys('Dear', 20_000);
    for (const key of [...all, ...all]) often.set(key, named(key));
    expect(all.every((key) => [undefined, key].includes(often.get(key)?.name))).toBe(true);
  });

  test('has bounded room', () => {
    const often = new Often<{ name: string }>(5);
    for (const key of keys('text', 100)) for (const _ of [1, 2]) often.set(key, named(key));
    expect(keys('text', 100).filter((key) => often.get(key)).length).toBeLessThanOrEqual(5);
    expect(often.get('text 99')).toEqual(named('text 99'));
  });
});
