import type { Shaped } from '../fonts/face.ts';
import { itemise } from '../fonts/itemise.ts';
import type { ShapedWords } from '../fonts/words.ts';
import type { StyledText } from '../letter/letter.ts';
import { levelsOf } from './bidi.ts';
import { type ParagraphSetting, styleOf, type Typesetter } from './typesetter.ts';

// A paragraph as stretches of one font, script and direction, and what they look like shaped.

/** A stretch of text of one face, script, style and direction. */
interface FontSpan {
  readonly from: number;
  readonly to: number;
  /** What shapes it; undefined if no font has it. */
  readonly words: ShapedWords | undefined;
  readonly level: number;
}

/** Everything about a paragraph that its lines are made from. */
export interface Material {
  readonly text: string;
  readonly spans: readonly FontSpan[];
  readonly levels: Uint8Array;
  readonly setting: ParagraphSetting;
  readonly setter: Typesetter;
  /** True if something in the text is not seen. */
  readonly unseen: boolean;
}

/** A shaped piece with its level of direction. */
export interface LevelledPiece {
  readonly shaped: Shaped;
  readonly level: number;
}

/** Soft hyphens, and marks that only turn the direction: they have done their work when glyphs are chosen. */
const UNSEEN = /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What the lines of a text are made from. */
export function materialOf(runs: readonly StyledText[], setting: ParagraphSetting, setter: Typesetter): Material {
  const text = runs.map((run) => run.text).join('');
  const levels = levelsOf(text, setting.direction);
  const spans = spansOf(runs, text, levels, setting, setter);
  return { text, levels, setting, setter, spans, unseen: text.search(UNSEEN) >= 0 };
}

function spansOf(
  runs: readonly StyledText[],
  text: string,
  levels: Uint8Array,
  { language, bold = false }: ParagraphSetting,
  setter: Typesetter,
): FontSpan[] {
  const spans: FontSpan[] = [];
  const { shelf } = setter;
  let at = 0;
  const style = (run: StyledText) => (shelf.hasBold(language) ? styleOf(run, bold) : styleOf(withoutBold(run), false));
  for (const run of runs) {
    for (const { from, to, face, script } of itemise(run.text, language, style(run), shelf)) {
      if (!face) reportMissing(run.text.slice(from, to), script, language, text, setter);
      const words = (rtl: boolean) => (face ? shelf.words(face, script, rtl, language) : undefined);
      pushByLevel(spans, at + from, at + to, levels, words);
    }
    at += run.text.length;
  }
  return spans;
}

/** Where the script of a language has no bold, nothing beside it is bold either. */
function withoutBold(run: StyledText): StyledText {
  return run.style === 'strong' ? { text: run.text } : run;
}

function reportMissing(part: string, script: string, language: string, text: string, setter: Typesetter): void {
  const { missing } = setter;
  setter.lacked += 1;
  if (missing.size < 1000 && !missing.has(part)) missing.set(part, { character: part, script, language, text });
}

function pushByLevel(
  spans: FontSpan[],
  start: number,
  to: number,
  levels: Uint8Array,
  words: (rtl: boolean) => ShapedWords | undefined,
): void {
  let from = start;
  for (let at = start + 1; at <= to; at++) {
    const level = levels[from] ?? 0;
    if (at < to && levels[at] === level) continue;
    spans.push({ from, to: at, words: words(level % 2 === 1), level });
    from = at;
  }
}

/** The shaped pieces of a stretch of text, in reading order, each with its level. */
export function shapeRange({ text, spans, unseen }: Material, from: number, to: number): LevelledPiece[] {
  const first = spans[0];
  if (first?.words && spans.length === 1 && !unseen && from < to)
    // as nearly all paragraphs are
    return [{ shaped: first.words.shape(text.slice(from, to)), level: first.level }];
  const found: LevelledPiece[] = [];
  for (let nth = spanAt(spans, from); nth < spans.length; nth++) {
    const span = spans[nth];
    if (!span || span.from >= to) break;
    const part = text.slice(Math.max(from, span.from), Math.min(to, span.to));
    const seen = unseen ? part.replace(UNSEEN, '') : part;
    if (span.words && seen !== '') found.push({ shaped: span.words.shape(seen), level: span.level });
  }
  return found;
}

/** The number of the span in which an offset lies. */
function spanAt(spans: readonly FontSpan[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What shapes the text at an offset, or, where no font does, near it. */
export function wordsAt({ spans }: Material, offset: number): ShapedWords | undefined {
  if (spans.length === 1) return spans[0]?.words; // as nearly all paragraphs are
  return spans[spanAt(spans, offset)]?.words ?? spans.find(({ words }) => words)?.words;
}

/** The width of a shaped piece at a size, in points. */
export function points({ width, face }: Shaped, size: number): number {
  return (width * size) / face.unitsPerEm;
}

/** The width of a stretch of text, in points. */
export function widthOf(shapes: readonly LevelledPiece[], size: number): number {
  const only = shapes[0];
  if (only && shapes.length === 1) return points(only.shaped, size);
  let sum = 0;
  for (const { shaped } of shapes) sum += points(shaped, size);
  return sum;
}
