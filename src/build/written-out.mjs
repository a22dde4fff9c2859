// What the build makes of templates and tables, so that no command has to: pieces of dist/ in place of modules and libraries.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import languages from 'iso-639-1';
import { bundled } from './bundled.mjs';

/**
 * Puts the templates that ship, compiled, into `template/shipped`, each as a piece of its own.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export function withShippedTemplates(root) {
  const kinds = { letter: 'letters', partial: 'partials', page: '.' };
  const files = Object.entries(kinds).flatMap(([kind, folder]) =>
    readdirSync(join(root, 'templates', folder))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => ({
        key: `${kind}/${name.replace(/(?:\.html)?\.hbs$/, '')}`,
        path: join(root, 'templates', folder, name),
      })),
  );
  return {
    name: 'with-shipped-templates',
    setup(builder) {
      builder.onLoad({ filter: /src\/template\/shipped\.ts$/ }, ({ path }) => {
        const rows = files.map(
          (one) => `${JSON.stringify(one.key)}: () => import(${JSON.stringify(`shipped:${one.path}`)})`,
        );
        const source = readFileSync(path, 'utf8').replace('= {};', `= {${rows.join(',')}} as any;`);
        return { contents: source, loader: 'ts', resolveDir: root };
      });
      builder.onResolve({ filter: /^shipped:/ }, ({ path }) => ({
        path: path.slice('shipped:'.length),
        namespace: 'shipped',
      }));
      builder.onLoad({ filter: /.*/, namespace: 'shipped' }, async ({ path }) => {
        const { compileOptions } = await bundled(`export { compileOptions } from './src/template/render.ts';`);
        const text = readFileSync(path, 'utf8');
        const compiled = Handlebars.precompile(text, compileOptions(path.endsWith('.html.hbs')));
        return { contents: `export const text = ${JSON.stringify(text)};export const compiled = ${compiled};` };
      });
    },
  };
}

/**
 * Codes and names as one text each: as lists of lists they take longer to load than all that is done with them.
 * @returns {import('esbuild').Plugin}
 */
export function withCodes() {
  const split = (/** @type {readonly string[]} */ words) => `${JSON.stringify(words.join('|'))}.split('|')`;
  return {
    name: 'with-codes',
    setup(builder) {
      builder.onLoad({ filter: /src\/countries\/codes\.ts$/ }, async () => {
        const { COUNTRY_CODES } = await bundled(`export { COUNTRY_CODES } from './src/countries/codes.ts';`);
        return { contents: `export const COUNTRY_CODES = ${split(COUNTRY_CODES)};` };
      });
      builder.onLoad({ filter: /\/iso-639-1\/src\/index\.js$/ }, () => {
        const codes = languages.getAllCodes();
        const names = codes.map((code) => languages.getName(code));
        return {
          contents: `const codes = ${split(codes)}, names = ${split(names)};
            export default { getAllCodes: () => [...codes], getName: (code) => names[codes.indexOf(code)] ?? '' };`,
        };
      });
    },
  };
}
