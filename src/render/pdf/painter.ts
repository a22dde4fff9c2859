import type { Face, Shaped } from '../../fonts/face.ts';
import {
  type Item,
  type Line,
  type Page,
  type Piece,
  POINTS,
  type Stroke,
  type StructureNode,
} from '../../layout/page.ts';
import type { Ask } from './asks.ts';
import { decimal } from './kit.ts';
import type { Encoded } from './steps.ts';
import { markWords } from './structure.ts';
import { paintShaped, TextArray } from './text-array.ts';

// Pages as the operators that paint them: nothing of a file is known here, so that any core can do it.

/** A font as pages name it. */
export interface PaintFont {
  readonly name: string;
  /** A shaped piece as codes and moves. */
  encode(shaped: Shaped): Encoded;
}

/** Fonts as they come, and how often one gave a stand-in for a code or a name that is not known here: see `Learner`. */
export interface PaintFonts {
  fontOf(face: Face): PaintFont;
  readonly standIns: number;
}

/** What this printer gets wrong, undone: millimetres to the right and down, and a factor. */
export interface Correction {
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
}

/** What many pages have in common, painted. */
export interface PaintedForm {
  /** Points. */
  readonly size: readonly [number, number];
  readonly ops: string;
  readonly fonts: readonly string[];
}

/** A page, painted. */
export interface PaintedPage {
  /** Millimetres, as one reads it. */
  readonly width: number;
  readonly height: number;
  /** Points, as it goes into the printer. */
  readonly paper: readonly [number, number];
  /** Its operators, whose characters are bytes; or these as zlib packs them. */
  readonly content: string | Uint8Array;
  readonly fonts: readonly string[];
  readonly form?: PaintedForm;
  /** The part of the document that each marked piece belongs to. */
  readonly marks: readonly StructureNode[];
  /** What the letter that begins here has stand-ins for. */
  readonly asks?: readonly Ask[];
}

/** What a line's pieces are as operators, wherever it stands, and the fonts that a page needs for it. */
interface PaintedLine {
  /** Points. */
  readonly size: number;
  readonly ops: string;
  readonly fonts: readonly string[];
}

/** Paints pages with the fonts of one document. */
export class Painter {
  private readonly fonts: PaintFonts;
  private readonly correction: string | undefined;
  /** What pages have in common, by the list of it; forgotten once nobody else has the list. */
  private readonly forms = new WeakMap<readonly Item[], PaintedForm>();
  /** Names of the fonts of the page that is being painted. */
  private used = new Set<string>();

  constructor(fonts: PaintFonts, printer?: Correction) {
    this.fonts = fonts;
    const move = printer && [printer.scale, 0, 0, printer.scale, printer.dx * POINTS, printer.dy * POINTS];
    this.correction = move && `${move.map((value) => decimal(value, 4)).join(' ')} cm`;
  }

  /** A page as operators. */
  paint({ width, height, items, shared = [], turn = 0 }: Page): PaintedPage {
    const size = [round(width * POINTS), round(height * POINTS)] as const;
    const paper = turn % 180 === 0 ? size : ([size[1], size[0]] as const);
    const form = shared.length > 0 ? this.formOf(shared, size) : undefined;
    this.used = new Set();
    const marks: StructureNode[] = [];
    const ops = [`1 0 0 -1 0 ${decimal(paper[1])} cm`];
    if (this.correction) ops.push(this.correction);
    if (turn !== 0) ops.push(turnOps(turn, size));
    if (form) ops.push('/Artifact BMC /X Do EMC');
    this.markItems(items, ops, marks);
    const content = ops.join('\n');
    return { width, height, paper, content, fonts: [...this.used], marks, ...(form ? { form } : {}) };
  }

  private formOf(items: readonly Item[], size: readonly [number, number]): PaintedForm {
    const known = this.forms.get(items);
    if (known) return known;
    const { standIns } = this.fonts;
    this.used = new Set();
    const ops = items.map((item) => this.itemOps(item)).join('\n');
    const form = { size, ops, fonts: [...this.used] };
    if (this.fonts.standIns === standIns) this.forms.set(items, form);
    return form;
  }

