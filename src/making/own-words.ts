import { HostError } from '../host/host.ts';
import type { Block, Letter, Posting } from '../letter/letter.ts';
import { parseMarkdown, parsePlainText } from '../letter/own-words.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { blockMarkdown } from '../render/markdown.ts';
import { type Session, stopAtErrors } from '../workspace/session.ts';

// The writer's own words: --body reads them from a file, --edit opens the letter in an editor.

/** The blocks of a file: Markdown, or plain text if the name says so. */
export async function readOwnWords(session: Session, path: string): Promise<readonly Block[]> {
  const { text, file, problems } = await session.readWords(path);
  stopAtErrors(problems);
  const words = /\.(txt|text)$/i.test(path) ? parsePlainText(text) : parseMarkdown(text);
  if (words.length === 0) throw failure('body-empty', {}, { file });
  if (text.includes('{{')) await session.report([finding('own-words-code', {}, { file }, 'warning')]);
  return words;
}

/** A file in the user's editor, and what stood in it before. */
export interface Draft {
  readonly path: string;
  readonly before: string;
}

/** Postings with the words that the user has changed, and the draft that has them. */
export interface Edited {
  readonly postings: readonly Posting[];
  readonly draft: Draft;
}

/** The postings after the user has changed the words. One letter is edited; a copy of it is changed alike. */
export async function editPostings(session: Session, postings: readonly Posting[]): Promise<Edited> {
  const letters = postings.map((one) => one.letters.at(-1)).filter((one) => one !== undefined);
  const [first] = letters;
  if (!first || letters.some((one) => one.targetSlug !== first.targetSlug || one.caseSlug !== first.caseSlug)) {
    throw failure('flags-together', { flags: ['--edit', 'letters'], advice: 'edit-one' });
  }
  const { host } = session;
  const command = host.env.VISUAL || host.env.EDITOR;
  if (!command) throw failure('editor-missing', {});
  const before = `${session.messages.letter.edit}${first.blocks.map(blockMarkdown).join('\n\n')}\n`;
  const draft = { path: host.draft(before), before };
  const blocks = await keepingWords(session, draft, () => editedBlocks(session, draft, command));
  const change = (letter: Letter) => (letter.targetSlug === first.targetSlug ? { ...letter, blocks } : letter);
  return { postings: postings.map((one) => ({ ...one, letters: one.letters.map(change) })), draft };
}

/** Does something with edited words. If it fails, they stay, and the user is told where; nobody writes a letter twice. */
export async function keepingWords<T>(session: Session, { path, before }: Draft, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (await isUnchanged(session, path, before)) session.host.discard(path);
    else await session.report([finding('words-kept', { path })]);
    throw error;
  }
}

/** True if nothing would be lost with a draft. One that cannot be read any more is kept. */
async function isUnchanged(session: Session, path: string, before: string): Promise<boolean> {
  try {
    const { text } = await session.readText(path);
    return text.trim() === '' || text === before;
  } catch {
    return false;
  }
}

async function editedBlocks(session: Session, { path }: Draft, command: string): Promise<readonly Block[]> {
  try {
    await session.host.edit(path, command);
  } catch (error) {
    if (error instanceof HostError) throw failure('editor-failed', { command, cause: error.cause });
    throw error;
  }
  const { text, problems } = await session.readWords(path);
  stopAtErrors(problems);
  if (text.trim() === '') throw failure('edit-empty', {});
  return withRoles(parseMarkdown(text));
}

/** The first paragraph becomes the salutation, the last one the closing. */
function withRoles(blocks: readonly Block[]): Block[] {
  const paragraphs = blocks.flatMap((block, index) => (block.kind === 'paragraph' ? [index] : []));
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    blocks.length - (blocks[0]?.kind === 'subject' ? 1 : 0) < 3 ||
    first === last
  ) {
    throw failure('edit-shape', {});
  }
  return blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph') return block;
    return index === first ? { ...block, kind: 'salutation' } : index === last ? { ...block, kind: 'closing' } : block;
  });
}
