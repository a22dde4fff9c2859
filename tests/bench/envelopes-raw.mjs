// The least that a PDF of envelopes takes: bytes written by hand, text deflated, one font embedded, no line measured or shaped.
// node envelopes-raw.mjs FONT.ttf ADDRESSES.json OUT.pdf
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const [fontFile = '', addresses = '', out = ''] = process.argv.slice(2);
const PAGE = '[0 0 623.62 311.81]'; // 220 by 110 mm in points
/** Of a flush, in bytes. */
const CHUNK = 1 << 20;

const font = readFileSync(fontFile);
/** @type {Map<string, Buffer>} */
const tables = new Map();
for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
  const start = font.readUInt32BE(at + 8);
  tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
}
/** @param {string} name */
const table = (name) => tables.get(name) ?? Buffer.alloc(0);

/** The glyph of each character of the basic plane, from the font's cmap of format 4 (OpenType 1.9, "cmap"). */
function readCmap() {
  const cmap = table('cmap');
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const map = cmap.subarray(offsets.find((offset) => cmap.readUInt16BE(offset) === 4) ?? 0);
  const twice = map.readUInt16BE(6);
  /** @type {Map<number, number>} */
  const found = new Map();
  for (let at = 14; at < 14 + twice; at += 2) {
    const first = map.readUInt16BE(at + 2 + twice);
    const delta = map.readUInt16BE(at + 2 + 2 * twice);
    const range = map.readUInt16BE(at + 2 + 3 * twice);
    for (let code = first; code <= map.readUInt16BE(at) && code < 0xffff; code += 1) {
      const place = at + 2 + 3 * twice + range + 2 * (code - first);
      found.set(code, (delta + (range === 0 ? code : map.readUInt16BE(place))) & 0xffff);
    }
  }
  return found;
}

const cmap = readCmap();
/** Characters by glyph. @type {Map<number, number>} */
const used = new Map([[0, 0xfffd]]);
/** @type {Map<string, string>} */
const shown = new Map();
/** @param {number} number */
const hex = (number) => number.toString(16).padStart(4, '0');

/** @param {string} text */
function show(text) {
  let codes = '';
  for (const character of text) {
    let code = shown.get(character);
    if (code === undefined) {
      const glyph = cmap.get(character.codePointAt(0) ?? 0) ?? 0;
      used.set(glyph, character.codePointAt(0) ?? 0);
      code = hex(glyph);
      shown.set(character, code);
    }
    codes += code;
  }
  return `<${codes}>'`;
}

const long = table('head').readInt16BE(50) === 1;

/** @param {number} glyph */
function outline(glyph) {
  const loca = table('loca');
  const start = (/** @type {number} */ at) => (long ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at));
  return table('glyf').subarray(start(glyph), start(glyph + 1));
}

/**
 * The glyphs that a glyph is put together from.
 * @param {Buffer} bytes its outline
 */
function partsOf(bytes) {
  const parts = [];
  for (let at = 10, more = bytes.length > 0 && bytes.readInt16BE(0) < 0; more; ) {
    const flags = bytes.readUInt16BE(at);
    const scale = [0x80, 0x40, 8].findIndex((flag) => flags & flag);
    parts.push(bytes.readUInt16BE(at + 2));
    at += 4 + (flags & 1 ? 4 : 2) + ([8, 4, 2][scale] ?? 0);
    more = (flags & 0x20) !== 0;
  }
  return parts;
}

/** The glyphs used and their parts, under their old numbers, all others empty (OpenType 1.9, "glyf" and "loca"). */
function subset() {
  const kept = new Set(used.keys());
  for (const glyph of kept) for (const part of partsOf(outline(glyph))) kept.add(part);
  const count = table('maxp').readUInt16BE(4);
  const places = Buffer.alloc(4 * (count + 1));
  const outlines = [];
  let length = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    if (kept.has(glyph)) {
      const bytes = outline(glyph);
      outlines.push(bytes, Buffer.alloc(-bytes.length & 3));
      length += bytes.length + (-bytes.length & 3);
    }
    places.writeUInt32BE(length, 4 * (glyph + 1));
  }
  const head = Buffer.from(table('head'));
  head.writeInt16BE(1, 50);
  /** @type {[string, Buffer][]} */
  const changed = [
    ['glyf', Buffer.concat(outlines)],
    ['head', head],
    ['loca', places],
  ];
  return fontOf(new Map(changed));
}

/**
 * A font file of these tables and of the old ones that a PDF needs.
 * @param {Map<string, Buffer>} changed
 */
