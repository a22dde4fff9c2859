import type { Language } from '../languages/language.ts';
import { fallbacks } from '../languages/tag.ts';
import { FAMILIES, type FontFamily } from './catalogue.ts';
import { Coverage } from './coverage.ts';
import { type Face, type FaceUse, makeFace, type Shaped } from './face.ts';
import type { Font } from './font.ts';
import type { CharacterMap, HarfBuzz } from './harfbuzz.ts';
import { blankGlyph, hasLetter } from './letters.ts';
import { scriptOf, scriptOfLanguage } from './script.ts';
import { openShipped } from './shipped-font.ts';
import { ShapedWords } from './words.ts';

/** Where fonts come from. Bytes are handed over only when they are needed. */
export interface FontSource {
  /** A font that ships, by its file name. */
  shipped(file: string): Uint8Array;
  /** Fonts that the user gave. */
  own(): readonly FontFile[];
  /** Fonts of the system that should have a character, best first. */
  system(codePoint: number): readonly FontFile[];
}

/** A font file that is there. */
export interface FontFile {
  readonly id: string;
  readonly index: number;
  /** A font with the map of its characters alone, which tells whether all of it is of use; undefined if nobody knows. */
  characters?(): Uint8Array | undefined;
  /** Undefined if it cannot be read. */
  read(): Uint8Array | undefined;
}

/** How the letters of a typeface are drawn. */
export type Style = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** Distance of baselines for a font of which nothing is known, as a factor of the size. */
const LINE_HEIGHT = 1.4;

/** All fonts there are for a document, opened when they are needed, and what was shaped with them. */
export class FontShelf {
  private readonly harfbuzz: HarfBuzz;
  private readonly source: FontSource;
  readonly kind: 'serif' | 'sans';
  private readonly faces = new Map<string, Face | undefined>();
  private readonly coverage = new Coverage();
  private readonly rooms = new Map<string, Language>();
  private readonly orders = new Map<string, readonly FontFamily[]>();
  private lastOrder: { script: string; language: string; order: readonly FontFamily[] } | undefined;
  private readonly resorts = new Map<string, Face | undefined>();
  private readonly shaped = new Map<string, ShapedWords>();
  private readonly maps = new Map<string, CharacterMap | undefined>();
  private markKnown: Shaped | false | undefined;

  constructor(harfbuzz: HarfBuzz, source: FontSource, kind: 'serif' | 'sans') {
    this.harfbuzz = harfbuzz;
    this.source = source;
    this.kind = kind;
  }

  /** Learns what is known of a language: which fonts it wants, and which script has its digits. */
  learn(language: string, room: Language): void {
    this.rooms.set(language, room);
    this.orders.clear();
    this.lastOrder = undefined;
  }

  /** The script whose face sets the digits of a text in a language; undefined if that of what stands before them does. */
  digitsOf(language: string): string | undefined {
    return this.room(language)?.digits;
  }

  /** True if the script of a language has a bold face. */
  hasBold(language: string): boolean {
    const [family] = this.familiesFor(this.room(language)?.script ?? scriptOfLanguage(language), language);
    return family === undefined || family.files.bold !== undefined;
  }

  /**
   * The language as a text has it, of those that share a script but no font: that whose font has most of its characters.
   * Chinese in traditional characters is zh-Hant, so that all of it has one face.
   */
  written(language: string, text: string): string {
    const families = FAMILIES.filter(({ languages }) => languages?.includes(language));
    if (families.length < 2) return language;
    const scripts = families[0]?.scripts ?? [];
    const letters = [...new Set(text)].filter((letter) => scripts.includes(scriptOf(letter.codePointAt(0) ?? 0)));
    let best = { tag: language, missing: Number.POSITIVE_INFINITY };
    for (const family of families) {
      const face = this.shippedFace(family, 'regular');
      const missing = letters.filter((letter) => !face || !this.covers(face, letter)).length;
      if (missing < best.missing) best = { tag: family.languages?.[0] ?? language, missing };
      if (missing === 0) break; // the other fonts, some megabytes each, need not be read
    }
    return best.tag;
  }

  /** What was learnt of a language, or of the one that serves in its place. */
  room(language: string): Language | undefined {
    return fallbacks(language)
      .map((one) => this.rooms.get(one))
      .find((one) => one !== undefined);
  }

  /** A face that ships, by its id. */
  shipped(id: string): Face | undefined {
    const family = FAMILIES.find(({ files }) => Object.values(files).includes(id));
    return family && this.openShipped(id, family);
  }

  /** The best face that ships and has every character of the text. */
  faceFor(text: string, script: string, language: string, style: Style): Face | undefined {
    for (const family of this.familiesFor(script, language)) {
      const face = this.shippedFace(family, style);
      if (face && this.covers(face, text)) return face;
    }
    return undefined;
  }

