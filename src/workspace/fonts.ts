import { HarfBuzz } from '../fonts/harfbuzz.ts';
import { type FontFile, FontShelf, type FontSource } from '../fonts/shelf.ts';
import { Subsetter } from '../fonts/subset.ts';
import { type Host, HostError } from '../host/host.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import type { Subset } from '../render/pdf/document.ts';
import type { Session } from './session.ts';

// Where fonts come from: those that ship, a folder of the user's, the system.

/** A font is at most so large; the largest known have 30 MB. */
const FONT_LIMIT = 100_000_000;
/** So many fonts of a folder are looked at. */
const MOST_FONTS = 500;
const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;
/** Fonts in a collection that are looked at. */
const MOST_FACES = 32;

/** The bytes of a file that ships with the program, by its name in dist/. */
export function shippedBytes(host: Host, name: string): Uint8Array {
  return host.readFile(host.join(host.shipped, 'dist', ...name.split('/')), FONT_LIMIT);
}

/** Fonts to set text with, and what takes the used part of one. */
export interface Fonts {
  readonly shelf: FontShelf;
  readonly subset: Subset;
}

/** Opens the fonts. `folder` is the user's own, for characters that no font of the program has. */
export async function openFonts(session: Session, typeface: 'serif' | 'sans', folder?: string): Promise<Fonts> {
  const { host } = session;
  const [harfbuzz, subsetter] = await Promise.all([
    HarfBuzz.start(shippedBytes(host, 'harfbuzz.wasm')),
    Subsetter.start(shippedBytes(host, 'harfbuzz-subset.wasm')),
  ]);
  return {
    shelf: new FontShelf(harfbuzz, await fontSource(session, folder), typeface),
    subset({ bytes, index, outlines }, glyphs) {
      const font = subsetter.subset(bytes, index, glyphs);
      return font && outlines === 'cff' ? harfbuzz.table(font, 'CFF ') : font;
    },
  };
}

/** Fonts from everywhere that the user lets them come from. */
async function fontSource(session: Session, folder: string | undefined): Promise<FontSource> {
  const { host } = session;
  const own = folder === undefined ? [] : await ownFonts(session, folder);
  return {
    shipped: (file) => shippedBytes(host, `fonts/${file}`),
    own: () => own,
    system: (codePoint) =>
      host.systemFonts(codePoint).map(({ path, index }) => ({
        id: `${path}#${index}`,
        index,
        read: () => readFont(host, path),
      })),
  };
}

async function ownFonts(session: Session, folder: string): Promise<FontFile[]> {
  const { host } = session;
  const names = host.listFolder(folder);
  if (!names) throw failure('folder-missing', { path: host.shortPath(folder), of: 'fonts' });
  const fonts: FontFile[] = [];
  const unusable: string[] = [];
  for (const name of names.filter((one) => FONT_FILE.test(one)).slice(0, MOST_FONTS)) {
    const path = host.join(folder, name);
    const bytes = readFont(host, path);
    const count = bytes ? facesIn(bytes) : 0;
    if (count === 0) unusable.push(path);
    for (let index = 0; index < count; index++) fonts.push({ id: `${path}#${index}`, index, read: () => bytes });
  }
  await session.report(
    unusable.map((path) => finding('font-unusable', { path: host.shortPath(path) }, undefined, 'warning')),
  );
  return fonts;
}

function readFont(host: Host, path: string): Uint8Array | undefined {
  try {
    return host.readFile(path, FONT_LIMIT);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** How many fonts a file holds, by the tag it begins with (OpenType 1.9, "Font file"): none if it is no font. */
function facesIn(bytes: Uint8Array): number {
  if (bytes.length < 16) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = view.getUint32(0);
  if (tag === 0x74746366) return Math.min(view.getUint32(8), MOST_FACES); // ttcf
  return [0x00010000, 0x4f54544f, 0x74727565].includes(tag) ? 1 : 0; // 1.0, OTTO, true
}
