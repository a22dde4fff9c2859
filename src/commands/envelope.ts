import type { Sender } from '../config/config.ts';
import { addressList } from '../making/address-list.ts';
import { Addresses, type AddressFlags, type Posted } from '../making/addresses.ts';
import type { EnvelopePdfFlags } from '../making/envelopes.ts';
import { formatOf, refuseFlags } from '../making/format.ts';
import { deliver } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addAddressFlags, addOutputFlags, addPageFlags, PAGE_FLAGS, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

const ENDINGS = { text: 'txt', json: 'json', csv: 'csv', pdf: 'pdf' } as const;
type Format = keyof typeof ENDINGS;

/** No letter has more. */
const MOST_SHEETS = 100;

type EnvelopeFlags = AddressFlags &
  EnvelopePdfFlags &
  OutputFlags & {
    readonly format?: Format;
    readonly postage?: string;
    readonly sheets?: number;
  };

const ONLY_PDF = {
  size: '--size',
  feed: '--feed',
  rotate: '--rotate',
  flap: '--flap',
  returnAddress: '--no-return-address',
  registered: '--registered',
  airmail: '--airmail',
  ...PAGE_FLAGS,
} as const;

export function declare(command: CommandLine): void {
  addAddressFlags(command);
  new Flags(command, 'envelope')
    .choice('--format <format>', Object.keys(ENDINGS))
    .add('--size <size>')
    .choice('--feed <edge>', ['long-edge', 'short-edge'])
    .add('--rotate')
    .add('--flap')
    .add('--no-return-address')
    .add('--postage <file>')
    .add('--sheets <number>', wholeNumber(MOST_SHEETS))
    .add('--registered')
    .add('--airmail')
    .add('--no-airmail');
  addPageFlags(command);
  addOutputFlags(command, 'envelope');
  command.action((flags: EnvelopeFlags, self: CommandLine) => sessionOf(self, (session) => envelope(session, flags)));
}

async function envelope(session: Session, flags: EnvelopeFlags): Promise<boolean> {
  const { postage } = flags;
  const rates =
    postage === undefined ? undefined : await (await import('../making/postage.ts')).readRates(session, postage);
  const format = formatOf(session, flags, ENDINGS);
  if (format !== 'pdf') refuseFlags(flags, ONLY_PDF);
  const sender = await session.sender(flags.from);
  const addresses = await Addresses.start(session, flags, sender);
  const came = await hand(session, addresses, sender, format, flags);
  if (rates)
    await (await import('../making/postage.ts')).sayPostage(session, rates, addresses.letters, flags.sheets ?? 1);
  return came && addresses.missing === 0;
}

/** Makes what is asked for and hands it over; false if it did not come out of the printer. */
async function hand(
  session: Session,
  addresses: Addresses,
  sender: Sender | undefined,
  format: Format,
  flags: EnvelopeFlags,
): Promise<boolean> {
  if (format === 'pdf') {
    const { deliverEnvelopes } = await import('../making/envelopes.ts');
    return deliverEnvelopes(session, addresses, sender, flags);
  }
  const posted: Posted[] = [];
  for await (const one of addresses.each()) posted.push(one);
  const content = await addressList(session, posted, format, 'envelopes');
  deliver(session, [{ name: `envelopes.${ENDINGS[format]}`, content }], flags, '');
  return true;
}
