import { type Block, type Letter, type Posting, plain } from '../letter/letter.ts';

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
    blocks: blocks.map(blockData),
  };
}

/** A closing that stands in several lines has each of them, and all of them in one text, as a closing in one line has it. */
function blockData(block: Block): object {
  const { kind } = block;
  if (kind === 'demands') return { kind, items: block.items.map(plain) };
  const text = plain(block.runs);
  const lines = kind === 'closing' ? text.split('\n') : [text];
  return lines.length > 1 ? { kind, text: lines.join(''), lines } : { kind, text };
}
