import type { Face, Shaped } from '../../fonts/face.ts';
import type { Answered } from './asks.ts';
import { FontCodes, type Subset } from './codes.ts';
import { encoded } from './encode.ts';
import type { JoinedGlyph } from './joined-glyphs.ts';
import { type Kit, Raw, type Reference, referenceTo } from './kit.ts';
import type { PaintFont } from './painter.ts';
import type { Encoded } from './steps.ts';

// Fonts of a document, written at its end with the part of each that was used.

export type { Subset } from './codes.ts';

/** A face in a document. */
export class DocumentFont implements PaintFont {
  readonly face: Face;
  readonly name: string;
  private readonly reference: Reference;
  private readonly codes: FontCodes;

  /** Names and codes are written into the log as they are given. */
  constructor(kit: Kit, face: Face, number: number, log: Answered[]) {
    this.face = face;
    this.name = `F${number}`;
    this.reference = kit.ref({});
    this.codes = new FontCodes(face, log);
    log.push({ face: face.id, answer: this.name });
  }

  /** The number of its object. */
  get id(): number {
    return this.reference.id;
  }

  /** A shaped piece as codes and moves. */
  encode(shaped: Shaped): Encoded {
    const { codes } = this;
    const { painted } = shaped;
    if (painted?.by === codes) return painted.what as Encoded;
    const what = encoded(shaped, codes);
    shaped.painted = { by: codes, what };
    return what;
  }

  /** What is written for a glyph that stands for a text. */
  answer(glyph: number | JoinedGlyph, text: string): string {
    return this.codes.answer(glyph, text);
  }

  /** Writes the font. `tag` is six capitals that say that this is a part of it. */
  end(kit: Kit, tag: string, subset: Subset, withSet: boolean): void {
    const { face, codes } = this;
    const { font: program, first } = codes.program(subset);
    const rounded = (units: number) => Math.round(codes.thousandths(units));
    const cff = face.outlines === 'cff';
    const base = `${tag}+${face.name}`;
    const file = kit.ref(cff ? { Subtype: 'CIDFontType0C' } : { Length1: program.length });
    file.end(program);
    const [left, bottom, right, top] = face.box.map(rounded);
    const descriptor = kit.ref({
      Type: 'FontDescriptor',
      FontName: base,
      Flags: face.italicAngle === 0 ? 4 : 68,
      FontBBox: [left, bottom, right, top],
      ItalicAngle: face.italicAngle,
      Ascent: rounded(face.ascent),
      Descent: -rounded(face.descent),
      CapHeight: rounded(face.capHeight),
      StemV: 80, // no table of a font says it, and no viewer needs it of an embedded one
      [cff ? 'FontFile3' : 'FontFile2']: file,
      ...(withSet ? { CIDSet: streamOf(kit, codes.codeSet()) } : {}),
    });
    descriptor.end();
    const descendant = kit.ref({
      Type: 'Font',
      Subtype: cff ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: base,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: new Raw(codes.widths()),
      ...(cff ? {} : { CIDToGIDMap: streamOf(kit, codes.glyphMap(first)) }),
    });
    descendant.end();
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: base,
      Encoding: 'Identity-H',
      DescendantFonts: new Raw(`[${referenceTo(descendant)}]`),
      ToUnicode: streamOf(kit, codes.toUnicode()),
    });
    this.reference.end();
  }
}

function streamOf(kit: Kit, content: Uint8Array | string): Reference {
  const reference = kit.ref({});
  reference.end(content);
  return reference;
}
