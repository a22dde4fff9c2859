import { type Problem, problem } from '../problem.ts';
import { checkShape } from '../source/shape.ts';
import { readYaml, type YamlFile } from '../source/yaml.ts';
import { type Case, caseSchema } from './schema.ts';

/** A case with the name it goes by and the file it came from. */
export interface CaseFile {
  /** The file name without .yaml. */
  readonly slug: string;
  /** The path as shown to the user. */
  readonly file: string;
  readonly content: Case;
  readonly yaml: YamlFile;
}

/** The case in a text, or every problem of it with line and column. */
export function parseCase(
  text: string,
  file: string,
  slug: string,
): { caseFile?: CaseFile; problems: readonly Problem[] } {
  const yaml = readYaml(text, file);
  const checked = checkShape(caseSchema, yaml);
  if (checked.value === undefined) return { problems: checked.problems };
  const content = checked.value;
  const problems = checkMeaning(content, yaml);
  return problems.length > 0 ? { problems } : { caseFile: { slug, file, content, yaml }, problems };
}

/** What no schema can say: a target has a name of some kind, and a case with copies has somebody to write to. */
function checkMeaning(content: Case, yaml: YamlFile): Problem[] {
  const problems: Problem[] = [];
  for (const [slug, target] of Object.entries(content.targets)) {
    if (target.name ?? target.role ?? target.organisation) continue;
    const meaning = 'A target needs at least a name, a role or an organisation';
    problems.push(problem('key-missing', { key: `targets.${slug}.name`, meaning }, yaml.keyPlace(['targets', slug])));
  }
  const first = Object.keys(content.targets)[0] ?? '';
  if (!Object.values(content.targets).some((one) => one.kind === 'target')) {
    problems.push(problem('no-main-target', { target: first }, yaml.keyPlace(['targets', first])));
  }
  return problems;
}
