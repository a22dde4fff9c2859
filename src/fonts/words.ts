import type { Face, Shaped } from './face.ts';
import type { Glyphs, Shaping } from './font.ts';
import { PlainText } from './plain-text.ts';
import { Recent } from './recent.ts';

/** Words kept that came again, of one font and script: more than cases have. Those of thousands of writers come one writer after the other. */
const KEPT = 2500;
/** Longer texts are shaped each time: they seldom come again. UTF-16 units. */
const LONGEST = 64;

/** What is shaped with one face in one script, direction and language: the same words come again and again. */
export class ShapedWords {
  readonly face: Face;
  readonly script: string;
  private readonly rtl: boolean;
  private readonly shaping: Shaping;
  private readonly known = new Recent<string, Shaped>(KEPT);
  private hyphenKnown: Shaped | false | undefined;
  private spaceKnown: Shaped | undefined;
  private plainKnown: PlainText | undefined;

  constructor(face: Face, script: string, rtl: boolean, language: string) {
    this.face = face;
    this.script = script;
    this.rtl = rtl;
    this.shaping = { rtl, script, language };
  }

  /** A text as glyphs. */
  shape(text: string): Shaped {
    const known = this.known.get(text);
    if (known) return known;
    const { face, rtl } = this;
    const { glyphs, width } = this.glyphs(text);
    const shaped: Shaped = { face, text, rtl, width, glyphs, painted: undefined, cuts: undefined };
    return text.length > LONGEST ? shaped : this.known.set(text, shaped);
  }

  private glyphs(text: string): Glyphs {
    return this.face.font.shape(text, this.shaping);
  }

  /** What sets plain lines, if this is Latin from left to right. */
  get plain(): PlainText {
    this.plainKnown ??= new PlainText(this.face, (text) => this.glyphs(text));
    return this.plainKnown;
  }

  /** A space: every other thing that is shaped is one. */
  get space(): Shaped {
    this.spaceKnown ??= this.shape(' ');
    return this.spaceKnown;
  }

  /** The hyphen at the end of a line: readers that copy from the page take it away and join the word. */
  get hyphen(): Shaped | undefined {
    this.hyphenKnown ??= this.face.font.glyphOf(0x2d) !== 0 && this.shape('-');
    return this.hyphenKnown || undefined;
  }
}
