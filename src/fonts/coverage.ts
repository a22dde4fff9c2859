import type { Face } from './face.ts';
import { hasLetter } from './letters.ts';

/** Characters up to this one are looked up in a row: Latin, Greek, Cyrillic. */
const NEAR = 0x530;

/** Which characters faces have, as far as anybody asked. */
export class Coverage {
  private readonly known = new Map<Face, { readonly near: Uint8Array; readonly all: Map<number, boolean> }>();

  /** True if the face has every character, as it stands or taken apart into letter and marks. */
  covers(face: Face, text: string): boolean {
    let known = this.known.get(face);
    if (!known) {
      known = { near: new Uint8Array(NEAR), all: new Map() };
      this.known.set(face, known);
    }
    const { near, all } = known;
    let from = 0;
    while (from < text.length && near[text.charCodeAt(from)] === 1) from++; // nearly always to the end
    for (const letter of text.slice(from)) {
      const codePoint = letter.codePointAt(0) ?? 0;
      let has = all.get(codePoint);
      if (has === undefined) {
        has = hasLetter(face, letter);
        all.set(codePoint, has);
        if (has && codePoint < NEAR) near[codePoint] = 1;
      }
      if (!has)
        return [...text].length < 9 && text !== text.normalize('NFC') && this.covers(face, text.normalize('NFC'));
    }
    return true;
  }
}
