import * as path from 'node:path';
import { readCaseText } from '../address/read-case.ts';
import type { CaseText } from '../case/read.ts';
import { type CheckSetup, checkerOf } from '../check/checker.ts';
import { NAME_FILES, nameData } from '../check/names/lexicon.ts';
import type { CheckedFile } from '../check/report.ts';
import type { Imported, ImportSource } from '../import/import.ts';
import { PATIENCE } from '../import/reading/limits.ts';
import type { Compositor, CompositorSetup, LetterBatch, SetLetter } from '../render/pdf/compositor.ts';
import { deflateTogether } from './deflate.ts';
import { readFile } from './files.ts';
import { inflate } from './inflate.ts';
import { SHIPPED } from './shipped.ts';

// What other cores do: bin/worker.js runs it in the threads of workers.ts.

/** Of a font or a program that ships, in bytes. */
const LARGEST = 64_000_000;

const names = nameData(readNames);
let compositor: Compositor | undefined;
let checker: Promise<(text: CaseText) => CheckedFile> | undefined;

/** A file of words or names that ships. */
function readNames(name: string): Uint8Array {
  const file = path.join(SHIPPED, ...NAME_FILES.folder.split('/'), name);
  return readFile(file, file, NAME_FILES.limit);
}

function readShipped(name: string): Uint8Array {
  const file = path.join(SHIPPED, 'dist', ...name.split('/'));
  return readFile(file, file, LARGEST);
}

/** What a thread can be asked for, by name. */
export const TASKS = {
  read: readCaseText,
  deflate: async (contents: readonly (string | Uint8Array)[]): Promise<readonly Uint8Array[]> =>
    deflateTogether(contents),
  startLetters: async (setup: CompositorSetup): Promise<void> => {
    const { Compositor } = await import('../render/pdf/compositor.ts');
    compositor = await Compositor.start(setup, readShipped, deflateTogether);
  },
  setLetters: async (batch: LetterBatch): Promise<readonly SetLetter[]> => {
    if (!compositor) throw new Error('no letters were started');
    return compositor.set(batch);
  },
  startChecks: async (setup: CheckSetup): Promise<void> => {
    checker = checkerOf(setup, names);
    await checker;
  },
  check: async (texts: readonly CaseText[]): Promise<readonly CheckedFile[]> => {
    if (!checker) throw new Error('no check was started');
    return texts.map(await checker);
  },
  draft: async (source: ImportSource): Promise<Imported> => {
    if (!checker) throw new Error('no check was started');
    const { importSafely } = await import('../import/import.ts');
    return importSafely(source, await checker, { words: names, signal: AbortSignal.timeout(PATIENCE), inflate });
  },
};
