import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { ENVELOPES, findEnvelope } from '../../src/paper/envelopes.ts';
import {
  addressArea,
  clearAreas,
  DEFAULT_POST,
  marksAirmail,
  POSTS,
  postOf,
  REGISTERED,
  registeredWords,
} from '../../src/paper/posts.ts';
import { type Box, common } from '../../src/paper/safe-box.ts';

const ALL = Object.entries({ ...POSTS, default: DEFAULT_POST });
const front = (name: string) => {
  const found = findEnvelope(name);
  if (!found) throw new Error(`no envelope ${name}`);
  return { width: found.long, height: found.short };
};
/** Envelopes as large as a DL, and the lower one that North Americans use. */
const LETTERS = ENVELOPES.filter(({ name, short, long }) => name === '#10' || (short >= 110 && long >= 220));

function areaOn(country: string, envelope: string): Box {
  const area = addressArea(postOf(country), front(envelope));
  if (!area) throw new Error(`no room on ${envelope}`);
  return area;
}

function rounded(box: Box): number[] {
  return [box.left, box.top, box.width, box.height].map((one) => Math.round(one * 10) / 10);
}

describe('every post', () => {
  test('is that of a country and says from where and how sure', () => {
    expect(Object.keys(POSTS).length).toBeGreaterThanOrEqual(20);
    for (const code of Object.keys(POSTS)) expect(COUNTRY_CODES).toContain(code);
    for (const [code, post] of ALL) {
      for (const fact of [post, post.airmail]) {
        expect(fact.source, code).toMatch(/\S/);
        expect(['H', 'M', 'L'], code).toContain(fact.confidence);
      }
    }
  });

  test('has an envelope that exists and on which there is room', () => {
    for (const [code, post] of ALL) {
      expect(findEnvelope(post.envelope)?.name, code).toBe(post.envelope);
      expect(addressArea(post, front(post.envelope))?.height, code).toBeGreaterThanOrEqual(30);
    }
  });

  test('takes air mail with one of the words that the UPU knows', () => {
    for (const [code, { airmail }] of ALL) {
      expect(airmail.words.join(' '), code).toMatch(/Par avion|Prioritaire|Priority/);
      for (const word of airmail.words) expect(word, code).toMatch(/^[\p{L}\d:][\p{L}\d: -]*$/u);
    }
  });

  test('has letters that can be read', () => {
    for (const [code, { leastSize }] of ALL) {
      if (leastSize === undefined) continue;
      expect(leastSize, code).toBeGreaterThanOrEqual(8);
      expect(leastSize, code).toBeLessThanOrEqual(12);
    }
  });

  test.each(ALL)('%s has room for six lines on every envelope, clear of stamps and bars', (_, post) => {
    expect(LETTERS.length).toBeGreaterThan(15);
    for (const { name, short, long } of LETTERS) {
      const size = { width: long, height: short };
      const area = addressArea(post, size);
      if (!area) throw new Error(`no room on ${name}`);
      expect(area.width, name).toBeGreaterThanOrEqual(100);
      expect(area.height, name).toBeGreaterThanOrEqual(30);
      expect(common(area, { left: 0, top: 0, ...size }), name).toEqual(area);
      for (const zone of clearAreas(post, size)) {
        expect(common(area, zone), `${name}, ${zone.what}`).toBeUndefined();
        expect(common(zone, { left: 0, top: 0, ...size })?.width, name).toBeCloseTo(zone.width);
      }
    }
  });

  test('keeps stamps and bars in their corners', () => {
    for (const [code, post] of ALL) {
      const size = front(post.envelope);
      const areas = clearAreas(post, size);
      expect(new Set(areas.map(({ what }) => what)), code).toEqual(new Set(['stamp', 'coding']));
      for (const { left, top, width, height, what } of areas) {
        expect(left + width, code).toBeCloseTo(size.width);
        expect(what === 'stamp' ? top : top + height, code).toBeCloseTo(what === 'stamp' ? 0 : size.height);
      }
    }
  });
});

