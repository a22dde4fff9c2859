import type { CardFindings } from './card-findings.ts';
import type { EveningFindings } from './evening-findings.ts';
import type { ImportFindings } from './import-findings.ts';
import type { LedgerFindings, SentFindings } from './ledger-findings.ts';
import type { Meaning } from './messages/en/fields.ts';
import type { jobEnds, printerStates } from './messages/en/printing.ts';
import type { PhraseFindings } from './phrase-findings.ts';
import type { RuleFindings } from './rule-findings.ts';
import type { WritingFindings } from './writing-findings.ts';

// What the user's data got wrong, as data: a code, its arguments, a place and how bad it is.

/** How bad it is: an error stops what it is about, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a thing stands. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Where it ends, if that is known: the column of the first unit after it. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A value that was found, with the values that would have done. */
interface ValueChoice {
  readonly found: string;
  readonly known: readonly string[];
}

/** What an address must go into: the window of a form, a letter of a form without one, an envelope of a size, a label of a sheet. */
export interface AddressPlace {
  readonly kind: 'window' | 'form' | 'envelope' | 'label';
  readonly name: string;
}

/** Every kind of thing that a value must be, with what its words need to know. */
export interface ExpectedArguments {
  // what a YAML value is
  text: Nothing;
  list: Nothing;
  map: Nothing;
  number: Nothing;
  boolean: Nothing;
  'any-of': { readonly kinds: readonly Expected[] };
  // what a text says
  'one-of': { readonly known: readonly string[] };
  'one-line': Nothing;
  characters: { readonly most: number };
  entries: { readonly most: number };
  'entries-exactly': { readonly count: number };
  slug: Nothing;
  name: Nothing;
  email: Nothing;
  'web-address': Nothing;
  country: Nothing;
  language: Nothing;
  'language-tag': Nothing;
  'with-date': Nothing;
  'with-title': Nothing;
  'ten-digits': Nothing;
  other: Nothing;
  // days and numbers
  date: Nothing;
  'partial-date': Nothing;
  day: Nothing;
  days: Nothing;
  'days-to': { readonly most: number };
  whole: Nothing;
  'whole-to': { readonly most: number };
  'at-most': { readonly most: number };
  millimetres: Nothing;
  'millimetres-between': { readonly least: number; readonly most: number; readonly such?: number };
  'factor-between': { readonly least: number; readonly most: number; readonly such?: number };
  grams: Nothing;
  'grams-from': { readonly least: number };
  price: Nothing;
  // flags and answers
  offset: { readonly most: number };
  /** Which part of how many: 3/8. */
  shard: Nothing;
  'rule-level': { readonly levels: readonly string[] };
  'country-letters': Nothing;
  'region-code': Nothing;
  'language-list': Nothing;
  answer: Nothing;
}

/** A kind of file that holds words but is no text. */
export type DocumentKind = 'docx' | 'odt' | 'doc' | 'rtf' | 'pdf' | 'html' | 'pages' | 'picture' | 'archive';

/** What a value must be, as data. */
export type Expected = {
  readonly [K in keyof ExpectedArguments]: { readonly is: K } & ExpectedArguments[K];
}[keyof ExpectedArguments];

/** What a value is, as data; `value` as it stands in the file. */
export type FoundValue =
  | { readonly is: 'list' | 'map' | 'nothing' }
  | { readonly is: 'number' | 'word' | 'text'; readonly value: string };

/** Why a text is no YAML. */
export type YamlFault =
  | 'indent'
  | 'tab'
  | 'missing'
  | 'unexpected'
  | 'colon'
  | 'start'
  | 'escape'
  | 'key-lines'
  | 'key-long'
  | 'key-kind'
  | 'block-in-brackets'
  | 'mark'
  | 'directive'
  | 'other';

