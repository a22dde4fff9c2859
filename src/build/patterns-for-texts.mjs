// Patterns of the import in two halves: the one for most texts is made in a fiftieth of the time (western.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { SUPPORTED, TARGET } from './commonjs.mjs';
import { patternsMade, withMade } from './made-patterns.mjs';
import { signsFor } from './needed-words.mjs';
import { LITERAL, uncased } from './uncased.mjs';
import { lotsOf } from './ways.mjs';
import { western } from './western.mjs';

const RUNTIME = fileURLToPath(new URL('pattern-for-texts.mjs', import.meta.url));

/**
 * The source of a module with such patterns; those within functions are made once, and so are all others there.
 * @param {string} source in TypeScript
 * @param {ReadonlyMap<string, RegExp>} known patterns that it puts together as it begins
 */
export async function inTwo(source, known = new Map()) {
  const { code } = await transform(source, { loader: 'ts', target: TARGET, supported: SUPPORTED });
  let count = 0;
  const written = code.replace(
    LITERAL,
    (literal, /** @type {string} */ pattern, /** @type {string} */ flags, /** @type {number} */ at) => {
      const before = code.slice(0, at);
      if (flags.includes('y') || (flags.includes('g') && !keepsNoPlace(before))) return literal;
      const call = halves(pattern, flags);
      if (call === undefined && isMadeOnce(before)) return literal;
      return `(patternsInTwo[${count++}] ??= ${call ?? literal})`;
    },
  );
  const made = withMade(written, known, halves).replace(/\bnew RegExp\(/g, 'patternMade(');
  if (made === code) return code;
  return `import { patternForTexts, patternMade } from ${JSON.stringify(RUNTIME)};\nconst patternsInTwo = [];\n${made}`;
}

/**
 * True if a pattern that stands here is used by what asks for all places, or is made once.
 * @param {string} before
 */
function keepsNoPlace(before) {
  return /\.(?:match|matchAll|replace|replaceAll|search|split)\($/.test(before) || isMadeOnce(before);
}

/**
 * True if a pattern that stands here is made as the module begins: in a function that runs a few times V8 makes it anew each time, which takes
 * as long as to look through some lines.
 * @param {string} before
 */
function isMadeOnce(before) {
  const statement = before.slice([...before.matchAll(/^(?=[^\s)\]}])/gm)].at(-1)?.index);
  return /^(?:export )?const \w+ = /.test(statement) && !/=>|\bfunction\b/.test(statement);
}

/**
 * @param {string} source
 * @param {string} flags
 */
function halves(source, flags) {
  if (flags.includes('y')) return undefined;
  const signs = signsFor(source, flags);
  const isCaseless = flags.includes('i');
  const isOfClasses = flags.includes('u') && /\\[pP]\{/.test(source);
  const near = isOfClasses ? western(source, isCaseless) : undefined;
  if (near === undefined && !signs) return undefined;
  const isLeft = near === undefined;
  const far = !isLeft && isCaseless ? uncased(source) : source;
  const own = isLeft ? flags : flags.replace(/[iu]/g, '');
  const more = isLeft ? '' : isCaseless && far === undefined ? 'iu' : 'u';
  const lots = lotsOf(source, flags, (part) => (isLeft ? part : western(part, isCaseless)));
  const told = signs ? [signs.isFirst, signs.text, signs.also].filter((one) => one !== undefined) : [];
  const said = [lots ?? near ?? source, far ?? source, own, more, ...told].map((one) => JSON.stringify(one));
  return `patternForTexts(${said.join(', ')})`;
}

/** Modules whose patterns meet texts of many kinds, each a few times: those of the import, and of what looks at a draft. */
const READS_TEXTS =
  /\/src\/(?:import\/.*|check\/.*|problem\/(?:plain-name|visible)|countries\/capitals|source\/write-text|languages\/(?:(?:site|state|house)-words|(?:group|place)-labels))\.ts$/;

/**
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export function withPatternsInTwo(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, 'src', name))
    .filter((file) => READS_TEXTS.test(file));
  return {
    name: 'with-patterns-in-two',
    setup(builder) {
      const known = patternsMade(root, files);
      builder.onLoad({ filter: READS_TEXTS }, async ({ path }) => ({
        contents: await inTwo(readFileSync(path, 'utf8'), (await known).get(path)),
        loader: 'js',
      }));
    },
  };
}
