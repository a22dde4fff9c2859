import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { ENDONYMS } from '../languages/site-words.ts';
import { isSalutation } from './borders.ts';
import { folded } from './folded.ts';
import { ungluedHeads } from './glued-heads.ts';
import { headingAt } from './headings.ts';
import { withoutLabels } from './labelled-runs.ts';
import { withItems } from './lost-items.ts';
import { withWholeNumbers } from './parted-numbers.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { siteEntries } from './site-lines.ts';

// Lines of a sheet before it is parted: what is no part of it is left out, and a salutation that stands behind an address is a line.

/** A menu has at least so many entries, each of at most so many words. */
const ENTRIES = 3;
const MOST_WORDS = 4;
/** A path to a page, and entries of a menu, as they are parted. */
const PARTED = /\s+[·•|>›»→]\s+/u;
const PATH = /\s+[/>›»→]\s+/u;

/** What an address on one line has, and no sentence of a letter: numbers between commas, an e-mail address. */
const ADDRESS = /\d[^,]*,.*,|@/u;

/** The lines that say something, as the parts of a casesheet are looked for in them. */
export function prepared(all: readonly SheetLine[], words: readonly CasesheetWords[]): SheetLine[] {
  const lines = ungluedHeads(withoutLabels(all), words);
  const read = lines.flatMap((line, at) => (isRead(line) ? [underlined(line, lines[at + 1])] : []));
  // For who made the sheet, a line of dashes parts what is below from what is above.
  const isBelow = (at: number) => at > 0 && !isRead(lines[at - 1] as SheetLine);
  const parted = lines.flatMap((line, at) => (isRead(line) ? [isBelow(at) ? { ...line, gap: true } : line] : []));
  const said = withWholeNumbers(
    withoutForms(withItems(withoutOffices(withoutReply(read.slice(0, endOf(parted, words)), words), words), words)),
  );
  return said
    .filter((line, at) => !isMenu(line, at, said) && !isOfSite(line, at, said, words))
    .flatMap((line) => apart(line, words));
}

/** A short line above one of dashes is a heading. */
function underlined(line: SheetLine, next: SheetLine | undefined): SheetLine {
  const isOne =
    next !== undefined &&
    line.gap &&
    !next.gap &&
    line.text.length <= LONGEST_UNDERLINED &&
    /^(?:-+|=+|~+)$/u.test(next.text);
  return isOne && line.role === 'text' ? { ...line, role: 'heading', ends: true } : line;
}

const LONGEST_UNDERLINED = 60;

/** What a form has in place of addresses, over several lines: "Name Address 1 Address 2 Fax Fax number Email / Email address Salutation". */
function withoutForms(lines: readonly SheetLine[]): SheetLine[] {
  const end = (at: number) =>
    [1, 2, 3].find((count) => {
      const some = lines.slice(at, at + count);
      return (
        some.length === count && !some.some(({ gap }, nth) => nth > 0 && gap) && isForm(some.map(({ text }) => text))
      );
    });
  const kept: SheetLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const count = / 1 .*/u.test(lines[at]?.text ?? '') ? end(at) : undefined;
    if (count === undefined) kept.push(lines[at] as SheetLine);
    else at += count - 1 + (isRestOfForm(lines[at + count - 1], lines[at + count]) ? 1 : 0);
  }
  return kept;
}

const FORM = /^\p{L}+ \p{L}+ 1 \p{L}+ 2 .*\bfax\b.*\bfax\b.*\p{L}+$/iu;
/** The same word twice with its numbers, and no other figure: "Nombre Dirección 1 Dirección 2 Fax Correo-e Tratamiento". */
const NUMBERED_FORM = /^\p{L}+ (\p{L}+) 1 \1 2(?: [^\d\s@]+){1,8}$/u;

function isForm(texts: readonly string[]): boolean {
  const text = texts.join(' ');
  return FORM.test(text) || NUMBERED_FORM.test(text);
}

/** The last word of such a form stands again in the line below: "Salutation" / "Salutation". */
function isRestOfForm(form: SheetLine | undefined, line: SheetLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.split(' ').length <= 4 &&
    form?.text.includes(line.text.split(' ').at(-1) ?? ' ') === true
  );
}

/** Who made a sheet is said in so many paragraphs at its end, each of at most so many lines. */
const MOST_IMPRINTS = 3;
const MOST_LINES = 3;
/** Short of such a paragraph, a sheet has at least so many lines. */
const LEAST_LINES = 8;

