import MarkdownIt, { type Token } from 'markdown-it';
import { type Finding, finding } from '../problem/finding.ts';
import { InlineReader, type Refused } from './inline.ts';
import type { Block, StyledText } from './letter.ts';
import { listOf, paragraphOf } from './own-blocks.ts';

// The writer's own words in Markdown: paragraphs, lists, quotations and headings, with small emphasis and links. What a
// letter cannot show is refused with its place; nothing is ever printed as markup, and nothing gets lost.

/** The parser goes this deep; words that come near are refused, so that it never leaves anything out. */
const PARSER_DEPTH = 100;
/** How deep lists and quotations may stand in each other, as the parser counts: a list in a list is two. */
const DEEPEST = 16;

/** So many things that a letter cannot show are told; nobody reads more. */
const MOST = 20;

/** Blocks, and what is wrong with the words. */
export interface ParsedWords {
  readonly blocks: readonly Block[];
  readonly problems: readonly Finding[];
}

/** The blocks of Markdown; a first heading of the highest kind is the subject. */
export function parseMarkdown(source: string, file: string): ParsedWords {
  return new Reader(source, file).read();
}

/** Markdown as CommonMark has it. Tables and struck-out words are known in order to be refused. */
function parser(): ReturnType<typeof MarkdownIt> {
  const markdown = new MarkdownIt('commonmark', { maxNesting: PARSER_DEPTH })
    .enable(['table', 'strikethrough'])
    .disable(['code', 'text_join']); // words that are set in are no code; what is escaped stays apart
  markdown.validateLink = () => true; // nobody follows a link on paper
  markdown.normalizeLink = (url) => url;
  return markdown;
}

class Reader {
  private readonly file: string;
  private readonly source: string;
  private readonly lines: readonly string[];
  private readonly problems: Finding[] = [];
  /** Where links lead. */
  private readonly leads = new Set<string>();
  private tokens: readonly Token[] = [];
  private at = 0;

  constructor(source: string, file: string) {
    this.file = file;
    this.source = withoutComments(source);
    this.lines = this.source.split('\n');
  }

