// Pieces of dist/ in one scope: what one has of another is then a name, not a call, a getter and an object. A seventh less is read as compiled
// code, which is what a short command waits for longest.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LARGE, SUPPORTED, TARGET, toCommonJs } from './commonjs.mjs';
import { READS_TABLE } from './number-tables.mjs';

/** What an ES module that esbuild wrote gives to others. */
const EXPORTS = /^export \{\n((?: {2}.*\n)*)\};$/m;

/**
 * What can share a scope: not tables of words and libraries, nor what reads a table of numbers as it begins.
 * @param {string} file
 */
export function canShare(file) {
  return statSync(file).size <= LARGE && !READS_TABLE.test(readFileSync(file, 'utf8'));
}

/**
 * Code of a module with `give`: what a piece exports, by its name. Most are never asked for by name.
 * @param {string} folder of the pieces as ES modules
 * @param {readonly string[]} pieces
 * @returns {Promise<string>}
 */
export async function hoisted(folder, pieces) {
  const { outputFiles } = await build({
    stdin: { contents: entry(folder, pieces), resolveDir: folder },
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: TARGET,
    supported: SUPPORTED,
    legalComments: 'none',
    plugins: [only(folder, pieces)],
  });
  return toCommonJs(outputFiles[0]?.text ?? '', { isWhole: true });
}

/**
 * @param {string} folder
 * @param {readonly string[]} pieces
 */
function entry(folder, pieces) {
  const names = new Map(pieces.map((piece) => [piece, exportsOf(readFileSync(join(folder, piece), 'utf8'))]));
  const as = (/** @type {number} */ nth, /** @type {string} */ name) => `piece${nth}_${name}`;
  const imports = pieces.map((piece, nth) => {
    const wanted = names
      .get(piece)
      ?.map((name) => `${name} as ${as(nth, name)}`)
      .join(', ');
    return `import { ${wanted} } from './${piece}';`;
  });
  const cases = pieces.map((piece, nth) => {
    const given = names.get(piece)?.map((name) => `${JSON.stringify(name)}: ${as(nth, name)}`);
    return `case ${JSON.stringify(piece)}: return { ${given?.join(', ')} };`;
  });
  return `${imports.join('\n')}\nexport const give = (name) => {\nswitch (name) {\n${cases.join('\n')}\n}\n};\n`;
}

/** @param {string} text */
function exportsOf(text) {
  const rows = EXPORTS.exec(text)?.[1] ?? '';
  return [...rows.matchAll(/^ {2}(?:\w+ as )?([\w$]+),?$/gm)].map(([, name = '']) => name);
}

/**
 * Everything else is asked for when it is used, and so is what is imported late.
 * @param {string} folder
 * @param {readonly string[]} pieces
 * @returns {import('esbuild').Plugin}
 */
function only(folder, pieces) {
  return {
    name: 'only-these-pieces',
    setup(builder) {
      builder.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
        const piece = path.slice('./'.length);
        return kind === 'import-statement' && pieces.includes(piece)
          ? { path: join(folder, piece) }
          : { path, external: true };
      });
    },
  };
}
