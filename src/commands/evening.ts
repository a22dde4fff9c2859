import type { EveningFlags } from '../making/evening-flags.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addOutputFlags, collect, dayFlag, once, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

/** More of these are a slip of the finger; a plan file has the same bounds. */
const MOST = { each: 100, guests: 500, lines: 60 } as const;

export function declare(command: CommandLine): void {
  new Flags(command, 'evening')
    .place('[plan]')
    .add('--writers <file>', once('--writers'))
    .add('--writer <name>', collect)
    .add('--blank <number>', wholeNumber(MOST.guests))
    .add('--from <name>', once('--from'))
    .add('--case <slug|path>', collect)
    .add('--target <slug>', collect)
    .add('--no-copies')
    .choice('--pairs <how>', ['all', 'round-robin'])
    .add('--each <number>', wholeNumber(MOST.each))
    .add('--rotate')
    .add('--handwrite <lines>', wholeNumber(MOST.lines))
    .add('--date <date>', dayFlag)
    .choice('--order <order>', ['writer', 'target'])
    .add('--size <size>')
    .add('--labels <sheet>')
    .add('--postage <file>')
    .add('--simplex');
  addOutputFlags(command, 'evening');
  command.action(
    (
      _plan: string | undefined,
      given: EveningFlags & { readonly blank?: number; readonly labels?: string },
      self: CommandLine,
    ) =>
      sessionOf(self, async (session) => {
        const { makeEvening } = await import('../making/evening.ts');
        const { blank, labels, ...rest } = given;
        return makeEvening(session, {
          ...rest,
          ...(blank === undefined ? {} : { guests: blank }),
          ...(labels === undefined ? {} : { sheet: labels }),
        });
      }),
  );
}
