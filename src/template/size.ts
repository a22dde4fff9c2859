import { Lines } from '../source/text.ts';

// How large a template is, counted before handlebars sees it: that takes time with the square of the depth, and some hundred kilobytes
// for each block.

/** Blocks in blocks, and links of a chain of {{else if}}, each of which handlebars nests in the one before. */
const DEEPEST = 100;
/** Whatever stands between braces. No template that ships has a tenth of it. */
const MOST_PARTS = 2_000;

/** What is too much of a template, where that begins, and how much would do. */
export interface TooLarge {
  readonly code: 'template-too-much' | 'template-long';
  readonly limit: number;
  readonly line: number;
  readonly column: number;
}

/** What opens, goes on with or closes a block, behind the braces. */
const MARK = /^\{{2,4}~?\s{0,100}(#|\/|\^(?=\s{0,100}[^\s~}])|else\s{1,100}(?=[^\s~}]))/;

/** The first thing in a template that is too much of it; undefined if it is small enough. */
export function tooLarge(text: string): TooLarge | undefined {
  const depth = new Depth();
  let parts = 0;
  const here = (at: number, code: TooLarge['code'], limit: number) => ({ code, limit, ...new Lines(text).at(at) });
  for (let at = text.indexOf('{{'); at !== -1; ) {
    const comment = COMMENT.exec(text.slice(at, at + 6))?.[0];
    if (comment === undefined) {
      parts += 1;
      if (parts > MOST_PARTS) return here(at, 'template-long', MOST_PARTS);
      if (depth.after(MARK.exec(text.slice(at, at + 250))?.[1]) > DEEPEST || bracketsAt(text, at) > DEEPEST)
        return here(at, 'template-too-much', DEEPEST);
    }
    at = text.indexOf('{{', comment === undefined ? at + 2 : endOfComment(text, at + comment.length, comment));
  }
  return undefined;
}

/** UTF-16 units behind braces in which brackets are counted: more of them have no room for more than handlebars can bear. */
const BRACKETS_WITHIN = 4_000;

/** Brackets between the braces at a place: none is ever right, and handlebars takes time with the square of their number. */
function bracketsAt(text: string, at: number): number {
  const [inside = ''] = text.slice(at, at + BRACKETS_WITHIN).split('}}', 1);
  return inside.split('(').length - 1;
}

/** {{! … }} or {{!-- … --}}, how it begins. */
const COMMENT = /^\{\{~?!(?:--)?/;

/** Where a comment ends whose inside begins at `from`. The same two hyphens may begin and end it. */
function endOfComment(text: string, from: number, mark: string): number {
  const end = mark.endsWith('--') ? '--' : '}}';
  for (let at = text.indexOf(end, from - (end === '--' ? 2 : 0)); at !== -1; at = text.indexOf(end, at + 1))
    if (end === '}}' || /^--~?\}\}/.test(text.slice(at, at + 5))) return at + 2;
  return text.length;
}

/** How deep handlebars will nest what comes next. */
class Depth {
  /** How many levels each open block takes: one, and one for each {{else if}} in it. */
  private readonly open: number[] = [];
  private depth = 0;

  after(mark: string | undefined): number {
    if (mark === '/') this.depth -= this.open.pop() ?? 0;
    else if (mark !== undefined) {
      const before = mark.startsWith('else') ? (this.open.pop() ?? 0) : 0;
      this.open.push(before + 1);
      this.depth += 1;
    }
    return this.depth;
  }
}
