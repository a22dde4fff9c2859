import { type WriteFlags, writeOwnWords } from '../making/own-asked.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { collect, once } from './flags.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  new Flags(command, 'write')
    .add('--target <slug>', collect)
    .add('--case <slug|path>', collect)
    .add('--lang <code>')
    .add('--from <name>', once('--from'))
    .add('--body <file>')
    .add('-o, --output <path>')
    .add('-f, --force')
    .add('-n, --dry-run');
  command.action((flags: WriteFlags, self: CommandLine) => sessionOf(self, (session) => writeOwnWords(session, flags)));
}
