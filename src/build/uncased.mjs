// Patterns that take small letters and capitals alike (`/…/iu`), with each letter written out in all its cases and without that flag: V8 asks
// ICU for the cases of every letter and of every class of a pattern, twice, which makes such a pattern two to four times as long to
// compile. What they match is the same, but for \b beside ſ and the sign of Kelvin.

/** A pattern of that kind where a pattern may stand: its source and its flags. */
export const LITERAL =
  /(?<=(?:[(,=:[!&|?{;]|=>|return)\s*)\/(?![*/])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuy]*)(?=\s*[.,;)\]}])/g;

/**
 * A program with such patterns written out.
 * @param {string} code
 */
export function withoutCases(code) {
  return code.replace(LITERAL, (literal, /** @type {string} */ source, /** @type {string} */ flags) => {
    if (!flags.includes('i') || !flags.includes('u')) return literal;
    const made = uncased(source);
    return made === undefined ? literal : `/${made}/${flags.replace('i', '')}`;
  });
}

/** Classes that have all cases of what is in them, with what has to be put to some: ͅ is a mark, and its capital a letter. */
const CLOSED = new Map(
  Object.entries({
    L: '\\u0345',
    M: '\\u03b9\\u0399\\u1fbe',
    N: '',
    Nd: '',
    P: '',
    S: '',
    Lo: '',
    Zs: '',
    Cf: '',
    Sc: '',
    Pd: '',
    'sc=Han': '',
  }).map(([name, more]) => [`\\p{${name}}`, more]),
);
for (const one of ['\\d', '\\D', '\\s', '\\S']) CLOSED.set(one, '');

/** What stands in a pattern: what opens a group, signs, how often; a class of characters, a place, a character. */
const TOKEN =
  /(?<sign>\(\?(?:<[A-Za-z]\w*>|<?[=!]|:)|[$^.*+?()|]|\{\d+,?\d*\}|\\[bB])|(?<set>\\[pP]\{[^}]*\}|\\[dDsSwWk]|\\[1-9])|\\u(?<four>[\da-fA-F]{4})|\\u\{(?<some>[\da-fA-F]+)\}|\\x(?<two>[\da-fA-F]{2})|\\(?<space>[nrtfv0])|\\(?<escaped>.)|(?<open>\[\^?)|(?<char>.)/gsuy;
const SPACES = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** @typedef {ReturnType<typeof tokenAt>} Token */
/** @typedef {{ made: string, end: number }} Made a part of a pattern, and where what it is made of ends */

/**
 * The source of a pattern that takes all cases alike, for one that does not; undefined if it has what is not known here.
 * @param {string} source
 * @returns {string | undefined}
 */
export function uncased(source) {
  let made = '';
  for (let at = 0; at < source.length; ) {
    const token = tokenAt(source, at);
    const part = token.open === undefined ? alone(token) : setFrom(source, token);
    if (part === undefined) return undefined;
    made += part.made;
    at = part.end;
  }
  return made;
}

/**
 * What stands by itself, outside brackets.
 * @param {Token} token
 * @returns {Made | undefined}
 */
function alone({ raw, sign, set, char, end }) {
  if (sign !== undefined) return { made: raw, end };
  if (set === undefined) {
    const others = casesOf(char);
    return { made: others.length === 0 ? raw : `[${[char, ...others].join('')}]`, end };
  }
  const more = CLOSED.get(set);
  return more === undefined ? undefined : { made: more === '' ? raw : `[${raw}${more}]`, end };
}

/**
 * What stands in brackets, with all cases of its characters.
 * @param {string} source
 * @param {Token} token
 * @returns {Made | undefined}
 */
function setFrom(source, { open, end: start }) {
  let made = open ?? '';
  let at = start;
  /** @type {Set<string>} */
  const more = new Set();
  while (source[at] !== ']') {
    const part = inSet(source, at);
    if (part === undefined) return undefined;
    made += part.made;
    for (const one of part.more) more.add(one);
    at = part.end;
  }
  return { made: `${made}${ranges([...more].map(pointOf).sort((one, other) => one - other))}]`, end: at + 1 };
}

/**
 * A character, a range or a class between brackets, and its other cases.
 * @param {string} source
 * @param {number} at
 * @returns {(Made & { more: string[] }) | undefined}
 */
function inSet(source, at) {
  const first = charInSet(source, at);
  if (first.set !== undefined)
    return CLOSED.has(first.set) ? { made: first.raw + CLOSED.get(first.set), more: [], end: first.end } : undefined;
  if (source[first.end] !== '-' || source[first.end + 1] === ']')
    return { made: first.raw === '-' ? '\\-' : first.raw, more: casesOf(first.char), end: first.end };
  const last = charInSet(source, first.end + 1);
  if (last.set !== undefined) return undefined;
  const length = pointOf(last.char) - pointOf(first.char) + 1;
  const within = Array.from({ length }, (_, nth) => String.fromCodePoint(pointOf(first.char) + nth));
  return { made: `${first.raw}-${last.raw}`, more: within.flatMap(casesOf), end: last.end };
}

/**
 * Characters of a set, those that follow each other as one range.
 * @param {readonly number[]} points sorted
 */
function ranges(points) {
  let made = '';
  for (let nth = 0; nth < points.length; nth++) {
    const first = points[nth] ?? 0;
    while (points[nth + 1] === (points[nth] ?? 0) + 1) nth += 1;
    const last = points[nth] ?? first;
    made += String.fromCodePoint(first) + (last > first ? `-${String.fromCodePoint(last)}` : '');
  }
  return made;
}

/**
 * @param {string} source
 * @param {number} at
 */
export function tokenAt(source, at) {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(source);
  const { sign, set, four, some, two, space, escaped, open, char } = match?.groups ?? {};
  const code = four ?? some ?? two;
  const spaced = space === undefined ? undefined : SPACES[/** @type {keyof typeof SPACES} */ (space)];
  const said = code === undefined ? (spaced ?? escaped ?? char ?? '') : String.fromCodePoint(Number.parseInt(code, 16));
  return { raw: match?.[0] ?? '', sign, set, open, char: said, end: TOKEN.lastIndex };
}

/**
 * What stands at a place between brackets, where signs stand for themselves.
 * @param {string} source
 * @param {number} at
 */
export function charInSet(source, at) {
  const [char = ''] = source.slice(at);
  return char === '\\' ? tokenAt(source, at) : { raw: char, char, set: undefined, end: at + char.length };
}

/** @param {string} char */
const pointOf = (char) => char.codePointAt(0) ?? 0;

/** @type {Map<string, string[]> | undefined} */
let cases;

/**
 * The other cases of a character, as patterns take them for the same.
 * @param {string} char
 */
function casesOf(char) {
  cases ??= allCases();
  return cases.get(char) ?? [];
}

function allCases() {
  /** @type {Map<string, Set<string>>} */
  const groups = new Map();
  for (let code = 0; code < 0x20000; code++) {
    const char = String.fromCodePoint(code);
    for (const other of [char.toLowerCase(), char.toUpperCase()]) {
      if (other === char || !new RegExp(`^${other}$`, 'iu').test(char)) continue;
      const group = new Set([char, other, ...(groups.get(char) ?? []), ...(groups.get(other) ?? [])]);
      for (const one of group) groups.set(one, group);
    }
  }
  return new Map([...groups].map(([char, group]) => [char, [...group].filter((one) => one !== char)]));
}
