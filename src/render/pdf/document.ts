import type { Face } from '../../fonts/face.ts';
import { Recent } from '../../fonts/recent.ts';
import {
  type Item,
  type Line,
  type Page,
  type Piece,
  POINTS,
  type Stroke,
  type StructureNode,
} from '../../layout/page.ts';
import { DocumentFont, type Subset } from './fonts.ts';
import { decimal, type Kit, openKit, Raw, type Reference, referenceTo, reserve } from './kit.ts';
import { infoOf, type Metadata, writeMetadata, writeOutputIntent, writePreferences } from './metadata.ts';
import { Packing } from './packing.ts';
import { type Deflate, Streams } from './streams.ts';
import { Structure } from './structure.ts';
import { paintShaped, TextArray } from './text-array.ts';

export type { Subset } from './fonts.ts';

/** How a file is to be made. */
export interface PdfOptions extends Metadata {
  /** ISO 639-1 of the document as a whole. */
  readonly language: string;
  /** The colour profile that makes the file PDF/A-2a; none for a PDF 1.7 that is not to be archived. Both are PDF/UA-1. */
  readonly archive?: Uint8Array;
  /** Packs what pages say: that of pdfkit takes as long for a few lines as for a whole letter. */
  readonly deflate: Deflate;
  /** What this printer gets wrong, undone: millimetres to the right and down, and a factor. */
  readonly printer?: { readonly dx: number; readonly dy: number; readonly scale: number };
}

/** Bytes that are handed over together. */
const CHUNK = 65_536;
/** Pieces of a line that is worth keeping painted: a shorter one is painted as soon as it is found. */
const LONG = 12;
/** Lines that came again whose painting is kept. */
const KEPT = 1000;

/** A PDF file that is written letter by letter: nothing of a letter stays in memory when the next one comes. */
export class PdfWriter {
  private readonly kit: Kit;
  private readonly options: PdfOptions;
  private readonly subset: Subset;
  private readonly packing: Packing;
  private readonly structure: Structure;
  private readonly streams: Streams;
  private readonly fonts = new Map<Face, DocumentFont>();
  /** Long lines that many letters have in common are painted once. */
  private readonly painted = new Recent<readonly Piece[], Painted>(KEPT);
  /** Numbers of the objects that are pages. */
  private readonly pages: number[] = [];
  /** What pages have in common, by the list of it; forgotten once nobody else has the list. */
  private readonly shared = new WeakMap<readonly Item[], Reference>();
  /** Fonts of the page that is being painted. */
  private pageFonts = new Set<DocumentFont>();

  constructor(options: PdfOptions, subset: Subset) {
    this.options = options;
    this.subset = subset;
    this.kit = openKit({ language: options.language, info: infoOf(options) });
    this.streams = new Streams(this.kit, options.deflate);
    this.packing = new Packing(this.kit, this.streams);
    this.structure = new Structure(this.kit, this.packing);
    this.kit.endMetadata = () => writeMetadata(this.kit, options, options.archive !== undefined);
  }

  /** Adds the pages of a letter. Returns the bytes that are ready, if they are worth a visit to the disk. */
  async add(pages: readonly Page[]): Promise<Uint8Array | undefined> {
    for (const page of pages) this.paintPage(page);
    this.structure.endLetter();
    await this.streams.settle();
    return this.kit.readableLength < CHUNK ? undefined : (this.kit.read() ?? undefined);
  }

  /** Ends the file. Returns the rest of its bytes. */
  async end(): Promise<Uint8Array> {
    let number = 0;
    for (const font of this.fonts.values())
      font.end(this.kit, tagOf(number++), this.subset, this.options.archive !== undefined);
    this.structure.end(this.options.language);
    if (this.options.archive) writeOutputIntent(this.kit, this.options.archive);
    writePreferences(this.kit);
    const { data } = this.kit._root.data.Pages;
    data.Kids = new Raw(`[${this.pages.map((id) => `${id} 0 R`).join(' ')}]`);
    data.Count = this.pages.length;
    this.packing.flush();
    await this.streams.finish();
    this.kit.end();
    return this.kit.read() ?? new Uint8Array();
  }

  private paintPage({ width, height, items, shared = [], turn = 0 }: Page): void {
    const size = [round(width * POINTS), round(height * POINTS)] as const;
    const paper = turn % 180 === 0 ? size : ([size[1], size[0]] as const);
    const page = reserve(this.kit);
    this.pages.push(page);
    this.pageFonts = new Set();
    const number = this.structure.startPage(page);
    const { printer } = this.options;
    const ops = [`1 0 0 -1 0 ${decimal(paper[1])} cm`];
    if (printer) {
      const move = [printer.scale, 0, 0, printer.scale, printer.dx * POINTS, printer.dy * POINTS];
      ops.push(`${move.map((value) => decimal(value, 4)).join(' ')} cm`);
    }
    if (turn !== 0) ops.push(turnOps(turn, size));
    const common = shared.length > 0 ? this.paintShared(shared, size) : undefined;
    if (common) ops.push('/Artifact BMC /X Do EMC');
    this.markItems(items, ops);
    const content = reserve(this.kit);
    this.streams.end(content, ops.join('\n'));
    const forms = common ? `/XObject<</X ${referenceTo(common)}>>` : '';
    const parent = referenceTo(this.kit._root.data.Pages);
    this.packing.end(
      page,
      `<</Type/Page/Parent ${parent}/MediaBox[0 0 ${decimal(paper[0])} ${decimal(paper[1])}]/Contents ${content} 0 R` +
        `/Resources<<${this.fontNames()}${forms}>>/StructParents ${number}/Tabs/S>>`,
    );
    this.structure.endPage();
  }

