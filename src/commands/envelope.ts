import { type Command, Option } from 'commander';
import type { Sender } from '../config/config.ts';
import { addressList } from '../making/address-list.ts';
import { Addresses, type AddressFlags, type Posted } from '../making/addresses.ts';
import type { EnvelopePdfFlags } from '../making/envelopes.ts';
import { formatOf, refuseFlags } from '../making/format.ts';
import { deliver } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { addAddressFlags, addOutputFlags, addPageFlags, PAGE_FLAGS, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

const ENDINGS = { text: 'txt', json: 'json', csv: 'csv', pdf: 'pdf' } as const;
type Format = keyof typeof ENDINGS;

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

const EXAMPLES = `Examples:
  appeal envelope --target wang
  appeal envelope --all --size DL --from group -o envelopes.pdf
  appeal envelope --all --print
`;

export function declare(command: Command): void {
  addAddressFlags(command)
    .addOption(new Option('--format <format>', 'what to make').choices(Object.keys(ENDINGS)))
    .option('--size <size>', 'the envelope, such as DL, #10 or 120x235mm; otherwise as in your country')
    .addOption(
      new Option('--feed <edge>', 'which edge goes into the printer first').choices(['long-edge', 'short-edge']),
    )
    .option('--rotate', 'upside down, for a printer that takes the other side first')
    .option('--flap', 'your address on the flap: a page of its own after each envelope')
    .option('--no-return-address', 'leave your address out')
    .option('--postage <file>', 'say what it costs, by the rates of your post in a file')
    .option('--sheets <number>', 'how many sheets each letter has, for --postage; otherwise one', wholeNumber(100))
    .option('--registered', 'say above the address that the letter is registered')
    .option('--airmail', 'the airmail mark, even if your post does not ask for it')
    .option('--no-airmail', 'no airmail mark, as for economy mail');
  addPageFlags(command).addHelpText('before', EXAMPLES);
  addOutputFlags(command, 'write to a file; a name that ends in .pdf asks for a PDF').action(
    (flags: EnvelopeFlags, self: Command) => sessionOf(self, (session) => envelope(session, flags)),
  );
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
