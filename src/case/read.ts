import * as v from 'valibot';
import { type Finding, finding } from '../problem/finding.ts';
import { type Outline, outlineOf } from '../source/outline.ts';
import { checkShape, fieldName } from '../source/shape.ts';
import type { Path, YamlFile } from '../source/yaml.ts';
import { readYamlParts } from '../source/yaml-parts.ts';
import { missingIn } from './required.ts';
import { type Case, caseSchema, type Target } from './schema.ts';

// The one way from the text of a case file to a case, or to those parts of it that are asked for.

/** A top-level key of a case. */
export type CaseKey = keyof Case;

const { entries } = caseSchema;

/** Every top-level key of a case, in the order of the schema. */
export const CASE_KEYS = Object.keys(entries) as readonly CaseKey[];

/** The text of a case file, its path as people see it, and its name without .yaml. */
export interface CaseText {
  readonly text: string;
  readonly file: string;
  readonly slug: string;
}

/** A case, or those parts of it that were asked for, with the name it goes by and the file it came from. */
export interface CaseFile<K extends CaseKey = CaseKey> {
  /** The file name without .yaml. */
  readonly slug: string;
  /** The path as shown to the user. */
  readonly file: string;
  readonly content: Pick<Case, K>;
}

/** A case file as read: what was asked for, if nothing is wrong with it; the file itself; and everything that is wrong. */
export interface ReadCase<K extends CaseKey = CaseKey> {
  readonly caseFile?: CaseFile<K>;
  readonly yaml: YamlFile;
  readonly problems: readonly Finding[];
}

/** The case in a text, or every problem of its shape with line and column. The words of its texts are checked by `case/words`. */
export function readCase(source: CaseText): ReadCase;
/**
 * The same of some keys only. The values of all others are left unread, with whatever is wrong in them; misspelt and doubled keys are
 * found all the same. `outline` is that of the text, if it is known.
 */
export function readCase<K extends CaseKey>(
  source: CaseText,
  keys: readonly K[],
  outline?: Outline | undefined,
): ReadCase<K>;
export function readCase(
  { text, file, slug }: CaseText,
  keys: readonly CaseKey[] = CASE_KEYS,
  outline: Outline | undefined = keys === CASE_KEYS ? undefined : outlineOf(text),
): ReadCase {
  const isWanted = (key: string) => !Object.hasOwn(entries, key) || keys.includes(key as CaseKey);
  return checkCase(readYamlParts(text, file, outline, isWanted), slug, keys);
}

/** Some keys of a case whose YAML has been read, all of it or at least these. */
export function checkCase<K extends CaseKey>(yaml: YamlFile, slug: string, keys: readonly K[]): ReadCase<K> {
  const { value, problems: shape } = checkShape(schemaOf(keys), yaml);
  const problems = [...shape, ...missingIn(yaml, keys)];
  if (value === undefined || problems.length > 0) return { yaml, problems };
  const content = picked(value as Pick<Case, K>, keys);
  const { targets } = content as { targets?: Case['targets'] };
  const found = targets ? checkTargets(targets, yaml) : [];
  if (found.length > 0) return { yaml, problems: found };
  return { caseFile: { slug, file: yaml.file, content }, yaml, problems };
}

/** Schemas by their lists of keys: whoever reads many files asks for the same list each time. */
const schemas = new WeakMap<readonly CaseKey[], v.GenericSchema>();

/** The schema in which other keys may have any value. */
function schemaOf(keys: readonly CaseKey[]): v.GenericSchema {
  if (keys === CASE_KEYS) return caseSchema;
  const known = schemas.get(keys);
  if (known) return known;
  const unread = v.optional(v.unknown());
  const schema = v.strictObject(
    Object.fromEntries(CASE_KEYS.map((key) => [key, keys.includes(key) ? entries[key] : unread])),
  );
  schemas.set(keys, schema);
  return schema;
}

function picked<K extends CaseKey>(content: Pick<Case, K>, keys: readonly K[]): Pick<Case, K> {
  if ((keys as readonly CaseKey[]) === CASE_KEYS) return content;
  const parts: Partial<Pick<Case, K>> = {};
  for (const key of keys) if (Object.hasOwn(content, key)) parts[key] = content[key];
  return parts as Pick<Case, K>;
}

/** What no schema can say: a target has a name of some kind, and a case with copies has somebody to write to. */
function checkTargets(targets: Case['targets'], yaml: YamlFile): Finding[] {
  const problems: Finding[] = [];
  for (const [slug, target] of Object.entries(targets)) {
    problems.push(...checkParts(target.address, ['targets', slug, 'address'], yaml));
    if (target.native)
      problems.push(...checkParts(target.native.address, ['targets', slug, 'native', 'address'], yaml));
    if (target.name ?? target.role ?? target.organisation) continue;
    const meaning = 'target.named';
    problems.push(finding('key-missing', { key: `targets.${slug}.name`, meaning }, yaml.keyPlace(['targets', slug])));
  }
  const first = Object.keys(targets)[0] ?? '';
  if (!Object.values(targets).some((one) => one.kind === 'target')) {
    problems.push(finding('no-main-target', { target: first }, yaml.keyPlace(['targets', first])));
  }
  return problems;
}

/** An address in parts says at least where: the town or the street. */
function checkParts(address: Target['address'], path: Path, yaml: YamlFile): Finding[] {
  if (Array.isArray(address) || address.city !== undefined || address.street !== undefined) return [];
  const meaning = 'address.somewhere';
  return [finding('key-missing', { key: `${fieldName(path)}.city`, meaning }, yaml.keyPlace(path))];
}
