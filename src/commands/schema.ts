import { caseSchemaText } from '../workspace/case-schema.ts';
import type { CommandLine } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  command.action((_: object, self: CommandLine) =>
    sessionOf(self, async (session) => session.host.out.write(await caseSchemaText(session))),
  );
}
