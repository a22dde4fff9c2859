// A piece of dist/ as CommonJS: Node starts it in half the time of an ES module, and what a piece needs of others is not run
// before it is used: most commands need little of most pieces.
import { transform } from 'esbuild';
import { withoutCases } from './uncased.mjs';
import { withWrittenClasses } from './written-classes.mjs';

/** The oldest Node that the program runs on. */
export const TARGET = 'node20.19';

/** Every Node since 10 reads \p{L}; written out as `new RegExp`, a pattern would be made again each time that its line runs. */
export const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/** More characters than this are tables of words or rules, or a library: all of it is used at once. */
export const LARGE = 100_000;

/** What a module may ask about where it stands, in CommonJS. */
const HERE = {
  'import.meta.dirname': 'require("node:path").dirname(__filename)',
  'import.meta.url': 'require("node:url").pathToFileURL(__filename).href',
};
const variable = (/** @type {string} */ name) => `__${name.replaceAll('.', '_')}`;

/** @type {import('esbuild').TransformOptions} */
const AS_COMMONJS = {
  format: 'cjs',
  platform: 'node',
  target: TARGET,
  define: Object.fromEntries(Object.entries(HERE).map(([name]) => [name, variable(name)])),
  supported: { ...SUPPORTED, 'dynamic-import': false },
};

/**
 * @param {string} module an ES module as esbuild writes it
 * @param {{ isWhole?: boolean }} how `isWhole`: it is many small ones in one
 * @returns {Promise<string>}
 */
export async function toCommonJs(module, { isWhole = false } = {}) {
  const text = withoutCases(module);
  const code =
    text.length > LARGE && !isWhole
      ? await minified(withTexts(text))
      : await madeWhenUsed(await loadedWhenUsed(text), isWhole);
  const here = Object.entries(HERE).map(([name, value]) =>
    code.includes(variable(name)) ? `const ${variable(name)}=${value};` : '',
  );
  return here.join('') + inAscii(code);
}

/** @param {string} text */
async function minified(text) {
  return (await transform(text, { ...AS_COMMONJS, minify: true, treeShaking: true })).code;
}

