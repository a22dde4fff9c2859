import type { Shaped } from '../fonts/face.ts';
import type { PlainText } from '../fonts/plain-text.ts';
import type { StyledText } from '../letter/letter.ts';
import { baseLevel, visualOrder } from './bidi.ts';
import { type BoxList, boxesOf, type Chunk, HYPHEN } from './boxes.ts';
import type { Piece } from './page.ts';
import { plainWords, setPlainLine } from './plain-lines.ts';
import { type LevelledPiece, type Material, materialOf, points, shapeRange, wordsAt } from './spans.ts';
import { type FitOptions, fitWithHyphens, fitWithoutHyphens, totalFit } from './total-fit.ts';
import type { ParagraphSetting, SetLine, Typesetter } from './typesetter.ts';

// A paragraph from text to lines: the best places to end them, and the order in which the pieces of each stand.

/** How far letters may be widened or narrowed to fill a line, as a share. Two in a hundred go unseen (microtype's own limit). */
const FLEXIBILITY = 0.02;
/** A line whose spaces would have to grow more is set at its natural width: no hole beside a long word. As `totalFit` has it. */
const LOOSEST = 1.5;

/** Sets a text in lines. */
export function setLines(
  runs: readonly StyledText[],
  setting: ParagraphSetting,
  setter: Typesetter,
): readonly SetLine[] {
  const { material, chunks } = setter.paragraphOf(runs, setting);
  if (chunks.length === 0) return [emptyLine(setting)];
  const flexibility = setting.justify && !chunks.some(({ mayPart }) => mayPart) ? FLEXIBILITY : 0;
  const ragged = !setting.justify;
  const { boxes, fit } = fitted(material, chunks, { width: setting.measure, flexibility, ragged });
  const words = plainWords(material);
  let from = 0;
  return fit.map(({ end, hyphenated, ratio }, index) => {
    const last = index === fit.length - 1 || boxes.penalty[end] === Number.NEGATIVE_INFINITY;
    const natural = ragged || last || ratio > LOOSEST;
    const endsWord = !hyphenated && (last || (boxes.next[end] ?? 0) > (boxes.to[end] ?? 0));
    const first = from;
    from = end + 1;
    if (words) return setPlainLine(material, words, boxes, { first, end, hyphenated, natural, flexibility, endsWord });
    const line = setLine(
      elementsOf(material, boxes, first, end, hyphenated),
      setting,
      natural,
      flexibility,
      hyphenated,
    );
    return endsWord ? withSpace(line, material, boxes.to[end] ?? 0) : line;
  });
}

/** The boxes of a paragraph, and its lines. Words are hyphenated only if that might make better lines. */
function fitted(material: Material, chunks: readonly Chunk[], options: FitOptions) {
  const { language, justify } = material.setting;
  const hyphenate = justify ? material.setter.hyphenate(language) : undefined;
  const whole = boxesOf(material, chunks, undefined);
  if (!hyphenate) return { boxes: whole, fit: totalFit(whole, options) };
  const plain = fitWithoutHyphens(whole, options, HYPHEN);
  if (plain?.isBest) return { boxes: whole, fit: plain.lines };
  const boxes = boxesOf(material, chunks, hyphenate);
  const fit = fitWithHyphens(boxes, options, plain ? plain.cost : Number.POSITIVE_INFINITY);
  if (fit || !plain) return { boxes, fit: fit ?? [] };
  return { boxes: boxesOf(material, chunks, undefined), fit: plain.lines }; // anew, as others stand in their place
}

/** Ends a line, or stands for more than a space. */
const ENDS_LINE = /[\t\n\r\u2028\u2029]/;

