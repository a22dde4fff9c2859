import type { PrinterProfile } from '../config/config.ts';
import { Failure } from '../failure.ts';
import { type LetterSetting, layoutLetter } from '../layout/letter.ts';
import type { Page } from '../layout/page.ts';
import { Typesetter } from '../layout/typesetter.ts';
import { type Letter, type Posting, plain } from '../letter/letter.ts';
import { anyError, type Problem } from '../problem.ts';
import { type PdfOptions, PdfWriter, type Subset } from '../render/pdf/document.ts';
import { openFonts, shippedBytes } from './fonts-folder.ts';
import type { Session } from './session.ts';
import { letterProblems, missingCharacters } from './typeset-problems.ts';

/** How letters are to be typeset. */
export interface TypesetOptions {
  readonly layout: LetterSetting;
  readonly typeface: 'serif' | 'sans';
  readonly fontFolder?: string;
  /** Where the sender is (ISO 3166-1): whose English it is. */
  readonly region?: string;
  /** True for PDF/A-1b. */
  readonly archive: boolean;
  /** The sender's name, if the file is to say it. */
  readonly author?: string;
  /** The moment that the file bears. */
  readonly created: Date;
  readonly printer?: PrinterProfile;
}

/** Typesets letters, one file after another, with fonts that are read once. */
export class Typesetting {
  private readonly session: Session;
  private readonly options: TypesetOptions;
  private readonly subset: Subset;
  private readonly setter: Typesetter;
  /** What is wrong with the letters so far. Once something is, nothing more is painted. */
  private readonly problems: Problem[] = [];

  private constructor(session: Session, options: TypesetOptions, subset: Subset, setter: Typesetter) {
    this.session = session;
    this.options = options;
    this.subset = subset;
    this.setter = setter;
  }

  /** `names` are those of the people in the letters: they are never hyphenated. */
  static async start(session: Session, options: TypesetOptions, names: readonly string[]): Promise<Typesetting> {
    const { shelf, subset } = await openFonts(session, options.typeface, options.fontFolder);
    return new Typesetting(session, options, subset, new Typesetter(shelf, names, options.region));
  }

  /** The bytes of a file with these postings. Of several letters each begins on a front page. */
  async *file(postings: readonly Posting[]): AsyncGenerator<Uint8Array> {
    const letters = postings.flatMap((posting) => posting.letters);
    const writer = new PdfWriter(this.pdfOptions(letters), this.subset);
    for (const [index, letter] of letters.entries()) {
      await this.setter.prepare(letter.language);
      const laidOut = layoutLetter(letter, this.options.layout, this.setter);
      this.problems.push(...letterProblems(letter, laidOut, this.options.layout));
      if (this.failed()) continue;
      const bytes = writer.add(index < letters.length - 1 ? withBack(laidOut.pages) : laidOut.pages);
      if (bytes) yield bytes;
    }
    if (!this.failed()) yield writer.end();
  }

  private failed(): boolean {
    return this.setter.missing.size > 0 || anyError(this.problems);
  }

  /** Throws what is wrong with the letters, so that no file is put in its place; otherwise says what should be known. */
  async settle(): Promise<void> {
    const missing = await missingCharacters(this.session, this.setter.missing);
    if (this.failed()) throw new Failure([...this.problems, ...missing]);
    await this.session.report(this.problems);
  }

  private pdfOptions([first]: readonly Letter[]): PdfOptions {
    const { archive, author, created, printer } = this.options;
    const { host } = this.session;
    const subject = first?.blocks.find((block) => block.kind === 'subject');
    return {
      title: subject && subject.kind !== 'demands' ? plain(subject.runs) : 'Letter',
      language: first?.language ?? 'en',
      created,
      program: `appeal ${host.version}`,
      ...(archive ? { archive: shippedBytes(host, 'sRGB_IEC61966_2_1.icc') } : {}),
      ...(author === undefined ? {} : { author }),
      ...(printer ? { printer } : {}),
    };
  }
}

/** The pages, with a blank one so that the next letter begins on a front page. */
function withBack(pages: readonly Page[]): readonly Page[] {
  const [first] = pages;
  return first && pages.length % 2 === 1 ? [...pages, { width: first.width, height: first.height, items: [] }] : pages;
}
