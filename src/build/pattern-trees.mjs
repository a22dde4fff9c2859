import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { bundled } from './bundled.mjs';
import { leaveTables, tableOf } from './number-tables.mjs';

/**
 * The patterns by which words are hyphenated, as rows of numbers (`layout/pattern-tree`) in place of the objects of the library `hyphen`.
 * @param {string} [folder] for the rows
 * @returns {import('esbuild').Plugin}
 */
export function withPatternTrees(folder) {
  return {
    name: 'with-pattern-trees',
    setup(builder) {
      builder.onLoad({ filter: /\/hyphen\/patterns\/[\w-]+\.js$/ }, async ({ path }) => {
        const { patternTree } = await bundled(`export { patternTree } from './src/layout/pattern-tree.ts';`);
        const { tree, levels, words } = patternTree(createRequire(path)(path));
        const { begin, table } = tableOf(`hyphens-${basename(path, '.js')}`, tree, folder);
        const rest = `levels: ${JSON.stringify(levels.join('|'))}.split('|')${words ? `, words: ${JSON.stringify(words)}` : ''}`;
        return { contents: `${begin}export default { tree: ${table}, ${rest} };` };
      });
      leaveTables(builder);
    },
  };
}
