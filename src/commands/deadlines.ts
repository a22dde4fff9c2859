import { DEADLINE_ENDINGS, type DeadlinesFlags, FAIL_ON, makeDeadlines, SORTS } from '../making/deadlines.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { collect, daysFlag, once, transitFlag } from './flags.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  new Flags(command, 'deadlines')
    .add('--within <days>', daysFlag)
    .add('--case <slug|path>', collect)
    .choice('--sort <key>', SORTS, { preset: 'urgency' })
    .choice('--format <format>', Object.keys(DEADLINE_ENDINGS))
    .add('--watchlist')
    .add('--explain')
    .add('--from <name>', once('--from'))
    .add('--transit <days>', transitFlag)
    .choice('--fail-on <standing>', FAIL_ON)
    .add('-o, --output <path>')
    .add('-f, --force')
    .add('-n, --dry-run')
    .add('--open');
  command.action((flags: DeadlinesFlags, self: CommandLine) =>
    sessionOf(self, (session) => makeDeadlines(session, flags)),
  );
}
