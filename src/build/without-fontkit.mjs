import { readFileSync } from 'node:fs';

/** What of pdfkit is left out: drawing, text, pictures, forms, tables, encryption, its own subsets of PDF, and the fonts that every viewer has. */
const PARTS = 'Color Vector Fonts Text Images Annotations AcroForm Attachments Subset Table'.split(' ');
/** What its constructor and its end ask of those parts. */
const CALLS =
  /^ +this\.(?:init(?:Color|Vector|Fonts|Text|Images|Tables|Subset)|endAcroForm)\(.*\);$|^ +this\._security = PDFSecurity\.create\(.*\);$/gm;
const CALL_COUNT = 9;

/** What is used of a stream of Node: bytes are put in and taken out. A stream tells of each, and takes a millisecond to begin. */
const QUEUE = `class Readable {
  readableLength = 0;
  queue = [];
  push(chunk) {
    if (!chunk) return;
    this.queue.push(chunk);
    this.readableLength += chunk.length;
  }
  read() {
    const { queue } = this;
    this.queue = [];
    this.readableLength = 0;
    return queue.length > 1 ? Buffer.concat(queue) : (queue[0] ?? null);
  }
}`;

/**
 * pdfkit brings a library to read fonts, which takes most of its time to start, and others for pictures, encryption and
 * line breaks. Here HarfBuzz reads the fonts and the text is set before pdfkit sees it: it writes the file, no more.
 * @returns {import('esbuild').Plugin}
 */
export function withoutFontkit() {
  return {
    name: 'without-fontkit',
    setup(builder) {
      builder.onLoad({ filter: /\/pdfkit\/js\/pdfkit\.node\.mjs$/ }, ({ path }) => ({
        contents: fileAlone(readFileSync(path, 'utf8')),
      }));
      builder.onResolve({ filter: /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/ }, ({ importer }) =>
        importer.includes('/pdfkit/') ? { path: 'nothing', namespace: 'nothing' } : undefined,
      );
      builder.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
        contents: 'export const create = undefined, cbc = undefined, ecb = undefined; export default undefined;',
      }));
    },
  };
}

/**
 * pdfkit without what is not for writing a file: to load it all takes as long as to set a page.
 * @param {string} source
 */
function fileAlone(source) {
  const take = (/** @type {RegExp | string} */ what, /** @type {string} */ instead = '') => {
    const rest = source.replace(what, () => instead);
    if (rest === source) throw new Error(`pdfkit is not as src/build/without-fontkit.mjs has it: ${what}`);
    source = rest;
  };
  if (source.match(CALLS)?.length !== CALL_COUNT) throw new Error('pdfkit calls other parts of itself than it did');
  take(CALLS);
  for (const part of PARTS) take(`mixin(${part}Mixin);`);
  take(/^const ICC_PROFILE_PATH = .*$/m, "const ICC_PROFILE_PATH = '';");
  take(/^const require\$1 = createRequire[\s\S]*?^\}\);$/m);
  take(/^import \{ createRequire \} from 'module';$/m);
  take("import stream from 'stream';");
  take('var Readable = stream.Readable;', QUEUE);
  take("import zlib$1 from 'zlib';", "import { deflateSync } from 'node:zlib';"); // names alone are asked for when they are used
  take('zlib$1.deflateSync(', 'deflateSync(');
  take(/^export \{ LineWrapper, PDFDocument, .*$/m, 'export { PDFDocument as default };');
  take(/^function isBytes\(a\) \{[\s\S]*?^(?=class PDFSecurity )/m); // hashes and ciphers, for encryption
  take(/^const \{[^}]*\} = (?:Gradient|pattern);$/gm);
  const [, ...tables] = source.split(/^(?=const \w+ = (?:new Uint32Array\(|new Set\(|`))/m);
  for (const table of tables) take(table, table.replace(' = ', ' = /* @__PURE__ */ '));
  take(/^ +this\._id = PDFSecurity\.generateFileID\(.*\);$/m);
  return source;
}
