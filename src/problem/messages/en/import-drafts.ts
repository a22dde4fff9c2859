import type { FindingArguments } from '../../finding.ts';
import type { Message } from '../../messages.ts';

// What `appeal import` says in English of texts that a case cannot have as the document has them.

/** The sentences of a draft. */
export const drafts = {
  'import-braces': () => ({
    sentence:
      'The document has two braces here, which a case takes for a value to fill in. They are parted by a space.',
    hint: 'Say in words what is meant.',
  }),
  'import-unseen': ({ codes }) => ({
    sentence: `The document has characters here that nobody sees (${codes.join(', ')}). They are left out.`,
    hint: 'Read the value letter by letter: what is shown may not be what was meant.',
  }),
  'import-nobody': () => ({
    sentence: 'Nobody is there to answer the questions of --review.',
    hint: 'Type the command at a terminal, without --no-input; or leave --review out and read the draft.',
  }),
} satisfies {
  readonly [C in 'import-braces' | 'import-unseen' | 'import-nobody']: (values: FindingArguments[C]) => Message;
};
