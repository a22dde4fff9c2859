import { checkText } from '../../src/check/check.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { NAMES } from '../support/names.ts';

// What support/steps.ts counts of `check`.

const COUNTRIES = countryNames(undefined);

/** Checks a case by all rules, or by some. Throws if one of them does not work. */
export async function check(text: string, today: string, only?: readonly string[]): Promise<void> {
  const { failed } = checkText(
    { text, file: 'cases/choir.yaml', slug: 'choir' },
    { today, soon: 14, countries: await COUNTRIES, names: NAMES },
    { levels: {}, ...(only ? { only } : {}) },
  );
  if (failed.length > 0) throw new Error(failed[0]?.detail);
}
