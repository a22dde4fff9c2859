import type { Face, Shaped } from '../../fonts/face.ts';
import { type Answered, type Ask, keyOf, standIn } from './asks.ts';
import { GlyphCodes } from './codes.ts';
import { encoded } from './encode.ts';
import type { JoinedGlyph } from './joined-glyphs.ts';
import type { PaintFont, PaintFonts } from './painter.ts';
import type { Encoded } from './steps.ts';

// The fonts of a document as another core knows them.

/** Fonts of a document that is written elsewhere. */
export class Learner implements PaintFonts {
  standIns = 0;
  /** What the present letter needs and nobody has said yet, in the order in which it is needed. */
  asks: Ask[] = [];
  private readonly fonts = new Map<string, LearnedFont>();
  private readonly heard = new Map<string, Answered[]>();

  /** Hears what the document has answered meanwhile. */
  learn(news: readonly Answered[]): void {
    for (const one of news) {
      const font = this.fonts.get(one.face);
      if (font) font.learn(one);
      else this.heard.set(one.face, [...(this.heard.get(one.face) ?? []), one]);
    }
  }

  /** A letter begins: it asks for all that it needs, for the one before may be left out. */
  begin(): void {
    this.asks = [];
    for (const font of this.fonts.values()) font.begin();
  }

  fontOf(face: Face): LearnedFont {
    const known = this.fonts.get(face.id);
    if (known) return known;
    const font = new LearnedFont(face, this);
    for (const one of this.heard.get(face.id) ?? []) font.learn(one);
    this.heard.delete(face.id);
    this.fonts.set(face.id, font);
    return font;
  }

  /** A stand-in for an answer. */
  ask(ask: Ask): string {
    this.asks.push(ask);
    return standIn(this.asks.length - 1);
  }
}

class LearnedFont implements PaintFont {
  private readonly owner: Learner;
  private readonly codes: LearnedCodes;
  private known: string | undefined;
  private asked: string | undefined;

  constructor(face: Face, owner: Learner) {
    this.owner = owner;
    this.codes = new LearnedCodes(face, owner);
  }

  get name(): string {
    if (this.known !== undefined) return this.known;
    this.owner.standIns++;
    this.asked ??= this.owner.ask({ face: this.codes.face.id });
    return this.asked;
  }

  learn(one: Answered): void {
    if (one.glyph === undefined) this.known = one.answer;
    else this.codes.learn(one.glyph, one.text ?? '', one.answer);
  }

  begin(): void {
    this.asked = undefined;
    this.codes.begin();
  }

  encode(shaped: Shaped): Encoded {
    const { codes } = this;
    const { painted } = shaped;
    if (painted?.by === codes) return painted.what as Encoded;
    const { standIns } = this.owner;
    const what = encoded(shaped, codes);
    if (this.owner.standIns === standIns) shaped.painted = { by: codes, what };
    return what;
  }
}

class LearnedCodes extends GlyphCodes {
  private readonly owner: Learner;
  private readonly known = new Map<string, string>();
  private asked = new Map<string, string>();

  constructor(face: Face, owner: Learner) {
    super(face);
    this.owner = owner;
  }

  learn(glyph: number | JoinedGlyph, text: string, answer: string): void {
    this.known.set(keyOf(glyph, text, this.face.outlines), answer);
  }

  begin(): void {
    if (this.asked.size > 0) this.asked = new Map();
  }

  protected override stringFor(glyph: number, text: string): string {
    const joined = this.joinedOf(glyph);
    const key = keyOf(joined ?? glyph, text, this.face.outlines);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.owner.standIns++;
    const asked = this.asked.get(key) ?? this.owner.ask({ face: this.face.id, glyph: joined ?? glyph, text });
    this.asked.set(key, asked);
    return asked;
  }
}
