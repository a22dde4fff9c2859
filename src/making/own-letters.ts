import { failure } from '../problem/failure.ts';
import type { Session } from '../workspace/session.ts';
import { Editing } from './own-words.ts';
import type { Outcome } from './plan.ts';
import type { PlannedPosting } from './writing.ts';

export { readOwnWords } from './own-words.ts';

// Letters in the writer's own words: which flags go together, and that no words are lost if a letter cannot be made.

/** Flags of own words. */
interface OwnFlags {
  readonly body?: string;
  readonly edit?: boolean;
  readonly bilingual?: boolean;
  readonly case?: readonly string[];
}

/** Refuses flags that say two things at once, before any work. */
export function checkOwnWords(session: Session, { body, edit, case: cases, bilingual }: OwnFlags): void {
  if (bilingual)
    throw failure('flags-together', { flags: ['--bilingual', edit ? '--edit' : '--body'], advice: 'no-translation' });
  if (body !== undefined && edit)
    throw failure('flags-together', { flags: ['--body', '--edit'], advice: 'body-itself' });
  if (edit && !session.flags.input)
    throw failure('flags-together', { flags: ['--edit', '--no-input'], advice: 'body-instead' });
  if (body === '-' && cases?.includes('-'))
    throw failure('flags-together', { flags: ['--case -', '--body -'], advice: 'input-once' });
}

/** Makes letters with the words that the user has changed in the editor. If nothing can be made, the words are kept. */
export async function withEdited(
  session: Session,
  written: readonly PlannedPosting[],
  make: (edited: readonly PlannedPosting[]) => Promise<Outcome>,
): Promise<Outcome> {
  const editing = new Editing(session, written);
  return editing.keeping(async () => make(await editing.edit(written)));
}
