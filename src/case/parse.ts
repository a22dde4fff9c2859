import { type Finding, finding } from '../problem/finding.ts';
import { checkShape, fieldName } from '../source/shape.ts';
import { type Path, readYaml, type YamlFile } from '../source/yaml.ts';
import { type Case, caseSchema, type Target } from './schema.ts';

/** A case with the name it goes by and the file it came from. */
export interface CaseFile {
  /** The file name without .yaml. */
  readonly slug: string;
  /** The path as shown to the user. */
  readonly file: string;
  readonly content: Case;
}

/** A case file as parsed: the case, if it is a whole one; the file itself; and every problem of its shape. */
export interface ParsedCase {
  readonly caseFile?: CaseFile;
  readonly yaml: YamlFile;
  readonly problems: readonly Finding[];
}

/** The case in a text, or every problem of it with line and column. The words of its texts are checked by `case/words`. */
export function parseCase(text: string, file: string, slug: string): ParsedCase {
  const yaml = readYaml(text, file);
  const { value: content, problems } = checkShape(caseSchema, yaml);
  if (content === undefined) return { yaml, problems };
  const found = checkMeaning(content, yaml);
  return found.length > 0 ? { yaml, problems: found } : { caseFile: { slug, file, content }, yaml, problems };
}

/** What no schema can say: a target has a name of some kind, and a case with copies has somebody to write to. */
function checkMeaning(content: Case, yaml: YamlFile): Finding[] {
  const problems: Finding[] = [];
  for (const [slug, target] of Object.entries(content.targets)) {
    problems.push(...checkParts(target.address, ['targets', slug, 'address'], yaml));
    if (target.native)
      problems.push(...checkParts(target.native.address, ['targets', slug, 'native', 'address'], yaml));
    if (target.name ?? target.role ?? target.organisation) continue;
    const meaning = 'A target needs at least a name, a role or an organisation';
    problems.push(finding('key-missing', { key: `targets.${slug}.name`, meaning }, yaml.keyPlace(['targets', slug])));
  }
  const first = Object.keys(content.targets)[0] ?? '';
  if (!Object.values(content.targets).some((one) => one.kind === 'target')) {
    problems.push(finding('no-main-target', { target: first }, yaml.keyPlace(['targets', first])));
  }
  return problems;
}

/** An address in parts says at least where: the town or the street. */
function checkParts(address: Target['address'], path: Path, yaml: YamlFile): Finding[] {
  if (Array.isArray(address) || address.city !== undefined || address.street !== undefined) return [];
  const meaning = 'An address needs at least a town or a street';
  return [finding('key-missing', { key: `${fieldName(path)}.city`, meaning }, yaml.keyPlace(path))];
}
