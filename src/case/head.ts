import type { Finding } from '../problem/finding.ts';
import type { Day } from '../source/day.ts';
import { linesOf, type Outline, outlineOf } from '../source/outline.ts';
import type { YamlFile } from '../source/yaml.ts';
import { type CaseKey, type CaseText, checkCase, type ReadCase, readCase } from './read.ts';
import type { Case } from './schema.ts';

// The head of a case: what a list of deadlines needs. The rest of a file is long, and reading it takes most of the time.

const HEAD_KEYS = [
  'title',
  'country',
  'reference',
  'index',
  'issued',
  'deadline',
  'deadlines',
  'status',
  'supersedes',
  'supersededBy',
  'statusNote',
] as const satisfies readonly CaseKey[];

type HeadKey = (typeof HEAD_KEYS)[number];

const WITH_TARGETS = [...HEAD_KEYS, 'targets'] as const satisfies readonly CaseKey[];

/** The head of a case with the name it goes by. */
export interface CaseHead extends Pick<Case, HeadKey> {
  readonly slug: string;
  readonly file: string;
  /** Whom to write to, if that was asked for. */
  readonly targets?: Case['targets'];
  /** The line of the file that the deadline stands in, or the first of several, from 1, if it has one. */
  readonly deadlineLine?: number;
}

/** The head of a case, or what is wrong with it. */
export interface ReadHead {
  readonly head?: CaseHead;
  readonly problems: readonly Finding[];
}

/** Whose targets are wanted with the head: of no case, of every case, or of those whose deadline is not before a day. */
export type WantedTargets = 'none' | 'all' | { readonly from: Day };

/**
 * The head of a case, or what is wrong with it. A misspelt "deadline" is found, for it must not make a case look as if it had none. The
 * targets are read only if they are wanted: they take as long as all the rest.
 */
export function readHead(source: CaseText, targets: WantedTargets = 'none'): ReadHead {
  const outline = outlineOf(source.text);
  const wanted = targets === 'all' || (targets !== 'none' && mayBeFrom(targets.from, source.text, outline));
  const read = readCase(source, wanted ? WITH_TARGETS : HEAD_KEYS, outline);
  const deadline = outline?.get('deadline') ?? outline?.get('deadlines');
  return headOf(source.slug, read, deadline && linesOf(source.text, deadline).first);
}

/** The head of a case of which the whole has been read, though there may be something wrong below the head. */
export function headIn(yaml: YamlFile, slug: string): ReadHead {
  return headOf(slug, checkCase(yaml, slug, HEAD_KEYS));
}

/** What is known of a case whose file cannot be read: that it is there. */
export function headByName({ slug, file }: CaseText): CaseHead {
  return { slug, file, title: '', country: 'AQ', deadlines: [], status: 'open' };
}

function headOf(
  slug: string,
  { caseFile, yaml, problems }: ReadCase<HeadKey | 'targets'> | ReadCase<HeadKey>,
  deadlineLine?: number,
): ReadHead {
  if (!caseFile) return { problems };
  const { content, file } = caseFile;
  if ((content.deadline ?? content.deadlines) === undefined) return { head: { ...content, slug, file }, problems };
  const line = deadlineLine ?? yaml.keyPlace([content.deadline === undefined ? 'deadlines' : 'deadline']).line;
  return { head: { ...content, slug, file, ...(line === undefined ? {} : { deadlineLine: line }) }, problems };
}

/** False if the file says plainly that its deadline is before a day, or that there is none. Most cases of a keeper are old ones. */
function mayBeFrom(day: Day, text: string, outline: Outline | undefined): boolean {
  if (!outline || outline.has('deadlines')) return true;
  const part = outline.get('deadline');
  if (!part) return false;
  const plain = /^deadline: +(["']?)(\d{4}-\d{2}-\d{2})\1 *(?: #.*)?\s*$/.exec(text.slice(part.start, part.end))?.[2];
  return plain === undefined || plain >= day;
}
