// What is said of everything that may be wrong, but for what usual letters have to say, and what such sentences share.

import type {
  AddressPlace,
  Advice,
  Cause,
  DocumentKind,
  Expected,
  FindingArguments,
  FoundValue,
  PaperSize,
  Typed,
  YamlFault,
} from '../../finding.ts';
import type { ExpectedMessages, FindingMessages, QuestionMessages } from '../../messages.ts';
import { either, eitherOf, plural, quoted } from './counts.ts';
import { fields } from './fields.ts';
import { countryName, languageName } from './names.ts';
import { causes, printerStates, printing } from './printing.ts';
import * as text from './text.ts';

/** The first words of a list, and whether there are more. */
const firstOf = (words: readonly string[]) => {
  const shown = words
    .slice(0, words.length > 5 ? 4 : 5)
    .map(quoted)
    .join(', ');
  return words.length > 5 ? `${shown} and others` : shown;
};
const meant = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Did you mean ${quoted(near)}?`;
const paperSize = ({ is, width, height }: PaperSize) =>
  `${{ size: '', least: 'from ', most: 'up to ' }[is]}${width} x ${height} mm`;
const mm = (length: number) => `${Math.round(length * 10) / 10} mm`;
const size = (bytes: number) =>
  bytes >= 1_048_576 ? `${Math.round(bytes / 1_048_576)} MB` : `${Math.ceil(bytes / 1024)} kB`;

/** A character by its look, its number and, where it cannot be seen, only its number. */
const named = (character: string) => {
  const numbers = [...character].map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} (${numbers.join(' ')})` : numbers.join(' ');
};
/** What Unicode calls characters that come from word processors and web pages. */
const UNSEEN: Readonly<Record<string, string>> = {
  'U+00AD': 'soft hyphen',
  'U+034F': 'combining grapheme joiner',
  'U+180E': 'Mongolian vowel separator',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+2060': 'word joiner',
  'U+2800': 'empty Braille pattern',
  'U+FEFF': 'byte-order mark',
  'U+FFFC': 'object replacement character',
};
const unseenName = (code: string) => (UNSEEN[code] ? `${code} (${UNSEEN[code]})` : code);
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const on = ({ kind, name }: AddressPlace) =>
  ({
    window: `in the window of form ${name}`,
    form: `on a letter of form ${name}`,
    envelope: `on the envelope ${name}`,
    label: `on a label of ${name}`,
  })[kind];
const LARGER = {
  window: ', or take --form plain and an envelope without a window',
  form: '',
  envelope: ', or take a larger envelope with --size',
  label: ', or take larger labels with --sheet',
} as const;
/** Sheets of labels that would hold an address; '' where nobody looked for them. */
const sheetsThatHold = (sheets: readonly string[] | undefined) => {
  if (sheets === undefined) return '';
  return sheets.length > 0 ? `: ${either(sheets)} would hold it` : '; none that the program knows would hold it';
};
const BOTH = {
  window: 'on an envelope without a window: "appeal envelope" prints it',
  form: 'on an envelope: "appeal envelope" prints it',
  envelope: 'on a larger envelope: --size',
  label: 'on larger labels: --sheet',
} as const;

const SAVE = 'Open it in a word processor, save it as plain text (.txt, UTF-8), and give that file.';
/** Files that hold words but are no text, and what to do. */
const DOCUMENTS: Readonly<Record<DocumentKind, { is: string; hint: string }>> = {
  docx: { is: 'a file of Word (.docx)', hint: SAVE },
  doc: { is: 'a file of an old Word (.doc)', hint: SAVE },
  odt: { is: 'a file of LibreOffice (.odt)', hint: SAVE },
  rtf: { is: 'rich text (.rtf)', hint: SAVE },
  pages: { is: 'a file of Pages', hint: SAVE },
  pdf: { is: 'a PDF', hint: 'Copy the words out of it into a text file (.txt), and give that file.' },
  html: {
    is: 'a web page (HTML)',
    hint: 'Copy the words out of your browser into a text file (.txt), and give that file.',
  },
  picture: { is: 'a picture', hint: 'Type the words into a text file (.txt), and give that file.' },
  archive: { is: 'a packed file (.zip)', hint: 'Unpack it, and give the text file that is in it.' },
};

/** What Markdown may have that a letter has not, and what to do. */
const MARKUP: Readonly<Record<FindingArguments['words-markup']['is'], { is: string; hint: string }>> = {
  image: { is: 'pictures', hint: 'Say in words what it shows, or enclose it.' },
  html: { is: 'HTML in it', hint: 'Take it out. Words in <…> that you mean need a backslash before them: \\<.' },
  comment: { is: 'comment without an end', hint: 'End it with -->.' },
  table: { is: 'tables', hint: 'Write it as a list: a line for each row, with "- " before it.' },
  footnote: { is: 'footnotes', hint: 'Put the note into the text, in brackets.' },
  struck: { is: 'words struck out', hint: 'Take the words between ~~ out, or the signs.' },
  definition: {
    is: 'place for this line: nothing refers to it, and it would be lost',
    hint: 'Take it out, or put a backslash before the [.',
  },
  preamble: { is: 'settings above its words', hint: 'Take the lines between --- out.' },
};

/** Why no letter can be made of phrases. */
const noLetter = (keyed: boolean) => (keyed ? ', and there are no phrases in it' : '');

/** What a value must be; it stands after "must be" and "takes". */
export const expected = {
  text: () => 'text',
  list: () => 'a list',
  map: () => 'a map',
  number: () => 'a number',
  boolean: () => 'true or false',
  'any-of': ({ kinds }) => kinds.map(must).join(' or '),
  'one-of': ({ known }) => `one of ${known.join(', ')}`,
  'one-line': () => 'one line',
  characters: ({ most }) => `at most ${most} characters`,
  entries: ({ most }) => `at most ${most} entries`,
  'entries-exactly': ({ count }) => `a list of ${plural(count, 'entry', 'entries')}`,
  slug: () => 'small letters, digits and hyphens, such as jane-doe',
  name: () => 'small letters, digits and hyphens',
  'web-address': () => 'an address that begins with https://',
  email: () => 'an e-mail address',
  country: () => 'a country code of ISO 3166-1, such as CN or GB',
  language: () => 'a language code of ISO 639-1, such as en or zh',
  'language-tag': () => 'a language tag such as en-GB',
  'ten-digits': () => 'the ten digits from 0 to 9, as the language writes them',
  'with-date': () => 'a text with {date} in it',
  'with-title': () => 'a text with {title} in it',
  other: () => 'something else',
  date: () => 'a date of the calendar, written as 2026-06-08',
  'partial-date': () => 'a year, a month or a day of the calendar, such as 1984, 1984-05 or 1984-05-12',
  day: () => 'a day of the calendar as YYYY-MM-DD, such as 2026-06-08',
  days: () => 'a number of days, such as 14d',
  'days-to': ({ most }) => `a whole number of days, at most ${most}`,
  whole: () => 'a whole number, such as 0',
  'whole-to': ({ most }) => `a whole number from 1 to ${most}`,
  'at-most': ({ most }) => `at most ${most}`,
  millimetres: () => 'millimetres',
  'millimetres-between': ({ least, most, such }) =>
    `millimetres from ${least} to ${most}${such === undefined ? '' : `, such as ${such}`}`,
  'factor-between': ({ least, most, such }) =>
    `a factor from ${least} to ${most}${such === undefined ? ' (1 is true to size)' : `, such as ${such}`}`,
  grams: () => 'grams',
  'grams-from': ({ least }) => `at least ${plural(least, 'gram', 'grams')}`,
  price: () => 'a price',
  offset: ({ most }) => `millimetres to the right and down, at most ${most}, such as 1.5,-2`,
  shard: () => 'a part of how many, such as 3/8',
  'rule-level': ({ levels }) => `a rule and ${levels.join(', ')}, such as wrong-name=warning`,
  'country-letters': () => 'a country, such as GB or United Kingdom',
  'region-code': () => 'a code of ISO 3166-2, such as DE-SN',
  'language-list': () => 'languages with commas between, such as en,fr or English, French',
  answer: () => 'an answer',
} satisfies ExpectedMessages;

