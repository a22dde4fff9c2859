import type { Face } from '../../fonts/face.ts';
import type { Page } from '../../layout/page.ts';
import { type Answered, type Ask, withAnswers } from './asks.ts';
import { DocumentFont, type Subset } from './fonts.ts';
import { decimal, type Kit, openKit, Raw, referencesTo, referenceTo, reserve } from './kit.ts';
import { infoOf, type Metadata, writeMetadata, writeOutputIntent, writePreferences } from './metadata.ts';
import { Packing } from './packing.ts';
import { type Correction, type PaintedForm, type PaintedPage, Painter } from './painter.ts';
import { type Deflate, Streams } from './streams.ts';
import { Structure } from './structure.ts';

export type { Subset } from './fonts.ts';

/** How a file is to be made. */
export interface PdfOptions extends Metadata {
  /** ISO 639-1 of the document as a whole. */
  readonly language: string;
  /** The colour profile that makes the file PDF/A-2a; none for a PDF 1.7 that is not to be archived. Both are PDF/UA-1. */
  readonly archive?: Uint8Array;
  /** Packs what pages say: that of pdfkit takes as long for a few lines as for a whole letter. */
  readonly deflate: Deflate;
  readonly printer?: Correction;
}

/** What a file has to do with pages that were painted elsewhere. */
export interface Elsewhere {
  readonly faceOf: (id: string) => Face | undefined;
  readonly log: Answered[];
}

/** A page, painted or not. */
export type Sheet = Page | PaintedPage;

/** Bytes that are handed over together. */
const CHUNK = 65_536;
/** Forms that are remembered: at an evening there may be thousands of senders, whose envelopes come one after the other. */
const FORMS = 500;

/** A PDF file that is written letter by letter: nothing of a letter stays in memory when the next one comes. */
export class PdfWriter {
  readonly kit: Kit;
  private readonly options: PdfOptions;
  private readonly subset: Subset;
  readonly packing: Packing;
  private readonly structure: Structure;
  readonly streams: Streams;
  private readonly painter: Painter;
  private readonly log: Answered[];
  private readonly faceOf: Elsewhere['faceOf'];
  private readonly fonts = new Map<Face, DocumentFont>();
  private readonly names = new Map<string, DocumentFont>();
  /** Numbers of the objects that are pages. */
  private readonly pages: number[] = [];
  /** The objects that are forms, by their operators. */
  private forms = new Map<string, { readonly size: readonly [number, number]; readonly id: number }>();
  /** What the letter that is being added has asked for. */
  private answers: readonly string[] = [];

  /** `faceOf` finds a face that was used elsewhere, by its id. Names and codes are written into the log as they are given. */
  constructor(options: PdfOptions, subset: Subset, { faceOf, log }: Elsewhere = { faceOf: () => undefined, log: [] }) {
    this.log = log;
    this.faceOf = faceOf;
    this.options = options;
    this.subset = subset;
    this.kit = openKit({ language: options.language, info: infoOf(options) });
    this.streams = new Streams(this.kit, options.deflate);
    this.packing = new Packing(this.kit, this.streams);
    this.structure = new Structure(this.kit, this.packing);
    this.painter = new Painter({ fontOf: (face) => this.fontOf(face), standIns: 0 }, options.printer);
    this.kit.endMetadata = () => writeMetadata(this.kit, options, options.archive !== undefined);
  }

  /** Adds the pages of a letter. Returns the bytes that are ready, if they are worth a visit to the disk. */
  async add(pages: readonly Sheet[]): Promise<Uint8Array | undefined> {
    for (const page of pages) this.write('items' in page ? this.painter.paint(page) : this.answered(page));
    this.structure.endLetter();
    await this.streams.settle();
    return this.kit.readableLength < CHUNK ? undefined : (this.kit.read() ?? undefined);
  }

  /** Ends the file. Returns the rest of its bytes. */
  async end(): Promise<Uint8Array> {
    let number = 0;
    for (const font of this.fonts.values())
      font.end(this, tagOf(number++), this.subset, this.options.archive !== undefined);
    this.structure.end(this.options.language);
    if (this.options.archive) writeOutputIntent(this.kit, this.options.archive);
    writePreferences(this.kit);
    const { data } = this.kit._root.data.Pages;
    data.Kids = new Raw(`[${referencesTo(this.pages)}]`);
    data.Count = this.pages.length;
    this.packing.flush();
    await this.streams.finish();
    this.kit.end();
    return this.kit.read() ?? new Uint8Array();
  }

  /** A page that was painted elsewhere, with nothing left to ask. */
  private answered(page: PaintedPage): PaintedPage {
    if (page.asks) this.answers = page.asks.map((ask) => this.answer(ask));
    const { content, form } = page;
    if (typeof content !== 'string') return page;
    const settled = (text: string) => withAnswers(text, this.answers);
    const fonts = page.fonts.map(settled);
    const whole = form && { ...form, ops: settled(form.ops), fonts: form.fonts.map(settled) };
    return { ...page, content: settled(content), fonts, ...(whole ? { form: whole } : {}) };
  }

  private answer({ face: id, glyph, text = '' }: Ask): string {
    const face = this.faceOf(id);
    if (!face) throw new Error(`no face ${id}`);
    const font = this.fontOf(face);
    return glyph === undefined ? font.name : font.answer(glyph, text);
  }

  private write({ paper: [width, height], content, fonts, form, marks }: PaintedPage): void {
    const page = reserve(this.kit);
    this.pages.push(page);
    const number = this.structure.startPage(page);
    for (const part of marks) this.structure.mark(part);
    const forms = form ? `/XObject<</X ${this.writeForm(form)} 0 R>>` : '';
    const text = reserve(this.kit);
    this.streams.end(text, content);
    const parent = referenceTo(this.kit._root.data.Pages);
    this.packing.end(
      page,
      `<</Type/Page/Parent ${parent}/MediaBox[0 0 ${decimal(width)} ${decimal(height)}]/Contents ${text} 0 R` +
        `/Resources<<${this.resources(fonts)}${forms}>>/StructParents ${number}/Tabs/S>>`,
    );
    this.structure.endPage();
  }

  /** The form (ISO 32000-1, 8.10) of what pages have in common, written when it is first met. */
  private writeForm({ size, ops, fonts }: PaintedForm): number {
    const known = this.forms.get(ops);
    if (known && known.size[0] === size[0] && known.size[1] === size[1]) return known.id;
    const form = reserve(this.kit);
    const box = size.map((one) => decimal(one)).join(' ');
    this.streams.end(form, ops, `/Type/XObject/Subtype/Form/BBox[0 0 ${box}]/Resources<<${this.resources(fonts)}>>`);
    if (this.forms.size >= FORMS) this.forms = new Map();
    this.forms.set(ops, { size, id: form });
    return form;
  }

  /** Fonts as resources name them. */
  private resources(names: readonly string[]): string {
    const fonts = names.map((name) => `/${name} ${this.names.get(name)?.id} 0 R`).join('');
    return fonts === '' ? '' : `/Font<<${fonts}>>`;
  }

  private fontOf(face: Face): DocumentFont {
    const known = this.fonts.get(face);
    if (known) return known;
    const font = new DocumentFont(this.kit, face, this.fonts.size + 1, this.log);
    this.fonts.set(face, font);
    this.names.set(font.name, font);
    return font;
  }
}

/** Six capitals that tell one part of a font from another: AAAAAA, AAAAAB, … */
function tagOf(number: number): string {
  return [5, 4, 3, 2, 1, 0].map((place) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26))).join('');
}
