import { countryNamed } from '../countries/words.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { isCapitals } from './headings.ts';
import { plainWords, slip } from './plain-words.ts';
import type { Section } from './sections.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// What stands above the first call to act: the head of the document, its headline, the summary.

/** A line of a number, an index number or a date: mostly figures. */
const NUMBERS =
  /(?:^|\s)(?:UA|AU|EXTRA|AI INDEX|INDEX|ÍNDICE)(?:[- ]?(?:NR|N[º°])\.?)?\s*[:.]?\s*\d|\b(?:AFR|AMR|ASA|EUR|MDE|ACT|ORG|POL|IOR)\s?\d{2}[/-]/iu;
const DAY =
  /^(?:\p{L}+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\.?$/u;
/** A headline is no longer than this. */
const LONGEST_TITLE = 220;

/** The sections of what stands above the first call to act. */
export function frontOf(lines: readonly SheetLine[], words: CasesheetWords): Section[] {
  const first = lines.findIndex((line) => !isHead(line, words));
  const rest = first === -1 ? [] : lines.slice(first);
  const title = titleOf(rest, words);
  const behind = rest.slice(title.length);
  const head = behind.filter((line) => isHead(line, words));
  const summary = behind.filter((line) => !head.includes(line));
  const sections: Section[] = [
    { kind: 'head', lines: [...(first === -1 ? lines : lines.slice(0, first)), ...head] },
    { kind: 'title', lines: title },
    { kind: 'summary', lines: summary },
  ];
  return sections.filter((one) => one.lines.length > 0);
}

/** True if a line is a part of the head of the document: no headline and no text. */
function isHead(line: SheetLine, words: CasesheetWords): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE) return false;
  if (countryNamed(text) !== undefined || DAY.test(text)) return true;
  if (NUMBERS.test(text) && !isProse(line)) return true;
  if (/^(?:https?:|www\.)\S+$/iu.test(text)) return true;
  const plain = plainWords(text);
  return words.above.some((one) => {
    const known = plainWords(one);
    return (
      known.length === plain.length &&
      known.every((word, nth) => slip(plain[nth]?.plain ?? '', word.plain) !== undefined)
    );
  });
}

/** The lines of the headline: the first, and those that go on with it. */
function titleOf(lines: readonly SheetLine[], words: CasesheetWords): readonly SheetLine[] {
  const [first] = lines;
  if (!first || !isTitle(first)) return [];
  let end = 1;
  for (; end < lines.length; end++) {
    const line = lines[end] as SheetLine;
    const before = lines[end - 1] as SheetLine;
    if (line.gap || isHead(line, words) || !isTitle(line) || isCapitals(line.text) !== isCapitals(first.text)) break;
    if (
      !isCapitals(first.text) &&
      (line.role !== first.role || line.bold !== first.bold || /[.!?]$/u.test(before.text))
    )
      break;
    if (!isCapitals(first.text) && first.role !== 'heading' && !first.bold) break;
  }
  return lines.slice(0, end);
}

function isTitle(line: SheetLine): boolean {
  if (line.text.length > LONGEST_TITLE) return false;
  if (isCapitals(line.text) || line.role === 'heading') return true;
  return !/[.:]$/u.test(line.text) || line.text.length < 80;
}
