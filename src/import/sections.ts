import type { CasesheetWords, HeadingKind } from '../languages/casesheet-words.ts';
import { CASESHEETS, casesheetWords } from '../languages/casesheets.ts';
import { withAsides } from './address-asides.ts';
import { addressesOf, withAddresses, withTargets } from './address-sections.ts';
import { isAboveLetter, type LetterSpan, lettersIn } from './borders.ts';
import { frontOf } from './front.ts';
import { isNumberLine } from './front-numbers.ts';
import { withHeadedAddresses } from './headed-addresses.ts';
import { ADDRESSED, AFTER_FRONT, isAboveAll, ONE_LINE, ONE_LINE_IN_FRONT, valueAt } from './heading-lines.ts';
import { type Heading, headingAt } from './headings.ts';
import { behindDays, isSigned } from './issue-lines.ts';
import { asksAsItem, headsRequests, listAt, unknownAt } from './list-headings.ts';
import { withList } from './list-sections.ts';
import { withNamed } from './named-lines.ts';
import { belowHead, isButton, isHeadWithin, isOfMargin, isOfPage, withoutHeads } from './page-lines.ts';
import { withWholeNumbers } from './parted-numbers.ts';
import { prepared } from './prepared.ts';
import { isHeadOf, type OpenSection, type Section, type SectionKind } from './section.ts';
import {
  asksBelow,
  BEFORE_DEMANDS,
  endOfSentence,
  firstBelow,
  kindBehind,
  moreOf,
  saidIn,
  withinFront,
  withoutRest,
} from './section-lines.ts';
import { blocksAtEnd, goesOnBelow, isPlaceholder, leadAtEnd } from './shapes.ts';
import type { Sheet, SheetLine } from './sheet.ts';
import { withStoryEnd } from './story-end.ts';
import { withStory } from './story-sections.ts';
import { withUnheaded } from './unheaded.ts';

// The parts of a casesheet: what stands below each of its headings, and what its shape alone tells.

/** Sections behind which the sheet has told of the case. */
const TOLD: readonly SectionKind[] = ['summary', 'letter', 'demands'];
const LINES_OF_TAIL = 12; // at the end of a sheet may say whose it is

/** The sections of a sheet in their order, by the headings of a language; some lines may be in one of the languages that are likely too. */
export function sectionsOf(
  sheet: Sheet,
  language: string,
  likely: readonly string[] = Object.keys(CASESHEETS),
): Section[] {
  const words = casesheetWords(language);
  const others = likely.flatMap((one) => casesheetWords(one) ?? []).filter((one) => one !== words);
  return words ? new Sections(sheet, words, others, language).all(language) : [{ kind: 'other', lines: sheet.lines }];
}

class Sections {
  private readonly done: Section[] = [];
  private readonly lines: readonly SheetLine[];
  private readonly tail: readonly SheetLine[]; // as printed: whose sheet it is
  private readonly margins: readonly SheetLine[];
  private readonly headings: readonly (Heading | undefined)[];
  private readonly letters: readonly LetterSpan[];
  private readonly words: CasesheetWords;
  private open: OpenSection = { kind: 'head', lines: [] };
  private page = -2; // where the last line stands that is of a page: what is below goes on with what is above
  constructor({ lines }: Sheet, words: CasesheetWords, others: readonly CasesheetWords[], language: string) {
    const inMargin = ({ role }: SheetLine) => role === 'header' || role === 'footer';
    this.words = words;
    this.tail = lines.slice(-LINES_OF_TAIL);
    this.margins = withWholeNumbers(lines.filter(inMargin));
    const all = [words, ...others];
    this.lines = prepared(
      lines.filter((line) => !inMargin(line)),
      all,
    );
    this.headings = this.lines.map((_, at) =>
      asksAsItem(this.lines, at, words)
        ? undefined
        : (headingAt(this.lines, at, words) ?? unknownAt(this.lines, at, words)),
    );
    this.letters = lettersIn(this.lines, this.headings, all, language);
  }

  all(language: string): Section[] {
    if (this.margins.length > 0) this.done.push({ kind: 'head', lines: this.margins });
    for (let at = 0; at < this.lines.length; ) at = this.from(at);
    this.close();
    const addressed = withAddresses(withUnheaded(withHeadedAddresses(withList(this.done, this.words)), language));
    return withStoryEnd(withStory(withNamed(withTargets(withAsides(addressed)), language), language), language);
  }

