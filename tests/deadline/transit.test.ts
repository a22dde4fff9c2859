import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { REGIONS, regionOf } from '../../src/countries/regions.ts';
import { TRANSIT } from '../../src/countries/transit.ts';
import { weekendOf } from '../../src/countries/weekends.ts';
import { transitBetween } from '../../src/deadline/transit.ts';
import { isoDate } from '../../src/source/day.ts';

describe('how long a letter travels', () => {
  test.each([
    ['DE', 'DE', 6, 'within a country, what its law asks of the post'],
    ['CH', 'CH', 5, 'within a country, what its post says'],
    ['BE', 'BE', 5, 'within a country, what its post says'],
    ['EG', 'EG', 7, 'within a country whose post was not read'],
    ['FR', 'FR', 5, 'within the mainland'],
    ['FR', 'RE', 14, 'to a far part of the country'],
    ['RE', 'FR', 14, 'from a far part of the country'],
    ['RE', 'GP', 14, 'from one far part to another'],
    ['RE', 'RE', 7, 'within a far part'],
    ['US', 'PR', 7, 'to a near part'],
    ['US', 'GU', 14, 'to a far part whose days the post says'],
    ['FI', 'CN', 14, 'to the world, what the own post says'],
    ['CH', 'FR', 10, 'within Europe, what the own post says'],
    ['CH', 'CN', 17, 'to the world'],
    ['GB', 'PL', 14, 'within Europe'],
    ['FR', 'PL', 14, 'within Europe from a post that was not read'],
    ['FR', 'CN', 24, 'to the world from a post that was not read'],
    ['US', 'CA', 13, 'next door'],
    ['US', 'MX', 24, 'not next door'],
    ['AU', 'NZ', 16, 'next door'],
    ['AU', 'IR', 32, 'far away'],
    ['JP', 'KR', 22, 'within Asia'],
    ['CH', 'RU', 35, 'to Russia, though it is in Europe'],
    ['RU', 'RU', 17, 'within Russia'],
  ])('from %s to %s: at most %i days (%s)', (from, to, most) => {
    expect(transitBetween(from, to).days[1]).toBe(most);
  });

  test('what the user says goes first, the country before the rest', () => {
    const own = { CN: 40, default: 9 };
    expect(transitBetween('CH', 'CN', own).days).toEqual([40, 40]);
    expect(transitBetween('CH', 'FR', own).days).toEqual([9, 9]);
    expect(transitBetween('CH', 'FR', { CN: 40 }).days[1]).toBe(10);
    expect(transitBetween('CH', 'CN', { default: 0 }).days).toEqual([0, 0]);
  });

  test('is known between any two countries', () => {
    for (const from of COUNTRY_CODES)
      for (const to of COUNTRY_CODES) {
        const [least, most] = transitBetween(from, to).days;
        expect(least > 0 && least <= most && most <= 60, `${from} ${to}`).toBe(true);
      }
  });

  test('every row says who says so, and when', () => {
    for (const { source, date, confidence } of TRANSIT) {
      expect(source).not.toBe('');
      expect(isoDate(date) || /^\d{4}(-\d{2})?$/.test(date), date).toBe(true);
      expect(source === 'our choice').toBe(confidence === 'our choice');
    }
  });
});

test('every country is in one part of the world, and no part has another', () => {
  const listed = Object.values(REGIONS).flatMap((codes) => codes.split(/\s+/));
  expect(listed.toSorted()).toEqual(COUNTRY_CODES.toSorted());
  expect(['CH', 'CN', 'EG', 'US', 'NZ', 'XX'].map(regionOf)).toEqual([
    'Europe',
    'Asia',
    'Africa',
    'the Americas',
    'Oceania',
    undefined,
  ]);
});

describe('the weekend', () => {
  test.each([
    ['CH', [6, 7]],
    ['EG', [5, 6]],
    ['IR', [5]],
    ['IN', [7]],
    ['AE', [6, 7]],
  ])('of %s is %j', (country, days) => {
    expect(weekendOf(country)).toEqual(days);
  });

  test('is that of CLDR, as this Node has it', () => {
    type Weeks = { weekInfo?: { weekend: number[] }; getWeekInfo?(): { weekend: number[] } };
    const wrong = COUNTRY_CODES.filter((code) => {
      const locale = new Intl.Locale(`und-${code}`) as unknown as Weeks;
      const weekend = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [];
      return String(weekend.toSorted()) !== String(weekendOf(code));
    });
    expect(wrong).toEqual([]);
  });
});
