// Patterns whose classes of Unicode (\p{L}) are written out, range by range: V8 asks ICU for every class by walking through all of Unicode, once when a
// pattern is made and once when it is first used, and puts each range where it belongs. To read the ranges, sorted and those of neighbouring classes
// together, takes it a fifth of that. What no version of Unicode has given to a character yet counts as whatever stands around it, which
// makes half as many ranges.
import { charInSet, LITERAL, tokenAt } from './uncased.mjs';

/** The piece of dist/ with the ranges. */
export const CLASSES = 'classes.js';

/** Classes whose ranges are written out: kinds of characters and scripts, but no halves of characters, and nothing that has no limits. */
const KNOWN = /^(?:L[ulmot]?|M[nce]?|N[dlo]?|[PS][a-z]?|Z[slp]?|C[cf]|DI|sc=\w+|Script=\w+)$/;

/** What was written out so far, by the name under which the piece gives it. @type {Map<string, readonly string[]>} */
const wanted = new Map();

/** What takes a pattern and is done with it: it always begins at the beginning of a text. */
const TAKEN = /\.(?:replace|replaceAll|split|matchAll|match|search)\(\s*$/;
/** What esbuild's text has of a function that makes a pattern, once. */
const MAKER = /function __make_\w+\(\) \{\s*return\s*$/;
/** What it has before a pattern that is made as the program is loaded: a variable, and no function in it. */
const AT_TOP = /(?:^|\n)var (?:(?!=>|\bfunction\b|\) \{|\n\S).)*$/s;

/**
 * A program whose patterns are made of ranges, each when it is first used.
 * @param {string} code as CommonJS, in which no pattern with a class stands at the top
 */
export function withWrittenClasses(code) {
  let count = 0;
  const made = code.replace(
    LITERAL,
    (literal, /** @type {string} */ source, /** @type {string} */ flags, /** @type {number} */ at) => {
      if (!/\\[pP]\{/.test(source) || !flags.includes('u') || flags.includes('i')) return literal;
      const before = code.slice(Math.max(0, at - 80), at);
      const isOnce = MAKER.test(before) || AT_TOP.test(code.slice(code.lastIndexOf('\nvar ', at), at));
      if (/[gy]/.test(flags) && !isOnce && !TAKEN.test(before)) return literal;
      const written = writtenOut(source);
      if (written === undefined) return literal;
      const pattern = `new RegExp(${written}, ${JSON.stringify(flags)})`;
      return isOnce ? pattern : `(__pattern${count++} ??= ${pattern})`;
    },
  );
  if (made === code) return code;
  const names = Array.from({ length: count }, (_, nth) => `__pattern${nth}`);
  return `${made}\nvar ${['__ranges', ...names].join()};\nfunction __class() { return __ranges ??= require("./${CLASSES}"); }\n`;
}

/**
 * An expression for the source of a pattern; undefined if it has what is not known here.
 * @param {string} source
 */
function writtenOut(source) {
  /** @type {string[]} */
  const parts = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    const part = partAt(source, at);
    if (part === undefined) return undefined;
    at = part.end;
    if (part.names.length > 0) {
      parts.push(JSON.stringify(`${text}[${part.not ? '^' : ''}`), `__class().${nameOf(part.names)}()`);
      text = `${part.others}]`;
    } else text += part.raw;
  }
  return [...parts, JSON.stringify(text)].join(' + ');
}

/** The name of a class, and whether it is meant or all but it. */
const CLASS = /^\\([pP])\{(.*)\}$/;

/** @typedef {{ raw: string, not: boolean, names: readonly string[], others: string, end: number }} Part classes, and what else stands in brackets with them */

/**
 * What stands at a place outside brackets.
 * @param {string} source
 * @param {number} at
 * @returns {Part | undefined}
 */
function partAt(source, at) {
  const { raw, set, open, end } = tokenAt(source, at);
  if (open !== undefined) return setFrom(source, open, end);
  const [, kind, name = ''] = CLASS.exec(set ?? '') ?? [];
  const names = kind === undefined ? [] : [name];
  return names.every((one) => KNOWN.test(one)) ? { raw, not: kind === 'P', names, others: '', end } : undefined;
}

/**
 * @param {string} source
 * @param {string} open
 * @param {number} start behind the bracket
 * @returns {Part | undefined}
 */
function setFrom(source, open, start) {
  /** @type {Set<string>} */
  const names = new Set();
  let others = '';
  let at = start;
  while (source[at] !== ']') {
    const one = inSet(source, at);
    if (one === undefined) return undefined;
    if (one.name !== undefined) names.add(one.name);
    others += one.other;
    at = one.end;
  }
  const raw = source.slice(start - open.length, at + 1);
  return { raw, not: open === '[^', names: [...names].sort(), others, end: at + 1 };
}

/**
 * A class, a character or a range between brackets.
 * @param {string} source
 * @param {number} at
 * @returns {{ name?: string, other: string, end: number } | undefined}
 */
function inSet(source, at) {
  const { raw, set, end } = charInSet(source, at);
  const [, kind, name = ''] = CLASS.exec(set ?? '') ?? [];
  if (kind !== undefined) return kind === 'p' && KNOWN.test(name) ? { name, other: '', end } : undefined;
  if (set !== undefined || source[end] !== '-' || source[end + 1] === ']')
    return { other: raw === '-' ? '\\-' : raw, end };
  const last = charInSet(source, end + 1);
  return { other: `${raw}-${last.raw}`, end: last.end };
}

/**
 * By what the piece gives the ranges of some classes together.
 * @param {readonly string[]} names
 */
function nameOf(names) {
  const name = names.join('_').replaceAll('=', '_');
  wanted.set(name, names);
  return name;
}

/** The piece with all that was written out: as CommonJS, and as the ES module that esbuild would have written. */
export function classesPiece() {
  const texts = [...wanted].sort().map(([name, names]) => ({ name, text: JSON.stringify(rangesOf(names)) }));
  return {
    code: texts.map(({ name, text }) => `exports.${name}=function(){return${text}};\n`).join(''),
    module: `${texts.map(({ name, text }) => `function ${name}() {\n  return ${text};\n}\n`).join('')}export {\n${texts.map(({ name }) => `  ${name}`).join(',\n')}\n};\n`,
  };
}

/**
 * The ranges of some classes together, as they stand between brackets, in ASCII.
 * @param {readonly string[]} names
 */
function rangesOf(names) {
  let made = '';
  let first = -1;
  let last = -1;
  const end = () => {
    if (first >= 0) made += signOf(first) + (last > first ? `${last > first + 1 ? '-' : ''}${signOf(last)}` : '');
    first = -1;
  };
  const [nobody, ...classes] = ['Cn', ...names].map((name) => new RegExp(`^\\p{${name}}$`, 'u'));
  for (let code = 0; code < 0x110000; code++) {
    const sign = String.fromCodePoint(code);
    if (classes.some((one) => one.test(sign))) {
      if (first < 0) first = code;
      last = code;
    } else if (!nobody?.test(sign)) end();
  }
  end();
  return made;
}

/** @param {number} code */
function signOf(code) {
  const sign = String.fromCodePoint(code);
  return /[\\\]^[-]/.test(sign) ? `\\${sign}` : sign;
}
