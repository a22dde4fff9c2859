import type { Shaped } from '../../fonts/face.ts';
import type { GlyphCodes } from './codes.ts';
import type { GlyphPart } from './joined-glyphs.ts';
import {
  arrayOf,
  type Cluster,
  clustersOf,
  type Encoded,
  type PaintStep,
  type PartedText,
  partedText,
  widest,
} from './steps.ts';

// A shaped piece as codes of a document and moves between them.

/**
 * In text from right to left marks come before their letter on the page. Where two glyphs begin at one place poppler parts the word,
 * and where they stand apart too. So a mark begins a little before the letter, in ems, is so wide, and the letter begins later.
 */
const ASIDE = { marks: 0.09, width: 0.12, letter: 0.095 };

/** A shaped piece as codes and moves. */
export function encoded(shaped: Shaped, codes: GlyphCodes): Encoded {
  if (isLetters(shaped)) return lettersEncoded(shaped, codes);
  const { glyphs } = shaped;
  const steps: PaintStep[] = [];
  let rise = 0;
  let plain = true;
  for (const cluster of clustersOf(shaped)) {
    const parted = partedText(cluster.text);
    const several = cluster.end - cluster.first > 1;
    if (codes.joins && (several || parted.marks !== '' || glyphs[cluster.first * 5 + 4] !== 0)) {
      steps.push(...joinedSteps(shaped, cluster, parted, codes));
      continue;
    }
    const spoken = widest(glyphs, cluster);
    plain &&= !several;
    for (let nth = cluster.first; nth < cluster.end; nth++)
      rise = pushGlyph(steps, glyphs, nth, nth === spoken ? cluster.text : '', rise, codes);
  }
  if (rise !== 0) steps.push({ rise: 0 });
  const array = arrayOf(steps);
  return array ? { steps: [], plain, array } : { steps, plain };
}

/** True if each letter is a glyph on the line, one after the other: most of Latin text. */
function isLetters({ text, glyphs, rtl }: Shaped): boolean {
  if (rtl || glyphs.length !== text.length * 5) return false;
  for (let nth = 0, at = 0; nth < text.length; nth++, at += 5)
    if (glyphs[at + 1] !== nth || glyphs[at + 3] !== 0 || glyphs[at + 4] !== 0) return false;
  return true;
}

/** The same of such letters, in a quarter of the time. */
function lettersEncoded({ text, glyphs }: Shaped, codes: GlyphCodes): Encoded {
  let array = '';
  let shown = '';
  let owed = 0;
  for (let nth = 0, at = 0; nth < text.length; nth++, at += 5) {
    const move = owed === 0 ? 0 : Math.round(owed);
    if (move !== 0) {
      array += shown === '' ? `${-move}` : `(${shown})${-move}`;
      shown = '';
      owed -= move;
    }
    const letter = codes.letter(glyphs[at] as number, text.charAt(nth));
    shown += letter.show;
    const rest = (glyphs[at + 2] as number) - letter.advance;
    if (rest !== 0) owed += codes.thousandths(rest);
  }
  return { steps: [], plain: true, array: { text: shown === '' ? array : `${array}(${shown})`, owed } };
}

/** Adds a glyph by itself. Returns how high it stands. */
function pushGlyph(
  steps: PaintStep[],
  glyphs: readonly number[],
  nth: number,
  text: string,
  rise: number,
  codes: GlyphCodes,
): number {
  const at = nth * 5;
  const glyph = glyphs[at] ?? 0;
  const up = codes.thousandths(glyphs[at + 4] ?? 0);
  const before = glyphs[at + 3] ?? 0;
  if (up !== rise) steps.push({ rise: up });
  if (before !== 0) steps.push({ move: codes.thousandths(before) });
  steps.push(codes.show(glyph, text));
  const after = (glyphs[at + 2] ?? 0) - codes.advanceOf(glyph) - before;
  if (after !== 0) steps.push({ move: codes.thousandths(after) });
  return up;
}

/** The glyphs of a cluster drawn as one; the marks of its text, if it has some, stand with a glyph of which nothing is seen. */
function joinedSteps(
  { glyphs, rtl }: Shaped,
  { first, end }: Cluster,
  { letters, marks }: PartedText,
  codes: GlyphCodes,
): PaintStep[] {
  const ems = (length: number) => Math.round(length * codes.face.unitsPerEm);
  const aside = rtl && marks !== '' ? ems(ASIDE.letter) : 0;
  const parts: GlyphPart[] = [];
  let pen = 0;
  for (let at = first * 5; at < end * 5; at += 5) {
    const [glyph = 0, , width = 0, x = 0, y = 0] = glyphs.slice(at, at + 5);
    parts.push({ glyph, x: pen + x - aside, y });
    pen += width;
  }
  const advance = Math.max(0, pen - aside);
  const letter = codes.show(codes.joinedGlyph({ parts, advance }), letters);
  const rest = pen - aside - advance;
  if (marks === '') return moved([letter, rest], codes);
  const width = rtl ? ems(ASIDE.width) : 0;
  const mark = codes.show(codes.joinedGlyph({ parts: [], advance: width }), marks);
  return moved(
    rtl ? [-ems(ASIDE.marks), mark, ems(ASIDE.marks) - width + aside, letter, rest] : [letter, rest, mark],
    codes,
  );
}

/** Steps, and moves between them in units of the face. */
function moved(steps: readonly (PaintStep | number)[], codes: GlyphCodes): PaintStep[] {
  return steps
    .filter((step) => step !== 0)
    .map((step) => (typeof step === 'number' ? { move: codes.thousandths(step) } : step));
}
