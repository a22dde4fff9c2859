import { allLines } from '../address/lines.ts';
import type { Language } from '../languages/language.ts';
import { type Measure, measureFor, wrap } from '../layout/wrap.ts';
import { type Block, type Letter, plain } from '../letter/letter.ts';
import { isolateNumbers } from '../letter/number-order.ts';

/** A letter as plain text in lines of at most `columns`; no line ends where its language keeps words together. */
export async function renderText(letter: Letter, columns: number, { lines = {} }: Language): Promise<string> {
  const measure = await measureFor(JSON.stringify(letter), lines);
  const wrapped = (text: string) => wrap(text, columns, measure);
  const parts: string[][] = [
    ...(letter.mark ? [wrapped(letter.mark)] : []),
    letter.sender.flatMap(wrapped),
    wrapped(letter.placeAndDate),
    allLines(letter.recipient).flatMap(wrapped),
    ...letter.blocks.map((block) => blockLines(block, columns, measure)),
    ['', '', ...wrapped(letter.signature)],
    ...(letter.copies.length > 0 ? [letter.copies.flatMap(wrapped)] : []),
  ];
  return `${parts.map((lines) => lines.map(isolateNumbers).join('\n')).join('\n\n')}\n`;
}

function blockLines(block: Block, columns: number, measure: Measure): string[] {
  if (block.kind !== 'demands') return wrap(plain(block.runs), columns, measure);
  return block.items.flatMap((runs) =>
    wrap(plain(runs), columns - 4, measure).map((line, index) => (index === 0 ? '  - ' : '    ') + line),
  );
}
