import type { Face, Shaped } from '../../fonts/face.ts';
import { Recent } from '../../fonts/recent.ts';
import { failure } from '../../problem/failure.ts';
import { codeString, decimal, hex4, type Kit, Raw, type Reference, referenceTo } from './kit.ts';
import { arrayOf, type Encoded, type PaintStep, textsOf } from './steps.ts';

// Fonts of a document: which glyphs stand for which text, and, at the end, the part of each font that was used.

/** Takes the part of a font with these glyphs; undefined if it cannot be read. */
export type Subset = (face: Face, glyphs: readonly number[]) => Uint8Array | undefined;

/** Pieces that came again whose painting is kept. */
const KEPT = 8000;

/** A face in a document. */
export class DocumentFont {
  readonly face: Face;
  readonly name: string;
  readonly reference: Reference;
  /** The glyph and the text that each code of the document stands for; code 0 is no glyph. */
  private readonly codes: { glyph: number; text: string }[] = [{ glyph: 0, text: '' }];
  /** The codes of each glyph. */
  private readonly known: number[][] = [];
  private readonly encoded = new Recent<Shaped, Encoded>(KEPT);

  constructor(kit: Kit, face: Face, number: number) {
    this.face = face;
    this.name = `F${number}`;
    this.reference = kit.ref({});
  }

  /** Thousandths of the size for a length in units of the face. */
  private thousandths(units: number): number {
    return (units * 1000) / this.face.unitsPerEm;
  }

  /**
   * The code for a glyph that stands for a text. The same glyph with another text gets another code, so that what is copied
   * from the page is right. PostScript outlines are found by the code itself: there the first text stays.
   */
  private codeOf(glyph: number, text: string): number {
    const own = this.face.outlines === 'cff';
    const known = this.known[glyph] ?? [];
    const found = own ? known[0] : known.find((code) => this.codes[code]?.text === text);
    if (found !== undefined) return found;
    const code = own ? glyph : this.codes.length;
    if (code > 0xffff) return 0;
    this.codes[code] = { glyph, text };
    this.known[glyph] = [...known, code];
    return code;
  }

  /** A shaped piece as codes and moves. */
  encode(shaped: Shaped): Encoded {
    return this.encoded.get(shaped) ?? this.encoded.set(shaped, this.makeSteps(shaped));
  }

  private makeSteps(shaped: Shaped): Encoded {
    const { glyphs } = shaped;
    const texts = textsOf(shaped);
    const steps: PaintStep[] = [];
    let rise = 0;
    for (let at = 0; at < glyphs.length; at += 5) {
      const glyph = glyphs[at] ?? 0;
      const natural = this.face.font.advance(glyph);
      const up = this.thousandths(glyphs[at + 4] ?? 0);
      const before = glyphs[at + 3] ?? 0;
      if (up !== rise) steps.push({ rise: up });
      rise = up;
      if (before !== 0) steps.push({ move: this.thousandths(before) });
      const code = this.codeOf(glyph, texts.of[at / 5] ?? '');
      steps.push({ show: codeString(code), width: this.thousandths(natural) });
      const after = (glyphs[at + 2] ?? 0) - natural - before;
      if (after !== 0) steps.push({ move: this.thousandths(after) });
    }
    if (rise !== 0) steps.push({ rise: 0 });
    const array = arrayOf(steps);
    return array ? { steps: [], plain: texts.plain, array } : { steps, plain: texts.plain };
  }

  /** Writes the font. `tag` is six capitals that say that this is a part of it. */
  end(kit: Kit, tag: string, subset: Subset, withSet: boolean): void {
    const { face } = this;
    const used = this.codes.flatMap((one) => (one === undefined ? [] : [one.glyph]));
    const program = subset(face, used);
    if (!program) throw failure('font-damaged', { path: face.id });
    const cff = face.outlines === 'cff';
    const base = `${tag}+${face.name}`;
    const file = kit.ref(cff ? { Subtype: 'CIDFontType0C' } : { Length1: program.length });
    file.end(program);
    const [left, bottom, right, top] = face.box.map((units) => Math.round(this.thousandths(units)));
    const descriptor = kit.ref({
      Type: 'FontDescriptor',
      FontName: base,
      Flags: face.italicAngle === 0 ? 4 : 68,
      FontBBox: [left, bottom, right, top],
      ItalicAngle: face.italicAngle,
      Ascent: Math.round(this.thousandths(face.ascent)),
      Descent: -Math.round(this.thousandths(face.descent)),
      CapHeight: Math.round(this.thousandths(face.capHeight)),
      StemV: 80, // no table of a font says it, and no viewer needs it of an embedded one
      [cff ? 'FontFile3' : 'FontFile2']: file,
      ...(withSet ? { CIDSet: this.codeSet(kit) } : {}),
    });
    descriptor.end();
    const descendant = kit.ref({
      Type: 'Font',
      Subtype: cff ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: base,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: new Raw(this.widths()),
      ...(cff ? {} : { CIDToGIDMap: this.glyphMap(kit) }),
    });
    descendant.end();
    const toUnicode = kit.ref({});
    toUnicode.end(toUnicodeMap(this.codes));
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: base,
      Encoding: 'Identity-H',
      DescendantFonts: new Raw(`[${referenceTo(descendant)}]`),
      ToUnicode: toUnicode,
    });
    this.reference.end();
  }

  private widths(): string {
    const groups: string[] = [];
    let last = -2;
    for (const [index, code] of this.codes.entries()) {
      if (code === undefined) continue;
      const width = decimal(this.thousandths(this.face.font.advance(code.glyph)), 3);
      if (index === last + 1) groups.push(` ${width}`);
      else groups.push(`${groups.length > 0 ? ']' : ''}${index}[${width}`);
      last = index;
    }
    return `[${groups.join('')}]]`;
  }

  private glyphMap(kit: Kit): Reference {
    const map = new Uint8Array(this.codes.length * 2);
    for (const [code, { glyph }] of this.codes.entries()) map.set([glyph >> 8, glyph & 255], code * 2);
    const reference = kit.ref({});
    reference.end(map);
    return reference;
  }

  /** PDF/A-1 asks for a bit for every code in use. */
  private codeSet(kit: Kit): Reference {
    const set = new Uint8Array((this.codes.length >> 3) + 1);
    for (const code of this.codes.keys()) {
      if (this.codes[code] !== undefined) set[code >> 3] = (set[code >> 3] ?? 0) | (0x80 >> (code & 7));
    }
    const reference = kit.ref({});
    reference.end(set);
    return reference;
  }
}

/** The map from codes to text that viewers use to copy and search: a CMap as in Adobe's Technical Note 5411. */
function toUnicodeMap(codes: readonly ({ text: string } | undefined)[]): string {
  const lines = codes.flatMap((code, number) =>
    code === undefined || code.text === '' ? [] : [`<${hex4(number)}> <${utf16(code.text)}>`],
  );
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const some = lines.slice(from, from + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index));
  return hex;
}
