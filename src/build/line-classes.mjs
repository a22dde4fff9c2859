import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { leaveTables, tableOf } from './number-tables.mjs';

/**
 * The line breaking classes of all characters, unpacked: the library `linebreak` has them packed twice, and to unpack them takes longer than
 * to set a letter.
 * @param {string} [folder] for the classes
 * @returns {import('esbuild').Plugin}
 */
export function withLineClasses(folder) {
  return {
    name: 'with-line-classes',
    setup(builder) {
      builder.onLoad({ filter: /\/linebreak\/dist\/module\.mjs$/ }, ({ path }) => {
        /** @type {new (packed: Buffer) => { data: Uint32Array, highStart: number, errorValue: number }} */
        const Trie = createRequire(path)('unicode-trie');
        const source = readFileSync(path, 'utf8');
        const packed = /= \S+\.toByteArray\("([^"]+)"\)/.exec(source);
        if (!packed?.[1]) throw new Error('linebreak has its classes elsewhere: see src/build/line-classes.mjs');
        const { data, highStart, errorValue } = new Trie(Buffer.from(packed[1], 'base64'));
        const { begin, table } = tableOf('line-classes', data, folder);
        const own = `{ highStart: ${highStart}, errorValue: ${errorValue}, data: ${table} }`;
        const text = source.replace(packed[0], () => `= ${own}`).replace(/^import \S+ from "base64-js";$/m, '');
        return { contents: `${begin}${text}` };
      });
      leaveTables(builder);
      builder.onResolve({ filter: /^tiny-inflate$/ }, () => ({ path: 'nothing', namespace: 'packed' }));
      builder.onLoad({ filter: /.*/, namespace: 'packed' }, () => ({ contents: 'module.exports = undefined;' }));
    },
  };
}
