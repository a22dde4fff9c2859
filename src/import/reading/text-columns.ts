import type { RawLine } from './sheet-lines.ts';

// Two or more addresses beside each other in a text that is set with spaces: read one after the other, and not line by line.

/** So many lines must have something in both columns, and so much of a run of lines. */
const FEWEST = 3;
const SHARE = 0.6;
/** Between columns. */
const GAP = /[^\S\n]{3,}(?=\S)|\t+(?=\S)/gu;
/** Shorter things on the left, on average, are labels and no column. */
const SHORTEST = 9;
/** A tab reaches to the next of these. */
const TAB = 8;
const MOST_COLUMNS = 4;

/** The lines of a text with columns put one below the other, each from a blank line on; every line keeps its number. */
export function withoutColumns(lines: readonly RawLine[]): RawLine[] {
  const all: RawLine[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to]?.text.trim() !== '') to++;
    all.push(...apart(lines.slice(from, to), MOST_COLUMNS), ...lines.slice(to, to + 1));
    from = to + 1;
  }
  return all;
}

function apart(run: readonly RawLine[], most: number): readonly RawLine[] {
  if (run.length < FEWEST || most < 2) return run;
  const set = run.map((line) => ({ ...line, text: withoutTabs(line.text) }));
  const start = columnOf(set.map(({ text }) => text));
  if (start === undefined) return run;
  const part = (cut: (text: string) => string) =>
    set.map((line) => ({ ...line, text: cut(line.text), ends: false })).filter(({ text }) => text.trim() !== '');
  const left = part((text) => text.slice(0, start).trimEnd());
  const right = part((text) => text.slice(start));
  const blank = { text: '', line: right[0]?.line ?? 0, ends: true };
  return [...left, blank, ...apart(right, most - 1)];
}

function withoutTabs(text: string): string {
  let set = '';
  for (const character of text) set += character === '\t' ? ' '.repeat(TAB - (set.length % TAB)) : character;
  return set;
}

/** Where the second column begins (UTF-16 units); undefined if there is none. */
function columnOf(texts: readonly string[]): number | undefined {
  const starts = new Map<number, number>();
  for (const text of texts)
    for (const { index, 0: gap } of text.matchAll(GAP))
      if (index > 0) starts.set(index + gap.length, (starts.get(index + gap.length) ?? 0) + 1);
  return [...starts]
    .filter(([, count]) => count >= FEWEST && count >= texts.length * SHARE)
    .map(([start]) => start)
    .sort((one, other) => one - other)
    .find((start) => isColumn(texts, start));
}

function isColumn(texts: readonly string[], start: number): boolean {
  const lefts = texts.map((text) => text.slice(0, start).trim()).filter(Boolean);
  const rights = texts.map((text) => text.slice(start).trim()).filter(Boolean);
  const crossed = texts.filter((text) => text.length > start && /\S/u.test(text.slice(start - 2, start)));
  const labels = lefts.filter((text) => /[:：]$/u.test(text));
  const average = (all: readonly string[]) =>
    all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
  return (
    crossed.length === 0 &&
    labels.length * 2 < lefts.length &&
    average(lefts) >= SHORTEST &&
    average(rights) >= SHORTEST &&
    rights.length >= FEWEST
  );
}
