import { addPlainDays } from './plain-days.ts';

// Where a space does not end a line, whatever the language, and how a room says it of its own words.

/**
 * The source of a pattern of Unicode, such as `\p{Nd} de`, made into one when a text asks for it: V8 takes milliseconds to read one with classes
 * of Unicode, as long as for a fifth of a letter. One with `\p{Nd}` holds nothing together in a text without figures.
 */
export type PatternSource = string;

/** Patterns, and whether they may hold anything of a text together: to look is quicker than to make a pattern. */
export interface Holding {
  readonly mayHold: (text: string, isPlain: boolean) => boolean;
  readonly sources: () => readonly PatternSource[];
  /** Finds the same in a plain text by hand, and in any. */
  readonly addPlain?: (found: Set<number>, text: string) => void;
  readonly addAny?: (found: Set<number>, text: string) => void;
}

/** What the third of those below needs in any text, and what it finds in a plain one. */
const MAYBE_UNIT = / [%‰٪€£$¥₺₽°kgcmh]/;
const PLAIN_UNIT = /[0-9] (?:[%$]|(?:km|k?g|[cm]?m|ha)(?![A-Za-z]))/;

/** A name's initials and what follows them, a paragraph sign or a number sign and its number, a number and its sign or unit. */
const EVERYWHERE: readonly Holding[] = [
  {
    mayHold: (text, isPlain) => (isPlain ? hasInitial(text) : text.includes('. ')),
    sources: () => [String.raw`(?<![\p{L}\p{M}])\p{Lu}\. (?=\p{Lu})`],
  },
  {
    mayHold: (text) => ['§ ', '¶ ', '№ ', '# '].some((sign) => text.includes(sign)),
    sources: () => [String.raw`[§¶№#] (?=\p{Nd})`],
  },
  {
    mayHold: (text, isPlain) => (isPlain ? PLAIN_UNIT : MAYBE_UNIT).test(text),
    sources: () => [String.raw`\p{Nd} (?=[%‰٪€£$¥₺₽°]|(?:km²?|k?g|[cm]?m²?|ha|°C)(?![\p{L}\p{M}\p{N}]))`],
  },
];

/** True if a capital, a full stop and a space stand behind each other. */
function hasInitial(text: string): boolean {
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 2)) {
    const letter = text.charAt(at - 1);
    if (letter !== letter.toLowerCase()) return true;
  }
  return false;
}

/** A day and the name of its month, in whichever order: 8 June, 8. Juni, 1er juin, 8 de junio, June 8. */
export function daysAndMonths(months: readonly string[]): readonly [Holding] {
  let made: readonly PatternSource[] | undefined;
  const mayHold = (text: string) => months.some((month) => text.includes(month));
  const addPlain = (found: Set<number>, text: string) => addPlainDays(found, text, months);
  return [{ mayHold, sources: () => (made ??= patternsOfDays(months)), addPlain }];
}

function patternsOfDays(months: readonly string[]): readonly PatternSource[] {
  const names = [...months]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const end = '(?![\\p{L}\\p{M}\\p{N}])';
  return [
    `(?<!\\p{Nd})\\p{Nd}{1,2}(?:er|st|nd|rd|th|\\.?º|[.-])? (?=(?:de |d['’])?(?:${names})${end})`,
    `(?<!\\p{Nd})\\p{Nd}{1,2}(?:\\.?º)? de (?=(?:${names})${end})`,
    `(?<![\\p{L}\\p{M}])(?:${names}) (?=\\p{Nd}{1,2}(?![\\p{Nd}]))`,
  ];
}

/** Signs of Chinese and Japanese that stay with the figure before them, whether a space stands between them or not: 3月, 三 月. */
export function behindFigures(signs: string): Holding {
  return {
    mayHold: () => false,
    sources: () => [],
    addAny: (found, text) => {
      for (let at = 1; at < text.length; at++) {
        const isSign = text.charCodeAt(at) >= 0x5000 && signs.includes(text.charAt(at));
        if (isSign && endsWithFigure(text, text.charAt(at - 1) === ' ' ? at - 1 : at)) found.add(at);
      }
    },
  };
}

const CHINESE_FIGURES = '〇零一二三四五六七八九十';

/** True if a figure stands before a place. */
function endsWithFigure(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before >= '0' && before <= '9') return true;
  if (before >= '\u3007' && before <= '\u9fff') return CHINESE_FIGURES.includes(before);
  return before > '\u0600' && /\p{Nd}$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Short words that stay with the word behind them, such as "Nr." with a number: the pattern of their space. */