  /** Takes what begins at a line; where it ends. */
  private from(at: number): number {
    const letter = this.letters.find(({ start }) => start === at);
    if (letter) return this.letter(letter);
    const line = this.lines[at] as SheetLine;
    const heading = this.headingOf(line, at);
    if (at === 0 && heading && isAboveAll(this.lines, this.headings)) {
      this.done.push({ kind: 'head', lines: [line] });
      return at + heading.lines;
    }
    if (heading) return this.below(heading, at);
    if (this.beginsDemands(at)) return this.demandsFrom(at);
    if (this.isFront() && asksBelow(this.lines, this.headings, at, this.open.lines)) return this.asked(at);
    if (!this.isFront() && (this.isOfHead(line) || isOfMargin(this.lines, at)) && !goesOnBelow(this.lines, at)) {
      this.done.push({ kind: 'head', lines: [line] });
      this.page = isSigned(line.text) ? -2 : at;
    } else if (!isPlaceholder(line)) this.open.lines.push(belowHead(this.lines, at, this.page, this.isFront()));
    return at + 1;
  }

  private headingOf(line: SheetLine, at: number): Heading | undefined {
    const heading = this.headings[at];
    const isNone = this.isFront() && isButton(line, heading, this.open.lines);
    return isNone || isHeadWithin(line, this.open.kind) ? undefined : heading;
  }

  /** True if a list of requests begins with a line though no heading says so, in a sheet without a letter. */
  private beginsDemands(at: number): boolean {
    const isDone = this.letters.some(({ toReaders }) => !toReaders) || this.done.some(({ kind }) => kind === 'demands');
    return !isDone && BEFORE_DEMANDS.includes(this.open.kind) && listAt(this.lines, at, this.words);
  }

  /** The line that leads to the list is its heading. */
  private demandsFrom(at: number): number {
    const lead = leadAtEnd(this.open.lines);
    this.open.lines.splice(this.open.lines.length - lead.length);
    this.close();
    const heading = lead[0] && { heading: { ...lead[0], text: lead.map(({ text }) => text).join(' ') } };
    this.open = { kind: 'demands', ...heading, lines: [this.lines[at] as SheetLine] };
    return at + 1;
  }

  /** What stands below a heading that nobody knows, behind what is told of the case, is no part of that. */
  private asked(at: number): number {
    this.close();
    this.open = { kind: 'act', heading: this.lines[at] as SheetLine, lines: [] };
    return at + 1;
  }

  /** True if a line is printed again on a later page: of the head of the document, of the headline, or the number of a page. */
  private isOfHead(line: SheetLine): boolean {
    return isOfPage(line, this.done.find(({ kind }) => kind === 'title')?.lines ?? [], this.words);
  }

  private letter({ start, body, closing, end, toReaders }: LetterSpan): number {
    if (!ADDRESSED.includes(this.open.kind)) this.blocksBefore();
    if (toReaders && ADDRESSED.includes(this.open.kind)) this.open.lines.push(...this.lines.slice(start, body));
    this.close();
    if (toReaders) return end;
    const part = (from: number, to: number) => withoutHeads(this.lines.slice(from, to), (line) => this.isOfHead(line));
    const [greeting, text] = [part(start, body), part(body, closing ?? end)];
    this.done.push({
      kind: 'letter',
      lines: [...greeting, ...text, ...(closing === undefined ? [] : part(closing, end))],
      letter: { body: greeting.length, closing: closing === undefined ? undefined : greeting.length + text.length },
    });
    this.open = { kind: 'other', lines: [] };
    return end;
  }

  /** Takes addresses above what a letter is about, which stands right above its salutation; all below a heading for the letter, if none is text. */
  private subjectBefore(kind: HeadingKind, below: number): void {
    const { kind: before, heading, lines } = this.open;
    const isNear = kind === 'subject' && isAboveLetter(this.letters, below);
    if (!isNear || this.isFront() || ADDRESSED.includes(before)) return;
    if (before !== 'letter' || lines.length < 3 || lines.some(({ text }) => /[.!?:]$/u.test(text))) this.blocksBefore();
    else this.open = { kind: 'target', ...(heading ? { heading } : {}), lines };
  }

