// The shape of the words by which dates of casesheets are read: src/languages/<code>/date-words.ts. Words are folded as the import
// folds them (small letters without accents, points and apostrophes), with blanks between them.

/** A calendar of which a language or its countries have the years. */
export type OtherCalendar = 'persian' | 'islamic-umalqura' | 'buddhist';

/** How a language writes dates, beside the names of months that Intl knows. */
export interface DateWords {
  /** True if its months are looked for in sheets of any language. */
  readonly everywhere?: true;
  /** Locales of Intl in which it has other names for months. */
  readonly locales?: string;
  /** What is written and Intl has not: the month after each word; _ stands between words of one name. */
  readonly months?: string;
  /** True if months of the Persian and the Islamic calendar are named in it. */
  readonly otherMonths?: true;
  /** The calendar that a year is in which ours cannot have. */
  readonly calendar?: OtherCalendar;
  /** True if some of its countries put the month before the day, and others behind it. */
  readonly twoOrders?: true;
  /** Between the day and the month. */
  readonly links?: string;
  /** Between the month and the year. */
  readonly yearLinks?: string;
  /** Between the first and the last day of several, and the second of two. */
  readonly ranges?: string;
  /** Between two whole dates, as it is written. */
  readonly until?: string;
  /** What may stand before a day, or before a date behind one of those. */
  readonly articles?: string;
  /** The first of a month in words. */
  readonly first?: string;
  /** Letters that make a number an ordinal. */
  readonly raised?: string;
  /** Before the number of a month. */
  readonly numbered?: string;
  /** Letters that are written together with the name of a month behind them. */
  readonly joined?: string;
  /** What stands beside a year and says in which calendar it is. */
  readonly calendars?: Readonly<Partial<Record<OtherCalendar | 'gregory', string>>>;
  /** Between two deadlines, each with what it is for: and, then. */
  readonly and?: string;
}
