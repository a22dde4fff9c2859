import type { ImportFindings, InferredBy, SheetPart, SheetSign } from '../../import-findings.ts';
import type { Message } from '../../messages.ts';
import { documents } from './import-documents.ts';
import { importDoubts } from './import-doubts.ts';
import { drafts } from './import-drafts.ts';
import { facts } from './import-facts.ts';
import { fieldWords } from './import-fields.ts';
import { importTargets } from './import-targets.ts';
import { languageName } from './names.ts';

// What `appeal import` says of a document and of the values it read from it, in English.

const SIGNS: Readonly<Record<SheetSign, string>> = {
  heading: 'headings of an Urgent Action',
  salutation: 'a salutation such as Dear Minister',
  address: 'an address to write to',
  deadline: 'a deadline',
  demands: 'what to ask for',
  reference: 'the number of an Urgent Action',
};

const BY: Readonly<Record<InferredBy, string>> = {
  headline: 'It is read from the headline.',
  text: 'It is read from the text; no line says it by itself.',
  place: 'It is taken for that because of where it stands.',
  language: 'It follows from the language of the document.',
  wording: 'The words were changed to fit.',
};

const languageNames = (some: readonly string[]) => {
  const names = some.map(languageName).sort();
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
};
const signs = (some: readonly SheetSign[]) => some.map((one) => SIGNS[one]).join(', ');
const parts = (some: readonly SheetPart[]) =>
  some.map(({ line, title }, nth) => `${nth + 1}: "${title}" (line ${line})`).join('; ');

/** The sentences of an import. */
export const imports = {
  ...documents,
  ...drafts,
  ...facts,
  ...importTargets,
  ...importDoubts,
  // the document, sections, letter, demands
  'import-no-casesheet': ({ looked, found, languages }) => ({
    sentence: `This is no casesheet. Of ${signs(looked)} it has ${found.length === 0 ? 'nothing' : `only ${signs(found)}`}.`,
    hint: `Give the document of an Urgent Action (in ${languageNames(languages)}), or begin with "appeal new".`,
  }),
  'import-other-case': ({ reference, path, known }) => ({
    sentence: `The document${reference === undefined ? '' : ` (${reference})`} names nobody of ${path}${known === undefined ? '' : ` (${known})`}: it seems to be about another case. Nothing was written.`,
    hint: 'If it is the same case, give --force.',
  }),
  'import-no-language': ({ languages }) => ({
    sentence: `The document is in a language in which no casesheets are known. They are read in ${languageNames(languages)}.`,
    hint: 'Begin the case with "appeal new".',
  }),
  'import-case-file': () => ({
    sentence: 'This is a case file already.',
    hint: 'Give it to "appeal check"; import reads the document that a case is made from.',
  }),
  'import-several': ({ parts: some }) => ({
    sentence: `The document has ${some.length} casesheets. ${parts(some)}.`,
    hint: 'Say which one with --part, such as --part 1.',
  }),
  'import-part': ({ found, parts: some }) => ({
    sentence: `The document has no part ${found}; it has ${some.length}. ${parts(some)}.`,
    hint: 'Take one of these numbers for --part.',
  }),
  'import-language': ({ language }) => ({
    sentence: `The document seems to be in ${languageName(language)}, but few of its headings say so.`,
    hint: 'If it is in another language, say which with --lang.',
  }),
  'import-missing': ({ field }) => ({
    sentence: `The document does not give ${fieldWords(field)}.`,
    hint: 'Fill it in.',
  }),
  'import-inferred': ({ field, by }) => ({
    sentence: `Look at ${fieldWords(field)}. ${BY[by]}`,
  }),
  'import-unread': ({ field }) => ({
    sentence: `Look at ${fieldWords(field)}. This line of the document is in none of its values.`,
  }),
} satisfies { readonly [C in keyof ImportFindings]: (values: ImportFindings[C]) => Message };
