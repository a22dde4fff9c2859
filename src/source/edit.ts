import { parseDocument } from 'yaml';
import type { Path } from './yaml.ts';

// Changes to YAML texts that leave comments and layout as they are.

/** A YAML text with one value set. */
export function setInYaml(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text);
  document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}