/** A pattern at the top of a module in which there are classes of Unicode. */
const PATTERN = /^var (\w+) = (\/.*\\[pP]\{.*\/[a-z]*);$/gm;

/** A table at the top of a module, as esbuild writes it: rows further in than its beginning and its end. */
const TABLE = /^var (\w+) = ([[{]\n(?: .*\n)+[\]}]);$/gm;

/** A table of fewer characters is made as soon as it is looked for. */
const SMALL = 500;
/** One of more is made then wherever it stands: to make it takes as long as to look for it a hundred thousand times. */
const HUGE = 10_000;

/**
 * Patterns with classes of Unicode are made where they are first used: V8 reads them as soon as they are made, which takes up to a quarter
 * of a millisecond for one. So are tables of what short commands load, which need few: a check of many files would look for each of them too often.
 * esbuild tells where a name means one of them; what was made is at hand there without a call.
 * @param {string} text
 * @param {boolean} isWhole
 */
async function madeWhenUsed(text, isWhole) {
  /** @type {Record<string, string>} */
  const define = {};
  /** @type {string[]} */
  const makers = [];
  const later = (/** @type {string} */ line, /** @type {string} */ name, /** @type {string} */ made) => {
    if (text.split(new RegExp(`\\b${name}\\s*=[^=>]`)).length > 2) return line; // it is changed, or there is another of the name
    define[name] = `__later.${name}`;
    makers.push(`function __make_${name}() { return ${made}; }`);
    return '';
  };
  const others = withTexts(
    text
      .replace(PATTERN, later)
      .replace(TABLE, (line, name, made) =>
        made.length >= (isWhole ? SMALL : HUGE) ? later(line, name, asText(made)) : line,
      ),
  );
  const plain = withPlainValues(others, define);
  const names = Object.keys(define).map((name) => `__${name}`);
  if (names.length === 0) return minified(withWrittenClasses(plain));
  const code = `var ${names.join()};\n${makers.join('\n')}\n${plain}`;
  const told = await transform(code, { ...AS_COMMONJS, define: { ...AS_COMMONJS.define, ...define } });
  return minified(withWrittenClasses(told.code.replace(/\b__later\.(\w+)/g, '(__$1 ??= __make_$1())')));
}

/** What a module exports, as `withPlainExports` writes it. */
const EXPORTS = /^module\.exports = \{\n((?: {2}get \w+\(\) \{ return \w+; \},\n)+)\};$/m;

/**
 * Functions and values that are there as soon as a module has run are exported as they are: for each getter V8 makes a shape of its own. Nothing
 * asks for a value before that, as no module needs another that needs it.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} later what is made when it is asked for
 */
function withPlainValues(text, later) {
  const [all, rows = ''] = EXPORTS.exec(text) ?? [];
  if (all === undefined) return text;
  /** @type {string[]} */
  const behind = [];
  const kept = rows.replace(/^ {2}get (\w+)\(\) \{ return (\w+); \},\n/gm, (row, name, value) => {
    if (Object.hasOwn(later, value)) return row;
    if (new RegExp(`^(?:async )?function\\*? ${value}\\(`, 'm').test(text)) return `  ${name}: ${value},\n`;
    const isOne =
      text.split(new RegExp(`\\b${value}\\s*(?:[-+*/|&?]|\\?\\?|\\|\\|)?=[^=>]|\\b${value}(?:\\+\\+|--)`)).length === 2;
    if (!isOne || !new RegExp(`^var ${value} = `, 'm').test(text)) return row;
    behind.push(`module.exports.${name} = ${value};`);
    return '';
  });
  return `${text.replace(all, () => `module.exports = {\n${kept}};`)}\n${behind.join('\n')}\n`;
}

/**
 * A table of so many characters, and of many short words, is kept as one text: V8 looks for each word of it among all that it knows, whether the
 * table is made or not.
 */
const LONG = 1500;
const SHORT = 40;

/**
 * A module whose long tables are texts.
 * @param {string} text
 */
function withTexts(text) {
  return text.replace(TABLE, (_, name, made) => `var ${name} = ${asText(made)};`);
}

/**
 * The source of a table as a text that is read; as it is, if it is short or has more than texts and numbers.
 * @param {string} made
 */
function asText(made) {
  if (made.length < LONG) return made;
  try {
    const table = new Function(`"use strict";return ${made}`)();
    if (!isPlain(table)) return made;
    const text = JSON.stringify(table);
    const words = text.split('"').length / 2;
    return text.length < words * SHORT ? `JSON.parse(${JSON.stringify(text)})` : made;
  } catch {
    return made; // it has names of other things
  }
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isPlain(value) {
  if (typeof value !== 'object' || value === null) return ['string', 'number', 'boolean'].includes(typeof value);
  if (Array.isArray(value)) return Object.keys(value).length === value.length && value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** @param {string} text */
async function loadedWhenUsed(text) {
  const { code } = await transform(text, AS_COMMONJS);
  const made = whenUsed(withPlainExports(code));
  if (/\b__to(?:ESM\(require|CommonJS\(\w+\))/.test(made))
    throw new Error('esbuild writes imports in a way that this does not know');
  return made;
}

/**
 * Text of ASCII alone is read and kept at half the cost. What esbuild leaves are letters in regular expressions.
 * @param {string} code
 */
export function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What a piece exports, as an object with getters: esbuild defines each of them twice, one by one.
 * @param {string} code
 */
function withPlainExports(code) {
  return code.replace(
    /^__export\((\w+), \{\n((?: {2}.*\n)*)\}\);\nmodule\.exports = __toCommonJS\(\1\);$/m,
    (_, _name, /** @type {string} */ rows) => {
      const getters = rows.replace(/^ {2}(\w+|"[^"]+"): \(\) => (.+?),?$/gm, '  get $1() { return $2; },');
      return `module.exports = {\n${getters}};`;
    },
  );
}

/**
 * Other pieces, and modules of Node, are asked for where something of them is first used. What is only imported to be run, esbuild
 * writes to keep an order that nothing here needs: no piece does anything but say what is in it. What was asked for of a piece is at hand from
 * then on, without a call and a getter for each use, which cost a check of many files a twentieth: nothing that a piece exports changes.
 * @param {string} code
 */
function whenUsed(code) {
  let made = code
    .replace(/__toESM\((require\("(?:\.\/|node:)[^"]+"\))\)/g, '$1')
    .replace(/^module\.exports = __toCommonJS\(\w+\);$/m, '');
  for (const [line, name = '', what = ''] of made.matchAll(
    /^var (import_\w+) = (require\("(?:\.\/|node:)[^"]+"\));$/gm,
  )) {
    const used = new RegExp(`(?<![\\w$])${name}(?![\\w$])${what.includes('"node:') ? '(?:\\.default\\b)?' : ''}`, 'g');
    const others = made.replace(line, '');
    made = others.search(used) < 0 ? others : withPiece(others, name, what, used);
  }
  return made;
}

/**
 * @param {string} code
 * @param {string} name by which a piece, or a module of Node, goes there
 * @param {string} what the call that asks for it
 * @param {RegExp} used where it is used
 */
function withPiece(code, name, what, used) {
  /** @type {Set<string>} */
  const kept = new Set([`${name}_kept`]);
  const part = new RegExp(`${used.source}(?:\\.([A-Za-z_$][\\w$]*))?`, 'g');
  const made = code.replace(part, (_, /** @type {string | undefined} */ of) => {
    if (of === undefined || what.includes('"node:')) return `(${name}())${of === undefined ? '' : `.${of}`}`;
    kept.add(`${name}_${of}`);
    return `(${name}_${of} ??= ${name}().${of})`;
  });
  return `${made}\nvar ${[...kept].join()};\nfunction ${name}() { return ${name}_kept ??= ${what}; }\n`;
}
