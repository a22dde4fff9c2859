// Bundles the program and its libraries into dist/: one small file to start from, and a piece for each command.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeBooks } from './books.mjs';
import { bundled } from './bundled.mjs';
import { inAscii, SUPPORTED, TARGET, toCommonJs } from './commonjs.mjs';
import { withLineClasses } from './line-classes.mjs';
import { withPatternTrees } from './pattern-trees.mjs';
import { withPatternsInTwo } from './patterns-for-texts.mjs';
import { withPatternsOfLanguages } from './patterns-of-languages.mjs';
import { withPlainSchemas } from './plain-schemas.mjs';
import { withTextOfPdf } from './text-of-pdf.mjs';
import { withoutFontkit } from './without-fontkit.mjs';
import { CLASSES, classesPiece } from './written-classes.mjs';
import { withCodes, withShippedCases, withShippedTemplates, withVersion } from './written-out.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = join(root, 'dist');
const tables = join(dist, 'tables');

rmSync(tables, { recursive: true, force: true });

/** Folders of dist/ whose files are copied. */
const FOLDERS = ['fonts', 'names', 'locales'];

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'src/main.ts', out: 'main' },
    { in: 'src/host/node.ts', out: 'node' },
    { in: 'src/host/worker.ts', out: 'worker' },
    ...ownPieces(),
  ],
  outdir: 'dist',
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: TARGET,
  supported: SUPPORTED,
  metafile: true,
  legalComments: 'none',
  // The same libraries as ES modules: one scope, of which only what is used is kept and run at start-up.
  // date-holidays wants time zones for equinoxes: ten years of them, a tenth of the bytes, give the same days from 2024 to 2045.
  alias: {
    'moment-timezone': './node_modules/moment-timezone/builds/moment-timezone-with-data-10-year-range.js',
    'bidi-js': './node_modules/bidi-js/dist/bidi.mjs',
    'fastest-levenshtein': './node_modules/fastest-levenshtein/esm/mod.js',
    yaml: './node_modules/yaml/browser/dist/index.js',
    handlebars: './node_modules/handlebars/lib/handlebars.js',
    'handlebars/runtime.js': './node_modules/handlebars/lib/handlebars.runtime.js',
  },
  plugins: [
    withoutChildProcesses(),
    withoutFontkit(),
    withoutNetwork(),
    withShippedTemplates(root),
    withShippedCases(root),
    withFormNames(),
    withCodes(),
    withVersion(root),
    withMonths(),
    withNamesOfLanguages(),
    withWordsOfCountries(),
    withLineClasses(tables),
    withPatternTrees(tables),
    withPlainSchemas(),
    withTextOfPdf(root),
    withPatternsOfLanguages(),
    withPatternsInTwo(root),
  ],
});

mkdirSync(dist, { recursive: true });
const files = outputFiles.filter(({ path }) => !isUnused(path));
const pieces = await Promise.all(files.map(async ({ path, text }) => ({ path, code: await toCommonJs(text) })));
const made = new Set([
  ...pieces.map(({ path }) => path),
  join(dist, CLASSES),
  ...copies().map(({ to }) => to),
  ...[...FOLDERS, 'phrases', 'books', 'help', 'tables'].map((name) => join(dist, name)),
]);
for (const name of readdirSync(dist)) if (!made.has(join(dist, name))) rmSync(join(dist, name), { recursive: true });
copyAll();
await writeBooks(root);
for (const { path, code } of pieces) writeFileSync(path, code);
mkdirSync(join(dist, 'modules'));
for (const { path, text } of files) writeFileSync(join(dist, 'modules', relative(dist, path)), text);
const classes = classesPiece();
writeFileSync(join(dist, CLASSES), inAscii(classes.code));
writeFileSync(join(dist, 'modules', CLASSES), classes.module);
writeFileSync(
  join(dist, 'LICENSES.txt'),
  licences([...Object.keys(metafile.inputs), 'node_modules/harfbuzzjs/dist', 'node_modules/cldr-core/data']),
);
for (const step of ['help', 'pack', 'compile']) {
  const { status } = spawnSync(process.execPath, [join(root, `src/build/${step}.cjs`)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`src/build/${step}.cjs failed`);
}

/** Every file of src/ is a piece of its own, so that nothing is read that a command does not use. */
function ownPieces() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.ts$/.test(name) && !/^(?:main|host\/node|host\/worker)\.ts$/.test(name))
    .map((name) => ({ in: join('src', name), out: `own-${name.slice(0, -'.ts'.length).replaceAll('/', '-')}` }));
}

/**
 * True for what is there only to be imported, and is not: the names by which files of src/ were asked for.
 * @param {string} path
 */
function isUnused(path) {
  const name = relative(root, path);
  const imported = Object.values(metafile.outputs).some(({ imports }) => imports.some((one) => one.path === name));
  return name.startsWith('dist/own-') && !imported;
}

/** What the program reads while it runs, besides its own code: fonts, words and names, phrase books, HarfBuzz, and the colour profile of PDF/A. */
function copies() {
  const fonts = readdirSync(join(root, 'src/fonts/files')).map((name) => ({
    from: join(root, 'src/fonts/files', name),
    to: join(dist, 'fonts', name),
  }));
  const names = readdirSync(join(root, 'src/check/names/files')).map((name) => ({
    from: join(root, 'src/check/names/files', name),
    to: join(dist, 'names', name),
  }));
  const books = readdirSync(join(root, 'src/languages'))
    .map((tag) => ({
      from: join(root, 'src/languages', tag, 'phrase-book.yaml'),
      to: join(dist, 'locales', `${tag}.yaml`),
    }))
    .filter(({ from }) => existsSync(from));
  const harfbuzz = ['harfbuzz.wasm', 'harfbuzz-subset.wasm'].map((name) => ({
    from: join(root, 'node_modules/harfbuzzjs/dist', name),
    to: join(dist, name),
  }));
  const profile = 'sRGB_IEC61966_2_1.icc';
  return [
    ...fonts,
    ...names,
    ...books,
    ...harfbuzz,
    { from: join(root, 'node_modules/pdfkit/js/data', profile), to: join(dist, profile) },
  ];
}

