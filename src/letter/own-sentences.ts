import type { Block } from './letter.ts';

// Where the sentences of a writer's own go in the words of a model letter.

/** What a writer is asked, in the order in which it stands in the letter. */
export const ASKED = ['who', 'why', 'touched', 'hope'] as const;
/** One of those. */
type Asked = (typeof ASKED)[number];

/** What a writer answered. */
export type OwnSentences = Readonly<Partial<Record<Asked, string>>>;

/** Blocks that are not the words in the middle of a letter: what is put around own words. */
const AROUND: readonly Block['kind'][] = ['subject', 'salutation', 'closing'];

/**
 * The middle of a letter with own sentences: who writes before all else, why behind the first paragraph, what touches them before what
 * is asked, and what they hope for behind it. Without requests in a list, the last two stand at the end.
 */
export function withOwnSentences(blocks: readonly Block[], own: OwnSentences): Block[] {
  const middle = blocks.filter(({ kind }) => !AROUND.includes(kind));
  const list = middle.findIndex(({ kind }) => kind === 'demands' || kind === 'list');
  const asks = list > 0 && middle[list - 1]?.kind === 'paragraph' ? list - 1 : list;
  const [opening, end] = list === -1 ? [Math.min(1, middle.length), middle.length] : [Math.min(1, asks), asks];
  const after = list === -1 ? end : list + 1;
  return [
    ...paragraph(own.who),
    ...middle.slice(0, opening),
    ...paragraph(own.why),
    ...middle.slice(opening, end),
    ...paragraph(own.touched),
    ...middle.slice(end, after),
    ...paragraph(own.hope),
    ...middle.slice(after),
  ];
}

function paragraph(text: string | undefined): Block[] {
  return text === undefined ? [] : [{ kind: 'paragraph', runs: [{ text }] }];
}
