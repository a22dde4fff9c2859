import * as v from 'valibot';
import { isoDate } from '../source/day.ts';
import { MANIFEST_VERSION } from './manifest.ts';

// What another run reads of manifest.json, and what a run that was killed kept of itself. Both lie where anybody may change them.

/** A file of an evening, and nothing outside its folder. */
const fileName = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^(?:[a-z0-9][a-z0-9-]*\/){0,2}[a-z0-9][a-z0-9-]*\.pdf$/),
);
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const line = v.pipe(v.string(), v.maxLength(400));
const day = v.pipe(v.string(), v.check(isoDate));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const posting = v.object({
  key: line,
  writer: line,
  case: line,
  target: line,
  kind: v.picklist(['letter', 'copy']),
  language: line,
  country: line,
  file: fileName,
  page: count,
  pages: count,
  envelope: count,
  sha256: digest,
  hash: digest,
  own: v.number(),
});

const manifest = v.object({
  version: v.literal(MANIFEST_VERSION),
  program: line,
  evening: day,
  order: v.picklist(['writer', 'target']),
  shard: v.optional(v.object({ number: count, of: count, plan: digest, planned: count, all: count })),
  files: v.array(v.object({ name: fileName, sha256: digest })),
  postings: v.array(posting),
});

/** What a manifest says. */
export type ReadManifest = v.InferOutput<typeof manifest>;

const unfinished = v.object({
  day,
  cases: v.record(line, digest),
  files: v.record(fileName, v.array(digest)),
});

/** What a run keeps of itself until it ends: what it was making, and which files are its own, by what is in them. */
export type Unfinished = v.InferOutput<typeof unfinished>;

const partFacts = v.object({ pages: count, rows: v.array(count) });

/** What is to be known of a file that a killed run had finished: its pages; of each posting its pages, its first page, and 1 if it is to be looked at again. */
export type PartFacts = v.InferOutput<typeof partFacts>;

/** What is to be known of such a file; undefined if it cannot be read. */
export function readFacts(value: unknown): PartFacts | undefined {
  const { success, output } = v.safeParse(partFacts, value);
  return success ? output : undefined;
}

/** What a manifest says; undefined if it is none, or of a version that is not known here. */
export function readManifest(text: string): ReadManifest | undefined {
  return read(manifest, text);
}

/** What a killed run kept; undefined if that cannot be read. */
export function readUnfinished(text: string): Unfinished | undefined {
  return read(unfinished, text);
}

function read<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  try {
    const { success, output } = v.safeParse(schema, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined; // no JSON
  }
}
