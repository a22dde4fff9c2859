import { type Letter, type Posting, plain } from '../letter/letter.ts';

/** Postings as plain data. */
export function postingData(postings: readonly Posting[]): object[] {
  return postings.map(({ caseSlug, targetSlug, letters }) => ({
    case: caseSlug,
    target: targetSlug,
    letters: letters.map(letterData),
  }));
}

function letterData(letter: Letter): object {
  const { caseSlug, targetSlug, recipient, blocks, people, ...rest } = letter;
  return {
    case: caseSlug,
    target: targetSlug,
    ...rest,
    recipient,
    blocks: blocks.map((block) =>
      block.kind === 'demands'
        ? { kind: block.kind, items: block.items.map(plain) }
        : { kind: block.kind, text: plain(block.runs) },
    ),
  };
}
