// Makes the casesheets of tests/import/first/ that are no text from what stands in its sources/: PDF, DOCX, ODT and RTF by LibreOffice
// (`soffice`) from sources/NAME.txt, PDF by Chromium's print from sources/NAME.html, EML from either, with what is attached.
// `node tests/import/make-documents.mjs [NAME…]`. What it makes is committed: no test needs these programs. MADE says what becomes of each.
//
// A line of a source is a paragraph; `\` at its end breaks the line within the paragraph, `**bold**` is bold, a tab is a tab.
//   # heading          - item           @page (a new page)
//   @header text       @footer text     on each page; {page} and {pages} are numbers
//   @columns 2 … @end  @box … @end      columns; a frame beside the text
//   @table … @end      with a row a line, its cells parted by |, and \ for a new paragraph in a cell
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'first');
const SOURCES = join(FOLDER, 'sources');

/** How a source is set: the kind of file, a font, its size in points, the width of a page's margin in centimetres. */
/** @typedef {{ kind: 'pdf' | 'docx' | 'odt' | 'rtf', font?: string, size?: number, margin?: number, justified?: boolean }} Setting */
/** What becomes of each source. @type {Record<string, Setting>} */
const MADE = {
  'g1990-en-02': { kind: 'rtf', font: 'Liberation Mono' },
  'g1990-en-03': { kind: 'pdf', font: 'Liberation Mono', margin: 2.5 },
  'g1990-es-01': { kind: 'odt', font: 'Liberation Mono' },
  'g2009-de-01': { kind: 'rtf' },
  'g2009-en-02': { kind: 'pdf' },
  'g2009-en-03': { kind: 'docx' },
  'g2009-es-02': { kind: 'pdf', size: 9 },
  'g2009-fr-01': { kind: 'pdf', justified: true },
  'g2009-fr-02': { kind: 'docx' },
  'g2009-fr-03': { kind: 'docx', font: 'DejaVu Sans', size: 9 },
  'g2017-en-02': { kind: 'pdf', font: 'DejaVu Sans' },
  'g2017-en-03': { kind: 'docx' },
  'g2018-de-02': { kind: 'docx' },
  'g2018-de-03': { kind: 'pdf', justified: true },
  'g2018-en-04': { kind: 'pdf' },
  'g2018-en-05': { kind: 'docx' },
  'g2018-en-11': { kind: 'pdf', font: 'Liberation Serif', size: 15, justified: true },
  'g2018-en-13': { kind: 'docx' },
  'g2018-es-02': { kind: 'docx' },
  'g2018-fr-02': { kind: 'pdf', font: 'DejaVu Serif', justified: true },
  'g2018-it-01': { kind: 'odt' },
  'g2018-pt-01': { kind: 'pdf' },
  'g2018-ru-01': { kind: 'docx' },
  'g2018-zh-01': { kind: 'docx' },
};
/** Sources in HTML that Chromium prints; with `marks`, it writes day, title, address and page at the edges, as it does unasked. */
/** @type {Record<string, { marks?: boolean }>} */
const PRINTED = {
  'g2018-ar-01': {},
  'g2018-en-06': {},
  'g2018-es-04': {},
  'g2018-fr-03': {},
  'web-en-02': { marks: true },
};

/** Sources that come by e-mail: HTML with the same as plain text, or a DOCX that is attached. */
/** @type {Record<string, 'html' | 'docx'>} */
const MAILED = { 'g2018-en-07': 'docx', 'web-en-03': 'html' };

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"')
  .join(' ');

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * What stands in a paragraph.
 * @param {string} line
 */
const spans = (line) =>
  escaped(line)
    .replace(/\*\*(.+?)\*\*/gs, '<text:span text:style-name="Strong">$1</text:span>')
    .replace(/\t/g, '<text:tab/>')
    .replace(/\\\n/g, '<text:line-break/>')
    .replace(/ {2,}/g, (some) => ` <text:s text:c="${some.length - 1}"/>`)
    .replace('{page}', '<text:page-number/>')
    .replace('{pages}', '<text:page-count/>');

/** @type {(line: string, style?: string) => string} */
const paragraph = (line, style = 'Body') => `<text:p text:style-name="${style}">${spans(line)}</text:p>`;

/**
 * The lines of a source, those broken within a paragraph together, as the body of a document.
 * @param {readonly string[]} lines
 * @returns {string}
 */