/** The same for a text that stands on one line, however long it is: nothing is to be chosen there. */
export function setOneLine(text: string, setting: ParagraphSetting, setter: Typesetter): SetLine {
  const trimmed = text.trimEnd();
  if (trimmed === '' || ENDS_LINE.test(trimmed)) return setLines([{ text }], setting, setter)[0] ?? emptyLine(setting);
  const material = materialOf([{ text: trimmed }], setting, setter);
  const elements: LineElement[] = [];
  let at = 0;
  for (const part of trimmed.split(/( +)/)) {
    if (part === '') continue;
    if (part.startsWith(' ')) elements.push(spaceElement(material, at, at + part.length));
    else addWord(elements, material, at, at + part.length);
    at += part.length;
  }
  const turned = elements.some(({ level }) => level % 2 === 1);
  const marked = turned ? withMarks(elements, setter.shelf.mark) : elements;
  return withSpace(setLine(marked, setting, true, 0, false), material, trimmed.length);
}

/** The same line in a tenth of the time, for Latin words that one face can set; most lines of most addresses are such. */
export function plainLine(text: string, size: number, plain: PlainText): SetLine | undefined {
  const shaped = plain.line(text);
  if (!shaped) return undefined;
  const { face, width } = shaped;
  return {
    pieces: [{ shaped, x: 0 }],
    scale: 1,
    width: ((width - plain.space) * size) / face.unitsPerEm, // the space after the last word is beyond it: see withSpace
    leading: Math.max(1, face.lineHeight) * size,
    hyphenated: false,
    painted: undefined,
  };
}

/** Adds a stretch of text. True if something of it is from right to left. */
function addWord(elements: LineElement[], material: Material, from: number, to: number): boolean {
  let turned = false;
  for (const piece of shapeRange(material, from, to))
    turned = addPiece(elements, piece, material.setting.size) || turned;
  return turned;
}

function addPiece(elements: LineElement[], { shaped, level }: LevelledPiece, size: number): boolean {
  elements.push({ shaped, level, width: points(shaped, size), stretch: 0, shrink: 0 });
  return level % 2 === 1;
}

/** The spaces between two words. */
function spaceElement(material: Material, from: number, to: number): LineElement {
  const { size } = material.setting;
  const shaped = wordsAt(material, from)?.space;
  const width = shaped ? (to - from) * points(shaped, size) : ((to - from) * size) / 4;
  return { shaped, level: material.levels[from] ?? 0, width, stretch: 0, shrink: 0 };
}

/**
 * A space after the last word of a line, beyond its width: without one, who has the page read aloud hears that word and
 * the first of the next line as one (ISO 32000-1, 14.8.2.5).
 */
function withSpace(line: SetLine, material: Material, at: number): SetLine {
  const space = wordsAt(material, Math.max(0, at - 1))?.space;
  if (!space || line.pieces.length === 0) return line;
  const { text, setting } = material;
  const { width, pieces, scale } = line;
  return baseLevel(text, setting.direction) === 1
    ? { ...line, pieces: [{ shaped: space, x: 0 - points(space, setting.size) }, ...pieces] }
    : { ...line, pieces: [...pieces, { shaped: space, x: width / scale }] };
}

function emptyLine({ size }: ParagraphSetting): SetLine {
  return { pieces: [], scale: 1, width: 0, leading: size * 1.3, hyphenated: false, painted: undefined };
}

/** What stands in a line: a shaped piece, and the room after it that can grow. In points. */
interface LineElement {
  readonly shaped: Shaped | undefined;
  readonly level: number;
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
}

/** Puts the elements of a line in the order in which they are seen, and spreads them over the measure unless it is natural. */
function setLine(
  elements: readonly LineElement[],
  { size, measure }: ParagraphSetting,
  natural: boolean,
  flexibility: number,
  hyphenated: boolean,
): SetLine {
  let width = 0;
  for (let nth = 0; nth < elements.length; nth++) width += (elements[nth] as LineElement).width; // by number, as garbage is dear to a short run
  const full = !natural || width > measure;
  const scale = full ? Math.min(1 + flexibility, Math.max(1 - flexibility, measure / width)) : 1;
  const share = full ? shareOf(elements, measure / scale - width) : 0;
  const pieces: Piece[] = [];
  let leading = 1;
  let x = 0;
  const seen = inVisualOrder(elements);
  for (let nth = 0; nth < seen.length; nth++) {
    const one = seen[nth] as LineElement;
    if (one.shaped) {
      pieces.push({ shaped: one.shaped, x });
      leading = Math.max(leading, one.shaped.face.lineHeight);
    }
    x += one.width + share * (share > 0 ? one.stretch : one.shrink);
  }
  return { pieces, scale, width: x * scale, leading: leading * size, hyphenated, painted: undefined };
}

