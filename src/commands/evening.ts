import type { EveningFlags } from '../making/evening-flags.ts';
import { type CommandLine, Flags, WrongValue } from './command-line.ts';
import { addOutputFlags, addPrintFlags, collect, dayFlag, once, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

/** More of these are a slip of the finger; `evening/plan-file` has the same bounds, and is not loaded for --help. */
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
    .add('--simplex')
    .add('--split')
    .add('--shard <part>', shardFlag)
    .add('--initials')
    .add('--printer <name>');
  addPrintFlags(command);
  addOutputFlags(command, 'evening');
  command.action((plan: string | undefined, given: TypedFlags, self: CommandLine) =>
    sessionOf(self, async (session) => {
      const [{ makeEvening, mergeParts }, { withPlanFile }] = await Promise.all([
        import('../making/evening.ts'),
        import('../making/evening-plan-file.ts'),
      ]);
      if (plan === MERGE) return mergeParts(session, flagsOf(given));
      return makeEvening(session, await withPlanFile(session, plan, flagsOf(given)));
    }),
  );
}

/** In place of a plan: the parts of an evening are put together. */
const MERGE = 'merge';
/** More parts are a slip of the finger. */
const MOST_SHARDS = 10_000;

/** Which part of an evening, of how many: 3/8. */
function shardFlag(value: string): { readonly number: number; readonly of: number } {
  const [number = 0, of = 0] = /^\d{1,5}\/\d{1,5}$/.test(value) ? value.split('/').map(Number) : [];
  if (number < 1 || number > of || of > MOST_SHARDS) throw new WrongValue({ is: 'shard' });
  return { number, of };
}

/** Flags as they are typed: what guests are is called blanks at the terminal. */
type TypedFlags = Omit<EveningFlags, 'guests' | 'sheet'> & { readonly blank?: number; readonly labels?: string };

function flagsOf({ blank, labels, ...rest }: TypedFlags): EveningFlags {
  return {
    ...rest,
    ...(blank === undefined ? {} : { guests: blank }),
    ...(labels === undefined ? {} : { sheet: labels }),
  };
}
