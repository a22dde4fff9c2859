import type { CaseText } from '../case/read.ts';
import { countryNames } from '../countries/countries.ts';
import { checkText } from './check.ts';
import type { NameData } from './names/lexicon.ts';
import type { CheckedFile } from './report.ts';
import type { CheckSettings } from './settings.ts';

/** What a check of many files knows before the first: it goes to other cores as it is. */
export interface CheckSetup {
  readonly today: string;
  readonly soon: number;
  /** As a rule knows them. */
  readonly forms?: readonly string[];
  readonly settings: CheckSettings;
}

/** Checks texts of case files, one after another. */
export async function checkerOf(
  { settings, ...known }: CheckSetup,
  names: NameData,
): Promise<(text: CaseText) => CheckedFile> {
  const context = { ...known, names, countries: await countryNames(undefined) };
  return (text) => checkText(text, context, settings);
}
