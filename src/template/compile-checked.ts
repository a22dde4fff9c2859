import { Failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { checkTemplate, type TemplateTree } from './check.ts';
import { compileTemplate, isWordsProblem, parseTemplate } from './handlebars.ts';
import { LETTER_NAMES, PAGE_NAMES } from './names.ts';
import { LETTER_BLOCKS, type Render } from './render.ts';

/** The text of a template file. */
export interface TemplateText {
  readonly file: string;
  readonly text: string;
}

/** A partial, with the name by which it is included. */
export interface Included extends TemplateText {
  readonly name: string;
}

/** A template of somebody's own, checked name by name and compiled. Throws with all that is wrong with it. */
export function compileChecked(kind: string, main: TemplateText, partials: readonly Included[]): Render {
  const html = kind === 'page';
  const tree = parsed(main);
  const trees = Object.fromEntries(partials.map((one) => [one.name, parsed(one)]));
  const found = checkTemplate(tree, {
    shape: html ? PAGE_NAMES : LETTER_NAMES,
    blocks: html ? [] : LETTER_BLOCKS,
    partials: trees,
  });
  if (found.length > 0) {
    throw new Failure(
      found.map(({ code, arguments: values, file, line, column }) =>
        finding(code, values as never, { file, line, column }),
      ),
    );
  }
  const programs = Object.fromEntries(Object.entries(trees).map(([name, one]) => [name, one.program]));
  return compileTemplate(tree.program, programs, html);
}

function parsed({ file, text }: TemplateText): TemplateTree {
  const program = parseTemplate(text);
  if (!isWordsProblem(program)) return { file, program };
  const { code, arguments: values, line, column } = program;
  throw new Failure([finding(code, values as never, { file, line, column })]);
}
