import { finding } from '../../problem/finding.ts';
import type { LineRole } from '../sheet.ts';
import { docxLines } from './docx-body.ts';
import { type DocxStyles, docxStyles } from './docx-styles.ts';
import { NotRead, type PackedParts, packedParts } from './packed-parts.ts';
import type { RawReading, ReadingOptions } from './reading.ts';
import type { RawLine } from './sheet-lines.ts';
import { readXml } from './xml.ts';

/** The lines of a Word document: headers first, footers last, what stands in boxes where they hang. */
export async function readDocx(bytes: Uint8Array, { file, inflate }: ReadingOptions): Promise<RawReading> {
  try {
    const parts = packedParts(bytes, 'docx', file, inflate);
    const lines = await linesOf(parts);
    return lines ? { lines, problems: [] } : { problems: [finding('import-broken', { kind: 'docx' }, { file })] };
  } catch (error) {
    if (error instanceof NotRead) return error.reading;
    throw error;
  }
}

async function linesOf(parts: PackedParts): Promise<RawLine[] | undefined> {
  const name = mainPart(await parts.text('_rels/.rels'), parts.names);
  const text = name === undefined ? undefined : await parts.text(name);
  const styles = docxStyles(await parts.text('word/styles.xml'));
  if (text === undefined || styles === false) return undefined;
  const body = docxLines(text, styles);
  if (body === undefined) return undefined;
  const around = async (role: 'header' | 'footer') => aroundPages(parts, styles, role);
  return [...(await around('header')), ...body, ...(await around('footer'))];
}

/** The part with the text, as the file says, or where Word puts it. */
function mainPart(relations: string | undefined, names: readonly string[]): string | undefined {
  let said: string | undefined;
  readXml(relations ?? '<none/>', {
    open(_, { Type = '', Target = '' }) {
      if (Type.endsWith('/officeDocument')) said = Target.replace(/^\//, '');
    },
    close() {},
    text() {},
  });
  return [said, 'word/document.xml'].find((name) => name !== undefined && names.includes(name));
}

/** The headers or footers of all sections: each line once. */
async function aroundPages(parts: PackedParts, styles: DocxStyles, role: LineRole): Promise<RawLine[]> {
  const told = new Set<string>();
  const found: RawLine[] = [];
  for (const name of parts.names.filter((one) => one.startsWith(`word/${role}`) && one.endsWith('.xml')).slice(0, 20)) {
    const xml = await parts.text(name);
    for (const line of (xml === undefined ? undefined : docxLines(xml, styles)) ?? []) {
      if (told.has(line.text.trim()) || /^[\s\d/|-]*$/.test(line.text)) continue;
      told.add(line.text.trim());
      found.push({ ...line, role });
    }
  }
  return found.map((line, nth) => (nth === 0 ? { ...line, gap: true } : line));
}
