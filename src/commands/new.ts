import { exampleCase } from '../case/example.ts';
import { isSlug } from '../case/slug.ts';
import { shellWord } from '../completion/text.ts';
import { HostError, type OutputFile } from '../host/host.ts';
import { failure } from '../problem/failure.ts';
import { CASE_SCHEMA, caseSchemaText } from '../workspace/case-schema.ts';
import { writeFiles } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { dataFolder, type Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  new Flags(command, 'new').place('<slug>').add('-f, --force').add('-n, --dry-run');
  command.action((slug: string, flags: OutputFlags, self: CommandLine) =>
    sessionOf(self, (session) => newCase(session, slug, flags)),
  );
}

async function newCase(session: Session, slug: string, flags: OutputFlags): Promise<void> {
  const { host } = session;
  checkSlug(slug);
  const folder = folderForCases(session);
  const path = caseFile(session, folder, slug);
  if (!flags.force && host.kind(path) !== 'missing') throw failure('case-exists', { path: host.shortPath(path) });
  const files: OutputFile[] = [{ path, content: exampleCase(slug, await session.messages.draft()) }];
  const schema = host.join(folder, CASE_SCHEMA);
  if (host.kind(schema) === 'missing') files.push({ path: schema, content: await caseSchemaText(session) });
  if (!flags.dryRun) makeFolder(session, folder);
  await writeFiles(session, files, flags);
  const cases = session.flags.cases === undefined ? '' : ` --cases ${shellWord(session.flags.cases)}`;
  if (!flags.dryRun) await session.say(session.messages.created.next(`appeal show ${slug}${cases}`));
}

function checkSlug(slug: string): void {
  if (isSlug(slug)) return;
  const near = slugFrom(slug);
  throw failure('flag-value', {
    flag: 'appeal new',
    found: slug,
    expected: { is: 'slug' },
    ...(isSlug(near) ? { near } : {}),
  });
}

/** What a name or file name would be as a slug: jane-doe for "Jane Doe.yaml". */
function slugFrom(name: string): string {
  return name
    .replace(/\.ya?ml$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The folder asked for, which must be there; else ./cases; else the user's own, which is made if need be. */
function folderForCases({ host, flags }: Session): string {
  const asked = flags.cases ?? host.env.APPEAL_CASES;
  if (asked !== undefined) {
    if (host.kind(asked) !== 'folder') throw failure('folder-missing', { path: asked, of: 'cases' });
    return asked;
  }
  const project = host.join(host.folder, 'cases');
  return host.kind(project) === 'folder' ? project : host.join(dataFolder(host), 'cases');
}

/** The file of a case, with the ending it has already: two files of one case would get in each other's way. */
function caseFile({ host }: Session, folder: string, slug: string): string {
  const other = host.join(folder, `${slug}.yml`);
  return host.kind(other) === 'missing' ? host.join(folder, `${slug}.yaml`) : other;
}

function makeFolder({ host }: Session, folder: string): void {
  try {
    host.makeFolder(folder);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw failure('output-failed', { path: host.shortPath(folder), cause: error.cause });
  }
}
