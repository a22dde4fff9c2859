import { casesheet as ar } from './ar/casesheet.ts';
import type { CasesheetWords } from './casesheet-words.ts';
import { casesheet as de } from './de/casesheet.ts';
import { casesheet as en } from './en/casesheet.ts';
import { casesheet as es } from './es/casesheet.ts';
import { casesheet as fr } from './fr/casesheet.ts';
import { casesheet as it } from './it/casesheet.ts';
import { casesheet as pt } from './pt/casesheet.ts';
import { casesheet as ru } from './ru/casesheet.ts';
import { casesheet as zh } from './zh/casesheet.ts';

// The words by which casesheets are read, of every language in which there are some.

/** How casesheets are read, by the language that they are written in (ISO 639-1). */
export const CASESHEETS: Readonly<Record<string, CasesheetWords>> = { en, es, fr, de, pt, it, ru, ar, zh };

/** The words of a language that has casesheets; undefined if it has none. */
export function casesheetWords(language: string): CasesheetWords | undefined {
  return Object.hasOwn(CASESHEETS, language) ? CASESHEETS[language] : undefined;
}
