// Sets the letters and the envelopes of an evening with Typst, in a process of its own: node evening-typst.cjs FOLDER FONTS FAMILY COUNT OUT
// FOLDER: where the compiler is installed. FONTS: files, with commas between. FAMILY: of the first. OUT: the letters; envelopes beside it.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [folder = '', fonts = '', family = '', count = '', out = ''] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(folder, 'index.js'))('@myriaddreamin/typst-ts-node-compiler');
const TARGETS = 4;

async function main() {
  const [{ letter }, { typstHead, typstLetter }] = await Promise.all([import('./words.mjs'), import('./typst.mjs')]);
  const fontBlobs = fonts.split(',').map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  const lines = (/** @type {readonly string[]} */ texts) => texts.map((text) => JSON.stringify(text)).join(', ');
  const letters = [typstHead([family])];
  const envelopes = [
    `#set document(title: "Envelopes")\n#set page(width: 220mm, height: 110mm, margin: 15mm)\n#set text(font: (${JSON.stringify(family)},), size: 12pt)\n`,
    '#let envelope(sender, address) = page[#text(size: 9pt, sender.join(linebreak())) #place(top + left, dx: 95mm, dy: 40mm, address.join(linebreak()))]\n',
  ];
  const officials = Array.from({ length: TARGETS }, (_, index) => letter(index, 'different').address);
  for (let number = 0; number < Number(count) / TARGETS; number += 1) {
    const one = letter(number, 'senders');
    for (const address of officials) {
      letters.push(typstLetter({ ...one, address }));
      envelopes.push(`#envelope((${lines(one.sender)},), (${lines(address)},))\n`);
    }
  }
  writeFileSync(out, compiler.pdf({ mainFileContent: letters.join('') }));
  writeFileSync(`${out}.envelopes.pdf`, compiler.pdf({ mainFileContent: envelopes.join('') }));
}

main();
