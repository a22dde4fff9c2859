import { finding } from '../../problem/finding.ts';
import { doubtful, type Found, type Missing, sure } from '../found.ts';
import type { SheetLine } from '../sheet.ts';
import type { FoundChannel } from './channels.ts';
import type { FoundTarget } from './found-target.ts';
import type { ReadLine } from './lines.ts';

// Numbers, accounts and web addresses of a block, by the fields of a target.

/** The fields of a target that say how to reach it. */
export interface ChannelFields {
  readonly fields: Pick<FoundTarget, 'email' | 'fax' | 'phone' | 'social' | 'web'>;
  readonly count: number;
  readonly missing: readonly Missing[];
}

/** What the lines of a block say of how to reach somebody, each value once. */
export function channelsFound(lines: readonly ReadLine[]): ChannelFields {
  const fields: Record<keyof ChannelFields['fields'], Found<string>[]> = {
    email: [],
    fax: [],
    phone: [],
    social: [],
    web: [],
  };
  for (const { channels, line } of lines) {
    for (const channel of channels) {
      const list = Object.hasOwn(fields, channel.kind) ? fields[channel.kind as keyof typeof fields] : undefined;
      if (list && !list.some(({ value }) => value === channel.value)) list.push(found(channel, line));
    }
  }
  const missing = lines.flatMap(({ hidden, line }) =>
    hidden.map((text) => ({
      path: 'email',
      from: line,
      doubt: finding('import-target-hidden', { found: text }, undefined, 'warning'),
    })),
  );
  return { fields, count: Object.values(fields).flat().length + missing.length, missing };
}

function found({ kind, value, doubt }: FoundChannel, line: SheetLine): Found<string> {
  if (doubt === undefined) return sure(value, line);
  if (doubt === 'completed')
    return doubtful(value, line, finding('import-target-number', { found: value }, undefined, 'warning'));
  const is = kind === 'email' ? 'email' : 'web';
  return doubtful(value, line, finding('import-target-glued', { found: value, is }, undefined, 'warning'));
}
