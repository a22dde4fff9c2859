/** The package's own types do not fit how Node and the bundler load it; these are of what is used here. */
declare module 'bidi-js' {
  /** One of the 23 classes of UAX #9, table 4. */
  export type BidiCharTypeName =
    | 'L'
    | 'R'
    | 'EN'
    | 'ES'
    | 'ET'
    | 'AN'
    | 'CS'
    | 'B'
    | 'S'
    | 'WS'
    | 'ON'
    | 'BN'
    | 'NSM'
    | 'AL'
    | 'LRO'
    | 'RLO'
    | 'LRE'
    | 'RLE'
    | 'PDF'
    | 'LRI'
    | 'RLI'
    | 'FSI'
    | 'PDI';

  export interface Bidi {
    /** Levels of the UTF-16 units, and of each paragraph of the text. */
    getEmbeddingLevels(
      text: string,
      direction: 'ltr' | 'rtl' | 'auto',
    ): { levels: Uint8Array; paragraphs: { start: number; end: number; level: number }[] };
    getBidiCharTypeName(char: string): BidiCharTypeName;
    getMirroredCharacter(char: string): string | null;
  }

  export default function bidiFactory(): Bidi;
}
