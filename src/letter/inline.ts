import type { Token } from 'markdown-it';
import type { FindingArguments } from '../problem/finding.ts';
import type { StyledText } from './letter.ts';
import { SOFT, tidy } from './own-blocks.ts';

// The text of one paragraph of Markdown: stressed words, links, line breaks.

/** What Markdown may have that a letter has not. */
export type Refused = FindingArguments['words-markup']['is'];

/** Something refused in a text, and where it begins in the source of the text. */
export interface RefusedAt {
  readonly is: Refused;
  readonly at: number;
}

/** What is open at a place of a text. */
interface Open {
  readonly style?: 'strong' | 'emphasis';
  /** Where a link leads, and the run that is the first of its words. */
  readonly href?: string;
  readonly from: number;
  /** Where it begins in the source. */
  readonly at?: number;
}

/** The runs of a text, what in it a letter cannot show, and where its links lead. */
export class InlineReader {
  readonly refused: RefusedAt[] = [];
  readonly leads: string[] = [];
  private readonly source: string;
  private made: StyledText[] = [];
  private readonly open: Open[] = [];
  /** How far down the source we are: what is refused is looked for behind it. */
  private reached = 0;

  constructor(source: string) {
    this.source = source;
  }

  runs(tokens: readonly Token[]): StyledText[] {
    for (const token of tokens) {
      this.read(token);
      const { length } = token.content;
      const near = this.source.slice(this.reached, this.reached + length + NEAR);
      const at = length === 0 ? -1 : near.indexOf(token.content);
      if (at !== -1) this.reached += at + length;
    }
    return tidy(this.made);
  }

  private read(token: Token): void {
    const refusal = REFUSALS[token.type];
    if (refusal) return this.refuse(refusal.is, refusal.sign ?? token.content);
    switch (token.type) {
      case 'text':
        return this.text(token.content);
      case 'text_special':
      case 'code_inline':
        return this.add(token.content.replace(/\s/g, ' '), true);
      case 'softbreak':
        return this.add(SOFT);
      case 'hardbreak':
        return this.add('\n');
      case 'link_open':
        return this.startLink(token);
      case 'link_close':
        return this.endLink();
      default:
        return this.style(token);
    }
  }

  private style({ type, nesting }: Token): void {
    if (nesting === -1) this.open.pop();
    if (nesting === 1) this.open.push({ style: type === 'em_open' ? 'emphasis' : 'strong', from: this.made.length });
  }

  private add(text: string, literal = false): void {
    const style = this.open.find((one) => one.style)?.style;
    this.made.push({ text, ...(style ? { style } : {}), ...(literal ? { literal } : {}) });
  }

  private text(content: string): void {
    const note = /\[\^[^\]\s]{1,80}\]/.exec(content)?.[0];
    if (note !== undefined) this.refuse('footnote', note);
    this.add(content);
  }

  private startLink(token: Token): void {
    const href = String(token.attrGet('href') ?? '');
    const title = token.attrGet('title');
    this.leads.push(href);
    this.open.push({
      href: token.markup === 'autolink' ? '' : title ? `${href}, ${title}` : href,
      at: this.reached,
      from: this.made.length,
    });
  }

  /** A link on paper: its words, and then where it leads in brackets. */
  private endLink(): void {
    const { href = '', from = 0, at = 0 } = this.open.pop() ?? {};
    const words = this.made.slice(from);
    const text = words.map((run) => run.text).join('');
    if (text.startsWith('^')) {
      this.reached = at;
      return this.refuse('footnote', `[${text}]`);
    }
    if (href === '' || isSame(text, href)) {
      this.made = [...this.made.slice(0, from), ...words.map((run) => ({ ...run, literal: true }))];
    } else this.add(text === '' ? href : ` (${href})`, true);
  }

  private refuse(is: Refused, sign: string): void {
    const at = Math.max(this.reached, this.source.indexOf(sign, this.reached));
    this.refused.push({ is, at });
    this.reached = at + 1;
  }
}

/** The source of a piece of text stands no farther from the one before, in characters; else its place is not known. */
const NEAR = 200;

/** What is refused within a text, and by which sign it is found; without one, by its own words. */
const REFUSALS: Readonly<Record<string, { readonly is: Refused; readonly sign?: string }>> = {
  image: { is: 'image', sign: '![' },
  s_open: { is: 'struck', sign: '~~' },
  html_inline: { is: 'html' },
};

/** True if the words of a link are its address. */
function isSame(text: string, href: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^(?:mailto:|tel:|https?:\/\/)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(text) === bare(href);
}
