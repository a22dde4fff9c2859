import type { AskedFlag, Cause, ExpectedArguments, Finding, FindingArguments, FindingCode } from './finding.ts';
import type { en } from './messages/en.ts';
import type { RuleId } from './rule-findings.ts';
import { visible } from './visible.ts';

// What the program says, as data of a language: messages/<language>.ts has the words, everything else has codes.

/** What is wrong, in a sentence, and what to do about it. */
export interface Message {
  readonly sentence: string;
  readonly hint?: string;
  /** What was found, where that is no part of a file: a number of something. */
  readonly found?: string;
}

/** A sentence and a hint for every code of a finding. */
export type FindingMessages = { readonly [C in FindingCode]: (values: FindingArguments[C]) => Message };

/** The words of everything that a value must be. */
export type ExpectedMessages = { readonly [K in keyof ExpectedArguments]: (values: ExpectedArguments[K]) => string };

/** The words of everything for which the system says no. */
export type CauseMessages = {
  readonly [K in Cause['is']]: (cause: { readonly value: string }) => string;
};

/** What is asked for a flag that is left out, with the length of a mark in mm if it is measured, and what is then missing. */
export type QuestionMessages = {
  readonly [F in AskedFlag]: { readonly what: string; readonly ask: (mark: number) => string };
};

/** A line to type, and what it is for. */
export interface Example {
  readonly type: string;
  readonly remark?: string;
}

/** What --help says of a command: each flag by its long name, each place after the command by its name. */
export interface CommandHelp {
  readonly summary: string;
  readonly flags: Readonly<Record<string, string>>;
  /** Headings of the help, each with the long names of its flags; all others stand below them. */
  readonly groups?: readonly { readonly heading: string; readonly flags: readonly string[] }[];
  readonly places?: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
  /** How to read what the command shows. */
  readonly legend?: string;
  readonly notes?: string;
}

/** For each rule of a check what it finds, in a sentence, and why that matters. Markdown. */
export type RulePageMessages = { readonly [R in RuleId]: { readonly what: string; readonly why: string } };

/** The same shape with any words in it. */
type Worded<T> = T extends string
  ? string
  : T extends Promise<infer P>
    ? Promise<Worded<P>>
    : T extends (...values: infer V) => infer R
      ? (...values: V) => Worded<R>
      : { readonly [K in keyof T]: Worded<T[K]> };

/** All that the program says in one language. What English has, every language must have: the compiler finds a hole. */
export type Messages = Worded<typeof en>;

/** The pages of the rules in one language. */
export type RulePages = Awaited<ReturnType<Messages['rulePages']>>;

/** What --help says in one language. */
export type HelpMessages = Awaited<ReturnType<Messages['help']>>;

/** The explanations in a case file to fill in, in one language. */
export type DraftMessages = Awaited<ReturnType<Messages['draft']>>;

/** What an import says, in one language. */
export type ImportingMessages = Awaited<ReturnType<Messages['importing']>>;

/** The languages there are (ISO 639-1), and where their words are. */
export type MessageLanguages = Readonly<Record<string, () => Promise<Messages>>> & {
  readonly en: () => Promise<Messages>;
};

/** The languages that the program speaks. */
export const MESSAGE_LANGUAGES: MessageLanguages = {
  en: async () => (await import('./messages/en.ts')).en,
};

/** What is asked for a language, in this order: the first that is set counts. */
const VARIABLES = ['APPEAL_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language that the environment asks for; English, if there are no words in it. */
export function languageFor(env: Readonly<Record<string, string | undefined>>, languages: MessageLanguages): string {
  const asked = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '') ?? 'en';
  const language = /^[A-Za-z]+/.exec(asked)?.[0].toLowerCase() ?? 'en';
  return Object.hasOwn(languages, language) ? language : 'en';
}

/** The words of the language that the environment asks for; English, if there is none such. */
export function messagesFor(
  env: Readonly<Record<string, string | undefined>>,
  languages: MessageLanguages = MESSAGE_LANGUAGES,
): Promise<Messages> {
  return (languages[languageFor(env, languages)] ?? languages.en)();
}

/** The message of a finding, fit for a terminal. */
export function describe({ code, arguments: values }: Finding, messages: Messages): Message {
  const findings = tableOf(code, messages) satisfies Partial<FindingMessages> as All satisfies FindingMessages;
  const make = findings[code] as (values: object) => Message;
  const { sentence, hint, found } = make(values);
  const message: { -readonly [K in keyof Message]: Message[K] } = { sentence: oneLine(sentence) };
  if (hint !== undefined) message.hint = oneLine(hint);
  if (found !== undefined) message.found = oneLine(found);
  return message;
}

/** All tables of findings: the compiler finds a hole. */
type All = Messages['findings'] & Messages['importFindings'] & Messages['roomFindings'];

/** The table that has a finding. */
function tableOf(code: FindingCode, messages: Messages) {
  if (Object.hasOwn(messages.findings, code)) return messages.findings;
  if (code.startsWith('import-') && Object.hasOwn(messages.importFindings, code)) return messages.importFindings;
  return messages.roomFindings;
}

function oneLine(text: string): string {
  return visible(text.replace(/[\n\r\t]+/g, ' '));
}
