import MarkdownIt, { type Token } from 'markdown-it';
import type { LineRole } from '../sheet.ts';
import type { RawLine } from './sheet-lines.ts';
import { officialLines } from './table-officials.ts';
import { personLines } from './table-people.ts';

/** The parser goes this deep into lists and quotations, no further. */
const DEEPEST = 60;

/** Stands for a line break of HTML within a line, until the line is read: no text has it. */
const BREAK = '\u0001';

/** The lines of Markdown without its marks, numbered as in the file. Links are their words, HTML is text but for line breaks. */
export function markdownLines(text: string): RawLine[] {
  const parser = new MarkdownIt('commonmark', { html: false, maxNesting: DEEPEST }).enable(['table']).disable(['code']);
  parser.validateLink = () => true;
  const source = withoutFrontMatter(text)
    .replace(/<br\s*\/?>[ \t]*(?=\n)/gi, '  ')
    .replace(/<br\s*\/?>/gi, BREAK);
  const reader = new BlockReader();
  for (const token of parser.parse(source, {})) reader.read(token);
  return reader.lines;
}

/** Text with blank lines in place of what programs read at its beginning, between two lines of dashes. */
function withoutFrontMatter(text: string): string {
  const front =
    /^\ufeff?---[ \t]*\r?\n(?:[\w-]{1,40}:.*\r?\n|[ \t]+.*\r?\n|[ \t]*-.*\r?\n){0,60}---[ \t]*(?=\r?\n)/u.exec(
      text,
    )?.[0];
  return front === undefined ? text : front.replace(/[^\n]/gu, '') + text.slice(front.length);
}

/** Reads the blocks of a document in their order. */
class BlockReader {
  readonly lines: RawLine[] = [];
  private readonly open: string[] = [];
  /** The paragraph to come is the first of an item. */
  private isFirst = false;
  /** The cells of the rows of a table. */
  private rows: RawLine[][][] | undefined;
  /** The line of the row that is open. */
  private row = 0;

  read(token: Token): void {
    if (token.nesting === 1) this.opens(token);
    else if (token.nesting === -1) this.closes(token);
    else if (token.type === 'fence') this.lines.push(...fenced(token));
    else if (token.type === 'inline') this.inline(token);
  }

  private opens({ tag, map }: Token): void {
    this.open.push(tag);
    if (tag === 'li') this.isFirst = true;
    if (tag === 'table') this.rows = [];
    if (tag !== 'tr') return;
    this.rows?.push([]);
    this.row = (map?.[0] ?? 0) + 1;
  }

  private closes({ tag }: Token): void {
    this.open.pop();
    if (tag !== 'table' || !this.rows) return;
    this.lines.push(...(officialLines(this.rows) ?? personLines(this.rows) ?? this.rows.flatMap(joinedRow)));
    this.rows = undefined;
  }

  private inline(token: Token): void {
    const lines = new InlineReader(token, this.role()).lines;
    if (this.rows)
      this.rows.at(-1)?.push(lines.filter(({ text }) => text.trim() !== '').map((one) => ({ ...one, line: this.row })));
    else this.lines.push(...lines);
    this.isFirst = false;
  }

  private role(): LineRole {
    if (/^h[1-6]$/.test(this.open.at(-1) ?? '')) return 'heading';
    return this.isFirst && this.open.includes('li') ? 'item' : 'text';
  }
}

/** Reads what stands in a paragraph, line by line. A break that is meant ends a line for good. */
class InlineReader {
  readonly lines: RawLine[] = [];
  private readonly role: LineRole;
  private line: number;
  private text = '';
  private isBold = true;
  private strong = 0;

  constructor(token: Token, role: LineRole) {
    this.role = role;
    this.line = (token.map?.[0] ?? 0) + 1;
    for (const child of token.children ?? []) this.read(child);
    this.end(true);
  }

  private read({ type, content }: Token): void {
    if (type === 'strong_open') this.strong += 1;
    if (type === 'strong_close') this.strong -= 1;
    if (type === 'softbreak' || type === 'hardbreak') {
      this.end(type === 'hardbreak');
      this.line += 1;
      return;
    }
    for (const [nth, piece] of content.split(BREAK).entries()) {
      if (nth > 0) this.end(true);
      this.text += piece;
      if (piece.trim() !== '' && this.strong === 0) this.isBold = false;
    }
  }

  private end(ends: boolean): void {
    const isFirst = this.lines.length === 0;
    const role = isFirst || this.role === 'heading' ? this.role : 'text';
    const bold = this.isBold || role === 'heading';
    this.lines.push({ text: this.text, line: this.line, bold, ends, gap: isFirst && role !== 'item', role });
    this.text = '';
    this.isBold = true;
  }
}

function joinedRow(cells: readonly (readonly RawLine[])[]): RawLine[] {
  const lines = cells.flat();
  return lines[0] ? [{ text: lines.map(({ text }) => text).join(' '), line: lines[0].line ?? 0, ends: true }] : [];
}

function fenced({ content, map }: Token): RawLine[] {
  const first = (map?.[0] ?? 0) + 2;
  return content.split('\n').map((text, nth) => ({ text, line: first + nth, ends: false, gap: nth === 0 }));
}
