import type { Command } from 'commander';
import { visible } from '../problem/visible.ts';
import { jsonText } from '../terminal/json.ts';
import { show } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import { listTemplates, type TemplateFile, templateFolders } from '../workspace/templates.ts';
import { sessionOf } from './run.ts';

const EXAMPLES = `Examples:
  appeal templates
  appeal letter --target wang --template letter
`;

const END = `
Kinds: a letter is what --template names; letters include partials; a locale
holds the dates and phrases of a language; the page stands around letters in HTML.

A file of the same name in ./templates, or in templates/ of your data folder
(~/.local/share/appeal), takes the place of one that ships.`;

export function declare(command: Command): void {
  command
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', END)
    .action((_: object, self: Command) => sessionOf(self, templates));
}

async function templates(session: Session): Promise<void> {
  const files = listTemplates(session);
  if (session.flags.json) {
    session.host.out.write(jsonText({ templates: files.map(fileData) }, [], session.messages));
    return;
  }
  const { table } = await import('../terminal/table.ts');
  const rows = files.map((file) => [file.kind, file.name, whereOf(session, file)]);
  await show(session, await table([['KIND', 'NAME', 'WHERE'], ...rows], session.host.out.columns));
  session.say(replacing(session));
}

function whereOf({ host }: Session, { shipped, path }: TemplateFile): string {
  return shipped ? 'ships with appeal' : visible(host.shortPath(path));
}

function fileData({ kind, name, path, shipped }: TemplateFile): object {
  return { kind, name, path, shipped };
}

/** How a user puts a template of their own in place of one that ships. */
function replacing(session: Session): string {
  const folders = templateFolders(session)
    .filter((one) => !one.shipped)
    .map(({ path }) => session.host.shortPath(path));
  return `To change one, put a file of the same name and subfolder into ${folders.join(' or ')}.`;
}
