import { countryNamed } from '../countries/words.ts';
import { folded } from './folded.ts';
import { isNumberLine } from './front-numbers.ts';
import { isCapitals } from './headings.ts';
import type { Section, SectionKind } from './section.ts';
import { blocksBehindLead, isProse, isWithin } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { TO } from './targets/lines.ts';
import { wordsOf } from './targets/vocabulary.ts';
import { anyAt, wordingFor } from './targets/wording.ts';

// Addresses below a heading that is taken for another one: "PLEASE ALSO WRITE TO" looks like what to write.

/** Below headings of these stand addresses only if the heading was misread. */
const MISREAD: readonly SectionKind[] = ['demands', 'act', 'language', 'other', 'deadline'];
const REACHES = /\S@\S+\.\p{L}{2}|\p{L}(?:\s?[:：]\s?|\.\s)[+(]{0,2}\d[\d ()./-]{6}/u;
/** What a heading says that leads to copies, or to one more target (folded). */
const COPIES = /(?:^|[^\p{L}])(?:cop(?:y|ies|ias?|ies?)|kopien?)(?!\p{L})/u;
const ALSO =
  /(?:^|[^\p{L}])(?:also|auch|tambien|egalement|aussi|anche|tambem|weitere[nr]?|additional|besides|ademas)(?!\p{L})/u;
/** A line that leads to addresses is no longer. */
const LONGEST_LEAD = 80;
/** An address has at least so many lines, or one with commas. */
const LEAST_LINES = 2;

/** Sections with those to whom one writes in one of their own, where they stand right below a heading of something else. */
export function withAddresses(sections: readonly Section[]): Section[] {
  const seen = new Set<SectionKind>();
  const parts = sections.flatMap(ledApart).flatMap((one, nth, all) => looseApart(one, all.slice(0, nth)));
  return parts.flatMap((one): Section[] => {
    const end = MISREAD.includes(one.kind) && one.heading ? endOfAddresses(one.lines) : 0;
    const kind = end === 0 ? one.kind : kindBy(one.heading?.text ?? '', seen.has('target'));
    seen.add(kind);
    if (end === 0) return [one];
    const { heading, ...rest } = one;
    const targets: Section = { kind, ...(heading ? { heading } : {}), lines: one.lines.slice(0, end) };
    return end < one.lines.length ? [targets, { ...rest, lines: one.lines.slice(end) }] : [targets];
  });
}

/** In these a line with a colon may lead to addresses, though it is no heading that is known: "Write to these two before 6 May:". */
const LED: readonly SectionKind[] = ['other', 'language', 'deadline', 'previous', 'name'];
/** So many such lines are looked at in one section. */
const MOST_LED = 8;

/** Where addresses stand to which a line with a colon leads, that line begins a section. */
function ledApart(one: Section): Section[] {
  // Above a model letter whom it is for: "To: Ana Example, Minister of Justice".
  const isTo =
    one.kind === 'letter' && !one.letter && one.lines.length < LEAST_LOOSE && TO.test(one.lines[0]?.text ?? '');
  if (isTo) return [{ ...one, kind: 'target' }];
  if (STORIES.includes(one.kind)) return addressedApart(one);
  if (!LED.includes(one.kind)) return [one];
  const leads = one.lines.flatMap(({ text }, nth) => (isLead(text) ? [nth] : [])).slice(0, MOST_LED);
  const found = leads.filter((nth) => endOfAddresses(one.lines.slice(nth + 1)) > 0);
  const [first] = found;
  if (first === undefined) return [one];
  const led = found.map((at, nth): Section => {
    const heading = one.lines[at];
    return { kind: 'other', ...(heading ? { heading } : {}), lines: one.lines.slice(at + 1, found[nth + 1]) };
  });
  return first === 0 && !one.heading ? led : [{ ...one, lines: one.lines.slice(0, first) }, ...led];
}

/** Behind what these tell, a sheet may name those to whom one writes without a heading. */
const STORIES: readonly SectionKind[] = ['additional-information', 'summary'];

/** "To: Ana Example" behind a gap, above the other lines of an address. */
function addressedApart(one: Section): Section[] {
  const at = one.lines.findIndex(({ text, gap }, nth) => gap && nth > 0 && TO.test(text) && isBlockAt(one.lines, nth));
  if (at === -1) return [one];
  const end = endOfBlock(one.lines, at);
  const rest = one.lines.slice(end);
  return [
    { ...one, lines: one.lines.slice(0, at) },
    { kind: 'target', lines: one.lines.slice(at, end) },
    ...(rest.length > 0 ? [{ kind: 'other' as const, lines: rest }] : []),
  ];
}

function endOfBlock(lines: readonly SheetLine[], at: number): number {
  const end = lines.findIndex(({ gap }, nth) => nth > at && gap);
  return end === -1 ? lines.length : end;
}

function isBlockAt(lines: readonly SheetLine[], at: number): boolean {
  const block = lines.slice(at, endOfBlock(lines, at));
  return block.length >= LEAST_LOOSE && endOfAddresses(block) === block.length;
}

const isLead = (text: string) => /[:：]$/u.test(text) && text.length <= LONGEST_LEAD;

/** Below these, what has another heading than is known is easily taken for a part of them. */
const VALUES: readonly SectionKind[] = ['name', 'language', 'deadline', 'previous', 'other'];
/** An address by itself has at least so many lines. */
const LEAST_LOOSE = 4;

/** Addresses behind a gap at the end of what says one thing, where the heading above them is not known: copies, behind the targets. */
function looseApart(one: Section, before: readonly Section[]): Section[] {
  const isBehind = before.some(({ kind }) => kind === 'target') && before.some(({ kind }) => TOLD.includes(kind));
  if (!VALUES.includes(one.kind) || !isBehind) return [one];
  // Each of them looks at all that is behind it.
  const starts = one.lines.flatMap((line, nth) => (line.gap && isEmbassy(line) ? [nth] : [])).slice(0, MOST_LOOSE);
  const at = starts.find((start) => isLooseAddress(one.lines.slice(start))) ?? -1;
  if (at < 1) return [one];
  const heading = one.lines[at - 1] as SheetLine;
  const isCaption = at > 1 && heading.gap && heading.text.length <= LONGEST_LEAD && !isProse(heading);
  const kind = isCaption && ALSO.test(folded(heading.text)) ? 'additional-targets' : 'copies';
  return [
    { ...one, lines: one.lines.slice(0, isCaption ? at - 1 : at) },
    { kind, ...(isCaption ? { heading } : {}), lines: one.lines.slice(at) },
  ];
}

const TOLD: readonly SectionKind[] = ['letter', 'demands'];
/** So many blocks are tried. */
const MOST_LOOSE = 20;

/** True if lines begin with a block that is an address, and have nothing else behind it but more of them. */
function isLooseAddress(lines: readonly SheetLine[]): boolean {
  const end = lines.findIndex(({ gap }, at) => at > 0 && gap);
  const block = end === -1 ? lines : lines.slice(0, end);
  const isPlace =
    block.some(({ text }) => endsWithCountry(text)) || block.filter(({ text }) => /\d/u.test(text)).length > 1;
  return block.length >= LEAST_LOOSE && isPlace && endOfAddresses(lines) === lines.length;
}

/** True if a line names an embassy in any of the languages: whoever else an address is of, may be who sends the sheet out. */
export function isEmbassy(line: SheetLine | undefined): boolean {
  const words = wordsOf(line?.text ?? '');
  const wording = wordingFor([], undefined);
  return words.some((_, at) => anyAt(wording, 'embassies', words, at) > 0);
}

/** Of what kind those are to whom one writes below a heading. */
export function kindBy(heading: string, isLater: boolean): SectionKind {
  const plain = folded(heading);
  // "Contact details and copies to" above the first of them.
  if (COPIES.test(plain) && (isLater || (COPIES.exec(plain)?.index ?? 0) < 20)) return 'copies';
  return isLater && ALSO.test(plain) ? 'additional-targets' : 'target';
}

/** How many of the first lines are addresses; 0 if they are something else. */
export function endOfAddresses(lines: readonly SheetLine[]): number {
  const isNone = (line: SheetLine, nth: number) =>
    line.role === 'item' ||
    /[:：]$/u.test(line.text) ||
    (isProse(line) && !REACHES.test(line.text) && !/,.*,.*,/u.test(line.text) && !isWithin(line, lines[nth + 1]));
  const text = lines.findIndex(isNone);
  const end = text === -1 ? lines.length : text;
  const first = lines.slice(0, end);
  const isAddress =
    (first.length >= LEAST_LINES || first.some(({ text: said }) => said.split(',').length > 3)) &&
    first.some(({ text: said }) => REACHES.test(said) || endsWithCountry(said)) &&
    first.some(({ text: said }) => /\d/u.test(said));
  return isAddress ? end : 0;
}

export const endsWithCountry = (text: string) =>
  countryNamed(text.replace(/^.*,\s*/u, '').replace(/\.$/u, '')) !== undefined;

/** The lines of blocks behind those that say numbers of the sheet, without a caption above what follows: "LETTER OF THE ACTION:". */
export function addressesOf(blocks: readonly SheetLine[]): readonly SheetLine[] {
  const behind = blocks.slice(blocks.findLastIndex(isNumberLine) + 1);
  const isCaption = ({ text }: SheetLine) => isCapitals(text) && /[:：]$/u.test(text);
  return behind.slice(0, behind.findLastIndex((line) => !isCaption(line)) + 1);
}

/** Sections with those to whom one writes in one of their own, where a sheet without a heading for them has them behind its list. */
export function withTargets(sections: readonly Section[]): Section[] {
  if (sections.some(({ kind }) => kind === 'target')) return [...sections];
  return sections.flatMap((one): Section[] => {
    if (one.kind !== 'demands' && one.kind !== 'act') return [one];
    const blocks = blocksBehindLead(one.lines);
    if (blocks.length === 0) return withBlockApart(one);
    const lead = one.lines[one.lines.length - blocks.length - 1] as SheetLine;
    const before = one.lines.slice(0, one.lines.length - blocks.length - 1);
    return [
      { ...one, lines: before },
      { kind: 'target', heading: lead, lines: blocks },
    ];
  });
}

/** An address that stands by itself at the end of a section without a list, perhaps with a sentence on how to reach the official below it. */
function withBlockApart(one: Section): Section[] {
  const at = one.lines.findLastIndex(({ gap }) => gap);
  const block = one.lines.slice(Math.max(0, at));
  const [last] = block.slice(-1);
  const lines = last && isProse(last) ? block.slice(0, -1) : block;
  const isAddress =
    lines.length >= LEAST_LOOSE &&
    !one.lines.some(({ role }) => role === 'item') &&
    !lines.some((line) => isProse(line) || /[:：]$/u.test(line.text)) &&
    lines.some(({ text }) => /^\p{Nd}{4,6} \p{Lu}|\p{L} \p{Nd}{1,5}$/u.test(text) || endsWithCountry(text));
  if (at < 1 || !isAddress) return [one];
  return [
    { ...one, lines: one.lines.slice(0, at) },
    { kind: 'target', lines: block },
  ];
}
