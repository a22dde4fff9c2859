import { BEYOND, western } from './western.mjs';

/** The text that was looked at last, and whether it is one of those that `western` is for: many patterns meet the same one after the other. */
let last = '';
let isWestern = true;

/** A pattern in two: one for most texts in languages of the West, which is made in no time, and one for all others. */
class PatternForTexts {
  /** @type {RegExp | undefined} */
  #near;
  /** @type {RegExp | undefined} */
  #far;
  #isGlobal;
  lastIndex = 0;

  /**
   * @param {string} near the source of the one
   * @param {string} source of the other
   * @param {string} flags of the one
   * @param {string} more that the other has besides
   */
  constructor(near, source, flags, more) {
    this.near = near;
    this.source = source;
    this.own = flags;
    this.more = more;
    this.#isGlobal = flags.includes('g');
  }

  get flags() {
    return this.own + this.more;
  }

  /** @param {string} text */
  #for(text) {
    if (text !== last) {
      last = text;
      isWestern = !BEYOND.test(text);
    }
    if (isWestern) this.#near ??= new RegExp(this.near, this.own);
    else this.#far ??= new RegExp(this.source, this.flags);
    return /** @type {RegExp} */ (isWestern ? this.#near : this.#far);
  }

  /** @param {string} text */
  exec(text) {
    const pattern = this.#for(text);
    if (!this.#isGlobal) return pattern.exec(text);
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    pattern.lastIndex = 0;
    return found;
  }

  /** @param {string} text */
  test(text) {
    return this.#isGlobal ? this.exec(text) !== null : this.#for(text).test(text);
  }

  /** @param {string} text */
  [Symbol.match](text) {
    this.lastIndex = 0;
    return this.#for(text)[Symbol.match](text);
  }

  /** @param {string} text */
  [Symbol.matchAll](text) {
    return this.#for(text)[Symbol.matchAll](text);
  }

  /**
   * @param {string} text
   * @param {any} put
   */
  [Symbol.replace](text, put) {
    this.lastIndex = 0;
    return this.#for(text)[Symbol.replace](text, put);
  }

  /** @param {string} text */
  [Symbol.search](text) {
    return this.#for(text)[Symbol.search](text);
  }

  /**
   * @param {string} text
   * @param {number} [most]
   */
  [Symbol.split](text, most) {
    return this.#for(text)[Symbol.split](text, most);
  }
}

/**
 * A pattern whose two halves the build wrote down.
 * @param {string} near
 * @param {string} source
 * @param {string} flags
 * @param {string} more
 */
export function patternForTexts(near, source, flags, more) {
  return new PatternForTexts(near, source, flags, more);
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
  const near = flags.includes('u') && !flags.includes('y') ? nearOf(source, isCaseless) : undefined;
  if (near === undefined) return new RegExp(source, flags);
  return new PatternForTexts(near, source, flags.replace(/[iu]/g, ''), isCaseless ? 'iu' : 'u');
}

/**
 * @param {string} source
 * @param {boolean} isCaseless
 */
function nearOf(source, isCaseless) {
  if (!isCaseless && !source.includes('\\p{')) return undefined;
  const key = isCaseless ? `i${source}` : `-${source}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= MOST_KNOWN) known.clear();
  const near = western(source, isCaseless);
  known.set(key, near);
  return near;
}
