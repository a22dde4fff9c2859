// What a text must have if a pattern is to find anything in it: one of some words, or a beginning, in small letters. To look for them takes a hundredth
// of the time in which V8 makes the pattern, and of those that a casesheet asks for most find nothing: they are for other languages, or for what it lacks.
import { patternTree } from './pattern-tree.mjs';
import { BEYOND } from './western.mjs';

/** @typedef {import('./pattern-tree.mjs').Part} Part */
/** @typedef {{ ways?: string[] | undefined, needed?: string[] | undefined }} Said all ways to write a part, if they are few; what it needs */

/** So many words are looked for at most, and so many ways in which a part can be written are put together. */
const MOST_WORDS = 150;
const MOST_WAYS = 32;

/** How often a word stands in a line that has so many letters, or one with a sign; what it costs to look; and what gains nothing, of one and of all. */
const CHANCES = [2, 1, 0.25, 0.1, 0.04, 0.03, 0.025, 0.02, 0.015, 0.012];
const CHANCE = 0.01;
const CHANCE_OF_SIGN = 0.15;
const COST = 0.004;
const [OFTEN, OFTEN_OF_ALL] = [1, 3];

/** What nearly every casesheet has, in one language or another, and how often it stands in a line. */
const USUAL =
  /^ ?(?:\S{1,3} )?(?:action|appeal|letter|minister|president|address|country|government|urgent|email|name|language|before|after|until|please|write|send|case|date|from|the|for)s?(?: \S{1,3})? ?$/;
const CHANCE_OF_USUAL = 0.1;

/**
 * The words, for texts of Latin and Russian letters, of which one must be there; undefined if that is not known, or too common.
 * @param {string} source
 * @param {string} [flags]
 */
export function neededWords(source, flags = 'u') {
  return finished(said(patternTree(source, flags)));
}

/**
 * @param {Part} part
 * @returns {Said}
 */
function said(part) {
  if (part.is === 'letter') return { ways: part.ways };
  if (part.is === 'either') return saidOfEither(part.parts.map(said));
  if (part.is === 'row') return saidOfRow(part.parts);
  if (part.is === 'ahead') return { ways: [''], needed: finished(said(part.part)) };
  if (part.is === 'often') return saidOfRow([part]);
  return part.is === 'begin' || part.is === 'nothing' ? { ways: [''] } : {};
}

/**
 * @param {readonly Said[]} all
 * @returns {Said}
 */
function saidOfEither(all) {
  const ways = all.every((one) => one.ways) ? [...new Set(all.flatMap((one) => one.ways ?? []))] : undefined;
  const needs = all.map(finished);
  const needed = needs.every((one) => one) ? shortest(needs.flatMap((one) => one ?? [])) : undefined;
  return { ways: ways && ways.length <= MOST_WAYS ? ways : undefined, needed };
}

/**
 * @param {readonly Part[]} parts
 * @returns {Said}
 */
function saidOfRow(parts) {
  const row = new Row();
  for (const each of parts) row.take(each.is === 'often' ? each : { part: each, least: 1, most: 1 });
  return { ways: row.isWhole ? row.ways : undefined, needed: [row.ways, ...row.later].reduce(rarer, row.best) };
}

/** Parts behind each other: all ways to write those that were last, as far as they are few, and the best that any needed. */
class Row {
  ways = [''];
  isWhole = true;
  /** The ways to write what is behind a part that can be written in some, each from another part on: what comes later may be rarer by itself. @type {string[][]} */
  later = [];
  /** @type {string[] | undefined} */
  best;

  /** @param {{ part: Part, least: number, most: number }} each */
  take({ part, least, most }) {
    const one = said(part);
    const given = most === 1 || least > 0 ? waysOf(one, least) : undefined;
    const made = given && put(this.ways, given);
    if (made) this.ways = made;
    this.later = this.later.flatMap((ways) => {
      const next = given && put(ways, given);
      if (!next) this.best = rarer(this.best, ways);
      return next ? [next] : [];
    });
    if (!made) this.end(given);
    else if (given && given.length > 1) this.later.push(['']);
    if (least > 0) this.best = rarer(this.best, one.needed);
    if (most > 1) this.end();
  }

  /** What comes next does not stand right behind what was there. */
  end(next = ['']) {
    for (const ways of [this.ways, ...this.later]) this.best = rarer(this.best, ways);
    this.later = [];
    this.ways = next;
    this.isWhole = false;
  }
}

/**
 * All ways to write one behind the other, if they are few.
 * @param {readonly string[]} ways
 * @param {readonly string[]} given
 */
function put(ways, given) {
  const made = [...new Set(ways.flatMap((way) => given.map((more) => way + more)))];
  return made.length <= MOST_WAYS ? made : undefined;
}

/**
 * All ways to write a part once, or not at all if it may be missing.
 * @param {Said} part
 * @param {number} least
 */
function waysOf({ ways }, least) {
  return ways && (least > 0 ? ways : ['', ...ways]);
}

/**
 * What a part needs, if it is all there is.
 * @param {Said} of
 */
function finished({ ways, needed }) {
  return rarer(needed, ways);
}

