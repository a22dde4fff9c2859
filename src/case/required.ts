import { type Finding, finding } from '../problem/finding.ts';
import type { YamlFile } from '../source/yaml.ts';
import type { Case } from './schema.ts';

// What a case must have that depends on what else it has, which no schema of a single field can say.

/** What is missing among some keys of a case, whatever else may be wrong in the file. */
export function missingIn(yaml: YamlFile, keys: readonly (keyof Case)[]): Finding[] {
  const content = asMap(yaml.value);
  return content && keys.includes('people') && keys.includes('group') ? missingPeople(content, yaml) : [];
}

/** Letters are written for somebody: people, or a group. */
function missingPeople({ people, group }: Record<string, unknown>, yaml: YamlFile): Finding[] {
  if (group !== undefined) return [];
  if (people === undefined)
    return [finding('key-missing', { key: 'people', meaning: 'case.peopleOrGroup' }, yaml.keyPlace([]))];
  return Array.isArray(people) && people.length === 0
    ? [finding('value-empty', { field: 'people' }, yaml.place(['people']))]
    : [];
}

function asMap(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
