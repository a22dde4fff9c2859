import type { Instrument } from '../languages/phrase-keys.ts';
import table from './treaties.json' with { type: 'json' };

// Who is bound by which treaty. treaties.json has for each State and treaty what it is to it, since which day, `declared` where the
// depositary links it to a text of its own (a reservation, a declaration, or an acceptance of complaints), and `unsure` where only one
// reading says so. Read from the United Nations Treaty Collection, the depositary, three times over: pages saved on 3 February 2026
// (github mgaldino/treaties-ideal-point, commit 746a24f), a table of June 2022 (world-politics-datalab, commit fdb779e) and one of
// 15 March 2015 (zmjones/untreaties, commit 003ce13); the Vienna Convention on Consular Relations from that of 2015 and a list of May
// 2016. A State that is not in the table is no member of the United Nations or was not read.

/** The day of the last reading of the depositary's pages. */
export const TREATIES_READ = '2026-02-03';

/** The treaties of the table, in the order in which they are named. */
export const TREATIES = [
  'ICCPR',
  'ICCPR-OP2',
  'ICESCR',
  'CAT',
  'OPCAT',
  'ICPPED',
  'CEDAW',
  'CRC',
  'VCCR',
] as const satisfies readonly Instrument[];
/** One of those. */
export type Treaty = (typeof TREATIES)[number];

/** What a State is to a treaty. */
export interface Standing {
  readonly status: 'party' | 'signed' | 'neither';
  /** The day on which it became that (ISO); undefined if it never did, or nobody found it. */
  readonly since?: string;
  /** It has made a reservation or a declaration: to be read before its articles are cited. */
  readonly declared: boolean;
  /** Two readings agree. What only one says is not cited. */
  readonly sure: boolean;
}

const STATES: Readonly<Record<string, Readonly<Partial<Record<Treaty, string>>>>> = table;

/** What a State (ISO 3166-1) is to a treaty; undefined if the table does not have the State. */
export function treatyStanding(state: string, treaty: Treaty): Standing | undefined {
  if (!Object.hasOwn(STATES, state)) return undefined;
  const [status = 'neither', ...marks] = (STATES[state]?.[treaty] ?? 'neither').split(' ');
  const since = marks.find((one) => /^\d{4}/.test(one));
  return {
    status: status === 'party' || status === 'signed' ? status : 'neither',
    ...(since === undefined ? {} : { since }),
    declared: marks.includes('declared'),
    sure: !marks.includes('unsure'),
  };
}

/** True if the table has a State. */
export function isKnownState(state: string): boolean {
  return Object.hasOwn(STATES, state);
}
