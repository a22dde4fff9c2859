import { describe, expect, test } from 'vitest';
import { holidaysOf } from '../../src/deadline/holidays.ts';
import { postBy } from '../../src/deadline/post-by.ts';

/** The last day to post a letter that takes a day, within a country. */
function lastDay(deadline: string, country: string, region?: string): string {
  return postBy(deadline, country, country, { transit: { default: 1 }, holidays: holidaysOf(country, region) }).day;
}

describe('the last day to post is none on which the post rests', () => {
  test.each([
    ['2027-08-31', 'GB', undefined, '2027-08-27', 'the summer bank holiday of three of its countries'],
    ['2027-08-31', 'GB', 'GB-ENG', '2027-08-27', 'as in England'],
    ['2027-08-31', 'GB', 'GB-SCT', '2027-08-30', 'not in Scotland, which has it in the first week'],
    ['2027-08-03', 'GB', 'GB-SCT', '2027-07-30', 'as there'],
    ['2027-07-13', 'GB', 'GB-NIR', '2027-07-09', 'in Northern Ireland'],
    ['2029-11-13', 'US', undefined, '2029-11-09', 'the Monday after Veterans Day on a Sunday'],
    ['2029-11-13', 'US', 'US-CA', '2029-11-09', 'as in California'],
    ['2028-01-05', 'JP', undefined, '2028-01-04', 'a working day'],
    ['2028-01-04', 'JP', undefined, '2027-12-30', 'banks rest from 31 December to the third of January'],
    ['2027-11-18', 'DE', undefined, '2027-11-16', 'Buß- und Bettag in Saxony: the cautious day'],
    ['2027-11-18', 'DE', 'DE-SN', '2027-11-16', 'for a sender there'],
    ['2027-11-18', 'DE', 'DE-HH', '2027-11-17', 'not for one in Hamburg'],
    ['2028-11-01', 'DE', 'DE-SN', '2028-10-30', 'Reformationstag'],
    ['2028-11-01', 'DE', 'DE-BY', '2028-10-31', 'not in Bavaria'],
    ['2028-06-06', 'DK', undefined, '2028-06-02', '5 June, a Whit Monday besides'],
    ['2026-12-28', 'DK', undefined, '2026-12-23', 'Christmas Eve, on which its post rests'],
    ['2027-08-10', 'IE', undefined, '2027-08-09', 'a working day'],
    ['2027-08-03', 'IE', undefined, '2027-07-30', 'the bank holiday of August'],
    ['2027-03-27', 'IE', undefined, '2027-03-25', 'Good Friday, on which banks rest'],
    ['2027-05-03', 'CH', 'CH-ZH', '2027-04-30', '1 May, a Saturday besides'],
    ['2026-05-02', 'CH', 'CH-ZH', '2026-04-30', '1 May in Zurich'],
    ['2026-05-02', 'CH', 'CH-BE', '2026-05-01', 'not in Berne'],
    ['2027-03-09', 'AU', 'AU-VIC', '2027-03-05', 'Labour Day in Victoria'],
    ['2027-03-09', 'AU', 'AU-NSW', '2027-03-08', 'not in New South Wales'],
    ['2027-06-25', 'CA', 'CA-QC', '2027-06-23', 'the national holiday of Quebec'],
    ['2027-06-25', 'CA', 'CA-ON', '2027-06-24', 'not in Ontario'],
  ])('deadline %s, from %s (%s): %s, %s', (deadline, country, region, day, _) => {
    expect(lastDay(deadline, country, region)).toBe(day);
  });
});

describe('a holiday of a part of the country', () => {
  test('names the parts if nobody says in which the sender is', () => {
    expect(holidaysOf('DE')('2027-11-17')).toEqual({ name: 'Day of Prayer and Repentance', regions: ['Sachsen'] });
    expect(holidaysOf('DE', 'DE-SN')('2027-11-17')?.regions).toBeUndefined();
    expect(holidaysOf('DE')('2027-10-03')).toEqual({ name: 'National Holiday' });
  });

  test('counts too if nothing is known of the part that is named', () => {
    expect(holidaysOf('GB', 'GB-LND')('2027-08-30')?.regions).toEqual(['England', 'Northern Ireland', 'Wales']);
    expect(holidaysOf('FR', 'FR-75')('2026-12-26')?.regions).toHaveLength(3);
    expect(holidaysOf('FR', 'FR-67')('2026-12-26')?.regions).toBeUndefined();
    expect(holidaysOf('DE', 'CH-BE')('2027-11-17')?.regions).toEqual(['Sachsen']);
    expect(holidaysOf('FR', 'DE-67')('2026-12-26')?.regions).toHaveLength(3); // a part of another country
    expect(holidaysOf('EG', 'EG-C')('2026-07-23')?.regions).toBeUndefined(); // a country without parts
    expect(holidaysOf('DE', 'toString')('2027-11-17')?.regions).toEqual(['Sachsen']);
  });

  test('is told as one of the whole country on a day on which all rest', () => {
    // Whit Monday, kept in South Tyrol, falls on the national holiday of 2 June.
    expect(holidaysOf('IT')('2031-06-02')).toEqual({ name: 'Republic Day' });
    expect(holidaysOf('IT')('2030-06-10')?.regions).toEqual(['Südtirol']);
  });

  test('counts for no post that keeps only those of the whole country, or is another', () => {
    expect(holidaysOf('US')('2027-03-31')).toBeUndefined(); // César Chávez Day in California
    expect(holidaysOf('GB')('2026-12-15')).toBeUndefined(); // Alderney
    expect(holidaysOf('FR')('2027-05-27')).toBeUndefined(); // Guadeloupe
  });
});

describe('the calendar of holidays', () => {
  const newYear = (year: number) => holidaysOf('FR')(`${year}-01-01`)?.name;

  test('is known from 1900 to 2200, and nothing before or after', () => {
    expect([1900, 2200].map(newYear)).toEqual(["New Year's Day", "New Year's Day"]);
    expect([1899, 2201].map(newYear)).toEqual([undefined, undefined]);
  });

  test('has a holiday of several days on each of them', () => {
    const eid = holidaysOf('EG');
    expect(['2026-05-27', '2026-05-28', '2026-05-29'].map((day) => eid(day)?.name)).toEqual(
      Array(3).fill('Feast of the Sacrifice (Eid al-Adha)'),
    );
  });

  test('leaves out what is only kept and no day of rest', () => {
    expect(holidaysOf('DE')('2026-05-10')).toBeUndefined(); // Mothers' Day
    expect(holidaysOf('FR')('2026-02-14')).toBeUndefined();
  });
});
