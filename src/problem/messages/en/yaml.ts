import type { FindingMessages } from '../../messages.ts';

// What is said of sentences in which a sign means something to YAML.

const SLIPS = {
  colon: 'A text with a colon and a space in it needs quotes around all of it.',
  quotes: 'The quotes end before the text does: a text with quotes in it needs other quotes around all of it.',
  quote: 'A quote begins here and never ends.',
};
/** Longer lines are not written out: nobody types them from a message. */
const LONGEST = 300;

/** The sentences of a few codes. */
export const yaml = {
  'yaml-sentence': ({ slip, line }) => ({
    sentence: SLIPS[slip],
    hint:
      line === '' || line.length > LONGEST
        ? 'Put a quote before its first word and one after its last: " or \', whichever it does not have.'
        : `Write: ${line}`,
  }),
  'yaml-blank': ({ code }) => ({
    sentence: `A blank that is no space stands where the line is indented (${code === 'U+00A0' ? `${code}, no-break space` : code}).`,
    hint: 'Delete it and type spaces. Words copied from a web page often bring it with them.',
  }),
  'yaml-cut': ({ cut, line }) => ({
    sentence: `${cut.length > 60 ? `${cut.slice(0, 59)}…` : cut} is left out of the text before it: a # behind a space begins a comment.`,
    hint:
      line.length > LONGEST
        ? 'If it belongs to the text, put all of the text in quotes.'
        : `If it belongs to the text, write: ${line}`,
  }),
} satisfies Pick<FindingMessages, 'yaml-sentence' | 'yaml-blank' | 'yaml-cut'>;
