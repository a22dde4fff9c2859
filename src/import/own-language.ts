import type { CasesheetValues } from '../languages/casesheet-values.ts';
import { finding } from '../problem/finding.ts';
import { folded } from './folded.ts';
import { doubtful } from './found.ts';
import type { FoundLanguages } from './languages.ts';
import type { Passage } from './passages.ts';
import { slip } from './plain-words.ts';

// "You may write in your own langauge": that one may, though the word for language is misspelt.

const LONGEST = 300;
/** A shorter word may be another. */
const LEAST = 5;

/** What was found of languages, with the writer's own where a slip hides it; it is doubtful then. */
export function withSlips(
  found: FoundLanguages,
  passages: readonly Passage[],
  words: readonly CasesheetValues[],
): FoundLanguages {
  const [own] = words;
  if (found.ownLanguage || !own) return found;
  const speech = speechWords(own);
  for (const { text, lines } of passages) {
    const [line] = lines;
    if (text.length > LONGEST || !line) continue;
    const plain = folded(text);
    const mended = plain.replace(/\p{L}+/gu, (word) => speech.find((one) => isSlip(word, one)) ?? word);
    if (mended === plain || !(own.own.test(mended) || own.tongue.test(mended))) continue;
    const doubt = finding('import-inferred', { field: 'ownLanguage', by: 'place' }, undefined, 'warning');
    return { ...found, ownLanguage: doubtful(true as const, line, doubt) };
  }
  return found;
}

const isSlip = (word: string, right: string) =>
  word.length >= LEAST && word[0] === right[0] && slip(word, right) === 1 && Math.abs(word.length - right.length) <= 1;

/** The words for language that a pattern of them has. */
const speechWords = ({ speech }: CasesheetValues): readonly string[] =>
  speech.source.replace(/\\.|s\?|\p{L}\?/gu, ' ').match(/\p{L}{5,}/gu) ?? [];
