import { briefly } from '../case/filled-in.ts';
import { type CaseFile, type CaseText, readCase } from '../case/read.ts';
import { isSlug } from '../case/slug.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import { cutTexts } from '../source/cut-texts.ts';
import type { YamlFile } from '../source/yaml.ts';

// From the text of a case file to the case. It knows nothing of the world, so that another core can do it (bin/worker.js).

/** Cases that could be read, and what is wrong with the others. */
export interface Loaded {
  readonly cases: readonly CaseFile[];
  readonly problems: readonly Finding[];
}

/** The case in a text, or everything that is wrong with it: in one finding, if it is a draft that is not filled in yet. */
export async function readCaseText(source: CaseText): Promise<Loaded> {
  const read = await readCaseInFull(source);
  return read.cases.length > 0 ? read : { cases: [], problems: briefly(read.problems, source.slug) };
}

/** The same with everything that is missing in a draft. */
export async function readCaseInFull(source: CaseText): Promise<Loaded> {
  const { text, file, slug } = source;
  if (!isSlug(slug)) return { cases: [], problems: [finding('case-file-name', { found: slug }, { file })] };
  const { caseFile, yaml, problems: found } = readCase(source);
  const problems = [...found];
  if (mayHaveValues(text)) problems.push(...(await import('../case/words.ts')).checkCaseWords(yaml));
  if (!caseFile || anyError(problems)) return { cases: [], problems };
  return {
    cases: [caseFile],
    problems: [...problems, ...cutTexts(text, file), ...(await addressWarnings(caseFile, yaml))],
  };
}

/** False if there are no braces in a text, and no escape that could spell them. */
function mayHaveValues(text: string): boolean {
  return text.includes('{{') || text.includes('}}') || /\\[xuU]/.test(text);
}

/** What looks wrong in addresses that are given in parts. The table of countries is loaded only if there are any. */
async function addressWarnings(caseFile: CaseFile, yaml: YamlFile): Promise<readonly Finding[]> {
  const inParts = Object.values(caseFile.content.targets).some(
    ({ address, native }) => !(Array.isArray(address) && Array.isArray(native?.address ?? [])),
  );
  if (!inParts) return [];
  const { checkAddresses } = await import('./check.ts');
  return checkAddresses(caseFile.content, yaml);
}
