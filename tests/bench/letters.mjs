// Sets many invented letters in one PDF, as `appeal letter --combined` does: node FILE COUNT different|senders|LETTERS.json OUT.pdf
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cut } from '../../src/fonts/cut.ts';
import { HarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { FontShelf } from '../../src/fonts/shelf.ts';
import { deflate } from '../../src/host/deflate.ts';
import { spareMemory } from '../../src/host/memory.ts';
import { startWorkers } from '../../src/host/workers.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { areMany, MANY, setLetters } from '../../src/making/compositors.ts';
import { FORMS } from '../../src/paper/forms.ts';
import { addressBox, isUnfit } from '../../src/paper/safe-box.ts';
import { SHEETS } from '../../src/paper/sheets.ts';
import { PdfWriter } from '../../src/render/pdf/document.ts';
import { letters } from './words.mjs';

// As bin/appeal.js does.
setFlagsFromString('--wasm-tiering-budget=1000000000');

const [count = '1', mode = 'different', path = 'letters.pdf'] = process.argv.slice(2);
/** @param {string} name */
const shipped = (name) => readFileSync(`dist/${name}`);

/**
 * @param {import('./words.mjs').BenchLetter} letter
 * @returns {import('../../src/letter/letter.ts').Letter}
 */
function letterOf({ sender, address, placeAndDate, ...rest }) {
  return {
    caseSlug: 'bench',
    targetSlug: 'official',
    language: 'en',
    direction: 'ltr',
    sender,
    people: [],
    date: '2026-11-23',
    placeAndDate,
    recipient: { lines: address },
    blocks: [
      ...(rest.subject === '' ? [] : [{ kind: /** @type {const} */ ('subject'), runs: [{ text: rest.subject }] }]),
      { kind: 'salutation', runs: [{ text: rest.salutation }] },
      ...rest.paragraphs.map((text) => ({ kind: /** @type {const} */ ('paragraph'), runs: [{ text }] })),
      ...(rest.demands.length === 0
        ? []
        : [{ kind: /** @type {const} */ ('demands'), items: rest.demands.map((text) => [{ text }]) }]),
      { kind: 'closing', runs: [{ text: rest.closing }] },
    ],
    signature: rest.signature,
    copies: [],
    onPaper: { name: '', day: '', pageOf: '{page}' },
  };
}

const harfbuzz = new HarfBuzz(() => shipped('harfbuzz.wasm'));
const source = { shipped: (/** @type {string} */ file) => shipped(`fonts/${file}`), own: () => [], system: () => [] };
const setter = new Typesetter(new FontShelf(harfbuzz, source, 'serif'), [], 'GB');
await setter.prepare('en');
const form = FORMS.plain;
const box = addressBox(form);
if (isUnfit(box)) throw new Error('the plain form has no window');
const setting = { form, sheet: SHEETS.A4, box, fit: /** @type {const} */ ('never'), large: false, returnAddress: true };
const created = new Date('2026-11-23T00:00:00Z');
/** @type {import('../../src/render/pdf/asks.ts').Answered[]} */
const log = [];
const setup = { typeface: /** @type {const} */ ('serif'), names: [], region: 'GB', printer: undefined };
const composing = { setter, setup, log, lacking: () => [], spareMemory: async () => spareMemory() };
const workers = Number(count) < MANY ? undefined : startWorkers(resolve('bin', 'worker.js'));
const compositors = workers && areMany(Number(count), workers) ? workers : undefined;
const writer = new PdfWriter(
  {
    title: 'Letters',
    language: 'en',
    created,
    program: 'appeal',
    deflate: (texts) => workers?.deflate(texts) ?? deflate(texts),
  },
  ({ bytes }, glyphs) => cut(bytes, glyphs), // all of them ship
  { log, faceOf: (id) => setter.shelf.shipped(id) },
);
const file = openSync(path, 'w');
const all = mode.endsWith('.json')
  ? JSON.parse(readFileSync(mode, 'utf8'))
  : letters(Number(count), mode === 'senders' ? mode : 'different');
for await (const { laid } of setLetters(composing, all, (one) => [letterOf(one)], setting, compositors)) {
  const bytes = await writer.add(laid.flatMap(({ pages }) => pages));
  if (bytes) writeSync(file, bytes);
}
writeSync(file, await writer.end());
closeSync(file);
workers?.stop();
