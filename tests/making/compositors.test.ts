import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Subsetter } from '../../src/fonts/subset.ts';
import { deflate } from '../../src/host/deflate.ts';
import type { Workers } from '../../src/host/host.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { areMany, setLetters } from '../../src/making/compositors.ts';
import { finding } from '../../src/problem/finding.ts';
import type { Answered } from '../../src/render/pdf/asks.ts';
import { Compositor } from '../../src/render/pdf/compositor.ts';
import { PdfWriter } from '../../src/render/pdf/document.ts';
import { letterOf, settingOf } from '../layout/letter-support.ts';
import { PACKAGE } from '../support/package.ts';
import { PACKAGE_FILES, shippedShelf } from '../support/pdf.ts';

// Letters that are set on several cores make the same file as on one. The cores are played here: threads would add nothing but time.

/** Texts whose glyphs stand in another order than they are read, are joined, or have several texts; and one that no font has. */
const TEXTS: readonly (readonly [string, Letter['direction'], string])[] = [
  ['en', 'ltr', 'The office of the flag, fi and ffi, AVA'],
  ['ar', 'rtl', 'إلى مكتبِ المدينة (غرفة 12): سلامٌ'],
  ['my', 'ltr', 'မြန်မာနိုင်ငံ ကျောင်းသား'],
  ['zh', 'ltr', '致市长:请让合唱团唱歌。'],
  ['en', 'ltr', 'A sign that no font has: \u{1f9ff}'],
  ['th', 'ltr', 'น้ำใจของเพื่อนบ้าน'],
];

const LETTERS = Array.from({ length: 30 }, (_, nth) => {
  const [language, direction, text] = TEXTS[(nth * 5) % TEXTS.length] ?? ['en', 'ltr', ''];
  const runs = [{ text: `${text} ${nth}` }];
  const blocks = [
    { kind: 'subject', runs },
    { kind: 'paragraph', runs },
    { kind: 'closing', runs },
  ] as const;
  return letterOf({ language, direction, blocks, signature: `Ada Example ${String.fromCharCode(97 + nth)}` });
});
const setting = settingOf('plain');

/** Cores that know only what they are sent. Each answers after the next, so that answers come in another order. */
function players(count: number, shipped: (name: string) => Uint8Array): Workers & { readonly done: number[] } {
  const compositors: Compositor[] = [];
  const done: number[] = [];
  return {
    count,
    done,
    startLetters: async (setup: Parameters<Workers['startLetters']>[0]) => {
      for (let nth = 0; nth < count; nth++)
        compositors.push(await Compositor.start(structuredClone(setup), shipped, deflate));
    },
    setLetters: async (nth: number, batch: Parameters<Workers['setLetters']>[1]) => {
      const made = structuredClone(await compositors[nth]?.set(structuredClone(batch)));
      for (let turns = count - nth; turns > 0; turns--) await new Promise((turned) => setImmediate(turned));
      done.push(nth);
      return made ?? [];
    },
    turn: () => new Promise<void>((turned) => setImmediate(turned)),
  } as unknown as Workers & { readonly done: number[] };
}

const newSetter = async () => new Typesetter(await shippedShelf(), ['Ada Example'], 'GB');

/** The file of all letters but one that is left out, in the same place each time; and what was said of them. */
async function fileBy(
  workers: Workers | undefined,
  { given = LETTERS, by }: { readonly given?: readonly Letter[]; readonly by?: Typesetter } = {},
): Promise<{ file: string; lacking: number }> {
  const setter = by ?? (await newSetter());
  const subsetter = Subsetter.start(PACKAGE_FILES.subsetter);
  const log: Answered[] = [];
  const setup = { typeface: 'serif', names: ['Ada Example'], region: 'GB', printer: undefined } as const;
  const lacks = () => {
    const found = setter.missing.size > 0 ? [finding('characters-more', { count: 1 })] : [];
    setter.missing.clear();
    return found;
  };
  const writer = new PdfWriter(
    { title: 'Letters', language: 'en', created: new Date(0), program: 'test', deflate },
    (face, glyphs) => {
      const font = subsetter.subset(face.bytes, face.index, glyphs);
      return font && { font };
    },
    { log, faceOf: (id) => setter.shelf.shipped(id) },
  );
  const parts: Uint8Array[] = [];
  let lacking = 0;
  let nth = 0;
  for await (const one of setLetters(
    { setter, setup, log, lacking: lacks, spareMemory: async () => {} },
    given,
    (letter) => [letter],
    setting,
    workers,
  )) {
    lacking += one.lacking.length;
    if (nth++ === 1) continue; // left out: what it alone needs of the fonts is not in the file
    parts.push((await writer.add(one.laid.flatMap(({ pages }) => pages))) ?? new Uint8Array());
  }
  parts.push(await writer.end());
  return { file: Buffer.concat(parts).toString('latin1'), lacking };
}

test('the same file comes of letters that are set on one core and on three', async () => {
  const shipped = (name: string) => readFileSync(join(PACKAGE, 'dist', name));
  const alone = await fileBy(undefined);
  expect(alone.lacking).toBe(5);
  const workers = players(2, shipped);
  const shared = await fileBy(workers);
  expect(new Set(workers.done).size).toBe(2); // each has done some
  expect(shared.file === alone.file).toBe(true);
  expect(shared.lacking).toBe(5);
});

test('letters are shared out where there are several other cores, not where one is all that packs them', () => {
  expect([1, 2, 3].map((count) => areMany(10_000, { count }))).toEqual([false, true, true]);
  expect(areMany(100, { count: 3 })).toBe(false);
});

test('a file does not depend on another that the same lines went into before', async () => {
  const again = [...LETTERS.slice(0, 12), ...LETTERS.slice(0, 12), ...LETTERS.slice(0, 12)];
  const setter = await newSetter();
  const other = await fileBy(undefined, { given: again.toReversed(), by: setter });
  const after = await fileBy(undefined, { given: again, by: setter });
  const alone = await fileBy(undefined, { given: again });
  expect(after.file === alone.file).toBe(true);
  expect(other.file === alone.file).toBe(false); // codes are given in another order there
});
