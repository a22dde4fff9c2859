// Sets letters with Typst, in a process of its own: node typst.cjs FOLDER FONTS FAMILY SOURCE OUT
// FOLDER: where the compiler is installed. FONTS: files, with commas between. FAMILY: of the first. SOURCE: a .typ file, or "different:1000".
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [folder = '', fonts = '', family = '', source = '', out = ''] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(folder, 'index.js'))('@myriaddreamin/typst-ts-node-compiler');

/** @param {string} mainFileContent */
function compile(mainFileContent) {
  const fontBlobs = fonts.split(',').map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  writeFileSync(out, compiler.pdf({ mainFileContent }));
}

async function compileMany() {
  const [{ letters }, { typstHead, typstLetter }] = await Promise.all([import('./words.mjs'), import('./typst.mjs')]);
  const [mode, count] = source.split(':');
  const parts = [typstHead([family])];
  for (const letter of letters(Number(count), mode === 'senders' ? 'senders' : 'different'))
    parts.push(typstLetter(letter));
  compile(parts.join(''));
}

if (source.endsWith('.typ')) compile(readFileSync(source, 'utf8'));
else compileMany();
