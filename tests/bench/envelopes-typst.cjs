// Sets envelopes with Typst, in a process of its own: node envelopes-typst.cjs FOLDER FONTS WORKSPACE SOURCE tags|plain OUT
// FOLDER: where the compiler is installed. FONTS: files, with commas between. SOURCE: a .typ file, whose data stand in WORKSPACE.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [folder = '', fonts = '', workspace = '', source = '', tags = '', out = ''] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(folder, 'index.js'))('@myriaddreamin/typst-ts-node-compiler');

const fontBlobs = fonts.split(',').map((file) => readFileSync(file));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
writeFileSync(out, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }, { pdfTags: tags === 'tags' }));
