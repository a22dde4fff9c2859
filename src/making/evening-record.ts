import type { EveningPosting } from '../evening/evening-plan.ts';
import { type ManifestPosting, manifestPosting } from '../evening/manifest.ts';
import type { MadePosting } from '../evening/tally.ts';
import type { EveningWork } from './evening-work.ts';

/** What was made so far. */
export class EveningRecord {
  readonly made: MadePosting[] = [];
  /** Pages of each file, blank ones and slips counted. */
  readonly pages = new Map<string, number>();

  /** The postings of a manifest, in the order of the stack. */
  *postings(work: EveningWork): Generator<ManifestPosting> {
    const { writers } = work.evening.plan;
    const { ground, session } = work;
    for (const [index, one] of this.made.entries()) {
      const hash = session.host.sha256(`${ground}\n${one.sha256}`);
      yield manifestPosting(one, { writer: writers[one.posting.writer]?.slug ?? '', envelope: index + 1, hash });
    }
  }
}

/** The file of all letters, or all copies. */
export function nameOf(kind: EveningPosting['kind']): string {
  return kind === 'copy' ? 'copies.pdf' : 'letters.pdf';
}

/** The name of a file in its folder: in the order of the stack, whatever lists it. */
export function numbered(index: number, { key }: EveningPosting): string {
  return `${String(index + 1).padStart(4, '0')}-${key.replaceAll('/', '-')}.pdf`;
}
