import type { LetterChoice } from '../ledger/choose.ts';
import type { Dimension } from '../ledger/sums.ts';
import { failure } from '../problem/failure.ts';
import type { Day } from '../source/day.ts';
import type { OutputFlags } from '../workspace/flags.ts';

// What `appeal sent` is asked to do, and with which flags.

/** The words that may follow; without one it tells what one needs most. */
export const SENT_WORDS = [
  'list',
  'posted',
  'answered',
  'returned',
  'handed-back',
  'add',
  'undo',
  'due',
  'replies',
  'report',
  'purge',
] as const;
/** One of them. */
export type SentWord = (typeof SENT_WORDS)[number];

/** The formats of a report, the usual one first, and how names of their files end. */
export const REPORT_ENDINGS = { table: 'txt', csv: 'csv', json: 'json', markdown: 'md', html: 'html' } as const;

/** The flags as they are typed. */
export interface SentFlags extends OutputFlags {
  readonly ledger?: readonly string[];
  readonly evening?: string;
  readonly case?: readonly string[];
  readonly target?: readonly string[];
  readonly writer?: string;
  readonly all?: boolean;
  readonly date?: Day;
  readonly channel?: string;
  readonly lang?: string;
  readonly copies?: number;
  readonly from?: Day;
  readonly to?: Day;
  readonly by?: readonly Dimension[];
  readonly format?: keyof typeof REPORT_ENDINGS;
  readonly olderThan?: number;
  readonly yes?: boolean;
}

const CHOOSING = ['evening', 'case', 'target', 'writer'] as const;
const MARKING = [...CHOOSING, 'all', 'date', 'dryRun'] as const;

/** The flags that each word takes, besides --ledger. */
const TAKES: Readonly<Record<SentWord | 'nothing', readonly (keyof SentFlags)[]>> = {
  nothing: [],
  list: [...CHOOSING, 'from', 'to'],
  posted: MARKING,
  answered: MARKING,
  returned: MARKING,
  'handed-back': MARKING,
  add: [...CHOOSING, 'date', 'channel', 'lang', 'copies', 'dryRun', 'force'],
  undo: ['dryRun'],
  due: [...CHOOSING],
  replies: [...CHOOSING, 'from', 'to'],
  report: [...CHOOSING, 'from', 'to', 'by', 'format', 'output', 'force', 'open', 'dryRun'],
  purge: ['olderThan', 'yes', 'dryRun'],
};

/** How flags are typed whose keys do not say so. */
const TYPED: Partial<Record<keyof SentFlags, string>> = { olderThan: '--older-than', dryRun: '--dry-run' };

/** Refuses flags that mean nothing beside a word, before any work. */
export function checkFlags(word: SentWord | undefined, flags: SentFlags, ids: readonly string[]): void {
  const takes = TAKES[word ?? 'nothing'];
  for (const key of Object.keys(flags) as (keyof SentFlags)[]) {
    if (key === 'ledger' || takes.includes(key)) continue;
    const words = SENT_WORDS.filter((one) => TAKES[one].includes(key));
    throw failure('sent-flag', { flag: TYPED[key] ?? `--${key}`, words });
  }
  const most = flags.ledger?.length ?? 0;
  if (most > 1 && !READING.includes(word)) throw failure('flag-twice', { flag: '--ledger' });
  if (ids.length > 0 && (word === undefined || !BY_ID.includes(word))) throw failure('sent-ids', { words: BY_ID });
}

/** Words that read several records as one. */
const READING: readonly (SentWord | undefined)[] = [undefined, 'list', 'due', 'replies', 'report'];
/** Words behind which ids may stand. */
const BY_ID: readonly SentWord[] = ['posted', 'answered', 'returned', 'handed-back', 'undo', 'list'];

/** What the flags say of the letters that are meant. */
export function choiceOf(flags: SentFlags, ids: readonly string[] = []): LetterChoice {
  const { evening, case: cases, target: targets, writer, from, to } = flags;
  return { ids, evening, cases, targets, writer, from, to };
}
