import type { StackOrder } from '../evening/evening-plan.ts';
import type { ShardNumber } from '../evening/shards.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { PageFlags, PaperFlags } from './flags.ts';

/** What an evening is to be: as flags say it, or else its plan file. */
export interface EveningFlags extends OutputFlags, PageFlags, Pick<PaperFlags, 'form' | 'paper'> {
  /** The list of members. */
  readonly writers?: string;
  /** Names of those who write tonight; everybody of the list, if it is left out. */
  readonly writer?: readonly string[];
  readonly guests?: number;
  readonly from?: string;
  readonly case?: readonly string[];
  readonly target?: readonly string[];
  readonly copies: boolean;
  readonly pairs?: 'all' | 'round-robin';
  readonly each?: number;
  readonly rotate?: boolean;
  readonly date?: string;
  readonly handwrite?: number;
  readonly order?: StackOrder;
  readonly split?: boolean;
  readonly size?: string;
  readonly sheet?: string;
  readonly simplex?: boolean;
  readonly postage?: string;
  /** One part of the evening, that other processes make the others of. */
  readonly shard?: ShardNumber;
  /** Initials of writers are kept in the record of sent letters. */
  readonly initials?: boolean;
}
