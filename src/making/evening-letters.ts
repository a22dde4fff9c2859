import type { EveningPosting } from '../evening/evening-plan.ts';
import type { Sheet } from '../render/pdf/document.ts';
import type { PartSum } from './evening-parts.ts';
import { type EveningRecord, nameOf } from './evening-record.ts';
import type { SheetMaker } from './evening-sheets.ts';
import type { EveningWork, LaidPosting, Written } from './evening-work.ts';
import { onFronts } from './letters.ts';
import { watched } from './pages.ts';

/** From so many letters on memory is spared. */
const MANY = 400;

/** Letters on their pages, in the order of the stack, with slips between them. */
export class LetterSheets {
  private readonly work: EveningWork;
  private readonly record: EveningRecord;
  private readonly maker: SheetMaker;
  private readonly isTwoSided: boolean;

  /** `isTwoSided`: a letter never begins on the back of another. */
  constructor(work: EveningWork, record: EveningRecord, maker: SheetMaker, isTwoSided: boolean) {
    this.work = work;
    this.record = record;
    this.maker = maker;
    this.isTwoSided = isTwoSided;
  }

  /** The postings of a kind in one file: letters with a slip before those of each writer, or to each target. */
  async *stackOf(kind: EveningPosting['kind'], part: PartSum | undefined): AsyncGenerator<readonly Sheet[]> {
    yield* onFronts(this.entered(kind, part), { needed: this.isTwoSided });
  }

  private async *entered(kind: EveningPosting['kind'], part: PartSum | undefined): AsyncGenerator<readonly Sheet[]> {
    let page = 1;
    for await (const { pages, laid } of this.withSlips(kind, part)) {
      if (laid) part?.lay(laid, page);
      if (laid) this.enter(laid, nameOf(kind), page);
      if (this.record.made.length === MANY) await this.work.session.host.spareMemory();
      page += this.isTwoSided ? pages.length + (pages.length % 2) : pages.length;
      yield pages;
    }
  }

  enter({ posting, sha256, own, pages }: LaidPosting, file: string, page: number): void {
    this.record.made.push({ posting, pages: pages.length, sha256, own, file, page });
  }

  /** The postings of a kind, while a line on the terminal says how far it is. */
  watched(kind: EveningPosting['kind']): AsyncGenerator<Written> {
    const { session } = this.work;
    const total = this.work.postings().length;
    return watched(session, this.work.written(kind), 'letters', () => this.record.made.length / Math.max(1, total));
  }

  private async *withSlips(
    kind: EveningPosting['kind'],
    part: PartSum | undefined,
  ): AsyncGenerator<{ readonly pages: readonly Sheet[]; readonly laid?: LaidPosting }> {
    const groups = kind === 'letter' ? this.groups() : undefined;
    let before: string | undefined;
    for await (const one of this.watched(kind)) {
      part?.addLetter(one);
      const laid = await this.work.laid(one);
      if (!laid) part?.lay(undefined, 0);
      if (!laid) continue;
      const group = this.groupOf(laid.posting);
      if (groups && group !== before) yield { pages: this.maker.slipOf(groups.get(group) ?? []) };
      before = group;
      yield { pages: laid.pages, laid };
    }
  }

  private groupOf({ writer, case: slug, target }: EveningPosting): string {
    return this.work.evening.plan.order === 'writer' ? String(writer) : `${slug}/${target}`;
  }

  /** The postings of each writer, or to each target. */
  private groups(): ReadonlyMap<string, readonly EveningPosting[]> {
    const groups = new Map<string, EveningPosting[]>();
    for (const one of this.work.postings()) {
      const group = groups.get(this.groupOf(one)) ?? [];
      groups.set(this.groupOf(one), group);
      group.push(one);
    }
    return groups;
  }
}
