import type { Sender } from '../config/config.ts';
import { makeAddressList } from '../making/address-list.ts';
import { Addresses, type AddressFlags, senderLabel } from '../making/addresses.ts';
import { formatOf, refuseFlags } from '../making/format.ts';
import type { LabelPdfFlags } from '../making/labels.ts';
import type { Outcome } from '../making/plan.ts';
import { Planner } from '../making/planner.ts';
import { failure } from '../problem/failure.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addAddressFlags, addOutputFlags, addPageFlags, PAGE_FLAGS, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

const ENDINGS = { pdf: 'pdf', text: 'txt', json: 'json', csv: 'csv' } as const;

type LabelFlags = AddressFlags &
  LabelPdfFlags &
  OutputFlags & { readonly format?: keyof typeof ENDINGS; readonly sender?: boolean };

const ONLY_PDF = { sheet: '--sheet', start: '--start', outlines: '--outlines', ...PAGE_FLAGS } as const;

/** No sheet has more labels. */
const MOST_LABELS = 1000;

export function declare(command: CommandLine): void {
  addAddressFlags(command);
  new Flags(command, 'labels')
    .choice('--format <format>', Object.keys(ENDINGS))
    .add('--sheet <name>')
    .add('--start <number>', wholeNumber(MOST_LABELS))
    .add('--sender')
    .add('--outlines');
  addPageFlags(command);
  addOutputFlags(command, 'labels');
  command.action((flags: LabelFlags, self: CommandLine) => sessionOf(self, (session) => labels(session, flags)));
}

async function labels(session: Session, flags: LabelFlags): Promise<Outcome> {
  const format = formatOf(session, flags, ENDINGS);
  if (format !== 'pdf') refuseFlags(flags, ONLY_PDF);
  const sender = await session.sender(flags.from);
  if (flags.sender) checkSender(sender, flags);
  const planner = new Planner(session, { makes: 'labels', format, keeps: flags.dryRun ?? false });
  const addresses = flags.sender ? undefined : await Addresses.start(session, planner, flags, sender);
  if (format === 'pdf')
    return (await import('../making/labels.ts')).makeLabels(session, planner, addresses, sender, flags);
  const own = sender ? [await senderLabel(sender, flags.copies ?? 1)] : [];
  return makeAddressList(session, planner, addresses?.each() ?? own, format, 'labels', flags);
}

function checkSender(sender: Sender | undefined, { target, all, case: cases }: LabelFlags): void {
  if (target ?? all ?? cases)
    throw failure('flags-together', { flags: ['--sender', 'targets'], advice: 'sender-apart' });
  if (!sender) throw failure('labels-no-sender', {});
}