function bodyOf(lines) {
  /** @type {string[]} */
  const body = [];
  for (let nth = 0; nth < lines.length; nth++) {
    const line = lines[nth] ?? '';
    const [, word = ''] = /^@(columns|box|table)\b/.exec(line) ?? [];
    if (word !== '') {
      const end = lines.indexOf('@end', nth);
      body.push(framed(word, lines.slice(nth + 1, end)));
      nth = end;
    } else if (line.startsWith('- ')) {
      const item = `<text:list-item>${paragraph(line.slice(2), 'Item')}</text:list-item>`;
      body.push(`<text:list text:style-name="Bullets">${item}</text:list>`);
    } else if (line === '@page') body.push('<text:p text:style-name="NewPage"/>');
    else if (line.startsWith('# '))
      body.push(`<text:h text:style-name="Title1" text:outline-level="1">${spans(line.slice(2))}</text:h>`);
    else if (!line.startsWith('@')) body.push(paragraph(line));
  }
  return body.join('\n').replaceAll('</text:list>\n<text:list text:style-name="Bullets">', '');
}

/**
 * @param {string} word
 * @param {readonly string[]} lines
 */
function framed(word, lines) {
  if (word === 'columns')
    return `<text:section text:style-name="Columns" text:name="c${lines.length}">${bodyOf(lines)}</text:section>`;
  if (word === 'box') {
    const box = `<draw:text-box fo:min-height="1cm">${bodyOf(lines)}</draw:text-box>`;
    return `<text:p text:style-name="Body"><draw:frame draw:style-name="Box" text:anchor-type="paragraph" svg:width="7cm">${box}</draw:frame></text:p>`;
  }
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const cells = rows.map((row) =>
    row.map(
      (cell) =>
        `<table:table-cell table:style-name="Cell">${cell
          .split(/\s*\\\s*/)
          .map((one) => paragraph(one))
          .join('')}</table:table-cell>`,
    ),
  );
  const columns = `<table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>`;
  return `<table:table table:name="t${rows.length}">${columns}${cells.map((row) => `<table:table-row>${row.join('')}</table:table-row>`).join('')}</table:table>`;
}

/**
 * A source as a flat ODT.
 * @param {string} source
 * @param {Setting} setting
 */