/**
 * That of two lists of words of which one stands in fewer texts.
 * @param {string[] | undefined} one
 * @param {string[] | undefined} other
 */
function rarer(one, other) {
  const made = other && shortest(other);
  if (!one || !made) return one ?? (made && rarity(made) < OFTEN_OF_ALL ? made : undefined);
  return rarity(made) < rarity(one) ? made : one;
}

/** @param {readonly string[]} words */
function rarity(words) {
  if (words.length > MOST_WORDS || words.some((word) => chanceOf(word) >= OFTEN)) return Number.POSITIVE_INFINITY;
  return words.reduce((sum, word) => sum + chanceOf(word) + COST, 0);
}

/** @param {string} word */
function chanceOf(word) {
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  const signs = word.replace(/[\p{L}\s.,-]/gu, '').length;
  if (USUAL.test(word)) return CHANCE_OF_USUAL;
  return (CHANCES[letters] ?? CHANCE) * (signs > 0 ? CHANCE_OF_SIGN : 1);
}

/**
 * Words without those that have another of them inside, and those that no such text has.
 * @param {readonly string[]} words
 */
function shortest(words) {
  const all = [...new Set(words)].filter((word) => !BEYOND.test(word));
  return all.filter((word) => !all.some((other) => other !== word && word.includes(other)));
}

/** So many first letters of a text are looked at; of fewer, only so many that are not all of them. */
const MOST_LETTERS = 3;
const MOST_BEGINNINGS = [0, 12, 120, 400];
const FIGURES = [...'0123456789'];

/** @typedef {{ text: string, isFirst: boolean, goesOn: boolean }} Begun how what is found begins: at the beginning of the text; whether more is known */

/**
 * The first letters of the texts in which a pattern finds anything, of all as many; undefined if that is not known, or nearly all begin so.
 * @param {string} source
 * @param {string} [flags]
 */
export function beginnings(source, flags = 'u') {
  const all = begun(patternTree(source, flags), [{ text: '', isFirst: false, goesOn: true }]);
  if (!all.every(({ isFirst }) => isFirst)) return undefined;
  const length = Math.min(MOST_LETTERS, ...all.map(({ text }) => text.length));
  const made = [...new Set(all.map(({ text }) => text.slice(0, length)))].filter((one) => !BEYOND.test(one));
  return made.length > (MOST_BEGINNINGS[length] ?? 0) ? undefined : made;
}

/**
 * @param {Part} part
 * @param {Begun[]} before
 * @returns {Begun[]}
 */
function begun(part, before) {
  const open = before.filter(({ goesOn }) => goesOn);
  if (open.length === 0 || open.length > 1000) return before.map((one) => ({ ...one, goesOn: false }));
  const closed = before.filter(({ goesOn }) => !goesOn);
  return unlike([...closed, ...behind(part, open)]);
}

/**
 * @param {Part} part
 * @param {Begun[]} open
 * @returns {Begun[]}
 */
function behind(part, open) {
  if (part.is === 'row') return part.parts.reduce((all, one) => begun(one, all), open);
  if (part.is === 'either') return part.parts.flatMap((one) => begun(one, open));
  if (part.is === 'begin') return open.map((one) => (one.text === '' ? { ...one, isFirst: true } : one));
  if (part.is === 'ahead' || part.is === 'nothing') return open;
  if (part.is === 'often') {
    const once = begun(part.part, open).map((one) => (part.most > 1 ? { ...one, goesOn: false } : one));
    return part.least === 0 ? [...open, ...once] : once;
  }
  const ways = part.is === 'letter' ? part.ways : part.is === 'figure' ? FIGURES : undefined;
  if (!ways) return open.map((one) => ({ ...one, goesOn: false }));
  return open.flatMap((one) =>
    ways.map((way) => ({ ...one, text: one.text + way, goesOn: one.text.length + 1 < MOST_LETTERS })),
  );
}

/** @param {Begun[]} all */
function unlike(all) {
  return [...new Map(all.map((one) => [`${one.text} ${one.isFirst} ${one.goesOn}`, one])).values()];
}

/** Patterns of fewer characters are made as quickly as words are looked for. */
const SHORT = 40;

/**
 * What `pattern-for-texts.mjs` looks for before it makes a pattern: beginnings, or words, a line each, with a line before the first; and words
 * besides beginnings, which say little where they are short. Undefined if there is nothing to look for.
 * @param {string} source
 * @param {string} flags
 */
export function signsFor(source, flags) {
  if (source.length < SHORT || flags.includes('m')) return undefined;
  const firsts = beginnings(source, flags);
  const words = firsts && Number(firsts[0]?.length) === MOST_LETTERS ? undefined : neededWords(source, flags);
  if (!firsts) return words && { isFirst: false, text: inLines(words), also: undefined };
  const isRare = words !== undefined && words.length > 0 && rarity(words) < RARE;
  return { isFirst: true, text: inLines(firsts), also: isRare ? inLines(words) : undefined };
}

/** Of words besides a beginning, one stands in so many texts at most. */
const RARE = 0.6;

/** @param {readonly string[]} all */
const inLines = (all) => all.map((one) => `\n${one}`).join('');
