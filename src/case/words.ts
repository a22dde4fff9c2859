import { type Problem, type ProblemArguments, problem } from '../problem.ts';
import type { Path } from '../source/yaml.ts';
import { checkWording, hasWording, usedValues, type WordingNames } from '../template/wording.ts';
import type { CaseFile } from './parse.ts';
import type { Target } from './schema.ts';

// The values in the texts of a case: which texts may have them, and which names they may use.

const CASE_VALUES = ['case.title', 'case.reference', 'case.country', 'people'] as const;
const TARGET_FIELDS = ['name', 'honorific', 'role', 'organisation'] as const;
const TARGET_VALUES = TARGET_FIELDS.map((field) => `target.${field}`);

interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Every text of the case in which a value stands, with its path. */
function textsWithValues(value: unknown, path: Path): Text[] {
  if (typeof value === 'string') return hasWording(value) ? [{ path, text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => textsWithValues(one, [...path, key]));
}

/** True if any text of the case has values, so that its words must be checked and filled in. */
export function caseHasWording({ content }: CaseFile): boolean {
  return hasWording(JSON.stringify(content));
}

/** Every value in the texts of a case that cannot be filled in, with line and column. */
export function checkCaseWords({ content, yaml }: CaseFile): Problem[] {
  const problems: Problem[] = [];
  const people = content.people.map((person) => person.name);
  const general = [...CASE_VALUES, ...(people.length === 1 ? ['person.name'] : [])].filter(
    (name) => name !== 'case.reference' || content.reference !== undefined,
  );
  for (const { path, text } of textsWithValues(content, [])) {
    const kind = textKind(path);
    if (kind === 'none') {
      problems.push(
        problem(
          'words-here',
          { found: text.slice(text.indexOf('{{')).slice(0, 40), field: String(path[0]) },
          yaml.place(path),
        ),
      );
      continue;
    }
    const names: WordingNames = { values: kind === 'letter' ? [...general, ...TARGET_VALUES] : general, people };
    const seen = new Map<string, number>();
    for (const one of checkWording(text, names)) {
      const nth = seen.get(one.found) ?? 0;
      seen.set(one.found, nth + 1);
      const place = yaml.place(path, { text: one.found, nth });
      problems.push(problem(one.code as keyof ProblemArguments, one.arguments as never, place));
    }
    if (kind === 'letter') problems.push(...lackingTargets(path, text, content.targets, yaml));
  }
  return problems;
}

/** A letter goes to every target that is no copy: a value that one of them lacks would leave a hole. */
function lackingTargets(path: Path, text: string, targets: Record<string, Target>, yaml: CaseFile['yaml']): Problem[] {
  return usedValues(text).flatMap(({ name, found }) => {
    const field = TARGET_FIELDS.find((one) => name === `target.${one}`);
    if (!field) return [];
    const lacking = Object.entries(targets).filter(
      ([slug, one]) => receives(path, slug, one) && one[field] === undefined,
    );
    if (lacking.length === 0) return [];
    return [
      problem(
        'words-target-lacks',
        { field, targets: lacking.map(([slug]) => slug) },
        yaml.place(path, { text: found, nth: 0 }),
      ),
    ];
  });
}

function receives(path: Path, slug: string, target: Target): boolean {
  return path[0] === 'targets' ? path[1] === slug : target.kind !== 'copy';
}

/** Which values a text may have: those of letters, those of the case, or none. */
function textKind(path: Path): 'letter' | 'case' | 'none' {
  const [first, , third] = path;
  if (first === 'letter' && third !== 'reviewed') return 'letter';
  if (first === 'targets' && (third === 'salutation' || third === 'closing')) return 'letter';
  return first === 'summary' || first === 'background' || first === 'statusNote' ? 'case' : 'none';
}
