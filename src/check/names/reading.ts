import type { KnownNames } from './known.ts';
import type { Lists } from './lists.ts';
import type { Token } from './tokens.ts';

/** What is looked at while a text is read. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly lists: Lists;
  readonly known: KnownNames;
  /** Words that the letter has in small letters. */
  readonly small: ReadonlySet<string>;
}
