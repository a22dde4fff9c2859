import type { LetterStyle } from '../languages/language.ts';
import { type Block, type Letter, type ListBlock, labelOf, plain, type StyledText, textsIn } from '../letter/letter.ts';
import type { FlowLine } from './flow.ts';
import type { LetterSetting } from './letter-head.ts';
import { POINTS, type StructureNode } from './page.ts';
import { leadingOf, type SetLine, type Typesetter } from './typesetter.ts';

// The text of a letter as a column of lines, with what must stay together.

/** Sizes of type in points, and the room that comes with them; the first is used unless the letter must fit. Our choice. */
export const TYPES = [
  { size: 11, tight: 1, hand: 4 },
  { size: 10.5, tight: 0.97, hand: 3.5 },
  { size: 10, tight: 0.95, hand: 3 },
  { size: 9.5, tight: 0.93, hand: 2.5 },
] as const;
/** A size of the text of a letter, in points. */
export type TypeSize = (typeof TYPES)[number];

/** Room between paragraphs, and how far a list is set in: lines, and millimetres. */
const BETWEEN = 0.5;
const INDENT = 6;
/** From a bullet or a number to the words behind it, in millimetres. */
const GAP = 1.6;
/** Paragraphs keep so many lines together at the foot and the head of a page. */
const TOGETHER = 2;

/** The text of a letter as a column of lines. */
export function bodyLines(
  letter: Letter,
  setting: LetterSetting,
  setter: Typesetter,
  root: StructureNode,
  type: TypeSize,
): readonly FlowLine[] {
  return new Body(letter, setting, setter, root, type).lines();
}

class Body {
  private readonly letter: Letter;
  private readonly setter: Typesetter;
  /** How what is set now stands in from the edges of the text, and what it is a part of. */
  private frame: Frame;
  /** What stands before the first line of the item that comes next. */
  private label: FlowLine['label'];
  private readonly type: TypeSize;
  private readonly left: number;
  private readonly width: number;
  private readonly made: FlowLine[] = [];
  /** The language that the text is set in: that of the letter, or the variant that its characters are of. */
  private readonly language: string;
  private readonly style: LetterStyle;
  /** The usual distance of baselines in the letter's own script, in millimetres. */
  private readonly leading: number;

  constructor(letter: Letter, { form, sheet }: LetterSetting, setter: Typesetter, root: StructureNode, type: TypeSize) {
    this.letter = letter;
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
  }

  lines(): readonly FlowLine[] {
    const { letter } = this;
    if (letter.mark) this.block([{ text: letter.mark }], { bold: true, above: 0, keepNext: true });
    for (const [index, block] of letter.blocks.entries()) this.add(block, letter.blocks[index + 1]);
    this.room(this.type.hand);
    this.block([{ text: letter.signature }], { above: 0, keepBefore: true });
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
        return this.block(block.runs, { role: 'heading', bold: true, above: this.leading * BETWEEN, keepNext: true });
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
    const node: StructureNode = { role: 'list', language, within: frame.within };
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
      const above = this.leading * (index === 0 ? BETWEEN / 2 : BETWEEN / 3);
      this.item(blocks, { above, keepBefore: index === 0 }, body);
    }
    this.frame = frame;
  }

  private item(blocks: readonly Block[], first: BlockSetting, body: StructureNode): void {
    for (const [index, block] of blocks.entries()) {
      const how = { justify: true, ...(index === 0 ? first : { above: (this.leading * BETWEEN) / 2 }) };
      if (block.kind === 'paragraph') this.block(block.runs, blocks.length === 1 ? { ...how, part: body } : how);
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

  /** Empty lines, for a signature. */
  private room(lines: number): void {
    this.made.push({
      size: this.type.size,
      x: this.left,
      leading: this.leading * (lines - 1),
      above: 0,
      mayBreak: false,
    });
  }

  private set(runs: readonly StyledText[], width: number, justify: boolean, bold: boolean): readonly SetLine[] {
    const { language } = this;
    const { direction } = this.letter;
    const can = justify && (this.setter.room(language).lines?.justify ?? this.setter.hyphenate(language) !== undefined);
    return this.setter.lines(runs, {
      language,
      direction,
      size: this.type.size,
      measure: width * POINTS,
      justify: can,
      bold,
    });
  }

  private block(runs: readonly StyledText[], how: BlockSetting): void {
    const { justify = false, bold = false, above = this.leading * BETWEEN, role = 'paragraph' } = how;
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

/** Millimetres, from the side where lines begin and from the one where they end. */
interface Frame {
  readonly start: number;
  readonly end: number;
  readonly within: StructureNode;
}

interface BlockSetting {
  readonly role?: StructureNode['role'];
  readonly bold?: boolean;
  readonly justify?: boolean;
  /** Millimetres. */
  readonly above?: number;
  /** Stays with the first lines of the next block, or with the last of the one before. */
  readonly keepNext?: boolean;
  readonly keepBefore?: boolean;
  /** On the side where lines end. */
  readonly end?: boolean;
  readonly part?: StructureNode;
}

/** A space as wide as a Chinese or Japanese character, which is how a paragraph is set in there. */
const IDEOGRAPHIC_SPACE = '\u3000';

function withIndent(runs: readonly StyledText[], ems: number | undefined): readonly StyledText[] {
  return ems === undefined ? runs : [{ text: IDEOGRAPHIC_SPACE.repeat(ems) }, ...runs];
}

/** All that is written in the language of the letter. */
function textOf({ blocks, placeAndDate }: Letter): string {
  const texts = blocks.flatMap(textsIn).map(plain);
  return [placeAndDate, ...texts].join('\n');
}

/** The leading of a line that holds a script much higher than the letter's own; otherwise that of the letter. */
function unusual({ leading }: SetLine, usual: number): number {
  return leading > usual * 1.25 ? leading : usual;
}
