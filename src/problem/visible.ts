// Which characters no text may have, and how they are shown where a text is quoted.

/**
 * Characters that no text of ours has a use for. Control characters can drive a terminal; embeddings, overrides and
 * isolates can make a name read as another one (Unicode Technical Report 36); tag characters and fillers hide text. Direction
 * marks (U+200E, U+200F, U+061C) stay: Arabic and Hebrew text needs them.
 */
const NEVER = String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u115f\u1160\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}\p{Cs}]`;

/** Scripts whose letters join, and are kept apart or drawn as if joined by U+200C and U+200D. */
const JOINING = [
  'Arab',
  'Syrc',
  'Mong',
  'Nkoo',
  'Mand',
  'Phag',
  'Mani',
  'Rohg',
  'Adlm',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
]
  .concat(['Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt', 'Java', 'Bali', 'Cakm', 'Limb', 'Newa'])
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
/** Scripts without spaces, in which U+200B may say where a word ends. */
const UNSPACED = ['Khmr', 'Laoo', 'Mymr', 'Thai'].map((script) => String.raw`\p{scx=${script}}`).join('');

/**
 * Characters that nobody sees, wherever no writing needs them: they part a name so that it is not found, and can carry a hidden
 * text. U+200C and U+200D are needed beside letters that join and between pictures, U+200B between words of scripts without spaces, a variation
 * selector behind what has variants: Han, Mongolian, Burmese, signs, pictures (Unicode 17, chapters 9, 12, 16 and 23; UTS 37; UTS 51).
 */
const UNSEEN = [
  String.raw`[\u00ad\u034f\u17b4\u17b5\u2800\ufffc\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]`,
  String.raw`(?<![${UNSPACED}])\u200b|\u200b(?![${UNSPACED}])`,
  String.raw`(?<![${JOINING}])[\u200c\u200d](?![${JOINING}])(?!(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?\u200d)\p{Extended_Pictographic})`,
  String.raw`(?<=[\u200c\u200d])[\u200c\u200d]`,
  String.raw`(?<!\p{scx=Mong})[\u180b-\u180f]`,
  String.raw`(?<![\p{scx=Han}\p{scx=Mymr}\p{scx=Phag}\p{scx=Mani}\p{S}\p{Po}0])[\ufe00-\ufe0d]`,
  String.raw`(?<![\p{Emoji}\p{scx=Han}\p{S}])[\ufe0e\ufe0f]`,
  String.raw`(?<!\p{scx=Han})[\u{e0100}-\u{e01ef}]`,
].join('|');

/**
 * What is looked for first, unit by unit: few texts have any of these, and all that is forbidden or unseen is among them. V8 takes
 * milliseconds to read a pattern with the scripts of Unicode, so those below are made when a text first needs them.
 */
const ANY_OF_THEM = String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]`;
const PERHAPS = new RegExp(ANY_OF_THEM);
/** What few texts have: without any of it nothing is forbidden, which takes a fraction of the time to tell. */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u034e\u2010-\u2027]/;

function isUsual(text: string): boolean {
  return !UNUSUAL.test(text) || !PERHAPS.test(text);
}

const NOTHING = /(?!)/g;
let neverAllowed: RegExp | undefined;
let neverSeen: RegExp | undefined;

/** Which characters a text may not have: those that no text has, or all that nobody sees too, as in a case. */
export type Strictness = 'plain' | 'seen';

function forbidden(text: string, strictness: Strictness): RegExp {
  if (isUsual(text)) return NOTHING;
  if (strictness === 'plain') {
    neverAllowed ??= new RegExp(NEVER, 'gu');
    return neverAllowed;
  }
  neverSeen ??= new RegExp(`${NEVER}|${UNSEEN}`, 'gu');
  return neverSeen;
}

/** A forbidden character in a text: its offset, and which problem it is. */
export interface ForbiddenCharacter {
  readonly offset: number;
  readonly code: 'control-character' | 'direction-character' | 'invisible-character';
  readonly name: string;
}

/** Every forbidden character of a text, at most `limit` of them. */
export function forbiddenCharacters(text: string, limit = 20, strictness: Strictness = 'plain'): ForbiddenCharacter[] {
  if (isUsual(text)) return [];
  const found: ForbiddenCharacter[] = [];
  const pattern = forbidden(text, strictness); // matchAll would make it anew for each text
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < limit; match = pattern.exec(text))
    found.push({ offset: match.index, code: problemOf(match[0]), name: codeOf(match[0]) });
  return found;
}

function problemOf(character: string): ForbiddenCharacter['code'] {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return 'direction-character';
  return /[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]/u.test(character) ? 'control-character' : 'invisible-character';
}

/** A text without the characters that nobody sees and no writing needs, and the names of those it had, each once. */
export function withoutUnseen(text: string): { readonly text: string; readonly names: readonly string[] } {
  const names = new Set<string>();
  const kept = text.replace(forbidden(text, 'seen'), (character) => {
    if (problemOf(character) !== 'invisible-character') return character;
    names.add(codeOf(character));
    return '';
  });
  return { text: kept, names: [...names] };
}

/** What few names have: nothing else can be ignored. */
const PERHAPS_IGNORED = /[^\t\n\r -\u00ac\u00ae-\u034e\u0370-\u061b\u2010-\u2027\u2030-\u205e]/;

/** True if a text may have something that `comparable` leaves out. */
export function mayBeIgnored(text: string): boolean {
  return PERHAPS_IGNORED.test(text);
}

/** A name as it is compared: without anything that nobody sees, also what its writing needs. */
export function comparable(name: string): string {
  return PERHAPS_IGNORED.test(name) ? name.replace(/[\p{DI}\u2800\ufffc]/gu, '') : name;
}

/** The text with every forbidden or unseen character written out, such as `<U+001B>`: fit to be shown on a terminal. */
export function visible(text: string): string {
  return isUsual(text) ? text : text.replace(forbidden(text, 'seen'), writtenOut);
}

/**
 * The same of what stands in one line: it ends no line either. What begins a line of its own could be a command to a build
 * server.
 */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n\r]/g, writtenOut);
}

/** The same of a name that we did not give, such as that of a file. It turns no sign beside it around either. */
export function visibleName(name: string): string {
  return visibleLine(name).replace(/[\u061c\u200e\u200f]/g, writtenOut);
}

function writtenOut(character: string): string {
  return `<${codeOf(character)}>`;
}

/** A character as Unicode names it: U+001B. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A value as JSON, with every forbidden character as JSON writes it: \\u202e. It reads as the same value. */
export function visibleJson(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const json = JSON.stringify(value, null, 2);
  return json.replace(forbidden(json, 'seen'), (character) => character.split('').map(escaped).join(''));
}
