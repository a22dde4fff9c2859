import type { FindingArguments } from '../../finding.ts';
import type { Message } from '../../messages.ts';

// What `appeal import` says in English of texts that a case cannot have as the document has them.

type TextCode =
  | 'import-for-one'
  | 'import-into-folder'
  | 'import-braces'
  | 'import-unseen'
  | 'import-failed'
  | 'import-folder-empty'
  | 'import-nobody';

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
  'import-failed': ({ detail }) => ({
    sentence: `The program has a fault with this document (${detail}); it is left out.`,
    hint: 'Import it by itself with --debug, and tell the maintainers.',
  }),
  'import-for-one': ({ flag }) => ({
    sentence: `${flag} is for one document, and this is a folder of them.`,
    hint: 'Give the document itself.',
  }),
  'import-into-folder': ({ path }) => ({
    sentence: `The drafts of a folder of documents go into a folder, and ${path === '-' ? 'standard output' : path} is none.`,
    hint: 'Name a folder with -o, with a slash behind it if it is to be made: -o drafts/',
  }),
  'import-folder-empty': ({ path }) => ({
    sentence: `No document stands in ${path}.`,
    hint: 'Give a folder with the documents of Urgent Actions; case files and folders within it are passed over.',
  }),
  'import-nobody': () => ({
    sentence: 'Nobody is there to answer the questions of --review.',
    hint: 'Type the command at a terminal, without --no-input; or leave --review out and read the draft.',
  }),
} satisfies {
  readonly [C in TextCode]: (values: FindingArguments[C]) => Message;
};
