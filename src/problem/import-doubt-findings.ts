// Why `appeal import` does not trust a value that it read, as data; the sentences are in messages/en/import-doubts.ts.

/** What speaks against a value. */
export type DoubtReason =
  | 'goes-on' // the sheet seems to go on with it in the next line
  | 'cut' // it ends as nothing of its kind does
  | 'begun' // it begins in the midst of a sentence
  | 'breaks' // where its paragraphs end is not clear from the sheet
  | 'second' // another line of the sheet may be it as well
  | 'number' // it has a number or a day of the sheet in it
  | 'twice' // the same words are in another value
  | 'sentence' // it reads like a sentence, or a line of the form, and not like a part of an address
  | 'bare' // a target of whom nothing but a line is known
  | 'unknown' // no word of it says what it is
  | 'greeting' // the salutation calls somebody else, or by another title
  | 'title' // a word of it may be a title, or a part of the name
  | 'joined' // it may be several lines of an address
  | 'no-request' // its first words are no request that is known
  | 'short' // it is shorter than such texts are
  | 'unlike' // it is unlike the others of its list
  | 'stray' // lines of the sheet look like one more of them
  | 'little' // little is known of the target that it belongs to
  | 'crowded' // several values were read from its line
  | 'around' // others of its target are doubtful, or unlike what is usual
  | 'ungreeted' // others of the targets are greeted, and its target is not
  | 'many' // its address has more lines than most
  | 'office' // a word of it is one of offices or houses
  | 'person' // it looks like the name of a person
  | 'absent' // a target mostly has it, and this one has not
  | 'unasked' // the draft has no request, though the action goes on
  | 'alone' // it is the only request, where most sheets have several
  | 'unlikely' // its line looks like something else
  | 'doubtful' // much else of its document is doubtful
  | 'unsaid' // most documents say it, and this one was not read to
  | 'parted' // the line that it stands in may have been cut within it
  | 'unread' // the line before or behind it is in no value
  | 'left' // words of its line are in no value
  | 'apart' // lines of one target may have been taken for two
  | 'often' // values like it are wrong more often than others
  | 'tail' // its last part may not belong to the sheet
  | 'behind' // running text stands between it and its target
  | 'form' // it is not worded as a request, or not as the others are
  | 'holes' // lines between its own are in no value
  | 'menu' // it looks like a part of a page, and not like a headline
  | 'beside' // more stands beside the name
  | 'entry' // an entry of the list may be missing
  | 'lines'; // a line of the address may be missing

/** Findings of values against which something speaks. */
export interface ImportDoubtFindings {
  'import-doubt': { readonly field: string; readonly why: DoubtReason };
  /** Words of a line that hardly anything speaks for as a value of the field: the draft has not got them. */
  'import-left-out': { readonly field: string; readonly found: string };
}
