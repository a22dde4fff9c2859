// What --help says in English, by the command that is typed. In `examples`, `type` is typed as it stands; `remark` is said of it.

import type { CommandHelp, Example } from '../../messages.ts';

/** Above all commands: `appeal --help`. */
const program = {
  about: 'Letters, envelope addresses and deadline checks from the case files of Urgent Actions.',
  examples: [
    { type: 'appeal letter --target wang', remark: 'a letter to Director Wang, on the terminal' },
    { type: 'appeal deadlines', remark: 'what is urgent today' },
  ] as readonly Example[],
  exitCodes: {
    0: 'done, nothing wrong',
    1: 'the answer is no (check found an error, or deadlines what --fail-on asks for), something was left out, or there were warnings and --strict',
    2: 'nothing could be made: a wrong flag, a file that cannot be read, a case that is not right',
  },
  more: (path: string) => `More: ${path}`,
  variables: {
    APPEAL_CASES: 'a folder of case files, as --cases',
    APPEAL_FROM: 'a sender of your config, as --from',
    APPEAL_LANG: 'the language of messages; otherwise LC_ALL, LC_MESSAGES or LANG',
    APPEAL_TODAY: 'take this day for today, as --today',
    EDITOR: 'the editor of "appeal letter --edit"',
    PAGER: 'shows what is longer than the terminal',
    NO_COLOR: 'if it is set, nothing is printed in colour',
  },
  files: {
    '~/.config/appeal/config.yaml': 'who writes, printers, label sheets and levels of rules',
    './appeal.yaml': 'the same for one project; goes before the other',
    '~/.local/share/appeal': 'your own cases and templates',
    './cases': 'the cases of a project',
    '~/.cache/appeal': 'what a Node compiled of the program for which it was not built; it may be removed at any time',
  },
};

/** What the manual says besides. */
const manual = {
  name: 'Name',
  synopsis: 'Synopsis',
  description: 'Description',
  examples: 'Examples',
  commands: 'Commands',
  globalFlags: 'Options of every command',
  exitCodes: 'Exit status',
  variables: 'Environment',
  files: 'Files',
  book: 'User Commands',
  made: 'This page is made by `npm run manual` of what `appeal COMMAND --help` shows; `man appeal` says the same.',
};

/** What stands around the words of a command. */
const headings = {
  examples: (count: number) => (count === 1 ? 'Example:' : 'Examples:'),
  usage: 'Usage:',
  options: '[options]',
  command: '[command]',
  arguments: 'Arguments:',
  flags: 'Options:',
  globalFlags: 'Global Options:',
  commands: 'Commands:',
  exitCodes: 'Exit codes:',
  choices: (words: string) => `choices: ${words}`,
  preset: (word: string) => `default: ${word}`,
};

/** Flags that several commands take, by what they are about. */
const groups = {
  global: {
    '--help': 'show help',
    '--version': 'show the version',
    '--cases': 'folder of case files, in place of ./cases, yours and those that ship',
    '--today': 'take this day for today (YYYY-MM-DD)',
    '--json': 'print data instead of text',
    '--strict': 'end with 1 if there were warnings',
    '--quiet': 'print errors only, no notes and no warnings',
    '--no-input': 'never ask a question',
    '--no-color': 'print without colour',
    '--debug': 'show where an unexpected error came from',
  },
  output: {
    '--force': 'write over files that exist, and for cases that are closed',
    '--dry-run': 'say what would be written, and write nothing',
    '--open': 'open what was written with the program of your desktop; several files: their folder',
  },
  address: {
    '--target': 'whose address; repeat it for several; "all" for every target',
    '--all': 'every target, copies too',
    '--case': 'the case, if the target does not tell; repeat it for several',
    '--kind': 'only targets of this kind; repeat it for several',
    '--from': 'who sends it: a sender of your config',
    '--copies': 'how many of each',
    '--order': 'case by case, or all of one target together',
  },
  print: {
    '--print': 'print it, through CUPS',
    '--yes': 'print more than 20 sheets without asking',
  },
  page: {
    '--printer': 'a printer of your config, to undo what it gets wrong, or with --print any printer',
    '--offset': 'move all by so many millimetres, right and down; otherwise as your config says',
    '--font-dir': 'fonts for characters that no font of the program has',
  },
  paper: {
    '--form': 'where the address and all else stand; otherwise as in your country',
    '--envelope': 'the window envelope, such as DL or C5; otherwise the usual one of the form',
    '--paper': 'the sheet; otherwise as in your country',
    '--printer': 'a printer of your config, to undo what it gets wrong',
  },
  pdf: {
    '--fit': 'even smaller type if that brings the letter onto one page, down to 9.5 points',
    '--no-fit':
      'leave a letter as it is that misses one page by a little; otherwise it is set closer, down to 10 points',
    '--sans': 'letters without serifs',
    '--large': 'large print: 16 points, without serifs, aligned to the left, no italics (the rules of UKAAF)',
    '--handwrite': 'lines on which you add by hand why you write, before the closing',
    '--bold-names': 'the names of the people it is about in bold',
    '--no-return-address': 'leave your address out',
    '--font-dir': 'fonts for characters that no font of the program has',
    '--combined': 'one file for all letters, each beginning on a front page',
    '--simplex': 'for a printer that prints one side only: no blank backs between letters',
    '--pdfa': 'a file to be archived (PDF/A-2a)',
    '--author': 'put your name into the properties of the file',
  },
};

