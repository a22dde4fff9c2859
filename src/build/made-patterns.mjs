// Patterns that a module puts together of words as it begins: always the same, so the build does it, and says what each comes to.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** A pattern that is put together at the top of a module. */
const MADE = /^(?:export )?const (\w+)(?:: RegExp)? = new RegExp\(/gm;

/** Such a statement as esbuild writes it: in one line, or in some that are further in than its end. */
const STATEMENT = /^((?:export )?const (\w+) = )new RegExp\((?:.*|\n(?: {2}.*\n)+)\);$/gm;

/** What an alias is called that gives such a pattern to the build. */
const PREFIX = 'made_';

/**
 * The patterns of some modules, by their names, by the files of the modules.
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {Promise<Map<string, Map<string, RegExp>>>}
 */
export async function patternsMade(root, files) {
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const found = files.filter((file) => sources.get(file)?.match(MADE));
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: found.map((file, nth) => `export * as file${nth} from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [withAliases(sources)],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const modules = await import(`data:text/javascript;base64,${code}`);
  return new Map(
    found.map((file, nth) => {
      const given = Object.entries(modules[`file${nth}`]).filter(([name]) => name.startsWith(PREFIX));
      return [file, new Map(given.map(([name, pattern]) => [name.slice(PREFIX.length), pattern]))];
    }),
  );
}

/**
 * @param {ReadonlyMap<string, string>} sources
 * @returns {import('esbuild').Plugin}
 */
function withAliases(sources) {
  return {
    name: 'with-aliases',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = sources.get(path);
        const names = [...(source ?? '').matchAll(MADE)].map(([, name]) => `${name} as ${PREFIX}${name}`);
        return names.length === 0 ? undefined : { contents: `${source}\nexport { ${names.join()} };`, loader: 'ts' };
      });
    },
  };
}

/**
 * A module with what its patterns come to, as `written` says it; what that does not know is left.
 * @param {string} code as esbuild writes it
 * @param {ReadonlyMap<string, RegExp>} made
 * @param {(source: string, flags: string) => string | undefined} written
 */
export function withMade(code, made, written) {
  return code.replace(STATEMENT, (statement, before, name) => {
    const pattern = made.get(name);
    const call = pattern && written(pattern.source, pattern.flags);
    return call === undefined ? statement : `${before}${call};`;
  });
}
