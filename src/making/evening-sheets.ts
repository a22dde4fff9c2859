import type { CaseFile } from '../case/read.ts';
import type { EveningPosting } from '../evening/evening-plan.ts';
import { amountsBy, type MadePosting, sheetsFor } from '../evening/tally.ts';
import type { Page } from '../layout/page.ts';
import { type SheetBlock, sheetPages } from '../layout/sheet.ts';
import type { Sheet } from '../paper/sheets.ts';
import { type Finding, inOrder } from '../problem/finding.ts';
import { describe } from '../problem/messages.ts';
import type { Session } from '../workspace/session.ts';
import type { PostBy } from './evening-facts.ts';
import { pointsOf } from './evening-points.ts';
import type { EveningWork } from './evening-work.ts';
import type { PlannedPostage } from './plan.ts';

// The sheets of an evening that are no letters: the cover sheet of the stack, a slip before each writer's letters, what to say by hand.

/** What the cover sheet says. */
export interface CoverMatter {
  readonly made: readonly MadePosting[];
  readonly isTwoSided: boolean;
  readonly problems: readonly Finding[];
  readonly leftOut: readonly string[];
  readonly postBy: readonly PostBy[];
  readonly postage?: PlannedPostage | undefined;
  readonly grams?: { readonly least: number; readonly most: number } | undefined;
  readonly files: readonly { readonly name: string; readonly pages: number }[];
}

/** Problems that stand on a cover sheet: nobody reads more of them there. */
const MOST_TOLD = 25;

/** Rows of a table of a cover sheet: of a larger evening the manifest has all. */
const MOST_ROWS = 120;

/** Sets sheets in the language of messages. */
export class SheetMaker {
  private readonly session: Session;
  private readonly work: EveningWork;
  private readonly words: EveningWords;

  private constructor(session: Session, work: EveningWork, words: EveningWords) {
    this.session = session;
    this.work = work;
    this.words = words;
  }

  /** Gets the words and the fonts of sheets. */
  static async start(session: Session, work: EveningWork): Promise<SheetMaker> {
    const words = await session.messages.evening();
    await work.covers.fonts.setter.prepare(session.messages.language);
    return new SheetMaker(session, work, words);
  }

  /** The cover sheet: problems first, then what is in the stack. */
  cover(matter: CoverMatter): Page[] {
    const { words, work } = this;
    const { made, isTwoSided } = matter;
    const { plan } = work.evening;
    const letters = made.filter(({ posting }) => posting.kind === 'letter').length;
    const byWriter = amountsBy(
      made,
      (one) => this.writerOf(one.writer),
      (one) => String(one.writer),
      isTwoSided,
    );
    const byTarget = amountsBy(
      made,
      (one) => words.targetOf(one.name, one.case),
      (one) => `${one.case}/${one.target}`,
      isTwoSided,
    );
    const sheets = made.reduce((sum, { pages }) => sum + sheetsFor(pages, isTwoSided), 0);
    const table = ({ title, column }: EveningWords['byWriter'], rows: typeof byWriter): SheetBlock[] => [
      { kind: 'heading', text: title },
      {
        kind: 'table',
        columns: [{ share: 60 }, { share: 14, number: true }, { share: 14, number: true }, { share: 14, number: true }],
        heading: [column, words.columns.letters, words.columns.copies, words.columns.sheets],
        rows: rows
          .slice(0, MOST_ROWS)
          .map((row) => [row.name, String(row.letters), String(row.copies), String(row.sheets)]),
      },
      ...(rows.length > MOST_ROWS ? [{ kind: 'small', text: words.moreRows(rows.length - MOST_ROWS) } as const] : []),
    ];
    return this.pages([
      { kind: 'title', text: this.title },
      { kind: 'text', text: words.sums(byWriter.length, letters, made.length - letters, sheets) },
      ...this.problems(matter),
      ...this.toDo(matter),
      ...table(words.byWriter, byWriter),
      ...table(words.byTarget, byTarget),
      { kind: 'heading', text: words.files },
      { kind: 'list', items: matter.files.map(({ name, pages }) => words.file(name, pages)) },
      { kind: 'small', text: words.record(plan.day) },
    ]);
  }

