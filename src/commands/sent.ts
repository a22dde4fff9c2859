import { CHANNELS } from '../ledger/entry.ts';
import { DIMENSIONS } from '../ledger/sums.ts';
import { REPORT_ENDINGS, SENT_WORDS, type SentFlags } from '../making/sent-flags.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { collect, dayFlag, daysFlag, once, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

/** More letters of one kind at once are a slip of the finger. */
const MOST_LETTERS = 500;

export function declare(command: CommandLine): void {
  new Flags(command, 'sent')
    .place('[what]', SENT_WORDS)
    .place('[id...]')
    .add('--evening <name>', once('--evening'))
    .add('--case <slug>', collect)
    .add('--target <slug>', collect)
    .add('--writer <initials>', once('--writer'))
    .add('-a, --all')
    .add('--date <day>', dayFlag)
    .choice('--channel <channel>', CHANNELS)
    .add('--lang <language>', once('--lang'))
    .add('--copies <number>', wholeNumber(MOST_LETTERS))
    .add('--from <day>', dayFlag)
    .add('--to <day>', dayFlag)
    .choice('--by <what>', DIMENSIONS, { read: collect })
    .choice('--format <format>', Object.keys(REPORT_ENDINGS))
    .add('-o, --output <path>')
    .add('-f, --force')
    .add('--open')
    .add('--older-than <days>', daysFlag)
    .add('--yes')
    .add('--ledger <path>', collect)
    .add('-n, --dry-run');
  command.action((what: string | undefined, ids: string[], flags: SentFlags, self: CommandLine) =>
    sessionOf(self, async (session) => {
      const { makeSent } = await import('../making/sent.ts');
      return makeSent(session, what, ids, flags);
    }),
  );
}
