import { readFileSync } from 'node:fs';

/** A pattern, as it is written down. */
const PATTERN = String.raw`\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*`;

/** A pattern, or a list of them and nothing else, as a value of an object. */
const VALUE = new RegExp(
  String.raw`(?<=[{,]\s*|^\s*)(\w+):\s+(${PATTERN}|\[\s*(?:${PATTERN}(?:,\s*)?)+\])(?=,|\s*\})`,
  'gm',
);

/**
 * Patterns in the rooms of languages are made when they are first asked for: V8 reads a pattern as soon as the object is made in which it is, and
 * a check has the words of all languages at hand, and a casesheet all headings, of which most never meet a text.
 * @returns {import('esbuild').Plugin}
 */
export function withPatternsOfLanguages() {
  return {
    name: 'with-patterns-of-languages',
    setup(builder) {
      builder.onLoad({ filter: /\/src\/languages\/[\w-]+\/[\w-]+\.ts$/ }, ({ path }) => ({
        contents: whenAsked(readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/**
 * The source of a room whose patterns are made once, by getters.
 * @param {string} source
 */
export function whenAsked(source) {
  let count = 0;
  const made = source.replace(
    VALUE,
    (all, /** @type {string} */ key, /** @type {string} */ value, /** @type {number} */ at) => {
      if (isInText(source, at)) return all;
      return `get ${key}() { return (patternsMade[${count++}] ??= ${value}); }`;
    },
  );
  return count === 0 ? source : `const patternsMade: any[] = [];\n${made}`;
}

/**
 * True within a string or a remark: there are none over several lines in which a pattern could be.
 * @param {string} source
 * @param {number} at
 */
function isInText(source, at) {
  const before = source.slice(source.lastIndexOf('\n', at) + 1, at);
  return /^\s*(?:\/\/|\*|\/\*)/.test(before) || /^(?:[^'"`]|'[^']*'|"[^"]*"|`[^`]*`)*['"`][^'"`]*$/.test(before);
}
