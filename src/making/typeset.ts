import type { PrinterProfile } from '../config/config.ts';
import type { Page } from '../layout/page.ts';
import { Typesetter } from '../layout/typesetter.ts';
import { Failure } from '../problem/failure.ts';
import { anyError, type Finding } from '../problem/finding.ts';
import { type PdfOptions, PdfWriter, type Subset } from '../render/pdf/document.ts';
import { openFonts, shippedBytes } from '../workspace/fonts.ts';
import type { Session } from '../workspace/session.ts';
import { missingCharacters } from './typeset-problems.ts';

/** How pages are to be typeset. */
export interface TypesetOptions {
  readonly typeface: 'serif' | 'sans';
  readonly fontFolder?: string;
  /** Where the sender is (ISO 3166-1): whose English it is. */
  readonly region?: string;
  /** True for PDF/A-1b. */
  readonly archive?: boolean;
  /** The sender's name, if the file is to say it. */
  readonly author?: string;
  /** The moment that the file bears. */
  readonly created: Date;
  readonly printer?: Pick<PrinterProfile, 'dx' | 'dy' | 'scale'>;
}

/** What a file is called in a reader's title bar, and its language (ISO 639-1). */
export interface FileAbout {
  readonly title: string;
  readonly language: string;
}

/** Pages that were laid out, and what is wrong with them. */
export interface Laid {
  readonly pages: readonly Page[];
  readonly problems: readonly Finding[];
}

/** Typesets pages, one file after another, with fonts that are read once. */
export class Typesetting {
  private readonly session: Session;
  private readonly options: TypesetOptions;
  private readonly subset: Subset;
  private readonly setter: Typesetter;
  /** What is wrong with the pages so far. Once something is, nothing more is painted. */
  private readonly problems: Finding[] = [];
  private broken = false;

  private constructor(session: Session, options: TypesetOptions, subset: Subset, setter: Typesetter) {
    this.session = session;
    this.options = options;
    this.subset = subset;
    this.setter = setter;
  }

  /** `names` are those of the people in the letters: they are never hyphenated. */
  static async start(session: Session, options: TypesetOptions, names: readonly string[] = []): Promise<Typesetting> {
    const { shelf, subset } = await openFonts(session, options.typeface, options.fontFolder);
    return new Typesetting(session, options, subset, new Typesetter(shelf, names, options.region));
  }

  /** The bytes of a file with all these things on its pages, as `lay` lays them out. */
  async *file<T>(
    about: FileAbout,
    things: Iterable<T> | AsyncIterable<T>,
    lay: (thing: T, setter: Typesetter) => Laid | Promise<Laid>,
  ): AsyncGenerator<Uint8Array> {
    const writer = new PdfWriter(this.pdfOptions(about), this.subset);
    for await (const thing of things) {
      const { pages, problems } = await lay(thing, this.setter);
      this.take(problems);
      if (this.failed()) continue;
      const bytes = await writer.add(pages);
      if (bytes) yield bytes;
    }
    if (!this.failed()) yield await writer.end();
  }

  private take(problems: readonly Finding[]): void {
    if (problems.length === 0) return;
    this.problems.push(...problems);
    this.broken ||= anyError(problems);
  }

  private failed(): boolean {
    return this.broken || this.setter.missing.size > 0;
  }

  /** Throws what is wrong with the pages, so that no file is put in its place; otherwise says what should be known. */
  async settle(): Promise<void> {
    const missing = await missingCharacters(this.session, this.setter.missing);
    if (this.failed()) throw new Failure([...this.problems, ...missing]);
    await this.session.report(this.problems);
  }

  private pdfOptions(about: FileAbout): PdfOptions {
    const { archive, author, created, printer } = this.options;
    const { host } = this.session;
    return {
      ...about,
      created,
      program: `appeal ${host.version}`,
      deflate: (texts) => this.session.crewAtWork?.deflate(texts) ?? host.deflate(texts),
      ...(archive ? { archive: shippedBytes(host, 'sRGB_IEC61966_2_1.icc') } : {}),
      ...(author === undefined ? {} : { author }),
      ...(printer ? { printer } : {}),
    };
  }
}

/** Everything made before anything is handed over: a page that turns out wrong leaves nothing on stdout. */
export async function* held(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  yield* all;
}