  read(): ParsedWords {
    if (/^---[ \t]*\n(?:[\w-]+:.*\n)+(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(this.source)) this.refuse('preamble', 0);
    const env: { references?: Record<string, { href: string }> } = {};
    this.tokens = parser().parse(this.source, env as never);
    const deep = this.tokens.find(
      ({ level, children }) => level > DEEPEST || children?.some((one) => one.level > DEEPEST),
    );
    if (deep) {
      const problem = finding('words-deep', {}, { file: this.file, line: (deep.map?.[0] ?? 0) + 1 });
      return { blocks: [], problems: [problem] };
    }
    const blocks = this.blocks();
    const [first] = this.tokens;
    this.checkReferences(env.references ?? {});
    if (first?.tag === 'h1' && blocks[0]?.kind === 'heading') blocks[0] = { ...blocks[0], kind: 'subject' };
    return { blocks, problems: this.problems };
  }

  /** The blocks up to the end of what is open. */
  private blocks(): Block[] {
    const found: Block[] = [];
    for (;;) {
      const token = this.tokens[this.at++];
      if (!token || token.nesting === -1) return found;
      found.push(...this.block(token));
    }
  }

  private block(token: Token): Block[] {
    const line = token.map?.[0] ?? 0;
    switch (token.type) {
      case 'inline':
        return paragraphOf(this.runs(token, line));
      case 'heading_open':
        return this.blocks().map((one) => (one.kind === 'paragraph' ? { ...one, kind: 'heading' } : one));
      case 'blockquote_open': {
        const blocks = this.blocks();
        return blocks.length > 0 ? [{ kind: 'quote', blocks }] : [];
      }
      case 'bullet_list_open':
        return listOf(this.items());
      case 'ordered_list_open':
        return this.numbered(token);
      case 'fence':
        return paragraphOf([{ text: verbatim(token.content) }]);
      case 'hr':
        return paragraphOf([{ text: '* * *' }]);
      case 'html_block':
        this.refuse(
          token.content.trimStart().startsWith('<!--') ? 'comment' : 'html',
          line,
          token.content.trim().split('\n')[0],
        );
        return [];
      case 'table_open':
        this.refuse('table', line);
        this.blocks();
        return [];
      default:
        return token.nesting === 1 ? this.blocks() : [];
    }
  }

  /** A list with its numbers as they were typed, if they go up; all may also have been typed as 1. */
  private numbered({ attrs, markup }: Token): Block[] {
    const start = Number(attrs?.find(([name]) => name === 'start')?.[1] ?? 1);
    const typed: number[] = [];
    const items = this.items(typed);
    const goesUp = typed.every((number, index) => index === 0 || number > (typed[index - 1] ?? 0));
    const gap = (index: number) => goesUp && typed[index] !== (typed[index - 1] ?? 0) + 1;
    const starts = items.flatMap((_, index) => (index === 0 || gap(index) ? [index] : []));
    if (starts.length < 2) return listOf(items, start, markup);
    return starts.map((from, nth) => ({
      kind: 'list',
      start: typed[from] ?? start,
      mark: markup,
      items: items.slice(from, starts[nth + 1]),
    }));
  }

  /** The items of a list, those without words left out; and their numbers as they were typed. */
  private items(typed: number[] = []): Block[][] {
    const items: Block[][] = [];
    for (;;) {
      const token = this.tokens[this.at++];
      if (!token || token.nesting === -1) return items;
      const blocks = this.blocks();
      if (blocks.length === 0) continue;
      items.push(blocks);
      typed.push(Number(token.info));
    }
  }

  /** The text of a block that begins at a line, counted from 0. */
  private runs({ children, content }: Token, line: number): StyledText[] {
    const reader = new InlineReader(content);
    const runs = reader.runs(children ?? []);
    for (const href of reader.leads) this.leads.add(href);
    for (const { is, at } of reader.refused.slice(0, MOST - this.problems.length)) {
      const before = content.slice(0, at).split('\n');
      const [within] = content.slice(at - (before.at(-1)?.length ?? 0)).split('\n');
      this.refuse(is, line + before.length - 1, within, before.at(-1)?.length);
    }
    return runs;
  }

  /** What nothing refers to would get lost. */
  private checkReferences(references: Readonly<Record<string, { readonly href: string }>>): void {
    const places = new Map(this.lines.map((line, index) => [labelIn(line), index]));
    for (const [label, { href }] of Object.entries(references)) {
      const note = label.startsWith('^');
      if (note || !this.leads.has(href)) this.refuse(note ? 'footnote' : 'definition', places.get(label) ?? 0, '[');
    }
  }

  /** Notes something that a letter cannot show, by its line counted from 0, and its column if that is known. */
  private refuse(is: Refused, line: number, beside?: string, column = 0): void {
    if (this.problems.length >= MOST) return;
    const text = this.lines[line] ?? '';
    const start = beside === undefined ? text.search(/\S/) : text.indexOf(beside.trim());
    const place = { file: this.file, line: line + 1, column: Math.max(0, start) + column + 1 };
    this.problems.push(finding('words-markup', { is }, place));
  }
}

/** What a line says the place of a link of, as the parser writes it. */
function labelIn(line: string): string | undefined {
  return DEFINITION.exec(line)?.[1]?.trim().replace(/\s+/g, ' ').toUpperCase();
}

/** A line that says where a link leads. */
const DEFINITION = /^(?:[ >]|[-*+] )*\[([^\]]{1,999})\]:/;

/** Lines of a stretch between fences, as they stand. */
function verbatim(content: string): string {
  return content.replace(/\n+$/, '');
}

/** The source with blanks in place of its comments, which are not for the letter. One that nothing ends is no comment. */
function withoutComments(source: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const start = source.indexOf('<!--', from);
    const end = start === -1 ? -1 : source.indexOf('-->', start + 4);
    if (end === -1) return text + source.slice(from);
    text += source.slice(from, start) + source.slice(start, end + 3).replace(/[^\n]/g, ' ');
    from = end + 3;
  }
}
