import { type Finding, type FindingArguments, finding } from '../problem/finding.ts';
import type { Path, YamlFile } from '../source/yaml.ts';
import { checkWording, hasWording, usedValues, type WordingNames } from '../template/wording.ts';
import { getsLetter } from './card.ts';

// The values in the texts of a case: which texts may have them, and which names they may use.

const CASE_VALUES = ['case.title', 'case.reference', 'case.country', 'people'] as const;
const TARGET_FIELDS = ['name', 'honorific', 'role', 'organisation'] as const;
const TARGET_VALUES = TARGET_FIELDS.map((field) => `target.${field}`);

/** The shape allows no text longer than this, and says so. */
const LONGEST = 20_000;

interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Every text of the case in which a value stands, with its path. */
function textsWithValues(value: unknown): readonly Text[] {
  const found: Text[] = [];
  collect(value, [], found);
  return found;
}

/** Puts those below a path into `found`; the path is as it was when all are. */
function collect(value: unknown, path: (string | number)[], found: Text[]): void {
  if (typeof value === 'string') {
    if (hasWording(value) && value.length <= LONGEST) found.push({ path: [...path], text: value.trim() });
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const isList = Array.isArray(value);
  for (const [key, one] of Object.entries(value)) {
    path.push(isList ? Number(key) : key);
    collect(one, path, found);
    path.pop();
  }
}

/** What the texts of a case may name, as far as the file says it: its shape may be wrong elsewhere. */
interface CaseNames {
  readonly people: readonly string[];
  /** Of the only person. */
  readonly hasNumber: boolean;
  readonly group?: string;
  readonly hasReference: boolean;
  /** By slug: as pairs, since an object made of names nobody knows before is slow. */
  readonly targets: readonly (readonly [slug: string, target: Record<string, unknown>])[];
}

function namedIn(value: unknown): CaseNames {
  const { people, group, reference, targets } = asMap(value);
  const persons = Array.isArray(people) ? people.map(asMap) : [];
  return {
    people: persons.map(({ name }) => textOf(name)),
    hasNumber: persons[0]?.number !== undefined,
    ...(group === undefined ? {} : { group: textOf(asMap(group).name) }),
    hasReference: reference !== undefined,
    targets: Object.entries(asMap(targets)).map(([slug, one]) => [slug, asMap(one)] as const),
  };
}

/** A text, or a number that stands in its place; '' for anything else, which the shape tells. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function asMap(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Every value in the texts of a case file that cannot be filled in, with line and column. */
export function checkCaseWords(yaml: YamlFile): Finding[] {
  return wrongWords(yaml).map((one) => one.problem);
}

/** The same, each with the path of the text that it stands in. */
export function wrongWords(yaml: YamlFile): { readonly path: Path; readonly problem: Finding }[] {
  const texts = textsWithValues(yaml.value);
  if (texts.length === 0) return [];
  const named = namedIn(yaml.value);
  const known = knownTo(named);
  const wrong: { readonly path: Path; readonly problem: Finding }[] = [];
  for (const text of texts)
    for (const problem of wrongIn(text, named, known, yaml)) wrong.push({ path: text.path, problem });
  return wrong;
}

/** What a text of a kind may name. */
type Known = Readonly<Record<'letter' | 'case', WordingNames>>;

function knownTo(named: CaseNames): Known {
  const general = valuesFor(named);
  const people = named.group === undefined ? named.people : [...named.people, named.group];
  return { letter: { values: [...general, ...TARGET_VALUES], people }, case: { values: general, people } };
}

function wrongIn({ path, text }: Text, named: CaseNames, known: Known, yaml: YamlFile): Finding[] {
  const kind = textKind(path);
  if (kind === 'none') {
    if (path.length === 0) return []; // the whole file is a text: its shape is told
    const found = text.slice(text.search(/\{\{|\}\}/)).slice(0, 40);
    return [finding('words-here', { found, field: String(path[0]) }, yaml.place(path))];
  }
  const wrong = checkWording(text, known[kind]).map((one) =>
    finding(one.code as keyof FindingArguments, one.arguments as never, yaml.place(path, one.words)),
  );
  return kind === 'letter' ? [...wrong, ...lackingTargets(path, text, named.targets, yaml)] : wrong;
}

/** The values that every text may name. */
function valuesFor({ people, hasNumber, group, hasReference }: CaseNames): string[] {
  const ofPerson = people.length === 1 ? ['person.name', ...(hasNumber ? ['person.number'] : [])] : [];
  const ofGroup = group === undefined ? [] : ['group.name'];
  return [...CASE_VALUES, ...ofPerson, ...ofGroup].filter((name) => name !== 'case.reference' || hasReference);
}

/** A letter goes to every target that is no copy: a value that one of them lacks would leave a hole. */
function lackingTargets(path: Path, text: string, targets: CaseNames['targets'], yaml: YamlFile): Finding[] {
  if (!text.includes('target.')) return [];
  return usedValues(text).flatMap(({ name, found, at }) => {
    const field = TARGET_FIELDS.find((one) => name === `target.${one}`);
    if (!field) return [];
    const lacking = targets.filter(([slug, one]) => receives(path, slug, one) && one[field] === undefined);
    if (lacking.length === 0) return [];
    return [
      finding(
        'words-target-lacks',
        { field, targets: lacking.map(([slug]) => slug) },
        yaml.place(path, { start: at, text: found }),
      ),
    ];
  });
}

function receives(path: Path, slug: string, target: Record<string, unknown>): boolean {
  return path[0] === 'targets' ? path[1] === slug : getsLetter(target);
}

/** What of a target becomes part of a letter, or is posted in its place. */
const LETTER_WORDS = ['salutation', 'closing', 'demands', 'posts'];

/** Which values a text may have: those of letters, those of the case, or none. */
function textKind(path: Path): 'letter' | 'case' | 'none' {
  const [first, second, third] = path;
  if (first === 'letter' && third !== 'reviewed') return 'letter';
  if (first === 'targets' && LETTER_WORDS.includes(String(third))) return 'letter';
  if (first === 'cards' && second === 'texts') return 'case';
  return first === 'summary' || first === 'background' ? 'case' : 'none';
}
