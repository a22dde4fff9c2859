import { nearest } from '../problem/nearest.ts';
import type { Expression, Program, Statement, WordsProblem } from './handlebars.ts';
import { isList, type NameTree } from './names.ts';

/** Partials nested or repeated more often than this are refused: no template of ours comes near. */
const MOST_PARTIALS = 500;

/** A template as a tree. */
export interface TemplateTree {
  readonly file: string;
  readonly program: Program;
}

interface Rules {
  readonly shape: NameTree;
  /** Helpers that stand around text: {{#paragraph}}…{{/paragraph}}. */
  readonly blocks: readonly string[];
  readonly partials: Readonly<Record<string, TemplateTree>>;
}

/** What is wrong with the words of a template, and in which file. */
export interface FileProblem extends WordsProblem {
  readonly file: string;
}

/** Everything in a template, and in the partials it includes, that may not stand there. */
export function checkTemplate(template: TemplateTree, rules: Rules): FileProblem[] {
  const walker = new Walker(rules);
  walker.template(template, [rules.shape], []);
  return walker.problems;
}

class Walker {
  readonly problems: FileProblem[] = [];
  private readonly rules: Rules;
  private file = '';
  private included = 0;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  template({ file, program }: TemplateTree, scopes: readonly NameTree[], within: readonly string[]): void {
    const before = this.file;
    this.file = file;
    this.program(program, scopes, within);
    this.file = before;
  }

  private program(program: Program | undefined, scopes: readonly NameTree[], within: readonly string[]): void {
    for (const statement of program?.body ?? []) this.statement(statement, scopes, within);
  }

  private statement(statement: Statement, scopes: readonly NameTree[], within: readonly string[]): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        return this.mustache(statement as hbs.AST.MustacheStatement, scopes);
      case 'BlockStatement':
        return this.block(statement as hbs.AST.BlockStatement, scopes, within);
      case 'PartialStatement':
        return this.partial(statement as hbs.AST.PartialStatement, scopes, within);
      default:
        return this.report('words-code', { found: `{{… ${statement.type}` }, statement);
    }
  }

  private mustache(statement: hbs.AST.MustacheStatement, scopes: readonly NameTree[]): void {
    const shape = this.resolve(statement.path, scopes);
    if (statement.params.length > 0 || statement.hash || !statement.escaped) this.code(statement.path);
    else if (shape !== undefined && shape !== 'text') this.kind(statement.path, shape);
  }

  private block(statement: hbs.AST.BlockStatement, scopes: readonly NameTree[], within: readonly string[]): void {
    const { original } = statement.path as hbs.AST.PathExpression;
    const [param, ...others] = statement.params;
    let inner = scopes;
    if (original === 'if' || original === 'unless' || original === 'each') {
      if (!param || others.length > 0 || statement.program.blockParams?.length) return this.code(statement.path);
      const shape = this.resolve(param, scopes);
      if (original === 'each') inner = [...scopes, this.itemShape(shape, param)];
    } else if (!this.rules.blocks.includes(original) || param || statement.hash) {
      return this.unknown(statement.path, ['if', 'unless', 'each', ...this.rules.blocks]);
    }
    this.program(statement.program, inner, within);
    this.program(statement.inverse, scopes, within);
  }

  /** The shape of one item of a list; a problem if it is no list. */
  private itemShape(shape: NameTree | undefined, param: Expression): NameTree {
    if (shape !== undefined && isList(shape)) return shape.list;
    if (shape !== undefined) this.kind(param, shape);
    return 'text';
  }

  private partial(statement: hbs.AST.PartialStatement, scopes: readonly NameTree[], within: readonly string[]): void {
    const name = String((statement.name as hbs.AST.PathExpression | hbs.AST.StringLiteral).original ?? '');
    const known = Object.keys(this.rules.partials);
    const found = Object.hasOwn(this.rules.partials, name) ? this.rules.partials[name] : undefined;
    this.included += 1;
    if (!found || statement.params.length > 0 || statement.hash) {
      const near = nearest(name, known);
      return this.report('template-partial', { found: name, known, ...(near ? { near } : {}) }, statement);
    }
    if (within.includes(name)) return this.report('template-endless', { found: name }, statement);
    if (this.included > MOST_PARTIALS) {
      if (this.included === MOST_PARTIALS + 1) this.report('template-too-much', { limit: MOST_PARTIALS }, statement);
      return;
    }
    this.template(found, scopes, [...within, name]);
  }

  /** The shape that a name stands for; undefined, and a problem, if it stands for nothing. */
  private resolve(expression: Expression, scopes: readonly NameTree[]): NameTree | undefined {
    if (expression.type !== 'PathExpression') {
      this.code(expression);
      return undefined;
    }
    const { depth, parts, data, original } = expression as hbs.AST.PathExpression;
    if (data) {
      if (scopes.length < 2 || !['@index', '@first', '@last'].includes(original))
        this.unknown(expression, ['@index', '@first', '@last']);
      return 'text';
    }
    let shape: NameTree | undefined = scopes[scopes.length - 1 - depth];
    for (const part of parts as string[]) {
      const step: NameTree | undefined = shape;
      const names: readonly string[] = step === undefined ? [] : shapeNames(step);
      if (step === undefined || typeof step === 'string' || !names.includes(part)) {
        this.unknown(expression, names.length > 0 ? names : shapeNames(this.rules.shape), part);
        return undefined;
      }
      shape = (step as Record<string, NameTree>)[part];
    }
    if (shape === undefined) this.unknown(expression, []);
    return shape;
  }

  private unknown(expression: Expression, known: readonly string[], part?: string): void {
    const { original } = expression as hbs.AST.PathExpression;
    const near = nearest(part ?? original, known);
    const whole = near && part !== undefined ? original.replace(part, near) : near;
    this.report('words-name', { found: original, known, ...(whole ? { near: whole } : {}) }, expression);
  }

  private kind(expression: Expression, shape: NameTree): void {
    const { original } = expression as hbs.AST.PathExpression;
    const is = shape === 'text' ? 'text' : isList(shape) ? 'list' : 'group';
    this.report('words-kind', { found: original, is }, expression);
  }

  private code(expression: Expression): void {
    const { original } = expression as hbs.AST.PathExpression;
    this.report('words-code', { found: String(original ?? expression.type) }, expression);
  }

  private report(code: WordsProblem['code'], values: object, node: hbs.AST.Node): void {
    if (this.problems.length >= 100) return;
    const { line, column } = node.loc.start;
    this.problems.push({ code, arguments: values, file: this.file, line, column: column + 1 });
  }
}

function shapeNames(shape: NameTree): string[] {
  return typeof shape === 'string' || isList(shape) ? [] : Object.keys(shape);
}
