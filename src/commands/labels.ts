import type { Sender } from '../config/config.ts';
import { addressList } from '../making/address-list.ts';
import { Addresses, type AddressFlags, type Posted, senderLabel } from '../making/addresses.ts';
import { formatOf, refuseFlags } from '../making/format.ts';
import type { LabelPdfFlags } from '../making/labels.ts';
import { failure } from '../problem/failure.ts';
import { deliver } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addAddressFlags, addOutputFlags, addPageFlags, PAGE_FLAGS, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

const ENDINGS = { pdf: 'pdf', text: 'txt', json: 'json', csv: 'csv' } as const;
type Format = keyof typeof ENDINGS;

type LabelFlags = AddressFlags & LabelPdfFlags & OutputFlags & { readonly format?: Format; readonly sender?: boolean };

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

async function labels(session: Session, flags: LabelFlags): Promise<boolean> {
  const format = formatOf(session, flags, ENDINGS);
  if (format !== 'pdf') refuseFlags(flags, ONLY_PDF);
  const sender = await session.sender(flags.from);
  if (flags.sender) checkSender(sender, flags);
  const addresses = flags.sender ? undefined : await Addresses.start(session, flags, sender);
  if (format === 'pdf') {
    const { deliverLabels } = await import('../making/labels.ts');
    return deliverLabels(session, addresses, sender, flags);
  }
  const posted: Posted[] = [];
  if (addresses) for await (const one of addresses.each()) posted.push(one);
  else if (sender) posted.push(...Array.from({ length: flags.copies ?? 1 }, () => senderLabel(sender)));
  const content = await addressList(session, posted, format, 'labels');
  deliver(session, [{ name: `labels.${ENDINGS[format]}`, content }], flags, '');
  return addresses === undefined || addresses.missing === 0;
}

function checkSender(sender: Sender | undefined, { target, all, case: cases }: LabelFlags): void {
  if (target ?? all ?? cases)
    throw failure('flags-together', { flags: ['--sender', 'targets'], advice: 'sender-apart' });
  if (!sender) throw failure('labels-no-sender', {});
}
