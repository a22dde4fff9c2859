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
};

/** The sentences of doubts. */
export const importDoubts = {
  'import-doubt': ({ field, why }) => ({ sentence: `Look at ${fieldWords(field)}. ${WHY[why]}` }),
} satisfies { readonly [C in keyof ImportDoubtFindings]: (values: ImportDoubtFindings[C]) => Message };