/** Where the lines of a sheet end without those that say who made it: translators, sources, the office that sends it. */
function endOf(lines: readonly SheetLine[], words: readonly CasesheetWords[]): number {
  let end = lines.length;
  for (let nth = 0; nth < MOST_IMPRINTS; nth++) {
    const start = startAbove(lines, end);
    const paragraph = lines.slice(Math.max(0, start), end);
    if (start < LEAST_LINES || paragraph.length > MOST_LINES + 1) break;
    if (paragraph.length <= MOST_LINES && isImprint(paragraph, words)) end = start;
    else if (isReachedBelow(paragraph) && isOfOffice(lines, start, words)) end = startAbove(lines, start);
    else break;
  }
  return end;
}

/** "To contact the office, call:", and numbers and addresses of no post below it. */
function isReachedBelow(lines: readonly SheetLine[]): boolean {
  const [first, ...others] = lines;
  const isNumber = ({ text }: SheetLine) =>
    /\S@\S+\.\p{L}|\d[\d ().-]{7}/u.test(text) && !/,/u.test(text) && text.length < 80;
  return (
    first !== undefined &&
    others.length > 0 &&
    (/[:：]$/u.test(first.text) || isNumber(first)) &&
    others.every(isNumber)
  );
}

/** Where the paragraph begins that ends above a line. */
const startAbove = (lines: readonly SheetLine[], end: number) => lines.findLastIndex(({ gap }, at) => at < end && gap);

/** True if the paragraph that ends above a line says what an office is. */
function isOfOffice(lines: readonly SheetLine[], end: number, words: readonly CasesheetWords[]): boolean {
  const first = lines[startAbove(lines, end)];
  const plain = folded(first?.text ?? '');
  return first !== undefined && isProse(first) && words.some(({ imprint }) => imprint?.office.test(plain));
}

