import type { Finding } from '../problem/finding.ts';
import { outlineOf } from '../source/outline.ts';
import { type Path, readYaml, valueAt, type YamlFile } from '../source/yaml.ts';
import { readYamlParts } from '../source/yaml-parts.ts';
import { NOTHING, PartReader } from './part-reader.ts';
import { CASE_KEYS, type CaseFile, type CaseKey, type CaseText, checkCase } from './read.ts';
import { type Case, caseSchema } from './schema.ts';

// What can be read of a case file in which something is wrong: enough to go on looking for what else is. No letter is made of it.

/** The parts of a case that can be read. Its file finds the places of values by where they stand in `content`. */
export interface PartlyRead extends CaseFile {
  readonly yaml: YamlFile;
  /** Where there is nothing in `content`, or something that was put in its place: paths of the file, in its order. */
  readonly gaps: readonly Path[];
  /** Of these, where the file has something that is not read. */
  readonly unread: readonly Path[];
  /** The path in the file of a path of `content`. */
  fileOf(path: Path): Path;
}

/** A file without the top-level parts that are no YAML, whose keys are `broken`, and what is wrong with the shape of the others. */
interface WithoutBroken {
  readonly yaml: YamlFile;
  readonly broken: readonly string[];
  readonly problems: readonly Finding[];
}

/** No case has as many top-level keys as this. */
const MOST_PARTS = 200;

/** The parts of a file that are YAML, where others are none; undefined if it is not laid out so that they can be told. */
export function readWithoutBroken({ text, file, slug }: CaseText): WithoutBroken | undefined {
  const outline = outlineOf(text);
  if (!outline || outline.size > MOST_PARTS) return undefined;
  const broken = [...outline.values()]
    .filter(({ start, end }) => readYaml(text.slice(start, end), file).value === undefined)
    .map(({ key }) => key);
  if (broken.length === 0 || broken.length === outline.size) return undefined;
  const yaml = readYamlParts(text, file, outline, (key) => !broken.includes(key));
  const keys = CASE_KEYS.filter((key) => !broken.includes(key));
  return yaml.value === undefined ? undefined : { yaml, broken, problems: checkCase(yaml, slug, keys).problems };
}

/** The parts of a case that can be read; undefined if the file is no map at all. `broken` are keys whose values are no YAML. */
export function readPartly(yaml: YamlFile, slug: string, broken: readonly string[] = []): PartlyRead | undefined {
  const reader = new PartReader(yaml);
  for (const key of broken) reader.gap([key]);
  const content = reader.read(caseSchema, yaml.value, [], []);
  if (content === NOTHING) return undefined;
  const whole = content as Case;
  if (whole.people.length === 0 && !whole.group) reader.gap(['people']);
  for (const [target, one] of Object.entries(whole.targets))
    if ((one.name ?? one.role ?? one.organisation) === undefined) reader.gap(['targets', target, 'name']);
  for (const one of yaml.problems) if (one.code === 'key-twice') reader.gapsAt(one);
  const fileOf = (path: Path) => reader.fileOf(path);
  const isThere = (path: Path) => broken.includes(String(path[0])) || (valueAt(yaml.value, path) ?? null) !== null;
  return {
    ...{ slug, file: yaml.file, content: whole as Pick<Case, CaseKey> },
    ...{ gaps: reader.gaps, unread: reader.gaps.filter(isThere), fileOf },
    yaml: {
      ...yaml,
      value: whole,
      place: (path, words) => yaml.place(fileOf(path), words),
      source: (path) => yaml.source(fileOf(path)),
      keyPlace: (path) => yaml.keyPlace(fileOf(path)),
      range: (path, part) => yaml.range(fileOf(path), part),
    },
  };
}
