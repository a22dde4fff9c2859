import { Library, tableTag } from './library.ts';

// The part of a font that a document needs, by HarfBuzz's subsetter (the other WebAssembly file of the harfbuzzjs package).

const WRITABLE = 2; // HB_MEMORY_MODE_WRITABLE
const DROP_TABLES = 3; // HB_SUBSET_SETS_DROP_TABLE_TAG
/** No hinting; glyphs keep their numbers; no glyphs but those asked for. From hb-subset.h. */
const FLAGS = 0x0001 | 0x0002 | 0x0200;
/** What shapes text and names fonts: the glyphs of a document are chosen already. */
const NEEDLESS =
  'GSUB GPOS GDEF BASE JSTF kern name post OS/2 gasp DSIG STAT MATH vhea vmtx VORG cmap COLR CPAL SVG'.split(' ');

/** The library, started once. */
export class Subsetter {
  private readonly library: Library;

  private constructor(library: Library) {
    this.library = library;
  }

  /** Starts it from the bytes of `harfbuzz-subset.wasm`, unless it was started from the same before. */
  static start(wasm: Uint8Array): Subsetter {
    if (kept && sameBytes(kept.wasm, wasm)) return kept.subsetter;
    const subsetter = new Subsetter(Library.start(wasm, '_initialize'));
    kept = { wasm, subsetter };
    return subsetter;
  }

  /**
   * A font file with the outlines of these glyphs, under their old numbers, and nothing that only shapes text. A variable
   * font is set to its default. Undefined if the font cannot be read. Throws if the library breaks on it; a new one is started then.
   */
  subset(font: Uint8Array, index: number, glyphs: Iterable<number>): Uint8Array | undefined {
    try {
      return this.cut(font, index, glyphs);
    } catch (error) {
      kept = undefined;
      throw error;
    }
  }

  private cut(font: Uint8Array, index: number, glyphs: Iterable<number>): Uint8Array | undefined {
    const { library } = this;
    const at = library.put(font);
    const blob = library.call('hb_blob_create', at, font.length, WRITABLE, 0, 0);
    const face = library.call('hb_face_create', blob, index);
    const input = library.call('hb_subset_input_create_or_fail');
    library.call('hb_subset_input_set_flags', input, FLAGS);
    library.call('hb_subset_input_pin_all_axes_to_default', input, face);
    const wanted = library.call('hb_subset_input_glyph_set', input);
    for (const glyph of glyphs) library.call('hb_set_add', wanted, glyph);
    const dropped = library.call('hb_subset_input_set', input, DROP_TABLES);
    for (const name of NEEDLESS) library.call('hb_set_add', dropped, tableTag(name.padEnd(4)));
    const made = library.call('hb_subset_or_fail', face, input);
    const copy = made === 0 ? undefined : this.copyOf(made);
    library.call('hb_subset_input_destroy', input);
    if (made !== 0) library.call('hb_face_destroy', made);
    library.call('hb_face_destroy', face);
    library.call('hb_blob_destroy', blob);
    library.call('free', at);
    return copy;
  }

  private copyOf(face: number): Uint8Array | undefined {
    const blob = this.library.call('hb_face_reference_blob', face);
    const length = this.library.call('hb_blob_get_length', blob);
    const copy = this.library.bytes(this.library.call('hb_blob_get_data', blob, 0), length).slice();
    this.library.call('hb_blob_destroy', blob);
    return length > 0 ? copy : undefined;
  }
}

/** The library as it was started: it takes 68 MB of memory, and leaves nothing there. */
let kept: { readonly wasm: Uint8Array; readonly subsetter: Subsetter } | undefined;

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