  private problems({ problems, leftOut }: CoverMatter): SheetBlock[] {
    const said = inOrder(problems)
      .filter(({ severity }) => severity !== 'note')
      .map((one) =>
        this.words.problem(describe(one, this.session.messages).sentence, one.place?.file, one.place?.line),
      );
    const items = [...new Set([...said, ...(leftOut.length > 0 ? [this.words.leftOut(leftOut)] : [])])];
    if (items.length === 0) return [{ kind: 'text', text: this.words.noProblems }];
    const more = items.length > MOST_TOLD ? [this.words.more(items.length - MOST_TOLD)] : [];
    const told = [...items.slice(0, MOST_TOLD), ...more];
    return [
      { kind: 'heading', text: this.words.problems },
      { kind: 'list', items: told, boxes: true },
    ];
  }

  private toDo({ made, postBy, postage, grams }: CoverMatter): SheetBlock[] {
    const { words, work } = this;
    const own = made.filter(({ posting }) => posting.kind === 'letter').map((one) => one.own);
    const average = own.reduce((sum, share) => sum + share, 0) / Math.max(1, own.length);
    const items = [
      words.covers[work.covers.name](made.length, work.covers.size),
      ...(grams ? [words.weight(grams.least, grams.most)] : []),
      ...(postage ? [words.postage(`${postage.total.toFixed(2)} ${postage.currency}`, postage.date)] : []),
      ...postBy.map(({ day, to }) => words.postBy(words.day(day), to)),
      words.own(Math.round(average * 100), own.filter((share) => share === 0).length),
    ];
    return [
      { kind: 'heading', text: words.stack },
      { kind: 'list', items },
    ];
  }

  /** The slip before the letters of somebody, or, in the order of targets, before those to one. */
  slipOf(postings: readonly EveningPosting[]): Page[] {
    const { words } = this;
    const [first] = postings;
    if (!first) return [];
    const isByWriter = this.work.evening.plan.order === 'writer';
    const nameOf = (one: EveningPosting) =>
      isByWriter ? words.targetOf(one.name, one.case) : this.writerOf(one.writer);
    const of = (kind: EveningPosting['kind']) => postings.filter((one) => one.kind === kind).map(nameOf);
    const [letters, copies] = [of('letter'), of('copy')];
    return this.pages([
      { kind: 'title', text: isByWriter ? this.writerOf(first.writer) : words.targetOf(first.name, first.case) },
      { kind: 'text', text: words.slip(letters.length) },
      { kind: 'list', items: letters, boxes: true },
      ...(copies.length === 0
        ? []
        : ([
            { kind: 'heading', text: words.slipCopies },
            { kind: 'list', items: copies, boxes: true },
          ] as const)),
    ]);
  }

  /** What a file of the evening is called in a reader. */
  titleOf(name: string): string {
    return `${this.title}: ${name.replace(/\.pdf$/, '')}`;
  }

  private get title(): string {
    return this.words.title(this.words.day(this.work.evening.plan.day));
  }

  private writerOf(nth: number): string {
    const writer = this.work.evening.plan.writers[nth];
    return this.words.writerName(writer?.guest ?? false, writer?.name ?? '', nth + 1);
  }

  /** What to say in a letter by hand, for the people and the country of a case. */
  async points(caseFile: CaseFile, targets: readonly string[]): Promise<Page[]> {
    return this.pages(await pointsOf(this.session, caseFile, targets, this.words));
  }

  private pages(blocks: readonly SheetBlock[]): Page[] {
    const { width, height }: Sheet = this.work.sheet;
    const setting = { width, height, language: this.session.messages.language };
    return sheetPages(blocks, setting, this.work.covers.fonts.setter);
  }
}

/** What the program says on sheets. */
export type EveningWords = Awaited<ReturnType<Session['messages']['evening']>>;
