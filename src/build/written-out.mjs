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
 * Puts the cases that ship, as they are read, into `case/shipped`, each as a piece of its own.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export function withShippedCases(root) {
  const folder = join(root, 'cases');
  const slugs = readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : []));
  return {
    name: 'with-shipped-cases',
    setup(builder) {
      builder.onLoad({ filter: /src\/case\/shipped\.ts$/ }, ({ path }) => {
        const rows = slugs.map(
          (slug) => `${JSON.stringify(slug)}: () => import(${JSON.stringify(`shipped-case:${slug}`)})`,
        );
        const source = readFileSync(path, 'utf8').replace('= {};', `= {${rows.join(',')}} as any;`);
        return { contents: source, loader: 'ts', resolveDir: root };
      });
      builder.onResolve({ filter: /^shipped-case:/ }, ({ path }) => ({
        path: path.slice('shipped-case:'.length),
        namespace: 'shipped-case',
      }));
      builder.onLoad({ filter: /.*/, namespace: 'shipped-case' }, async ({ path: slug }) => {
        const { readCaseInFull } = await bundled(`export { readCaseInFull } from './src/address/read-case.ts';`);
        const text = readFileSync(join(folder, `${slug}.yaml`), 'utf8');
        const { cases, problems } = await readCaseInFull({ text, file: slug, slug });
        if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
        const content = JSON.stringify(cases[0].content);
        return {
          contents: `export const text = ${JSON.stringify(text)};export const content = ${JSON.stringify(content)};`,
        };
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
          contents: `const codes = ${split(codes)};
            let names;
            const named = () => names ??= ${split(names)};
            export default { getAllCodes: () => [...codes], getName: (code) => named()[codes.indexOf(code)] ?? '' };`,
        };
      });
    },
  };
}

/**
 * Of what the package says of itself, its version, which is all that is asked for.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export function withVersion(root) {
  const file = join(root, 'package.json');
  return {
    name: 'with-version',
    setup(builder) {
      builder.onLoad({ filter: /\/package\.json$/ }, ({ path }) => {
        if (path !== file) return undefined;
        const { version } = JSON.parse(readFileSync(path, 'utf8'));
        return { contents: JSON.stringify({ version }), loader: 'json' };
      });
    },
  };
}
