import { exampleCase } from '../case/example.ts';
import { isSlug, slugFrom } from '../case/slug.ts';
import { shellWord } from '../completion/text.ts';
import { failure } from '../problem/failure.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { caseFileIn, checkNoCase, folderForCases, writeCases } from '../workspace/new-case.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  new Flags(command, 'new').place('<slug>').add('-f, --force').add('-n, --dry-run');
  command.action((slug: string, flags: OutputFlags, self: CommandLine) =>
    sessionOf(self, (session) => newCase(session, slug, flags)),
  );
}

async function newCase(session: Session, slug: string, flags: OutputFlags): Promise<void> {
  checkSlug(slug);
  const folder = folderForCases(session);
  const path = caseFileIn(session, folder, slug);
  checkNoCase(session, path, flags.force);
  const content = exampleCase(slug, await session.messages.draft());
  await writeCases(session, folder, [{ path, content }], flags);
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