function must(one: Expected): string {
  const words = expected[one.is] as (values: Expected) => string;
  return words(one);
}

/** What a value is. */
const foundWords = (found: FoundValue) => {
  if (found.is === 'number') return `the number ${found.value}`;
  if (found.is === 'word') return `the word ${found.value}`;
  if (found.is === 'text') return `the text ${quoted(found.value.slice(0, 60))}`;
  return { list: 'a list', map: 'a map', nothing: 'nothing' }[found.is];
};

/** What `appeal init` asks, and what is missing if nobody answers. */
export const questions = {
  '--name': { what: 'Your name', ask: () => 'Your name: ' },
  '--address': {
    what: 'Your address',
    ask: () => 'Address, line by line, without the country (Enter to end): ',
  },
  '--place': { what: 'The town', ask: () => 'Town, for the line with the date (Enter for none): ' },
  '--country': { what: 'Your country', ask: () => 'Country, such as GB or United Kingdom: ' },
  '--languages': {
    what: 'A language that you write',
    ask: () => 'Languages that you write, best first, such as English, French: ',
  },
  '--about': {
    what: 'A line about yourself',
    ask: () => 'A line about yourself, such as "I am a teacher in Leeds." (Enter for none): ',
  },
  '--dx': {
    what: 'How far the print must be moved to the right',
    ask: (cross) => `How far is the cross from the left edge of the paper, in mm? (it should be ${cross}) `,
  },
  '--dy': {
    what: 'How far the print must be moved down',
    ask: (cross) => `How far is the cross from the top edge of the paper, in mm? (it should be ${cross}) `,
  },
  '--scale': {
    what: 'How much larger to print',
    ask: (bar) => `How long is the bar of ${bar} mm, in mm? (Enter if it is ${bar}) `,
  },
} satisfies QuestionMessages;

/** What `appeal init` says besides. */
export const init = {
  nextLine: '  next line: ',
  /** What a name was taken for, with its code; the answers that mean no are those of `letter`. */
  isIt: (names: readonly string[]) => `${names.join(', ')}? [Y/n] `,
  taken: (names: readonly string[]) => `Understood as ${names.join(', ')}.`,
  named: (name: string, code: string) => `${name} (${code})`,
  please: (what: Expected) => `Please give ${must(what)}.`,
  done: 'Only you can read that file. Next: appeal letter --target wang',
  /** What is made of the pages of a printer: mm to the right and down, and so many in a hundred larger. */
  printer: (name: string, { right, down, percent }: { right: number; down: number; percent: number }) => {
    const moves = [
      ...(right === 0 ? [] : [`${Math.abs(right)} mm ${right > 0 ? 'to the right' : 'to the left'}`]),
      ...(down === 0 ? [] : [`${Math.abs(down)} mm ${down > 0 ? 'down' : 'up'}`]),
    ];
    const mends = [
      ...(moves.length > 0 ? [`moved ${moves.join(' and ')}`] : []),
      ...(percent === 0 ? [] : [`made ${Math.abs(percent)} % ${percent > 0 ? 'larger' : 'smaller'}`]),
    ];
    return mends.length === 0
      ? `The printer "${name}" prints true: nothing is moved.`
      : `What is printed on "${name}" will be ${mends.join(', and ')}.`;
  },
  otherPrinter: (used: string, name: string) =>
    `Your config uses the printer "${used}"; for this one give --printer ${name}.`,
  keep: (what: string, now: string) => `${what} (now: ${now === '' ? 'none' : now}; Enter keeps it): `,
  remove: (profile: string, path: string) => `Take ${quoted(profile)} out of ${path}? [y/N] `,
  same: 'Nothing was changed.',
  nowUsed: (name: string) => `From now on ${quoted(name)} is the one that is used unless you name another.`,
};

/** What `appeal senders` shows and says. */
export const senders = {
  heading: ['SENDER', 'NAME', 'COUNTRY', 'LANGUAGES', 'DEFAULT', 'WHERE'],
  byDefault: 'yes',
  writes: (name: string) => `Letters are from ${quoted(name)} unless --from names another.`,
  nobodyWrites: 'None is used unless --from names one. To choose one for good: "from: NAME" in your config.',
  none: 'No sender is set. Say who you are, once: appeal init',
};

const typed = (one: Typed) => ({ targets: 'targets', letters: 'several letters' })[one as 'targets'] ?? one;
const ADVICE = {
  'edit-one': 'Edit one at a time: name one --target.',
  'print-later': 'Write a PDF with -o to look at it first, or print it.',
  'watchlist-format': 'The page is always Markdown: leave --format out.',
  'explain-format': 'The working is shown with the table, and is part of --format json.',
  'sender-apart': 'Make two files, one after the other.',
  'no-translation': 'Nothing can translate your own words: leave one of the two out.',
  'body-itself': 'Change the file of --body itself.',
  'body-instead': 'Give your words in a file: --body FILE.',
  'input-once': 'Standard input can be only one of them.',
  'one-by-one': 'Do one after the other.',
  'printer-anew': 'A printer is measured anew: --printer NAME --force.',
  'init-apart': 'Set up who you are and a printer one after the other.',
  'ci-apart': 'Set up who you are, a printer and the checks one after the other.',
  'ci-kept': 'Files of a repository are never written over.',
  'large-as-is': 'Large print is never made smaller. Leave one of them out.',
} satisfies Readonly<Record<Advice, string>>;

