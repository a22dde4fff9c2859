import { createRequire } from 'node:module';
import { bundled } from './bundled.mjs';

/**
 * The patterns by which words are hyphenated, as rows of numbers (`layout/pattern-tree`) in place of the objects of the library `hyphen`.
 * @returns {import('esbuild').Plugin}
 */
export function withPatternTrees() {
  return {
    name: 'with-pattern-trees',
    setup(builder) {
      builder.onLoad({ filter: /\/hyphen\/patterns\/[\w-]+\.js$/ }, async ({ path }) => {
        const { patternTree } = await bundled(`export { patternTree } from './src/layout/pattern-tree.ts';`);
        const { tree, levels, words } = patternTree(createRequire(path)(path));
        const bytes = Buffer.alloc(tree.length * 2);
        for (const [index, value] of tree.entries()) bytes.writeUInt16LE(value, index * 2);
        const row = `new Uint16Array(new Uint8Array(Buffer.from("${bytes.toString('base64')}", 'base64')).buffer)`;
        const rest = `levels: ${JSON.stringify(levels.join('|'))}.split('|')${words ? `, words: ${JSON.stringify(words)}` : ''}`;
        return { contents: `export default { tree: ${row}, ${rest} };` };
      });
    },
  };
}
