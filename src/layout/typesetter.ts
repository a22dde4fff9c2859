import type { PlainText } from '../fonts/plain-text.ts';
import { Often } from '../fonts/recent.ts';
import type { FontShelf, Style } from '../fonts/shelf.ts';
import type { Language } from '../languages/language.ts';
import { roomOf } from '../languages/room.ts';
import { fallbacks } from '../languages/tag.ts';
import type { StyledText } from '../letter/letter.ts';
import { type Chunk, chunksOf } from './boxes.ts';
import { type Hyphenate, hyphenator } from './hyphens.ts';
import { type KeptLine, type Piece, POINTS } from './page.ts';
import { plainLine, setLines, setOneLine } from './paragraph.ts';
import { type Material, materialOf } from './spans.ts';

/** How a paragraph is set. Lengths in points. */
export interface ParagraphSetting {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  readonly size: number;
  /** Length of a full line. */
  readonly measure: number;
  /** Both edges straight, where the language can be hyphenated or breaks anywhere; otherwise one edge is. */
  readonly justify: boolean;
  readonly bold?: boolean;
}

/** A line that is set, not yet placed. Lengths in points. */
export interface SetLine extends KeptLine {
  readonly pieces: readonly Piece[];
  /** How much wider than natural the letters are. */
  readonly scale: number;
  /** From its first piece to its end, as scaled. */
  readonly width: number;
  /** Distance to the line before, as the fonts in it need. */
  readonly leading: number;
  readonly hyphenated: boolean;
}

/** A character that no font has. */
export interface Missing {
  readonly character: string;
  readonly language: string;
  readonly script: string;
  /** The text it stands in. */
  readonly text: string;
}

/** A paragraph taken apart, whatever the size of its letters. */
interface Paragraph {
  readonly material: Material;
  readonly chunks: readonly Chunk[];
}

/** How a text on one line is set. */
type LineSetting = Omit<ParagraphSetting, 'measure' | 'justify'>;

/** Lines of one setting. There are few settings in a run. */
interface KeptLines {
  readonly setting: LineSetting;
  readonly lines: Often<SetLine>;
  /** What sets most lines of addresses; none where text is from right to left. Undefined until it is needed. */
  plain?: PlainText | 'none' | undefined;
}

function isSame(one: LineSetting, other: LineSetting): boolean {
  return (
    one.size === other.size &&
    one.language === other.language &&
    one.direction === other.direction &&
    (one.bold ?? false) === (other.bold ?? false)
  );
}

/** Paragraphs kept set. The letters of an evening have most of theirs in common. */
const KEPT = 400;

/** Paragraphs of the first letter, which may be the only one: it is set again and again until it has room on its page. */
const FIRST = 64;

/** A longer text hardly ever has room on one line. UTF-16 units. */
const SHORT = 120;

/** What holds for lines whose language nobody asked for, such as those of addresses. */
const NOT_PREPARED: Language = { tag: 'und', script: 'Latn', direction: 'ltr' };

/** Sets paragraphs in lines, with the fonts of one shelf. */
export class Typesetter {
  readonly shelf: FontShelf;
  /** Characters that no font has, found since somebody emptied this, each once. */
  readonly missing = new Map<string, Missing>();
  /** How often such a character was met: a text in which that happens is not kept, so that it is noted each time it is set. */
  lacked = 0;
  private readonly rooms = new Map<string, Language>();
  private readonly hyphenators = new Map<string, Hyphenate | undefined>();
  private readonly names: readonly string[];
  private readonly region: string | undefined;
  private readonly kept = new Often<readonly SetLine[]>(KEPT, FIRST);
  private readonly keptLines: KeptLines[] = [];
  private readonly paragraphs = new Map<readonly StyledText[], Paragraph>();
  /** So many more are kept: of each of many letters they would grow old, which takes longer than to take some apart again. */
  private first = FIRST;
  /** Those of the setting that was asked for last: most lines have that of the one before. */
  private last: KeptLines | undefined;

  /** `names` are never hyphenated; `region` (ISO 3166-1) is the sender's, whose English it is. */
  constructor(shelf: FontShelf, names: readonly string[] = [], region?: string) {
    this.shelf = shelf;
    this.names = names;
    this.region = region;
  }

  /** Loads what a language needs, once. Called before anything is set in it. */
  async prepare(language: string): Promise<void> {
    if (this.rooms.has(language)) return;
    const room = await roomOf(language, this.region);
    this.rooms.set(language, room);
    this.shelf.learn(language, room);
    for (const one of this.keptLines) one.plain = undefined;
    this.hyphenators.set(language, await hyphenator(room, { keep: this.names }));
  }

