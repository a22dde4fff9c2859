import type { Outline, OutlinePart } from './outline.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/**
 * Reads parts of a YAML text as they are read within the whole: with the same values and problems, at the same places. What is wrong
 * with other parts is not seen. The whole is read where there is no outline, or where the parts turn out to be no YAML.
 */
export function readYamlParts(
  text: string,
  file: string,
  outline: Outline | undefined,
  isWanted: (key: string) => boolean,
): YamlFile {
  if (!outline) return readYaml(text, file);
  const parts = [...outline.values()];
  const wanted = parts.filter(({ key }) => isWanted(key));
  if (wanted.length === parts.length) return readYaml(text, file);
  const cut = wanted.map(({ start, end }) => text.slice(start, end)).join('') || '{}';
  const read = readYaml(cut, file, {
    top: parts[0]?.line ?? 1,
    goesOn: /\S/.test(text.slice(wanted.at(-1)?.end ?? 0)),
    lineOf: (line) => lineInWhole(wanted, line),
  });
  return read.value === undefined ? readYaml(text, file) : read;
}

/** The line of the whole text that a line of its parts is, if these stand one right after the other. */
function lineInWhole(parts: readonly OutlinePart[], line: number): number {
  let left = line;
  for (const { line: from, lastLine } of parts) {
    const count = lastLine - from + 1;
    if (left <= count) return from + left - 1;
    left -= count;
  }
  return parts.at(-1)?.lastLine ?? line;
}
