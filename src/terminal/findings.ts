import { type CheckedFile, type CheckFinding, type FindingWords, rangeOf, wordsOf } from '../check/report.ts';
import { Totals } from '../check/totals.ts';
import { isSimple, type Measure, measureFor, simpleMeasure, wrap } from '../layout/wrap.ts';
import type { Messages } from '../problem/messages.ts';
import type { Range } from '../source/find-words.ts';
import { type Palette, paletteFor } from './colour.ts';
import type { Screen } from './screen.ts';

// What a check found, for people: the place, what is wrong, the line of the file with the very words underlined, what to do.

/** Columns of a line of the file where nobody says how wide the terminal is. */
const USUAL = 100;
/** So many UTF-16 units are written at a time: to write takes longer than to put text together. */
const PIECE = 16_384;
/** Columns of a line that are kept before the words. */
const BEFORE = 24;
/** No more UTF-16 units than this are looked at for a column: an emoji may have a dozen, a hostile line has no end. */
const UNITS = 8;
/** Letters from right to left: a terminal puts them where nobody can underline them. */
const TURNED = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Prints what was found in files on stdout, errors only if it is to be quiet, and a line that counts it. */
export async function printFindings(
  screen: Screen,
  files: Iterable<CheckedFile>,
  { colour, quiet, messages }: { readonly colour: boolean; readonly quiet: boolean; readonly messages: Messages },
): Promise<void> {
  const palette = await paletteFor(screen, screen.out, colour);
  const totals = new Totals();
  let text = '';
  for (const checked of files) {
    totals.add(checked);
    for (const one of checked.findings) {
      if (one.waived !== undefined || (quiet && one.severity !== 'error')) continue;
      const words = wordsOf(one, messages);
      const shown = [words.message, words.hint, ...one.lines].join(' ');
      const measure = isSimple(shown) ? simpleMeasure : await measureFor(shown);
      const lines = findingLines({ file: checked.file, one, words }, messages, palette, measure, screen.out.columns);
      text += `${lines.join('\n')}\n\n`;
    }
    if (text.length < PIECE) continue;
    screen.out.write(text);
    text = '';
  }
  screen.out.write(`${text}${summary(totals, messages)}\n`);
}

/** A finding of a file, with its words. */
interface Worded {
  readonly file: string;
  readonly one: CheckFinding;
  readonly words: FindingWords;
}

function findingLines(
  { file, one, words: { message, hint } }: Worded,
  messages: Messages,
  palette: Palette,
  measure: Measure,
  columns: number | undefined,
): string[] {
  const { rule, severity, lines, cut = 0 } = one;
  const range = rangeOf(one);
  const said = messages.notes.severity[severity];
  const place = [file, range?.line, range?.column].filter((part) => part !== undefined).join(':');
  const paint = severity === 'error' ? palette.error : palette.warning;
  const [first = '', ...rest] = wrapped(`${place}: ${said}: ${message} [${rule}]`, '', columns, measure);
  const excerpt =
    range && lines[0] !== undefined
      ? excerptOf({ text: lines[0], skipped: cut }, range, columns ?? USUAL, measure)
      : [];
  return [
    first.replace(`${said}:`, () => paint(`${said}:`)),
    ...rest,
    ...excerpt.map((line, nth) => (nth === 1 ? paint(line) : line)),
    ...(hint === '' ? [] : wrapped(hint, '  ', columns, measure)),
  ];
}

function wrapped(text: string, indent: string, columns: number | undefined, measure: Measure): string[] {
  const lines = columns === undefined ? [text] : wrap(text, columns - indent.length, measure);
  return lines.map((line) => indent + line);
}

/** A line of the file, cut around the words, and below it what underlines them; `skipped` units of it stand before the text. */
function excerptOf(
  { text, skipped }: { readonly text: string; readonly skipped: number },
  { line: number, column: inFile, endLine, endColumn: endInFile }: Range,
  columns: number,
  measure: Measure,
): string[] {
  const [column, endColumn] = [inFile - skipped, endInFile - skipped];
  const gutter = `  ${number} | `;
  const room = Math.max(12, columns - gutter.length - 1);
  const from = column - 1 - before(text, column - 1, room, measure).length;
  const head = text.slice(from, column - 1);
  const rest = text.slice(column - 1, column - 1 + room * UNITS);
  const cut = from + skipped > 0 ? '…' : '';
  const shown = cutTo(`${cut}${head}${rest}`, room, measure);
  const words = endLine === number ? rest.slice(0, endColumn - column) : rest;
  if (TURNED.test(shown)) return [gutter + shown];
  const start = measure.width(cut + head);
  const length = Math.max(1, Math.min(measure.width(words.trimEnd()), room - start));
  return [gutter + shown, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(start)}${'^'.repeat(length)}`];
}

/** What is shown before the words: all of it in a line that has room for it, else its end. No character is cut in two. */
function before(text: string, end: number, room: number, measure: Measure): string {
  const whole = text.length <= room * UNITS && measure.width(text) <= room;
  if (whole) return text.slice(0, end);
  let shown = '';
  for (const letter of [...text.slice(Math.max(0, end - BEFORE * UNITS), end)].toReversed()) {
    if (measure.width(letter + shown) > BEFORE) break;
    shown = letter + shown;
  }
  return /^[\udc00-\udfff]/.test(shown) ? shown.slice(1) : shown;
}

function cutTo(text: string, room: number, measure: Measure): string {
  if (measure.width(text) <= room) return text;
  let width = 1;
  let shown = '';
  for (const letter of text) {
    width += measure.width(letter);
    if (width > room) break;
    shown += letter;
  }
  return `${shown}…`;
}

/** How much was found, in a sentence. */
function summary({ counts, waived, files, inPart, notAtAll }: Totals, { check }: Messages): string {
  return check.summary({ files, inPart, notAtAll, counts, waived });
}