  /** What is known of a language that was prepared. */
  room(language: string): Language {
    const known =
      this.rooms.get(language) ?? this.rooms.get(fallbacks(language).find((one) => this.rooms.has(one)) ?? '');
    return known ?? NOT_PREPARED;
  }

  hyphenate(language: string): Hyphenate | undefined {
    return this.hyphenators.get(language);
  }

  /** A text in lines of at most the measure. Empty text makes one empty line. */
  lines(runs: readonly StyledText[], setting: ParagraphSetting): readonly SetLine[] {
    const { language, direction, size, measure, justify, bold } = setting;
    const key = `${language} ${direction} ${size} ${measure} ${justify} ${bold}\n${runs.map(({ text, style }) => `${style}:${text}`).join('\n')}`;
    const known = this.kept.get(key);
    if (known) return known;
    const whole = this.wholeLine(runs, setting);
    if (whole) return this.kept.set(key, [whole]);
    const before = this.lacked;
    const lines = setLines(runs, setting, this);
    return this.lacked === before ? this.kept.set(key, lines) : lines;
  }

  /** A short text that has room on one line, as most that are not sentences have: for those no places to end a line need be found. */
  private wholeLine(
    [run, more]: readonly StyledText[],
    { language, direction, size, measure, bold = false }: ParagraphSetting,
  ): SetLine | undefined {
    if (!run || more || run.style || run.text.length > SHORT || this.shelf.digitsOf(language)) return undefined;
    const plain = this.plainOf(this.linesOf({ language, direction, size, bold }));
    const line = plain === 'none' ? undefined : plainLine(run.text, size, plain);
    return line && line.width <= measure ? line : undefined;
  }

  /** Forgets the paragraphs that were taken apart: another letter begins. */
  begin(): void {
    if (this.paragraphs.size > 0) this.first = 0;
    this.paragraphs.clear();
  }

  /** A paragraph taken apart; known if it was set before in the first letter, which may be set again in a smaller type. */
  paragraphOf(runs: readonly StyledText[], setting: ParagraphSetting): Paragraph {
    const known = this.paragraphs.get(runs);
    if (known && isSame({ ...known.material.setting, size: setting.size }, setting))
      return { material: { ...known.material, setting }, chunks: known.chunks };
    const before = this.lacked;
    const material = materialOf(runs, setting, this);
    const paragraph = { material, chunks: chunksOf(material) };
    if (this.lacked === before && this.first-- > 0) this.paragraphs.set(runs, paragraph);
    return paragraph;
  }

  /** A text on one line, however long. */
  line(text: string, setting: LineSetting): SetLine {
    const kept = this.linesOf(setting);
    const plain = this.plainOf(kept);
    const set = plain === 'none' ? undefined : plainLine(text, setting.size, plain);
    if (set) return set; // made again as soon as found again
    const { lines } = kept;
    const known = lines.get(text);
    if (known) return known;
    const before = this.lacked;
    const line = setOneLine(text, { ...setting, measure: Number.MAX_SAFE_INTEGER, justify: false }, this);
    return this.lacked === before ? lines.set(text, line) : line;
  }

  private linesOf(setting: LineSetting): KeptLines {
    if (!this.last || !isSame(this.last.setting, setting))
      this.last = this.keptLines.find((one) => isSame(one.setting, setting)) ?? this.keep(setting);
    return this.last;
  }

  private plainOf(kept: KeptLines): PlainText | 'none' {
    if (kept.plain) return kept.plain;
    const { direction, language, bold = false } = kept.setting;
    const style = bold && this.shelf.hasBold(language) ? 'bold' : 'regular';
    const face = direction === 'rtl' ? undefined : this.shelf.faceFor('a', 'Latn', language, style);
    kept.plain = face ? this.shelf.words(face, 'Latn', false, language).plain : 'none';
    return kept.plain;
  }

  private keep(setting: LineSetting): KeptLines {
    const kept = { setting, lines: new Often<SetLine>(KEPT) };
    this.keptLines.push(kept);
    return kept;
  }
}

/** The style of a font for a run. */
export function styleOf({ style }: StyledText, bold: boolean): Style {
  if (style === 'emphasis') return bold ? 'boldItalic' : 'italic';
  return bold || style === 'strong' ? 'bold' : 'regular';
}

/** Millimetres between the lines of a block. */
export function leadingOf(lines: readonly SetLine[], size: number, factor = 1): number {
  return (lines.reduce((most, { leading }) => Math.max(most, leading), size) * factor) / POINTS;
}
