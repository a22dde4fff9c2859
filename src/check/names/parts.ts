import { isNameClass, type WordClass } from './classes.ts';
import type { Reading, ReadPassage } from './reading.ts';
import type { WordRun } from './runs.ts';
import type { Trimmed } from './trimming.ts';

// Where in what is left of a run a name begins and ends.

/** A run without what stands before a name in it, and the text that it is of. */
interface Divided {
  readonly read: ReadPassage;
  readonly reading: Reading;
  readonly headline: boolean;
  readonly rest: Trimmed;
}

/** The parts of what is left of a run that begin with a name: up to a word that can be none. */
export function partsOf(sifted: Divided): WordRun[] {
  const { rest } = sifted;
  const parts: WordRun[] = [];
  for (let at = rest.from; at < rest.to; at++) {
    if (!isNameClass(rest.classAt(at))) continue;
    const part = { from: beginning(at, sifted), to: ending(at, sifted) };
    parts.push(part);
    at = Math.max(at, part.to - 1);
  }
  return parts;
}

/** Where a name begins: with ordinary words before it that have a capital, for nobody writes one by chance within a sentence. */
function beginning(at: number, { rest, read: { tokens }, reading: { language } }: Divided): number {
  const isPart = (one: number) =>
    one >= rest.from && rest.classAt(one) === 'ordinary' && !tokens[one]?.first && tokens[one]?.capital;
  if (!language.lists.grammar.nounCapitals) {
    let from = at;
    for (let before = at - 1; isPart(before) || rest.classAt(before) === 'particle'; before--)
      if (isPart(before)) from = before;
    return from;
  }
  const { beforeNames, nounEnding } = language.lists.grammar;
  const isBeforeName = beforeNames?.test(tokens[at - 2]?.small ?? '') === true;
  return isPart(at - 1) && isBeforeName && !nounEnding?.test(tokens[at - 1]?.small ?? '') ? at - 1 : at;
}

/** Where a name ends: behind ordinary words with a capital, for the same reason. */
function ending(from: number, sifted: Divided): number {
  const { rest, read } = sifted;
  const isPart = (one: WordClass | undefined) => isNameClass(one) || one === 'particle' || one === 'ordinary';
  let to = from + 1;
  while (to < rest.to && isPart(rest.classAt(to))) to++;
  while (to > from + 1) {
    const last = rest.classAt(to - 1);
    if (last !== 'particle' && (last !== 'ordinary' || (read.tokens[to - 1]?.capital && belongs(from, to, sifted))))
      break;
    to--;
  }
  return to;
}

/** True if an ordinary word with a capital behind a name is part of it; where every noun has one, only behind a given name. */
function belongs(from: number, to: number, { rest: { classAt }, headline, reading: { language } }: Divided): boolean {
  if (!language.lists.grammar.nounCapitals) return !headline;
  const [first, before] = [classAt(from), classAt(to - 2)];
  const isGiven = first === 'given' || first === 'both';
  return (
    isGiven &&
    (to - from === 2 || before === 'particle' || before === 'given' || before === 'both' || before === 'name')
  );
}
