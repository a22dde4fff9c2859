import { readFileSync } from 'node:fs';
import { inTwo } from './patterns-for-texts.mjs';

/** A pattern, as it is written down. */
const PATTERN = String.raw`\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*`;

/** What stands in a list of patterns, or between the brackets of one that is put together; the first is over before the others matter. */
const PARTS = [
  /\s+/y,
  /\/\/.*/y,
  new RegExp(PATTERN, 'y'),
  /'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/y,
  /new RegExp\(/y,
  /[[\])]/y,
  /[^\s'"`/()[\]{}]/y,
];

/** The beginning of a value of an object that is a pattern, one that is put together, or a list of such. */
const VALUE = new RegExp(
  String.raw`(?<=[{,]\s*|^\s*)(\w+):\s+(?=${PATTERN}|(?:\[(?:\s|\/\/.*)*)?(?:new RegExp\(|${PATTERN}))`,
  'gm',
);

/** What casesheets alone are read by. */
const OF_IMPORT = /\/(?:casesheet|addressee|date|made)[\w-]*\.ts$/;

/**
 * Patterns in the rooms of languages are made when they are first asked for: V8 reads a pattern as soon as the object is made in which it is, and
 * a check has the words of all languages at hand, and a casesheet all headings, of which most never meet a text.
 * @returns {import('esbuild').Plugin}
 */
export function withPatternsOfLanguages() {
  return {
    name: 'with-patterns-of-languages',
    setup(builder) {
      builder.onLoad({ filter: /\/src\/languages\/[\w-]+\/[\w-]+\.ts$/ }, async ({ path }) => {
        const source = whenAsked(readFileSync(path, 'utf8'));
        if (!OF_IMPORT.test(path)) return { contents: source, loader: 'ts' };
        return { contents: await inTwo(source), loader: 'js' };
      });
    },
  };
}

/**
 * The source of a room whose patterns are made once, by getters.
 * @param {string} source
 */
export function whenAsked(source) {
  let count = 0;
  let made = '';
  let done = 0;
  for (const { 0: all, 1: key, index } of source.matchAll(VALUE)) {
    const from = index + all.length;
    const end = index < done || isInText(source, index) ? undefined : endOf(source, from);
    if (end === undefined) continue;
    made += source.slice(done, index);
    made += `get ${key}() { return (patternsMade[${count++}] ??= ${source.slice(from, end)}); }`;
    done = end;
  }
  return count === 0 ? source : `const patternsMade: any[] = [];\n${made}${source.slice(done)}`;
}

/**
 * Where a value ends that has patterns and nothing else; undefined if it has.
 * @param {string} source
 * @param {number} from
 */
function endOf(source, from) {
  let open = 0;
  let at = from;
  while (open > 0 || at === from || !/[,}]/.test(source[at] ?? '')) {
    const part = partAt(source, at);
    if (part === '') return undefined;
    if (/^(?:\[|new RegExp\()$/.test(part)) open++;
    if (/^[\])]$/.test(part)) open--;
    at += part.length;
  }
  return at;
}

/**
 * @param {string} source
 * @param {number} at
 */
function partAt(source, at) {
  for (const part of PARTS) {
    part.lastIndex = at;
    const [found] = part.exec(source) ?? [];
    if (found !== undefined) return found;
  }
  return '';
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