const IS_FULL: ReadonlySet<Cause['is']> = new Set(['disk-full', 'quota', 'over-limit']);
const UNREADABLE: Partial<Record<Cause['is'], string>> = {
  denied: 'Check who may read it.',
  'broken-link': 'Mend the link, or remove it.',
  device: 'Try again, or copy the file to another place first.',
  busy: 'Close the other program first.',
};
const because = (cause: Cause) => causes[cause.is]({ value: 'value' in cause ? cause.value : '' });
const afterColon = (words: string) => (words === '' ? '' : `: ${words}`);

const LABELS_WRONG = {
  figures: 'its lengths must be above 0',
  count: 'it must have at least one label and at most 1000',
  overlap: 'its labels lie over each other',
  right: 'its labels reach over the right edge of the paper',
  bottom: 'its labels reach over the bottom edge of the paper',
};

const unfitWords = (unfit: string, folded: { width: number; height: number }, room: typeof folded) => {
  const size = (one: typeof folded) => `${Math.round(one.width)} × ${Math.round(one.height)} mm`;
  if (unfit === 'width' || unfit === 'height')
    return `folded, the sheet measures ${size(folded)}, and the envelope ${size(room)}`;
  if (unfit === 'window') return 'the letter slips so far in it that no part is seen in every position';
  return 'its window does not show the place where the form has the address';
};

const seeHelp = (command: string) => `See: appeal ${command === '' ? '' : `${command} `}--help`;

const PARTS = {
  street: 'The street',
  city: 'The town (city)',
  region: 'The region',
  postcode: 'The postcode',
} as const;
const WAIVER = 'Write: # appeal: allow wrong-name because she is the sister of the prisoner';

const YAML_FAULTS = {
  indent: 'a line is indented wrongly, or a bracket before it is not closed',
  tab: 'a tab stands where spaces should',
  missing: 'something is missing, such as a closing quote, a colon, a comma or a space',
  unexpected: 'this cannot stand here',
  colon: 'a value that has a colon and a space in it needs quotes',
  start: 'a text that begins with this sign needs quotes',
  escape: 'in double quotes, a backslash cannot stand before this letter',
  'key-lines': 'a key must stand on one line with its colon',
  'key-long': 'a key is longer than 1024 characters',
  'key-kind': 'a key must be a word',
  'block-in-brackets': 'lines with "key: value" or "- item" cannot stand inside brackets',
  mark: 'a sign such as &, * or ! cannot stand here',
  directive: 'a line that begins with % cannot stand here',
  other: 'it cannot be read as keys, values and lists',
} satisfies Readonly<Record<YamlFault, string>>;