  /** Items as a form (ISO 32000-1, 8.10), painted when they are first met. */
  private paintShared(items: readonly Item[], [width, height]: readonly [number, number]): Reference {
    const known = this.shared.get(items);
    if (known) return known;
    const ops = items.map((item) => (item.kind === 'line' ? this.lineOps(item) : strokeOps(item)));
    const resources = new Raw(`<<${this.fontNames()}>>`);
    const form = this.kit.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: resources });
    form.end(ops.join('\n'));
    this.pageFonts = new Set();
    this.shared.set(items, form);
    return form;
  }

  /** The fonts used since the page began, as its resources name them. */
  private fontNames(): string {
    const fonts = [...this.pageFonts].map(({ name, reference }) => `/${name} ${referenceTo(reference)}`).join('');
    return fonts === '' ? '' : `/Font<<${fonts}>>`;
  }

  /** Items as operators, those of one part of the text together; what belongs to none is marked as not to be read. */
  private markItems(items: Page['items'], ops: string[]): void {
    let open: StructureNode | 'none' | undefined;
    for (const item of items) {
      const part = (item.kind === 'line' ? item.part : undefined) ?? 'none';
      if (open !== part) {
        if (open !== undefined) ops.push('EMC');
        ops.push(part === 'none' ? '/Artifact BMC' : this.structure.begin(part));
        open = part;
      }
      ops.push(item.kind === 'line' ? this.lineOps(item) : strokeOps(item));
    }
    if (open !== undefined) ops.push('EMC');
  }

  private fontOf(face: Face): DocumentFont {
    let font = this.fonts.get(face);
    if (!font) {
      font = new DocumentFont(this.kit, face, this.fonts.size + 1);
      this.fonts.set(face, font);
    }
    return font;
  }

  /** A line as PDF operators. The page is turned upside down, so that y goes down; letters are turned back. */
  private lineOps(line: Line): string {
    const painted = line.pieces.length < LONG ? this.paintPieces(line) : this.paintOnce(line);
    for (const font of painted.fonts) this.pageFonts.add(font);
    return `BT 1 0 0 -1 ${decimal(line.x * POINTS)} ${decimal(line.y * POINTS)} Tm\n${painted.ops}ET`;
  }

  private paintOnce(line: Line): Painted {
    const known = this.painted.get(line.pieces);
    if (known) return known;
    return this.painted.set(line.pieces, this.paintPieces(line));
  }

  private paintPieces({ size, scale, pieces }: Line): Painted {
    const ops: string[] = scale === 1 ? [] : [`${decimal(scale * 100)} Tz`];
    const fonts = new Set<DocumentFont>();
    const array = new TextArray(ops);
    let name = '';
    let pen = 0;
    for (const { shaped, x: from } of pieces) {
      const font = this.fontOf(shaped.face);
      fonts.add(font);
      if (font.name !== name) {
        array.flush();
        ops.push(`/${font.name} ${decimal(size)} Tf`);
        name = font.name;
      }
      array.move(((from - pen) * 1000) / size);
      paintShaped(array, ops, shaped, font.encode(shaped), size);
      pen = from + (shaped.width * size) / shaped.face.unitsPerEm;
    }
    array.flush();
    if (scale !== 1) ops.push('100 Tz');
    return { ops: ops.map((op) => `${op}\n`).join(''), fonts };
  }
}

/** Turns all that follows against the clock, on a page that is turned with it. `y` goes down here. */
function turnOps(turn: 90 | 180 | 270, [width, height]: readonly [number, number]): string {
  const matrix = { 90: [0, -1, 1, 0, 0, width], 180: [-1, 0, 0, -1, width, height], 270: [0, 1, -1, 0, height, 0] }[
    turn
  ];
  return `${matrix.map((value) => decimal(value)).join(' ')} cm`;
}

/** What a line's pieces are as operators, wherever it stands, and the fonts that a page needs for it. */
interface Painted {
  readonly ops: string;
  readonly fonts: ReadonlySet<DocumentFont>;
}

function strokeOps({ from, to, thickness, dashes = [] }: Stroke): string {
  const at = ([x, y]: readonly [number, number]) => `${decimal(x * POINTS)} ${decimal(y * POINTS)}`;
  const pattern = dashes.map((length) => decimal(length * POINTS)).join(' ');
  return `${decimal(thickness * POINTS)} w [${pattern}] 0 d ${at(from)} m ${at(to)} l S`;
}

/** Six capitals that tell one part of a font from another: AAAAAA, AAAAAB, … */
function tagOf(number: number): string {
  return [5, 4, 3, 2, 1, 0].map((place) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26))).join('');
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
