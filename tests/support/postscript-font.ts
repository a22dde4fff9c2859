// A font with PostScript outlines (OpenType with a table CFF), made here: no machine need have one. Every letter is a box.

const u16 = (...values: readonly number[]): number[] => values.flatMap((one) => [(one >> 8) & 255, one & 255]);
const u32 = (...values: readonly number[]): number[] => values.flatMap((one) => u16(one >>> 16, one & 0xffff));
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

/** An INDEX of CFF (Adobe Technical Note 5176, chapter 5). */
function index(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return u16(0);
  let end = 1;
  const ends = items.map((item) => {
    end += item.length;
    return end;
  });
  return [...u16(items.length), 4, ...u32(1, ...ends), ...items.flat()];
}

/** Numbers of a DICT and of a glyph, always written in the same length. */
const inDict = (value: number): number[] => [29, ...u32(value)];
const inGlyph = (value: number): number[] => [28, ...u16(value)];

const WIDTH = 500;
/** A box: rmoveto, hlineto, vlineto, hlineto, endchar. */
const BOX = [inGlyph(50), inGlyph(0), [21], inGlyph(400), [6], inGlyph(600), [7], inGlyph(-400), [6, 14]].flat();
/** The number of the first string that is a font's own. */
const OWN_STRINGS = 391;

function cff(name: string, letters: readonly string[]): number[] {
  const strings = index(letters.map((_, nth) => ascii(`box${nth}`)));
  const charset = [0, ...u16(...letters.map((_, nth) => OWN_STRINGS + nth))];
  const glyphs = index([[14], ...letters.map(() => BOX)]);
  const privately = [...inDict(WIDTH), 20]; // defaultWidthX
  const topOf = (at: readonly number[]) =>
    index([
      [...inDict(at[0] ?? 0), 15, ...inDict(at[1] ?? 0), 17, ...inDict(privately.length), ...inDict(at[2] ?? 0), 18],
    ]);
  const head = [1, 0, 4, 4, ...index([ascii(name)])];
  const start = head.length + topOf([]).length + strings.length + 2;
  const top = topOf([start, start + charset.length, start + charset.length + glyphs.length]);
  return [...head, ...top, ...strings, ...index([]), ...charset, ...glyphs, ...privately];
}

function cmap(letters: readonly string[]): number[] {
  const groups = letters.map((letter, nth) => [letter.codePointAt(0) ?? 0, nth + 1] as const);
  const rows = groups.flatMap(([code, glyph]) => u32(code, code, glyph));
  return [...u16(0, 1, 3, 10), ...u32(12), ...u16(12, 0), ...u32(16 + rows.length, 0, groups.length), ...rows];
}

function names(name: string): number[] {
  const texts = [1, 2, 4, 6].map(
    (id) => [id, [...(id === 2 ? 'Regular' : name)].flatMap((one) => [0, ...ascii(one)])] as const,
  );
  let at = 0;
  const records = texts.flatMap(([id, bytes]) => {
    at += bytes.length;
    return u16(3, 1, 0x409, id, bytes.length, at - bytes.length);
  });
  return [...u16(0, texts.length, 6 + records.length), ...records, ...texts.flatMap(([, bytes]) => bytes)];
}

/** A font in which each of these letters, in the order of their codes, is a box. */
export function postscriptFont(name: string, letters: readonly string[]): Uint8Array {
  const count = letters.length + 1;
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const box = u16(50, 0, 450, 600);
  const os2 = [u16(3, WIDTH, 400, 5, 0), zeros(22), zeros(10), zeros(16), ascii('test'), u16(64, 0xffff, 0xffff)];
  const lines = [u16(800, -200, 0, 800, 200), zeros(8), u16(400, 600, 0, 32, 0)];
  const tables: Readonly<Record<string, readonly number[]>> = {
    'CFF ': cff(name, letters),
    'OS/2': [...os2, ...lines].flat(),
    cmap: cmap(letters),
    head: [u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(3, 1000), zeros(16), box, u16(0, 8, 2, 0, 0)].flat(),
    hhea: [u32(0x10000), u16(800, -200, 0, WIDTH, 50, 50, 450, 1, 0, 0, 0, 0, 0, 0, 0, count)].flat(),
    hmtx: [...u16(WIDTH, 0), ...letters.flatMap(() => u16(WIDTH, 50))],
    maxp: [...u32(0x5000), ...u16(count)],
    name: names(name),
    post: [...u32(0x30000), ...zeros(28)],
  };
  const tags = Object.keys(tables);
  let at = 12 + 16 * tags.length;
  const parts = Object.entries(tables).map(([tag, bytes]) => {
    const padded = [...bytes, ...zeros(-bytes.length & 3)];
    const record = [...ascii(tag), ...u32(sumOf(padded), at, bytes.length)];
    at += padded.length;
    return { record, padded };
  });
  const head = [...ascii('OTTO'), ...u16(tags.length, 128, 3, 16 * tags.length - 128)];
  return Uint8Array.from([head, ...parts.map(({ record }) => record), ...parts.map(({ padded }) => padded)].flat());
}

/** The sum of a table's numbers of four bytes. */
function sumOf(bytes: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + Buffer.from(bytes.slice(at, at + 4)).readUInt32BE()) >>> 0;
  return sum;
}
