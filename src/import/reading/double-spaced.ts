// Texts in which a blank line stands behind each line, as pages have them that were made of the lines of a mail.

/** So few lines tell nothing of how they are spaced. */
const LEAST = 12;
/** So many of the lines have one blank line behind them. */
const MOSTLY = 0.6;
/** And so many of those run on behind it. */
const RUN_ON = 0.15;

/** True if a text is spaced so: most of its lines have one blank line behind them, and many of those run on behind it. */
export function isDoubleSpaced(lines: readonly string[]): boolean {
  const isBlank = (at: number) => (lines[at] ?? '').trim() === '';
  let [said, single, running] = [0, 0, 0];
  for (let at = 0; at < lines.length; at++) {
    if (isBlank(at)) continue;
    said++;
    if (!isSingle(at + 1, isBlank)) continue;
    single++;
    if (RUNS_ON.test(lines[at] ?? '') && /^\s*\p{Ll}/u.test(lines[at + 2] ?? '')) running++;
  }
  return said >= LEAST && single >= said * MOSTLY && running >= single * RUN_ON;
}

/** A line that ends within a sentence, which goes on in small letters. */
const RUNS_ON = /[\p{L}\p{N},]\s*$/u;

/** True if a blank line stands alone between two that are not. */
function isSingle(at: number, isBlank: (at: number) => boolean): boolean {
  return isBlank(at) && !isBlank(at - 1) && !isBlank(at + 1);
}

/** Which lines say something or part paragraphs: all but the blank lines that stand alone. */
export function withoutSpacing(lines: readonly string[]): readonly boolean[] {
  const isBlank = (at: number) => (lines[at] ?? '').trim() === '';
  return lines.map((_, at) => !isSingle(at, isBlank));
}