/** The words typed after `appeal`. */
const commands = {
  letter: {
    summary: 'write letters',
    flags: {
      '--target': 'whom to write to; repeat it for several; "all" for every target',
      '--case': 'the case, if the target does not tell; repeat it for several; - is standard input',
      '--all': 'every target, copies too: the same as --target all',
      '--lang': 'language of the letter; otherwise the best that the targets read and you write; alone, it lists them',
      '--bilingual': 'also the same letter in your language, below it, so that you know what you sign',
      '--from': 'who writes: a sender of your config',
      '--date': 'the date that the letter bears (YYYY-MM-DD); otherwise today',
      '--format': 'what to make; eml is the draft of an e-mail, mailto a link to one',
      '--body': 'your own words in place of the model letter, Markdown or text; - is standard input',
      '--edit': 'change the words in $EDITOR before the letter is made',
      '--with-copies': 'also the copies that are due, each with a cover note, and name them in the letters',
      '--no-copies': 'none even with --all',
      '--length': 'how much a letter made of phrases says: short for a postcard, long with all law; otherwise a page',
      '--voice': 'another way to say a letter made of phrases; otherwise yours, the same each time',
      '--with-law': 'in a letter made of phrases, also what the State has only signed, and recommendations',
      '--no-law': 'no sentence on law in a letter made of phrases',
      '--template': 'another template; "appeal templates" lists them',
      '--output': 'write to a file, or to a folder, one file a letter; - is the terminal',
    },
    groups: [
      {
        heading: 'What it is:',
        flags: ['--target', '--case', '--all', '--lang', '--bilingual', '--from', '--date', '--template'],
      },
      {
        heading: 'Where it goes:',
        flags: ['--format', '--output', '--force', '--dry-run', '--open', '--print', '--yes'],
      },
      { heading: 'Your own words:', flags: ['--body', '--edit', '--handwrite'] },
      { heading: 'Copies:', flags: ['--with-copies', '--no-copies'] },
      { heading: 'Letters made of phrases:', flags: ['--length', '--voice', '--with-law', '--no-law'] },
      {
        heading: 'Pages:',
        flags: [
          '--form',
          '--envelope',
          '--paper',
          '--printer',
          '--no-return-address',
          '--combined',
          '--simplex',
          '--fit',
          '--no-fit',
          '--sans',
          '--large',
          '--bold-names',
          '--font-dir',
          '--pdfa',
          '--author',
        ],
      },
    ],
    examples: [
      { type: 'appeal letter --target wang' },
      { type: 'appeal letter --target wang --format pdf -o wang.pdf' },
      { type: 'appeal letter --case nagyz-muhammed --target all -o .' },
      { type: 'appeal letter --target wang --body my-words.md --format html -o wang.html' },
    ],
    notes: `Own words are the middle of the letter: sender, address, date, subject, greeting, closing and
name are put around them. Words that begin with a greeting, or end with a closing and a
name, keep theirs; a first heading (# ...) is the subject. Values such as {{person.name}},
{{target.role}} and {{they "is" "are"}} are filled in. In Markdown a line ends at two spaces
or a backslash; in a .txt all lines of a paragraph end where they do if none has more than
45 characters, as in poems and addresses. What a letter cannot show (pictures, tables,
footnotes, HTML) is told with its place.`,
  },
  write: {
    summary: 'put a few sentences of your own into the letter',
    flags: {
      '--target': 'whom the letter is to',
      '--case': 'the case, if the target does not tell',
      '--lang': 'language of the letter, and of your sentences; otherwise as "appeal letter" takes it',
      '--from': 'who writes: a sender of your config',
      '--body': "ask nothing: say how much of this file is your own, and how much the model letter's",
      '--output': 'write your words to this file; otherwise TARGET-words.md; - is the terminal',
      '--force': 'write over a file that exists, and for a case that is closed',
      '--dry-run': 'show the letter, and write nothing',
    },
    examples: [
      { type: 'appeal write --target wang' },
      { type: 'appeal letter --target wang --body wang-words.md', remark: 'the letter with your words' },
      { type: 'appeal write --target wang --body wang-words.md', remark: 'how much of it is yours' },
    ],
    notes: `The file has the whole middle of the letter, the model's words and yours: change it as you like.
A script needs no questions: it gives words of its own to "appeal letter" with --body.`,
  },
  envelope: {
    summary: 'make envelopes, or show the address as it must stand on one',
    flags: {
      '--format': 'what to make',
      '--size': 'the envelope, such as DL, #10 or 120x235mm; otherwise as in your country',
      '--feed': 'which edge goes into the printer first',
      '--rotate': 'upside down, for a printer that takes the other side first',
      '--flap': 'your address on the flap: a page of its own after each envelope',
      '--no-return-address': 'leave your address out',
      '--postage': 'say what it costs, by the rates of your post in a file',
      '--sheets': 'how many sheets each letter has, for --postage; otherwise one',
      '--registered': 'say above the address that the letter is registered; with --postage, what that costs',
      '--airmail': 'the airmail mark, even if your post does not ask for it',
      '--no-airmail': 'no airmail mark, as for economy mail',
      '--output': 'write to a file; a name that ends in .pdf asks for a PDF; - is the terminal',
    },
    groups: [
      {
        heading: 'Whom they go to:',
        flags: ['--target', '--case', '--all', '--kind', '--from', '--copies', '--order'],
      },
      {
        heading: 'Where they go:',
        flags: ['--format', '--output', '--force', '--dry-run', '--open', '--print', '--yes'],
      },
      {
        heading: 'The envelope:',
        flags: [
          '--size',
          '--feed',
          '--rotate',
          '--flap',
          '--no-return-address',
          '--airmail',
          '--no-airmail',
          '--printer',
          '--offset',
          '--font-dir',
        ],
      },
      { heading: 'Postage:', flags: ['--postage', '--sheets', '--registered'] },
    ],
    examples: [
      { type: 'appeal envelope --target wang' },
      { type: 'appeal envelope --all --size DL --from group -o envelopes.pdf' },
      { type: 'appeal envelope --all --print' },
      { type: 'appeal envelope --all --postage rates.yaml', remark: 'what it costs' },
    ],
    notes: `Rates for --postage, as your post has them; none ship, for they change each year:
  date: 2026-01-01
  country: GB              # whose post it is (may be left out)
  currency: GBP
  sheet: 5                 # grams of a sheet, and of an envelope
  envelope: 6
  registered: 3.5          # on top, with --registered, also in a zone (or not)
  surcharges:              # on top of every letter (may be left out)
    fuel: 0.1
  zones:
    home:
      countries: [GB]      # without countries: all others
      steps:
        - grams: 20
          price: 0.9`,
  },
  labels: {
    summary: 'make sheets of address labels',
    flags: {
      '--format': 'what to make',
      '--sheet': 'the sheet or roll of labels, such as L7160, 3475, 5160 or 99012, or one of your config',
      '--start': 'the first label that is still on the sheet',
      '--sender': 'your own address; a whole sheet, unless --copies says how many',
      '--outlines': 'draw the edges of the labels, for a test on plain paper',
      '--output': 'write to a file; - is the terminal',
    },
    groups: [
      {
        heading: 'Whom they are for:',
        flags: ['--target', '--case', '--all', '--kind', '--from', '--copies', '--order'],
      },
      {
        heading: 'Where they go:',
        flags: ['--format', '--output', '--force', '--dry-run', '--open', '--print', '--yes'],
      },
      {
        heading: 'The sheet:',
        flags: ['--sheet', '--start', '--sender', '--outlines', '--printer', '--offset', '--font-dir'],
      },
    ],
    examples: [
      { type: 'appeal labels --all --sheet L7160 -o labels.pdf' },
      { type: 'appeal labels --all --sheet L7160 --start 5 --copies 2 --order targets -o labels.pdf' },
      { type: 'appeal labels --sender --sheet L7651 -o from-us.pdf' },
      { type: 'appeal labels --all --format csv -o labels.csv' },
    ],
  },
  evening: {
    summary: 'make the whole stack of a letter evening, in stuffing order',
    places: {
      plan: 'a file that says what flags would say; a flag goes before it; or merge: put parts together',
    },
    flags: {
      '--writers': 'the list of members, CSV or YAML; otherwise members.csv where you stand, or the one of your config',
      '--writer': 'only this member; repeat it for several',
      '--blank': 'so many guests, who fill their names in by hand',
      '--from': 'the sender of your config that is the group: where it is, which languages it writes',
      '--case': 'the case; repeat it for several',
      '--target': 'only this target; repeat it for several; otherwise all of them',
      '--no-copies': 'leave out those who get copies',
      '--pairs': 'who writes to whom: everybody to all, or targets go round',
      '--each': 'so many letters for each writer, dealt round',
      '--rotate': 'other openings, and arguments in another order, where the case offers them',
      '--handwrite': 'so many lines in each letter to write on by hand',
      '--date': 'the day that letters bear (YYYY-MM-DD); otherwise today',
      '--order': 'the stack by writer, or by target',
      '--size': 'the envelope, such as DL, C6 or #10; otherwise the usual one of your country',
      '--labels': 'labels in place of envelopes: the sheet, such as L7160',
      '--postage': 'what it costs, by the rates of your post in a file',
      '--simplex': 'no blank backs: for a printer that prints one side',
      '--split': 'a file for each letter and each envelope, numbered in the order of the stack',
      '--shard': 'make one part of several, such as 3/8; merge puts them together',
      '--initials': 'keep the initials of writers in the record of what was sent',
      '--printer': 'the printer: of your config, or with --print any',
      '--output': 'the folder; otherwise evening-DATE',
    },
    groups: [
      { heading: 'Who writes:', flags: ['--writers', '--writer', '--blank', '--from'] },
      {
        heading: 'What they write:',
        flags: ['--case', '--target', '--no-copies', '--pairs', '--each', '--rotate', '--handwrite', '--date'],
      },
      {
        heading: 'The stack:',
        flags: ['--order', '--size', '--labels', '--postage', '--split', '--shard', '--initials'],
      },
      { heading: 'Printing:', flags: ['--print', '--yes', '--printer', '--simplex'] },
    ],
    examples: [
      { type: 'appeal evening --writers members.csv --case nagyz-muhammed -o tonight/' },
      { type: 'appeal evening plan.yaml -n', remark: 'what would be made, as a table' },
      { type: 'appeal evening merge -o tonight/', remark: 'the parts that --shard made, as one stack' },
    ],
    notes: 'How a list of members and a plan look: docs/evening.md',
  },
  proof: {
    summary: 'make a test sheet for your window envelopes and your printer',
    flags: {
      '--sheet': 'the outlines of a sheet of labels instead, such as L7163, to print on plain paper',
      '--from': 'who writes: a sender of your config; the country decides the form',
      '--output': 'write to this file; otherwise proof-FORM-ENVELOPE.pdf; - is the terminal',
    },
    groups: [
      { heading: 'What is tried:', flags: ['--form', '--envelope', '--sheet', '--paper', '--printer', '--from'] },
      { heading: 'Where it goes:', flags: ['--output', '--force', '--dry-run', '--open'] },
    ],
    examples: [{ type: 'appeal proof --form uk --envelope DL' }, { type: 'appeal proof --sheet L7163' }],
  },
  check: {
    summary: 'find what is wrong with cases',
    places: { path: 'case files, or folders of them; - is standard input' },
    flags: {
      '--format': 'how to tell what was found',
      '--rule': 'only this rule; repeat it for several',
      '--no-rule': 'not this rule; repeat it for several',
      '--severity': 'make a rule an error, a warning, a note, or turn it off',
      '--max-warnings': 'end with 1 if there are more warnings',
      '--fix': 'mend what can be mended without asking; comments and layout stay',
      '--dry-run': 'with --fix: show what would be mended, and write nothing',
      '--explain': 'say what a rule is for; without a rule, list them all',
    },
    examples: [
      { type: 'appeal check', remark: 'every case of the folder' },
      { type: 'appeal check cases/jane-doe.yaml' },
      { type: 'appeal check --format sarif > appeal.sarif' },
      { type: 'appeal check --explain wrong-name', remark: 'what a rule is for' },
    ],
  },
  deadlines: {
    summary: 'show which cases are open, and for how long',
    flags: {
      '--within': 'only cases whose deadline falls within so many days from today, such as 14d; these are due soon',
      '--case': 'only this case; repeat it for several',
      '--sort': 'what comes first',
      '--format': 'what to make',
      '--watchlist': 'a page in Markdown for the notice board of a group',
      '--explain': 'show how each last day to post was found',
      '--from': 'who posts: a sender of your config',
      '--transit': 'days that a letter takes at most, in place of the table',
      '--fail-on': 'end with 1 if a case is so, shown or not',
      '--output': 'write to a file; its ending may say the format; - is the terminal',
      '--force': 'write over a file that exists',
      '--dry-run': 'say what would be written, and write nothing',
      '--open': 'open the file with the program of your desktop',
    },
    groups: [
      {
        heading: 'What is told:',
        flags: ['--within', '--case', '--sort', '--format', '--watchlist', '--explain', '--fail-on'],
      },
      { heading: 'The post:', flags: ['--from', '--transit'] },
      { heading: 'Where it goes:', flags: ['--output', '--force', '--dry-run', '--open'] },
    ],
    examples: [
      { type: 'appeal deadlines' },
      { type: 'appeal deadlines --within 14d' },
      { type: 'appeal deadlines --explain', remark: 'how the last day to post was found' },
      { type: 'appeal deadlines -o appeals.ics -f', remark: 'a calendar; import it again to bring it up to date' },
      { type: 'appeal deadlines --fail-on passed', remark: 'for a check that runs by itself' },
    ],
    legend: `WEEKS has a sign for each week left: # to post a letter, - when it would come too late. POST BY is the last day to
post, if a sender is known: the deadline less the days that a letter takes, and no weekend or public holiday.`,
  },
  sent: {
    summary: 'what was posted, answered or came back, and what is due',
    places: {
      what:
        'what to do; without it you are told what waits. "posted", "answered", "returned" and "handed-back" enter what became of ' +
        'letters that were prepared, "add" a letter that was not, and "undo" takes the last back; "list" shows letters, "due" who ' +
        'has not answered, "replies" the answers; "report" counts; "purge" removes initials and hashes',
      id: 'the first characters of an id that "list" shows, in place of the flags that choose letters',
    },
    flags: {
      '--evening': 'letters of this evening',
      '--case': 'letters for this case; repeat it for several',
      '--target': 'letters to this target; repeat it for several',
      '--writer': 'letters of the writer with these initials; with "add", note them down',
      '--all': 'all letters that are meant, where one is asked for',
      '--date': 'when it happened (YYYY-MM-DD); otherwise today',
      '--channel': 'with "add": by which way it went; otherwise by post',
      '--lang': 'with "add": the language of the letter',
      '--copies': 'with "add": so many letters that are alike',
      '--from': 'from this day on',
      '--to': 'until this day',
      '--by': 'how to count; repeat it to count by several at once; otherwise by case, and in HTML by each of them',
      '--format': 'what to make',
      '--output': 'write to a file; its ending may say the format; - is the terminal',
      '--force': 'write over a file that exists; with "add", enter a case that is not there',
      '--open': 'open the file with the program of your desktop',
      '--older-than': 'with "purge": letters of which nothing was entered for so many days, such as 180d',
      '--yes': 'with "purge": do not ask',
      '--ledger':
        'the record, a file; repeat it to count several; otherwise sent.ndjson beside members.csv, or your own',
      '--dry-run': 'say what would be entered, removed or written, and do nothing',
    },
    groups: [
      { heading: 'Which letters:', flags: ['--evening', '--case', '--target', '--writer', '--from', '--to', '--all'] },
      { heading: 'What to enter:', flags: ['--date', '--channel', '--lang', '--copies'] },
      { heading: 'Reports:', flags: ['--by', '--format', '--output', '--force', '--open'] },
      { heading: 'Purge:', flags: ['--older-than', '--yes'] },
    ],
    examples: [
      { type: 'appeal sent', remark: 'what waits to be posted, and who has not answered' },
      { type: 'appeal sent posted --evening 2026-12-03' },
      { type: 'appeal sent answered --target wang' },
      { type: 'appeal sent report --from 2026-01-01 -o sent.html' },
    ],
    notes: 'What is entered, where, and how groups share it: docs/sent.md',
  },
  list: {
    summary: 'list the cases',
    flags: {},
    examples: [{ type: 'appeal list' }, { type: 'appeal list --cases cases/examples' }],
  },
  show: {
    summary: 'show all that a writer wants to know of a case',
    places: { case: 'a case, by its name or the path of its file; - is standard input' },
    flags: {
      '--lang': 'language of the requests, if the case has letters in several',
      '--law': 'what law binds the country for what the case names by key, since when, and by which source',
    },
    examples: [
      { type: 'appeal show nagyz-muhammed' },
      { type: 'appeal show my-case.yaml' },
      { type: 'appeal show nagyz-muhammed --law' },
    ],
  },
  new: {
    summary: 'make a case file to fill in',
    places: { slug: 'what the case is called: small letters, digits and hyphens' },
    flags: {
      '--force': 'write over a case of that name',
      '--dry-run': 'say what would be written, and write nothing',
    },
    examples: [
      { type: 'appeal new jane-doe', remark: 'then fill in what stands in quotes' },
      { type: 'appeal new jane-doe --cases my-cases' },
    ],
    notes: `The file goes into the folder of --cases, else into ./cases if there is one,
else into cases/ of your data folder (~/.local/share/appeal). A schema beside it
lets an editor complete and check what you type.`,
  },
  import: {
    summary: 'draft a case from the document of an Urgent Action',
    places: {
      file: 'the document: PDF, Word, OpenDocument, RTF, a web page, an e-mail, text; or a folder of them; - for standard input',
    },
    flags: {
      '--output': 'where the draft goes: a file, a folder, or - for standard output',
      '--review': 'ask about each doubt, one after the other',
      '--update':
        'the document is a newer sheet of this case: put what it says into it, and keep what you wrote; with -o into a new case, and close the old one',
      '--slug': 'what the case is called; otherwise like those whom it is about',
      '--lang': 'the language of the document, such as en, if it is not told right',
      '--part': 'which casesheet of a document that has several, such as 2',
      '--force': 'write over a case of that name',
      '--dry-run': 'say what would be written, and write nothing',
    },
    examples: [
      { type: 'appeal import casesheet.pdf', remark: 'then read the draft, and check it' },
      { type: 'appeal import casesheet.docx -o cases/jane-doe.yaml' },
    ],
    notes: `The draft goes where "appeal new" puts a case. Read it: what is doubtful has "check:"
above it. Ends with 0 also if there are doubts, with --strict then with 1; with 2 if
the document is no casesheet.`,
  },
  init: {
    summary: 'set up who you are, once',
    flags: {
      '--from': 'name of this sender in your config, if you write as more than one',
      '--name': 'your name, as it stands under a letter',
      '--address': 'your address without the country; repeat it for each line',
      '--place': 'the town that stands before the date',
      '--country': 'your country, such as GB or "United Kingdom"',
      '--region': 'the part of it whose holidays count, such as DE-SN (ISO 3166-2)',
      '--languages': 'languages that you write, best first, such as en,fr or "English, French"',
      '--email': 'your e-mail address, for drafts of e-mails',
      '--about': 'a line about yourself that your letters begin with, in the first of these languages',
      '--printer': 'set up a printer in place of a sender, from what you measured on the test sheet',
      '--dx': 'how far the print must be moved to the right; less than 0 for the left',
      '--dy': 'how far the print must be moved down; less than 0 for up',
      '--scale': 'how much larger to print: 1 is true to size',
      '--ci': 'write a workflow and a hook that check the cases of this folder',
      '--change': 'change a sender that is there: only what you give, or what you answer',
      '--remove': 'take a sender or printer out of your config',
      '--force': 'write over a sender or printer of that name, or remove it without asking',
      '--dry-run': 'show what would be written, and write nothing',
    },
    groups: [
      {
        heading: 'Who writes:',
        flags: [
          '--from',
          '--name',
          '--address',
          '--place',
          '--country',
          '--region',
          '--languages',
          '--email',
          '--about',
        ],
      },
      { heading: 'A printer:', flags: ['--printer', '--dx', '--dy', '--scale'] },
      { heading: 'What is done:', flags: ['--change', '--remove', '--ci', '--force', '--dry-run'] },
    ],
    examples: [
      { type: 'appeal init' },
      {
        type: `appeal init --name "Ada Example" --address "1 Sample Road" --address "Leeds LS1 1AA" \\
    --place Leeds --country GB --languages en,fr --no-input`,
      },
      { type: 'appeal init --from group --name "Letter group of Sampletown" --country GB --languages en' },
      { type: 'appeal init --from group --change --place Sampletown' },
      { type: 'appeal init --from group --remove' },
      { type: 'appeal init --printer' },
      { type: 'appeal init --printer office --dx 0.5 --dy -1.2' },
      { type: 'appeal init --ci github' },
    ],
  },
  senders: {
    summary: 'list who may write',
    flags: {},
    examples: [
      { type: 'appeal senders' },
      { type: 'appeal init --from group --change --place Sampletown' },
      { type: 'appeal init --from group --remove' },
    ],
  },
  countries: {
    summary: 'show what is known of countries',
    places: { code: 'a country: two letters such as GB, or a name' },
    flags: {},
    examples: [
      { type: 'appeal countries' },
      { type: 'appeal countries BR' },
      { type: 'appeal countries "Viet Nam" --json' },
    ],
  },
  languages: {
    summary: 'show what there is of each language',
    flags: {},
    examples: [{ type: 'appeal languages' }, { type: 'appeal languages --json' }],
  },
  templates: {
    summary: 'list the templates, or start one of your own',
    places: {
      what: '"new" starts a template of your own',
      name: 'what to call it; with the name of one that ships, it takes its place',
    },
    flags: {
      '--force': 'write over a file that exists',
      '--dry-run': 'say what would be written, and write nothing',
    },
    examples: [
      { type: 'appeal templates' },
      { type: 'appeal templates new thanks' },
      { type: 'appeal letter --target wang --template letter' },
    ],
    notes: `Kinds: a letter is what --template names; letters include partials; a locale
holds the dates and phrases of a language; the page stands around letters in HTML.

A file of the same name in ./templates, or in templates/ of your data folder
(~/.local/share/appeal), takes the place of one that ships.`,
  },
  schema: {
    summary: 'print the JSON Schema of a case file',
    flags: {},
    examples: [
      { type: 'appeal schema > case.schema.json' },
      { type: 'appeal new jane-doe', remark: 'puts a copy beside the case file' },
    ],
    notes: `An editor that reads YAML completes and checks a case file whose first line is:
  # yaml-language-server: $schema=./case.schema.json`,
  },
  completion: {
    summary: 'make your shell complete words',
    places: {
      shell: 'your shell, whose script is printed; or "install", to write it where the shell reads it',
      for: 'for which shell to install it, if not the one that you use',
    },
    flags: {},
    examples: [
      { type: 'appeal completion install', remark: 'from the next start of your shell on' },
      { type: 'eval "$(appeal completion bash)"', remark: 'only for the shell that you are in' },
    ],
    notes: `bash needs the package bash-completion for it. Flags, cases, targets, senders, languages of
the case, envelopes and sheets are completed.`,
  },
  help: { summary: 'show help for a command', flags: {}, examples: [] },
} satisfies Readonly<Record<string, CommandHelp>>;

/** All that --help says. */
export const help = { program, headings, manual, groups, commands };
