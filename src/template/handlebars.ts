import Handlebars from 'handlebars';
import type { FindingCode } from '../problem/finding.ts';
import { compileOptions, type Render, renderWith } from './render.ts';

// The whole of handlebars, for templates that do not ship: see `template/shipped` for those that do.

export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type Expression = hbs.AST.Expression;

/** Something wrong with a template, at a line and column of it (from 1). */
export interface WordsProblem {
  readonly code: FindingCode;
  readonly arguments: object;
  readonly line: number;
  readonly column: number;
}

/** Blocks in blocks, at most. */
const DEEPEST = 40;

/** True if blocks are nested deeper than anybody writes them: handlebars would take minutes over it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, sign] of text.matchAll(/\{\{~?([#^/])/g)) {
    depth += sign === '/' ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The tree of a template, or the one thing that makes it unreadable. */
export function parseTemplate(text: string): Program | WordsProblem {
  if (isTooDeep(text)) return { code: 'template-too-much', arguments: { limit: DEEPEST }, line: 1, column: 1 };
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const { hash, message } = error as {
      hash?: { loc?: { first_line?: number; first_column?: number } };
      message?: string;
    };
    const stated = /(?:on line |- )(\d+)(?::(\d+))?/.exec(message ?? '');
    const line = hash?.loc?.first_line ?? Number(stated?.[1] ?? 1);
    const column = (hash?.loc?.first_column ?? Number(stated?.[2] ?? 0)) + 1;
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
