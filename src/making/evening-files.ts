import type { EveningPosting } from '../evening/evening-plan.ts';
import { type ManifestFile, type ManifestPosting, manifestPosting, manifestText } from '../evening/manifest.ts';
import type { MadePosting } from '../evening/tally.ts';
import type { Page } from '../layout/page.ts';
import { type CoverMatter, SheetMaker } from './evening-sheets.ts';
import type { EveningWork, LaidPosting } from './evening-work.ts';
import { onFronts } from './letters.ts';
import { watched } from './pages.ts';
import type { FileAbout, Typesetting } from './typeset.ts';

// The files of an evening, in the order in which they are made: what a file says may depend on what turned out in those before it.

/** From so many letters on memory is spared. */
const MANY = 400;

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
  async *stack(): AsyncGenerator<EveningFile> {
    const { covers, flags } = this.work;
    for (const kind of ['letter', 'copy'] as const) {
      if (this.work.postings(kind).length === 0) continue;
      if (flags.split) yield* this.eachLetter(kind);
      else yield* this.begun(nameOf(kind), this.work.fonts, this.stackOf(kind));
    }
    const made = () => this.record.made.map(({ posting }) => posting);
    if (flags.split && covers.name === 'envelopes.pdf')
      for (const [index, one] of made().entries())
        yield this.file(`envelopes/${numbered(index, one)}`, covers.fonts, covers.sheets([one]), 'en');
    else yield* this.begun(covers.name, covers.fonts, covers.sheets(made()), 'en');
    yield* this.begun('talking-points.pdf', covers.fonts, this.points());
  }

  /** The same file, unless no page comes. */
  private async *begun(
    name: string,
    fonts: Typesetting,
    sheets: AsyncGenerator<readonly Page[]>,
    language?: string,
  ): AsyncGenerator<EveningFile> {
    const first = await sheets.next();
    if (first.done) return;
    const all = async function* () {
      yield first.value;
      yield* sheets;
    };
    yield this.file(name, fonts, all(), language);
  }

  private file(
    name: string,
    fonts: Typesetting,
    sheets: AsyncIterable<readonly Page[]>,
    language = this.work.session.messages.language,
  ): EveningFile {
    const about = { title: this.maker.titleOf(name), language };
    return { name, about, fonts, sheets: this.counted(name, sheets) };
  }

  /** A file for each posting, in one folder. */
  private async *eachLetter(kind: EveningPosting['kind']): AsyncGenerator<EveningFile> {
    for await (const laid of this.watchedLetters(kind)) {
      const name = `${kind === 'copy' ? 'copies' : 'letters'}/${numbered(this.record.made.length, laid.posting)}`;
      this.enter(laid, name, 1);
      const sheets = async function* () {
        yield laid.pages;
      };
      yield this.file(name, this.work.fonts, sheets(), laid.posting.language);
    }
  }

  /** The postings of a kind in one file: letters with a slip before those of each writer, or to each target. */
  private async *stackOf(kind: EveningPosting['kind']): AsyncGenerator<readonly Page[]> {
    yield* onFronts(this.entered(kind), { needed: this.isTwoSided });
  }

  private async *entered(kind: EveningPosting['kind']): AsyncGenerator<readonly Page[]> {
    let page = 1;
    for await (const { pages, laid } of this.withSlips(kind)) {
      if (laid) this.enter(laid, nameOf(kind), page);
      if (this.record.made.length === MANY) await this.work.session.host.spareMemory();
      page += this.isTwoSided ? pages.length + (pages.length % 2) : pages.length;
      yield pages;
    }
  }

  private enter({ posting, sha256, own, pages }: LaidPosting, file: string, page: number): void {
    this.record.made.push({ posting, pages: pages.length, sha256, own, file, page });
  }

  /** The postings of a kind, while a line on the terminal says how far it is. */
  private watchedLetters(kind: EveningPosting['kind']): AsyncGenerator<LaidPosting> {
    const { session } = this.work;
    const total = this.work.postings().length;
    return watched(session, this.work.laid(kind), 'letters', () => this.record.made.length / Math.max(1, total));
  }

  private async *withSlips(
    kind: EveningPosting['kind'],
  ): AsyncGenerator<{ readonly pages: readonly Page[]; readonly laid?: LaidPosting }> {
    const groups = kind === 'letter' ? this.groups() : undefined;
    let before: string | undefined;
    for await (const laid of this.watchedLetters(kind)) {
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

  /** A sheet for each case. */
  private async *points(): AsyncGenerator<readonly Page[]> {
    const targets = new Map<string, Set<string>>();
    for (const { posting } of this.record.made)
      if (posting.kind === 'letter')
        targets.set(posting.case, (targets.get(posting.case) ?? new Set()).add(posting.target));
    const { cases } = this.work.evening;
    const sheets = async function* (maker: SheetMaker) {
      for (const [slug, chosen] of targets) {
        const caseFile = cases.get(slug);
        if (caseFile) yield await maker.points(caseFile, [...chosen]);
      }
    };
    yield* onFronts(sheets(this.maker), { needed: this.isTwoSided });
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
  cover(matter: Omit<CoverMatter, 'made' | 'isTwoSided' | 'files'>): EveningFile {
    const files = this.work.flags.split ? [] : [...this.record.pages].map(([name, pages]) => ({ name, pages }));
    const pages = this.maker.cover({ ...matter, made: this.record.made, isTwoSided: this.isTwoSided, files });
    const sheets = async function* () {
      yield pages;
    };
    return this.file('cover-sheet.pdf', this.work.covers.fonts, sheets());
  }

  /** manifest.json in pieces; `files` are all others. */
  *manifest(files: readonly ManifestFile[]): Generator<string> {
    const { session, evening } = this.work;
    const program = `appeal ${session.host.version}`;
    yield* manifestText(evening.plan, program, files, this.record.postings(this.work), evening.shard);
  }
}

function nameOf(kind: EveningPosting['kind']): string {
  return kind === 'copy' ? 'copies.pdf' : 'letters.pdf';
}

/** The name of a file in its folder: in the order of the stack, whatever lists it. */
function numbered(index: number, { key }: EveningPosting): string {
  return `${String(index + 1).padStart(4, '0')}-${key.replaceAll('/', '-')}.pdf`;
}
