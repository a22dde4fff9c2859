import type { Face } from './face.ts';
import { hasLetter } from './letters.ts';

/** Characters up to this one are looked up in a row: Latin, Greek, Cyrillic. */
const NEAR = 0x530;

/** What is known of a face. */
interface Known {
  /** 1 for a near character that it has. */
  readonly near: Uint8Array;
  readonly all: Map<number, boolean>;
}

/** Which characters faces have, as far as anybody asked. */
export class Coverage {
  private readonly known = new Map<Face, Known>();

  /** True if the face has every character, as it stands or taken apart into letter and marks. */
  covers(face: Face, text: string): boolean {
    const known = this.known.get(face) ?? { near: new Uint8Array(NEAR), all: new Map() };
    this.known.set(face, known);
    for (let at = 0; at < text.length; at++) {
      if (known.near[text.charCodeAt(at)] === 1) continue; // nearly always to the end
      const codePoint = text.codePointAt(at) ?? 0;
      if (!hasCharacter(face, codePoint, known))
        return [...text].length < 9 && text !== text.normalize('NFC') && this.covers(face, text.normalize('NFC'));
      if (codePoint > 0xffff) at++;
    }
    return true;
  }
}

function hasCharacter(face: Face, codePoint: number, { near, all }: Known): boolean {
  const before = all.get(codePoint);
  if (before !== undefined) return before;
  const has = hasLetter(face, String.fromCodePoint(codePoint));
  all.set(codePoint, has);
  if (has && codePoint < NEAR) near[codePoint] = 1;
  return has;
}
