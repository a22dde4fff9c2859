// What a pattern consists of, as far as it matters for what a text must have (needed-words.mjs): letters are small.

/**
 * @typedef {{ is: 'row' | 'either', parts: Part[] } | { is: 'often', part: Part, least: number, most: number } | { is: 'letter', ways: string[] }
 *   | { is: 'ahead', part: Part } | { is: 'begin' } | { is: 'nothing' } | { is: 'figure' } | { is: 'any' }} Part
 * `ahead` must be there, but takes no room; `nothing` takes none either; `any` is what can be many letters.
 */

const TOKEN =
  /(?<open>\((?:\?(?:<[A-Za-z]\w*>|<?[=!]|:))?)|(?<close>\))|(?<or>\|)|(?<often>[*+?]\??|\{(?<least>\d+)(?<more>,?)(?<most>\d*)\}\??)|(?<place>[$^]|\\[bB])|(?<set>\[(?:[^\]\\]|\\.)*\])|(?<any>\.|\\[dDsSwW]|\\[pP]\{[^}]*\}|\\[1-9]|\\k<\w+>)|(?<char>\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\])/suy;

/** Within brackets: a class, a range, or a letter. */
const IN_SET = /\\(?:[dDsSwWpPbB])|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\]/gsu;

const SPACES = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }));

/** A set with more letters can be anything. */
const MOST_LETTERS = 6;
/** How often something stands at most that has no limit. */
const WITHOUT_LIMIT = 9;

/**
 * The tree of a pattern; undefined if it has what is not known here.
 * @param {string} source
 * @returns {Part | undefined}
 */
export function patternTree(source) {
  const reader = new Reader(source);
  const tree = reader.either();
  return reader.isLost || reader.at < source.length ? undefined : tree;
}

class Reader {
  at = 0;
  end = 0;
  isLost = false;

  /** @param {string} source */
  constructor(source) {
    this.source = source;
  }

  /** The next token, which is not taken yet. @returns {Record<string, string | undefined>} */
  next() {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.source);
    this.isLost ||= !found && this.at < this.source.length;
    this.end = TOKEN.lastIndex;
    return found?.groups ?? { close: '' };
  }

  /** @returns {Part} */
  either() {
    const parts = [this.row()];
    while (this.next().or !== undefined) {
      this.at = this.end;
      parts.push(this.row());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { is: 'either', parts };
  }

  /** @returns {Part} */
  row() {
    /** @type {Part[]} */
    const parts = [];
    for (let token = this.next(); token.close === undefined && token.or === undefined; token = this.next()) {
      this.at = this.end;
      const part = this.part(token);
      const times = timesOf(this.next());
      if (times) this.at = this.end;
      parts.push(times ? { is: 'often', part, ...times } : part);
    }
    return { is: 'row', parts };
  }

  /** @param {Record<string, string | undefined>} token @returns {Part} */
  part({ open, place, set, any, char, often }) {
    if (place !== undefined) return { is: place === '^' ? 'begin' : 'nothing' };
    if (any !== undefined) return { is: any === '\\d' ? 'figure' : 'any' };
    if (set !== undefined) return ofSet(set);
    if (char !== undefined) return { is: 'letter', ways: [letterOf(char)] };
    this.isLost ||= open === undefined || often !== undefined;
    const part = this.isLost ? /** @type {Part} */ ({ is: 'nothing' }) : this.either();
    this.isLost ||= this.source[this.at] !== ')';
    this.at++;
    if (open?.endsWith('!')) return { is: 'nothing' };
    return open?.endsWith('=') ? { is: 'ahead', part } : part;
  }
}

/** @param {string} written */
function letterOf(written) {
  const [, long, short] = /^\\u\{(.*)\}$|^\\[ux](.{2,})$/s.exec(written) ?? [];
  const code = long ?? short;
  if (code !== undefined) return small(String.fromCodePoint(Number.parseInt(code, 16)));
  return small(written.startsWith('\\') ? (SPACES.get(written.slice(1)) ?? written.slice(1)) : written);
}

/** A letter as those of a text are that it is compared with. @param {string} letter */
function small(letter) {
  return letter.toLowerCase().replace('ſ', 's');
}

/** @param {string} set @returns {Part} */
function ofSet(set) {
  const inside = set.slice(1, -1);
  const letters = inside.match(IN_SET) ?? [];
  const isRange = /[^\\]-./s.test(inside);
  const ways = [...new Set(letters.map(letterOf))];
  if (
    isRange ||
    inside.startsWith('^') ||
    letters.some((one) => /^\\[dDsSwWpPbB]$/.test(one)) ||
    ways.length > MOST_LETTERS
  )
    return { is: 'any' };
  return { is: 'letter', ways };
}

/**
 * How often a part stands there, as the token behind it says; undefined if it says nothing.
 * @param {Record<string, string | undefined>} token
 */
function timesOf({ often, least, more, most }) {
  if (often === undefined) return undefined;
  if (least !== undefined) return { least: Number(least), most: more ? Number(most || WITHOUT_LIMIT) : Number(least) };
  return { least: often.startsWith('+') ? 1 : 0, most: often.startsWith('?') ? 1 : WITHOUT_LIMIT };
}
