import type { Day } from '../source/day.ts';
import type { AboutSheet } from './about.ts';
import type { Found, Missing } from './found.ts';
import type { Section } from './sections.ts';
import type { SheetLine } from './sheet.ts';

// The days of a casesheet: when it was issued, and until when letters are asked for.

/** Until when a sheet asks for letters. */
export interface FoundDeadlines {
  readonly deadline?: Found<Day>;
  /** Only where several days are given, each with what it is for. */
  readonly deadlines: readonly Found<{ readonly date: Day; readonly for: string }>[];
  /** The line that says that there is none ("no end date"). */
  readonly none?: SheetLine;
  /** The line that says what to do after it; no part of a case. */
  readonly after?: SheetLine;
  /** Where a day was expected and could not be read. */
  readonly missing?: Missing;
}

/** The day on which the sheet was issued. */
export function issuedIn(_sections: readonly Section[], _about: AboutSheet): Found<Day> | undefined {
  return undefined;
}

/** Until when letters are asked for. */
export function deadlinesIn(_sections: readonly Section[], _about: AboutSheet): FoundDeadlines {
  return { deadlines: [] };
}
