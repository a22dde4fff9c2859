// Days beside the names of their months in a text whose only letters are those of western Europe, found by hand: to make a pattern takes longer
// than to look through a letter. `daysAndMonths` has the patterns, which find the same.

/** What may stand between a figure and the space behind it, as in 8th or 1er. */
const BEHIND_FIGURE = ['', '.', 'th', 'st', 'nd', 'rd', 'er', '.º', 'º', '-'];
/** What of that may stand before a word of its own, as in 1º de mayo. */
const BEFORE_WORD = ['', '.º', 'º'];

/** Adds the places after the spaces between a day and the name of its month, in whichever order. */
export function addPlainDays(found: Set<number>, text: string, months: readonly string[]): void {
  for (let nth = 0; nth < months.length; nth++) {
    const name = months[nth] as string;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      addAround(found, text, at, at + name.length);
  }
}

/** The same of one name, from `at` to `end`. */
function addAround(found: Set<number>, text: string, at: number, end: number): void {
  if (text.charAt(end) === ' ' && hasDay(text, end + 1) && !isLetter(text.charCodeAt(at - 1))) found.add(end + 1);
  if (isLetter(text.charCodeAt(end)) || isFigure(text.charCodeAt(end))) return;
  if (isDayBefore(text, at, BEHIND_FIGURE)) found.add(at);
  if (text.startsWith('de ', at - 3)) {
    if (isDayBefore(text, at - 3, BEHIND_FIGURE)) found.add(at - 3);
    if (isDayBefore(text, at - 3, BEFORE_WORD)) found.add(at);
  } else if (
    text.charAt(at - 2) === 'd' &&
    isApostrophe(text.charAt(at - 1)) &&
    isDayBefore(text, at - 2, BEHIND_FIGURE)
  )
    found.add(at - 2);
}

/** True if a figure of one or two digits, one of these and a space end at a place. */
function isDayBefore(text: string, at: number, between: readonly string[]): boolean {
  if (at < 2 || text.charAt(at - 1) !== ' ') return false;
  return between.some((one) => text.endsWith(one, at - 1) && endsDay(text, at - 2 - one.length));
}

/** True if a figure of one or two digits ends with the unit at a place. */
function endsDay(text: string, last: number): boolean {
  if (!isFigure(text.charCodeAt(last))) return false;
  return !isFigure(text.charCodeAt(last - 1)) || !isFigure(text.charCodeAt(last - 2));
}

/** True if one or two digits stand at a place, and no third. */
function hasDay(text: string, at: number): boolean {
  if (!isFigure(text.charCodeAt(at))) return false;
  return !isFigure(text.charCodeAt(at + 1)) || !isFigure(text.charCodeAt(at + 2));
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '\u2019';
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the letters of such a text. */
function isLetter(code: number): boolean {
  const ascii = code | 0x20;
  if (code < 0xc0) return ascii >= 0x61 && ascii <= 0x7a;
  return code <= 0xff ? code !== 0xd7 && code !== 0xf7 : code === 0x152 || code === 0x153;
}
