import Handlebars from 'handlebars';
import type { FindingCode } from '../problem/finding.ts';
import { compileOptions, type Render, renderWith } from './render.ts';
import { tooLarge } from './size.ts';

// The whole of handlebars, for templates that do not ship: see `template/shipped` for those that do.

/** A template, or the inside of a block, as Handlebars reads it. */
export type Program = hbs.AST.Program;
/** A part of a template: text, an expression, a block, a comment. */
export type Statement = hbs.AST.Statement;
/** What stands between braces. */
export type Expression = hbs.AST.Expression;

/** Something wrong with a template, at a line and column of it (from 1). */
export interface WordsProblem {
  readonly code: FindingCode;
  readonly arguments: object;
  readonly line: number;
  readonly column: number;
}

/** What the parser cannot go on from, with its line; an `Exception` of handlebars says its line and column in the same way. */
class Unreadable extends Error {
  readonly lineNumber: number;

  constructor(line: number) {
    super();
    this.lineNumber = line;
  }
}

/** What handlebars' parser calls, with the line from 0, when a text is no template. It would throw a sentence. */
interface Parser {
  parseError(sentence: string, hash: { readonly line: number }): never;
}

(Handlebars as typeof Handlebars & { readonly Parser: Parser }).Parser.parseError = (_, { line }) => {
  throw new Unreadable(line + 1);
};

/** The tree of a template, or the one thing that makes it unreadable. */
export function parseTemplate(text: string): Program | WordsProblem {
  const large = tooLarge(text);
  if (large) {
    const { code, limit, ...place } = large;
    return { code, arguments: { limit }, ...place };
  }
  try {
    return Handlebars.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return { code: 'template-deep', arguments: {}, line: 1, column: 1 };
    const { lineNumber: line = 1, column: before = 0 } = error as { lineNumber?: number; column?: number };
    const column = before + 1;
    const found = (text.split('\n')[line - 1] ?? '').trim().slice(0, 60);
    return { code: 'words-syntax', arguments: { found }, line, column };
  }
}

/** True if parsing failed. */
export function isWordsProblem(result: Program | WordsProblem): result is WordsProblem {
  return 'code' in result;
}

/** A template whose names were checked, with its partials, ready to be filled in. In HTML every value is escaped. */
export function compileTemplate(program: Program, partials: Readonly<Record<string, Program>>, html: boolean): Render {
  const own = Handlebars.create();
  const options = compileOptions(html);
  for (const [name, tree] of Object.entries(partials)) own.registerPartial(name, own.compile(tree, options));
  return renderWith(own, own.compile(program, options));
}
