import type { EveningPosting } from '../evening/evening-plan.ts';
import { type ManifestPosting, manifestHead, manifestPosting } from '../evening/manifest.ts';
import type { MadePosting } from '../evening/tally.ts';
import type { Page } from '../layout/page.ts';
import { SheetMaker } from './evening-sheets.ts';
import type { EveningWork, LaidPosting } from './evening-work.ts';
import { onFronts } from './letters.ts';
import { watched } from './pages.ts';
import type { FileAbout, Typesetting } from './typeset.ts';

// The files of an evening, in the order in which they are made: what a file says may depend on what turned out in those before it.

/** A file of pages. They are laid out while they are taken. */
export interface EveningFile {
  readonly name: string;
  readonly about: FileAbout;
  readonly fonts: Typesetting;
  readonly sheets: AsyncIterable<readonly Page[]>;
}

/** What was made so far. */
export class EveningRecord {
  readonly made: MadePosting[] = [];
  /** Where each posting stands, by its key. */
  readonly places = new Map<string, { readonly file: string; readonly page: number }>();
  /** Pages of each file, blank ones and slips counted. */
  readonly pages = new Map<string, number>();

  /** The postings of a manifest, in the order of the stack. */
  postings(work: EveningWork): ManifestPosting[] {
    const { writers } = work.evening.plan;
    return this.made.map((one, index) => {
      const { key, writer } = one.posting;
      return manifestPosting(
        one,
        writers[writer]?.slug ?? '',
        this.places.get(key) ?? { file: '', page: 0 },
        index + 1,
      );
    });
  }
}

/** Lays out the files of an evening. */
export class EveningFiles {
  private readonly work: EveningWork;
  private readonly record: EveningRecord;
  private readonly maker: SheetMaker;
  private readonly isTwoSided: boolean;

  private constructor(work: EveningWork, record: EveningRecord, maker: SheetMaker, isTwoSided: boolean) {
    this.work = work;
    this.record = record;
    this.maker = maker;
    this.isTwoSided = isTwoSided;
  }

  /** `isTwoSided`: a letter never begins on the back of another. */
  static async start(work: EveningWork, record: EveningRecord, isTwoSided: boolean): Promise<EveningFiles> {
    return new EveningFiles(work, record, await SheetMaker.start(work.session, work), isTwoSided);
  }

  /** Letters, copies, what they go into, and what to say by hand. */
  *stack(): Generator<EveningFile> {
    const { titles } = this.work.session.messages.notes;
    const { fonts, covers } = this.work;
    const about = (title: string) => ({ title, language: this.work.session.messages.language });
    if (this.work.postings('letter').length > 0)
      yield {
        name: 'letters.pdf',
        about: about(titles.letters),
        fonts,
        sheets: this.counted('letters.pdf', this.letters('letter')),
      };
    if (this.work.postings('copy').length > 0)
      yield {
        name: 'copies.pdf',
        about: about(titles.letters),
        fonts,
        sheets: this.counted('copies.pdf', this.letters('copy')),
      };
    yield {
      name: covers.name,
      about: { title: titles.envelopes, language: 'en' },
      fonts: covers.fonts,
      sheets: this.counted(covers.name, covers.sheets(this.record.made.map(({ posting }) => posting))),
    };
    yield {
      name: 'talking-points.pdf',
      about: about(titles.letters),
      fonts: covers.fonts,
      sheets: this.counted('talking-points.pdf', this.points()),
    };
  }

  /** The postings of a kind: letters with a slip before those of each writer, or to each target. */
  private async *letters(kind: EveningPosting['kind']): AsyncGenerator<readonly Page[]> {
    const name = kind === 'letter' ? 'letters.pdf' : 'copies.pdf';
    const total = this.work.postings(kind).length;
    let done = 0;
    let page = 1;
    const share = () => done / Math.max(1, total);
    const laid = watched(this.work.session, this.work.laid(kind), 'letters', share);
    const parts = this.withSlips(laid, kind);
    const take = (pages: number) => {
      const first = page;
      page += this.isTwoSided ? pages + (pages % 2) : pages;
      return first;
    };
    const sheets = async function* (record: EveningRecord) {
      for await (const one of parts) {
        const first = take(one.pages.length);
        if (one.laid) {
          const { posting, sha256, own, pages } = one.laid;
          done++;
          record.made.push({ posting, pages: pages.length, sha256, own });
          record.places.set(posting.key, { file: name, page: first });
        }
        yield one.pages;
      }
    };
    yield* onFronts(sheets(this.record), { needed: this.isTwoSided });
  }

  private async *withSlips(
    laid: AsyncIterable<LaidPosting>,
    kind: EveningPosting['kind'],
  ): AsyncGenerator<{ readonly pages: readonly Page[]; readonly laid?: LaidPosting }> {
    const groups = kind === 'letter' ? this.groups() : undefined;
    let before: string | undefined;
    for await (const one of laid) {
      const group = this.groupOf(one.posting);
      if (groups && group !== before) yield { pages: this.slip(groups.get(group) ?? []) };
      before = group;
      yield { pages: one.pages, laid: one };
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

  private slip(postings: readonly EveningPosting[]): readonly Page[] {
    return this.maker.slipOf(postings);
  }

  private async *points(): AsyncGenerator<readonly Page[]> {
    const targets = new Map<string, Set<string>>();
    for (const { posting } of this.record.made)
      if (posting.kind === 'letter')
        targets.set(posting.case, (targets.get(posting.case) ?? new Set()).add(posting.target));
    const sheets = async function* (maker: SheetMaker, cases: EveningWork['evening']['cases']) {
      for (const [slug, chosen] of targets) {
        const caseFile = cases.get(slug);
        if (caseFile) yield await maker.points(caseFile, [...chosen]);
      }
    };
    yield* onFronts(sheets(this.maker, this.work.evening.cases), { needed: this.isTwoSided });
  }

  private async *counted(name: string, sheets: AsyncIterable<readonly Page[]>): AsyncGenerator<readonly Page[]> {
    let count = 0;
    for await (const pages of sheets) {
      count += pages.length;
      yield pages;
    }
    this.record.pages.set(name, count);
  }

  /** The cover sheet, once all else is made. */
  cover(matter: Omit<Parameters<SheetMaker['cover']>[0], 'made' | 'isTwoSided' | 'files'>): EveningFile {
    const files = [...this.record.pages].map(([name, pages]) => ({ name, pages }));
    const pages = this.maker.cover({ ...matter, made: this.record.made, isTwoSided: this.isTwoSided, files });
    const sheets = async function* () {
      yield pages;
    };
    const { messages } = this.work.session;
    const about = { title: this.maker.title, language: messages.language };
    return {
      name: 'cover-sheet.pdf',
      about,
      fonts: this.work.covers.fonts,
      sheets: this.counted('cover-sheet.pdf', sheets()),
    };
  }

  /** manifest.json in pieces. */
  *manifest(): Generator<string> {
    const { session, evening } = this.work;
    const head = JSON.stringify(manifestHead(evening.plan, `appeal ${session.host.version}`));
    yield `${head.slice(0, -1)},"postings":[`;
    for (const [index, one] of this.record.postings(this.work).entries())
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(one)}`;
    yield '\n]}\n';
  }
}
