import type { Address } from '../address/lines.ts';

/** A piece of text in one style. A line ends at a newline in it. */
export interface StyledText {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
  /** True if it stands as it was typed: an address, something that was escaped. Nothing is filled in there. */
  readonly literal?: boolean;
}

/** A part of a letter that is one text. A heading stands within the text, unlike the subject. */
export interface TextBlock {
  readonly kind: 'subject' | 'salutation' | 'paragraph' | 'heading' | 'closing';
  readonly runs: readonly StyledText[];
}

/** A list whose items have numbers, or paragraphs and lists in them. */
export interface ListBlock {
  readonly kind: 'list';
  /** The number of the first item; none if there are bullets. */
  readonly start?: number;
  /** What stands behind a number: a full stop or a bracket. */
  readonly mark?: string;
  readonly items: readonly (readonly Block[])[];
}

/** A part of a letter that has a meaning. The renderers decide how it looks, never what it says. */
export type Block =
  | TextBlock
  | { readonly kind: 'demands'; readonly items: readonly (readonly StyledText[])[] }
  | ListBlock
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] };

/** What pages of paper have besides: at the foot of those that follow the first, and above lines to write on. */
interface OnPaper {
  /** To whom it is, its day in words, and "{page} of {pages}". */
  readonly name: string;
  readonly day: string;
  readonly pageOf: string;
  /** What stands above lines for words by hand, and its language (BCP 47); none where nobody adds words. */
  readonly byHand?: { readonly text: string; readonly language: string };
}

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
  /** What stands only on paper. */
  readonly onPaper: OnPaper;
  /** One line each: "Copy: His Excellency …". */
  readonly copies: readonly string[];
}

/** What goes to one target: a letter; or, to a target that gets a copy, a cover note and the letter. */
export interface Posting {
  readonly caseSlug: string;
  readonly targetSlug: string;
  readonly letters: readonly Letter[];
}

/** A line to be filled in by hand, where it is not known who writes. */
export const BLANK = '_'.repeat(32);

/** True for a line to be filled in by hand. */
export function isBlank(text: string): boolean {
  return text === BLANK;
}

/** The text of runs, without their styles. */
export function plain(runs: readonly StyledText[]): string {
  return runs.map((run) => run.text).join('');
}

/** A block with every text in it changed. */
export function mapRuns(block: Block, change: (runs: readonly StyledText[]) => readonly StyledText[]): Block {
  if (block.kind === 'demands') return { ...block, items: block.items.map(change) };
  if (block.kind === 'list')
    return { ...block, items: block.items.map((item) => item.map((one) => mapRuns(one, change))) };
  if (block.kind === 'quote') return { ...block, blocks: block.blocks.map((one) => mapRuns(one, change)) };
  return { ...block, runs: change(block.runs) };
}

/** Every text of a block, in the order in which they are read. */
export function textsIn(block: Block): (readonly StyledText[])[] {
  if (block.kind === 'demands') return [...block.items];
  if (block.kind === 'list') return block.items.flat().flatMap(textsIn);
  return block.kind === 'quote' ? block.blocks.flatMap(textsIn) : [block.runs];
}

/** What stands before the items of a list: a number each, or a bullet. */
export function labelOf({ start, mark = '.' }: ListBlock, index: number): string {
  return start === undefined ? '•' : `${start + index}${mark}`;
}
