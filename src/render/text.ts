import { scriptsOf } from '../address/lines.ts';
import type { Language } from '../languages/language.ts';
import { type Measure, measureFor, wrap } from '../layout/wrap.ts';
import { type Block, type Letter, type ListBlock, labelOf, plain } from '../letter/letter.ts';
import { isolateNumbers } from '../letter/number-order.ts';

/** A letter as plain text in lines of at most `columns`; no line ends where its language keeps words together. */
export async function renderText(letter: Letter, columns: number, { lines = {} }: Language): Promise<string> {
  const measure = await measureFor(JSON.stringify(letter), lines);
  const wrapped = (text: string) => wrap(text, columns, measure);
  const parts: string[][] = [
    ...(letter.mark ? [wrapped(letter.mark)] : []),
    letter.sender.flatMap(wrapped),
    wrapped(letter.placeAndDate),
    ...scriptsOf(letter.recipient).map((lines) => lines.flatMap(wrapped)),
    ...letter.blocks.map((block) => blockLines(block, columns, measure)),
    ['', '', ...wrapped(letter.signature)],
    ...(letter.copies.length > 0 ? [letter.copies.flatMap(wrapped)] : []),
  ];
  return `${parts.map((lines) => lines.map((line) => isolateNumbers(line)).join('\n')).join('\n\n')}\n`;
}

function blockLines(block: Block, columns: number, measure: Measure): string[] {
  if (block.kind === 'demands')
    return block.items.flatMap((runs) => labelled('-', wrap(plain(runs), columns - 4, measure), 2));
  if (block.kind === 'list') return listLines(block, columns, measure);
  if (block.kind === 'quote') return spread(block.blocks, columns - 2 * 4, measure).map((line) => indented(line, 4));
  const lines = wrap(plain(block.runs), columns, measure);
  return block.kind === 'heading' ? [...lines, '-'.repeat(Math.max(...lines.map(measure.width)))] : lines;
}

/** Items with their numbers or bullets, the numbers flush right. */
function listLines(list: ListBlock, columns: number, measure: Measure): string[] {
  const labels = list.items.map((_, index) => (list.start === undefined ? '-' : labelOf(list, index)));
  const room = Math.max(...labels.map(({ length }) => length));
  return list.items.flatMap((blocks, index) =>
    labelled((labels[index] ?? '').padStart(room), spread(blocks, columns - room - 3, measure), 2),
  );
}

/** Lines behind a label that stands `inset` columns from the left. */
function labelled(label: string, lines: readonly string[], inset: number): string[] {
  const behind = ' '.repeat(inset + label.length + 1);
  return lines.map((line, index) =>
    index === 0 ? `${' '.repeat(inset)}${label} ${line}` : indented(line, behind.length),
  );
}

function indented(line: string, columns: number): string {
  return line === '' ? '' : ' '.repeat(columns) + line;
}

/** Blocks one below the other, with a blank line between them, but for a list below its words. */
function spread(blocks: readonly Block[], columns: number, measure: Measure): string[] {
  return blocks.flatMap((block, index) => {
    const lines = blockLines(block, Math.max(20, columns), measure);
    return index === 0 || block.kind === 'list' || block.kind === 'demands' ? lines : ['', ...lines];
  });
}

/**
 * Letters to one target as an e-mail has them: the first without the lines above its greeting, for the e-mail has its own, with the
 * sender's lines below the name; the others, which are copies, whole. A paragraph is a line: mail programs wrap it.
 */
export async function renderMail(
  [first, ...others]: readonly Letter[],
  language: Language,
): Promise<{ readonly subject: string; readonly text: string }> {
  if (!first) return { subject: '', text: '' };
  const { blocks, recipient, signature, sender, copies } = first;
  const measure = await measureFor(JSON.stringify(first), language.lines ?? {});
  const subject = blocks.find(({ kind }) => kind === 'subject');
  const parts = [
    ...blocks.filter((one) => one !== subject).map((one) => blockLines(one, UNWRAPPED, measure)),
    [signature, ...sender.filter((line) => line !== signature)],
    ...(copies.length > 0 ? [[...copies]] : []),
  ];
  const texts = [`${parts.map((lines) => lines.map((line) => isolateNumbers(line)).join('\n')).join('\n\n')}\n`];
  for (const one of others) texts.push(await renderText(one, UNWRAPPED, language));
  const words = subject?.kind === 'subject' ? plain(subject.runs) : scriptsOf(recipient).flat()[0];
  return { subject: (words ?? '').replace(/\s+/g, ' ').trim(), text: texts.join(`\n${'-'.repeat(40)}\n\n`) };
}

/** Columns of a text whose lines somebody else wraps. */
const UNWRAPPED = Number.MAX_SAFE_INTEGER;
