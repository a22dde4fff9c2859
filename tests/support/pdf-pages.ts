import { type Dictionary, Operator, type PdfObject, Reader, type Value } from './pdf-objects.ts';

// What stands on the pages of a PDF of this program, and where, read without any program.

/** A glyph, its text, and the corners of its box in points from the top left corner of the sheet. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page: its size in points, its glyphs as they are painted, and the text of each marked piece by its number. */
export interface PageRead {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly marked: ReadonlyMap<number, string>;
}

type Matrix = readonly [number, number, number, number, number, number];
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

interface Font {
  readonly widths: ReadonlyMap<number, number>;
  readonly texts: ReadonlyMap<number, string>;
  readonly ascent: number;
  readonly descent: number;
}

type Objects = ReadonlyMap<string, PdfObject>;

/** The value that stands for a reference, or the value itself. */
export function resolved(objects: Objects, value: unknown): Value {
  const found = typeof value === 'string' ? objects.get(value) : undefined;
  return found ? found.value : (value as Value);
}
/** The same, where it is a dictionary; an empty one for nothing. */
export const dictionaryOf = (objects: Objects, value: unknown) => (resolved(objects, value) ?? {}) as Dictionary;

/** The dictionaries of the pages in their order, by reference. */
export function pagesIn(objects: Objects): [string, Dictionary][] {
  const root = dictionaryOf(objects, dictionaryOf(objects, 'trailer')['/Root']);
  const kids = dictionaryOf(objects, root['/Pages'])['/Kids'] as readonly string[];
  return kids.map((kid) => [kid, dictionaryOf(objects, kid)]);
}

/** Everything on a page. */
export function readPage(objects: Objects, page: Dictionary): PageRead {
  const [, , width = 0, height = 0] = page['/MediaBox'] as readonly number[];
  const painter = new Painter(objects, [1, 0, 0, -1, 0, height]);
  painter.paint(objects.get(String(page['/Contents']))?.stream ?? '', dictionaryOf(objects, page['/Resources']));
  return { width, height, glyphs: painter.glyphs, marked: painter.marked };
}

/** Follows the operators of a page. */
class Painter {
  readonly glyphs: Glyph[] = [];
  readonly marked = new Map<number, string>();
  private readonly objects: Objects;
  private readonly fonts = new Map<unknown, Font>();
  private matrix: Matrix;
  private line: Matrix = [1, 0, 0, 1, 0, 0];
  private pen = 0;
  private font: Font | undefined;
  private size = 0;
  private stretch = 1;
  /** What is open: the number of a marked piece, the words that a span stands for, or nothing. */
  private readonly open: { mark?: number; words?: string }[] = [];

  constructor(objects: Objects, matrix: Matrix) {
    this.objects = objects;
    this.matrix = matrix;
  }

  paint(ops: string, resources: Dictionary): void {
    const reader = new Reader(ops);
    let values: Value[] = [];
    for (let one = reader.next(); one !== undefined; one = reader.next()) {
      if (!(one instanceof Operator)) values.push(one);
      else {
        this.operate(one.name, values, resources);
        values = [];
      }
    }
  }

  private operate(name: string, values: readonly Value[], resources: Dictionary): void {
    const [first, last] = [values[0], values.at(-1)];
    if (name === 'cm') this.matrix = times(values as unknown as Matrix, this.matrix);
    if (name === 'Tm') [this.line, this.pen] = [values as unknown as Matrix, 0];
    if (name === 'Tz') this.stretch = Number(first) / 100;
    if (name === 'Tf') {
      this.font = this.fontOf(dictionaryOf(this.objects, resources['/Font'])[String(first)]);
      this.size = Number(last);
    }
    if (name === 'TJ') for (const part of first as readonly Value[]) this.show(part);
    if (name === 'BMC') this.open.push({});
    if (name === 'BDC') this.begin(last as Dictionary);
    if (name === 'EMC') this.open.pop();
    if (name === 'Do') this.paintForm(dictionaryOf(this.objects, resources['/XObject'])[String(first)]);
  }

  private begin({ '/MCID': mark, '/ActualText': words }: Dictionary): void {
    if (typeof mark === 'number') this.open.push({ mark });
    else if (typeof words === 'string') {
      this.say(words.slice(2));
      this.open.push({ words: words.slice(2) });
    } else this.open.push({});
  }

  private paintForm(reference: unknown): void {
    const form = this.objects.get(String(reference));
    const before = this.matrix;
    this.paint(form?.stream ?? '', dictionaryOf(this.objects, dictionaryOf(this.objects, form?.value)['/Resources']));
    this.matrix = before;
  }

  private say(text: string): void {
    const mark = this.open.findLast((one) => one.mark !== undefined)?.mark;
    const isSaid = this.open.some((one) => one.words !== undefined);
    if (mark !== undefined && !isSaid) this.marked.set(mark, (this.marked.get(mark) ?? '') + text);
  }

  private show(part: Value): void {
    const { font, size } = this;
    if (typeof part === 'number') this.pen -= (part / 1000) * size * this.stretch;
    if (typeof part !== 'string' || !font) return;
    const codes = codesOf(part);
    for (const code of codes) {
      const width = ((font.widths.get(code) ?? 0) / 1000) * size * this.stretch;
      const text = font.texts.get(code) ?? '';
      this.glyphs.push({ text, ...this.boxOf(this.pen, this.pen + width, font) });
      this.say(text);
      this.pen += width;
    }
  }

  private boxOf(from: number, to: number, { ascent, descent }: Font) {
    const all = times(this.line, this.matrix);
    const corner = (x: number, y: number) => times([1, 0, 0, 1, x, (y / 1000) * this.size], all).slice(4);
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [corner(from, ascent), corner(to, descent)];
    return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
  }

  private fontOf(reference: unknown): Font {
    const known = this.fonts.get(reference);
    if (known) return known;
    const font = dictionaryOf(this.objects, reference);
    const [descendant] = resolved(this.objects, font['/DescendantFonts']) as readonly unknown[];
    const inner = dictionaryOf(this.objects, descendant);
    const descriptor = dictionaryOf(this.objects, inner['/FontDescriptor']);
    const made: Font = {
      widths: widthsOf(resolved(this.objects, inner['/W']) as readonly Value[]),
      texts: textsIn(this.objects.get(String(font['/ToUnicode']))?.stream ?? ''),
      ascent: Number(descriptor['/Ascent']),
      descent: Number(descriptor['/Descent']),
    };
    this.fonts.set(reference, made);
    return made;
  }
}

/** Codes of two bytes; a text that begins like one of Unicode was decoded as such, and is put back. */
function codesOf(text: string): number[] {
  const bytes = text.slice(2);
  if ([...bytes].some((one) => one.charCodeAt(0) > 255)) throw new Error('codes that look like Unicode');
  return Array.from(
    { length: bytes.length / 2 },
    (_, at) => (bytes.charCodeAt(2 * at) << 8) | bytes.charCodeAt(2 * at + 1),
  );
}

function widthsOf(groups: readonly Value[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < groups.length; at += 2)
    for (const [nth, width] of (groups[at + 1] as readonly number[]).entries())
      widths.set(Number(groups[at]) + nth, width);
  return widths;
}

function textsIn(map: string): Map<number, string> {
  const pairs = [...map.matchAll(/<([0-9a-fA-F]{4})> <([0-9a-fA-F]+)>\n/g)];
  return new Map(
    pairs.map(([, code = '', text = '']) => [
      Number.parseInt(code, 16),
      new TextDecoder('utf-16be').decode(Buffer.from(text, 'hex')),
    ]),
  );
}
