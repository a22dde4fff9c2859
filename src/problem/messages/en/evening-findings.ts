import type { EveningFindings, RowFault } from '../../evening-findings.ts';
import type { Message } from '../../messages.ts';
import { languageName } from './names.ts';

// What is said in English of a list of members, and of what is wrong with an evening.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const quoted = (text: string) => `"${text}"`;
const some = (names: readonly string[], more: number) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;

const FAULTS: Readonly<Record<RowFault, (found: string) => Message>> = {
  quotes: () => ({
    sentence: 'This row has a quotation mark without its other half; it is left out.',
    hint: 'Open the list in a spreadsheet, put the row right, and save it as CSV again.',
  }),
  'too-long': () => ({
    sentence: 'This row does not end; it is left out.',
    hint: 'Most likely a quotation mark is missing its other half.',
  }),
  cells: (found) => ({
    sentence: `This row has more cells than the heading, such as ${quoted(found)}; it is left out.`,
    hint: 'Put a cell that has the sign between cells in it into quotation marks.',
  }),
  'no-name': () => ({ sentence: 'This row has no name; it is left out.', hint: 'Fill it in, or delete the row.' }),
  formula: (found) => ({
    sentence: `This row has a formula in a cell, ${quoted(found)}; it is left out.`,
    hint: 'Type what it shows in its place.',
  }),
  'long-cell': (found) => ({
    sentence: `This row has a cell that is too long, ${quoted(`${found.slice(0, 40)}…`)}; it is left out.`,
  }),
  'long-address': () => ({ sentence: 'This address has more than 8 lines; the row is left out.' }),
  'no-country': (found) => ({
    sentence: `It is not known from which country ${found} writes; the row is left out.`,
    hint: 'Give the list a column "country", or set up a sender of the group: appeal init.',
  }),
};

/** What is said of each finding of an evening. */
export const evening = {
  'roster-missing': ({ looked }) => ({
    sentence: `There is no list of members: none of ${looked.join(', ')} exists.`,
    hint: 'Give --writers FILE, a CSV with the heading name;address;town;country;languages; or --blank NUMBER for guests.',
  }),
  'roster-no-names': ({ found, known }) => ({
    sentence: `No column of this list has names: its heading is ${found.map(quoted).join(', ')}.`,
    hint: `The first row must be a heading, such as ${known.join(';')}`,
  }),
  'roster-empty': () => ({
    sentence: 'There is nobody in this list.',
    hint: 'Below the heading it needs a row for each writer.',
  }),
  'roster-row': ({ fault, found = '' }) => FAULTS[fault](found),
  'roster-broken': ({ limit }) => ({
    sentence: `More than ${limit} rows of this list are broken; the rest was not read.`,
    hint: 'Is it a CSV file at all?',
  }),
  'roster-twice': ({ name, first }) => ({
    sentence: `${name} stands in the list twice, first on line ${first}; this row is passed over.`,
  }),
  'roster-country': ({ name, found }) => ({
    sentence: `There is no country ${quoted(found)}; ${name} is left out.`,
    hint: 'Write its name, or two letters such as DE or GB.',
  }),
  'roster-language': ({ name, found }) => ({
    sentence: `There is no language ${quoted(found)}; it is passed over for ${name}.`,
    hint: 'Write its name, or a code such as de or en.',
  }),
  'writer-unknown': ({ found, known, near }) => ({
    sentence: `There is no writer ${quoted(found)} in the list, or more than one.`,
    hint: near === undefined ? `Writers: ${known.slice(0, 8).join(', ')}.` : `Did you mean ${quoted(near)}?`,
  }),
  'evening-initials': ({ count }) => ({
    sentence: `${plural(count, 'writer has', 'writers have')} no address in the list: letters show initials and town only.`,
  }),
  'evening-words-language': ({ names, more }) => ({
    sentence: `What these writers say of themselves is left out of letters in a language that is not the first of theirs: ${some(names, more)}.`,
  }),
  'letters-each': ({ slug, most }) => ({
    sentence: `For ${slug} each writer sends ${plural(most, 'letter', 'letters')} at most, as the case asks.`,
  }),
  'evening-posted': ({ count, names, more }) => ({
    sentence: `${plural(count, 'letter is', 'letters are')} left out, because your record says that letters to these are posted: ${some(names, more)}.`,
    hint: 'Give --force to make them again.',
  }),
  'evening-all-posted': ({ count }) => ({
    sentence: `There is nothing to write: your record says that all ${count} letters are posted.`,
    hint: 'Give --force to make them again.',
  }),
  'evening-no-country': () => ({
    sentence: 'It is not known from which country guests write.',
    hint: 'Set up a sender of the group: appeal init. Or give --writers a list that has somebody in it.',
  }),
  'evening-language': ({ language, names, more }) => ({
    sentence: `${some(names, more)}: the case has no letter in a language of theirs, so theirs are in ${languageName(language)}.`,
    hint: 'Have somebody read it to them before they sign it.',
  }),
  'evening-flap': () => ({
    sentence: 'Your post wants the address of who writes on the back of an envelope; it is not printed there.',
    hint: 'Write it there by hand, or stick on: appeal labels --sender',
  }),
  'evening-held': ({ path, host, number, isHere }) => ({
    sentence:
      host === ''
        ? `Somebody makes an evening in ${path}; who it is cannot be read.`
        : `Process ${number} on ${host} makes an evening in ${path}.`,
    hint: isHere
      ? 'Wait for it to end, or give another folder: -o FOLDER'
      : 'If nothing runs there any more, give --force; or give another folder: -o FOLDER',
  }),
  'merge-nothing': ({ path }) => ({
    sentence: `There is no part of an evening in ${path}.`,
    hint: 'Make them first, each with --shard: --shard 1/8, --shard 2/8 …',
  }),
  'merge-differs': ({ path, other }) => ({
    sentence: `${path} and ${other} are not parts of the same evening.`,
    hint: 'List, cases, date, flags and version must be the same for all. Remove the parts that are not of it, and make them again.',
  }),
  'merge-missing': ({ numbers, of }) => ({
    sentence: `${plural(numbers.length, 'part is', 'parts are')} missing: ${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ' …' : ''} of ${of}.`,
    hint: `Make them with the same command and --shard ${numbers[0]}/${of}`,
  }),
  'merge-doubled': ({ key }) => ({ sentence: `The letter ${key} is there twice.` }),
  'merge-file': ({ path }) => ({
    sentence: `${path} is missing, or not what was made.`,
    hint: 'Make its part again with the same command.',
  }),
  'merge-left-out': ({ path, count }) => ({
    sentence: `${plural(count, 'letter was', 'letters were')} left out of ${path}; its cover sheet says why.`,
  }),
  'evening-other-day': ({ path, day }) => ({
    sentence: `${path} has the evening of ${day}.`,
    hint: `Give --date ${day} to go on with it, another folder with -o, or --force to write over it.`,
  }),
  'evening-other-plan': ({ path, count }) => ({
    sentence: `${path} has an evening with ${plural(count, 'letter', 'letters')} that would not be made now.`,
    hint: 'Give another folder with -o, or --force to write over it.',
  }),
} satisfies { readonly [C in keyof EveningFindings]: (values: EveningFindings[C]) => Message };
