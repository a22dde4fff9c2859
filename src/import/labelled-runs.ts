import { OFFICIAL_LABELS, type OfficialLabel } from '../languages/official-labels.ts';
import type { SheetLine } from './sheet.ts';

// Officials as a form has them: "Name: Ana Example", "Office: Minister of Justice", "Address: 1 Sample Road". Each word before a colon goes,
// so that what is left is a block like any other, and "Name:" no heading.

/** A form has so many of these words, and at most so many lines. */
const LEAST = 3;
const MOST_LINES = 16;
const LONGEST_LINE = 400;
const LABEL = /^\s*(\p{L}[^:：\d@]{1,28}?)\s?[:：]\s*(?=\S)/u;
/** Within a line, behind a sign. */
const INNER = /\s*[;/|•·]\s*(?=\p{L}[^:：;/|\d@]{1,28}[:：]\s*\S)|[.,]\s+(?=\p{Lu}[\p{L} ]{2,28}\s?[:：]\s)/gu;
/** How somebody is reached, without which nobody writes. */
const REACHED = /\S@\S+\.\p{L}{2}|[:：]\s?\(?\+\d[\d ()./-]{6}/u;

let made: ReadonlyMap<string, OfficialLabel> | undefined;

function labels(): ReadonlyMap<string, OfficialLabel> {
  made ??= new Map(
    (Object.entries(OFFICIAL_LABELS) as [OfficialLabel, string][]).flatMap(([kind, words]) =>
      words.split(' ').map((word): [string, OfficialLabel] => [word.replaceAll('_', ' '), kind]),
    ),
  );
  return made;
}

/** Lines with the words before colons gone from those that are forms of officials. */
export function withoutLabels(lines: readonly SheetLine[]): readonly SheetLine[] {
  const starts = lines.flatMap((line, at) => (labelOf(line.text) ? [at] : []));
  if (starts.length === 0) return lines;
  const done: SheetLine[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const run = apartIn(runAt(lines, at));
    done.push(...lines.slice(next, at));
    const end = at + (isForm(run) ? runAt(lines, at).length : 0);
    if (end > at) done.push(...run.map(plain));
    next = Math.max(at, end);
  }
  return [...done, ...lines.slice(next)];
}

/** What a line says before its colon, if that is such a word. */
function labelOf(text: string): OfficialLabel | undefined {
  if (text.length > LONGEST_LINE || !/[:：]/u.test(text)) return undefined;
  const word = LABEL.exec(text)?.[1];
  return word === undefined ? undefined : labels().get(word.toLowerCase().replaceAll("'", '’'));
}

/** The lines of a block from one on; another form begins where a word comes again. */
function runAt(lines: readonly SheetLine[], at: number): readonly SheetLine[] {
  const first = labelOf(lines[at]?.text ?? '');
  let end = at + 1;
  while (
    end < lines.length &&
    end - at < MOST_LINES &&
    lines[end]?.gap === false &&
    labelOf(lines[end]?.text ?? '') !== first
  )
    end += 1;
  return lines.slice(at, end);
}

/** A form that stands on one line as lines. */
function apartIn(run: readonly SheetLine[]): readonly SheetLine[] {
  return run.flatMap((line) => {
    const parts = line.text.split(INNER);
    const isOne = parts.length > 1 && parts.filter((part) => labelOf(part) !== undefined).length > 1;
    return isOne ? parts.map((text, nth) => ({ ...line, text, gap: nth === 0 && line.gap })) : [line];
  });
}

/** Three such words, a name or an office among them, and a way to write to them: whom a sheet is about has none. */
function isForm(run: readonly SheetLine[]): boolean {
  const kinds = new Set(run.map(({ text }) => labelOf(text)));
  const isReached = run.some(({ text }) => REACHED.test(text));
  const count = [...kinds].filter((kind) => kind !== undefined).length + (isReached ? 1 : 0);
  return count >= LEAST && (kinds.has('name') || kinds.has('office')) && (kinds.has('place') || isReached);
}

function plain(line: SheetLine): SheetLine {
  if (labelOf(line.text) === undefined) return line;
  return { ...line, role: 'text', text: line.text.replace(LABEL, '') };
}
