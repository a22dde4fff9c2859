import { itemOf } from './characters.ts';
import { paragraphEnds } from './plain-text.ts';
import { quotedLines } from './quoted-lines.ts';
import type { RawLine } from './sheet-lines.ts';

// Documents into which a text was put line by line, as a mail or an old sheet is broken: their lines are no paragraphs. Where the lines are
// too long for the page, a program breaks each of them once more.

/** So many lines that run on must end, where the document has paragraphs, and so much of all that run on. */
const FEWEST = 4;
const SHARE = 0.25;
/** So much of them run on in small letters: items and names begin with capitals. */
const SURE = 0.4;
/** A line that is as long is no line of such a text; so much of all may be such lines. */
const PARAGRAPH = 160;
const LONG = 0.1;
/** A line that is as long runs on, perhaps, if no sign ends it; surely in writing without capitals. */
const LINE = 45;

/** The lines as those of a text, if that is what was put into the document: paragraphs end at blank lines. */
export function withoutBreaks(lines: readonly RawLine[]): readonly RawLine[] {
  const quoted = quotedLines(lines);
  if (quoted) return asText(quoted);
  const { ended, perhaps, soft, rests } = countsOf(lines);
  const hasRests = rests >= FEWEST && rests >= soft * SHARE;
  const all = ended + perhaps;
  const isBroken = ended >= all * SURE && all >= FEWEST && all >= (all + soft) * SHARE;
  if (!hasRests && !isBroken) return lines;
  let [long, letters] = [0, 0];
  for (const { text } of lines) {
    letters += text.length;
    if (text.length > PARAGRAPH) long += text.length;
  }
  if (long > letters * LONG) return lines;
  return asText(hasRests ? joined(lines) : lines);
}

/** The lines of a text, those of a quoted mail whole again where a program broke them once more or ran them together. */
export function withQuotedLines(lines: readonly RawLine[]): readonly RawLine[] {
  const quoted = quotedLines(lines);
  return quoted && quoted.length !== lines.length ? asText(quoted) : lines;
}

interface Counts {
  /** Lines that run on into the next, and yet are said to end. */
  readonly ended: number;
  /** Lines that perhaps do so. */
  readonly perhaps: number;
  /** Lines that do not end. */
  readonly soft: number;
  /** Lines that end and are the rest of a longer one above: no sign ends them, and something stands below. */
  readonly rests: number;
}

function countsOf(lines: readonly RawLine[]): Counts {
  const counts = { ended: 0, perhaps: 0, soft: 0, rests: 0 };
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at] as RawLine, lines[at + 1] as RawLine];
    if (next.gap || !isText(line) || !isText(next)) continue;
    const what = line.ends ? endOf(lines[at - 1], line, next) : 'soft';
    if (what) counts[what]++;
  }
  return counts;
}

/** What a line that is said to end may be; undefined if a sign ends it. */
function endOf(before: RawLine | undefined, line: RawLine, next: RawLine): 'rests' | 'ended' | 'perhaps' | undefined {
  if (isRest(before, line)) return 'rests';
  if (!/[\p{L}\p{N}]\s*$/u.test(line.text)) return undefined;
  if (runsOn(line.text, next.text)) return 'ended';
  return line.text.length >= LINE && /^\s*[\p{L}\p{N}]/u.test(next.text) ? 'perhaps' : undefined;
}

/** A line is the rest of one above that is so many times as long. */
const TIMES = 2.5;

const isRest = (before: RawLine | undefined, line: RawLine) =>
  before !== undefined &&
  !before.ends &&
  !line.gap &&
  line.text.length * TIMES < before.text.length &&
  /[\p{L}\p{N},]\s*$/u.test(line.text);

const isText = ({ role = 'text' }: RawLine) => role === 'text';

const runsOn = (text: string, next: string) =>
  /^\s*\p{Ll}/u.test(next) || (text.length >= LINE && /^\s*\p{Script=Arabic}/u.test(next));

/** Lines that a program broke once more, whole again. */
function joined(lines: readonly RawLine[]): RawLine[] {
  const whole: RawLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && goesOn(before, line)) {
      const between = /\p{L}-$/u.test(before.text) ? '' : ' ';
      const text = `${before.text}${between}${line.text.trimStart()}`;
      whole[whole.length - 1] = { ...before, text, ends: line.ends ?? false };
    } else whole.push(line);
  }
  return whole;
}

const goesOn = (before: RawLine, line: RawLine) =>
  !before.ends &&
  !line.gap &&
  isText(before) &&
  isText(line) &&
  before.text.trim() !== '' &&
  before.text.length + line.text.length < PARAGRAPH &&
  itemOf(line.text.trim()) === undefined;

/** Lines that end where those of a text do; a new page is no blank line. */
function asText(lines: readonly RawLine[]): RawLine[] {
  const parted = lines.map((line, at) => {
    const before = lines[at - 1];
    const isPage = line.gap && before !== undefined && before.page !== line.page && isText(line) && isText(before);
    return isPage ? { ...line, gap: /[.:!?…。؟]["”»)']?\s*$/u.test(before.text) } : line;
  });
  const texts: string[] = [];
  const places = parted.map((line, at) => {
    const before = parted[at - 1];
    if (line.gap || (before && isText(before) !== isText(line))) texts.push('');
    return texts.push(line.text) - 1;
  });
  const ends = paragraphEnds(texts);
  return parted.map((line, at) => (isText(line) ? { ...line, ends: ends[places[at] ?? 0] === true } : line));
}
