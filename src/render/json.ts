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
  const { caseSlug, targetSlug, recipient, blocks, people, onPaper, ...rest } = letter;
  const { who, ...address } = recipient;
  return {
    case: caseSlug,
    target: targetSlug,
    ...rest,
    recipient: address,
    blocks: blocks.map(blockData),
  };
}

/** What stands in several lines has each of them, and all of them in one text. */
function blockData(block: Block): object {
  const { kind } = block;
  if (kind === 'demands') return { kind, items: block.items.map(plain) };
  if (kind === 'quote') return { kind, blocks: block.blocks.map(blockData) };
  if (kind === 'list') {
    const { start, mark } = block;
    return {
      kind,
      ...(start === undefined ? {} : { start, mark }),
      items: block.items.map((item) => item.map(blockData)),
    };
  }
  const text = plain(block.runs);
  const lines = text.split('\n');
  return lines.length > 1 ? { kind, text: lines.join(kind === 'closing' ? '' : ' '), lines } : { kind, text };
}