export function before(words: string, what: string): Holding {
  const spaced = words.split(' ').map((word) => `${word} `);
  let made: readonly PatternSource[] | undefined;
  return {
    mayHold: (text) => spaced.some((word) => text.includes(word)),
    sources: () => (made ??= [patternBefore(words, what)]),
  };
}

function patternBefore(words: string, what: string): PatternSource {
  const names = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '|');
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${names}) (?=${what})`;
}

/** What stands behind an abbreviation that counts, and behind a title. */
export const NUMBER = '\\p{Nd}';
export const NAME = '\\p{Lu}';

/** A space at which no line ends, and a sign without width that keeps two characters on one line (Unicode: NBSP, WJ). */
const [NO_BREAK_SPACE, WORD_JOINER] = ['\u00a0', '\u2060'];

/** A text with signs that hold its places together, for what breaks lines by itself: a browser. */
export function withoutBreaks(text: string, places: ReadonlySet<number>, from = 0): string {
  return Array.from({ length: text.length + 1 }, (_, at) => {
    const after = text.charAt(at);
    if (after === ' ' && places.has(from + at + 1)) return NO_BREAK_SPACE;
    const afterSpace = at > 0 && text[at - 1] === ' ';
    return at < text.length && places.has(from + at) && !afterSpace ? `${WORD_JOINER}${after}` : after;
  }).join('');
}

/** A text in which only letters of western Europe are letters and 0 to 9 are figures, with signs that every typewriter or printer has. */
const PLAIN =
  /^[\n -~\u00a0\u00a1\u00a7\u00ab\u00bb\u00bf\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u2010-\u2027]*$/;
/** What classes of Unicode come to in such a text. */
const IN_PLAIN: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff\\u0152\\u0153',
  Lu: 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0152',
  M: '',
  N: '0-9',
  Nd: '0-9',
};

/** Patterns that were made, for texts of each kind. */
const plainPatterns = new Map<PatternSource, RegExp>();
const patterns = new Map<PatternSource, RegExp>();

function patternOf(source: PatternSource, isPlain: boolean): RegExp {
  const made = isPlain ? plainPatterns : patterns;
  const known = made.get(source);
  if (known) return known;
  const pattern = new RegExp((isPlain ? inPlain(source) : undefined) ?? source, 'gu');
  made.set(source, pattern);
  return pattern;
}

/** The same pattern as it reads a plain text, if that can be said. By hand: patterns that find classes take longer than what they find. */
function inPlain(source: PatternSource): PatternSource | undefined {
  const [first = '', ...others] = source.split('\\p{');
  let made = first;
  let isWithin = endsWithin(first, false);
  for (const other of others) {
    const end = other.indexOf('}');
    const letters = IN_PLAIN[other.slice(0, end)];
    if (letters === undefined) return undefined;
    const rest = other.slice(end + 1);
    made += `${isWithin ? letters : `[${letters}]`}${rest}`;
    isWithin = endsWithin(rest, isWithin);
  }
  return made;
}

/** True if a part of a pattern ends within the brackets of a class. */
function endsWithin(part: string, isBefore: boolean): boolean {
  const [opened, closed] = [part.lastIndexOf('['), part.lastIndexOf(']')];
  return opened === closed ? isBefore : opened > closed;
}

/**
 * The places in a text where no line may end, though there is a space or a break between two characters: UTF-16 offsets of
 * what would begin the next line.
 */
export function heldTogether(text: string, together: readonly (PatternSource | Holding)[] = []): ReadonlySet<number> {
  const found = new Set<number>();
  const isPlain = PLAIN.test(text);
  const lacksFigures = isPlain && !/[0-9]/.test(text);
  const add = (source: PatternSource) => {
    if (!lacksFigures || !source.includes(NUMBER)) addPlaces(found, text, patternOf(source, isPlain));
  };
  for (const one of [...EVERYWHERE, ...together]) {
    if (typeof one === 'string') add(one);
    else if (one.addAny) one.addAny(found, text);
    else if (isPlain && one.addPlain) one.addPlain(found, text);
    else if (one.mayHold(text, isPlain)) one.sources().forEach(add);
  }
  return found;
}

/** Adds the places that a pattern finds. It goes on by itself: `matchAll` would make a pattern anew for every text. */
function addPlaces(found: Set<number>, text: string, pattern: RegExp): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    // A pattern may hold more than its last place: a place after each of its spaces, and at its end.
    for (let at = match.index + 1; at <= end; at += 1) if (at === end || text[at - 1] === ' ') found.add(at);
    if (end === match.index) pattern.lastIndex += 1;
  }
}
