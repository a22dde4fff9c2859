import { linesOf, type Outline, type OutlinePart } from './outline.ts';
import { type Excerpt, readYaml, type YamlFile } from './yaml.ts';

/**
 * Reads parts of a YAML text, that of a case, as they are read within the whole: with the same values and problems, at the same places. What is wrong
 * with other parts is not seen. The whole is read where there is no outline, or where the parts turn out to be no YAML.
 */
export function readYamlParts(
  text: string,
  file: string,
  outline: Outline | undefined,
  isWanted: (key: string) => boolean,
): YamlFile {
  if (!outline) return readYaml(text, file, undefined, 'seen');
  const parts = [...outline.values()];
  const wanted = parts.filter(({ key }) => isWanted(key));
  if (wanted.length === parts.length) return readYaml(text, file, undefined, 'seen');
  const read = readParts(text, file, wanted, parts);
  return read.value === undefined ? readYaml(text, file, undefined, 'seen') : read;
}

function readParts(
  text: string,
  file: string,
  wanted: readonly OutlinePart[],
  parts: readonly OutlinePart[],
): YamlFile {
  const cut = wanted.map(({ start, end }) => text.slice(start, end)).join('') || '{}';
  return readYaml(cut, file, new Cut(text, parts, wanted), 'seen');
}

/** Where the parts stand in the whole. That is found when something asks for it: in most files nothing is wrong. */
class Cut implements Excerpt {
  private readonly text: string;
  private readonly parts: readonly OutlinePart[];
  private readonly wanted: readonly OutlinePart[];
  private lines: { readonly first: number; readonly last: number }[] | undefined;

  constructor(text: string, parts: readonly OutlinePart[], wanted: readonly OutlinePart[]) {
    this.text = text;
    this.parts = parts;
    this.wanted = wanted;
  }

  get top(): number {
    return this.parts[0] ? linesOf(this.text, this.parts[0]).first : 1;
  }

  get goesOn(): boolean {
    return /\S/.test(this.text.slice(this.wanted.at(-1)?.end ?? 0));
  }

  lineOf(line: number): number {
    this.lines ??= this.wanted.map((part) => linesOf(this.text, part));
    return lineInWhole(this.lines, line);
  }
}

/** The line of the whole text that a line of its parts is, if these stand one right after the other. */
function lineInWhole(parts: readonly { readonly first: number; readonly last: number }[], line: number): number {
  let left = line;
  for (const { first, last } of parts) {
    const count = last - first + 1;
    if (left <= count) return first + left - 1;
    left -= count;
  }
  return parts.at(-1)?.last ?? line;
}