describe('the address stands where', () => {
  test('USPS reads it: half an inch from the sides, 5/8 to 2 3/4 inches from the bottom', () => {
    const size = front('#10');
    expect(rounded(areaOn('US', '#10'))).toEqual([12.7, 34.9, 215.9, 54]);
    expect(clearAreas(postOf('US'), size).map(rounded)).toContainEqual([120.7, 88.9, 120.7, 15.9]);
  });

  test('Swiss Post reads it: between 74 x 38 mm of stamps and 140 x 15 mm of bars', () => {
    expect(clearAreas(postOf('CH'), front('C6/5')).map(rounded)).toEqual([
      [155, 0, 74, 38],
      [89, 99, 140, 15],
    ]);
    expect(rounded(areaOn('CH', 'C6/5'))).toEqual([12, 48, 205, 46]);
  });

  test('Swiss Post reads it on envelopes larger than B5, where the bars are 100 x 35 mm', () => {
    expect(clearAreas(postOf('CH'), front('B5')).map(rounded)).toContainEqual([110, 161, 140, 15]);
    expect(clearAreas(postOf('CH'), front('C4')).map(rounded)).toContainEqual([224, 194, 100, 35]);
  });

  test('Australia Post reads it, clear of a strip on the right', () => {
    expect(rounded(areaOn('AU', 'DL'))).toEqual([15, 40, 190, 55]);
    expect(clearAreas(postOf('AU'), front('DL')).map(rounded)).toEqual([
      [130, 0, 90, 40],
      [0, 95, 220, 15],
      [205, 0, 15, 110],
    ]);
  });

  test('others read it: 40 mm from the top, 15 mm from the other edges', () => {
    for (const country of ['DE', 'IN', 'AR']) expect(rounded(areaOn(country, 'DL'))).toEqual([15, 40, 190, 55]);
  });

  test('nothing can, on an envelope that is too small', () => {
    expect(addressArea(DEFAULT_POST, { width: 220, height: 55 })).toBeUndefined();
    expect(addressArea(DEFAULT_POST, { width: 30, height: 110 })).toBeUndefined();
    expect(addressArea(DEFAULT_POST, { width: Number.NaN, height: 110 })).toBeUndefined();
  });
});

describe('a post is found', () => {
  test.each(['AR', 'us', '', 'constructor', '__proto__', 'toString', undefined])(
    'for %s: the one of most',
    (country) => {
      expect(postOf(country)).toBe(DEFAULT_POST);
    },
  );

  test('by its country, with its envelope and the place of the sender', () => {
    expect(postOf('US')).toMatchObject({ envelope: '#10', returns: 'top-left' });
    expect(postOf('JP').envelope).toBe('Chou 3');
    expect(postOf('CH').envelope).toBe('C6/5');
    expect(postOf('IN').returns).toBe('back');
    expect(postOf('BE').returns).toBe('either');
    expect(postOf('IE').side).toBe('left');
  });

  test('with its words for air mail', () => {
    expect(postOf('US').airmail.words).toEqual(['Airmail', 'Par avion']);
    expect(postOf('DE').airmail.words).toEqual(['Priority', 'Prioritaire', 'Luftpost']);
    expect(postOf('FI').airmail.words).toEqual(['Priority']);
  });
});

describe('registered letters', () => {
  test('bear the French word first, then that of the language', () => {
    for (const { words, source } of Object.values(REGISTERED)) {
      expect(words[0]).toBe('Recommandé');
      expect(source).toMatch(/\S/);
    }
    expect(registeredWords('de')).toEqual(['Recommandé', 'Einschreiben']);
    expect(registeredWords('en')).toEqual(['Recommandé', 'Registered']);
  });

  test.each(['fr', 'tlh', 'constructor', undefined])('bear only the French word in %s', (language) => {
    expect(registeredWords(language)).toEqual(['Recommandé']);
  });
});

test.each([
  ['GB', 'CN', true],
  ['JP', 'CN', true],
  ['IE', 'GB', true],
  ['IN', 'FR', true],
  ['GB', 'JE', false],
  ['US', 'PR', false],
  ['CH', 'LI', false],
  ['CH', 'CH', false],
  [undefined, 'CH', true],
])('from %s to %s the airmail mark is made: %s', (from, to, marked) => {
  expect(marksAirmail(from, to)).toBe(marked);
});
