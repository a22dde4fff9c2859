// The fonts that ship, in src/fonts/files/, made by `npm run fonts`. All are under the Open Font License 1.1.
//
// Serif: Gentium Book Plus 6.101, cut down and under a name of our own, since its licence reserves the old one. Looked at
// beside Noto Serif and Source Serif in lines of a letter: it reads as a book does, its italic is a true italic, its bold does not shout, and at
// 11 pt it is 4 % narrower than Noto Serif at 10 pt. Coverage of Noto Serif 2.015, Source Serif 4.004, STIX Two Text 2.13 and
// Literata 3.103 for comparison, in that order:
//   Latin Extended Additional (ḥ ṣ ẓ, Vietnamese), of 256:   Gentium 256; 256, 142, 250, 168
//   polytonic Greek, of 233:                                 Gentium 233; 233,   0,   0, 233
//   letters of Kazakh, Tajik, Ukrainian, Mongolian, of 38:   Gentium  38;  38,  38,  12,  30
//   African letters (ɓ ɗ ɛ ɔ ŋ), of 33:                      Gentium  33;  33,   6,  21,   6
// Sans: Noto Sans. Source Sans 3 has 186 of those 256 and 25 of those 33.
//
// Other scripts: Noto Serif, from npm where it is there as TrueType, else from Debian; one family a script, for letters of
// both kinds, and for Arabic script also Nastaliq, in which Urdu is read. Scripts of no phrase book have no bold, and
// Telugu and Kannada (0.3 MB) are left out for size. So are phonetic alphabets, Latin letters in fonts of other scripts,
// hints, and features that are not on by themselves.
//
// Chinese, Japanese, Korean: Song and Mincho letters look right in a letter on paper, so these are Noto Serif, though Noto Sans
// would be a quarter smaller. They have no bold: it would be as large again.
//   Simplified: GB 2312 and all 8,105 of the Table of General Standard Chinese Characters (names!), and a few names more.
//   Traditional: Big5 level 1; of level 2 the older forms of characters of that table, and those common in Hong Kong. All of
//     Big5 would be 3 MB more.
//   Japanese: JIS X 0208 level 1, what the lists of everyday and name kanji have beyond it, and older forms in family
//     names. 721 kanji of level 2 are in none of the three fonts; they would be 0.4 MB.
//   Korean: the 2,350 syllables of KS X 1001 and all that end in a vowel, in sans: in serif 1.4 MB instead of 0.5. Hanja
//     come from the others, which lack 506 of the 4,888 of that table.
//
// Sizes and numbers of characters were measured when the files were made. `lineHeight` was chosen by eye, at lines of
// running text: the least at which marks above and below stay clear of the next line and the page looks even.

/** A family of fonts that ships. */
export interface FontFamily {
  /** The name as a person reads it: Noto Naskh Arabic. */
  readonly name: string;
  /** Which letters use it; both: the only one for its scripts. */
  readonly kind: 'serif' | 'sans' | 'both';
  /** ISO 15924, as Unicode names the script of a character, and beside it Hans, Hant, Jpan, Kore. */
  readonly scripts: readonly string[];
  /** BCP 47, its own first: it goes before others of the same script for these, and after them for all else. */
  readonly languages?: readonly string[];
  /** File names in src/fonts/files/. */
  readonly files: {
    readonly regular: string;
    readonly bold?: string;
    readonly italic?: string;
    readonly boldItalic?: string;
  };
  /** Distance of baselines that looks right, as a factor of the size. */
  readonly lineHeight: number;
  /** The package of npm or Debian that it was made from. */
  readonly package: string;
}

const EUROPEAN = ['Latn', 'Cyrl', 'Grek'];
const DEBIAN = 'fonts-noto-core@20201225-1';

const four = (name: string) => ({
  ...two(name),
  italic: `${name}-Italic.ttf`,
  boldItalic: `${name}-BoldItalic.ttf`,
});
const two = (name: string) => ({ ...one(name), bold: `${name}-Bold.ttf` });
const one = (name: string) => ({ regular: `${name}-Regular.ttf` });

