import type { PaperFlags } from '../making/flags.ts';
import { makeLabelProof, makeProof } from '../making/proof.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addOutputFlags, addPaperFlags, once } from './flags.ts';
import { sessionOf } from './run.ts';

type ProofFlags = PaperFlags & OutputFlags & { readonly from?: string; readonly sheet?: string };

export function declare(command: CommandLine): void {
  new Flags(command, 'proof').add('--from <name>', once('--from')).add('--sheet <name>');
  addPaperFlags(command);
  addOutputFlags(command, 'proof');
  command.action((flags: ProofFlags, self: CommandLine) =>
    sessionOf(self, async (session) =>
      flags.sheet === undefined
        ? makeProof(session, await session.sender(flags.from), flags)
        : makeLabelProof(session, flags.sheet, flags),
    ),
  );
}
