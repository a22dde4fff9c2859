import { allLines } from '../address/lines.ts';
import type { Block, Letter, StyledText } from '../letter/letter.ts';
import { isolateNumbers } from '../letter/number-order.ts';

/** A letter as Markdown: the subject a heading, the demands a list. */
export function renderMarkdown(letter: Letter): string {
  const lines = (list: readonly string[]) => list.map(escapeText).join('\\\n');
  const parts = [
    ...(letter.mark ? [`**${escapeText(letter.mark)}**`] : []),
    lines(letter.sender),
    escapeText(letter.placeAndDate),
    lines(allLines(letter.recipient)),
    ...letter.blocks.map(blockMarkdown),
    escapeText(letter.signature),
    ...(letter.copies.length > 0 ? [lines(letter.copies)] : []),
  ];
  return `${parts.join('\n\n').split('\n').map(isolateNumbers).join('\n')}\n`;
}

/** The words between recipient and signature as Markdown, as --edit shows them. */
export function blockMarkdown(block: Block): string {
  if (block.kind === 'demands') return block.items.map((runs) => `- ${runsMarkdown(runs)}`).join('\n');
  return block.kind === 'subject' ? `# ${runsMarkdown(block.runs)}` : runsMarkdown(block.runs);
}

function runsMarkdown(runs: readonly StyledText[]): string {
  return runs
    .map(({ text, style }) => {
      const mark = style === 'strong' ? '**' : style === 'emphasis' ? '*' : '';
      return mark + escapeText(text) + mark;
    })
    .join('');
}

/** Text that means the same when read as Markdown. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)(?=[#+=~-])/, '$1\\')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/&(?=[#\w]+;)/g, '\\&');
}
