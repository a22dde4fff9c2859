import type { Font, Glyphs, Shaping } from './font.ts';
import { Library, tableTag } from './library.ts';

// HarfBuzz, by the WebAssembly file that the harfbuzzjs package ships. The JavaScript of that package starts by itself, at
// once and slowly, and makes an object of every glyph; a letter has thousands. So the few functions needed are called here.

const WRITABLE = 2; // HB_MEMORY_MODE_WRITABLE
const LEFT_TO_RIGHT = 4; // HB_DIRECTION_LTR
const RIGHT_TO_LEFT = 5; // HB_DIRECTION_RTL
/** Words of hb_glyph_info_t and of hb_glyph_position_t, and numbers a glyph in `Shaped`. */
const WORDS = 5;

/** The library, started when it is first needed: most letters of Latin, Cyrillic and Greek script do without it. */
export class HarfBuzz {
  private readonly wasm: () => Uint8Array;
  private started: { readonly library: Library; readonly buffer: number; readonly length: number } | undefined;
  private text = 0;
  private room = 0;
  private readonly scripts = new Map<string, number>();
  private readonly languages = new Map<string, number>();

  /** `wasm` reads the bytes of `harfbuzz.wasm`. */
  constructor(wasm: () => Uint8Array) {
    this.wasm = wasm;
  }

  private start() {
    const library = Library.start(this.wasm(), '__wasm_call_ctors');
    this.started = { library, buffer: library.call('hb_buffer_create'), length: library.call('malloc', 4) };
    return this.started;
  }

  private get library(): Library {
    return (this.started ?? this.start()).library;
  }

  /** A font of a file, or undefined if it is none. A collection holds several; `index` says which. */
  font(bytes: Uint8Array, index = 0): HarfBuzzFont | undefined {
    const font = this.open(bytes, index);
    if (['head', 'hhea', 'hmtx', 'maxp', 'cmap'].every((name) => font.table(name))) return font;
    font.release();
    return undefined;
  }

  /** Which characters a font has that may lack all else. */
  characters(bytes: Uint8Array): CharacterMap {
    return this.open(bytes, 0);
  }

  /** A table of a font file; undefined if it has none of that name. */
  table(bytes: Uint8Array, name: string): Uint8Array | undefined {
    const font = this.open(bytes, 0);
    const table = font.table(name);
    font.release();
    return table;
  }

  private open(bytes: Uint8Array, index: number): HarfBuzzFont {
    const { library } = this;
    const at = library.put(bytes);
    const blob = library.call('hb_blob_create', at, bytes.length, WRITABLE, 0, 0);
    return new HarfBuzzFont(this, library, library.call('hb_face_create', blob, index), { at, blob });
  }

  private script(name: string): number {
    return this.scripts.get(name) ?? this.learn('hb_script_from_string', name, this.scripts);
  }

  private language(name: string): number {
    return this.languages.get(name) ?? this.learn('hb_language_from_string', name, this.languages);
  }

  /** A script or language as the library's own number. */
  private learn(
    kind: 'hb_language_from_string' | 'hb_script_from_string',
    name: string,
    tags: Map<string, number>,
  ): number {
    const at = this.library.put(new TextEncoder().encode(name));
    const tag = this.library.call(kind, at, name.length);
    this.library.call('free', at);
    tags.set(name, tag);
    return tag;
  }

