import { isSlug, slugFrom } from '../case/slug.ts';
import { failure } from '../problem/failure.ts';
import { letterNames } from '../template/names.ts';
import { writeFiles } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { listTemplates, templateFolders } from '../workspace/templates.ts';

// `appeal templates new NAME`: a template of one's own, begun as a copy of one that there is.

/** Columns of the remark at the head of a template. */
const COLUMNS = 100;

/** Starts a letter template: a copy of that of the name, if there is one, else of the letter. */
export async function newTemplate(session: Session, name: string | undefined, flags: OutputFlags): Promise<void> {
  if (name === undefined) throw failure('argument-missing', { place: 'name', command: 'templates' });
  checkName(name);
  const { host, messages } = session;
  const letters = listTemplates(session).filter(({ kind }) => kind === 'letter');
  const base = letters.find((one) => one.name === name) ?? letters.find((one) => one.name === 'letter');
  const { text } = await session.readOnce(base?.path ?? '');
  const words = await messages.templatePage();
  const remark = wrapped(`${words.head(base?.name ?? '')} ${letterNames().join(', ')}.`);
  const content = `{{!\n${remark}\n}}\n${text.replace(/^\{\{!.*?\}\}\n/s, '')}`;
  const path = host.join(folderOf(session), 'letters', `${name}.hbs`);
  await writeFiles(session, [{ path, content, makesFolder: true }], flags);
  if (!flags.dryRun) await session.say(words.next(`appeal letter --target SLUG --template ${name}`));
}

function checkName(name: string): void {
  if (isSlug(name)) return;
  const near = slugFrom(name);
  const values = { flag: 'appeal templates new', found: name, expected: { is: 'name' } } as const;
  throw failure('flag-value', { ...values, ...(isSlug(near) ? { near } : {}) });
}

/** The templates of the project, if it has any or a config; else the user's own. */
function folderOf(session: Session): string {
  const { host } = session;
  const [here, own] = templateFolders(session);
  const isProject =
    host.kind(here?.path ?? '') === 'folder' || host.kind(host.join(host.folder, 'appeal.yaml')) === 'file';
  return (isProject ? here : own)?.path ?? '';
}

/** A remark in lines. */
function wrapped(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 3 > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}
