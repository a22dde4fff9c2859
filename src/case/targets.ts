import { type Outline, outlineOf } from '../source/outline.ts';
import { readYamlParts } from '../source/yaml-parts.ts';

// The targets of a case file, without the rest of it and without the schema.

const KEY = 'targets';

/** The slugs of the targets in a text that letters may go to, whatever else may be wrong with it; none if they cannot be read. */
export function targetSlugs(text: string, file: string): string[] {
  const { value } = readYamlParts(text, file, outlineOf(text), (key) => key === KEY);
  const targets = (value as { readonly [KEY]?: unknown } | undefined)?.[KEY];
  if (targets === null || typeof targets !== 'object' || Array.isArray(targets)) return [];
  return Object.entries(targets).flatMap(([slug, target]) => (hasLeft(target) ? [] : [slug]));
}

/** True for a target as the file has it that left office. */
function hasLeft(target: unknown): boolean {
  return target !== null && typeof target === 'object' && 'left' in target;
}

/** False if a text certainly has no target of a slug. */
export function mayHaveTarget(text: string, slug: string): boolean {
  return maySpell(text, slug) && maySpell(targetsIn(text, outlineOf(text)), slug);
}

/** The lines of the targets; the whole text if nobody knows where they are. */
function targetsIn(text: string, outline: Outline | undefined): string {
  if (!outline) return text;
  const part = outline.get(KEY);
  return part ? text.slice(part.start, part.end) : '';
}

/** True if a key without spaces may stand in a text: as it is, or spelt with a backslash. */
function maySpell(text: string, key: string): boolean {
  return text.includes(key) || text.includes('\\');
}
