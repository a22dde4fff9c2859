import type { Command } from 'commander';
import { shippedSchema } from '../workspace/case-schema.ts';
import { sessionOf } from './run.ts';

const EXAMPLES = `Examples:
  appeal schema > case.schema.json
  appeal new jane-doe                  puts a copy beside the case file
`;

const END = `
An editor that reads YAML completes and checks a case file whose first line is:
  # yaml-language-server: $schema=./case.schema.json`;

export function declare(command: Command): void {
  command
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', END)
    .action((_: object, self: Command) =>
      sessionOf(self, async (session) => session.host.out.write(await shippedSchema(session))),
    );
}