/** One sentence and one hint for every problem code. No colour, no control characters. */
export const findings = {
  'file-missing': ({ path, near }) => ({
    sentence: `There is no file ${path}.`,
    hint: meant(near, 'Check the name and the folder.'),
  }),
  'file-is-folder': ({ path }) => ({
    sentence: `${path} is a folder, not a file.`,
    hint: 'Give a file. (A folder of cases goes after --cases.)',
  }),
  'file-unreadable': ({ path, cause }) => ({
    sentence: `${path} cannot be read: ${because(cause)}.`,
    hint: UNREADABLE[cause.is] ?? 'Is it the right file?',
  }),
  'file-too-large': ({ path, bytes, limit }) => ({
    sentence: `${path} has ${size(bytes)}; files of this kind have at most ${size(limit)}.`,
    hint: 'Is it the right file?',
  }),
  'file-not-utf8': () => ({ sentence: 'This is not UTF-8 text.', hint: 'Save the file with the encoding "UTF-8".' }),
  'file-recoded': ({ encoding }) => ({
    sentence: `The file is not UTF-8. It was read as ${encoding}, with which it makes sense.`,
    hint: 'If a letter is wrong, save the file with the encoding "UTF-8".',
  }),
  'words-document': ({ kind, path }) => ({
    sentence: `${path} is ${DOCUMENTS[kind].is}, not text.`,
    hint: DOCUMENTS[kind].hint,
  }),
  'folder-missing': ({ path, of }) => ({
    sentence: `There is no folder ${path} for ${{ cases: 'cases', fonts: 'fonts' }[of]}.`,
    hint: 'Check the name, or leave the flag out.',
  }),
  'folder-empty': ({ path }) => ({
    sentence: `The folder ${path} has no case files.`,
    hint: 'A case is a file such as jane-doe.yaml; "appeal new jane-doe" makes one.',
  }),
  'output-exists': ({ path }) => ({
    sentence: `${path} exists already; nothing was written.`,
    hint: 'Give another name with -o, or --force to write over it.',
  }),
  'output-ending': ({ found, known }) => ({
    sentence: `No .${shortened(found)} files are made.`,
    hint: `Name a file that ends with ${known.map((one) => `.${one}`).join(', ')}.`,
  }),
  'ci-file-exists': ({ path }) => ({
    sentence: `${path} exists already and stays as it is.`,
    hint: 'Add to it by hand what "appeal init --ci github --dry-run" shows.',
  }),
  'output-twice': ({ path }) => ({
    sentence: `Two letters would be written to ${path}; nothing was written.`,
    hint: 'Write them to two folders, one case at a time.',
  }),
  'output-folder-missing': ({ path }) => ({
    sentence: `There is no folder for ${path}; nothing was written.`,
    hint: 'Make the folder first.',
  }),
  'output-failed': ({ path, cause }) => ({
    sentence: `${path === '-' ? 'The output' : path} could not be written: ${because(cause)}.`,
    hint:
      path === '-'
        ? 'What came out is not whole. Make room, or choose a file with -o.'
        : `Nothing was written. ${IS_FULL.has(cause.is) ? 'Make room or choose' : 'Choose'} another place with -o.`,
  }),
  'case-file-name': ({ found }) => ({
    sentence: `The file name ${quoted(found)} cannot name a case.`,
    hint: 'Use small letters, digits and hyphens: jane-doe.yaml.',
  }),
  'control-character': ({ code }) => ({
    sentence: `There is a control character here (${code}).`,
    hint: 'Delete it. It cannot be printed, and it could take over a terminal.',
  }),
  'direction-character': ({ code }) => ({
    sentence: `There is a hidden character here that turns text around (${code}).`,
    hint: 'Delete it. It can make a name read as another one.',
  }),
  'invisible-character': ({ code }) => ({
    sentence: `There is a character here that nobody sees: ${unseenName(code)}.`,
    hint: 'Delete it, or type the word anew. A name that has it in it is not found, and it can carry a hidden text.',
  }),
  'invisible-left-out': ({ codes }) => ({
    sentence: `Characters that nobody sees were left out of your words: ${either(codes.map(unseenName))}.`,
  }),
  'yaml-syntax': ({ fault }) => ({
    sentence: `This is not valid YAML: ${YAML_FAULTS[fault]}.`,
    hint: 'Check the indentation, the colons and the quotes on this line and the one before.',
  }),
  'yaml-empty': () => ({ sentence: 'The file is empty.', hint: '"appeal new SLUG" makes a case to fill in.' }),
  'yaml-several': () => ({ sentence: 'A second document begins here.', hint: 'Put each into a file of its own.' }),
  'yaml-deep': ({ limit }) => ({
    sentence: `The values are nested too deep (more than ${limit} levels).`,
    hint: 'A case needs six levels. Check the brackets and the indentation.',
  }),
  'yaml-alias': ({ found }) => ({
    sentence: `The shorthand ${found} is not taken here.`,
    hint: 'Write the value out where it belongs.',
  }),
  'yaml-tag': ({ found }) => ({
    sentence: `The tag ${found} is not taken here.`,
    hint: 'Delete the tag and keep the value.',
  }),
  'yaml-braces': ({ found }) => ({
    sentence: `A text that begins with braces needs quotes: ${found}`,
    hint: 'Write "{{person.name}} …", quotes and all.',
  }),
  'key-forbidden': ({ key }) => ({ sentence: `The key ${quoted(key)} is not allowed.`, hint: 'Delete it.' }),
  'key-twice': ({ key, firstLine }) => ({
    sentence: `The key ${quoted(key)} is here a second time; the first is in line ${firstLine}.`,
    hint: 'Keep one of the two.',
  }),
  'key-unknown': ({ key, near, known }) => ({
    sentence: `Unknown key ${quoted(key)}.`,
    hint: meant(near, `Known keys here: ${either(known)}.`),
  }),
  'key-missing': ({ key, meaning }) => ({
    sentence: `The key ${quoted(key)} is missing.`,
    hint: meaning === undefined ? 'Add it.' : `Add it: ${fields[meaning]}.`,
  }),
  'type-wrong': ({ field, expected, found, quote, of }) => ({
    sentence: `${field === '' ? 'The file' : field} must be ${must(expected)}, but is ${foundWords(found)}.`,
    hint:
      quote !== undefined
        ? `${found.is === 'map' ? 'A colon with a space behind it parts a key from its value. ' : ''}Put it in quotes: "${quote}"`
        : of === 'rates'
          ? 'See "appeal envelope --help" for the form.'
          : of === 'evening'
            ? 'docs/evening.md shows the form.'
            : 'See "appeal schema", or a case that ships, for the form.',
  }),
  'value-empty': ({ field }) => ({
    sentence: `${field === '' ? 'The file' : field} is empty.`,
    hint: 'Fill it in, or delete the line if it may be left out.',
  }),
  'value-wrong': ({ field, isKey = false, found, expected, near }) => ({
    sentence: `${isKey ? `a key of ${field}` : field} is ${quoted(found.is === 'text' ? found.value.slice(0, 80) : foundWords(found))}; it must be ${must(expected)}.`,
    ...(near === undefined ? {} : { hint: meant(near, '') }),
  }),
  'words-syntax': ({ found }) => ({
    sentence: `The braces do not fit together: ${found}`,
    hint: 'A value is written {{name}}, with two braces on either side.',
  }),
  'words-name': ({ found, near, known }) => ({
    sentence: `There is no value ${quoted(found)}.`,
    hint: meant(near, known.length > 0 ? `Values here: ${either(known)}.` : 'Nothing can be named here.'),
  }),
  'words-code': ({ found }) => ({
    sentence: `${found} is more than a value.`,
    hint: 'Only values such as {{person.name}} or {{they "was" "were"}} can stand here.',
  }),
  'words-kind': ({ found, is }) => ({
    sentence: `${quoted(found)} is ${{ text: 'a text', list: 'a list', group: 'a group of values' }[is]}, which cannot stand here.`,
    hint: 'A text is written {{name}}, a list {{#each name}}…{{/each}}, and a group has its values after a dot.',
  }),
  'words-forms': ({ found }) => ({
    sentence: `${found} needs both forms of the verb, or none.`,
    hint: 'Write {{they "was" "were"}}.',
  }),
  'words-several-people': ({ found, people }) => ({
    sentence: `${found} could be any of several people: ${either(people)}.`,
    hint: 'Write the name itself, or {{people}} for all of them; pronouns: {{they of="Name"}}.',
  }),
  'words-target-lacks': ({ field, targets }) => ({
    sentence: `The letter uses the ${field} of its target, but ${either(targets)} has none.`,
    hint: `Add "${field}" there, or leave the value out of the text.`,
  }),
  'words-here': ({ found, field }) => ({
    sentence: `A value cannot stand in ${quoted(field)}: ${found}`,
    hint: 'Write the words themselves.',
  }),
  'template-partial': ({ found, near, known }) => ({
    sentence: `There is no partial ${quoted(found)} to include.`,
    hint: meant(near, `Partials: ${either(known)}. They stand in templates/partials.`),
  }),
  'template-endless': ({ found }) => ({
    sentence: `The partial ${quoted(found)} includes itself.`,
    hint: 'Take one of the two inclusions out.',
  }),
  'template-too-much': ({ limit }) => ({
    sentence: `The template repeats or nests its parts more than ${limit} times.`,
    hint: 'Take loops inside loops, partials inside partials, or links of a chain of {{else if}} out of it.',
  }),
  'template-long': ({ limit }) => ({
    sentence: `The template has more than ${limit} parts between braces; this is the first beyond them.`,
    hint: 'Make it shorter, or put some of it into another template.',
  }),
  'template-deep': () => ({
    sentence: 'Something in this template is nested so deep that it cannot be read.',
    hint: 'Take brackets inside brackets out of it.',
  }),
  'template-loose-text': ({ found }) => ({
    sentence: `Text stands outside every part of the letter: ${quoted(found)}.`,
    hint: 'Put it into {{#paragraph}}…{{/paragraph}}.',
  }),
  'template-no-own-words': ({ template }) => ({
    sentence: `The template ${template} has no place for your own words.`,
    hint: 'It needs {{own}}; see the template that ships.',
  }),
  'template-missing': ({ found, known, folders, near }) => ({
    sentence: `There is no template ${quoted(found)}. Looked in ${folders.join(', ')}.`,
    hint: `${meant(near, `Templates: ${either(known)}.`)} "appeal templates" lists them.`,
  }),
  'locale-missing': ({ language, known }) => ({
    sentence: `There is no phrase book for the language ${quoted(language)}.`,
    hint: `Languages: ${either(known)}. Another is one file, templates/locales/${language}.yaml.`,
  }),
  'case-not-filled-in': ({ slug }) => ({ sentence: `${slug} is not filled in yet: appeal show ${slug}` }),
  'case-exists': ({ path }) => ({
    sentence: `There is a case ${path} already; nothing was written.`,
    hint: 'Choose another name, or give --force to write over it.',
  }),
  'case-unknown': ({ found, known, near, folder }) => ({
    sentence: `There is no case ${quoted(found)} in ${folder}.`,
    hint: meant(near, `Cases: ${either(known)}.`),
  }),
  'case-needed': ({ known }) => ({ sentence: 'Which case?', hint: `Give --case with one of ${either(known)}.` }),
  'target-needed': ({ known }) => ({
    sentence: 'Whom do you want to write to?',
    hint: `Give --target with one of ${either(known)}, or --target all.`,
  }),
  'target-unknown': ({ found, known, near, slug }) => ({
    sentence: `There is no target ${quoted(found)} in ${slug === undefined ? 'any case' : `the case ${slug}`}.`,
    hint: meant(near, `Targets: ${either(known)}.`),
  }),
  'target-left': ({ target, name, since, slug, by }) => ({
    sentence: `${name === '' ? target : `${target} (${name})`} left office (${since}): nothing is written to them for ${slug}.`,
    hint:
      by === undefined
        ? 'No office is known to write to instead. If somebody is in their place, the case needs a target more.'
        : `${by} is in their place: write to ${by}.`,
  }),
  'target-office': ({ target, name, since, office }) => ({
    sentence: `${name === office ? target : `${target} (${name})`} left office (${since}): what is made goes to the office, without a name: ${office}.`,
    hint: 'Look up who is there now, and add them to the case.',
  }),
  'target-for-others': ({ target, countries, named: isNamed }) => ({
    sentence: `${target} is for letters from ${either(countries.map(countryName))}.`,
    hint: isNamed
      ? 'Made all the same, because you named it.'
      : 'Set where you write from with "appeal init"; or name the target: --target',
  }),
  'target-ambiguous': ({ target, cases }) => ({
    sentence: `Several cases have a target ${quoted(target)}: ${either(cases)}.`,
    hint: `Say which one: --case ${cases[0] ?? ''}`,
  }),
  'letter-language': ({ language, known, slug, near, phrased = [], keyed = false }) =>
    near === undefined
      ? {
          sentence: `The case ${slug} has no letter in ${quoted(language)}${noLetter(keyed)}.`,
          hint: [
            ...(known.length > 0 ? [`It has letters in ${either(known)}.`] : []),
            ...(keyed ? ['"appeal languages" lists those that have phrases; how to write some: docs/phrases.md.'] : []),
            ...(!keyed && phrased.includes(language) ? ['With "requests" it could have one: docs/cases.md.'] : []),
          ].join(' '),
        }
      : { sentence: `A language is given by its code, not as ${quoted(language)}.`, hint: `Write: --lang ${near}` },
  'rule-unknown': ({ found, near }) => ({
    sentence: `There is no rule ${quoted(found)}.`,
    hint: meant(near, '"appeal check --explain" lists the rules.'),
  }),
  'fix-input': () => ({
    sentence: 'What comes from standard input cannot be mended there.',
    hint: 'Give the path of the file.',
  }),
  'waiver-reason': ({ rule }) => ({
    sentence: `The comment that allows ${quoted(rule)} does not say why.`,
    hint: WAIVER,
  }),
  'waiver-unknown': (values) =>
    values.problem === 'form'
      ? { sentence: `The comment ${quoted(values.comment)} does not say what it allows.`, hint: WAIVER }
      : {
          sentence: `There is no rule ${quoted(values.rule)}.`,
          hint: meant(values.near, '"appeal check --explain" lists the rules.'),
        },
  'waiver-unused': ({ rule }) => ({
    sentence: `Nothing here needs the comment that allows ${quoted(rule)}.`,
    hint: 'Take the comment out.',
  }),
  'unused-partial': ({ name }) => ({
    sentence: `No template includes the partial ${quoted(name)}.`,
    hint: `Include it with {{> ${name}}}, or delete the file.`,
  }),
  'more-found': ({ rule, more }) => ({
    sentence: `${plural(more, 'more finding', 'more findings')} of ${rule} in this file ${more === 1 ? 'is' : 'are'} not told, from here on.`,
    hint: 'Mend those above, then check the file again.',
    found: '',
  }),
  'not-checked': ({ whole, parts, rules }) => {
    if (whole)
      return {
        sentence: 'Nothing else in this file was checked, because it cannot be read.',
        hint: 'Mend it, then check it again.',
      };
    const reasons = [...new Set(rules.map(({ because }) => because))].map((field) => {
      const all = rules.flatMap(({ rule, because }) => (because === field ? [rule] : []));
      return `${firstOf(all)}, because of ${quoted(field)}`;
    });
    const unread = parts.length === 0 ? [] : [`what stands in ${firstOf(parts)}, because it cannot be read as it is`];
    return {
      sentence: `Not checked: ${[...unread, ...reasons].join('; ')}.`,
      hint: 'Mend what is wrong there, then check the file again.',
    };
  },
  'rule-failed': ({ rule, detail }) => ({
    sentence: `The rule ${quoted(rule)} broke: ${detail}`,
    hint: 'This is a fault of appeal. The other rules were checked; leave this one out with --no-rule.',
  }),
  'sender-unknown': ({ found, known, near }) => ({
    sentence: `There is no sender ${quoted(found)} in your config.`,
    hint: known.length === 0 ? `Set one up: appeal init --from ${found}` : meant(near, `Senders: ${either(known)}.`),
  }),
  'printer-unknown': ({ found, known, near }) => ({
    sentence: `There is no printer ${quoted(found)} in your config.`,
    hint:
      known.length === 0 ? `Measure it: appeal init --printer ${found}` : meant(near, `Printers: ${either(known)}.`),
  }),
  'strict-left-out': ({ count }) => ({
    sentence: `Nothing was made: ${plural(count, 'thing', 'things')} would have been left out, and --strict was given.`,
    hint: 'Without --strict all else is made.',
  }),
  'list-not-whole': ({ calendar }) => ({
    sentence: `The ${calendar ? 'calendar' : 'list'} would not be whole; nothing was written.`,
    hint: 'Mend the case first, or name the others with --case.',
  }),
  'case-closed': ({ slug, note, forced }) => ({
    sentence: `The case ${slug} is closed: ${note ?? text.show.noMore}`,
    hint: forced
      ? 'Written all the same. Think twice before you post it.'
      : 'Nothing was written. If you must, --force does it all the same.',
  }),
  'case-superseded': ({ slug, successor, forced }) => ({
    sentence: `The case ${slug} was superseded${successor === '' ? '' : ` by ${successor}`}.`,
    hint: forced
      ? 'The old letter was written all the same. Think twice before you post it.'
      : `${successor === '' ? '' : `Write for the newer case: --case ${successor}. `}(--force writes the old letter all the same.)`,
  }),
  'letter-body-beside': ({ language, keys }) => ({
    sentence: `letter.${language} has a body, which is the whole letter, and ${either(keys)} beside it.`,
    hint: 'Put their words into the body, in the order in which they are to be read; or leave the body out.',
  }),
  'no-main-target': ({ target }) => ({
    sentence: 'Nobody gets the letter itself: no target is of kind "target".',
    hint: `Give one of them "kind: target", such as ${target}.`,
  }),
  'no-address': ({ target, channels, email }) => ({
    sentence: `${target} has no postal address${email ? ': "appeal letter --format eml" writes an e-mail' : ''}.`,
    hint: channels === '' ? 'Nothing can be posted there.' : `Reach them by ${channels}.`,
  }),
  'no-email': ({ target, channels, post }) => ({
    sentence: `${target} has no e-mail address${post ? ': "appeal letter --format pdf" writes a letter' : ''}.`,
    hint: channels === '' ? 'No other way than the post is known.' : `Reach them by ${channels}.`,
  }),
  'eml-several': ({ count }) => ({
    sentence: `${count} e-mails cannot be one file.`,
    hint: 'Name a folder: -o drafts/',
  }),
  'mailto-long': ({ target, length, most }) => ({
    sentence: `The link to ${target} has no text: with it, it would have ${length} characters, and not every program takes more than ${most}.`,
    hint: '--format eml writes the whole e-mail; or copy the words from --format text.',
  }),
  'nobody-here': ({ slug, countries, origin, of }) => ({
    sentence: `${slug} has nobody for letters from ${countryName(origin)}, only for those from ${either(countries.map(countryName))}.`,
    hint: `Look up the address of the embassy of ${countryName(of)} where you live, and add it to the case with "for: [${origin}]".`,
  }),
  'nothing-to-post': ({ targets }) => ({
    sentence: `No postal address among ${targets}.`,
    hint: 'There is no envelope to write.',
  }),
  'nothing-to-write': () => ({
    sentence: 'There is no letter to write.',
    hint: 'No case is open. "appeal list" shows how each stands.',
  }),
  'no-latin-address': ({ target }) => ({
    sentence: `${target} has an address in another script only.`,
    hint: 'Add the address in Latin letters too: the sender’s post must be able to read town and country.',
  }),
  'postcode-form': ({ found, country, example }) => ({
    sentence: `${quoted(shortened(found))} does not look like a postcode of ${countryName(country)}.`,
    hint:
      example === undefined
        ? 'Check it. It is printed as it stands.'
        : `One there looks like ${example}. Check it; it is printed as it stands.`,
  }),
  'postcode-none': ({ found, country }) => ({
    sentence: `${countryName(country)} has no postcodes, as far as is known, but the address has one: ${quoted(shortened(found))}.`,
    hint: 'Check it. It is printed all the same.',
  }),
  'address-part-missing': ({ field, country }) => ({
    sentence: `${PARTS[field]} is missing, which the post of ${countryName(country)} asks for.`,
    hint: 'Add it if you know it.',
  }),
  'post-by-sender': ({ flag, known: [first, ...others] }) => ({
    sentence: `${flag} needs to know in which country letters are posted.`,
    hint:
      first === undefined
        ? 'Say who you are once with "appeal init".'
        : `Say who posts: --from ${eitherOf([first, ...others])}.`,
  }),
  'words-markup': ({ is }) => ({ sentence: `A letter has no ${MARKUP[is].is}.`, hint: MARKUP[is].hint }),
  'words-deep': () => ({
    sentence: 'Quotations or lists are nested too deep in your words.',
    hint: 'Write plain paragraphs.',
  }),
  'body-empty': () => ({
    sentence: 'There are no words in it.',
    hint: 'Write at least one paragraph, or leave --body out.',
  }),
  'address-wide': ({ target, line, length, room, place, larger }) => ({
    sentence: `A line of the address of ${target} is ${mm(length)} long; ${on(place)} there is room for ${mm(room)}: ${quoted(line)}.`,
    hint: `Write it in two lines in the case${LARGER[place.kind]}${sheetsThatHold(larger)}.`,
  }),
  'address-high': ({ target, lines, set, room, place, larger }) => ({
    sentence:
      set > lines
        ? `The address of ${target} has ${lines} lines, some of them too long: they make ${set}, and ${on(place)} there is room for ${room}.`
        : `The address of ${target} has ${lines} lines; ${on(place)} there is room for ${room}.`,
    hint: `Join or leave out lines in the case${LARGER[place.kind]}${sheetsThatHold(larger)}.`,
  }),
  'address-small': ({ targets, place, size }) => ({
    sentence: `The address of ${either(targets)} is set in ${size} points: ${on(place)} there is no room for it in the usual size.`,
    hint: 'Join lines in the case if you want it larger.',
  }),
  'address-native': ({ targets, place }) => ({
    sentence: `There is no room ${on(place)} for both addresses of ${either(targets)}; the one in the script of the country was left out.`,
    hint: `Both go ${BOTH[place.kind]}.`,
  }),
  'address-joined': ({ target, form, line }) => ({
    sentence: `Two lines of the address of ${target} stand in one, so that it fits the window of form ${form}: ${quoted(line)}.`,
    hint: 'Join other lines in the case if you want that less.',
  }),
  'address-no-window': ({ target, form, envelope }) => ({
    sentence: `The address of ${target} does not fit the window of form ${form}, so the letter is for an envelope without a window.`,
    hint: `Take an envelope ${envelope} without a window: "appeal envelope --target ${target}" prints it.`,
  }),
  'character-missing': ({ character, text, fontPackage }) => ({
    sentence: `No font has the character ${named(character)}, in ${quoted(shortened(text))}.`,
    hint: `Install a font that has it (on Debian: ${fontPackage}), or give a folder of fonts with --font-dir.`,
  }),
  'characters-more': ({ count }) => ({
    sentence: `${plural(count, 'more character is', 'more characters are')} in no font.`,
    hint: 'Give a folder of fonts with --font-dir.',
  }),
  'prompt-fallback': ({ language }) => ({
    sentence: `The words above the lines to write on are English: the phrase book has none in ${languageName(language)}.`,
    hint: 'Put them into your phrase book, as "byHand" under "phrases".',
  }),
  'letter-long': ({ target, pages }) => ({
    sentence: `The letter to ${target} does not fit on one page, even in the smallest type: it has ${pages}.`,
    hint: 'Shorten it with --edit, or send it as it is.',
  }),
  'font-unusable': ({ path }) => ({
    sentence: `${path} is no font that can be used; it was left out.`,
    hint: 'Fonts are .ttf, .otf, .ttc or .otc files.',
  }),
  'font-large': ({ path, bytes, limit }) => ({
    sentence: `${path} has ${size(bytes)}; fonts of at most ${size(limit)} are used. It was left out.`,
    hint: 'Is it the right file?',
  }),
  'fonts-many': ({ path, count, most }) => ({
    sentence: `${path} has ${count} fonts; the first ${most} by name are looked at.`,
    hint: 'Put the fonts that the letter needs into a folder of their own.',
  }),
  'font-damaged': ({ path }) => ({
    sentence: `The font ${path} is damaged: no part of it can be put into a PDF.`,
    hint: 'Take it out of the folder of fonts, or install it again.',
  }),
  'envelope-unknown': ({ found, known, near }) => ({
    sentence: `There is no envelope ${quoted(found)}.`,
    hint: meant(near, `Envelopes: ${either(known)}.`),
  }),
  'envelope-window': ({ envelope, form, known }) => ({
    sentence: `No window of an envelope ${envelope} is known for form ${form}.`,
    hint: known.length > 0 ? `Known: ${either(known)}.` : 'This form is for envelopes without a window.',
  }),
  'envelope-unfit': ({ envelope, form, unfit, folded, size: room }) => ({
    sentence: `A letter in form ${form} does not go with the envelope ${envelope}: ${unfitWords(unfit, folded, room)}.`,
    hint: 'Take another --envelope, --form or --paper.',
  }),
  'envelope-small': ({ envelope }) => ({
    sentence: `An envelope of ${envelope} has no room for an address where the post wants it.`,
    hint: 'Take a larger envelope, such as --size DL or --size C6.',
  }),
  'return-left-out': ({ target, envelope }) => ({
    sentence: `There is no room on the envelope ${envelope} to ${target} for your address; it was left out.`,
    hint: 'Put it on the flap with --flap, or take a larger envelope with --size.',
  }),
  'airmail-left-out': ({ target, envelope }) => ({
    sentence: `There is no room on the envelope ${envelope} to ${target} for the airmail mark; it was left out.`,
    hint: 'Put an airmail sticker on it, or take a larger envelope with --size.',
  }),
  'labels-start': ({ start, sheet, labels }) => ({
    sentence: `--start ${start} is too high: the sheet ${sheet} has ${plural(labels, 'label', 'labels')}.`,
    hint: `Give a number from 1 to ${labels}.`,
  }),
  'labels-no-sender': () => ({
    sentence: 'Whose address goes on the labels is not known.',
    hint: 'Say who you are, once: appeal init.',
  }),
  'labels-sheet-needed': ({ known }) => ({
    sentence: 'Say which sheet of labels: --sheet.',
    hint: `Sheets: ${either(known)}. docs/batches.md has them all; others go into your config, under "labels".`,
  }),
  'labels-unknown': ({ found, known, near }) => ({
    sentence: `There is no sheet of labels ${quoted(found)}.`,
    hint: meant(
      near,
      `Sheets: ${either(known)}. docs/batches.md has them all; others go into your config, under "labels".`,
    ),
  }),
  'labels-wrong': ({ sheet, reason }) => ({
    sentence: `The sheet of labels ${sheet} of your config cannot be: ${LABELS_WRONG[reason]}.`,
    hint: 'Measure the sheet once more, in millimetres from its top left corner.',
  }),
  'flap-not-printed': () => ({
    sentence: 'Your address belongs on the back, and was left out: --print prints fronts only.',
    hint: 'Make a file with -o: print its odd pages, turn the envelopes over, and print the even ones.',
  }),
  'postage-unknown': ({ countries }) => ({
    sentence: `Your rates have no zone for ${either(countries.map(countryName))}.`,
    hint: 'Add the country to a zone, or a zone without countries for all others.',
  }),
  'postage-heavy': ({ countries, zones, grams }) => ({
    sentence: `Your rates have no price for a letter of ${grams} g to ${either(countries.map(countryName))}.`,
    hint: `Add a step for more grams to ${either(zones)}.`,
  }),
  'postage-registered': () => ({
    sentence: 'Your rates do not say what it costs to register a letter.',
    hint: 'Add it to them, or to a zone: "registered: 3.5".',
  }),
  'rates-form': () => ({
    sentence: 'What must be in a file of rates is at the end of "appeal envelope --help".',
  }),
  'rates-old': ({ date }) => ({
    sentence: `These rates are of ${date}, more than a year ago.`,
    hint: 'Look up whether they still hold.',
  }),
  'rates-country': ({ country, origin }) => ({
    sentence: `These rates are of another country than yours: ${countryName(country)}, not ${countryName(origin)}.`,
    hint: 'Is it the right file?',
  }),
  'rates-currency': ({ currency, known }) => ({
    sentence: `These rates are in another currency than yours: ${currency}, not ${either(known)}.`,
    hint: 'Is it the right file?',
  }),
  'pdf-to-terminal': ({ name }) => ({
    sentence: 'A PDF cannot be shown on a terminal.',
    hint: `Write it to a file: -o ${name}.`,
  }),
  'flags-for-pdf': ({ flags }) => ({
    sentence: `Only for a PDF: ${flags}.`,
    hint: 'Add -o and a name that ends in .pdf.',
  }),
  'flag-value': ({ flag, found, expected, near }) => ({
    sentence: `${flag} does not take ${quoted(found)}.`,
    hint: meant(near, `It takes ${must(expected)}.`),
  }),
  'flag-alone': ({ flag, needs }) => ({
    sentence: `${flag} means something only together with ${needs}.`,
    hint: `Give ${needs} as well, or leave ${flag} out.`,
  }),
  'flags-together': ({ flags: [one, other], advice }) => ({
    sentence: `${typed(one)} and ${typed(other)} do not go together.`,
    hint: ADVICE[advice],
  }),
  'flag-unknown': ({ found, near, command }) => ({
    sentence: `Unknown option '${found}'.`,
    hint: near === undefined ? seeHelp(command) : `Did you mean ${near}?`,
  }),
  'flag-without-value': ({ flag, command }) => ({
    sentence: `Option '${flag}' argument missing.`,
    hint: seeHelp(command),
  }),
  'argument-missing': ({ place, command }) => ({
    sentence: `Missing required argument '${place}'.`,
    hint: seeHelp(command),
  }),
  'arguments-excess': ({ command, expected, found, meant: flags }) => ({
    sentence: `Too many arguments for '${command}'. Expected ${plural(expected, 'argument', 'arguments')} but got ${found}.`,
    hint: flags === undefined ? seeHelp(command) : `Did you mean: appeal ${command} ${flags}`,
  }),
  'flag-twice': ({ flag }) => ({
    sentence: `${flag} is given twice, and only one of them would count.`,
    hint: `Give one, and run the command once more for the other.`,
  }),
  'country-unknown': ({ found }) => ({
    sentence: `There is no country "${shortened(found)}".`,
    hint: 'Give its two letters, such as GB, or a name. "appeal countries" lists them.',
  }),
  'command-unknown': ({ found, near }) => ({
    sentence: `Unknown command '${found}'.`,
    hint: near === undefined ? seeHelp('') : `Did you mean ${near}?`,
  }),
  'command-needed': () => ({ sentence: 'Which command?', hint: seeHelp('') }),
  'shell-needed': ({ known }) => ({ sentence: 'For which shell?', hint: `Give one of ${known.join(', ')}.` }),
  'answer-missing': ({ flag }) => ({ sentence: `${questions[flag].what} is missing.`, hint: `Give it with ${flag}.` }),
  'editor-missing': () => ({
    sentence: 'No editor is set.',
    hint: 'Set EDITOR, for example EDITOR=nano, or write a file and give it with --body.',
  }),
  'editor-failed': ({ command, cause }) => ({
    sentence: `The editor (${command}) did not end well: ${because(cause)}.`,
    hint: 'No letter was written.',
  }),
  'edit-empty': () => ({ sentence: 'The edited letter is empty.', hint: 'No letter was written.' }),
  'words-kept': ({ path }) => ({
    sentence: `Your words are kept in ${path}.`,
    hint: 'Take them from there; nobody else can read that file.',
  }),
  'edit-stopped': () => ({ sentence: 'Nobody said whether the words are the same.', hint: 'No letter was written.' }),
  'edit-shape': () => ({
    sentence: 'The edited letter needs a salutation, some words and a closing.',
    hint: 'Keep a blank line between them; the first is the salutation, the last the closing.',
  }),
  'config-exists': ({ path, profile }) => ({
    sentence: `${path} has a sender ${quoted(profile)} already.`,
    hint: 'Give --change to change it, --force to write over it, or --from NAME for another one.',
  }),
  'printer-exists': ({ path, printer }) => ({
    sentence: `${path} has a printer ${quoted(printer)} already.`,
    hint: 'Give --force to write over it, or --printer NAME for another one.',
  }),
  'profile-elsewhere': ({ path, profile }) => ({
    sentence: `${quoted(profile)} stands in ${path}, which init does not change.`,
    hint: 'Change that file by hand.',
  }),
  'change-nothing': () => ({
    sentence: 'It is not said what to change.',
    hint: 'Give --name, --address, --place, --country, --region, --languages or --about.',
  }),
  'remove-unasked': ({ path, profile }) => ({
    sentence: `This would take ${quoted(profile)} out of ${path}, and nobody can be asked.`,
    hint: 'Look at it with --dry-run, then give --force.',
  }),
  'print-impossible': () => ({
    sentence: 'Printing from here works where there is CUPS: on Linux, macOS and BSD.',
    hint: 'Write a PDF with -o and print that, at "actual size".',
  }),
  'print-system-missing': ({ place, cause }) => ({
    sentence: `No print system (CUPS) answers at ${place}: ${because(cause)}.`,
    hint: 'Install or start CUPS, or write a PDF with -o and print that, at "actual size".',
  }),
  'print-program-missing': ({ program }) => ({
    sentence: `The program "${program}", which hands files to the printer, is not there.`,
    hint: 'Install it (Debian: apt install cups-client), or write a file with -o and print that, at "actual size".',
  }),
  'queue-unknown': ({ found, known, near }) => ({
    sentence: `There is no printer ${quoted(found)}: neither in your config nor in the print system.`,
    hint: known.length === 0 ? 'The print system knows no printer.' : meant(near, `Printers: ${either(known)}.`),
  }),
  'queue-needed': ({ known }) => ({
    sentence: known.length === 0 ? 'The print system knows no printer.' : 'Which printer? None is the usual one.',
    hint:
      known.length === 0
        ? 'Add one in the settings of your system.'
        : `Give --printer NAME, or "printer: NAME" in your config: ${either(known)}.`,
  }),
  'printer-stopped': ({ queue, states, said }) => ({
    sentence: `The printer ${queue} ${states.map((state) => printerStates[state]).join(' and ')}${said === '' ? '' : `: “${said}”`}.`,
    hint: `See to it. If it is only paused: cupsenable ${queue}`,
  }),
  'printer-refuses': ({ queue, said }) => ({
    sentence: `The printer ${queue} takes no jobs at the moment${said === '' ? '' : `: “${said}”`}.`,
    hint: `Give another one with --printer. Whoever looks after it opens it again with: cupsaccept ${queue}`,
  }),
  'printer-size': ({ queue, width, height, known }) => ({
    sentence: `The printer ${queue} takes no paper of ${mm(width).replace(' mm', '')} x ${mm(height)}.`,
    hint: `It would drop the job without a word. It takes: ${either(known.map(paperSize))}.`,
  }),
  'printer-one-sided': ({ queue }) => ({
    sentence: `The printer ${queue} does not say that it can print one-sided.`,
    hint: 'Give another one with --printer, or write a file with -o and print that.',
  }),
  'printer-no-pdf': ({ queue }) => ({
    sentence: `The printer ${queue} does not print PDF.`,
    hint: 'Give another one with --printer, or set it up anew in the settings of your system.',
  }),
  'printer-copies': ({ queue, copies, most }) => ({
    sentence: `The printer ${queue} makes at most ${plural(most, 'copy', 'copies')} at a time, not ${copies}.`,
    hint: 'Print in several goes.',
  }),
  'print-many': ({ count, printer }) => ({
    sentence: `This would print ${count} sheets on ${printer}, and nobody can be asked.`,
    hint: 'Look at it with --dry-run, then give --yes.',
  }),
  'print-refused': ({ queue, cause }) => ({
    sentence: `The print system did not take the job for ${queue}: ${because(cause)}.`,
    hint: 'Nothing was printed.',
  }),
  'print-cut-off': (values) => printing.cutOff(values),
  'print-failed': ({ job, why }) => ({
    sentence: `The job ${job} did not come out${afterColon(printing.holdup(why))}.`,
    hint: 'Look at what the printer has put out before you print again.',
  }),
  'print-waits': ({ job, why }) => ({
    sentence: `The job ${job} is not printed yet${afterColon(printing.holdup(why))}.`,
    hint: printing.patience(job),
  }),
  'print-unknown': ({ job }) => ({
    sentence: `The print system does not say what became of the job ${job}.`,
    hint: `Look at the printer before you print again: it would come out twice. To take it back: cancel ${job}`,
  }),
  'open-failed': ({ path, program, cause }) => ({
    sentence: `${path} is written, but could not be opened with ${program}: ${because(cause)}.`,
    hint: 'Open it by hand, or leave --open out.',
  }),
  bug: ({ detail }) => ({
    sentence: `Something went wrong in appeal itself: ${detail}`,
    hint: 'Run it again with --debug and report what you see, without names or addresses.',
  }),
} satisfies Partial<FindingMessages>;
