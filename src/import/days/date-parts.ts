import type { Day } from '../../source/day.ts';
import type { AboutSheet } from '../about.ts';
import type { Calendar } from './calendars.ts';
import type { MonthWord } from './month-words.ts';

// What dates of a line are read into, step by step.

/** What the reader of dates is told: also whether dates of three numbers in this sheet begin with the day or the month, if others show it. */
export interface DateContext extends AboutSheet {
  readonly order?: 'day' | 'month';
}

/** What makes a date less than certain. */
export type DayDoubt =
  | { readonly is: 'order'; readonly other: Day } // day and month may be the other way round
  | { readonly is: 'calendar'; readonly calendar: Calendar } // no word says which calendar it is
  | { readonly is: 'reckoning' } // a calendar that is reckoned in two ways, a day apart
  | { readonly is: 'century' } // two digits of a year
  | { readonly is: 'year' } // none is given
  | { readonly is: 'spelling' } // the month is misspelt
  | { readonly is: 'range' }; // several days: it is the last

/** A date as its parts stand in a line, before year and calendar are known. */
export interface DateParts {
  readonly start: number;
  readonly end: number;
  readonly year?: { readonly value: number; readonly digits: number };
  readonly month: MonthWord;
  /** Where the words beside the year say so. */
  readonly calendar?: Calendar;
  readonly day?: number;
  /** The other way to read a day and a month, where there is one. */
  readonly swapped?: { readonly month: number; readonly day: number };
  readonly doubts: readonly DayDoubt[];
}

/** A date of a line. */
export interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of our calendar; left out where none is given. */
  readonly year?: number;
  readonly month: number;
  /** Left out where only a month is given. */
  readonly day?: number;
  /** YYYY-MM-DD; left out where year or day are. */
  readonly iso?: Day;
  readonly doubts: readonly DayDoubt[];
}
