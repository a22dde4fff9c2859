import { BEYOND, western } from './western.mjs';

/** The text that was looked at last, and whether it is one of those that `western` is for: many patterns meet the same one after the other. */
let last = '';
let isWestern = true;
/** The same text in small letters, once it is asked for. @type {string | undefined} */
let small;

/** @param {string} text */
function lookAt(text) {
  last = text;
  isWestern = !BEYOND.test(text);
  small = undefined;
}

/** The text that was looked at last, in small letters: ſ is an s for patterns that take all cases alike. */
function inSmall() {
  const made = last.toLowerCase();
  return made.includes('ſ') ? made.replaceAll('ſ', 's') : made;
}

/**
 * Whether a text begins in one of some ways, all of as many letters, each behind a line break.
 * @param {string} text
 * @param {string} ways
 */
function beginsSo(text, ways) {
  const end = ways.indexOf('\n', 1);
  return ways.includes(`\n${text.slice(0, (end < 0 ? ways.length : end) - 1)}`);
}

/**
 * What a lot needs (ways.mjs): ways to begin, each behind a line break, or nothing; then words.
 * @param {string} signs
 */
function needsOf(signs) {
  if (!signs.startsWith('^')) return ['', ...signs.split('\n').slice(1)];
  const [, ways = '', words = ''] = signs.split('^');
  return [ways, ...words.split('\n').slice(1)];
}

/**
 * Whether the text that was looked at last does not begin in one of some ways, or has none of the words behind the first of them.
 * @param {readonly string[]} needs
 */
function lacks(needs) {
  small ??= inSmall();
  const ways = needs[0] ?? '';
  if (ways !== '' && !beginsSo(small, ways)) return true;
  if (needs.length === 1) return false;
  for (let at = 1; at < needs.length; at++) if (small.includes(needs[at] ?? '')) return false;
  return true;
}

/** What a pattern is for texts of the West, until it is asked for the first time; undefined if it is the same for all. @typedef {() => string | undefined} Later */
/** Or in lots: what stands before them and behind them, then each with what it needs (ways.mjs). @typedef {string | readonly string[] | Later} Near */

/** So many words are looked for at most for each character of a pattern. */
const PATIENCE = 4;

/**
 * A pattern of lots: of one, or of all of them.
 * @param {readonly string[]} near
 * @param {number} [only]
 */
function ofLots([before = '', after = '', ...near], only) {
  const lots = near.filter((_, nth) => (only === undefined ? nth % 2 === 0 : nth === only - 2));
  return before === '' && after === '' ? lots.join('|') : `${before}(?:${lots.join('|')})${after}`;
}

/** A pattern in two: one for most texts in languages of the West, which is made in no time, and one for all others. */
class PatternForTexts {
  /** @type {RegExp | undefined} */
  #near;
  /** The lots that are made, by their places. @type {(RegExp | undefined)[]} */
  #lots = [];
  /** What those need that are not. @type {(readonly string[])[]} */
  #needs = [];
  /** @type {RegExp | undefined} */
  #far;
  #isGlobal;
  /** The words of which a text of the West must have one, or with one of which it must begin; none once the pattern is made. @type {string[] | undefined} */
  #words;
  /** How often a word may be looked for yet: then the pattern is made, which takes as long. */
  #patience;
  lastIndex = 0;

  /**
   * @param {Near} near the source of the one
   * @param {string} source of the other
   * @param {string} flags of the one
   * @param {string} more that the other has besides
   * @param {boolean} [isFirst] whether it finds something only in texts that begin in some way
   * @param {string} [signs] how, or what the text must have, each behind a line break (needed-words.mjs)
   * @param {string} [also] what a text must have that begins so
   */
  constructor(near, source, flags, more, isFirst = false, signs = undefined, also = undefined) {
    this.near = near;
    this.source = source;
    this.own = flags;
    this.more = more;
    this.isFirst = isFirst;
    this.signs = signs;
    this.also = also;
    this.#isGlobal = flags.includes('g');
    this.#patience = PATIENCE * source.length;
  }

  get flags() {
    return this.own + this.more;
  }

  /** The pattern for a text; undefined if it finds nothing there. @param {string} text */
  #for(text) {
    if (text !== last) lookAt(text);
    if (!isWestern) {
      this.#far ??= new RegExp(this.source, this.flags);
      return this.#far;
    }
    if (!this.#near && !(this.signs !== undefined && this.#lacks(this.signs))) this.#near = this.#made();
    return this.#near;
  }

