import type { Judged } from '../evidence.ts';
import { folded } from '../folded.ts';
import { isOrder, politeOrder, requestsOf, toldOf } from '../requests.ts';
import { isProse } from '../shapes.ts';
import { isUnread, type Places } from './place-signs.ts';
import { leavesOf } from './rest.ts';
import type { TailSign } from './sign-kinds.ts';

// What the last paragraph of a summary or a background shows: what a page, a newsletter or whoever sent it on says behind it is often read
// as more of it, and has little to do with the rest of the sheet.

const WORD = /\p{L}{5,}/gu;
/** A text without spaces between its words is compared by pairs of signs. */
const PAIR = /(?=(\p{sc=Han}{2}))/gu;
/** Words of one root often end otherwise: so many letters tell them. */
const ROOT = 6;
/** From so many words that the rest of the sheet has too on, a paragraph belongs to it. */
const RELATED = 2;
/** A paragraph that is so much shorter than those before it is short. */
const SHORT = 0.5;
/** What leads to somewhere, costs something, or has its hour. */
const REACH = /\S@\S|www\.|https?:|[|©›»>]|[€$£]|\b\d{1,2}[.:h]\d{2}\b|\b\d+ (?:euros?|dollars?)\b/iu;
const STOP = /(?<=[.!?…。！？؟])\s+/u;

/** What the last paragraph of a text has of what the rest of a draft says, and how it differs from those before it. */
export function tailSigns(path: 'summary' | 'background', text: string, judged: Judged, places: Places): TailSign[] {
  const paragraphs = text.split('\n\n');
  const last = paragraphs.pop() ?? '';
  const sentences = last.split(STOP);
  const { [path]: _, ...others } = judged.draft.case;
  const told = rootsOf([...leavesOf(others, '').map(([, one]) => one), ...paragraphs].join('\n'));
  const isAlone = paragraphs.length === 0;
  const own = rootsOf(isAlone ? (sentences.at(-1) ?? '') : last);
  const shared = [...own].filter((root) => told.has(root)).length;
  const mean = paragraphs.reduce((sum, one) => sum + one.length, 0) / paragraphs.length;
  const signs: Record<TailSign, boolean> = {
    'tail-0': !isAlone && shared === 0,
    'tail-1': !isAlone && shared > 0 && shared < RELATED,
    'tail-short': !isAlone && last.length < mean * SHORT,
    'tail-reach': REACH.test(last),
    'tail-sender': hasOfOthers(own, told, places),
    'tail-asks': (isAlone ? sentences.slice(-1) : sentences).some((one) => isAsking(one, judged)),
  };
  return (Object.keys(signs) as TailSign[]).filter((one) => signs[one]);
}

/** True if words stand in lines such as headings and names that are in no value, and nowhere else. */
function hasOfOthers(own: ReadonlySet<string>, told: ReadonlySet<string>, { lines, uses }: Places): boolean {
  const free = lines.filter((line) => !isProse(line) && isUnread(line, uses));
  const roots = rootsOf(free.map(({ text }) => text).join('\n'));
  return [...own].some((root) => roots.has(root) && !told.has(root));
}

const isAsking = (text: string, { words }: Judged) =>
  isOrder(text, words) || [politeOrder, requestsOf, toldOf].some((read) => read(text, words) !== undefined);

/** The beginnings of the longer words of a text, folded, by which words of one root are told; pairs of signs where no spaces are. */
export function rootsOf(text: string): Set<string> {
  const plain = folded(text);
  const pairs = [...plain.matchAll(PAIR)].map(([, pair = '']) => pair);
  return new Set([...(plain.match(WORD) ?? []).map((word) => word.slice(0, ROOT)), ...pairs]);
}
