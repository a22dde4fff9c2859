import type { Target } from '../case/schema.ts';
import { type WrittenAddress, type WrittenPart, withoutLine } from './addresses.ts';
import { type Channel, withoutChannels } from './channels.ts';
import type { Fix } from './rule.ts';

// Numbers and pages that stand in an address are moved to the keys of the target that they belong under, and nothing is lost by it.

/** What becomes of a channel in an address: it goes to its key, or it stays, and then `other` may be what that key has already. */
interface Moved {
  readonly channel: Channel;
  readonly stays: boolean;
  readonly other?: string;
  /** What its key gets; left out if the key has it already. */
  readonly value?: string;
}

/** The channels of a line with what becomes of each, and the change that moves those which can be moved. */
export function movedFrom(
  line: WrittenPart,
  address: WrittenAddress,
  channels: readonly Channel[],
): { readonly moved: readonly Moved[]; readonly fix?: Fix } {
  const moved = channels.map((one) => movedOf(one, line.text, address.target));
  const leaving = moved.filter(({ stays }) => !stays);
  if (leaving.length === 0) return { moved };
  const rest = withoutChannels(
    line.text,
    leaving.map(({ channel }) => withExtension(channel, line.text)),
  );
  const change = rest === '' ? withoutLine(address, line).fix : { path: line.path, value: rest };
  if (!change) return { moved };
  const kinds = [...new Set(leaving.map(({ channel }) => channel.kind))];
  const lists = kinds.flatMap((kind) => {
    const values = leaving.flatMap(({ channel, value }) =>
      channel.kind === kind && value !== undefined ? [value] : [],
    );
    return values.length === 0 ? [] : [{ path: ['targets', address.slug, kind], values }];
  });
  return { moved, fix: { ...change, ...(lists.length > 0 ? { moved: lists } : {}) } };
}

function movedOf(channel: Channel, text: string, target: Target): Moved {
  const value = fieldOf(channel, text);
  if (value === undefined) return { channel, stays: true };
  const there = target[channel.kind];
  if (there.some((one) => plain(one) === plain(value))) return { channel, stays: false };
  const [other] = there;
  return other === undefined ? { channel, stays: false, value } : { channel, stays: true, other };
}

/** The number of a room behind a telephone number: "ext. 12". */
const EXTENSION = /^\s*,?\s*(?:ext(?:ension)?)\.?\s*\p{Nd}{1,6}(?!\p{Nd})/iu;

function withExtension(channel: Channel, text: string): Channel {
  const more = channel.kind === 'phone' ? (EXTENSION.exec(text.slice(channel.end))?.[0].length ?? 0) : 0;
  return { ...channel, end: channel.end + more };
}

/** What stands before a number or an address. What says no more than the key does is left out; "mobile" stays, behind the number. */
const LABEL = {
  phone: /^[^\p{Nd}+＋(]*/u,
  fax: /^[^\p{Nd}+＋(]*/u,
  email: /^e-?mail\s?[:：]?\s?/iu,
  social: /^web(?:site)?\s?[:：]\s?/iu,
};
const MOBILE = /\b(?:mobile|mob|cell)\b/i;
/** An e-mail address of the form that a case may have; that of valibot. */
const EMAIL = /^[\w+-]+(?:\.[\w+-]+)*@[\da-z]+(?:[.-][\da-z]+)*\.[a-z]{2,}$/iu;

/** A channel as its key has it; undefined if it could not stand there. */
function fieldOf(channel: Channel, text: string): string | undefined {
  const { start, end } = withExtension(channel, text);
  const words = text.slice(start, end);
  const [label = ''] = LABEL[channel.kind].exec(words) ?? [];
  const value = words.slice(label.length).trim();
  if (channel.kind === 'email' && !EMAIL.test(value)) return undefined;
  const mobile = MOBILE.exec(label)?.[0];
  return mobile === undefined ? value : `${value} (${mobile})`;
}

/** The same for numbers and addresses that are written in two ways. */
function plain(value: string): string {
  const figures = value.replace(/\P{Nd}/gu, '').replace(/^00/, '');
  return /[@/]|\.\p{L}/u.test(value) || figures === '' ? value.toLowerCase() : figures;
}
