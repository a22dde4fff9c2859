import { unknownLanguage } from '../languages/room.ts';

// Which script a character belongs to, by Unicode's script property, which JavaScript's regular expressions know.

/** Scripts that letters are written in, commonest first, as ISO 15924 names them. */
const SCRIPTS = (
  'Latn Cyrl Grek Hani Hira Kana Hang Bopo Arab Hebr Thai Laoo Mymr Khmr Deva Beng Taml Ethi Geor Armn Tibt Sinh Gujr ' +
  'Guru Telu Knda Mlym Orya Mong Thaa Syrc Nkoo Tfng Cher Cans Yiii Java Bali Lana Tale Talu Cham Olck Mtei Vaii Adlm ' +
  'Rohg Lisu Limb Lepc Saur Sund Bugi Batk Tglg Hano Buhd Tagb Kali Rjng Sylo Phag Copt Goth Osge Brai'
)
  .split(' ')
  .map((name) => ({ name, pattern: undefined as RegExp | undefined }));

const COMMON = /^[\p{Script=Common}\p{Script=Inherited}]/u;

const known = new Map<number, string>();

/** True if a letter is of a script, whose pattern is made when it is first needed: a text has letters of the first few. */
function isOf(script: (typeof SCRIPTS)[number], letter: string): boolean {
  script.pattern ??= new RegExp(`^\\p{Script=${script.name}}`, 'u');
  return script.pattern.test(letter);
}

/** ISO 15924 of a character; '' for what every script uses (digits, spaces, brackets, marks), Zzzz for an unknown one. */
export function scriptOf(codePoint: number): string {
  if (codePoint < 0x250) return isLatin(codePoint) ? 'Latn' : '';
  const found = known.get(codePoint);
  if (found !== undefined) return found;
  const script = easternScript(codePoint) ?? scriptByProperty(String.fromCodePoint(codePoint));
  if (known.size > 50_000) known.clear();
  known.set(codePoint, script);
  return script;
}

function scriptByProperty(letter: string): string {
  return COMMON.test(letter) ? '' : (SCRIPTS.find((one) => isOf(one, letter))?.name ?? 'Zzzz');
}

/** What Chinese and Japanese are written with, and most signs among it: V8 takes longer to learn the property than to set a page. */
const EASTERN: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x4e00, 0x9fff, 'Hani'],
  [0x3041, 0x3096, 'Hira'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x2010, 0x2027, ''],
  [0x3000, 0x3004, ''],
  [0x3008, 0x3020, ''],
  [0xff01, 0xff20, ''],
];

function easternScript(codePoint: number): string | undefined {
  for (let nth = 0; nth < EASTERN.length; nth++) {
    const [first, last, script] = EASTERN[nth] as (typeof EASTERN)[number];
    if (codePoint >= first && codePoint <= last) return script;
  }
  return undefined;
}

/** Below U+0250, the characters of the property Script=Latin: letters, and the two ordinal signs. */
function isLatin(codePoint: number): boolean {
  const ascii = codePoint | 0x20;
  if (codePoint < 0x80) return ascii >= 0x61 && ascii <= 0x7a;
  if (codePoint < 0xc0) return codePoint === 0xaa || codePoint === 0xba;
  return codePoint !== 0xd7 && codePoint !== 0xf7;
}

const languageScripts = new Map<string, string>();

/** The script that a language is mostly written in, for texts that have no letter of any: Arab for fa. */
export function scriptOfLanguage(language: string): string {
  const script = languageScripts.get(language) ?? unknownLanguage(language).script;
  languageScripts.set(language, script);
  return script;
}
