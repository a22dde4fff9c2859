import { checkAddresses } from '../address/check.ts';
import { headByName } from '../case/head.ts';
import { readPartly, readWithoutBroken } from '../case/partly.ts';
import { CASE_KEYS, type CaseText, checkCase } from '../case/read.ts';
import type { Case } from '../case/schema.ts';
import { isSlug } from '../case/slug.ts';
import { wrongWords } from '../case/words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { cutTexts } from '../source/cut-texts.ts';
import { type Path, readYaml, type YamlFile } from '../source/yaml.ts';
import type { CheckedCase, RelatedHead } from './rule.ts';

// From the text of a case file to what the rules are asked of, and all that is wrong with its shape.

/** A case, or what can be read of one, as rules are asked of it. */
export interface Checked extends CheckedCase {
  /** Where something cannot be read, or is not as it will be once the file is right: paths of the file. */
  readonly gaps: readonly Path[];
  /** Of these, where the file has something that is not read. */
  readonly unread?: readonly Path[];
  fileOf?(path: Path): Path;
}

/** What is wrong with the shape, and where, if a comment may let it pass. */
export interface ShapeProblem {
  readonly one: Finding;
  readonly path?: Path;
}

/** The case of which the rules are asked, what is wrong with its shape, and what other cases may name of it. */
export function readToCheck(source: CaseText): {
  problems: readonly ShapeProblem[];
  checked?: Checked;
  head: RelatedHead;
} {
  const { text, file, slug } = source;
  const wrongName = isSlug(slug) ? [] : [finding('case-file-name', { found: slug }, { file, line: 1, column: 1 })];
  const { caseFile, yaml, problems: shape } = checkCase(readYaml(text, file, undefined, 'seen', true), slug, CASE_KEYS);
  const without = yaml.value === undefined ? readWithoutBroken(source) : undefined;
  const readable = without?.yaml ?? yaml;
  const words = without?.broken.some((key) => NAMING.includes(key)) ? [] : wrongWords(readable);
  const problems = [...wrongName, ...shape, ...(without?.problems ?? []), ...words.map(({ problem }) => problem)];
  const checked: Checked | undefined = caseFile
    ? { slug: caseFile.slug, file: caseFile.file, content: caseFile.content, yaml, gaps: [] }
    : readPartly(readable, slug, without?.broken);
  const told = [...problems, ...cutTexts(text, file)].map((one) => ({ one }));
  if (!checked) return { problems: told, head: headByName(source) };
  const doubtful = words.flatMap(({ problem, path }) => (problem.severity === 'error' ? [path] : []));
  return {
    problems: [...told, ...missingParts(checked.content, checked.yaml)],
    checked: doubtful.length === 0 ? checked : { ...checked, gaps: [...checked.gaps, ...doubtful] },
    head: relatedTo(checked),
  };
}

/** What other cases may name of one. */
function relatedTo({ slug, file, content }: CheckedCase): RelatedHead {
  const { status, reference, supersedes, supersededBy } = content;
  return { slug, file, status, reference, supersedes, supersededBy };
}

/** What texts may name values of: without these nobody can say which values are wrong. */
const NAMING = ['people', 'group', 'targets', 'reference'];

/** Of what looks wrong in addresses in parts, what no rule tells: postcodes are for address-postcode. */
function missingParts(content: Case, yaml: YamlFile): ShapeProblem[] {
  const paths = Object.keys(content.targets).map((slug) => ['targets', slug, 'address']);
  return checkAddresses(content, yaml).flatMap((one) => {
    if (one.code !== 'address-part-missing' || one.arguments.field === 'postcode') return [];
    const path = paths.find((at) => yaml.keyPlace(at).line === one.place?.line);
    return [{ one, ...(path ? { path } : {}) }];
  });
}
