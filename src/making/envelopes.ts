import type { Sender } from '../config/config.ts';
import { type EnvelopeMatter, type EnvelopeSetting, layoutEnvelope } from '../layout/envelope.ts';
import type { Turn } from '../layout/page.ts';
import { type Envelope, envelopeOfSize, findEnvelope } from '../paper/envelopes.ts';
import { addressArea, DEFAULT_POST, type Post, postOf, registeredWords } from '../paper/posts.ts';
import { failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import type { Addresses, Posted } from './addresses.ts';
import type { PageFlags } from './flags.ts';
import { addressPages, deliverPages } from './pages.ts';
import { unknownEnvelope } from './paper.ts';
import type { Laid } from './typeset.ts';
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

/** Makes an envelope a page. False if not all came out of the printer. */
export async function deliverEnvelopes(
  session: Session,
  addresses: Addresses,
  sender: Sender | undefined,
  flags: EnvelopePdfFlags & OutputFlags,
): Promise<boolean> {
  const post = postOf(sender?.country);
  const envelope = chooseEnvelope(flags.size ?? post.envelope);
  const setting = settingOf(envelope, post, flags);
  if (sender && flags.print && wantsFlap(post, flags))
    await session.report([finding('flap-not-printed', {}, undefined, 'warning')]);
  const typesetting = await addressPages(session, flags);
  const matter = matterOf(sender, addresses.language, post, flags);
  const lay = (posted: Posted, setter: Parameters<typeof layoutEnvelope>[2]): Laid => {
    const laid = layoutEnvelope(matter(posted), setting, setter);
    const place = { kind: 'envelope', name: envelope.name } as const;
    const problems = addressProblems(posted.targetSlug, place, laid);
    return {
      pages: laid.pages,
      problems: [...problems, ...laid.leftOut.map((what) => leftOut(what, posted, envelope))],
    };
  };
  const upright = setting.turn % 180 === 0;
  const file = {
    title: 'Envelopes',
    name: 'envelopes.pdf',
    width: upright ? envelope.long : envelope.short,
    height: upright ? envelope.short : envelope.long,
    ...(envelope.pwg ? { pwg: envelope.pwg } : {}),
    unit: 'envelopes' as const,
    share: () => addresses.share,
  };
  const make = async function* (things: AsyncIterable<Posted> | Iterable<Posted>) {
    yield* typesetting.file({ title: file.title, language: 'en' }, things, lay);
    await typesetting.settle();
  };
  return deliverPages(session, file, addresses.each(), make, flags, ({ length }) => length);
}

function leftOut(what: 'return' | 'airmail', { targetSlug: target }: Posted, { name: envelope }: Envelope): Finding {
  return finding(`${what}-left-out`, { target, envelope }, undefined, 'warning');
}

function chooseEnvelope(words: string): Envelope {
  const envelope = findEnvelope(words) ?? envelopeOfSize(words);
  if (envelope) return envelope;
  throw unknownEnvelope(words);
}

function settingOf(envelope: Envelope, post: Post, flags: EnvelopePdfFlags): EnvelopeSetting {
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

/** What stands on each envelope: the words of the airmail mark are only for mail that leaves the country. */
function matterOf(
  sender: Sender | undefined,
  language: string,
  post: Post,
  flags: EnvelopePdfFlags,
): (posted: Posted) => EnvelopeMatter {
  const from = sender ? [sender.name, ...sender.address] : [];
  const notes = flags.registered ? [registeredWords(language).join(' / ')] : [];
  const asked = flags.airmail ?? post.airmail !== DEFAULT_POST.airmail;
  return ({ address, country }) => {
    const abroad = country !== sender?.country;
    return { recipient: address, sender: from, notes, ...(asked && abroad ? { airmail: post.airmail.words } : {}) };
  };
}