function fontOf(changed) {
  const names = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];
  const kept = names.filter((name) => tables.has(name));
  const head = Buffer.alloc(12 + 16 * kept.length);
  head.writeUInt32BE(0x10000, 0);
  head.writeUInt16BE(kept.length, 4);
  /** @type {Buffer[]} */
  const parts = [head];
  let at = head.length;
  for (const [index, name] of kept.entries()) {
    const bytes = changed.get(name) ?? table(name);
    head.write(name, 12 + 16 * index, 'latin1');
    head.writeUInt32BE(at, 20 + 16 * index);
    head.writeUInt32BE(bytes.length, 24 + 16 * index);
    parts.push(bytes, Buffer.alloc(-bytes.length & 3));
    at += bytes.length + (-bytes.length & 3);
  }
  return Buffer.concat(parts);
}

const file = openSync(out, 'w');
/** @type {number[]} */
const offsets = [];
/** @type {Buffer[]} */
let waiting = [];
let [held, position] = [0, 0];

/** @param {Buffer} bytes */
function put(bytes) {
  waiting.push(bytes);
  held += bytes.length;
  position += bytes.length;
  if (held >= CHUNK) flush();
}

function flush() {
  writeSync(file, Buffer.concat(waiting));
  waiting = [];
  held = 0;
}

/**
 * @param {number} number
 * @param {string} text
 */
function object(number, text) {
  offsets[number] = position;
  put(Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1'));
}

/**
 * @param {number} number
 * @param {Buffer | string} content
 * @param {string} more
 */
function stream(number, content, more = '') {
  const bytes = deflateSync(content);
  offsets[number] = position;
  put(Buffer.from(`${number} 0 obj\n<</Filter/FlateDecode${more}/Length ${bytes.length}>>stream\n`, 'latin1'));
  put(bytes);
  put(Buffer.from('\nendstream\nendobj\n'));
}

const { sender, envelopes } = JSON.parse(readFileSync(addresses, 'utf8'));
const unit = 1000 / table('head').readUInt16BE(18);
const metrics = table('hhea').readUInt16BE(34);
/** @param {number} glyph */
const width = (glyph) => Math.round(table('hmtx').readUInt16BE(4 * Math.min(glyph, metrics - 1)) * unit);

put(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
const from = `BT/F 9 Tf 11 TL 28 290 Td${sender.map(show).join('')} ET\n`;
const first = 8;
for (const [index, lines] of envelopes.entries()) {
  const page = first + 2 * index;
  object(page, `<</Type/Page/Parent 2 0 R/Contents ${page + 1} 0 R>>`);
  stream(page + 1, `${from}BT/F 11 Tf 14.5 TL 312 170 Td${lines.map(show).join('')} ET`);
}
const glyphs = [...used].sort(([a], [b]) => a - b);
const widths = glyphs.map(([glyph]) => `${glyph}[${width(glyph)}]`).join('');
const pages = envelopes.map((/** @type {unknown} */ _, /** @type {number} */ index) => `${first + 2 * index} 0 R`);
object(1, '<</Type/Catalog/Pages 2 0 R>>');
object(
  2,
  `<</Type/Pages/Count ${pages.length}/MediaBox${PAGE}/Resources<</Font<</F 3 0 R>>>>/Kids[${pages.join(' ')}]>>`,
);
object(
  3,
  '<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Book/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 7 0 R>>',
);
object(
  4,
  `<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Book/CIDToGIDMap/Identity/FontDescriptor 5 0 R/W[${widths}]` +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>',
);
object(
  5,
  '<</Type/FontDescriptor/FontName/AAAAAA+Book/Flags 4/FontBBox[-500 -400 1500 1100]/ItalicAngle 0/Ascent 900' +
    '/Descent -300/CapHeight 650/StemV 80/FontFile2 6 0 R>>',
);
const program = subset();
stream(6, program, `/Length1 ${program.length}`);
const characters = glyphs.map(([glyph, code]) => `1 beginbfchar<${hex(glyph)}><${hex(code)}>endbfchar`).join('\n');
stream(
  7,
  `/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/U def/CMapType 2 def
1 begincodespacerange<0000><ffff>endcodespacerange\n${characters}\nendcmap end end`,
);
const table0 = [...offsets].slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
const size = table0.length + 1;
const end = `xref\n0 ${size}\n0000000000 65535 f \n${table0.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${position}\n%%EOF\n`;
put(Buffer.from(end, 'latin1'));
flush();
closeSync(file);
