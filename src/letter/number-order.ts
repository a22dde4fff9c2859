// Numbers beside text from right to left. Unicode's Bidirectional Algorithm (UAX #9) takes the digits of a telephone number
// or a date apart at its spaces and hyphens and sets them from right to left, which makes another number of them.

/** A stretch of text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What can give text another level than 0 in a paragraph from left to right: every range that Unicode 15 gives to letters
 * and digits of scripts from right to left (extracted/DerivedBidiClass.txt, with what is unassigned there), and the marks
 * that turn the direction. The surrogates are the first halves of U+10800–10FFF and U+1E800–1EFFF.
 */
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** True for text in which something may run from right to left. */
export function hasRightToLeft(text: string): boolean {
  return TURNS.test(text);
}

/** Groups of digits with what joins them: within a number, a date, a postcode; or a space, as telephone numbers have it. */
const NUMBER =
  /\+?\(?\p{Nd}+\)?(?:(?:[.,:\u066b\u066c\u060c\u2010\u2011]|[ \u00a0\u202f]?[-/][ \u00a0\u202f]?|[ \u00a0\u202f])\+?\(?\p{Nd}+\)?)*/gu;
const GROUPS = /\p{Nd}+/gu;
const SPACED = /[ \u00a0\u202f]/;
/** Years from one to the other, which are read in the direction of the text. Gregorian ones, and Persian and Islamic ones. */
const YEARS = /^(?:1[3-9]|20)\d\d-(?:1[3-9]|20)\d\d$/;
/** What stands at a number and belongs to it. */
const BEFORE = /[#$€£¥№]/;
const AFTER = /[%°€٪]/;

/**
 * The numbers of several groups, and in a line from left to right those after text that is not: each is read from left to
 * right, whatever stands round it. In order; none in text with nothing from right to left.
 */
export function numbersIn(text: string, direction: 'ltr' | 'rtl'): readonly Stretch[] {
  if (direction === 'ltr' && !hasRightToLeft(text)) return [];
  const found: Stretch[] = [];
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (!(isJoined(number) || (direction === 'ltr' && hasRightToLeft(text.slice(Math.max(0, index - 40), index)))))
      continue;
    const end = index + number.length;
    const from = index > 0 && BEFORE.test(text.charAt(index - 1)) ? index - 1 : index;
    found.push({ from, to: AFTER.test(text.charAt(end)) ? end + 1 : end });
  }
  return found;
}

/** True for a telephone number, a date and the like; not for two numbers that stand side by side, nor for years from–to. */
function isJoined(number: string): boolean {
  const groups = number.match(GROUPS) ?? [];
  if (/^[+(]/.test(number)) return true;
  if (groups.length < 2 || YEARS.test(western(number))) return false;
  if (!SPACED.test(number)) return true;
  const digits = groups.reduce((sum, group) => sum + group.length, 0);
  return digits >= 5 && groups.slice(1).every((group) => group.length > 1);
}

/** Arabic and Persian digits as 0 to 9. */
function western(number: string): string {
  return number.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(((digit.charCodeAt(0) - 0x660) % 0x90) % 10),
  );
}

const ARABIC_DIGIT = /[\u0660-\u0669]/;

/**
 * The same line for a program that sets it by UAX #9, in a direction, or in that of its first letter: each such number stands in an
 * isolate (U+2066 … U+2069), and one in Arabic digits in an override as well (U+202D … U+202C), since hyphens and spaces turn those
 * round even there.
 */
export function isolateNumbers(text: string, direction: 'ltr' | 'rtl' = ownDirection(text)): string {
  let made = '';
  let at = 0;
  for (const { from, to } of numbersIn(text, direction)) {
    made += text.slice(at, from) + isolated(text.slice(from, to));
    at = to;
  }
  return made + text.slice(at);
}

/** A number in an isolate, as `isolateNumbers` sets it. */
export function isolated(number: string): string {
  return ARABIC_DIGIT.test(number) ? `\u2066\u202d${number}\u202c\u2069` : `\u2066${number}\u2069`;
}

/** The direction of the first letter of a text. */
function ownDirection(text: string): 'ltr' | 'rtl' {
  if (!hasRightToLeft(text)) return 'ltr';
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return hasRightToLeft(letter) ? 'rtl' : 'ltr';
}

const LETTER = /\p{L}/u;
const GROUP = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The stretches of a text that run the other way than it does, from their first letter to their last: a name in Latin letters in
 * an Arabic letter, an Arabic one in an English letter. In order.
 */
export function turnedIn(text: string, direction: 'ltr' | 'rtl'): readonly Stretch[] {
  if (direction === 'ltr' ? !hasRightToLeft(text) : !LETTER.test(text)) return [];
  const found: { from: number; to: number }[] = [];
  let goesOn = false;
  for (const { 0: word, index } of text.matchAll(GROUP)) {
    const turned = hasRightToLeft(word) === (direction === 'ltr');
    const last = found.at(-1);
    if (turned && goesOn && last) last.to = index + word.length;
    else if (turned) found.push({ from: index, to: index + word.length });
    goesOn = turned;
  }
  return found;
}
