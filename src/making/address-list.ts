import { allLines } from '../address/lines.ts';
import { jsonText } from '../terminal/json.ts';
import type { Session } from '../workspace/session.ts';
import type { Posted } from './addresses.ts';

/** The formats of a list of addresses that are no pages. */
export type ListFormat = 'text' | 'json' | 'csv';

/** A list of addresses: text for people, JSON for programs, CSV for other programs that print labels. */
export async function addressList(
  session: Session,
  posted: readonly Posted[],
  format: ListFormat,
  what: 'envelopes' | 'labels',
): Promise<string> {
  if (format === 'text') return posted.map(({ address }) => `${allLines(address).join('\n')}\n`).join('\n');
  if (format === 'json')
    return jsonText(
      {
        [what]: posted.map(({ caseSlug, targetSlug, address }) => ({
          case: caseSlug,
          target: targetSlug,
          ...address,
        })),
      },
      session.problems,
      session.messages,
    );
  const { csv } = await import('../render/csv.ts');
  const lines = posted.map(({ address }) => allLines(address));
  const most = Math.max(0, ...lines.map(({ length }) => length));
  const numbered = Array.from({ length: most }, (_, index) => `line${index + 1}`);
  return csv(
    ['case', 'target', 'to', ...numbered],
    posted.map(({ caseSlug, targetSlug, country }, index) => [
      caseSlug,
      targetSlug,
      country,
      ...numbered.map((_, line) => lines[index]?.[line] ?? ''),
    ]),
  );
}
