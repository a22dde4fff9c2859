import { makeAddressList } from '../making/address-list.ts';
import { Addresses, type AddressFlags } from '../making/addresses.ts';
import type { EnvelopePdfFlags } from '../making/envelopes.ts';
import { formatOf, refuseFlags } from '../making/format.ts';
import type { Outcome } from '../making/plan.ts';
import { Planner } from '../making/planner.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addAddressFlags, addOutputFlags, addPageFlags, PAGE_FLAGS, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

const ENDINGS = { text: 'txt', json: 'json', csv: 'csv', pdf: 'pdf' } as const;

/** No letter has more. */
const MOST_SHEETS = 100;

type EnvelopeFlags = AddressFlags &
  EnvelopePdfFlags &
  OutputFlags & {
    readonly format?: keyof typeof ENDINGS;
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

/** Whether letters are registered is also a matter of what they cost. */
const { registered: _, ...ONLY_PAGES } = ONLY_PDF;

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

async function envelope(session: Session, flags: EnvelopeFlags): Promise<Outcome> {
  const { postage, sheets = 1, registered = false } = flags;
  const posting = postage === undefined ? undefined : await import('../making/postage.ts');
  const format = formatOf(session, flags, ENDINGS);
  if (format !== 'pdf') refuseFlags(flags, postage === undefined ? ONLY_PDF : ONLY_PAGES);
  const sender = await session.sender(flags.from);
  const rates = postage === undefined ? undefined : await posting?.readRates(session, postage, sender);
  const planner = new Planner(session, { makes: 'envelopes', format, keeps: flags.dryRun ?? false });
  if (posting && rates)
    planner.pricing = (countries) =>
      posting.postageOf(session, rates, countries, { sheets, registered }, sender?.country);
  const addresses = await Addresses.start(session, planner, flags, sender);
  const outcome =
    format === 'pdf'
      ? await (await import('../making/envelopes.ts')).makeEnvelopes(session, planner, addresses, sender, flags)
      : await makeAddressList(session, planner, addresses.each(), format, 'envelopes', flags);
  if (planner.postage) await posting?.sayPostage(session, planner.postage);
  return outcome;
}
