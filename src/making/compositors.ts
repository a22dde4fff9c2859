import type { Workers } from '../host/host.ts';
import { type LaidOut, type LetterSetting, layoutLetter } from '../layout/letter.ts';
import type { Letter } from '../letter/letter.ts';
import type { Finding } from '../problem/finding.ts';
import type { Sheet } from '../render/pdf/document.ts';
import { inBatches } from '../workspace/in-turn.ts';
import type { Typesetting } from './typeset.ts';

// Letters set on all cores. The pages of a file are the same, in the same order, whoever sets them.

/** A letter that is set, its pages painted or not. */
type LaidLetter = Omit<LaidOut, 'pages'> & { readonly pages: readonly Sheet[] };

/** A thing with its letters, and the characters in them that no font has. */
export interface SetThing<Thing> {
  readonly thing: Thing;
  readonly laid: readonly LaidLetter[];
  readonly lacking: readonly Finding[];
}

/** Things that one core is given at a time: the more there are, the longer the others wait for it in the end. */
const BATCH = 8;

/** With so many letters other cores are woken, to pack pages at least: for fewer it takes as long as it saves. Measured. */
export const MANY = 700;

/** So few letters are set on one core: each core learns its work anew, which takes as long as to set some hundred letters. */
const FEW = 500;

/** After so many letters memory is tidied more often: by then all pieces of the program are loaded. */
const TIDY = 1000;

/**
 * Whether so many letters are worth to be set on other cores. Where there is but one other, it has enough to do with packing, compiling and
 * collecting garbage while the first sets them: to share them out costs twice the processor time and half as much memory again. Measured.
 */
export function areMany(letters: number, { count }: Pick<Workers, 'count'>): boolean {
  return count > 1 && letters > FEW;
}

/** What letters are set with, and what the file that they go into has said so far. */
type Composing = Pick<Typesetting, 'setter' | 'setup' | 'log' | 'lacking' | 'spareMemory'>;

/** A thing, and its letters as they are to be set. */
interface Written<Thing> {
  readonly thing: Thing;
  readonly letters: readonly Letter[];
}

/** The letters of each thing, set on this core and on others, if there are some. They must all go into one file. */
export async function* setLetters<Thing>(
  typesetting: Composing,
  things: Iterable<Thing> | AsyncIterable<Thing>,
  lettersOf: (thing: Thing) => readonly Letter[] | Promise<readonly Letter[]>,
  setting: LetterSetting,
  workers: Workers | undefined,
): AsyncGenerator<SetThing<Thing>> {
  const { setter } = typesetting;
  const written = async function* (): AsyncGenerator<Written<Thing>> {
    let count = 0;
    for await (const thing of things) {
      if (++count === TIDY) await typesetting.spareMemory();
      yield { thing, letters: await lettersOf(thing) };
    }
  };
  const set = async ({ thing, letters }: Written<Thing>): Promise<SetThing<Thing>> => {
    const laid: LaidOut[] = [];
    for (const letter of letters) {
      await setter.prepare(letter.language);
      laid.push(layoutLetter(letter, setting, setter));
    }
    return { thing, laid, lacking: typesetting.lacking() };
  };
  if (!workers) {
    for await (const one of written()) yield await set(one);
    return;
  }
  const here = async (batch: readonly Written<Thing>[]) => {
    const all: SetThing<Thing>[] = [];
    for (const one of batch) all.push(await set(one));
    return all;
  };
  await workers.startLetters({ ...typesetting.setup, setting });
  const there = asker<Thing>(workers, typesetting);
  const crew = { size: BATCH, count: workers.count, turn: () => workers.turn(), there, here };
  for await (const one of inBatches(written(), crew)) yield 'laid' in one ? one : await set(one);
}

/** What asks the nth core to set a batch. What it cannot set comes back as it went. */
function asker<Thing>(workers: Workers, typesetting: Composing) {
  const told: { log?: unknown; upTo: number }[] = Array.from({ length: workers.count }, () => ({ upTo: 0 }));
  return async (batch: readonly Written<Thing>[], nth: number): Promise<(SetThing<Thing> | Written<Thing>)[]> => {
    const { log } = typesetting;
    const heard = told[nth] ?? { upTo: 0 };
    const isNew = heard.log !== log;
    const news = log.slice(isNew ? 0 : heard.upTo);
    told[nth] = { log, upTo: log.length };
    const letters = batch.flatMap((one) => one.letters);
    const set = await workers.setLetters(nth, { letters, news, isNew });
    let next = 0;
    return batch.map((one) => {
      const laid = set.slice(next, next + one.letters.length).filter((each) => each !== undefined);
      next += one.letters.length;
      return laid.length === one.letters.length ? { thing: one.thing, laid, lacking: [] } : one;
    });
  };
}
