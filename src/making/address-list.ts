import { nameLine, scriptsOf } from '../address/lines.ts';
import { roomOf } from '../languages/room.ts';
import { isolateNumbers } from '../letter/number-order.ts';
import { jsonText } from '../terminal/json.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import type { Posted } from './addresses.ts';
import type { Outcome } from './plan.ts';
import type { Planner } from './planner.ts';
import { makeTexts } from './texts.ts';

/** The formats of a list of addresses that are no pages. */
export type ListFormat = 'text' | 'json' | 'csv';

/** How names of files end. */
const ENDINGS = { text: 'txt', json: 'json', csv: 'csv' } as const;

/** Makes a list of addresses. */
export async function makeAddressList(
  session: Session,
  planner: Planner,
  addresses: AsyncIterable<Posted> | Iterable<Posted>,
  format: ListFormat,
  what: 'envelopes' | 'labels',
  flags: OutputFlags,
): Promise<Outcome> {
  const posted: Posted[] = [];
  for await (const one of addresses) posted.push(one);
  const items = posted.map(({ item }) => item);
  const each = posted.flatMap(asOften);
  const content = () => (format === 'text' ? addressText(each) : addressData(session, planner, each, format, what));
  return makeTexts(session, planner, [{ name: `${what}.${ENDINGS[format]}`, items, content }], flags);
}

function asOften(posted: Posted): Posted[] {
  return Array.from({ length: posted.item.copies ?? 1 }, () => posted);
}

/** Addresses parted by a blank line. One alone has a blank line between its two scripts, as in a letter. */
function addressText(posted: readonly Posted[]): string {
  const between = posted.length === 1 ? '\n' : '';
  const texts = posted.map(({ address }) =>
    scriptsOf(address)
      .map((lines) => lines.map((line) => `${isolateNumbers(line)}\n`).join(''))
      .join(between),
  );
  return texts.join('\n');
}

/** A list of addresses: JSON for programs, CSV for other programs that print labels. */
async function addressData(
  session: Session,
  { postage }: Planner,
  posted: readonly Posted[],
  format: Exclude<ListFormat, 'text'>,
  what: 'envelopes' | 'labels',
): Promise<string> {
  if (format === 'json')
    return jsonText(
      {
        [what]: posted.map(({ item, address: { who, ...address } }) => ({
          case: item.case ?? '',
          target: item.target ?? '',
          ...address,
        })),
        ...(postage ? { postage } : {}),
      },
      session.problems,
      session.messages,
    );
  return addressTable(posted);
}

/** As many columns as any address has lines, and the same for every batch: the last has what is left. */
const LINES = 8;

/** One row an address and script: CSV for other programs. */
async function addressTable(posted: readonly Posted[]): Promise<string> {
  const [{ csv, textCell }, { addressParts, senderParts }] = await Promise.all([
    import('../render/csv.ts'),
    import('../address/parts.ts'),
  ]);
  const numbers = Array.from({ length: LINES }, (_, nth) => nth);
  const header = [
    ...['case', 'target', 'to', 'kind', 'script', 'name', 'role', 'organisation'],
    ...numbers.map((nth) => `line${nth + 1}`),
    ...['postcode', 'city', 'country'],
  ];
  const rows: string[][] = [];
  for (const { item, address, target } of posted) {
    const kind = target?.kind ?? 'sender';
    for (const parts of target ? addressParts(target, address, nameLine(target)) : [senderParts(address)]) {
      const { language, name, role, organisation, lines, postcode, city, country } = parts;
      const script = language === '' ? 'Latn' : (await roomOf(language)).script;
      const last = lines.slice(LINES - 1).join(', ');
      const rest = numbers.map((nth) => (nth === LINES - 1 ? last : (lines[nth] ?? '')));
      const who = [item.case ?? '', item.target ?? '', item.country ?? '', kind, script, name, role, organisation];
      rows.push([...who, ...rest, postcode, city, country].map(textCell));
    }
  }
  return csv(header, rows);
}
