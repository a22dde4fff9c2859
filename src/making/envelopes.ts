import { returnAddress } from '../address/sender.ts';
import type { Sender } from '../config/config.ts';
import { isInland } from '../countries/areas.ts';
import { type EnvelopeMatter, type EnvelopeSetting, layoutEnvelope } from '../layout/envelope.ts';
import type { Page, Turn } from '../layout/page.ts';
import { type Envelope, envelopeOfSize, findEnvelope } from '../paper/envelopes.ts';
import { addressArea, marksAirmail, type Post, postOf, registeredWords } from '../paper/posts.ts';
import { failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import type { Addresses, Posted } from './addresses.ts';
import type { PageFlags } from './flags.ts';
import { addressPages, copied, makePages, onlyFile, watched } from './pages.ts';
import { unknownEnvelope } from './paper.ts';
import type { Outcome } from './plan.ts';
import type { Laid, Planner } from './planner.ts';
import type { Typesetting } from './typeset.ts';
import { addressProblems } from './typeset-problems.ts';

/** The flags of envelopes on pages. */
export interface EnvelopePdfFlags extends PageFlags {
  readonly size?: string;
  readonly feed?: 'long-edge' | 'short-edge';
  readonly rotate?: boolean;
  readonly flap?: boolean;
  readonly returnAddress: boolean;
  readonly registered?: boolean;
  readonly airmail?: boolean;
}

/** Least room for an address in millimetres: three short lines of eight points. Our choice. */
const LEAST = { width: 40, height: 12 };

/** Makes an envelope a page. */
export async function makeEnvelopes(
  session: Session,
  planner: Planner,
  addresses: Addresses,
  sender: Sender | undefined,
  flags: EnvelopePdfFlags & OutputFlags,
): Promise<Outcome> {
  const post = postOf(sender?.country);
  const envelope = chooseEnvelope(flags.size ?? post.envelope);
  const setting = settingOf(envelope, post, flags);
  if (sender && flags.print && wantsFlap(post, flags))
    await session.report([finding('flap-not-printed', {}, undefined, 'warning')]);
  const typesetting = await addressPages(session, flags);
  const matter = matterOf(sender, addresses.language, post, flags);
  const posted = watched(session, addresses.each(), 'envelopes', () => addresses.share);
  const laid = layEnvelopes(posted, envelope, setting, matter, typesetting);
  const upright = setting.turn % 180 === 0;
  const job = {
    title: session.messages.notes.titles.envelopes,
    name: 'envelopes.pdf',
    width: upright ? envelope.long : envelope.short,
    height: upright ? envelope.short : envelope.long,
    ...(envelope.pwg ? { pwg: envelope.pwg } : {}),
  };
  const path = flags.print ? job.name : shownPlace(session, job.name, flags);
  const sheets = copied(planner.passing(laid, () => path));
  const work = { planner, typesetting, names: [job.name], files: onlyFile(job, sheets), job, paper: envelope.name };
  return makePages(session, work, flags);
}

/** Lays envelopes out, and finds whether each address fits. */
async function* layEnvelopes(
  posted: AsyncIterable<Posted>,
  envelope: Envelope,
  setting: EnvelopeSetting,
  matter: (posted: Posted) => Promise<EnvelopeMatter>,
  typesetting: Typesetting,
): AsyncGenerator<Laid<readonly Page[]>> {
  const place = { kind: 'envelope', name: envelope.name } as const;
  for await (const one of posted) {
    const { item } = one;
    const laid = layoutEnvelope(await matter(one), setting, typesetting.setter);
    const target = item.target ?? '';
    const findings = [
      ...addressProblems(target, place, laid),
      ...laid.leftOut.map((what) => leftOut(what, target, envelope)),
      ...typesetting.lacking(),
    ];
    yield { item, thing: laid.pages, findings };
  }
}

function leftOut(what: 'return' | 'airmail', target: string, { name: envelope }: Envelope): Finding {
  return finding(`${what}-left-out`, { target, envelope }, undefined, 'warning');
}

/** The envelope of a name or of a size in millimetres. Throws if there is none. */
export function chooseEnvelope(words: string): Envelope {
  const envelope = findEnvelope(words) ?? envelopeOfSize(words);
  if (envelope) return envelope;
  throw unknownEnvelope(words);
}

/** How an envelope is laid out, as its post wants it and flags say. Throws if an address has no room on it. */
export function settingOf(envelope: Envelope, post: Post, flags: EnvelopePdfFlags): EnvelopeSetting {
  const size = { width: envelope.long, height: envelope.short };
  const area = addressArea(post, size);
  if (!area || area.width < LEAST.width || area.height < LEAST.height)
    throw failure('envelope-small', { envelope: envelope.name });
  const turn = ((flags.feed === 'short-edge' ? 90 : 0) + (flags.rotate ? 180 : 0)) as Turn;
  return { ...size, post, area, turn, returns: returnsOf(post, flags) };
}

/** Where the sender's address goes. Printed at once, a flap would come out on an envelope of its own. */
function returnsOf(post: Post, flags: EnvelopePdfFlags): EnvelopeSetting['returns'] {
  if (!flags.returnAddress) return 'none';
  if (!wantsFlap(post, flags)) return 'front';
  return flags.print ? 'none' : 'flap';
}

function wantsFlap({ returns }: Post, { returnAddress, flap }: EnvelopePdfFlags): boolean {
  return returnAddress && (flap ?? returns === 'back');
}

/** What stands on each envelope: the airmail mark and the sender's country are only for mail that leaves the postal area. */
function matterOf(
  sender: Sender | undefined,
  language: string,
  post: Post,
  flags: EnvelopePdfFlags,
): (posted: Posted) => Promise<EnvelopeMatter> {
  const returns = sender && returnAddress(sender);
  const notes = flags.registered ? [registeredWords(language).join(' / ')] : [];
  return async ({ address, unsigned, item: { country = '' } }) => {
    const from = returns && !unsigned ? await returns(country) : [];
    const marked = (flags.airmail ?? marksAirmail(sender?.country, country)) && !isInland(sender?.country, country);
    return { recipient: address, sender: from, notes, ...(marked ? { airmail: post.airmail.words } : {}) };
  };
}
