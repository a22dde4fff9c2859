import type { Block } from './letter.ts';
import { listOf, paragraphOf, SOFT, tidy } from './own-blocks.ts';

// The writer's own words in plain text, where no sign means anything but those at the beginning of a line.

/** Lines of a poem or an address are no longer than this, in columns; lines of a text that a program broke are. Our choice. */
const SHORT = 45;

/** Chinese, Japanese and Korean characters take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** A list as it grows: the lines of each item, and the number of the first. */
interface Stretch {
  readonly kind: 'words' | 'bullets' | 'numbers';
  readonly mark: string;
  readonly start: number;
  readonly items: string[][];
}

/**
 * The blocks of plain text: paragraphs stand between blank lines, a line that begins with "- " or a number is one of a list.
 * Where all lines of a paragraph are short, as those of poems and addresses, each stays a line.
 */
export function parsePlainText(source: string): Block[] {
  return source.split(/\n[^\S\n]*\n/).flatMap((part) => stretchesOf(part).flatMap(blocksOf));
}

function stretchesOf(part: string): Stretch[] {
  const found: Stretch[] = [];
  for (const line of part.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const last = found.at(-1);
    const bullet = /^[-*•]\s+(.*)$/.exec(line)?.[1];
    const number = /^(\d{1,6})([.)])\s+(.*)$/.exec(line);
    if (bullet !== undefined) begin(found, { kind: 'bullets', mark: '', start: 0 }, bullet);
    else if (number)
      begin(found, { kind: 'numbers', mark: number[2] ?? '.', start: Number(number[1]) }, number[3] ?? '');
    else if (last) last.items.at(-1)?.push(line);
    else found.push({ kind: 'words', mark: '', start: 0, items: [[line]] });
  }
  return found;
}

/** Puts an item into the list that it goes on with, or begins another. */
function begin(found: Stretch[], { kind, mark, start }: Omit<Stretch, 'items'>, text: string): void {
  const last = found.at(-1);
  const goesOn =
    last?.kind === kind && last.mark === mark && (kind === 'bullets' || start === last.start + last.items.length);
  if (goesOn) last.items.push([text]);
  else found.push({ kind, mark, start, items: [[text]] });
}

function blocksOf({ kind, start, mark, items }: Stretch): Block[] {
  const [first = []] = items;
  if (kind === 'words') return paragraph(first, first.every(isShort));
  const own = items.map((lines) => paragraph(lines, false));
  return kind === 'numbers' ? listOf(own, start, mark) : listOf(own);
}

function isShort(line: string): boolean {
  return line.length + (line.match(WIDE)?.length ?? 0) <= SHORT;
}

function paragraph(lines: readonly string[], broken: boolean): Block[] {
  return paragraphOf(tidy([{ text: lines.join(broken ? '\n' : SOFT) }]));
}