/** Of two families that are equally good for a text, the earlier is taken. */
export const FAMILIES: readonly FontFamily[] = [
  {
    name: 'Appeal Book Serif',
    kind: 'serif',
    scripts: EUROPEAN,
    files: four('AppealBookSerif'),
    lineHeight: 1.3,
    package: '@expo-google-fonts/gentium-book-plus@0.4.0',
  },
  {
    name: 'Noto Sans',
    kind: 'sans',
    scripts: EUROPEAN,
    files: four('NotoSans'),
    lineHeight: 1.35,
    package: '@expo-google-fonts/noto-sans@0.4.2',
  },
  {
    name: 'Noto Naskh Arabic',
    kind: 'both',
    scripts: ['Arab'],
    files: two('NotoNaskhArabic'),
    lineHeight: 1.6,
    package: '@expo-google-fonts/noto-naskh-arabic@0.4.5',
  },
  {
    name: 'Noto Nastaliq Urdu',
    kind: 'both',
    scripts: ['Arab'],
    languages: ['ur'],
    files: one('NotoNastaliqUrdu'),
    lineHeight: 2.1,
    package: '@expo-google-fonts/noto-nastaliq-urdu@0.4.2',
  },
  serif('Hebrew', 'Hebr', two, 1.4, '@expo-google-fonts/noto-serif-hebrew@0.4.2'),
  serif('Thai', 'Thai', two, 1.5, '@fontsource/noto-serif-thai@5.3.0'),
  serif('Lao', 'Laoo', two, 1.5),
  serif('Myanmar', 'Mymr', two, 1.8),
  serif('Khmer', 'Khmr', two, 1.75),
  serif('Devanagari', 'Deva', two, 1.5, '@expo-google-fonts/noto-serif-devanagari@0.4.1'),
  serif('Bengali', 'Beng', two, 1.5),
  serif('Tamil', 'Taml', two, 1.45),
  serif('Ethiopic', 'Ethi', two, 1.45),
  serif('Georgian', 'Geor', two, 1.35),
  serif('Armenian', 'Armn', two, 1.35),
  serif('Tibetan', 'Tibt', one, 1.9),
  serif('Sinhala', 'Sinh', one, 1.5),
  serif('Gujarati', 'Gujr', one, 1.5),
  serif('Gurmukhi', 'Guru', one, 1.5),
  serif('Malayalam', 'Mlym', one, 1.5),
  {
    name: 'Noto Serif SC',
    kind: 'both',
    scripts: ['Hani', 'Hans', 'Bopo'],
    languages: ['zh'],
    files: one('NotoSerifSC'),
    lineHeight: 1.6,
    package: '@expo-google-fonts/noto-serif-sc@0.4.3',
  },
  {
    // After the simplified one for Chinese: a text in traditional characters has some that only this one has, and then all.
    name: 'Noto Serif TC',
    kind: 'both',
    scripts: ['Hani', 'Hant', 'Bopo'],
    languages: ['zh-Hant', 'zh'],
    files: one('NotoSerifTC'),
    lineHeight: 1.6,
    package: '@expo-google-fonts/noto-serif-tc@0.4.4',
  },
  {
    name: 'Noto Serif JP',
    kind: 'both',
    scripts: ['Hani', 'Hira', 'Kana', 'Jpan'],
    languages: ['ja'],
    files: one('NotoSerifJP'),
    lineHeight: 1.6,
    package: '@expo-google-fonts/noto-serif-jp@0.4.3',
  },
  {
    name: 'Noto Sans KR',
    kind: 'both',
    scripts: ['Hang', 'Kore'],
    languages: ['ko'],
    files: one('NotoSansKR'),
    lineHeight: 1.6,
    package: '@expo-google-fonts/noto-sans-kr@0.4.3',
  },
];

function serif(
  name: string,
  script: string,
  files: (name: string) => FontFamily['files'],
  lineHeight: number,
  from: string = DEBIAN,
): FontFamily {
  return {
    name: `Noto Serif ${name}`,
    kind: 'both',
    scripts: [script],
    files: files(`NotoSerif${name}`),
    lineHeight,
    package: from,
  };
}

const EAST_ASIAN = ['Hani', 'Hira', 'Kana', 'Hang', 'Bopo', 'Hans', 'Hant', 'Jpan', 'Kore'];

/**
 * The Debian package that has fonts for a script (ISO 15924), to be named when a character is in no font. From the files of
 * Debian 12's fonts-noto-core 20201225 and fonts-noto-cjk 20220127: of the scripts that `scriptOf` knows they have six
 * sevenths of the characters or more, but for hanzi: 30,600 of 98,000.
 */
export function fontPackage(script: string): string {
  return EAST_ASIAN.includes(script) ? 'fonts-noto-cjk' : 'fonts-noto-core';
}
