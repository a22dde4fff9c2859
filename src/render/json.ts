import type { Letter, Posting } from '../letter/letter.ts';
import { plain } from '../letter/letter.ts';

/** Postings as data; `version` rises when a key changes its meaning or goes. */
export function renderJson(postings: readonly Posting[]): string {
  const data = postings.map(({ caseSlug, targetSlug, letters }) => ({
    case: caseSlug,
    target: targetSlug,
    letters: letters.map(letterData),
  }));
  return `${JSON.stringify({ version: 1, postings: data }, null, 2)}\n`;
}

function letterData(letter: Letter): object {
  const { caseSlug, targetSlug, recipient, blocks, ...rest } = letter;
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
