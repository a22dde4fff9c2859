import type { Sender } from '../config/config.ts';
import { forTag } from '../languages/tag.ts';
import { failure } from '../problem/failure.ts';
import type { Session } from '../workspace/session.ts';
import { discourteous, gaugeLines, modelText, notOnCards, textsOf } from './own-gauge.ts';
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

/** Tells how much of letters in words from a file is the writer's own, and what of it may be taken amiss; of letters alike once. */
export async function tellOwnShare(
  session: Session,
  written: readonly PlannedPosting[],
  sender: Pick<Sender, 'about'> | undefined,
): Promise<void> {
  const words = await session.messages.writing();
  const told = new Set<string>();
  for (const { posting, caseFile, asModel } of written) {
    const letter = posting.letters.at(-1);
    if (!letter) continue;
    const { language, targetSlug } = letter;
    const about = forTag(sender?.about ?? {}, language);
    const texts = textsOf(letter.blocks);
    const own = texts.filter((text) => text !== about);
    const isCard = caseFile.content.targets[targetSlug]?.kind === 'card';
    const model = isCard ? undefined : (await asModel())?.letters.at(-1);
    const findings = isCard ? notOnCards(own, language, caseFile.content) : discourteous(own, language);
    const lines = model ? gaugeLines(modelText(model, about).compare(texts), words) : [];
    const key = JSON.stringify([findings, lines]);
    if (told.has(key)) continue;
    told.add(key);
    await session.report(findings);
    for (const line of lines) await session.say(line);
  }
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
