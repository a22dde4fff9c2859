import { RegExpParser } from '@eslint-community/regexpp';

// What a pattern consists of, as far as it matters for what a text must have (needed-words.mjs): letters are small.

/** @typedef {import('@eslint-community/regexpp').AST.Element} Element */
/** @typedef {import('@eslint-community/regexpp').AST.Alternative} Alternative */
/** @typedef {import('@eslint-community/regexpp').AST.CharacterClass} CharacterClass */

/**
 * @typedef {{ is: 'row' | 'either', parts: Part[] } | { is: 'often', part: Part, least: number, most: number } | { is: 'letter', ways: string[] }
 *   | { is: 'ahead', part: Part } | { is: 'begin' } | { is: 'nothing' } | { is: 'figure' } | { is: 'any' }} Part
 * `ahead` must be there, but takes no room; `nothing` takes none either; `any` is what can be many letters.
 */

/** A set with more letters can be anything. */
const MOST_LETTERS = 6;
/** How often something stands at most that has no limit. */
const WITHOUT_LIMIT = 9;

const parser = new RegExpParser();

/**
 * The tree of a pattern.
 * @param {string} source
 * @param {string} flags
 * @returns {Part}
 */
export function patternTree(source, flags) {
  return either(parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') }).alternatives);
}

/**
 * @param {readonly Alternative[]} alternatives
 * @returns {Part}
 */
function either(alternatives) {
  const parts = alternatives.map(({ elements }) => /** @type {Part} */ ({ is: 'row', parts: elements.map(partOf) }));
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'either', parts };
}

/**
 * @param {Element} element
 * @returns {Part}
 */
function partOf(element) {
  switch (element.type) {
    case 'Character':
      return { is: 'letter', ways: [small(element.value)] };
    case 'CharacterClass':
      return ofClass(element);
    case 'CharacterSet':
      return { is: element.kind === 'digit' && !element.negate ? 'figure' : 'any' };
    case 'Group':
    case 'CapturingGroup':
      return either(element.alternatives);
    case 'Quantifier': {
      const { element: inner, min, max } = element;
      return {
        is: 'often',
        part: partOf(inner),
        least: min,
        most: max === Number.POSITIVE_INFINITY ? WITHOUT_LIMIT : max,
      };
    }
    case 'Assertion':
      if (element.kind === 'start') return { is: 'begin' };
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return { is: 'nothing' };
      return element.negate ? { is: 'nothing' } : { is: 'ahead', part: either(element.alternatives) };
    default:
      return { is: 'any' };
  }
}

/** A letter as those of a text are that it is compared with. @param {number} code */
function small(code) {
  return String.fromCodePoint(code).toLowerCase().replace('ſ', 's');
}

/**
 * @param {CharacterClass} set
 * @returns {Part}
 */
function ofClass({ negate, elements }) {
  const letters = elements.map((one) => (one.type === 'Character' ? small(one.value) : undefined));
  const ways = [...new Set(letters)].filter((one) => one !== undefined);
  const isAny = negate || letters.includes(undefined) || ways.length > MOST_LETTERS;
  return isAny ? { is: 'any' } : { is: 'letter', ways };
}
