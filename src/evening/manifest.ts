import type { EveningPlan } from './evening-plan.ts';
import type { MadePosting } from './tally.ts';

// What stands in manifest.json: each posting with its pages, and what names its letters for good. No address, no name of a writer but
// the word by which files have it.

/** The version of manifests that this program writes. */
export const MANIFEST_VERSION = 1;

/** A posting in a manifest. */
export interface ManifestPosting {
  readonly key: string;
  readonly writer: string;
  readonly case: string;
  readonly target: string;
  readonly kind: 'letter' | 'copy';
  readonly language: string;
  readonly country: string;
  /** The file that it stands in, its first page there, counted from 1, and how many it has. */
  readonly file: string;
  readonly page: number;
  readonly pages: number;
  /** Its place among the envelopes, or the labels, counted from 1. */
  readonly envelope: number;
  /** SHA-256 of what the letters of the posting say, as JSON. */
  readonly sha256: string;
  /** SHA-256 of that and of all else that its pages depend on: paper, envelope, the version of the program. */
  readonly hash: string;
  /** The share of the writer's own words, from 0 to 1, in hundredths. */
  readonly own: number;
}

/** A file of an evening, with the SHA-256 of its bytes. */
export interface ManifestFile {
  readonly name: string;
  readonly sha256: string;
}

/** Part of an evening, where several machines or processes make one. */
export interface Shard {
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
  /** What names the whole evening: the SHA-256 of the keys of all its postings. */
  readonly plan: string;
  /** How many postings the part has, made or left out, and how many the whole evening has. */
  readonly planned: number;
  readonly all: number;
}

/** The head of a manifest: what holds for all postings. */
function manifestHead(
  { day, order }: Pick<EveningPlan, 'day' | 'order'>,
  program: string,
  files: readonly ManifestFile[],
  shard?: Shard,
): object {
  return { version: MANIFEST_VERSION, program, evening: day, order, ...(shard ? { shard } : {}), files };
}

/** manifest.json in pieces. */
export function* manifestText(
  evening: Pick<EveningPlan, 'day' | 'order'>,
  program: string,
  files: readonly ManifestFile[],
  postings: Iterable<ManifestPosting>,
  shard?: Shard,
): Generator<string> {
  const head = JSON.stringify(manifestHead(evening, program, files, shard));
  yield `${head.slice(0, -1)},"postings":[`;
  let before = '\n';
  for (const one of postings) {
    yield `${before}${JSON.stringify(one)}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

/** What a manifest says of a posting besides what was made. */
interface Around {
  readonly writer: string;
  readonly envelope: number;
  readonly hash: string;
}

/** A posting as the manifest has it. */
export function manifestPosting(
  { posting, pages, sha256, own, file, page }: MadePosting,
  { writer, envelope, hash }: Around,
): ManifestPosting {
  const { key, case: slug, target, kind, language, country } = posting;
  const share = Math.round(own * 100) / 100;
  return {
    key,
    writer,
    case: slug,
    target,
    kind,
    language,
    country,
    file,
    page,
    pages,
    envelope,
    sha256,
    hash,
    own: share,
  };
}
