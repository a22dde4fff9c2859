import type { CaseHead } from '../case/head.ts';
import { countryNames } from '../countries/countries.ts';
import { type CaseSource, type CheckSettings, checkText } from './check.ts';
import type { CheckedFile } from './report.ts';

/** What a check of many files knows before the first: it goes to other cores as it is. */
export interface CheckSetup {
  readonly today: string;
  readonly soon: number;
  readonly heads: readonly CaseHead[];
  readonly settings: CheckSettings;
}

/** Checks texts of case files, one after another. */
export async function checkerOf({ settings, ...known }: CheckSetup): Promise<(text: CaseSource) => CheckedFile> {
  const context = { ...known, countries: await countryNames(undefined) };
  return (text) => checkText(text, context, settings);
}
