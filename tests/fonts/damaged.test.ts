import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { FontShelf } from '../../src/fonts/shelf.ts';
import { Subsetter } from '../../src/fonts/subset.ts';
import { deflate } from '../../src/host/deflate.ts';
import { lineAt } from '../../src/layout/flow.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { Failure } from '../../src/problem/failure.ts';
import { PdfWriter } from '../../src/render/pdf/document.ts';
import { dice } from '../support/mutate.ts';
import { often } from '../support/often.ts';
import { FONTS, PACKAGE_FILES } from '../support/pdf.ts';

// Fonts that somebody damaged, by chance or on purpose: text is set with them, or without them, or a failure says why not.

const DAMAGES = often(25, 200);
const ORDERS = [
  ['NotoSerifTibetan-Regular.ttf', 'བོད་ཀྱི་ཡིག'],
  ['NotoNastaliqUrdu-Regular.ttf', 'لینا وارکونڈا'],
  ['AppealBookSerif-Regular.ttf', 'Hello fi AV Å'],
] as const;

const roll = dice(2026);

/** A font cut off, with other bytes anywhere, in its directory, or at the beginning of one of its tables. */
function damaged(font: Uint8Array): Uint8Array {
  const bytes = font.slice();
  const kind = roll(4);
  if (kind === 0) return bytes.slice(0, roll(bytes.length));
  const view = new DataView(bytes.buffer);
  const table = 12 + 16 * roll(view.getUint16(4));
  const [from, length] = kind === 3 ? [view.getUint32(table + 8), view.getUint32(table + 12)] : [0, bytes.length];
  const reach = kind === 1 ? bytes.length : Math.min(length, 400);
  for (let left = 1 + roll(40); left > 0; left--) bytes[from + roll(reach)] = roll(256);
  return bytes;
}

/** A file with a line of text in a font that is the only one there is. */
async function fileIn(bytes: Uint8Array, text: string): Promise<{ pdf: string; missing: number }> {
  const harfbuzz = new HarfBuzz(() => PACKAGE_FILES.harfbuzz);
  const subsetter = Subsetter.start(PACKAGE_FILES.subsetter);
  const own = () => [{ id: 'own.ttf#0', index: 0, read: () => bytes }];
  const setter = new Typesetter(
    new FontShelf(harfbuzz, { shipped: () => new Uint8Array(), own, system: () => [] }, 'serif'),
  );
  const setting = { language: 'en', direction: 'auto', size: 11, measure: 200, justify: false } as const;
  const lines = setter.lines([{ text }], setting);
  const writer = new PdfWriter(
    { title: 'A line', language: 'en', created: new Date(0), program: 'test', deflate },
    (face, glyphs) => {
      const font = subsetter.subset(face.bytes, face.index, glyphs);
      return font && { font };
    },
  );
  const first = await writer.add([{ width: 210, height: 297, items: lines.map((line) => lineAt(line, 20, 20, 11)) }]);
  const pdf = Buffer.concat([first ?? new Uint8Array(), await writer.end()]).toString('latin1');
  return { pdf, missing: setter.missing.size };
}

test(`${DAMAGES} damaged fonts make a file or a failure, never a crash`, async () => {
  const counts = { set: 0, missing: 0, refused: 0 };
  for (let nth = 0; nth < DAMAGES; nth++) {
    const [file, text] = ORDERS[nth % ORDERS.length] ?? ORDERS[0];
    try {
      const { pdf, missing } = await fileIn(damaged(readFileSync(join(FONTS, file))), text);
      counts[missing > 0 ? 'missing' : 'set']++;
      expect(pdf.replace(/stream\r?\n[\s\S]*?endstream/g, '')).not.toMatch(/NaN|Infinity|undefined/);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      expect(error.problems.map(({ code }) => code)).toEqual(['font-damaged']);
      counts.refused++;
    }
  }
  expect(counts.set).toBeGreaterThan(DAMAGES / 4);
  expect(counts.missing).toBeGreaterThan(DAMAGES / 10);
  expect(counts.refused).toBeGreaterThan(0);
});