function flatDocument(source, { font = 'Liberation Sans', size = 10, margin = 2, justified = false }) {
  const lines = source
    .trimEnd()
    .replace(/\\\n/g, '\\\u0000')
    .split('\n')
    .map((line) => line.replaceAll('\u0000', '\n'));
  const edge = (/** @type {string} */ word) => {
    const found = lines
      .filter((line) => line.startsWith(`@${word} `))
      .map((line) => paragraph(line.slice(word.length + 2), 'Edge'));
    return found.length > 0 ? `<style:${word}>${found.join('')}</style:${word}>` : '';
  };
  const align = justified ? ' fo:text-align="justify"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"${align}/><style:text-properties style:font-name="F" fo:font-size="${size}pt"/></style:style>
<style:style style:name="Item" style:family="paragraph" style:parent-style-name="Body"/>
<style:style style:name="Edge" style:family="paragraph" style:parent-style-name="Body"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="Title1" style:family="paragraph" style:parent-style-name="Body" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm"/><style:text-properties fo:font-weight="bold" fo:font-size="${size + 3}pt"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="NewPage" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="Box" style:family="graphic"><style:graphic-properties style:wrap="parallel" style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph" fo:padding="0.2cm" fo:border="0.02cm solid #000000"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.02cm solid #000000" fo:padding="0.1cm"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="1cm" fo:text-indent="-0.5cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="${margin}cm" fo:margin-right="${margin}cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${edge('header')}${edge('footer')}</style:master-page></office:master-styles>
<office:body><office:text>
${bodyOf(lines.filter((line) => !/^@(?:header|footer) /.test(line)))}
</office:text></office:body></office:document>
`;
}

const temporary = mkdtempSync(join(tmpdir(), 'appeal-documents-'));

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function run(program, words) {
  const { status, stderr, error } = spawnSync(program, words, { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}

/**
 * @param {string} name
 * @param {Setting} setting
 */
function convert(name, setting) {
  const flat = join(temporary, `${name}.fodt`);
  writeFileSync(flat, flatDocument(readFileSync(join(SOURCES, `${name}.txt`), 'utf8'), setting));
  const profile = `-env:UserInstallation=${pathToFileURL(join(temporary, 'profile'))}`;
  run('soffice', [profile, '--headless', '--convert-to', setting.kind, '--outdir', temporary, flat]);
}

/** @param {string} file */
function renameInto(file) {
  writeFileSync(join(FOLDER, file), readFileSync(join(temporary, file)));
}

/** @param {string} text */
const inBase64 = (text) => text.replace(/.{76}/g, '$&\r\n');

/**
 * A text in quoted-printable, in which lines have at most 76 characters.
 * @param {string} text
 */
function quotedPrintable(text) {
  const hex = (/** @type {string} */ one) =>
    [...Buffer.from(one)].map((code) => `=${code.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  return text
    .split('\n')
    .map((line) => {
      const pieces = line.replace(/[^\x20-\x3c\x3e-\x7e]| $/gu, hex).match(/=..|./g) ?? [];
      let width = 0;
      const broken = pieces.map((piece) => {
        const breaks = width + piece.length > 75;
        width = breaks ? piece.length : width + piece.length;
        return breaks ? `=\r\n${piece}` : piece;
      });
      return broken.join('');
    })
    .join('\r\n');
}

/**
 * @param {string} kind
 * @param {readonly string[]} parts
 */
function mail(kind, parts) {
  const boundary = '----=_Part_1990_199';
  const head = [
    'From: Urgent Actions <urgent@example.org>',
    'To: network@example.org',
    'Subject: This week: please write',
    'Date: Wed, 22 Jan 2025 09:00:00 +0000',
    'MIME-Version: 1.0',
  ];
  return [
    ...head,
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/**
 * @param {string} name
 * @param {'html' | 'docx'} as
 */
function send(name, as) {
  const text = (/** @type {string} */ kind, /** @type {string} */ content) =>
    `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(content)}`;
  if (as === 'html') {
    const html = readFileSync(join(SOURCES, `${name}.html`), 'utf8');
    const plain = html
      .replace(/<br>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&rsquo;/g, '’')
      .trim();
    writeFileSync(join(FOLDER, `${name}.eml`), mail('alternative', [text('plain', plain), text('html', html)]));
    return;
  }
  convert(name, { kind: 'docx' });
  const bytes = inBase64(readFileSync(join(temporary, `${name}.docx`), 'base64'));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const attached = `Content-Type: ${type}; name="action.docx"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="action.docx"\r\n\r\n${bytes}`;
  const covering =
    'Dear friends,\n\nthis week’s action is attached. Please write by the middle of March.\n\nWith thanks\nThe team';
  writeFileSync(join(FOLDER, `${name}.eml`), mail('mixed', [text('plain', covering), attached]));
}

/** The address that a page is printed from: Chromium writes it at the foot. It leads to this script alone. */
const SITE = 'www.amnesty.example';

/**
 * Prints pages of sources/, which a server of this script gives to Chromium.
 * @param {readonly [string, { marks?: boolean }][]} pages
 */
async function printAll(pages) {
  const server = createServer((request, answer) => {
    const file = join(SOURCES, basename(request.url ?? ''));
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(existsSync(file) ? readFileSync(file) : '');
  });
  const port = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' ? address?.port : undefined);
    });
  });
  for (const [name, { marks = false }] of pages) {
    const file = join(temporary, `${name}.pdf`);
    await promisify(execFile)('chromium', [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(temporary, 'chromium')}`],
      ...[`--host-resolver-rules=MAP ${SITE}:80 127.0.0.1:${port}`, ...(marks ? [] : ['--no-pdf-header-footer'])],
      ...[`--print-to-pdf=${file}`, `http://${SITE}/${name}.html`],
    ]);
    renameInto(`${name}.pdf`);
  }
  server.close();
}

const wanted = process.argv.slice(2);
const isWanted = (/** @type {[string, unknown]} */ [name]) => wanted.length === 0 || wanted.includes(name);
try {
  for (const [name, setting] of Object.entries(MADE).filter(isWanted)) {
    convert(name, setting);
    renameInto(`${name}.${setting.kind}`);
  }
  for (const [name, as] of Object.entries(MAILED).filter(isWanted)) send(name, /** @type {'html' | 'docx'} */ (as));
  await printAll(Object.entries(PRINTED).filter(isWanted));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
