import type { Message } from '../../messages.ts';
import type { WritingFindings } from '../../writing-findings.ts';

// What is said in English when somebody cannot be asked for words of their own, or of those words.

export const writing = {
  'write-nobody': ({ next }) => ({
    sentence: 'Nobody is there to be asked: "appeal write" needs a terminal.',
    hint: `Write your words into a file, and give that: ${next}`,
  }),
  'write-one': ({ count }) => ({
    sentence: `You write one letter at a time, and these are ${count}.`,
    hint: 'Name one target with --target. The file that is written goes into other letters, too.',
  }),
  'write-empty': () => ({
    sentence: 'There are no words of yours, so nothing is written.',
    hint: 'One sentence is enough. "appeal letter" makes the letter without any.',
  }),
  'write-discourteous': ({ kind, found }) => ({
    sentence:
      kind === 'rude'
        ? `An official may stop reading at "${found}".`
        : `"${found}" accuses whoever reads it; a letter is there to win them.`,
    hint: 'Say what happened and what you feel; nothing is changed for you.',
  }),
} satisfies { readonly [C in keyof WritingFindings]: (values: WritingFindings[C]) => Message };