  shape(font: number, text: string, { rtl, script, language }: Shaping): Glyphs {
    const { buffer, library } = this.started ?? this.start();
    library.call('hb_buffer_reset', buffer);
    library.call('hb_buffer_add_utf16', buffer, this.textAt(text), text.length, 0, text.length);
    library.call('hb_buffer_set_direction', buffer, rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    library.call('hb_buffer_set_script', buffer, this.script(script));
    library.call('hb_buffer_set_language', buffer, this.language(language));
    library.call('hb_shape', font, buffer, 0, 0);
    return this.glyphs();
  }

  private glyphs(): Glyphs {
    const { buffer, length, library } = this.started ?? this.start();
    const infos = library.call('hb_buffer_get_glyph_infos', buffer, length) >> 2;
    const positions = library.call('hb_buffer_get_glyph_positions', buffer, length) >> 2;
    const { heap } = library;
    const count = heap[length >> 2] as number;
    const glyphs: number[] = []; // a typed array of this length costs more than its shaping
    let width = 0;
    for (let at = 0; at < count * WORDS; at += WORDS) {
      const advance = heap[positions + at] as number;
      glyphs.push(
        heap[infos + at] as number,
        heap[infos + at + 2] as number,
        advance,
        heap[positions + at + 2] as number,
        heap[positions + at + 3] as number,
      );
      width += advance;
    }
    return { glyphs, width };
  }

  /** Puts a text where the library can read it. */
  private textAt(text: string): number {
    if (text.length > this.room) {
      if (this.text) this.library.call('free', this.text);
      this.room = Math.max(256, text.length * 2);
      this.text = this.library.call('malloc', this.room * 2);
    }
    const units = this.library.units(this.text, text.length);
    for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
    return this.text;
  }
}

/** What tells whether a font has a character. */
export type CharacterMap = Pick<Font, 'glyphOf'>;

/** A font as HarfBuzz has it. */
export class HarfBuzzFont implements Font {
  readonly unitsPerEm: number;
  private readonly owner: HarfBuzz;
  private readonly library: Library;
  private readonly face: number;
  private readonly font: number;
  private readonly room: number;
  private readonly memory: { readonly at: number; readonly blob: number };
  private readonly reaches = new Map<number, { readonly top: number; readonly bottom: number }>();

  constructor(owner: HarfBuzz, library: Library, face: number, memory: { readonly at: number; readonly blob: number }) {
    this.owner = owner;
    this.memory = memory;
    this.library = library;
    this.face = face;
    this.font = library.call('hb_font_create', face);
    this.unitsPerEm = library.call('hb_face_get_upem', face);
    this.room = library.call('malloc', 16);
  }

  /** Gives its memory back; nothing may be asked of it any more. */
  release(): void {
    const { library, memory } = this;
    library.call('hb_font_destroy', this.font);
    library.call('hb_face_destroy', this.face);
    library.call('hb_blob_destroy', memory.blob);
    library.call('free', this.room);
    library.call('free', memory.at);
  }

  /** The glyph of a character by itself; 0 if the font has none. */
  glyphOf(codePoint: number): number {
    const found = this.library.call('hb_font_get_nominal_glyph', this.font, codePoint, this.room);
    return found ? (this.library.heap[this.room >> 2] as number) : 0;
  }

  /** Advance of a glyph, in units. */
  advance(glyph: number): number {
    return this.library.call('hb_font_get_glyph_h_advance', this.font, glyph) | 0;
  }

  /** How far a glyph reaches above the baseline, and where it ends: below 0 if it goes below. Units; both 0 if it is blank. */
  reach(glyph: number): { readonly top: number; readonly bottom: number } {
    const before = this.reaches.get(glyph);
    if (before) return before;
    const found = this.library.call('hb_font_get_glyph_extents', this.font, glyph, this.room);
    const at = (this.room >> 2) + 1; // the bearing to the left comes first
    const { heap } = this.library;
    const top = found ? (heap[at] as number) : 0;
    const reach = { top, bottom: found ? top + (heap[at + 2] as number) : 0 };
    this.reaches.set(glyph, reach);
    return reach;
  }

  /** True if nothing is drawn for a glyph. */
  isBlank(glyph: number): boolean {
    const found = this.library.call('hb_font_get_glyph_extents', this.font, glyph, this.room);
    const at = (this.room >> 2) + 2; // width and height come after two bearings
    return found === 0 || (this.library.heap[at] === 0 && this.library.heap[at + 1] === 0);
  }

  shape(text: string, shaping: Shaping): Glyphs {
    return this.owner.shape(this.font, text, shaping);
  }

  /** A copy of a table of the font; undefined if it has none of that name. */
  table(name: string): Uint8Array | undefined {
    const { library } = this;
    const blob = library.call('hb_face_reference_table', this.face, tableTag(name));
    const length = library.call('hb_blob_get_length', blob);
    const copy = length > 0 ? library.bytes(library.call('hb_blob_get_data', blob, 0), length).slice() : undefined;
    library.call('hb_blob_destroy', blob);
    return copy;
  }
}
