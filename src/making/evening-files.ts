import type { EveningPosting } from '../evening/evening-plan.ts';
import { type ManifestFile, manifestText } from '../evening/manifest.ts';
import type { Sheet } from '../render/pdf/document.ts';
import { LetterSheets } from './evening-letters.ts';
import { PartSum, type TakenPart, type TakenParts } from './evening-parts.ts';
import { type EveningRecord, nameOf, numbered } from './evening-record.ts';
import { type CoverMatter, SheetMaker } from './evening-sheets.ts';
import type { EveningWork, Written } from './evening-work.ts';
import { onFronts } from './letters.ts';
import type { FileAbout, Typesetting } from './typeset.ts';

// The files of an evening, in the order in which they are made: what a file says may depend on what turned out in those before it.

/** A file of pages. They are laid out while they are taken. */
export interface EveningFile {
  readonly name: string;
  readonly about: FileAbout;
  readonly fonts: Typesetting;
  readonly sheets: AsyncIterable<readonly Sheet[]>;
  /** What names all that goes into it, once the sheets were taken. */
  readonly part?: PartSum | undefined;
  /** The file as a killed run had finished it: no sheet comes. */
  readonly whole?: TakenPart;
}

/** Lays out the files of an evening. */
export class EveningFiles {
  private readonly work: EveningWork;
  private readonly record: EveningRecord;
  private readonly maker: SheetMaker;
  private readonly isTwoSided: boolean;
  private readonly parts: TakenParts;
  private readonly letters: LetterSheets;

  private constructor(
    work: EveningWork,
    record: EveningRecord,
    maker: SheetMaker,
    isTwoSided: boolean,
    parts: TakenParts,
  ) {
    this.work = work;
    this.record = record;
    this.maker = maker;
    this.isTwoSided = isTwoSided;
    this.parts = parts;
    this.letters = new LetterSheets(work, record, maker, isTwoSided);
  }

  /** `isTwoSided`: a letter never begins on the back of another. */
  static async start(
    work: EveningWork,
    record: EveningRecord,
    isTwoSided: boolean,
    parts: TakenParts,
  ): Promise<EveningFiles> {
    return new EveningFiles(work, record, await SheetMaker.start(work.session, work), isTwoSided, parts);
  }

  /** Letters, copies, what they go into, and what to say by hand. */
  async *stack(): AsyncGenerator<EveningFile> {
    const { covers, flags } = this.work;
    for (const kind of ['letter', 'copy'] as const) {
      if (this.work.postings(kind).length === 0) continue;
      if (flags.split) yield* this.eachLetter(kind);
      else yield* this.allLetters(kind);
    }
    const made = () => this.record.made.map(({ posting }) => posting);
    if (flags.split && covers.name === 'envelopes.pdf')
      for (const [index, one] of made().entries()) yield* this.coversOf(`envelopes/${numbered(index, one)}`, [one]);
    else yield* this.coversOf(covers.name, made());
    yield* this.begun('talking-points.pdf', covers.fonts, this.points());
  }

  /** What some postings go into. */
  private async *coversOf(name: string, postings: readonly EveningPosting[]): AsyncGenerator<EveningFile> {
    const { covers } = this.work;
    const part = this.sumOf(name);
    for (const one of postings) part?.add(await covers.matter(one));
    const whole = part && this.parts.find(part, name);
    if (whole) yield this.taken(whole);
    else yield* this.begun(name, covers.fonts, covers.sheets(postings), 'en', part);
  }

  /** All letters of a kind in one file. */
  private async *allLetters(kind: EveningPosting['kind']): AsyncGenerator<EveningFile> {
    const name = nameOf(kind);
    const whole = this.parts.any ? await this.takenLetters(kind, name) : undefined;
    if (whole) {
      yield this.taken(whole);
      return;
    }
    const part = this.lettersSum(kind);
    yield* this.begun(name, this.work.fonts, this.letters.stackOf(kind, part), undefined, part);
  }