  /** What stands right before a letter like addresses are those to whom it goes. */
  private blocksBefore(): void {
    const some = addressesOf(blocksAtEnd(this.open.lines));
    const blocks = this.open.kind === 'deadline' ? behindDays(some) : some;
    if (blocks.length === 0) return;
    this.open.lines.splice(this.open.lines.indexOf(blocks[0] as SheetLine), blocks.length);
    this.close();
    this.open = { kind: 'target', lines: [...blocks] };
  }

  private below(heading: Heading, at: number): number {
    const [{ lines }, line] = [heading, this.lines[at] as SheetLine];
    const isFront = this.isFront();
    const kind = this.kindOf(heading, at);
    this.subjectBefore(kind, at + lines);
    if (isFront && kind === 'number' && isNumberLine(line)) {
      this.open.lines.push(line);
      return at + 1;
    }
    const front = this.open;
    const within = isFront ? withinFront(heading, kind, front.lines, this.lines, this.headings, at) : undefined;
    if (within) {
      if (within.length > 0) this.done.push({ kind, heading: line, lines: within });
      return at + lines + within.length;
    }
    if (!isFront || AFTER_FRONT.includes(kind)) this.close();
    this.done.push(...saidIn(heading, this.lines, at));
    return this.openBelow({ ...heading, kind }, at, front);
  }

  /** Opens what stands below a heading, or takes what it says in one line; where that ends. */
  private openBelow(heading: Heading, at: number, front: OpenSection): number {
    const { kind, lines, language, said, open } = heading;
    const line = withoutRest(this.lines[at] as SheetLine, heading);
    const isFront = isHeadOf(front);
    const first = firstBelow(heading, this.lines[at + lines - 1] as SheetLine);
    const says = said.length > 0 || open || first.length > 0;
    if (ONE_LINE.includes(kind) || (isFront && says && ONE_LINE_IN_FRONT.includes(kind))) {
      const behind = says
        ? moreOf(kind, this.lines, this.headings, at + lines)
        : valueAt(this.lines, this.headings, at + lines);
      this.done.push({ kind, heading: line, lines: [...first, ...behind] });
      this.open = isFront ? front : { kind: kindBehind(front.kind, this.lines[at + lines + behind.length]), lines: [] };
      return at + lines + behind.length;
    }
    if (isFront && !AFTER_FRONT.includes(kind)) this.close();
    this.open = { kind, heading: line, lines: [...first], ...(language === undefined ? {} : { language }) };
    return this.behind(heading, at + lines);
  }

  /** The first line behind a heading, which may be a sentence: "Also send copies to diplomatic representatives accredited to / your country." */
  private behind({ kind, rest }: Heading, from: number): number {
    return kind === 'copies' && rest === '' ? endOfSentence(this.lines, this.headings, from) : from;
  }

  /** What stands below a heading: a summary further down is the background, a list that asks no address. */
  private kindOf({ kind, lines }: Heading, at: number): HeadingKind {
    if (headsRequests(kind, this.lines, { at, count: lines }, this.words)) return 'demands';
    const isLate = !this.isFront() && this.done.some((one) => TOLD.includes(one.kind));
    if (kind === 'subject' && this.isFront() && !isAboveLetter(this.letters, at + lines)) return 'other'; // of an e-mail
    return kind === 'summary' && isLate ? 'additional-information' : kind;
  }

  private isFront(): boolean {
    return isHeadOf(this.open);
  }

  private close(): void {
    const { kind, heading, lines, language } = this.open;
    if (kind === 'act') {
      const blocks = blocksAtEnd(lines);
      this.done.push({ kind, ...(heading ? { heading } : {}), lines: lines.slice(0, lines.length - blocks.length) });
      if (blocks.length > 0) this.done.push({ kind: 'target', lines: blocks });
    } else if (this.isFront()) this.done.push(...frontOf(lines, this.words, this.tail));
    else if (heading || lines.length > 0)
      this.done.push({ kind, ...(heading ? { heading } : {}), ...(language === undefined ? {} : { language }), lines });
    this.open = { kind: 'other', lines: [] };
  }
}
