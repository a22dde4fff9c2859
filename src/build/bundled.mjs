import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * What a few lines of TypeScript export, which may take it from modules: `export { RULES } from './src/check/rules.ts';`. Node 20
 * reads no TypeScript, so it is bundled first.
 * @param {string} contents
 * @returns {Promise<any>}
 */
export async function bundled(contents) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' }, // that for Node is CommonJS, which wants `require`
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
