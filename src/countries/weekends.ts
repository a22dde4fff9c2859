// Days on which a country rests, from the week data of Unicode CLDR 48.2. Confidence H for the data; that its post rests
// with it is our choice: many posts collect letters on the first of the two days, and then a day is won.

/** Saturday and Sunday, by ISO 8601. */
const USUAL: readonly number[] = [6, 7];

/** Days of the week by ISO 8601 (1 is Monday), and the countries that rest on them. */
const WEEKENDS: readonly { readonly days: readonly number[]; readonly countries: string }[] = [
  { days: [4, 5], countries: 'AF' },
  { days: [5], countries: 'IR' },
  { days: [5, 6], countries: 'DZ BH EG IQ IL JO KW LY OM QA SA SD SY YE' },
  { days: [7], countries: 'IN UG' },
];

/** The days of the week on which a country (ISO 3166-1 alpha-2) rests, by ISO 8601: 1 is Monday. */
export function weekendOf(country: string): readonly number[] {
  return WEEKENDS.find(({ countries }) => countries.split(' ').includes(country))?.days ?? USUAL;
}