  /** Items as operators, those of one part of the text together; what belongs to none is marked as not to be read. */
  private markItems(items: Page['items'], ops: string[], marks: StructureNode[]): void {
    let open: StructureNode | 'none' | undefined;
    for (const item of items) {
      const part = partOf(item);
      if (open !== part) {
        if (open) ops.push('EMC');
        if (part === 'none') ops.push('/Artifact BMC');
        else ops.push(markWords(part, marks.push(part) - 1));
        open = part;
      }
      ops.push(this.itemOps(item));
    }
    if (open) ops.push('EMC');
  }

  private itemOps(item: Item): string {
    return item.kind === 'line' ? this.lineOps(item) : strokeOps(item);
  }

  /** A line as PDF operators. The page is turned upside down, so that y goes down; letters are turned back. */
  private lineOps(line: Line): string {
    const painted = this.paintOnce(line);
    for (const font of painted.fonts) this.used.add(font);
    return `BT 1 0 0 -1 ${decimal(line.x * POINTS)} ${decimal(line.y * POINTS)} Tm\n${painted.ops}ET`;
  }

  /** Lines that many letters have in common are painted once. */
  private paintOnce(line: Line): PaintedLine {
    const { kept, size } = line;
    const known = kept?.painted?.by === this ? (kept.painted.what as PaintedLine) : undefined;
    if (known?.size === size) return known;
    const { standIns } = this.fonts;
    const what = this.paintPieces(line);
    if (kept && this.fonts.standIns === standIns) kept.painted = { by: this, what };
    return what;
  }

  /** What a line of one piece comes to, in a third of the time; undefined if there is more to say of it. */
  private paintSingle({ shaped }: Piece, size: number): PaintedLine | undefined {
    const font = this.fonts.fontOf(shaped.face);
    const { plain, array } = font.encode(shaped);
    if (!plain || !array || array.text === '') return undefined;
    const { name } = font;
    const rest = Math.round(array.owed);
    return { size, ops: `/${name} ${decimal(size)} Tf\n[${array.text}${rest === 0 ? '' : -rest}]TJ\n`, fonts: [name] };
  }

  private paintPieces({ size, scale, pieces }: Line): PaintedLine {
    const [only] = pieces;
    const single = only?.x === 0 && pieces.length === 1 && scale === 1 ? this.paintSingle(only, size) : undefined;
    if (single) return single;
    const ops: string[] = scale === 1 ? [] : [`${decimal(scale * 100)} Tz`];
    const fonts: string[] = [];
    const array = new TextArray(ops);
    let font: PaintFont | undefined;
    let face: Face | undefined;
    let pen = 0;
    for (let nth = 0; nth < pieces.length; nth++) {
      const { shaped, x: from } = pieces[nth] as Piece; // by number, as garbage is dear to a short run
      if (!font || shaped.face !== face) {
        face = shaped.face;
        font = this.fonts.fontOf(face);
        if (!fonts.includes(font.name)) fonts.push(font.name);
        array.flush();
        ops.push(`/${font.name} ${decimal(size)} Tf`);
      }
      array.move(((from - pen) * 1000) / size);
      paintShaped(array, ops, shaped, font.encode(shaped), size);
      pen = from + (shaped.width * size) / shaped.face.unitsPerEm;
    }
    array.flush();
    if (scale !== 1) ops.push('100 Tz');
    return { size, ops: ops.map((op) => `${op}\n`).join(''), fonts };
  }
}

function partOf(item: Item): StructureNode | 'none' {
  return (item.kind === 'line' ? item.part : undefined) ?? 'none';
}

/** Turns all that follows against the clock, on a page that is turned with it. `y` goes down here. */
function turnOps(turn: 90 | 180 | 270, [width, height]: readonly [number, number]): string {
  const matrix = { 90: [0, -1, 1, 0, 0, width], 180: [-1, 0, 0, -1, width, height], 270: [0, 1, -1, 0, height, 0] }[
    turn
  ];
  return `${matrix.map((value) => decimal(value)).join(' ')} cm`;
}

function strokeOps({ from, to, thickness, dashes = [] }: Stroke): string {
  const at = ([x, y]: readonly [number, number]) => `${decimal(x * POINTS)} ${decimal(y * POINTS)}`;
  const pattern = dashes.map((length) => decimal(length * POINTS)).join(' ');
  return `${decimal(thickness * POINTS)} w [${pattern}] 0 d ${at(from)} m ${at(to)} l S`;
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
