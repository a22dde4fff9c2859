import type { Message } from '../../messages.ts';
import type { WritingFindings } from '../../writing-findings.ts';
import { languageName } from './names.ts';

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
  'template-words': ({ language, word }) => ({
    sentence: `This template needs words that the phrase book of ${languageName(language)} lacks: "${word}".`,
    hint: `Take another language with --lang, or put "${word}" under "templates" in a phrase book of yours.`,
  }),
  'template-unread': ({ language }) => ({
    sentence: `review: needed. Nobody who speaks ${languageName(language)} has read the sentences of this template yet.`,
    hint: 'Have them read before you post the letter.',
  }),
  'follow-up-early': ({ target, day, weeks, usual }) => ({
    sentence: `Your letter to ${target} was posted on ${day}, ${weeks} ${weeks === 1 ? 'week' : 'weeks'} ago.`,
    hint: `Answers take time: ${usual} weeks are usual before one writes once more.`,
  }),
} satisfies { readonly [C in keyof WritingFindings]: (values: WritingFindings[C]) => Message };