/** Why the system, or another program, says no; `value` is what it says itself. */
export type Cause =
  | {
      readonly is:
        | 'denied'
        | 'read-only'
        | 'no-folder'
        | 'disk-full'
        | 'quota'
        | 'over-limit'
        | 'many-files'
        | 'link-circle'
        | 'long-name'
        | 'no-file'
        | 'device'
        | 'busy'
        | 'bad-name'
        | 'broken-link'
        | 'no-listener'
        | 'not-yours'
        | 'no-machine'
        | 'no-lookup'
        | 'hung-up'
        | 'silent'
        | 'endless'
        | 'unreadable'
        | 'no-number';
    }
  | { readonly is: 'status' | 'error' | 'refused' | 'ended' | 'signal' | 'said'; readonly value: string };

/** What a printer is held up by. */
export type PrinterState = keyof typeof printerStates;

/** How a job ended that did not come out. */
export type JobEnd = keyof typeof jobEnds;

/** Why a job does not come out: what is known of it or of its printer, and what the printer says itself ('' if nothing). */
export type Holdup =
  | { readonly of: 'held' }
  | { readonly of: 'job'; readonly known: readonly JobEnd[]; readonly said: string }
  | { readonly of: 'printer'; readonly known: readonly PrinterState[]; readonly said: string };

/** Width and height in mm. */
interface SizeInMm {
  readonly width: number;
  readonly height: number;
}

/** A size that a printer takes, or the least or most of those between which it takes any. */
export interface PaperSize extends SizeInMm {
  readonly is: 'size' | 'least' | 'most';
}

/** Something typed that does not go with something else: a flag, or a choice that several flags make. */
export type Typed = `-${string}` | 'targets' | 'letters';

/** What to do in place of two things that do not go together. */
export type Advice =
  | 'edit-one'
  | 'print-later'
  | 'watchlist-format'
  | 'explain-format'
  | 'sender-apart'
  | 'no-translation'
  | 'body-itself'
  | 'body-instead'
  | 'input-once'
  | 'init-apart'
  | 'one-by-one'
  | 'printer-anew'
  | 'ci-apart'
  | 'ci-kept'
  | 'large-as-is';

/** A flag of `appeal init`, for which somebody at the terminal is asked. */
export type AskedFlag =
  | '--name'
  | '--address'
  | '--place'
  | '--country'
  | '--languages'
  | '--about'
  | '--dx'
  | '--dy'
  | '--scale';

/** Letters to a country (ISO 3166-1) of whose price rates say nothing: no zone, no step so heavy, or not what registering costs. */
export interface Unpriced {
  readonly country: string;
  readonly count: number;
  readonly lacks: 'zone' | 'step' | 'registered';
}

type Nothing = Readonly<Record<never, never>>;

