import type { PrinterProfile } from '../config/config.ts';
import type { Face } from '../fonts/face.ts';
import { Typesetter } from '../layout/typesetter.ts';
import type { Finding } from '../problem/finding.ts';
import type { Answered } from '../render/pdf/asks.ts';
import type { CompositorSetup } from '../render/pdf/compositor.ts';
import { type PdfOptions, PdfWriter, type Sheet, type Subset } from '../render/pdf/document.ts';
import { openFonts, shippedBytes } from '../workspace/fonts.ts';
import type { Session } from '../workspace/session.ts';
import { MissingCharacters } from './typeset-problems.ts';

/** How pages are to be typeset. */
export interface TypesetOptions {
  readonly typeface: 'serif' | 'sans';
  readonly fontFolder?: string;
  /** Where the sender is (ISO 3166-1): whose English it is. */
  readonly region?: string;
  /** True for PDF/A-2a. */
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

/** Typesets pages, one file after another, with fonts that are read once. */
export class Typesetting {
  readonly setter: Typesetter;
  private readonly session: Session;
  private readonly options: TypesetOptions;
  private readonly subset: Subset;
  private readonly missing: MissingCharacters;
  readonly faceOf: (id: string) => Face | undefined;
  /** What other cores that set pages are to set them with. */
  readonly setup: Omit<CompositorSetup, 'setting'>;
  /** What the file that is being made has named and numbered so far: a list of its own for each. */
  log: Answered[] = [];

  private constructor(
    session: Session,
    options: TypesetOptions,
    subset: Subset,
    setter: Typesetter,
    names: readonly string[],
  ) {
    this.session = session;
    this.options = options;
    this.subset = subset;
    this.setter = setter;
    this.missing = new MissingCharacters(session);
    this.faceOf = (id) => setter.shelf.shipped(id);
    const { typeface, region, printer } = options;
    this.setup = { typeface, names, region, printer };
  }

  /** `names` are those of the people in the letters: they are never hyphenated. */
  static async start(session: Session, options: TypesetOptions, names: readonly string[] = []): Promise<Typesetting> {
    const { shelf, subset } = await openFonts(session, options.typeface, options.fontFolder);
    return new Typesetting(session, options, subset, new Typesetter(shelf, names, options.region), names);
  }

  /** Has memory tidied more often from now on: of many letters there is much to throw away. */
  spareMemory(): Promise<void> {
    return this.session.host.spareMemory();
  }

  /** The characters that no font has in what was laid out since this was last asked. */
  lacking(): readonly Finding[] {
    const { missing } = this.setter;
    if (missing.size === 0) return [];
    const found = this.missing.findingsOf([...missing.values()]);
    missing.clear();
    return found;
  }

  /** The bytes of a file with these pages; none at all if there is no page. */
  async *file(about: FileAbout, sheets: AsyncIterable<readonly Sheet[]>): AsyncGenerator<Uint8Array> {
    let writer: PdfWriter | undefined;
    for await (const pages of sheets) {
      writer ??= new PdfWriter(this.pdfOptions(about), this.subset, this);
      const bytes = await writer.add(pages);
      if (bytes) yield bytes;
    }
    this.log = [];
    if (writer) yield await writer.end();
  }

  private pdfOptions(about: FileAbout): PdfOptions {
    const { archive, author, created, printer } = this.options;
    const { host } = this.session;
    return {
      ...about,
      created,
      program: `appeal ${host.version}`,
      deflate: (contents) => this.session.workersAtWork?.deflate(contents) ?? host.deflate(contents),
      ...(archive ? { archive: shippedBytes(host, 'sRGB_IEC61966_2_1.icc') } : {}),
      ...(author === undefined ? {} : { author }),
      ...(printer ? { printer } : {}),
    };
  }
}
