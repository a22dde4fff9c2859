import Handlebars from 'handlebars';
import type { ProblemArguments } from '../problem.ts';

// The only importer of handlebars. No helper but our own and if, unless and each; no prototype is ever looked up.

export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type Expression = hbs.AST.Expression;

/** Something wrong with a template, at a line and column of it (from 1). */
export interface WordsProblem {
  readonly code: keyof ProblemArguments;
  readonly arguments: object;
  readonly line: number;
  readonly column: number;
}

/** The tree of a template, or the one thing that makes it unreadable. */
export function parseTemplate(text: string): Program | WordsProblem {
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

/** A function called by a template: what it is given, and the text it gives back. */
export type Helper = (this: unknown, ...values: unknown[]) => string;

/** Compiles a template whose names were checked. In HTML every value is escaped. */
export function compileTemplate(
  program: Program,
  partials: Readonly<Record<string, Program>>,
  helpers: Readonly<Record<string, Helper>>,
  html: boolean,
): (values: object) => string {
  const own = Handlebars.create();
  for (const name of ['lookup', 'log', 'with', 'helperMissing', 'blockHelperMissing']) own.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) own.registerHelper(name, helper as Handlebars.HelperDelegate);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const options = { noEscape: !html, knownHelpers, knownHelpersOnly: true, strict: true };
  for (const [name, tree] of Object.entries(partials)) own.registerPartial(name, own.compile(tree, options));
  return own.compile(program, options);
}
