// What is known of a sheet before its single values are read.

/** What the readers of single values are told of the sheet that they read. */
export interface AboutSheet {
  /** The language that it is written in (ISO 639-1). */
  readonly language: string;
  /** The country of the case (ISO 3166-1 alpha-2), if it is known. */
  readonly country?: string;
  /** The day on which it was issued (YYYY-MM-DD), if that is known: it gives the year to a day without one. */
  readonly issued?: string;
}
