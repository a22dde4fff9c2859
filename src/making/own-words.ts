import { HostError } from '../host/host.ts';
import { type Letter, plain, type TextBlock } from '../letter/letter.ts';
import type { OwnParts, WriterWords } from '../letter/own-roles.ts';
import { readOwn } from '../letter/own-words.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { blockMarkdown } from '../render/markdown.ts';
import { mayAsk } from '../workspace/questions.ts';
import { type Session, stopAtErrors } from '../workspace/session.ts';
import type { PlannedPosting } from './writing.ts';

// The writer's own words: --body reads them from a file, --edit opens the letter in an editor.

/** The words of a file: Markdown, or plain text if the name says so. */
export async function readOwnWords(session: Session, path: string): Promise<WriterWords> {
  const { text, file, problems } = await session.readWords(path);
  stopAtErrors(problems);
  const { words, empty, problems: wrong } = readOwn(text, file, /\.(txt|text)$/i.test(path));
  stopAtErrors(wrong);
  if (empty) throw failure('body-empty', {}, { file });
  return words;
}

/** A file in the user's editor, and what stood in it before. */
interface Draft {
  readonly path: string;
  readonly before: string;
}

/** The letter that was edited last: of which case, and its words. */
interface Edited {
  readonly caseSlug: string;
  readonly words: WriterWords;
}

/** Letters that are edited one after the other; those of one case may have the same words. */
export class Editing {
  private readonly session: Session;
  private readonly command: string;
  private readonly drafts: Draft[] = [];
  private last: Edited | undefined;
  /** The words of every letter so far: a copy has the same. */
  private readonly edited = new Map<string, WriterWords>();

  /** Throws if no editor is set, or if there are several letters and nobody can be asked whether they have the same words. */
  constructor(session: Session, written: readonly PlannedPosting[]) {
    const { VISUAL, EDITOR } = session.host.env;
    const letters = new Set(written.flatMap(({ posting }) => lettersOf(posting.letters)).map(keyOf));
    if (letters.size > 1 && !mayAsk(session))
      throw failure('flags-together', { flags: ['--edit', 'letters'], advice: 'edit-one' });
    this.session = session;
    this.command = VISUAL || EDITOR || '';
    if (this.command === '') throw failure('editor-missing', {});
  }

  /** The letters in the words that the user gives them. A copy of a letter is changed alike. */
  async edit(written: readonly PlannedPosting[]): Promise<PlannedPosting[]> {
    const copies = written.filter(({ posting }) => posting.letters.length > 1); // of letters that are edited before them
    for (const { posting, item } of [...written.filter((one) => !copies.includes(one)), ...copies])
      for (const letter of lettersOf(posting.letters)) await this.wordsFor(letter, item.name);
    return written.map((one) => {
      const wordsOf = (targetSlug: string) =>
        known(this.edited.get(keyOf({ caseSlug: one.posting.caseSlug, targetSlug })));
      return { ...one, posting: one.inWords(wordsOf) };
    });
  }

  private async wordsFor(letter: Letter, name = ''): Promise<void> {
    if (this.edited.has(keyOf(letter))) return;
    const { last } = this;
    const same = last?.caseSlug === letter.caseSlug && (await this.sameFor(name)) ? forOthers(last.words) : undefined;
    const words = same ?? (await this.editLetter(letter));
    if (!same) this.last = { caseSlug: letter.caseSlug, words };
    this.edited.set(keyOf(letter), words);
  }

  private async sameFor(name: string): Promise<boolean> {
    const { host, messages } = this.session;
    const said = await host.ask(messages.letter.sameWords(name));
    if (said === undefined) throw failure('edit-stopped', {});
    return !messages.letter.no.includes(said.trim().toLowerCase());
  }

  private async editLetter(letter: Letter): Promise<WriterWords> {
    const { session, command } = this;
    const before = `${session.messages.letter.edit}${letter.blocks.map(blockMarkdown).join('\n\n')}\n`;
    const path = session.host.draft(before);
    this.drafts.push({ path, before });
    try {
      await session.host.edit(path, command);
    } catch (error) {
      if (error instanceof HostError) throw failure('editor-failed', { command, cause: error.cause });
      throw error;
    }
    const { text, file, problems } = await session.readWords(path);
    stopAtErrors(problems);
    if (text.trim() === '') throw failure('edit-empty', {});
    const { words, problems: wrong } = readOwn(text, file, false);
    stopAtErrors(wrong);
    return asLetter(words, letter);
  }

  /** Does something with edited words. If it fails, they stay, and the user is told where; nobody writes a letter twice. */
  async keeping<T>(work: () => Promise<T>): Promise<T> {
    const { host } = this.session;
    try {
      const done = await work();
      for (const { path } of this.drafts) host.discard(path);
      return done;
    } catch (error) {
      for (const { path, before } of this.drafts) {
        if (await this.isUnchanged(path, before)) host.discard(path);
        else await this.session.report([finding('words-kept', { path })]);
      }
      throw error;
    }
  }

  /** True if nothing would be lost with a draft. One that cannot be read any more is kept. */
  private async isUnchanged(path: string, before: string): Promise<boolean> {
    try {
      const { text } = await this.session.readText(path);
      return text.trim() === '' || text === before;
    } catch {
      return false;
    }
  }
}

/** The letters of a posting, without the note before copies. */
function lettersOf(letters: readonly Letter[]): readonly Letter[] {
  return letters.length > 1 ? letters.slice(1) : letters;
}

function known<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('a letter that nobody edited');
  return one;
}

function keyOf({ caseSlug, targetSlug }: { readonly caseSlug: string; readonly targetSlug: string }): string {
  return `${caseSlug}/${targetSlug}`;
}

/** What was edited as a letter: its first paragraph greets, its last one closes, whatever their words. */
function asLetter(words: WriterWords, { blocks }: Letter): WriterWords {
  const before = blocks.find((block) => block.kind === 'closing');
  return {
    ...words,
    partsFor: (values, room, usual) => {
      const parts = words.partsFor(values, room, usual);
      const body = [...parts.body];
      const salutation = parts.salutation ?? asKind(body.shift(), 'salutation');
      const closing = parts.closing ?? asKind(body.pop(), 'closing');
      if (!salutation || !closing || body.length === 0) throw failure('edit-shape', {});
      const unchanged = before?.kind === 'closing' && plain(before.runs) === plain(closing.runs);
      return { ...parts, body, salutation, closing, whole: true, ...(unchanged ? { usualClosing: true } : {}) };
    },
  };
}

function asKind(block: OwnParts['body'][number] | undefined, kind: 'salutation' | 'closing'): TextBlock | undefined {
  return block?.kind === 'paragraph' ? { ...block, kind } : undefined;
}

/** Edited words for another target of the case, who has a greeting of his own, and a closing unless that was changed. */
function forOthers(words: WriterWords): WriterWords {
  return {
    ...words,
    partsFor: (values, room, usual) => {
      const { salutation, closing, usualClosing, ...parts } = words.partsFor(values, room, usual);
      return { ...parts, ...(closing && !usualClosing ? { closing } : {}) };
    },
  };
}
