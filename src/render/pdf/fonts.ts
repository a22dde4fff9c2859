import type { Face, Shaped } from '../../fonts/face.ts';
import type { Answered } from './asks.ts';
import { FontCodes, type Subset } from './codes.ts';
import { encoded } from './encode.ts';
import type { JoinedGlyph } from './joined-glyphs.ts';
import { decimal, type Kit, reserve } from './kit.ts';
import type { Packing } from './packing.ts';
import type { PaintFont } from './painter.ts';
import type { Encoded } from './steps.ts';
import type { Streams } from './streams.ts';

// Fonts of a document, written at its end with the part of each that was used.

export type { Subset } from './codes.ts';

/** Where the parts of a font are written. */
interface FontPlaces {
  readonly kit: Kit;
  readonly packing: Packing;
  readonly streams: Streams;
}

/** A face in a document. */
export class DocumentFont implements PaintFont {
  readonly face: Face;
  readonly name: string;
  /** The number of its object. */
  readonly id: number;
  private readonly codes: FontCodes;

  /** Names and codes are written into the log as they are given. */
  constructor(kit: Kit, face: Face, number: number, log: Answered[]) {
    this.face = face;
    this.name = `F${number}`;
    this.id = reserve(kit);
    this.codes = new FontCodes(face, log);
    log.push({ face: face.id, answer: this.name });
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
  end({ kit, packing, streams }: FontPlaces, tag: string, subset: Subset, withSet: boolean): void {
    const { face, codes } = this;
    const program = codes.program(subset);
    const { font } = program;
    const rounded = (units: number) => Math.round(codes.thousandths(units));
    const cff = face.outlines === 'cff';
    const base = `/${tag}+${face.name}`;
    const stream = (content: Uint8Array | string, about = ''): string => {
      const id = reserve(kit);
      streams.pack(id, content, about);
      return `${id} 0 R`;
    };
    const object = (text: string): string => {
      const id = reserve(kit);
      packing.end(id, `<<${text}>>`);
      return `${id} 0 R`;
    };
    const file = stream(font, cff ? '/Subtype/CIDFontType0C' : `/Length1 ${font.length}`);
    const descriptor = object(
      `/Type/FontDescriptor/FontName${base}/Flags ${face.italicAngle === 0 ? 4 : 68}/FontBBox[${face.box.map(rounded).join(' ')}]` +
        `/ItalicAngle ${decimal(face.italicAngle)}/Ascent ${rounded(face.ascent)}/Descent ${-rounded(face.descent)}` +
        `/CapHeight ${rounded(face.capHeight)}/StemV 80` + // no table of a font says it, and no viewer needs it of an embedded one
        `/${cff ? 'FontFile3' : 'FontFile2'} ${file}${withSet ? `/CIDSet ${stream(codes.codeSet())}` : ''}`,
    );
    const map = cff ? undefined : codes.glyphMap(program);
    const glyphs = cff ? '' : `/CIDToGIDMap${map ? ` ${stream(map)}` : '/Identity'}`;
    const descendant = object(
      `/Type/Font/Subtype/${cff ? 'CIDFontType0' : 'CIDFontType2'}/BaseFont${base}` +
        `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/W${codes.widths()}${glyphs}`,
    );
    packing.end(
      this.id,
      `<</Type/Font/Subtype/Type0/BaseFont${base}/Encoding/Identity-H/DescendantFonts[${descendant}]` +
        `/ToUnicode ${stream(codes.toUnicode())}>>`,
    );
  }
}