/** Copies what is not there yet, or has another size or an older time. */
function copyAll() {
  const wanted = new Set(copies().map(({ to }) => to));
  for (const folder of FOLDERS) {
    mkdirSync(join(dist, folder), { recursive: true });
    for (const name of readdirSync(join(dist, folder)))
      if (!wanted.has(join(dist, folder, name))) rmSync(join(dist, folder, name));
  }
  for (const { from, to } of copies()) {
    const [source, there] = [statSync(from), statSync(to, { throwIfNoEntry: false })];
    if (there?.size !== source.size || there.mtimeMs < source.mtimeMs) copyFileSync(from, to);
  }
}

/**
 * Puts the names of the forms, written out, into `paper/form-names`.
 * @returns {import('esbuild').Plugin}
 */
function withFormNames() {
  return {
    name: 'with-form-names',
    setup(builder) {
      builder.onLoad({ filter: /src\/paper\/form-names\.ts$/ }, async () => {
        const { FORM_NAMES } = await bundled(`export { FORM_NAMES } from './src/paper/form-names.ts';`);
        return { contents: `export const FORM_NAMES = ${JSON.stringify(FORM_NAMES)};` };
      });
    },
  };
}

/**
 * Puts the names of months, written out, into `import/days/shipped-months`.
 * @returns {import('esbuild').Plugin}
 */
function withMonths() {
  return {
    name: 'with-months',
    setup(builder) {
      builder.onLoad({ filter: /src\/import\/days\/shipped-months\.ts$/ }, async () => {
        const { DATES, CASESHEETS, monthNames } = await bundled(`
          export { DATES } from './src/languages/dates.ts';
          export { CASESHEETS } from './src/languages/casesheets.ts';
          export { monthNames } from './src/import/days/month-names.ts';`);
        const looked = Object.keys(DATES).filter((language) => DATES[language].everywhere);
        const languages = [...new Set([...looked, ...Object.keys(CASESHEETS), 'en'])];
        const shipped = Object.fromEntries(languages.map((language) => [language, monthNames(language)]));
        return { contents: `export const SHIPPED = ${JSON.stringify(shipped)};` };
      });
    },
  };
}

/**
 * Puts the names of languages, written out, into `import/shipped-names`.
 * @returns {import('esbuild').Plugin}
 */
function withNamesOfLanguages() {
  return {
    name: 'with-names-of-languages',
    setup(builder) {
      builder.onLoad({ filter: /src\/import\/shipped-names\.ts$/ }, async () => {
        const { CASESHEETS, namesOfLanguages } = await bundled(`
          export { CASESHEETS } from './src/languages/casesheets.ts';
          export { namesOfLanguages } from './src/import/names-of-languages.ts';`);
        /** @type {(language: string) => string} */
        const namesOf = (language) => [...namesOfLanguages(language)].flat().join('|');
        const shipped = Object.fromEntries(Object.keys(CASESHEETS).map((language) => [language, namesOf(language)]));
        return { contents: `export const SHIPPED_NAMES = ${JSON.stringify(shipped)};` };
      });
    },
  };
}

/**
 * Puts the names of countries as they are compared, written out, into `countries/shipped-words`.
 * @returns {import('esbuild').Plugin}
 */
function withWordsOfCountries() {
  return {
    name: 'with-words-of-countries',
    setup(builder) {
      builder.onLoad({ filter: /src\/countries\/shipped-words\.ts$/ }, async () => {
        const { allNames, SEVERAL } = await bundled(`
          export { allNames } from './src/countries/all-names.ts';
          export { SEVERAL } from './src/countries/shipped-words.ts';
        `);
        /** @type {Record<string, string>} */
        const shipped = {};
        for (const [name, code] of allNames()) {
          const first = name.slice(0, 1);
          shipped[first] = `${shipped[first] ?? '|'}${name}=${code ?? SEVERAL}|`;
        }
        return {
          contents: `export const SHIPPED_WORDS = ${JSON.stringify(shipped)};export const SEVERAL = '${SEVERAL}';`,
        };
      });
    },
  };
}

/**
 * commander can start programs of their own as subcommands. Nothing here does, and loading what that takes is slow.
 * @returns {import('esbuild').Plugin}
 */
function withoutChildProcesses() {
  return {
    name: 'without-child-processes',
    setup(builder) {
      builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('/commander/') ? { path: 'none', namespace: 'none' } : undefined,
      );
      builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/**
 * nodemailer can fetch attachments from the web. Here it writes drafts of plain text, and nothing goes anywhere.
 * @returns {import('esbuild').Plugin}
 */
function withoutNetwork() {
  return {
    name: 'without-network',
    setup(builder) {
      builder.onResolve({ filter: /\/fetch\/index\.js$/ }, ({ importer }) =>
        importer.includes('/nodemailer/') ? { path: 'nowhere', namespace: 'nowhere' } : undefined,
      );
      builder.onLoad({ filter: /.*/, namespace: 'nowhere' }, () => ({ contents: 'export default undefined;' }));
    },
  };
}

/**
 * The licence of every library in the bundle, as its terms ask.
 * @param {string[]} inputs
 */
function licences(inputs) {
  const packages = new Set(
    inputs.map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter((name) => name !== undefined),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch {}
  }
  return '';
}
