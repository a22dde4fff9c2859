import { nearest } from '../nearest.ts';
import { type Expression, isWordsProblem, type Program, parseTemplate, type WordsProblem } from './handlebars.ts';

// Values in the text of a case: {{person.name}}, {{target.role}}, {{they "was" "were"}}, {{their of="Mara Example"}}.
// Values only: no block, no partial, no helper but the pronouns. The text is read as a tree and never run as code.

/** The pronoun words, as English writes them. A capital first letter gives a capital first letter. */
export const PRONOUNS = ['they', 'them', 'their', 'theirs', 'themselves'] as const;
export type Pronoun = (typeof PRONOUNS)[number];

/** What a text may name. */
export interface WordingNames {
  /** Names of values, such as target.role. */
  readonly values: readonly string[];
  /** Names of the people of the case. */
  readonly people: readonly string[];
}

/** What the names stand for. */
export interface WordingValues {
  readonly values: Readonly<Record<string, string>>;
  /** The pronoun for one person, or for all of them; `plural` chooses the second of two verb forms. */
  pronoun(word: Pronoun, of: string | undefined): { readonly text: string; readonly plural: boolean };
  /** The text with a capital first letter, by the rules of the letter's language. */
  capital(text: string): string;
}

/** True if a text has values to fill in. */
export function hasWording(text: string): boolean {
  return text.includes('{{');
}

/** Everything in a text that may not stand there. */
export function checkWording(text: string, names: WordingNames): WordsProblem[] {
  const program = parseTemplate(text);
  if (isWordsProblem(program)) return [program];
  const problems: WordsProblem[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') continue;
    const found = source(text, statement.loc);
    const report = (code: WordsProblem['code'], values: object) =>
      problems.push({
        code,
        arguments: values,
        found,
        line: statement.loc.start.line,
        column: statement.loc.start.column + 1,
      });
    if (statement.type !== 'MustacheStatement') report('words-code', { found });
    else checkMustache(statement as hbs.AST.MustacheStatement, found, names, report);
  }
  return problems;
}

type Report = (code: WordsProblem['code'], values: object) => void;

function checkMustache(statement: hbs.AST.MustacheStatement, found: string, names: WordingNames, report: Report): void {
  const name = pathName(statement.path);
  if (name === undefined || !statement.escaped) return report('words-code', { found });
  if (pronounOf(name)) return checkPronoun(statement, found, names, report);
  if (statement.params.length > 0 || statement.hash) return report('words-code', { found });
  if (names.values.includes(name)) return;
  if (name.startsWith('person.') && names.people.length > 1) {
    return report('words-several-people', { found, people: names.people });
  }
  report('words-name', named(name, [...names.values, ...PRONOUNS]));
}

/** {{they}}, {{they "was" "were"}}, {{they of="Mara Example"}}. */
function checkPronoun(
  { params, hash }: hbs.AST.MustacheStatement,
  found: string,
  names: WordingNames,
  report: Report,
): void {
  if (![0, 2].includes(params.length) || !params.every(isText)) return report('words-forms', { found });
  if (!hash) return;
  const [pair, ...others] = hash.pairs;
  if (!pair || others.length > 0 || pair.key !== 'of' || !isText(pair.value)) return report('words-code', { found });
  const person = pair.value.value;
  if (!names.people.includes(person)) report('words-name', named(person, names.people));
}

function isText(expression: Expression): expression is hbs.AST.StringLiteral {
  return expression.type === 'StringLiteral';
}

function named(found: string, known: readonly string[]): object {
  const near = nearest(found, known);
  return { found, known, ...(near ? { near } : {}) };
}

/** The names of the values that a checked text uses. */
export function usedValues(text: string): { name: string; found: string }[] {
  const program = parseTemplate(text);
  if (isWordsProblem(program)) return [];
  return mustaches(program).map((one) => ({ name: pathName(one.path) ?? '', found: source(text, one.loc) }));
}

/** A checked text with its values filled in. */
export function fillWording(text: string, values: WordingValues): string {
  if (!hasWording(text)) return text;
  const program = parseTemplate(text);
  if (isWordsProblem(program)) return text;
  return program.body
    .map((statement) => {
      if (statement.type === 'ContentStatement') return (statement as hbs.AST.ContentStatement).value;
      return statement.type === 'MustacheStatement' ? fillMustache(statement as hbs.AST.MustacheStatement, values) : '';
    })
    .join('');
}

function fillMustache(statement: hbs.AST.MustacheStatement, values: WordingValues): string {
  const name = pathName(statement.path) ?? '';
  const pronoun = pronounOf(name);
  if (!pronoun) return values.values[name] ?? '';
  const of = statement.hash?.pairs[0]?.value as hbs.AST.StringLiteral | undefined;
  const { text, plural } = values.pronoun(pronoun, of?.value);
  const [one, many] = statement.params as hbs.AST.StringLiteral[];
  const verb = plural ? many?.value : one?.value;
  return (name === pronoun ? text : values.capital(text)) + (verb ? ` ${verb}` : '');
}

function mustaches(program: Program): hbs.AST.MustacheStatement[] {
  return program.body.filter((one): one is hbs.AST.MustacheStatement => one.type === 'MustacheStatement');
}

function pronounOf(name: string): Pronoun | undefined {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return PRONOUNS.find((one) => one === lower);
}

/** The name of a plain path such as person.name; undefined for ../x, @x, this and literals. */
function pathName(path: Expression): string | undefined {
  if (path.type !== 'PathExpression') return undefined;
  const { original, depth, data } = path as hbs.AST.PathExpression;
  return depth > 0 || data || /^(this|\.)/.test(original) ? undefined : original;
}

function source(text: string, location: hbs.AST.SourceLocation): string {
  const lines = text.split('\n');
  const { start, end } = location;
  if (start.line === end.line) return (lines[start.line - 1] ?? '').slice(start.column, end.column);
  return `${(lines[start.line - 1] ?? '').slice(start.column)} …`;
}
