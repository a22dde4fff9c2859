// Sets envelopes with jsPDF, in a process of its own: node envelopes-jspdf.cjs FOLDER FONT.ttf ADDRESSES.json OUT
// FOLDER: where jsPDF is installed.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [folder = '', font = '', addresses = '', out = ''] = process.argv.slice(2);
const { jsPDF } = createRequire(join(folder, 'index.js'))('jspdf');
const { sender, envelopes } = JSON.parse(readFileSync(addresses, 'utf8'));

const size = [220, 110];
const document = new jsPDF({ unit: 'mm', format: size, orientation: 'landscape', compress: true });
document.addFileToVFS('book.ttf', readFileSync(font).toString('base64'));
document.addFont('book.ttf', 'Book', 'normal');
document.setFont('Book', 'normal');
for (const [index, lines] of envelopes.entries()) {
  if (index > 0) document.addPage(size, 'landscape');
  document.setFontSize(9).text(sender, 10, 12);
  document.setFontSize(11).text(lines, 110, 52);
}
writeFileSync(out, Buffer.from(document.output('arraybuffer')));
