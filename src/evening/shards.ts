import { type Finding, finding } from '../problem/finding.ts';
import type { EveningPlan, EveningPosting } from './evening-plan.ts';
import type { ManifestFile, ManifestPosting } from './manifest.ts';
import type { ReadManifest } from './manifest-read.ts';

// An evening in parts, that several processes or machines make, and the parts together again. A part is a stack of its own: the letters of some
// writers, or to some targets, with their copies and envelopes. The parts one after the other are the whole stack.

/** More parts are a slip of the finger. */
const MOST_SHARDS = 10_000;

/** Which part, from 1 on, and of how many. */
export interface ShardNumber {
  readonly number: number;
  readonly of: number;
}

/** The postings of a part, in the order of the stack. Who has letters in one part has none in another. */
export function shardOf({ postings, order }: EveningPlan, { number, of }: ShardNumber): readonly EveningPosting[] {
  const groupOf = (one: EveningPosting) => (order === 'writer' ? String(one.writer) : `${one.case}/${one.target}`);
  const counts = new Map<string, number>();
  for (const one of postings) counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1);
  const mine = new Set<string>();
  let begin = 0;
  for (const [group, count] of counts) {
    if (Math.floor((begin * of) / postings.length) === number - 1) mine.add(group);
    begin += count;
  }
  return postings.filter((one) => mine.has(groupOf(one)));
}

/** A part that was made, and what its folder is called. */
export interface Part {
  readonly folder: string;
  readonly manifest: ReadManifest;
}

/** A stack of parts: what its manifest says, and what is wrong with it. */
export interface Merged {
  readonly files: readonly ManifestFile[];
  readonly postings: readonly ManifestPosting[];
  readonly findings: readonly Finding[];
}

/** Puts parts together, in their order. With an error among the findings they are no whole evening. */
export function merged(parts: readonly Part[]): Merged {
  const inOrder = parts.toSorted((a, b) => (a.manifest.shard?.number ?? 0) - (b.manifest.shard?.number ?? 0));
  const postings: ManifestPosting[] = [];
  for (const { folder, manifest } of inOrder) {
    const before = postings.length;
    for (const one of manifest.postings)
      postings.push({ ...one, file: `${folder}/${one.file}`, envelope: before + one.envelope });
  }
  const files = inOrder.flatMap(({ folder, manifest }) =>
    coverFirst(manifest.files).map(({ name, sha256 }) => ({ name: `${folder}/${name}`, sha256 })),
  );
  return {
    files: files.toSorted((a, b) => placeOf(a) - placeOf(b)),
    postings,
    findings: [...unlike(inOrder), ...missing(inOrder), ...doubled(postings), ...leftOut(inOrder)],
  };
}

function coverFirst(files: readonly ManifestFile[]): readonly ManifestFile[] {
  const isCover = ({ name }: ManifestFile) => (name === 'cover-sheet.pdf' ? 0 : 1);
  return files.toSorted((a, b) => isCover(a) - isCover(b));
}

/** What is printed on the same paper comes together: envelopes need other paper. */
function placeOf({ name }: ManifestFile): number {
  return /\/(?:envelopes|labels)\b/.test(name) ? 1 : 0;
}

/** Parts that are not of the same evening as the first. */
function unlike(parts: readonly Part[]): Finding[] {
  const what = ({ manifest: { evening, order, program, shard } }: Part) =>
    JSON.stringify([evening, order, program, shard?.of, shard?.plan, shard?.all]);
  const [first] = parts;
  return parts.flatMap((one) =>
    first && what(one) !== what(first) ? [finding('merge-differs', { path: one.folder, other: first.folder })] : [],
  );
}

function missing(parts: readonly Part[]): Finding[] {
  const of = parts[0]?.manifest.shard?.of ?? 0;
  const there = new Set(parts.map(({ manifest }) => manifest.shard?.number));
  const numbers = Array.from({ length: Math.min(of, MOST_SHARDS) }, (_, index) => index + 1).filter(
    (one) => !there.has(one),
  );
  return numbers.length > 0 ? [finding('merge-missing', { numbers, of })] : [];
}

function doubled(postings: readonly ManifestPosting[]): Finding[] {
  const seen = new Set<string>();
  return postings.flatMap(({ key }) => {
    if (seen.has(key)) return [finding('merge-doubled', { key })];
    seen.add(key);
    return [];
  });
}

/** What parts left out when they were made. */
function leftOut(parts: readonly Part[]): Finding[] {
  return parts.flatMap(({ folder, manifest: { shard, postings } }) => {
    const count = (shard?.planned ?? 0) - postings.length;
    return count > 0 ? [finding('merge-left-out', { path: folder, count }, undefined, 'warning')] : [];
  });
}
