import type { ReturnAddress } from '../address/sender.ts';
import { withoutTypedCountry } from '../address/typed-country.ts';
import type { CaseFile } from '../case/read.ts';

// The addresses of a case and of who writes, as letters of the case have them.

/** A case whose targets' addresses do not end in the country, which is written by itself. */
export async function withoutTypedCountries(caseFile: CaseFile): Promise<CaseFile> {
  const { targets } = caseFile.content;
  const changed = await Promise.all(
    Object.entries(targets).map(async ([slug, target]) => [slug, await withoutTypedCountry(target)] as const),
  );
  return { ...caseFile, content: { ...caseFile.content, targets: Object.fromEntries(changed) } };
}

/** The sender's lines by the countries to which letters of the case go. */
export async function senderLinesFor(
  { content }: CaseFile,
  returns: ReturnAddress | undefined,
): Promise<Map<string, readonly string[]>> {
  const countries = new Set(Object.values(content.targets).map(({ country }) => country));
  const lines = new Map<string, readonly string[]>();
  if (returns) for (const country of countries) lines.set(country, await returns(country));
  return lines;
}
