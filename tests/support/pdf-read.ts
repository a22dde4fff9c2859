import { type Dictionary, objectsIn } from './pdf-objects.ts';
import { dictionaryOf, type Glyph, type PageRead, pagesIn, readPage, resolved } from './pdf-pages.ts';

// A PDF read without any program, told as poppler and qpdf tell it, where there is neither.

export type { Dictionary } from './pdf-objects.ts';

/** A word of a page and its box, in millimetres from the top left corner of the sheet. */
export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MM = 25.4 / 72;
/** A wider gap between two glyphs, in parts of their height, is one between words. */
const GAP = 0.1;

function pagesRead(path: string): PageRead[] {
  const objects = objectsIn(path);
  return pagesIn(objects).map(([, page]) => readPage(objects, page));
}

/** The words of each page, in the order in which they are painted. */
export function ownWords(path: string): Word[] {
  return pagesRead(path).flatMap(({ glyphs }, index) =>
    wordsIn(glyphs).map((glyph) => ({
      page: index + 1,
      text: glyph.text,
      left: glyph.left * MM,
      top: glyph.top * MM,
      right: glyph.right * MM,
      bottom: glyph.bottom * MM,
    })),
  );
}

function wordsIn(glyphs: readonly Glyph[]): Glyph[] {
  const words: Glyph[] = [];
  let open = false;
  for (const glyph of glyphs) {
    const last = words.at(-1);
    if (glyph.text.trim() === '') open = false;
    else if (open && last && isNext(last, glyph)) words[words.length - 1] = joined(last, glyph);
    else {
      words.push(glyph);
      open = true;
    }
  }
  return words;
}

/** True if a glyph stands beside the end of a word, or below it where a page is turned. */
function isNext(word: Glyph, { left, right, top, bottom }: Glyph): boolean {
  const gap = GAP * Math.min(word.bottom - word.top, word.right - word.left);
  const across = left <= word.right + gap && right >= word.left - gap;
  return across && top <= word.bottom + gap && bottom >= word.top - gap;
}

function joined(one: Glyph, other: Glyph): Glyph {
  return {
    text: one.text + other.text,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** The lines of each page from top to bottom. */
export function ownLines(path: string): string[][] {
  return pagesRead(path).map(({ glyphs }) => {
    const rows: Glyph[][] = [];
    for (const word of wordsIn(glyphs).sort((one, other) => one.bottom - other.bottom)) {
      const row = rows.at(-1);
      if (row?.[0] && word.bottom - row[0].bottom < 2) row.push(word);
      else rows.push([word]);
    }
    return rows.map((row) =>
      row
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(' '),
    );
  });
}

/** What pdfinfo says of a file: who made it, whether it is tagged, its sheets. */
export function ownInfo(path: string): Record<string, string> {
  const objects = objectsIn(path);
  const trailer = dictionaryOf(objects, 'trailer');
  const root = dictionaryOf(objects, trailer['/Root']);
  const info = Object.entries(dictionaryOf(objects, trailer['/Info'])).map(([key, value]) => [
    key.slice(1),
    String(resolved(objects, value)).slice(2),
  ]);
  const pages = pagesIn(objects);
  const [, , width = 0, height = 0] = (pages[0]?.[1]['/MediaBox'] ?? []) as number[];
  const name = width === 595.28 && height === 841.89 ? ' (A4)' : width === 612 && height === 792 ? ' (letter)' : '';
  return {
    ...Object.fromEntries(info),
    Tagged: dictionaryOf(objects, root['/MarkInfo'])['/Marked'] === true ? 'yes' : 'no',
    Pages: String(pages.length),
    'Page size': `${width} x ${height} pts${name}`,
  };
}

/** Every dictionary by its reference, those of streams too. */
export function ownDictionaries(path: string): Map<string, Dictionary> {
  const found = new Map<string, Dictionary>();
  for (const [key, { value }] of objectsIn(path))
    if (key !== 'trailer' && value !== null && typeof value === 'object') found.set(key, value as Dictionary);
  return found;
}

/** The elements of a file as `pdfinfo -struct` lists them: their types, set in by depth. */
export function ownTree(path: string): string[] {
  return elementsIn(path).map(({ depth, type }) => `${'  '.repeat(depth)}${type}`);
}

/** What is read aloud, a text for each marked piece, in the order of the elements. */
export function ownReading(path: string): string[] {
  return elementsIn(path).flatMap(({ texts }) => texts.map((text) => text.trim()));
}

interface ElementRead {
  readonly depth: number;
  readonly type: string;
  readonly texts: readonly string[];
}

function elementsIn(path: string): ElementRead[] {
  const objects = objectsIn(path);
  const marked = new Map(pagesIn(objects).map(([key, page]) => [key, readPage(objects, page).marked]));
  const root = dictionaryOf(objects, dictionaryOf(objects, 'trailer')['/Root']);
  const within = (kids: unknown, depth: number): ElementRead[] =>
    kidsOf(kids).flatMap((kid) => {
      const element = dictionaryOf(objects, kid);
      const pieces = kidsOf(element['/K']).filter((one): one is Dictionary => typeof one === 'object');
      const texts = pieces.map((piece) => marked.get(String(piece['/Pg']))?.get(Number(piece['/MCID'])) ?? '');
      const others = kidsOf(element['/K']).filter((one) => typeof one === 'string');
      return [{ depth, type: String(element['/S']).slice(1), texts }, ...within(others, depth + 1)];
    });
  return within(dictionaryOf(objects, root['/StructTreeRoot'])['/K'], 0);
}

function kidsOf(kids: unknown): readonly unknown[] {
  return Array.isArray(kids) ? kids : kids === undefined ? [] : [kids];
}
