import { type Form, MARKS } from '../paper/forms.ts';
import { type Box, type Cover, cover, isUnfit, safeBox, type Unfit } from '../paper/safe-box.ts';
import type { Sheet } from '../paper/sheets.ts';
import type { Window } from '../paper/windows.ts';
import { type Item, type Line, type Page, type Piece, POINTS, type Stroke, type StructureNode } from './page.ts';
import { frame, stroke } from './strokes.ts';

// The test sheet: where the window of an envelope lies over a letter, and how far a printer is off. All millimetres.

/** What the test sheet says. Numbers are millimetres, written out. */
interface ProofLabels {
  readonly title: (form: string, window: string | undefined, sheet: string) => string;
  readonly size: (bar: string) => string;
  readonly cross: (from: string) => string;
  readonly rulers: string;
  readonly printer: string;
  readonly fold: (at: readonly string[]) => string;
  readonly tap: string;
  readonly frames: string;
  readonly unfit: (folded: string, envelope: string) => string;
  readonly unseen: string;
  /** Beside a fold mark, and inside the thick frame. */
  readonly foldMark: (at: string) => string;
  readonly inside: string;
  readonly bar: (length: string) => string;
}

/** What the test sheet is for. */
export interface ProofOptions {
  readonly form: Form;
  /** None for a form without a window: the sheet is then for the printer alone. */
  readonly window?: Window | undefined;
  readonly sheet: Sheet;
  /** Shapes words at a size in points. */
  readonly text: (words: string, size: number) => readonly Piece[];
  /** What it says, and in which language (ISO 639-1). */
  readonly labels: ProofLabels;
  readonly language: string;
}

/** The middle of the cross, from the left and the top edge of the sheet. */
export const PROOF_CROSS = 20;
/** The length of the bars that show whether the print was scaled. */
export const PROOF_BAR = 150;
/** How far the scales count from the edge. */
const PROOF_SCALE = 30;

const THIN = 0.1;
const THICK = 0.5;
const SMALL = 6;
const READING = 10;
const LEADING = 4.6;
/** Where the sentences stand: below every window, right of the marks and scales. */
const WORDS = { left: 40, top: 118, width: 142 };

type ProofText = ProofOptions['text'];

/** The test sheet of a form, a window and a sheet of paper: one page. It has no frames of a window that does not fit. */
export function proofPages(options: ProofOptions): readonly Page[] {
  const { form, window, sheet, text, labels, language } = options;
  const found = window && cover(form, window, sheet);
  const covered = found && !isUnfit(found) ? found : undefined;
  const safe = window && safeBox(form, window, sheet);
  const box = safe && !isUnfit(safe) ? safe : undefined;
  const items: Item[] = [
    ...frame(form.field, THIN),
    ...(covered ? covered.corners.flatMap((corner) => frame(corner, 0.2, [2, 1.5])) : []),
    ...(box ? [...frame(box, THICK), ...inside(box, labels.inside, text)] : []),
    ...(covered ? foldMarks(covered.folded.folds, sheet, labels, text) : []),
    ...cross(),
    ...scales(text),
    ...bars(sheet, labels, text),
    ...sentences(proofSentences(options, labels, found, safe), language, covered, text),
  ];
  return [{ width: sheet.width, height: sheet.height, items }];
}

/** What the sheet says, the title first. */
function proofSentences(
  { form, window, sheet }: ProofOptions,
  labels: ProofLabels,
  found: Cover | Unfit | undefined,
  safe: Box | Unfit | undefined,
): readonly string[] {
  const printer = [labels.size(mm(PROOF_BAR)), labels.cross(mm(PROOF_CROSS)), labels.rulers, labels.printer];
  return [labels.title(form.name, window?.name, sheet.name), ...printer, ...windowTold(labels, found, safe)];
}

function windowTold(labels: ProofLabels, found: Cover | Unfit | undefined, safe: Box | Unfit | undefined): string[] {
  if (!found || !safe) return [];
  if (isUnfit(found)) {
    const size = ({ width, height }: { width: number; height: number }) => `${mm(width)} × ${mm(height)}`;
    return [labels.unfit(size(found.folded), size(found.envelope))];
  }
  if (isUnfit(safe)) return [labels.unseen];
  return [labels.fold(found.folded.folds.map(mm)), labels.tap, labels.frames];
}

function words(text: ProofText, said: string, x: number, y: number, size: number): Line {
  return { kind: 'line', x, y, size, scale: 1, pieces: text(said, size) };
}