/** Every problem code with what its message needs to know. */
export interface FindingArguments
  extends RuleFindings,
    ImportFindings,
    LedgerFindings,
    SentFindings,
    PhraseFindings,
    CardFindings,
    EveningFindings,
    WritingFindings {
  // files and folders
  'file-missing': { readonly path: string; readonly near?: string };
  'file-is-folder': { readonly path: string };
  'file-unreadable': { readonly path: string; readonly cause: Cause };
  'file-too-large': { readonly path: string; readonly bytes: number; readonly limit: number };
  'file-not-utf8': Record<string, never>;
  'file-recoded': { readonly encoding: 'Windows-1252' | 'ISO 8859-15' };
  'words-document': { readonly kind: DocumentKind; readonly path: string };
  'folder-missing': { readonly path: string; readonly of: 'cases' | 'fonts' };
  'folder-empty': { readonly path: string };
  'output-exists': { readonly path: string };
  /** `found` and `known` are endings of names, without the dot. */
  'output-ending': ValueChoice;
  'ci-file-exists': { readonly path: string };
  'output-twice': { readonly path: string };
  'output-folder-missing': { readonly path: string };
  /** `path` is - for the output of the program itself. */
  'output-failed': { readonly path: string; readonly cause: Cause };
  'case-file-name': { readonly found: string };
  // characters
  'control-character': { readonly code: string };
  'direction-character': { readonly code: string };
  'invisible-character': { readonly code: string };
  /** Of own words: which characters were left out, by their codes. */
  'invisible-left-out': { readonly codes: readonly string[] };
  // YAML
  'yaml-syntax': { readonly fault: YamlFault };
  /** A sign that means something to YAML in the middle of a sentence, and the line as it should be. */
  'yaml-sentence': { readonly slip: 'colon' | 'quotes' | 'quote'; readonly line: string };
  /** A blank that is no space, by its code, where a line is indented. */
  'yaml-blank': { readonly code: string };
  /** Words that YAML takes for a comment, and the line as it should be if they are none. */
  'yaml-cut': { readonly cut: string; readonly line: string };
  'yaml-empty': Record<string, never>;
  'yaml-several': Record<string, never>;
  'yaml-deep': { readonly limit: number };
  'yaml-alias': { readonly found: string };
  'yaml-tag': { readonly found: string };
  'yaml-braces': { readonly found: string };
  'key-forbidden': { readonly key: string };
  'key-twice': { readonly key: string; readonly firstLine: number };
  // shape; a field is '' for the file as a whole
  'key-unknown': { readonly key: string; readonly near?: string; readonly known: readonly string[] };
  'key-missing': { readonly key: string; readonly meaning?: Meaning };
  'type-wrong': {
    readonly field: string;
    readonly expected: Expected;
    readonly found: FoundValue;
    readonly quote?: string;
    /** What kind of file it is of, if not a case. */
    readonly of?: 'rates' | 'evening';
  };
  'value-empty': { readonly field: string };
  'value-wrong': {
    readonly field: string;
    /** True if it is a key of the field. */
    readonly isKey?: boolean;
    readonly found: FoundValue;
    readonly expected: Expected;
    readonly near?: string;
  };
  // the words of a case or a template
  'words-syntax': { readonly found: string };
  'words-name': { readonly found: string; readonly near?: string; readonly known: readonly string[] };
  'words-code': { readonly found: string };
  'words-kind': { readonly found: string; readonly is: 'text' | 'list' | 'group' };
  'words-forms': { readonly found: string };
  'words-several-people': { readonly found: string; readonly people: readonly string[] };
  'words-target-lacks': { readonly field: string; readonly targets: readonly string[] };
  'words-here': { readonly found: string; readonly field: string };
  'template-partial': { readonly found: string; readonly near?: string; readonly known: readonly string[] };
  'template-endless': { readonly found: string };
  'template-too-much': { readonly limit: number };
  'template-long': { readonly limit: number };
  'template-deep': Record<string, never>;
  'template-loose-text': { readonly found: string };
  'template-no-own-words': { readonly template: string };
  'template-missing': ValueChoice & { readonly folders: readonly string[]; readonly near?: string };
  'locale-missing': { readonly language: string; readonly known: readonly string[] };
  // choosing
  'case-not-filled-in': { readonly slug: string };
  'case-exists': { readonly path: string };
  'case-unknown': ValueChoice & { readonly near?: string; readonly folder: string };
  'case-needed': { readonly known: readonly string[] };
  'target-needed': { readonly known: readonly string[] };
  'target-unknown': {
    readonly found: string;
    readonly known: readonly string[];
    readonly near?: string;
    /** The case that has no such target; no case has, if it is left out. */
    readonly slug?: string;
  };
  /** A target who left office, and when; `by` is the target that is in it now. */
  'target-left': {
    readonly slug: string;
    readonly target: string;
    readonly name: string;
    readonly since: string;
    readonly by?: string;
  };
  /** A target who left office, and the office to which the letter goes. */
  'target-office': {
    readonly target: string;
    readonly name: string;
    readonly since: string;
    readonly office: string;
  };
  /** A target for writers in some countries, named by one in another, or by one of whom it is not known. */
  'target-for-others': {
    readonly target: string;
    readonly countries: readonly string[];
    readonly named: boolean;
  };
  'target-instructions': { readonly target: string; readonly instructions: string };
  'case-limit': { readonly slug: string; readonly limit: string };
  /** Several cases have a target, and only one of them is open. */
  'target-of-open': { readonly target: string; readonly slug: string; readonly others: readonly string[] };
  'target-ambiguous': { readonly target: string; readonly cases: readonly string[] };
  /** `near` is the code of a language that was asked for by its name. */
  'letter-language': {
    readonly language: string;
    readonly known: readonly string[];
    readonly slug: string;
    readonly near?: string;
    /** The languages in which letters can be made of phrases; `keyed`: the case says by key what is asked. */
    readonly phrased?: readonly string[];
    readonly keyed?: boolean;
  };
  'rule-unknown': { readonly found: string; readonly near?: string };
  'fix-input': Record<string, never>;
  'waiver-reason': { readonly rule: string };
  'waiver-unknown':
    | { readonly problem: 'form'; readonly comment: string }
    | { readonly problem: 'rule'; readonly rule: string; readonly near?: string };
  'waiver-unused': { readonly rule: string };
  'unused-partial': { readonly name: string };
  /** Fields of a file that were not read, and rules that were not asked, or not of everything, because of one. `whole`: nothing was. */
  /** Of what is found very often in one file: the rule or code, and how many more of it there are than are told. */
  'more-found': { readonly rule: string; readonly more: number };
  'not-checked': {
    readonly whole: boolean;
    readonly parts: readonly string[];
    readonly rules: readonly { readonly rule: string; readonly because: string }[];
  };
  'rule-failed': { readonly rule: string; readonly detail: string };
  'sender-unknown': ValueChoice & { readonly near?: string };
  'printer-unknown': ValueChoice & { readonly near?: string };
  'strict-left-out': { readonly count: number };
  'list-not-whole': { readonly calendar: boolean };
  'case-closed': { readonly slug: string; readonly note?: string; readonly forced: boolean };
  'case-superseded': { readonly slug: string; readonly successor: string; readonly forced: boolean };
  /** A letter that has a body and, beside it, keys that the body is in place of. */
  'letter-body-beside': { readonly language: string; readonly keys: readonly string[] };
  'no-main-target': { readonly target: string };
  /** `email`: true if an e-mail can be written instead. */
  'no-address': { readonly target: string; readonly channels: string; readonly email: boolean };
  /** `post`: true if a letter can be posted instead. */
  'no-email': { readonly target: string; readonly channels: string; readonly post: boolean };
  /** Several e-mails, which cannot be one file. */
  'eml-several': { readonly count: number };
  /** A link that would be too long with the words of the letter, in characters. */
  'mailto-long': { readonly target: string; readonly length: number; readonly most: number };
  /** Copies that are due and were not asked for: the slug and name of each. */
  'copies-not-made': { readonly copies: readonly string[] };
  /** Nobody of a case of a country is for writers in `origin`; others are for writers in `countries` (ISO 3166-1). */
  'nobody-here': {
    readonly slug: string;
    readonly countries: readonly string[];
    readonly origin: string;
    readonly of: string;
  };
  'nothing-to-post': { readonly targets: string };
  'nothing-to-write': Record<string, never>;
  'no-latin-address': { readonly target: string };
  'postcode-form': { readonly found: string; readonly country: string; readonly example?: string };
  'postcode-none': { readonly found: string; readonly country: string };
  'address-part-missing': {
    readonly field: 'street' | 'city' | 'region' | 'postcode';
    readonly country: string;
  };
  // what a writer should know
  'deadline-passed': { readonly slug: string; readonly deadline: string; readonly days: number };
  'post-by-passed': { readonly slug: string; readonly target: string; readonly day: string; readonly deadline: string };
  'post-by-near': { readonly slug: string; readonly target: string; readonly day: string; readonly deadline: string };
  'post-by-sender': { readonly flag: string; readonly known: readonly string[] };
  'language-second': {
    readonly best: string;
    readonly chosen: string;
    readonly reason: 'no-sender' | 'not-written' | 'no-letter';
  };
  'language-not-yours': { readonly language: string };
  'sender-missing': { readonly known: readonly string[] };
  'review-needed': { readonly language: string };
  'phrases-unread': { readonly language: string };
  'language-fallback': { readonly asked: string; readonly used: string };
  'language-script': { readonly asked: string; readonly used: string };
  'own-words-language': { readonly language: string };
  'cases-skipped': { readonly count: number };
  'words-markup': {
    readonly is: 'image' | 'html' | 'comment' | 'table' | 'footnote' | 'struck' | 'definition' | 'preamble';
  };
  'words-deep': Record<string, never>;
  'body-empty': Record<string, never>;
  // typesetting
  'address-wide': {
    readonly target: string;
    readonly line: string;
    readonly length: number;
    readonly room: number;
    readonly place: AddressPlace;
    /** Of a label: sheets that would hold it, the smallest labels first. */
    readonly larger?: readonly string[];
  };
  'address-high': {
    readonly target: string;
    /** As they were given, and as many as they make where long ones go on below. */
    readonly lines: number;
    readonly set: number;
    readonly room: number;
    readonly place: AddressPlace;
    /** Of a label: sheets that would hold it, the smallest labels first. */
    readonly larger?: readonly string[];
  };
  'address-small': { readonly targets: readonly string[]; readonly place: AddressPlace; readonly size: number };
  'address-native': { readonly targets: readonly string[]; readonly place: AddressPlace };
  'address-joined': { readonly target: string; readonly form: string; readonly line: string };
  'address-no-window': { readonly target: string; readonly form: string; readonly envelope: string };
  'character-missing': { readonly character: string; readonly text: string; readonly fontPackage: string };
  'characters-more': { readonly count: number };
  'letter-fitted': { readonly target: string; readonly size: number };
  'letters-fitted': Record<string, never>;
  'prompt-fallback': { readonly language: string };
  'letter-long': { readonly target: string; readonly pages: number };
  'font-unusable': { readonly path: string };
  'font-large': { readonly path: string; readonly bytes: number; readonly limit: number };
  'fonts-many': { readonly path: string; readonly count: number; readonly most: number };
  'font-damaged': { readonly path: string };
  'envelope-unknown': ValueChoice & { readonly near?: string };
  'envelope-window': { readonly envelope: string; readonly form: string; readonly known: readonly string[] };
  'envelope-unfit': {
    readonly envelope: string;
    readonly form: string;
    /** What goes wrong, with both sizes in mm. */
    readonly unfit: 'width' | 'height' | 'window' | 'field';
    readonly folded: SizeInMm;
    readonly size: SizeInMm;
  };
  'envelope-small': { readonly envelope: string };
  'return-left-out': { readonly target: string; readonly envelope: string };
  'airmail-left-out': { readonly target: string; readonly envelope: string };
  'labels-start': { readonly start: number; readonly sheet: string; readonly labels: number };
  'labels-no-sender': Record<string, never>;
  'labels-sheet-needed': { readonly known: readonly string[] };
  'labels-unknown': ValueChoice & { readonly near?: string };
  'labels-wrong': {
    readonly sheet: string;
    readonly reason: 'figures' | 'count' | 'overlap' | 'right' | 'bottom';
  };
  'flap-not-printed': Record<string, never>;
  /** Countries in no zone of the rates. */
  'postage-unknown': { readonly countries: readonly string[] };
  /** Letters of so many grams, heavier than any step of their zones. */
  'postage-heavy': { readonly countries: readonly string[]; readonly zones: readonly string[]; readonly grams: number };
  'postage-registered': Record<string, never>;
  'rates-form': Record<string, never>;
  /** Rates of a day so many days ago. */
  'rates-old': { readonly date: string; readonly days: number };
  /** Rates of the post of another country than the sender's (ISO 3166-1). */
  'rates-country': { readonly country: string; readonly origin: string };
  /** Rates in another currency (ISO 4217) than those of the sender's country. */
  'rates-currency': { readonly currency: string; readonly known: readonly string[] };
  'pdf-to-terminal': { readonly name: string };
  'flags-for-pdf': { readonly flags: string };
  // printing
  'print-impossible': Record<string, never>;
  'print-system-missing': { readonly place: string; readonly cause: Cause };
  'print-program-missing': { readonly program: string };
  'queue-unknown': ValueChoice & { readonly near?: string };
  'queue-needed': { readonly known: readonly string[] };
  'printer-stopped': { readonly queue: string; readonly states: readonly PrinterState[]; readonly said: string };
  'printer-refuses': { readonly queue: string; readonly said: string };
  'printer-size': {
    readonly queue: string;
    readonly width: number;
    readonly height: number;
    readonly known: readonly PaperSize[];
  };
  'printer-one-sided': { readonly queue: string };
  'printer-no-pdf': { readonly queue: string };
  'printer-copies': { readonly queue: string; readonly copies: number; readonly most: number };
  'print-many': { readonly count: number; readonly printer: string };
  'print-refused': { readonly queue: string; readonly cause: Cause };
  /** `lp` was killed. `job` is what it handed over before, whole or in part, if there is anything. */
  'print-cut-off': { readonly queue: string; readonly signal: string; readonly job?: string };
  'print-failed': { readonly job: string; readonly why: Holdup };
  'print-waits': { readonly job: string; readonly why: Holdup };
  'print-unknown': { readonly job: string };
  // flags and questions
  'flag-value': { readonly flag: string; readonly found: string; readonly expected: Expected; readonly near?: string };
  'flag-twice': { readonly flag: string };
  'country-unknown': { readonly found: string };
  'flag-alone': { readonly flag: string; readonly needs: string };
  'flags-together': { readonly flags: readonly [Typed, Typed]; readonly advice: Advice };
  'flag-unknown': { readonly found: string; readonly near?: string; readonly command: string };
  'flag-without-value': { readonly flag: string; readonly command: string };
  'argument-missing': { readonly place: string; readonly command: string };
  /** `meant` is what was typed with the flags that it needs. */
  'arguments-excess': {
    readonly command: string;
    readonly expected: number;
    readonly found: number;
    readonly meant?: string;
  };
  'command-unknown': { readonly found: string; readonly near?: string };
  'command-needed': Record<string, never>;
  'shell-needed': { readonly known: readonly string[] };
  'answer-missing': { readonly flag: AskedFlag };
  'editor-missing': Record<string, never>;
  'editor-failed': { readonly command: string; readonly cause: Cause };
  'edit-empty': Record<string, never>;
  'words-kept': { readonly path: string };
  'edit-shape': Record<string, never>;
  'edit-stopped': Record<string, never>;
  'config-exists': { readonly path: string; readonly profile: string };
  /** A sender or printer that stands in a file which `init` does not change. */
  'profile-elsewhere': { readonly path: string; readonly profile: string };
  'change-nothing': Record<string, never>;
  'remove-unasked': { readonly path: string; readonly profile: string };
  'printer-exists': { readonly path: string; readonly printer: string };
  /** A file that the desktop does not open; `program` is what was asked to. */
  'open-failed': { readonly path: string; readonly program: string; readonly cause: Cause };
  bug: { readonly detail: string };
}

/** Every code that a finding can have. */
export type FindingCode = keyof FindingArguments;

/** One problem. The code decides the shape of the arguments. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly arguments: FindingArguments[C];
    readonly severity: Severity;
    readonly place?: Place;
  };
}[FindingCode];

/** Makes a problem; an error unless said otherwise. */
export function finding<C extends FindingCode>(
  code: C,
  values: FindingArguments[C],
  place?: Place,
  severity: Severity = 'error',
): Finding {
  return { code, arguments: values, severity, ...(place ? { place } : {}) } as Finding;
}

/** Problems of files in the order in which they stand there; the order of files stays. */
export function inOrder(problems: readonly Finding[]): Finding[] {
  const files = [...new Set(problems.map((one) => one.place?.file))];
  const key = ({ place }: Finding) => [files.indexOf(place?.file), place?.line ?? 0, place?.column ?? 0] as const;
  return problems.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

/** True if any of the problems is an error. */
export function anyError(problems: readonly Finding[]): boolean {
  return problems.some((one) => one.severity === 'error');
}
