import { readFileSync } from 'node:fs';

/** What valibot makes of each schema that nothing here asks for, and what stands in its place. */
const INSTEAD = /** @type {const} */ ([
  // The words of its own messages, which are not those of this program: of a list of countries, they are a kilobyte each time.
  [/\/\* @__PURE__ \*\/ _joinExpects\(options\.map\([^\n]*\), "[|&]"\)/g, '""'],
  // How other libraries call it.
  [/(?<=^function _standardSchema\(schema\) \{\n)[\s\S]*?(?=\treturn schema;\n\})/m, ''],
]);

/**
 * A shape is made anew whenever a case is read, which takes as long as to check it.
 * @returns {import('esbuild').Plugin}
 */
export function withPlainSchemas() {
  return {
    name: 'with-plain-schemas',
    setup(builder) {
      builder.onLoad({ filter: /\/valibot\/dist\/index\.mjs$/ }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [what, instead] of INSTEAD) {
          const made = contents.replace(what, instead);
          if (made === contents) throw new Error(`valibot is not as src/build/plain-schemas.mjs has it: ${what}`);
          contents = made;
        }
        return { contents };
      });
    },
  };
}
