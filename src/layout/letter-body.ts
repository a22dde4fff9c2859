import type { LetterStyle } from '../languages/language.ts';
import { type Block, isBlank, type Letter, type ListBlock, labelOf, type StyledText } from '../letter/letter.ts';
import type { BlockSetting, Frame } from './block-setting.ts';
import type { FlowLine } from './flow.ts';
import type { LetterSetting } from './letter-head.ts';
import type { LetterType } from './letter-type.ts';
import { textOf, withIndent, withoutItalics } from './letter-words.ts';
import { POINTS, type StructureNode } from './page.ts';
import { BLANKS } from './strokes.ts';
import { leadingOf, type SetLine, type Typesetter } from './typesetter.ts';

// The text of a letter as a column of lines, with what must stay together.

/** How far a list is set in, in millimetres. */
const INDENT = 6;
/** From a bullet or a number to the words behind it, in millimetres. */
const GAP = 1.6;
/** The room that a hand needs for a signature: usually three lines, and so many millimetres at least. */
const SIGNATURE = { lines: 3, least: 15 };
/** Paragraphs keep so many lines together at the foot and the head of a page. */
const TOGETHER = 2;
/** So many lines to write on stay on one page. Our choice. */
const MOST_TOGETHER = 12;

/** The text of a letter as a column of lines, and how far apart they usually are, in millimetres. */
export function bodyLines(
  letter: Letter,
  setting: LetterSetting,
  setter: Typesetter,
  root: StructureNode,
  type: LetterType,
): { readonly lines: readonly FlowLine[]; readonly leading: number } {
  const body = new Body(letter, setting, setter, root, type);
  return { lines: body.lines(), leading: body.leading };
}

class Body {
  private readonly letter: Letter;
  private readonly setter: Typesetter;
  /** How what is set now stands in from the edges of the text, and what it is a part of. */
  private frame: Frame;
  /** What stands before the first line of the item that comes next. */
  private label: FlowLine['label'];
  private readonly type: LetterType;
  private readonly large: boolean;
  private readonly handLines: number;
  private readonly left: number;
  private readonly width: number;
  private readonly made: FlowLine[] = [];
  /** The language that the text is set in: that of the letter, or the variant that its characters are of. */
  private readonly language: string;
  private readonly style: LetterStyle;
  /** The usual distance of baselines in the letter's own script, in millimetres. */
  readonly leading: number;
  /** The usual room between paragraphs, in millimetres. */
  private readonly between: number;

  constructor(letter: Letter, setting: LetterSetting, setter: Typesetter, root: StructureNode, type: LetterType) {
    const { form, sheet, large, handLines = 0 } = setting;
    this.letter = letter;
    this.large = large;
    this.handLines = letter.onPaper.byHand ? handLines : 0;
    this.setter = setter;
    this.frame = { start: 0, end: 0, within: root };
    this.type = type;
    this.left = form.margins.left;
    this.width = sheet.width - form.margins.left - form.margins.right;
    this.language = setter.shelf.written(letter.language, textOf(letter));
    this.style = setter.room(this.language).letter ?? {};
    const salutation = letter.blocks.find((block) => block.kind === 'salutation');
    const sample = salutation?.kind === 'salutation' ? salutation.runs : [{ text: letter.placeAndDate }];
    this.leading = leadingOf(this.set(sample, this.width, false, false), type.size, type.tight);
    this.between = this.leading * type.between;
  }

  lines(): readonly FlowLine[] {
    const { letter } = this;
    if (letter.mark) this.block([{ text: letter.mark }], { bold: true, above: 0, keepNext: true });
    const closing = letter.blocks.findLastIndex(({ kind }) => kind === 'closing');
    for (const [index, block] of letter.blocks.entries()) {
      if (index === closing) this.byHand();
      this.add(block, letter.blocks[index + 1]);
    }
    if (closing < 0) this.byHand();
    this.signature();
    for (const [index, copy] of letter.copies.entries()) {
      this.block([{ text: copy }], { above: index === 0 ? this.leading : 0, keepBefore: index === 0 });
    }
    return this.made;
  }

  private add(block: Block, next: Block | undefined): void {
    if (block.kind === 'demands') {
      const items = block.items.map((runs) => [{ kind: 'paragraph', runs } as const]);
      return this.list({ kind: 'list', items });
    }
    if (block.kind === 'list') return this.list(block);
    if (block.kind === 'quote') return this.quote(block.blocks);
    const { indent, closing } = this.style;
    switch (block.kind) {
      case 'subject':
        return this.block(block.runs, { role: 'heading', bold: true, above: this.between, keepNext: true });
      case 'heading':
        return this.block(block.runs, { role: 'subheading', bold: true, above: this.leading, keepNext: true });
      case 'salutation':
        return this.block(block.runs, { above: this.leading, keepNext: true });
      case 'closing':
        return this.block(withIndent(block.runs, indent), { keepBefore: true, end: closing === 'end' });
      default: {
        const above = indent === undefined ? {} : { above: 0 };
        const keepNext = next?.kind === 'demands' || next?.kind === 'list';
        return this.block(withIndent(block.runs, indent), { justify: true, keepNext, ...above });
      }
    }
  }

