import { cut } from '../fonts/cut.ts';
import { charactersOf, facesIn, type ReadPart } from '../fonts/file-head.ts';
import { HarfBuzz } from '../fonts/harfbuzz.ts';
import { type FontFile, FontShelf, type FontSource } from '../fonts/shelf.ts';
import { Subsetter } from '../fonts/subset.ts';
import { type FilePart, type Host, HostError } from '../host/host.ts';
import { failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Subset } from '../render/pdf/document.ts';
import type { Session } from './session.ts';

// Where fonts come from: those that ship, a folder of the user's, the system.

/** A font is at most so large, in bytes; the largest known have 30 MB. */
const FONT_LIMIT = 64_000_000;
/** So many fonts of a folder are looked at. */
const MOST_FONTS = 100;
const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;

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
  const harfbuzz = new HarfBuzz(() => shippedBytes(host, 'harfbuzz.wasm'));
  return {
    shelf: new FontShelf(harfbuzz, await fontSource(session, folder), typeface),
    subset({ bytes, index, outlines, ships }, glyphs) {
      if (ships) return cut(bytes, glyphs);
      const font = Subsetter.start(shippedBytes(host, 'harfbuzz-subset.wasm')).subset(bytes, index, glyphs);
      const program = font && outlines === 'cff' ? harfbuzz.table(font, 'CFF ') : font;
      return program && { font: program };
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

/** The fonts of a folder, of which only the first bytes are read here. What cannot be used is told. */
async function ownFonts(session: Session, folder: string): Promise<FontFile[]> {
  const { host } = session;
  const names = host.listFolder(folder)?.filter((one) => FONT_FILE.test(one));
  if (!names) throw failure('folder-missing', { path: host.shortPath(folder), of: 'fonts' });
  const fonts: FontFile[] = [];
  const problems: Finding[] = [];
  if (names.length > MOST_FONTS) {
    const values = { path: host.shortPath(folder), count: names.length, most: MOST_FONTS };
    problems.push(finding('fonts-many', values, undefined, 'warning'));
  }
  for (const name of names.slice(0, MOST_FONTS)) {
    const path = host.join(folder, name);
    const shown = host.shortPath(path);
    const { size } = partOf(host, path, 0, 0);
    const part: ReadPart = (start, length) => partOf(host, path, start, length).bytes;
    const count = size > FONT_LIMIT ? 0 : facesIn(part);
    if (size > FONT_LIMIT) {
      problems.push(finding('font-large', { path: shown, bytes: size, limit: FONT_LIMIT }, undefined, 'warning'));
    } else if (count === 0) problems.push(finding('font-unusable', { path: shown }, undefined, 'warning'));
    for (let index = 0; index < count; index++) {
      const characters = () => charactersOf(part, index);
      fonts.push({ id: `${path}#${index}`, index, characters, read: () => readFont(host, path) });
    }
  }
  await session.report(problems);
  return fonts;
}

/** A stretch of a file; of one that cannot be read, nothing. */
function partOf(host: Host, path: string, start: number, length: number): FilePart {
  try {
    return host.readPart(path, start, length);
  } catch (error) {
    if (error instanceof HostError) return { bytes: new Uint8Array(), size: 0 };
    throw error;
  }
}

function readFont(host: Host, path: string): Uint8Array | undefined {
  try {
    return host.readFile(path, FONT_LIMIT);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