  /** A face for a character that no font for its script has: any that ships, the user's own, then the system's. */
  lastResort(cluster: string, script: string, language: string, style: Style): Face | undefined {
    const key = `${style} ${cluster}`;
    if (this.resorts.has(key)) return this.resorts.get(key);
    const tried = new Set(this.familiesFor(script, language));
    const face =
      this.firstOf(
        FAMILIES.filter((family) => !tried.has(family)).map((family) => () => this.shippedFace(family, style)),
        cluster,
      ) ??
      this.firstOf(
        this.source.own().map((file) => () => (this.mayCover(file, cluster) ? this.openFile(file) : undefined)),
        cluster,
      ) ??
      this.firstOf(
        this.source.system(cluster.codePointAt(0) ?? 0).map((file) => () => this.openFile(file)),
        cluster,
      );
    this.resorts.set(key, face);
    return face;
  }

  private firstOf(openers: readonly (() => Face | undefined)[], cluster: string): Face | undefined {
    for (const open of openers) {
      const face = open();
      if (face && this.covers(face, cluster)) return face;
    }
    return undefined;
  }

  /** True if the face has every character, as it stands or taken apart into letter and marks. */
  covers(face: Face, text: string): boolean {
    return this.coverage.covers(face, text);
  }

  /** The families for a script, those made for the language first. */
  private familiesFor(script: string, language: string): readonly FontFamily[] {
    if (script === this.lastOrder?.script && language === this.lastOrder.language) return this.lastOrder.order;
    const key = `${script} ${language}`;
    const order = this.orders.get(key) ?? this.orderFor(key, script, language);
    this.lastOrder = { script, language, order };
    return order;
  }

  private orderFor(key: string, script: string, language: string): readonly FontFamily[] {
    const order = FAMILIES.filter((family) => family.scripts.includes(script))
      .map((family) => ({ family, rank: this.rank(family, script, language) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ family }) => family);
    this.orders.set(key, order);
    return order;
  }

  /** What the room of the language asks for goes first, then what is made for it. */
  private rank({ name, languages, kind }: FontFamily, script: string, language: string): number {
    const wanted = this.room(language)?.fonts?.[script] ?? [];
    if (wanted.includes(name)) return wanted.indexOf(name) - wanted.length;
    if (languages) {
      const near = fallbacks(language).findIndex((one) => languages.includes(one));
      return near === -1 ? 3 : near / 10;
    }
    return kind === 'both' || kind === this.kind ? 1 : 2;
  }

  private shippedFace(family: FontFamily, style: Style): Face | undefined {
    const { files } = family;
    const bold = style === 'bold' || style === 'boldItalic' ? files.bold : undefined;
    return this.openShipped(files[style] ?? bold ?? files.regular, family);
  }

  private openShipped(file: string, { lineHeight }: FontFamily): Face | undefined {
    const use = () => ({ id: file, index: 0, lineHeight, bytes: this.source.shipped(file), ships: true });
    return this.open(file, use, ({ bytes }) => openShipped(bytes, () => this.harfbuzz.font(bytes)));
  }

  /** False if a file's own map of characters says that the rest of it need not be read. */
  private mayCover(file: FontFile, cluster: string): boolean {
    if (!this.maps.has(file.id)) {
      const bytes = file.characters?.();
      this.maps.set(file.id, bytes && this.harfbuzz.characters(bytes));
    }
    const font = this.maps.get(file.id);
    return font === undefined || [...cluster.normalize('NFC')].every((letter) => hasLetter({ font }, letter));
  }

  private openFile({ id, index, read }: FontFile): Face | undefined {
    const use = () => {
      const bytes = read();
      return bytes && { id, index, lineHeight: LINE_HEIGHT, bytes, ships: false };
    };
    return this.open(id, use, ({ bytes }) => this.harfbuzz.font(bytes, index));
  }

  private open(
    id: string,
    use: () => FaceUse | undefined,
    opened: (given: FaceUse) => Font | undefined,
  ): Face | undefined {
    if (this.faces.has(id)) return this.faces.get(id);
    const given = use();
    const font = given && opened(given);
    const face = given && font && makeFace(font, given);
    if (!face) font?.release();
    this.faces.set(id, face);
    return face;
  }

  /** A right-to-left mark as a piece of no width of which nothing is seen; undefined if no glyph is blank. */
  get mark(): Shaped | undefined {
    this.markKnown ??= this.findMark() ?? false;
    return this.markKnown || undefined;
  }

  /** Many fonts draw a picture for the mark itself: any glyph will do that is blank and has no width. */
  private findMark(): Shaped | undefined {
    const face = this.faceFor('a', 'Latn', 'en', 'regular');
    const glyph = face && blankGlyph(face);
    if (!face || !glyph) return undefined;
    return { face, text: '\u200f', rtl: true, width: 0, glyphs: [glyph, 0, 0, 0, 0] };
  }

  /** What is shaped with a face in a script, direction and language. */
  words(face: Face, script: string, rtl: boolean, language: string): ShapedWords {
    const key = `${face.id} ${script} ${rtl} ${language}`;
    let words = this.shaped.get(key);
    if (!words) {
      words = new ShapedWords(face, script, rtl, language);
      this.shaped.set(key, words);
    }
    return words;
  }
}
