import type { ImportTargetFindings } from '../../import-target-findings.ts';
import type { Message } from '../../messages.ts';
import { countryName } from './names.ts';

// What `appeal import` says in English of those to whom one writes.

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;

const PARTS = {
  name: 'the name',
  honorific: 'a title before the name',
  role: 'the role',
  organisation: 'the organisation',
  address: 'a line of the address',
} as const;

/** The sentences of targets. */
export const importTargets = {
  'import-target-guess': ({ found, part }) => ({
    sentence: `${quoted(found)} is taken for ${PARTS[part]} because of where it stands.`,
    hint: 'Compare it with the document, and move it if it is something else.',
  }),
  'import-target-country': ({ by, country }) =>
    by === 'none' || country === undefined
      ? {
          sentence: 'No line of this address says in which country it is.',
          hint: 'Look up the country and write its code: without it nothing can be posted.',
        }
      : {
          sentence: `No line of this address says in which country it is. ${countryName(country)} is taken because of ${
            {
              case: 'the case',
              town: 'the town',
              postcode: 'the postcode',
              number: 'the telephone number',
            }[by]
          }.`,
          hint: 'Make sure that the address is in that country.',
        },
  'import-target-parted': ({ by }) =>
    by === 'columns'
      ? {
          sentence: 'Two addresses stood line by line in each other, as columns do. They have been taken apart.',
          hint: 'Compare each line of both with the document.',
        }
      : {
          sentence: 'No blank line parts this one from the address before it: the order of lines says where it begins.',
          hint: 'Make sure that each line stands with the right person.',
        },
  'import-target-split': ({ found, is }) =>
    is === 'lines'
      ? {
          sentence: `${quoted(found)} stood on one line, and has been split into the lines of an address.`,
          hint: 'Make sure that each line is right.',
        }
      : {
          sentence: `${quoted(found)} stands on one line, as in the document, though it has a street and a town.`,
          hint: 'Write two lines if the post of the country wants them.',
        },
  'import-target-number': ({ found }) => ({
    sentence: `The document has only the end of this number. ${quoted(found)} has the beginning of the one before it.`,
    hint: 'Make sure that it is the right number.',
  }),
  'import-target-glued': ({ found, is }) =>
    is === 'email'
      ? {
          sentence: `This e-mail address had grown together with another word. ${quoted(found)} is what is left.`,
          hint: 'Compare it with the document.',
        }
      : {
          sentence: `The document gives this web address without https://. ${quoted(found)} may be a page and no form to write to.`,
          hint: 'Open it once.',
        },
  'import-target-hidden': ({ found }) => ({
    sentence: `An e-mail address is hidden here: ${quoted(found)} is no address.`,
    hint: 'Look it up where the document comes from.',
  }),
  'import-target-greeting': ({ found, by }) => ({
    sentence:
      by === 'language'
        ? `It is not certain in which language ${quoted(found)} is.`
        : `It is not certain that ${quoted(found)} is how to greet this one.`,
    hint: 'Compare it with the document.',
  }),
  'import-target-left': ({ found }) => ({
    sentence: `${quoted(found)} stands beside this address, and is in no field.`,
    hint: 'Put it where it belongs, if a writer must know it.',
  }),
} satisfies { readonly [C in keyof ImportTargetFindings]: (values: ImportTargetFindings[C]) => Message };