function isImprint(lines: readonly SheetLine[], words: readonly CasesheetWords[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const plain = folded(text.slice(0, 400));
  // "The Observatory helps defenders. E-mail: …; Tel. …": what an office says of itself, and how to reach it.
  const isReached = /\S@\S+\.\p{L}{2}/u.test(text) && /\d[\d ().-]{6}/u.test(text);
  if (isReached && lines.length > 1 && isProse(lines[0] as SheetLine) && OF_ITSELF.test(text)) return true;
  const isAddress = isReached || (/,.*\d|\S@\S/u.test(text) && !lines.some(isProse));
  if (lines.length === 1 && SITE_AND_PLACE.test(text)) return true;
  return words.some(
    ({ imprint }) => imprint && (imprint.credit.test(plain) || (isAddress && imprint.office.test(plain))),
  );
}

/** An office says where it is within so many lines of the end of a sheet. */
const OFFICE_LINES = 12;

/** The lines without those of the office that sends the sheet, which has no paragraph of its own: its address, and how to reach it. */
function withoutOffices(lines: readonly SheetLine[], words: readonly CasesheetWords[]): readonly SheetLine[] {
  const from = Math.max(LEAST_LINES, lines.length - OFFICE_LINES);
  const at = lines.findIndex((line, nth) => nth >= from && isOffice(line, words));
  if (at === -1) return lines;
  let end = at + 1;
  while (end < lines.length && !lines[end]?.gap && REACHED.test(lines[end]?.text ?? '')) end++;
  return [...lines.slice(0, at), ...lines.slice(end)];
}

/** Readers are asked what they have done within so many lines of the end of a sheet. */
const REPLY_LINES = 16;

/** The lines without those that ask readers to tell the office what they have done, and without how to reach it below them. */
function withoutReply(lines: readonly SheetLine[], words: readonly CasesheetWords[]): readonly SheetLine[] {
  const from = Math.max(LEAST_LINES, lines.length - REPLY_LINES);
  const at = lines.findIndex(({ text, gap }, nth) => {
    if (nth < from || !gap || text.length < SHORTEST_REPLY) return false;
    const plain = folded(text.slice(0, 200));
    return words.some(({ imprint }) => imprint?.reply.test(plain));
  });
  if (at === -1) return lines;
  const isHeading = (nth: number) => words.some((one) => headingAt(lines, nth, one));
  let end = at + 1;
  while (end < lines.length && !lines[end]?.gap) end++;
  if (!lines.some((_, nth) => nth >= end && isHeading(nth))) return lines.slice(0, at);
  return [...lines.slice(0, at), ...lines.slice(end)];
}

/** Such a sentence is no shorter. */
const SHORTEST_REPLY = 20;

/** "T. 202.555.0190 | office@example.org": nothing but how to reach an office. */
const REACHED = /^(?:\p{L}{1,6}[.:]\s*)?(?:[+(]?\d[\d ().-]{6,}|\S+@\S+|(?:www\.|https?:)\S+)/u;

/** "AIUSA's Urgent Action Network | 600 Sample Avenue, Sampletown": the office and its address on one line. */
function isOffice(line: SheetLine, words: readonly CasesheetWords[]): boolean {
  if (line.text.length > 200 || !/[|,–].*\d/u.test(line.text) || isProse(line)) return false;
  const plain = folded(line.text);
  return words.some(({ imprint }) => imprint?.office.test(plain));
}

/** How a sentence begins in which somebody says what they are. */
const OF_ITSELF = /^(?:The|El|La|L[’']|Le|Die|Der|Das|Il|O|A) ?\p{Lu}/u;

/** "www.example.org – 7 Sample Road, Sampletown – Tel. …": a site, and where those are whose it is. */
const SITE_AND_PLACE = /^(?:www\.|https?:)\S+\s[–—|·-]\s.*\d.*\s[–—|·-]\s.*\d/u;

/** True if a line says something: no line of dashes, nor whose page it is. */
function isRead({ text }: SheetLine): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !(text.length < 200 && /©|^copyright\b/iu.test(text));
}

/** True if a line is a menu, or the path to the page: short entries with signs between them, none with a number or an address. */
function isMenu({ text, role }: SheetLine, at: number, lines: readonly SheetLine[]): boolean {
  if (role === 'heading' || text.length > 200) return false;
  if (at < 3 && isPath(text)) return true;
  if (text.split(/[\s|·•/,]+/u).filter((word) => ENDONYMS.has(word.toLowerCase())).length >= ENTRIES) return true;
  if (/[\d@:]/u.test(text)) return false;
  const entries = text.split(PARTED);
  const isShort = (entry: string) => entry.split(' ').length <= MOST_WORDS && !/[.!?,]$/u.test(entry);
  if (entries.length >= ENTRIES && entries.every(isShort)) return true;
  const path = text.split(PATH);
  const isAtEdge = at < 3 || at >= lines.length - 3;
  if (isAtEdge && path.length >= ENTRIES && path.slice(0, -1).every(isShort)) return true;
  return at >= lines.length - 2 && entries.length > 1 && entries.every(isShort);
}

/** True if a line is of the site round the text: several entries of a menu, or one near an edge that is no heading of a sheet. */
function isOfSite(line: SheetLine, at: number, lines: readonly SheetLine[], words: readonly CasesheetWords[]): boolean {
  const count = line.role === 'heading' ? 0 : siteEntries(line.text);
  if (count !== 1) return count > 1;
  const isAtEdge = at < EDGE || at >= lines.length - EDGE;
  return isAtEdge && !words.some((one) => headingAt(lines, at, one));
}

/** So many lines are at an edge of a page. */
const EDGE = 6;

/** "Start » Urgent Actions » 2023": the way to a page, whose signs or whose beginning say so: "Home | Take action | May 2022". */
function isPath(text: string): boolean {
  const isStep = (step: string) => step.split(' ').length <= MOST_WORDS && !/[@:.]/u.test(step);
  const all = text.split(/\s+[|>/›»→]\s+/u);
  if (all.length >= ENTRIES && siteEntries(all[0] ?? '') > 0 && all.slice(0, -1).every(isStep)) return true;
  const steps = text.split(/\s+[›»→]\s+/u);
  return steps.length > 1 && steps.every(isStep) && (steps.length >= ENTRIES || !/\d/u.test(text));
}

/** An address on one line with a salutation behind it, as two lines. */
function apart(line: SheetLine, words: readonly CasesheetWords[]): SheetLine[] {
  const { text } = line;
  if (text.length > 500 || !/[,:：，،]$/u.test(text) || !ADDRESS.test(text)) return [line];
  const ends = (text.match(/[,;]/gu) ?? []).length;
  if (ends < 3) return [line];
  for (const { index, 0: gap } of text.matchAll(/[.,;]\s+(?=\p{Lu})/gu)) {
    const start = index + gap.length;
    const greeting = { ...line, text: text.slice(start), gap: true };
    if (!words.some((one) => one.salutation.test(greeting.text) && isSalutation(greeting, one))) continue;
    return [{ ...line, text: text.slice(0, index + (gap.startsWith('.') ? 1 : 0)), ends: true }, greeting];
  }
  return [line];
}
