/**
 * pdfkit brings a library to read fonts, which takes most of its time to start, and others for pictures, encryption and
 * line breaks. Here HarfBuzz reads the fonts and the text is set before pdfkit sees it: it writes the file, no more.
 * @returns {import('esbuild').Plugin}
 */
export function withoutFontkit() {
  return {
    name: 'without-fontkit',
    setup(builder) {
      builder.onResolve({ filter: /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/ }, ({ importer }) =>
        importer.includes('/pdfkit/') ? { path: 'nothing', namespace: 'nothing' } : undefined,
      );
      builder.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
        contents: 'export const create = undefined, cbc = undefined, ecb = undefined; export default undefined;',
      }));
    },
  };
}
