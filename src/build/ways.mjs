// The ways of a long pattern, `one|other|…`, put into a few lots: of most patterns a text has what one lot needs, and the others need not be made.
import { signsFor } from './needed-words.mjs';

/** Patterns of fewer characters are made as a whole, and lots have no fewer. */
const LONG = 200;
const LEAST = 50;
/** So many lots at most, or a few more. */
const MOST = 12;

/** What stands in a pattern: an escape, a class, what opens a group, what closes one, what parts two ways. */
const PARTS = /\\.|\[(?:[^\]\\]|\\.)*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)|\|/gs;
/** How often something stands. */
const OFTEN = /^(?:[?*+]|\{\d)/;

/** @typedef {{ before: string, ways: string[], after: string }} Parted what stands before the ways and behind them */

/**
 * The lots of a pattern, as `pattern-for-texts.mjs` takes them: what stands before them and behind them, then each with what it needs. Undefined
 * if there is nothing to gain.
 * @param {string} source
 * @param {string} flags
 * @param {(source: string) => string | undefined} written what a part of the pattern is for western texts
 * @returns {string[] | undefined}
 */
export function lotsOf(source, flags, written) {
  const { before, ways, after } = (source.length >= LONG && parted(source)) || { before: '', ways: [], after: '' };
  const lots = joined(ways, Math.max(LEAST, source.length / MOST));
  if (lots.length < 2) return undefined;
  const signs = lots.map((lot) => signsFor(`${before}(?:${lot})${after}`, flags));
  const known = lots.reduce((sum, lot, nth) => sum + (signs[nth] ? lot.length : 0), 0);
  const made = [written(before), written(after)];
  for (const [nth, lot] of lots.entries()) {
    const { isFirst = false, text = '', also } = signs[nth] ?? {};
    made.push(written(lot), isFirst ? `^${text}${also === undefined ? '' : `^${also}`}` : text);
  }
  const all = made.filter((part) => part !== undefined);
  return all.length === made.length && known * 2 > source.length ? all : undefined;
}

/**
 * Ways put together to lots that are not too short.
 * @param {readonly string[]} ways
 * @param {number} least
 */
function joined(ways, least) {
  /** @type {string[]} */
  const lots = [];
  for (const way of ways) {
    const last = lots.at(-1);
    if (last !== undefined && last.length < least) lots[lots.length - 1] = `${last}|${way}`;
    else lots.push(way);
  }
  return lots;
}

/**
 * The ways of a pattern, or those of the longest of its groups that stands once; none if groups in them keep what they find.
 * @param {string} source
 * @returns {Parted | undefined}
 */
function parted(source) {
  const groups = groupsOf(source);
  const [whole, ...others] = groups;
  const ofGroup = () => others.filter(({ isOnce }) => isOnce).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const group = whole && whole.bars.length > 0 ? whole : ofGroup();
  if (!group || groups.some(({ keeps, start, end }) => keeps && start > group.start && end < group.end))
    return undefined;
  const ends = [...group.bars, group.end];
  const ways = ends.map((end, nth) => source.slice(nth === 0 ? group.start : Number(ends[nth - 1]) + 1, end));
  return group === whole
    ? { before: '', ways, after: '' }
    : { before: source.slice(0, group.start), ways, after: source.slice(group.end) };
}

/** @typedef {{ start: number, end: number, bars: number[], depth: number, keeps: boolean, isOnce: boolean }} Group what is between its brackets */

/**
 * The groups of a pattern: the whole of it, and those right in it that are there once.
 * @param {string} source
 */
function groupsOf(source) {
  /** @type {(start: number, depth: number, sign: string) => Group} */
  const group = (start, depth, sign) => ({
    start,
    end: source.length,
    bars: [],
    depth,
    keeps: /^\((?:$|\?<\w)/.test(sign),
    isOnce: depth === 1 && sign === '(?:',
  });
  const all = [group(0, 0, '')];
  const open = [...all];
  for (const { 0: part, index } of source.matchAll(PARTS)) {
    const last = open.at(-1);
    if (part === '|') last?.bars.push(index);
    else if (part === ')') {
      const closed = open.pop();
      if (closed) closed.end = index;
      if (closed && OFTEN.test(source.slice(index + 1))) closed.isOnce = false;
    } else if (part.startsWith('(')) {
      const made = group(index + part.length, open.length, part);
      all.push(made);
      open.push(made);
    }
  }
  return all;
}
