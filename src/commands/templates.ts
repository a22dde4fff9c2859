import { jsonText } from '../terminal/json.ts';
import { show } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { listTemplates, ownPhraseFiles, type TemplateFile, templateFolders } from '../workspace/templates.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  new Flags(command, 'templates').place('[what]', ['new']).place('[name]').add('-f, --force').add('-n, --dry-run');
  command.action((what: 'new' | undefined, name: string | undefined, flags: OutputFlags, self: CommandLine) =>
    sessionOf(self, async (session) => {
      if (what === undefined) return templates(session);
      return (await import('../making/new-template.ts')).newTemplate(session, name, flags);
    }),
  );
}

async function templates(session: Session): Promise<void> {
  const files = [...listTemplates(session), ...ownPhraseFiles(session)];
  if (session.flags.json) {
    session.host.out.write(jsonText({ templates: files.map(fileData) }, [], session.messages));
    return;
  }
  const { table } = await import('../terminal/table.ts');
  const { headings, templates: words } = session.messages;
  const rows = files.map((file) => [words.kind[file.kind], file.name, whereOf(session, file)]);
  await show(session, await table([[headings.kind, headings.name, headings.where], ...rows], session.host.out.columns));
  await session.say(replacing(session));
}

function whereOf({ host, messages }: Session, { shipped, path }: TemplateFile): string {
  return shipped ? messages.templates.shipped : host.shortPath(path);
}

function fileData({ kind, name, path, shipped }: TemplateFile): object {
  return { kind, name, path, shipped };
}

/** How a user puts a template of their own in place of one that ships. */
function replacing(session: Session): string {
  const folders = templateFolders(session)
    .filter((one) => !one.shipped)
    .map(({ path }) => session.host.shortPath(path));
  return session.messages.templates.replacing(folders);
}
