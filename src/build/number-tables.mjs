// Tables of numbers that libraries ship packed: unpacked by the build into files of bytes beside the program. In the code of the program they
// would be read twice, as its source and as what V8 kept of it, for every letter that needs no such table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the names of such files end (`requirePiece` in bin/appeal.js). */
const TABLE = '.table';

/** What reads such a file as it begins, in a module as esbuild writes it. */
export const READS_TABLE = /^import \w+ from "\.\/tables\//m;

/**
 * What a module has in place of a table: lines to begin it with, and the table as an expression. Without a folder for the file it is all in
 * the expression.
 * @param {string} name
 * @param {ArrayLike<number>} numbers below 2^16
 * @param {string | undefined} folder
 */
export function tableOf(name, numbers, folder) {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [index, value] of Array.from(numbers).entries()) bytes.writeUInt16LE(value, index * 2); // throws if one has no room
  if (folder === undefined) {
    const text = bytes.toString('base64');
    return { begin: '', table: `new Uint16Array(new Uint8Array(Buffer.from("${text}", 'base64')).buffer)` };
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}${TABLE}`), bytes);
  return { begin: `import numbers from "./tables/${name}${TABLE}";\n`, table: 'numbers' };
}

/**
 * Leaves what stands in such files where it is.
 * @param {import('esbuild').PluginBuild} builder
 */
export function leaveTables(builder) {
  builder.onResolve({ filter: /^\.\/tables\/.*\.table$/ }, ({ path }) => ({ path, external: true }));
}
