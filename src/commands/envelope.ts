import type { Command } from 'commander';
import { Option } from 'commander';
import { type CountryNames, countryNames } from '../address/countries.ts';
import { type Address, addressOf, allLines, hasAddress } from '../address/lines.ts';
import { failure } from '../failure.ts';
import { type Problem, problem } from '../problem.ts';
import { jsonText } from '../terminal/json.ts';
import { deliver } from './deliver.ts';
import { addOutputFlags, collect, type OutputFlags } from './flags.ts';
import { sessionOf } from './run.ts';
import type { Session } from './session.ts';
import { type ChoiceFlags, type Chosen, checkStanding, choose, withoutAddress } from './writing.ts';

interface EnvelopeFlags extends ChoiceFlags, OutputFlags {
  readonly all?: boolean;
  readonly from?: string;
  readonly format?: 'text' | 'json';
}

const EXAMPLES = `Examples:
  appeal envelope --target wang
  appeal envelope --case nagyz-muhammed --all
`;

export function declare(command: Command): void {
  command
    .option('--target <slug>', 'whose address; repeat it for several; "all" for every target', collect)
    .option('-a, --all', 'every target, copies too')
    .option('--case <slug|path>', 'the case, if the target does not tell; repeat it for several', collect)
    .option('--from <name>', 'who sends it: a sender of your config')
    .addOption(new Option('--format <format>', 'what to make').choices(['text', 'json']))
    .addHelpText('before', EXAMPLES);
  addOutputFlags(command, 'write to a file').action((flags: EnvelopeFlags, self: Command) =>
    sessionOf(self, (session) => envelope(session, flags)),
  );
}

interface Envelope {
  readonly caseSlug: string;
  readonly targetSlug: string;
  readonly address: Address;
}

async function envelope(session: Session, flags: EnvelopeFlags): Promise<boolean> {
  const sender = await session.sender(flags.from);
  const target = flags.all ? ['all'] : flags.target;
  const chosen = await choose(session, {
    ...flags,
    ...(target ? { target } : {}),
    withCopies: flags.all ?? false,
  });
  const names = await countryNames(sender?.country);
  const envelopes: Envelope[] = [];
  let missing = 0;
  for (const one of chosen) {
    const without = withoutAddress(one.caseFile, one.targets);
    missing += without.length;
    await session.report([...checkStanding(session, one.caseFile, flags.force ?? false), ...without]);
    envelopes.push(...(await envelopesOf(session, one, sender?.country, names)));
  }
  if (envelopes.length === 0) {
    const asked = chosen.flatMap((one) => one.targets).join(', ');
    throw failure('nothing-to-post', { targets: asked });
  }
  const json = flags.format === 'json' || (flags.format === undefined && session.flags.json === true);
  const text = json
    ? envelopeJson(envelopes, session.problems)
    : envelopes.map(({ address }) => `${allLines(address).join('\n')}\n`).join('\n');
  deliver(session, [{ name: json ? 'envelopes.json' : 'envelopes.txt', content: text }], flags, '');
  return missing === 0;
}

async function envelopesOf(
  session: Session,
  { caseFile, targets }: Chosen,
  origin: string | undefined,
  names: CountryNames,
): Promise<Envelope[]> {
  const envelopes: Envelope[] = [];
  for (const targetSlug of targets) {
    const target = caseFile.content.targets[targetSlug];
    if (!target || !hasAddress(target)) continue;
    if (target.address.length === 0) {
      await session.report([problem('no-latin-address', { target: targetSlug }, undefined, 'warning')]);
    }
    envelopes.push({ caseSlug: caseFile.slug, targetSlug, address: addressOf(target, origin, names) });
  }
  return envelopes;
}

function envelopeJson(envelopes: readonly Envelope[], problems: readonly Problem[]): string {
  return jsonText(
    {
      envelopes: envelopes.map(({ caseSlug, targetSlug, address }) => ({
        case: caseSlug,
        target: targetSlug,
        ...address,
      })),
    },
    problems,
  );
}