/** How much of its stretch, or less than 0 of its shrink, every element gives to take up the slack. */
function shareOf(elements: readonly LineElement[], slack: number): number {
  let room = 0;
  for (let nth = 0; nth < elements.length; nth++) {
    const { stretch, shrink } = elements[nth] as LineElement;
    room += slack > 0 ? stretch : shrink;
  }
  return room > 0 ? Math.max(slack / room, -1) : 0;
}

/** From left to right. */
function inVisualOrder(elements: readonly LineElement[]): readonly LineElement[] {
  if (elements.every(({ level }) => level === 0)) return elements;
  return visualOrder(elements.map(({ level }) => level)).map((index) => elements[index] as LineElement);
}

/** The elements of a line in reading order. Boxes with nothing between them are shaped as one. */
function elementsOf(
  material: Material,
  boxes: BoxList,
  first: number,
  end: number,
  hyphenated: boolean,
): LineElement[] {
  const { size } = material.setting;
  const elements: LineElement[] = [];
  let turned = false;
  for (let nth = first; nth <= end; nth++) {
    const begun = nth;
    while (nth < end && boxes.space[nth] === 0 && boxes.stretch[nth] === 0) nth++;
    turned = addBoxes(elements, material, boxes, begun, nth) || turned;
    if (nth < end) elements.push(gapElement(material, boxes, nth));
  }
  const marked = turned ? withMarks(elements, material.setter.shelf.mark) : elements;
  const hyphen = hyphenated ? wordsAt(material, (boxes.to[end] ?? 1) - 1)?.hyphen : undefined;
  if (hyphen) marked.push({ shaped: hyphen, level: 0, width: points(hyphen, size), stretch: 0, shrink: 0 });
  return marked;
}

/**
 * Where text from left to right ends and text from right to left goes on, an invisible mark that says so: without it, a
 * reader that copies the line takes the brackets and full stops that follow a name or a number for a part of that.
 */
function withMarks(elements: readonly LineElement[], mark: Shaped | undefined): LineElement[] {
  return elements.flatMap((one, index) => {
    const next = elements[index + 1];
    const turns = next && one.level % 2 === 0 && next.level % 2 === 1;
    return turns && mark ? [one, { shaped: mark, level: next.level, width: 0, stretch: 0, shrink: 0 }] : [one];
  });
}

/** Adds what boxes look like that stand together. True if something of it is from right to left. */
function addBoxes(elements: LineElement[], material: Material, boxes: BoxList, first: number, last: number): boolean {
  const word = boxes.last[first] === last ? boxes.word[first] : undefined; // whole, and shaped when its boxes were made
  if (!word) return addWord(elements, material, boxes.from[first] ?? 0, boxes.to[last] ?? 0);
  return addPiece(elements, word, material.setting.size);
}

function gapElement(material: Material, { to, next, space, stretch, shrink }: BoxList, nth: number): LineElement {
  const at = to[nth] ?? 0;
  const after = next[nth] ?? 0;
  const width = space[nth] ?? 0;
  return {
    shaped: width > 0 ? wordsAt(material, at)?.space : undefined,
    level: material.levels[at < after ? at : Math.max(0, at - 1)] ?? 0,
    width,
    stretch: stretch[nth] ?? 0,
    shrink: shrink[nth] ?? 0,
  };
}
