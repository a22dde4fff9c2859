import type { Found, Missing } from '../found.ts';
import type { SheetLine } from '../sheet.ts';
import type { TakenSlugs } from './slugs.ts';

// What a casesheet says of those to whom one writes: what goes into the finder, and what comes out.

/** What is known of a sheet where its targets are looked for. */
export interface AboutTargets {
  /** What the targets of these lines are: those to write to, additional ones, or those who get a copy. */
  readonly kind: 'target' | 'additional' | 'copy';
  /** The country of the case (ISO 3166-1 alpha-2), which stands for one that the lines do not name. */
  readonly country?: string;
  /** Languages of the sheet (ISO 639-1), the one in which it is written first. */
  readonly languages: readonly string[];
  /** Lines of the letter that greet these targets, as they stand there. */
  readonly salutations?: readonly SheetLine[];
  /** The heading above the lines, where it says in brackets whose writers they are for. */
  readonly heading?: string;
  /** How many characters the lines of the sheet have, if they are wrapped. */
  readonly width?: number;
  /** Slugs that others of the case have already; those that are found are put there. */
  readonly taken?: TakenSlugs;
}

/** One to whom one writes. Keys are those of a case's target; what the sheet does not say is left out, or an empty list. */
export interface FoundTarget {
  /** Small letters, digits and hyphens; nobody else of the case has it. */
  readonly slug: string;
  readonly kind: 'target' | 'additional' | 'copy';
  /** The line with which it begins. */
  readonly from: SheetLine;
  readonly honorific?: Found<string>;
  readonly name?: Found<string>;
  readonly role?: Found<string>;
  readonly organisation?: Found<string>;
  /** Lines of the address, without the country. */
  readonly address: readonly Found<string>[];
  /** ISO 3166-1 alpha-2; none if neither the sheet nor its case says one. */
  readonly country?: Found<string>;
  /** By language (ISO 639-1): one, or several of which a writer chooses. */
  readonly salutation: Readonly<Record<string, Found<readonly string[]>>>;
  readonly email: readonly Found<string>[];
  readonly fax: readonly Found<string>[];
  readonly phone: readonly Found<string>[];
  readonly social: readonly Found<string>[];
  readonly web: readonly Found<string>[];
  readonly instructions?: Found<string>;
  /** The remarks and the sentences of its lines, one by one: one may be what is asked of it alone. */
  readonly said: readonly Found<string>[];
  /** Countries (ISO 3166-1 alpha-2) whose writers it is for. */
  readonly for: readonly Found<string>[];
  /** What the lines speak of and do not give, such as a hidden e-mail address; paths are keys of this target. */
  readonly missing: readonly Missing[];
}
