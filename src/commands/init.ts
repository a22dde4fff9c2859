import { CI_SERVICES, type CiService, initCi } from '../making/ci-files.ts';
import type { PrinterFlags } from '../making/printer-profile.ts';
import { removeProfile } from '../making/remove-profile.ts';
import { changeSender, initSender, SENDER_FLAGS, type SenderFlags } from '../making/sender-profile.ts';
import { failure } from '../problem/failure.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { collect } from './flags.ts';
import { sessionOf } from './run.ts';

interface InitFlags extends SenderFlags, PrinterFlags {
  readonly change?: boolean;
  readonly remove?: boolean;
  readonly ci?: CiService;
}

export function declare(command: CommandLine): void {
  new Flags(command, 'init')
    .add('--from <name>', undefined, 'me')
    .add('--name <name>')
    .add('--address <line>', collect)
    .add('--place <town>')
    .add('--country <code>')
    .add('--region <code>')
    .add('--languages <codes>')
    .add('--email <address>')
    .add('--about <sentence>')
    .add('--printer [name]')
    .add('--dx <mm>')
    .add('--dy <mm>')
    .add('--scale <factor>')
    .choice('--ci <service>', CI_SERVICES)
    .add('--change')
    .add('--remove')
    .add('-f, --force')
    .add('-n, --dry-run');
  command.action((flags: InitFlags, self: CommandLine) => {
    const named = self.getOptionValueSource('from') === 'cli';
    return sessionOf(self, (session) => init(session, flags, named));
  });
}

/** Flags that say something of a printer. */
const PRINTER_FLAGS = ['dx', 'dy', 'scale'] as const;

async function init(session: Session, flags: InitFlags, named: boolean): Promise<void> {
  if (flags.ci !== undefined) {
    checkOnlyCi(flags, named);
    return initCi(session, flags.ci, flags);
  }
  if (flags.remove) return remove(session, flags, named);
  if (flags.printer === undefined) {
    checkNoPrinter(flags);
    return flags.change ? changeSender(session, flags) : initSender(session, flags);
  }
  if (flags.change) throw failure('flags-together', { flags: ['--printer', '--change'], advice: 'printer-anew' });
  const other = named ? 'from' : SENDER_FLAGS.find((flag) => flags[flag] !== undefined);
  if (other) throw failure('flags-together', { flags: ['--printer', `--${other}`], advice: 'init-apart' });
  const { initPrinter } = await import('../making/printer-profile.ts');
  return initPrinter(session, flags);
}

/** Takes the sender or printer that is named out of the config. Throws if there is a flag that says what it shall be. */
async function remove(session: Session, flags: InitFlags, named: boolean): Promise<void> {
  const other = [...SENDER_FLAGS, ...PRINTER_FLAGS, 'change' as const].find((flag) => flags[flag] !== undefined);
  if (other) throw failure('flags-together', { flags: ['--remove', `--${other}`], advice: 'one-by-one' });
  if (flags.printer === undefined) return removeProfile(session, 'senders', flags.from, flags);
  if (named) throw failure('flags-together', { flags: ['--printer', '--from'], advice: 'one-by-one' });
  const { ONLY_PRINTER } = await import('../making/printer-profile.ts');
  return removeProfile(session, 'printers', flags.printer === true ? ONLY_PRINTER : flags.printer, flags);
}

/** What goes with nothing that is written into a repository. */
const NOT_CI = [...SENDER_FLAGS, 'printer', ...PRINTER_FLAGS, 'change', 'remove'] as const;

/** Throws if --ci stands with a flag of something else that init does. */
function checkOnlyCi(flags: InitFlags, named: boolean): void {
  const other = NOT_CI.find((flag) => flags[flag] !== undefined);
  if (named || other)
    throw failure('flags-together', { flags: ['--ci', `--${named ? 'from' : other}`], advice: 'ci-apart' });
  if (flags.force) throw failure('flags-together', { flags: ['--ci', '--force'], advice: 'ci-kept' });
}

function checkNoPrinter(flags: InitFlags): void {
  const alone = PRINTER_FLAGS.find((flag) => flags[flag] !== undefined);
  if (alone) throw failure('flag-alone', { flag: `--${alone}`, needs: '--printer' });
}
