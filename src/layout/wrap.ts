import type { Language } from '../languages/language.ts';

// Lines of a fixed number of columns, as a terminal or a plain text file has them.

/** How wide text is in columns, and where it may break. */
export interface Measure {
  width(text: string): number;
  /** The pieces between which a line may break; each keeps the spaces at its end. */
  pieces(text: string): string[];
}

/** Latin, Greek and Cyrillic without combining marks: a column a character, breaks at spaces. */
const SIMPLE = /^[\t\n\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** True for a text of which nothing has to be loaded to measure it. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** The measure of such a text, in whatever language. */
export const simpleMeasure: Measure = {
  width: (text) => text.length,
  pieces: (text) => text.match(/[^ ]+ *| +/g) ?? [],
};

/**
 * The measure that a text needs: the one for East Asian widths and every script's line breaks is loaded only then. In a
 * language whose habits are given, what it keeps together stays on one line.
 */
export async function measureFor(text: string, habits?: Language['lines']): Promise<Measure> {
  const measure = SIMPLE.test(text) ? simpleMeasure : await wideMeasure(habits?.atSpaces);
  if (!habits) return measure;
  const { heldTogether } = await import('../languages/together.ts');
  return { ...measure, pieces: (line) => joined(measure.pieces(line), heldTogether(line, habits.together)) };
}

/** Pieces of which those that are held together are one. */
function joined(pieces: readonly string[], held: ReadonlySet<number>): string[] {
  const whole: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (held.has(at) && whole.length > 0) whole[whole.length - 1] += piece;
    else whole.push(piece);
    at += piece.length;
  }
  return whole;
}

async function wideMeasure(atSpaces: boolean | undefined): Promise<Measure> {
  const [{ default: width }, { breakPlaces }] = await Promise.all([import('string-width'), import('./breaks.ts')]);
  return {
    width: (piece) => (SIMPLE.test(piece) ? piece.length : width(piece)),
    pieces(line) {
      let from = 0;
      return breakPlaces(line, atSpaces).map(({ at }) => {
        const piece = line.slice(from, at);
        from = at;
        return piece;
      });
    },
  };
}

/** The text in lines of at most `columns`; a word that is wider stands on a line of its own. Newlines in it are kept. */
export function wrap(text: string, columns: number, measure: Measure): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, columns), measure));
}

function wrapLine(text: string, columns: number, measure: Measure): string[] {
  if (measure.width === simpleMeasure.width && text.length <= columns) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of measure.pieces(text)) {
    if (filled > 0 && filled + measure.width(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
      filled = 0;
    }
    line += piece;
    filled += measure.width(piece);
  }
  return [...lines, line.trimEnd()];
}

/** The measure that the cells of a table need. */
export function measureForRows(rows: readonly (readonly string[])[]): Promise<Measure> {
  const unusual = rows.find((row) => !row.every((cell) => SIMPLE.test(cell)));
  return measureFor(unusual?.join(' ') ?? '');
}

/** Columns that the widest of texts takes. There may be more of them than a call has room for. */
export function widest(texts: Iterable<string>, { width }: Measure): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, width(text));
  return most;
}