  #made() {
    const { near } = this;
    const made = typeof near === 'function' ? near() : typeof near === 'string' ? near : ofLots(near);
    return made === undefined ? new RegExp(this.source, this.flags) : new RegExp(made, this.own);
  }

  /** Whether one of the lots is in a text: only those are made of which it has what they need. @param {string} text @param {readonly string[]} near */
  #isLotIn(text, near) {
    if (this.signs !== undefined && this.#lacks(this.signs)) return false;
    if (this.#patience < 0) return this.#for(text)?.test(text) ?? false;
    for (let nth = 2; nth < near.length; nth += 2) {
      let lot = this.#lots[nth];
      if (!lot) {
        const needs = this.#needs[nth] ?? needsOf(near[nth + 1] ?? '');
        this.#needs[nth] = needs;
        if (lacks(needs)) continue;
        lot = new RegExp(ofLots(near, nth), this.own);
        this.#lots[nth] = lot;
      }
      if (lot.test(text)) return true;
    }
    return false;
  }

  /** Whether the text that was looked at last has nothing that is needed. @param {string} signs */
  #lacks(signs) {
    small ??= inSmall();
    if (this.isFirst) {
      if (this.#patience-- <= 0) return false;
      if (!beginsSo(small, signs)) return true;
      if (this.also === undefined) return false;
    }
    this.#words ??= (this.also ?? signs).split('\n');
    const words = this.#words;
    this.#patience -= words.length;
    if (this.#patience < 0) return false;
    for (let at = 1; at < words.length; at++) if (small.includes(words[at] ?? '')) return false;
    return true;
  }

  /** @param {string} text */
  exec(text) {
    const pattern = this.#for(text);
    if (pattern === undefined) {
      this.lastIndex = 0;
      return null;
    }
    if (!this.#isGlobal) return pattern.exec(text);
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    pattern.lastIndex = 0;
    return found;
  }

  /** Most of what patterns are asked: those that are made are asked without a step between. @param {string} text */
  test(text) {
    if (this.#isGlobal) return this.exec(text) !== null;
    if (text !== last) lookAt(text);
    if (isWestern && this.#near) return this.#near.test(text);
    if (isWestern && typeof this.near === 'object') return this.#isLotIn(text, this.near);
    return this.#for(text)?.test(text) ?? false;
  }

  /** @param {string} text */
  [Symbol.match](text) {
    this.lastIndex = 0;
    return this.#for(text)?.[Symbol.match](text) ?? null;
  }

  /** @param {string} text */
  [Symbol.matchAll](text) {
    return this.#for(text)?.[Symbol.matchAll](text) ?? [][Symbol.iterator]();
  }

  /**
   * @param {string} text
   * @param {any} put
   */
  [Symbol.replace](text, put) {
    this.lastIndex = 0;
    return this.#for(text)?.[Symbol.replace](text, put) ?? text;
  }

  /** @param {string} text */
  [Symbol.search](text) {
    return this.#for(text)?.[Symbol.search](text) ?? -1;
  }

  /**
   * @param {string} text
   * @param {number} [most]
   */
  [Symbol.split](text, most) {
    return this.#for(text)?.[Symbol.split](text, most) ?? (most === 0 ? [] : [text]);
  }
}

/**
 * A pattern whose two halves the build wrote down.
 * @param {string | readonly string[]} near
 * @param {string} source
 * @param {string} flags
 * @param {string} more
 * @param {boolean} [isFirst]
 * @param {string} [signs]
 * @param {string} [also]
 */
export function patternForTexts(near, source, flags, more, isFirst, signs, also) {
  return new PatternForTexts(near, source, flags, more, isFirst, signs, also);
}

/** What patterns that were put together are for western texts, by their sources; so many are kept. @type {Map<string, string | undefined>} */
const known = new Map();
const MOST_KNOWN = 1000;

/**
 * A pattern that is put together while the program runs.
 * @param {string} source
 * @param {string} [flags]
 */
export function patternMade(source, flags = '') {
  const isCaseless = flags.includes('i');
  const isInTwo = flags.includes('u') && !flags.includes('y') && (isCaseless || source.includes('\\p{'));
  if (!isInTwo) return new RegExp(source, flags);
  const own = flags.replace(/[iu]/g, '');
  return new PatternForTexts(() => nearOf(source, isCaseless), source, own, isCaseless ? 'iu' : 'u');
}

/**
 * @param {string} source
 * @param {boolean} isCaseless
 */
function nearOf(source, isCaseless) {
  const key = isCaseless ? `i${source}` : `-${source}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= MOST_KNOWN) known.clear();
  const near = western(source, isCaseless);
  known.set(key, near);
  return near;
}