  /** Items with their bullets or numbers in the room that they are set in by; what else is in an item stands below its words. */
  private list(list: ListBlock): void {
    const { frame } = this;
    const { language, direction } = this.letter;
    const numbered = list.start !== undefined;
    const node: StructureNode = { role: 'list', language, within: frame.within, numbered };
    const labels = list.items.map((_, index) =>
      this.setter.line(labelOf(list, index), { language: this.language, direction, size: this.type.size }),
    );
    const widest = Math.max(...labels.map(({ width }) => width / POINTS));
    const indent = Math.max(INDENT * (this.type.size / 11), widest + GAP);
    for (const [index, blocks] of list.items.entries()) {
      const label = labels[index] as SetLine;
      const item: StructureNode = { role: 'item', language, within: node };
      const body: StructureNode = { role: 'body', language, within: item };
      const inset = frame.start + indent - label.width / POINTS - GAP;
      const x = direction === 'rtl' ? this.left + this.width - inset - label.width / POINTS : this.left + inset;
      this.label = { line: label, x, part: { role: 'label', language, within: item } };
      this.frame = { ...frame, start: frame.start + indent, within: body };
      const above = this.between / (index === 0 ? 2 : 3);
      this.item(blocks, { above, keepBefore: index === 0 }, body);
    }
    this.frame = frame;
  }

  private item(blocks: readonly Block[], first: BlockSetting, body: StructureNode): void {
    for (const [index, block] of blocks.entries()) {
      const how = index === 0 ? first : { above: this.between / 2 };
      const part = blocks.length === 1 ? { part: body } : {};
      if (block.kind === 'paragraph') this.block(block.runs, { justify: true, ...how, ...part });
      else this.add(block, undefined);
    }
  }

  /** What somebody else said, set in on both sides. */
  private quote(blocks: readonly Block[]): void {
    const { frame } = this;
    const within: StructureNode = { role: 'quote', language: this.letter.language, within: frame.within };
    this.frame = { start: frame.start + INDENT, end: frame.end + INDENT, within };
    for (const [index, block] of blocks.entries()) this.add(block, blocks[index + 1]);
    this.frame = frame;
  }

  /** What is asked of the writer, and lines for it. */
  private byHand(): void {
    const { handLines, left, width } = this;
    const { byHand } = this.letter.onPaper;
    if (!byHand || handLines === 0) return;
    this.block([{ text: byHand.text }], { keepNext: true });
    for (let line = 0; line < handLines; line++) {
      const mayBreak = handLines > MOST_TOGETHER && line >= TOGETHER && handLines - line >= TOGETHER;
      this.made.push({ size: this.type.size, x: left, leading: BLANKS.apart, above: 0, mayBreak, rule: width });
    }
    this.keepNext = false;
  }

  /** Room for a hand, and below it the name, or a line for one. */
  private signature(): void {
    const { leading, letter, left } = this;
    const room = Math.max(leading * SIGNATURE.lines, SIGNATURE.least);
    const { size } = this.type;
    this.made.push({ size, x: left, leading: room, above: 0, mayBreak: false });
    if (!isBlank(letter.signature)) return this.block([{ text: letter.signature }], { above: 0, keepBefore: true });
    const x = letter.direction === 'rtl' ? left + this.width - BLANKS.width : left;
    this.made.push({ size, x, leading, above: 0, mayBreak: false, rule: BLANKS.width });
  }

  private set(runs: readonly StyledText[], width: number, justify: boolean, bold: boolean): readonly SetLine[] {
    const { language } = this;
    const { direction } = this.letter;
    const can =
      justify &&
      !this.large &&
      (this.setter.room(language).lines?.justify ?? this.setter.hyphenate(language) !== undefined);
    return this.setter.lines(this.large ? withoutItalics(runs) : runs, {
      language,
      direction,
      size: this.type.size,
      measure: width * POINTS,
      justify: can,
      bold,
    });
  }

  private block(runs: readonly StyledText[], how: BlockSetting): void {
    const { justify = false, bold = false, above = this.between, role = 'paragraph' } = how;
    const { label, frame } = this;
    this.label = undefined;
    const rtl = this.letter.direction === 'rtl';
    const width = this.width - frame.start - frame.end;
    const lines = this.set(runs, width, justify, bold);
    const part = how.part ?? { role, language: this.letter.language, within: frame.within };
    for (const [index, line] of lines.entries()) {
      const slack = width - line.width / POINTS;
      const start = this.left + (rtl ? frame.end : frame.start) + (rtl !== (how.end ?? false) ? slack : 0);
      this.made.push({
        line,
        size: this.type.size,
        x: start,
        leading: Math.max(this.leading, unusual(line, this.leading * POINTS) / POINTS),
        above: index === 0 ? above : 0,
        mayBreak: this.mayBreak(index, lines.length, how),
        part,
        ...(index === 0 && label ? { label } : {}),
      });
    }
    this.keepNext = how.keepNext === true;
  }

  private keepNext = false;

  /** Whether a page may end before a line of a block: not one line alone, neither below nor above. */
  private mayBreak(index: number, count: number, { keepBefore = false }: BlockSetting): boolean {
    if (index === 0) return !keepBefore && !this.keepNext && this.made.length > 0;
    return index >= TOGETHER && count - index >= TOGETHER && !(this.keepNext && index < TOGETHER);
  }
}

/** The leading of a line that holds a script much higher than the letter's own; otherwise that of the letter. */
function unusual({ leading }: SetLine, usual: number): number {
  return leading > usual * 1.25 ? leading : usual;
}