  /** The file of all letters as a killed run had finished it: if it has just these, they count as made. */
  private async takenLetters(kind: EveningPosting['kind'], name: string): Promise<TakenPart | undefined> {
    const sum = this.lettersSum(kind);
    const said: Pick<Written, 'posting' | 'sha256' | 'own'>[] = [];
    for await (const { posting, sha256, own } of this.work.written(kind)) {
      sum?.addLetter({ posting, sha256 });
      said.push({ posting, sha256, own });
    }
    const whole = sum && this.parts.find(sum, name);
    const { rows = [] } = whole?.facts ?? {};
    if (rows.length !== said.length * 3) return undefined;
    for (const [nth, { posting, sha256, own }] of said.entries()) {
      const [pages = 0, page = 0, again = 0] = rows.slice(nth * 3, nth * 3 + 3);
      const findings = again === 0 ? [] : await this.work.findings(posting);
      if (await this.work.passes(posting, findings, pages))
        this.record.made.push({ posting, pages, sha256, own, file: name, page });
    }
    return whole;
  }

  private taken(whole: TakenPart): EveningFile {
    this.record.pages.set(whole.name, whole.facts.pages);
    return { ...this.file(whole.name, this.work.fonts, nothing()), whole };
  }

  /** The same for all letters: slips between them name copies too. */
  private lettersSum(kind: EveningPosting['kind']): PartSum | undefined {
    const part = this.sumOf(nameOf(kind));
    for (const { key, name } of this.work.postings()) part?.add(`${key} ${name}`);
    return part;
  }

  /** What will name all that goes into a file; undefined if that cannot be known. */
  private sumOf(name: string): PartSum | undefined {
    const ground = this.work.partGround;
    return ground === undefined ? undefined : new PartSum(this.work, JSON.stringify([ground, this.isTwoSided, name]));
  }

  /** The same file, unless no page comes. */
  private async *begun(
    name: string,
    fonts: Typesetting,
    sheets: AsyncGenerator<readonly Sheet[]>,
    language?: string,
    part?: PartSum,
  ): AsyncGenerator<EveningFile> {
    const first = await sheets.next();
    if (first.done) return;
    const all = async function* () {
      yield first.value;
      yield* sheets;
    };
    yield this.file(name, fonts, all(), language, part);
  }

  private file(
    name: string,
    fonts: Typesetting,
    sheets: AsyncIterable<readonly Sheet[]>,
    language = this.work.session.messages.language,
    part?: PartSum,
  ): EveningFile {
    const about = { title: this.maker.titleOf(name), language };
    return { name, about, fonts, sheets: this.counted(name, sheets, part), part };
  }

  /** A file for each posting, in one folder. */
  private async *eachLetter(kind: EveningPosting['kind']): AsyncGenerator<EveningFile> {
    for await (const one of this.letters.watched(kind)) {
      const { posting, sha256, own } = one;
      const name = `${kind === 'copy' ? 'copies' : 'letters'}/${numbered(this.record.made.length, posting)}`;
      const part = this.sumOf(name);
      part?.addLetter(one);
      const whole = part && this.parts.find(part, name);
      const laid = whole ? undefined : await this.work.laid(one);
      if (whole && (await this.work.passes(posting, [], whole.facts.pages))) {
        this.record.made.push({ posting, pages: whole.facts.pages, sha256, own, file: name, page: 1 });
        yield this.taken(whole);
      }
      if (!laid) continue;
      this.letters.enter(laid, name, 1);
      const sheets = async function* () {
        yield laid.pages;
      };
      const kept = laid.found.length === 0 ? part : undefined; // else it is looked at again
      yield this.file(name, this.work.fonts, sheets(), posting.language, kept);
    }
  }

  /** A sheet for each case. */
  private async *points(): AsyncGenerator<readonly Sheet[]> {
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

  private async *counted(
    name: string,
    sheets: AsyncIterable<readonly Sheet[]>,
    part?: PartSum,
  ): AsyncGenerator<readonly Sheet[]> {
    let count = 0;
    for await (const pages of sheets) {
      count += pages.length;
      yield pages;
    }
    this.record.pages.set(name, count);
    if (part) part.facts.pages = count;
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

async function* nothing(): AsyncGenerator<readonly Sheet[]> {}
