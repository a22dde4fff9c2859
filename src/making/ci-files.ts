import { HostError, type OutputFile } from '../host/host.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { writeFiles } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';

// `appeal init --ci`: files by which a repository checks its cases by itself. Their texts are in templates/ci/.

/** A file for a repository: its name in templates/ci/, and where it goes. */
interface CiFile {
  readonly template: string;
  readonly folder: readonly string[];
  readonly name: string;
}

/** The files of each service. */
const FILES = {
  github: [
    { template: 'github.yaml', folder: ['.github', 'workflows'], name: 'appeal.yaml' },
    { template: 'pre-commit.yaml', folder: [], name: '.pre-commit-config.yaml' },
  ],
} satisfies Readonly<Record<string, readonly CiFile[]>>;

/** A service that --ci knows. */
export type CiService = keyof typeof FILES;

/** The services that --ci knows. */
export const CI_SERVICES = Object.keys(FILES) as readonly CiService[];

/** Writes the files of a service below the folder that the user is in. One that is there already stays as it is: an error. */
export async function initCi(session: Session, service: CiService, { dryRun = false }: OutputFlags): Promise<void> {
  const { host } = session;
  const files = await Promise.all(FILES[service].map((file) => filled(session, file)));
  const isThere = ({ path }: OutputFile) => host.kind(path) !== 'missing';
  const [there, missing] = [files.filter(isThere), files.filter((file) => !isThere(file))];
  if (dryRun) {
    host.out.write(files.map(({ path, content }) => `# ${host.shortPath(path)}\n${content}`).join('\n'));
    return writeFiles(session, missing, { dryRun });
  }
  for (const { path } of missing) makeFolderOf(session, path);
  await writeFiles(session, missing, {});
  if (missing.length > 0) await sayNext(session);
  await session.report(there.map(({ path }) => finding('ci-file-exists', { path: host.shortPath(path) })));
}

async function filled(session: Session, { template, folder, name }: CiFile): Promise<OutputFile> {
  const { host } = session;
  const { text } = await session.readText(host.join(host.shipped, 'templates', 'ci', template));
  return { path: host.join(host.folder, ...folder, name), content: text };
}

function makeFolderOf({ host }: Session, path: string): void {
  try {
    host.makeFolder(host.join(path, '..'), true);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw failure('output-failed', { path: host.shortPath(path), cause: error.cause });
  }
}

/** What is left to do, as far as it can be seen from here. */
async function sayNext(session: Session): Promise<void> {
  const { host, messages } = session;
  const { noRepository, otherFolder, install, commit } = messages.ci;
  if (host.kind(host.join(host.folder, '.git')) === 'missing') await session.say(noRepository);
  if (host.kind(host.join(host.folder, 'cases')) !== 'folder') await session.say(otherFolder);
  if (!(await isDependency(session))) await session.say(install);
  await session.say(commit);
}

/** How package.json names this program, also by its old name, but never the program of that name in a registry. */
const DEPENDENCY = /"appeal-letters"\s*:|"appeal"\s*:\s*"(?:file|git|https?|github)\b/;

/** True if package.json says that appeal is needed: the workflow installs what it names. */
async function isDependency(session: Session): Promise<boolean> {
  const path = session.host.join(session.host.folder, 'package.json');
  if (session.host.kind(path) !== 'file') return false;
  const { text } = await session.readText(path);
  return DEPENDENCY.test(text);
}
