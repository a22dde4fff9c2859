import { finding } from '../../problem/finding.ts';
import type { LineRole } from '../sheet.ts';
import { type OdtPart, type OdtStyles, odtPart } from './odt-part.ts';
import { NotRead, packedParts } from './packed-parts.ts';
import type { RawReading, ReadingOptions } from './reading.ts';
import type { RawLine } from './sheet-lines.ts';

/** The lines of an OpenDocument text: headers first, footers last, what stands in boxes where they hang. */
export async function readOdt(bytes: Uint8Array, { file, inflate }: ReadingOptions): Promise<RawReading> {
  try {
    const parts = packedParts(bytes, 'odt', file, inflate);
    if (/encryption-data/.test((await parts.text('META-INF/manifest.xml')) ?? ''))
      return { problems: [finding('import-locked', { kind: 'odt' }, { file })] };
    return readOdtXml(await parts.text('content.xml'), await parts.text('styles.xml'), file);
  } catch (error) {
    if (error instanceof NotRead) return error.reading;
    throw error;
  }
}

/** The lines of the XML of an OpenDocument text, in one piece or with its styles apart. */
export function readOdtXml(content: string | undefined, styled: string | undefined, file: string): RawReading {
  const styles: OdtStyles = new Map();
  const around = styled === undefined ? EMPTY : odtPart(styled, styles);
  const body = content === undefined ? undefined : odtPart(content, styles);
  if (body === undefined || around === undefined)
    return { problems: [finding('import-broken', { kind: 'odt' }, { file })] };
  const header = [...around.header, ...body.header];
  const footer = [...around.footer, ...body.footer];
  return { lines: [...once(header, 'header'), ...body.lines, ...once(footer, 'footer')], problems: [] };
}

const EMPTY: OdtPart = { lines: [], header: [], footer: [] };

/** The headers or footers of all kinds of pages: each line once. */
function once(lines: readonly RawLine[], role: LineRole): RawLine[] {
  const told = new Set<string>();
  return lines
    .filter(({ text }) => {
      const isNew = !told.has(text.trim()) && !/^[\s\d/|-]*$/.test(text);
      told.add(text.trim());
      return isNew;
    })
    .map((line, nth) => ({ ...line, role, gap: nth === 0 || (line.gap ?? false) }));
}
