import { scriptsOf } from '../address/lines.ts';
import { type Block, type Letter, type ListBlock, labelOf, type StyledText } from '../letter/letter.ts';
import { isolateNumbers } from '../letter/number-order.ts';

/** A letter as Markdown: the subject a heading, the demands a list. */
export function renderMarkdown(letter: Letter): string {
  const lines = (list: readonly string[]) => list.map((line) => escapeText(line)).join('\\\n');
  const parts = [
    ...(letter.mark ? [`**${escapeText(letter.mark)}**`] : []),
    lines(letter.sender),
    escapeText(letter.placeAndDate),
    ...scriptsOf(letter.recipient).map(lines),
    ...letter.blocks.map(blockMarkdown),
    escapeText(letter.signature),
    ...(letter.copies.length > 0 ? [lines(letter.copies)] : []),
  ];
  return `${parts
    .join('\n\n')
    .split('\n')
    .map((line) => isolateNumbers(line))
    .join('\n')}\n`;
}

/** The words between recipient and signature as Markdown, as --edit shows them. */
export function blockMarkdown(block: Block): string {
  if (block.kind === 'demands') return block.items.map((runs) => behind('- ', runsMarkdown(runs))).join('\n');
  if (block.kind === 'list') return listMarkdown(block);
  if (block.kind === 'quote')
    return blocksMarkdown(block.blocks)
      .replace(/^(?=.)/gm, '> ')
      .replace(/^$/gm, '>');
  const mark = block.kind === 'subject' ? '# ' : block.kind === 'heading' ? '## ' : '';
  return mark + runsMarkdown(block.runs);
}

function blocksMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

/** Items that have paragraphs in them are set apart, as Markdown asks for. */
function listMarkdown(list: ListBlock): string {
  const items = list.items.map((blocks, index) =>
    behind(list.start === undefined ? '- ' : `${labelOf(list, index)} `, blocksMarkdown(blocks)),
  );
  return items.join(list.items.some((blocks) => blocks.length > 1) ? '\n\n' : '\n');
}

/** Lines behind a label, the others as far in as the first. */
function behind(label: string, text: string): string {
  return label + text.replace(/\n(?=.)/g, `\n${' '.repeat(label.length)}`);
}

function runsMarkdown(runs: readonly StyledText[]): string {
  let starts = true;
  return runs
    .map(({ text, style }) => {
      const mark = style === 'strong' ? '**' : style === 'emphasis' ? '*' : '';
      const words = text.trim();
      const [before = '', after = ''] = words === '' ? [text] : text.split(words);
      const shown = words === '' ? '' : mark + escapeText(words, starts || before.endsWith('\n')) + mark;
      starts = after.endsWith('\n') || (words === '' && before.endsWith('\n'));
      return `${before}\0${after}`.replaceAll('\n', '\\\n').replace('\0', () => shown);
    })
    .join('');
}

/** Text that means the same when read as Markdown. */
function escapeText(text: string, starts = true): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/~~|\{\{|\}\}/g, ([one = '']) => `\\${one}\\${one}`)
    .split('\n')
    .map((line, index) => (index > 0 || starts ? escapeStart(line) : line))
    .join('\\\n');
}

/** A line that begins no list, heading or rule. */
function escapeStart(line: string): string {
  return line.replace(/^(\s*)(?=[#+=~|-])/, '$1\\').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
