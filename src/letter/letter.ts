import type { Address } from '../address/lines.ts';

/** A piece of text in one style. */
export interface StyledText {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
}

/** A part of a letter that has a meaning. The renderers decide how it looks, never what it says. */
export type Block =
  | { readonly kind: 'subject' | 'salutation' | 'paragraph' | 'closing'; readonly runs: readonly StyledText[] }
  | { readonly kind: 'demands'; readonly items: readonly (readonly StyledText[])[] };

/** One letter, complete. */
export interface Letter {
  readonly caseSlug: string;
  readonly targetSlug: string;
  /** BCP 47, and the direction of its script. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands above a copy. */
  readonly mark?: string;
  /** Name and address of the sender; blanks if no sender is set. */
  readonly sender: readonly string[];
  /** BCP 47: the language of the sender's last line, if that is their country. */
  readonly senderCountryLanguage?: string;
  /** The names of those it is about, as the language writes them. */
  readonly people: readonly string[];
  readonly date: string;
  readonly placeAndDate: string;
  readonly recipient: Address;
  readonly blocks: readonly Block[];
  /** The name under the signature. */
  readonly signature: string;
  /** One line each: "Copy: His Excellency …". */
  readonly copies: readonly string[];
}

/** What goes to one target: a letter; or, to a target that gets a copy, a cover note and the letter. */
export interface Posting {
  readonly caseSlug: string;
  readonly targetSlug: string;
  readonly letters: readonly Letter[];
}

/** The text of runs, without their styles. */
export function plain(runs: readonly StyledText[]): string {
  return runs.map((run) => run.text).join('');
}
