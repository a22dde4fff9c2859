import type { DoubtReason, ImportDoubtFindings } from '../../import-doubt-findings.ts';
import type { Message } from '../../messages.ts';
import { fieldWords } from './import-fields.ts';

// What `appeal import` says in English of values that it does not trust.

const WHY: Readonly<Record<DoubtReason, string>> = {
  'goes-on': 'The document seems to go on with it in the next line.',
  cut: 'It ends as if something were missing.',
  begun: 'It begins in the middle of a sentence.',
  breaks: 'The document does not show clearly where a paragraph of it ends.',
  second: 'Another line of the document may be it as well.',
  number: 'A number of the document stands in it.',
  twice: 'The same words stand in another value.',
  sentence: 'It reads like a sentence, and not like a part of an address.',
  bare: 'Nothing else is known of this one: it may be nobody to write to.',
  unknown: 'No word of it says what it is.',
  greeting: 'The salutation calls somebody in another way.',
  title: 'A word of it may belong to the title before the name, or to the name.',
  joined: 'It may be several lines of the address.',
  'no-request': 'Its first words are no request that is known.',
  short: 'It is shorter than such texts are.',
  unlike: 'It is unlike the others beside it.',
  stray: 'Lines of the document look like another address, and are in none of those.',
  little: 'Little else is known of this target, so it may be something else.',
  crowded: 'Other values were read from the same line.',
  around: 'Other values of this target are doubtful too.',
  ungreeted: 'Others are greeted in the document, and this target is not.',
  many: 'The address has more lines than most: another one may have got into it.',
  office: 'A word of it is one of offices or houses: it may be no line of the address.',
  person: 'It looks like the name of a person, and not like a line of an address.',
  absent: 'Nothing was read as it, though other values of this target may be it.',
  unasked: 'Nothing was found that the document asks for, though its action has not ended.',
  alone: 'Only one request was found: most documents have several.',
  unlikely: 'In most documents a line like this one is something else.',
  doubtful: 'Much else in this document is doubtful too.',
  unsaid: 'Most documents say it, and nothing in this one was read as it.',
  parted: 'The document seems to break a line in the middle of it.',
  unread: 'The line before or after it is in no value.',
  left: 'Its line has more words, and they are in no value.',
  apart: 'The lines of one target may have been taken for two.',
  often: 'Values like this one are wrong more often than others.',
  tail: 'Its last paragraph may be none of it, but of whoever sent or shows the document.',
  behind: 'A sentence stands between it and the target, so it may be of somebody else.',
  form: 'It is not worded as an order, or not as the others are; or two are in one.',
  holes: 'Between its lines stand others that are in no value.',
  menu: 'It looks like a line of a page, such as a menu or a number, and not like a headline.',
  beside: 'Nothing was read as it, though more words stand beside the name.',
  entry: 'One more may stand in the document, or in another value.',
  lines: 'A line of it may be missing, or stand in another value.',
};

/** The sentences of doubts. */
export const importDoubts = {
  'import-doubt': ({ field, why }) => ({ sentence: `Look at ${fieldWords(field)}. ${WHY[why]}` }),
  'import-left-out': ({ field, found }) => ({
    sentence: `"${found}" was read as a part of ${fieldWords(field)} and left out: hardly anything says that it is.`,
    hint: 'Put it in where it belongs, if it does.',
  }),
} satisfies { readonly [C in keyof ImportDoubtFindings]: (values: ImportDoubtFindings[C]) => Message };