function inside(box: Box, said: string, text: ProofText): Line[] {
  return wrapped(said, SMALL, box.width - 4, text).map((line, index) =>
    words(text, line, box.left + 2, box.top + 4 + index * 2.8, SMALL),
  );
}

/** Longer than on a letter, and at both edges, so that a sheet is folded straight. */
function foldMarks(folds: readonly number[], { width }: Sheet, labels: ProofLabels, text: ProofText): Item[] {
  const reach = 4 * MARKS.length;
  return folds.flatMap((y) => [
    stroke([MARKS.left, y], [MARKS.left + reach, y], 0.2),
    stroke([width - MARKS.left - reach, y], [width - MARKS.left, y], 0.2),
    words(text, labels.foldMark(mm(y)), MARKS.left, y - 1, SMALL),
  ]);
}

function cross(): Stroke[] {
  const arm = 5;
  return [
    stroke([PROOF_CROSS - arm, PROOF_CROSS], [PROOF_CROSS + arm, PROOF_CROSS], 0.15),
    stroke([PROOF_CROSS, PROOF_CROSS - arm], [PROOF_CROSS, PROOF_CROSS + arm], 0.15),
  ];
}

/** Strokes that count millimetres from the left edge and from the top edge, away from folds and windows. */
function scales(text: ProofText): Item[] {
  const [across, down] = [165, 150]; // y of the one from the left edge, x of the one from the top edge
  return Array.from({ length: PROOF_SCALE + 1 }, (_, at) => at).flatMap((at): Item[] => {
    const long = at % 10 === 0 ? 4 : at % 5 === 0 ? 3 : 1.5;
    const strokes = [stroke([at, across], [at, across - long], THIN), stroke([down, at], [down + long, at], THIN)];
    if (at % 5 !== 0) return strokes;
    const half = widthOf(text(mm(at), SMALL), SMALL) / 2;
    return [
      ...strokes,
      words(text, mm(at), Math.max(0, at - half), across + 2.5, SMALL),
      words(text, mm(at), down + 4.5, Math.max(2, at + 0.7), SMALL), // half the height of a digit below its stroke
    ];
  });
}

/** One bar along the foot of the sheet, one along its right edge. */
function bars({ width, height }: Sheet, labels: ProofLabels, text: ProofText): Item[] {
  const [x, y, end] = [width - 18, height - 12, 1.5];
  const [left, top] = [30, height - 22 - PROOF_BAR];
  const [right, bottom] = [left + PROOF_BAR, top + PROOF_BAR];
  const label = labels.bar(mm(PROOF_BAR));
  return [
    stroke([left, y], [right, y], 0.2),
    stroke([left, y - end], [left, y + end], 0.2),
    stroke([right, y - end], [right, y + end], 0.2),
    words(text, label, (left + right) / 2, y - 1.5, SMALL),
    stroke([x, top], [x, bottom], 0.2),
    stroke([x - end, top], [x + end, top], 0.2),
    stroke([x - end, bottom], [x + end, bottom], 0.2),
    words(text, label, x + 1.5, (top + bottom) / 2, SMALL),
  ];
}

/** Sentences, each a paragraph that is read as one; the first is the heading. */
function sentences(said: readonly string[], language: string, covered: Cover | undefined, text: ProofText): Line[] {
  const letter: StructureNode = { role: 'letter', language };
  const lowest = covered ? covered.ever.top + covered.ever.height : 0;
  let y = Math.max(WORDS.top, lowest + 6);
  return said.flatMap((sentence, index) => {
    const part: StructureNode = { role: index === 0 ? 'heading' : 'paragraph', language, within: letter };
    const lines = wrapped(sentence, READING, WORDS.width, text).map((line, row): Line => {
      return { ...words(text, line, WORDS.left, y + row * LEADING, READING), part };
    });
    y += lines.length * LEADING + 2;
    return lines;
  });
}

/** Words in lines that are no wider than some millimetres, unless a word is. */
function wrapped(said: string, size: number, width: number, text: ProofText): string[] {
  const lines: string[] = [];
  for (const word of said.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(text(longer, size), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The width of shaped pieces in millimetres. */
function widthOf(pieces: readonly Piece[], size: number): number {
  const ends = pieces.map(({ x, shaped }) => x + (shaped.width * size) / shaped.face.unitsPerEm);
  return Math.max(0, ...ends) / POINTS;
}

/** Millimetres as they are written: 105, 98.4. */
function mm(length: number): string {
  return String(Math.round(length * 10) / 10);
}
