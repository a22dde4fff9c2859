import type { LetterStyle } from '../languages/language.ts';
import { type Block, type Letter, plain, type StyledText } from '../letter/letter.ts';
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
  private readonly root: StructureNode;
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
    this.root = root;
    this.type = type;
    this.left = form.margins.left;
    this.width = sheet.width - form.margins.left - form.margins.right;
    this.language = setter.shelf.written(letter.language, textOf(letter));
    this.style = setter.room(this.language).letter ?? {};
    const salutation = letter.blocks.find((block) => block.kind === 'salutation') ?? letter.blocks[0];
    const sample = salutation && salutation.kind !== 'demands' ? salutation.runs : [{ text: letter.placeAndDate }];
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
    if (block.kind === 'demands') return this.demands(block.items);
    if (block.kind === 'subject')
      return this.block(block.runs, { role: 'heading', bold: true, above: this.leading * BETWEEN, keepNext: true });
    if (block.kind === 'salutation') return this.block(block.runs, { above: this.leading, keepNext: true });
    const { indent, closing } = this.style;
    if (block.kind === 'closing')
      return this.block(withIndent(block.runs, indent), { keepBefore: true, end: closing === 'end' });
    const above = indent === undefined ? {} : { above: 0 };
    this.block(withIndent(block.runs, indent), { justify: true, keepNext: next?.kind === 'demands', ...above });
  }

  private demands(items: readonly (readonly StyledText[])[]): void {
    const list: StructureNode = { role: 'list', language: this.letter.language, within: this.root };
    const rtl = this.letter.direction === 'rtl';
    const indent = INDENT * (this.type.size / 11);
    for (const [index, runs] of items.entries()) {
      const item: StructureNode = { role: 'item', language: list.language, within: list };
      const bullet = this.setter.line('•', {
        language: this.language,
        direction: this.letter.direction,
        size: this.type.size,
      });
      const inset = indent - bullet.width / POINTS - 1.6;
      const x = rtl ? this.left + this.width - inset - bullet.width / POINTS : this.left + inset;
      this.block(runs, {
        justify: true,
        above: this.leading * (index === 0 ? BETWEEN / 2 : BETWEEN / 3),
        indent,
        part: { role: 'body', language: list.language, within: item },
        label: { line: bullet, x, part: { role: 'label', language: list.language, within: item } },
        keepBefore: index === 0,
      });
    }
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
    const { indent = 0, justify = false, bold = false, above = this.leading * BETWEEN, role = 'paragraph' } = how;
    const rtl = this.letter.direction === 'rtl';
    const width = this.width - indent;
    const lines = this.set(runs, width, justify, bold);
    const part = how.part ?? { role, language: this.letter.language, within: this.root };
    for (const [index, line] of lines.entries()) {
      const slack = width - line.width / POINTS;
      const start = this.left + (rtl ? (how.end ? 0 : slack) : indent + (how.end ? slack : 0));
      this.made.push({
        line,
        size: this.type.size,
        x: start,
        leading: Math.max(this.leading, unusual(line, this.leading * POINTS) / POINTS),
        above: index === 0 ? above : 0,
        mayBreak: this.mayBreak(index, lines.length, how),
        part,
        ...(index === 0 && how.label ? { label: how.label } : {}),
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

interface BlockSetting {
  readonly role?: StructureNode['role'];
  readonly bold?: boolean;
  readonly justify?: boolean;
  /** Millimetres. */
  readonly above?: number;
  readonly indent?: number;
  /** Stays with the first lines of the next block, or with the last of the one before. */
  readonly keepNext?: boolean;
  readonly keepBefore?: boolean;
  /** On the side where lines end. */
  readonly end?: boolean;
  readonly part?: StructureNode;
  readonly label?: FlowLine['label'];
}

/** A space as wide as a Chinese or Japanese character, which is how a paragraph is set in there. */
const IDEOGRAPHIC_SPACE = '\u3000';

function withIndent(runs: readonly StyledText[], ems: number | undefined): readonly StyledText[] {
  return ems === undefined ? runs : [{ text: IDEOGRAPHIC_SPACE.repeat(ems) }, ...runs];
}

/** All that is written in the language of the letter. */
function textOf({ blocks, placeAndDate }: Letter): string {
  const texts = blocks.flatMap((block) => (block.kind === 'demands' ? block.items : [block.runs]).map(plain));
  return [placeAndDate, ...texts].join('\n');
}

/** The leading of a line that holds a script much higher than the letter's own; otherwise that of the letter. */
function unusual({ leading }: SetLine, usual: number): number {
  return leading > usual * 1.25 ? leading : usual;
}
