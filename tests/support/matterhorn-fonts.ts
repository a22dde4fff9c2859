import type { Dictionary, PdfObject, Value } from './pdf-objects.ts';
import { dictionaryOf, resolved } from './pdf-pages.ts';

// Checkpoints 10 and 31 of the Matterhorn protocol: fonts, and the text that their codes stand for.

type Objects = ReadonlyMap<string, PdfObject>;

/** Failures of the fonts of a file. */
export function fontFailures(objects: Objects): string[] {
  return [...objects].flatMap(([key, { value }]) => {
    if (value === null || typeof value !== 'object') return [];
    const font = value as Dictionary;
    return font['/Type'] === '/Font' && font['/Subtype'] === '/Type0' ? oneFont(objects, key, font) : [];
  });
}

/** A map in which each code is the number of its glyph. */
const SAME = String.fromCharCode(
  ...Array.from({ length: 0x2000 }, (_, at) => (at % 2 === 0 ? at >> 9 : (at >> 1) & 255)),
);

function oneFont(objects: Objects, key: string, font: Dictionary): string[] {
  const [first] = resolved(objects, font['/DescendantFonts']) as readonly unknown[];
  const inner = dictionaryOf(objects, first);
  const descriptor = dictionaryOf(objects, inner['/FontDescriptor']);
  const program = objects.get(String(descriptor['/FontFile2']))?.stream;
  const map = inner['/CIDToGIDMap'];
  const glyphs = map === '/Identity' ? SAME : objects.get(String(map))?.stream;
  const texts = objects.get(String(font['/ToUnicode']))?.stream;
  const unless = (holds: boolean, number: string) => (holds ? [] : [`${number} ${key}`]);
  const embedded = [
    ...unless(font['/Encoding'] === '/Identity-H', '31-006'),
    ...unless(program !== undefined, '31-009'),
    ...unless(glyphs !== undefined, '31-004'),
    ...unless(texts !== undefined, '31-027'),
    ...unless(font['/BaseFont'] === inner['/BaseFont'] && inner['/BaseFont'] === descriptor['/FontName'], '31 names'),
  ];
  if (program === undefined || glyphs === undefined || texts === undefined) return embedded;
  const widths = widthsIn(resolved(objects, inner['/W']) as readonly Value[]);
  return [...embedded, ...codeFailures(key, widths, glyphs, texts), ...metricFailures(key, widths, glyphs, program)];
}

/** Every code has a text, and none that says nothing; no code shows the glyph of what is missing. */
function codeFailures(key: string, widths: ReadonlyMap<number, number>, glyphs: string, texts: string): string[] {
  const said = new Map(
    [...texts.matchAll(/<([0-9A-F]{4})> <([0-9A-F]*)>/g)].map(([, code = '', text = '']) => [code, text]),
  );
  return [...widths.keys()].flatMap((code) => {
    if (code === 0) return [];
    const text = said.get(code.toString(16).padStart(4, '0').toUpperCase());
    const units: readonly string[] = text?.match(/.{4}/g) ?? [];
    return [
      ...(units.length === 0 ? [`10-001 ${key} ${code}`] : []),
      ...(units.includes('0000') ? [`31-028 ${key} ${code}`] : []),
      ...(units.some((unit) => unit === 'FEFF' || unit === 'FFFE') ? [`31-029 ${key} ${code}`] : []),
      ...(units.some((unit) => unit >= 'E000' && unit <= 'F8FF') ? [`a private character ${key} ${code}`] : []),
      ...(glyphOf(glyphs, code) === 0 ? [`31-030 ${key} ${code}`] : []),
    ];
  });
}

const glyphOf = (glyphs: string, code: number): number =>
  ((glyphs.charCodeAt(code * 2) << 8) | glyphs.charCodeAt(code * 2 + 1)) & 0xffff;

/** Widths are those of the font program, to a thousandth, and the program has every glyph. */
function metricFailures(key: string, widths: ReadonlyMap<number, number>, glyphs: string, program: string): string[] {
  const bytes = Buffer.from(program, 'latin1');
  const table = (name: string): Buffer => {
    for (let row = 12; row < 12 + bytes.readUInt16BE(4) * 16; row += 16)
      if (bytes.toString('latin1', row, row + 4) === name)
        return bytes.subarray(bytes.readUInt32BE(row + 8), bytes.readUInt32BE(row + 8) + bytes.readUInt32BE(row + 12));
    return Buffer.alloc(64);
  };
  const count = table('maxp').readUInt16BE(4);
  const long = table('hhea').readUInt16BE(34);
  const units = table('head').readUInt16BE(18);
  const advances = table('hmtx');
  return [...widths].flatMap(([code, width]) => {
    const glyph = glyphOf(glyphs, code);
    if (glyph >= count) return [`31-014 ${key} ${code}`];
    const advance = (advances.readUInt16BE(Math.min(glyph, long - 1) * 4) * 1000) / units;
    return Math.abs(advance - width) <= 1 ? [] : [`31-016 ${key} ${code}: ${width} for ${advance}`];
  });
}

function widthsIn(groups: readonly Value[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < groups.length; at += 2)
    for (const [nth, width] of (groups[at + 1] as readonly number[]).entries())
      widths.set(Number(groups[at]) + nth, width);
  return widths;
}
