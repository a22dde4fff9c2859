import { BUILDINGS } from '../../languages/house-words.ts';
import type { WordHead } from './line-heads.ts';
import { isHouseFirst, plainLetters } from './native-houses.ts';
import type { Word } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Houses and buildings that are told by their first or last word, whatever the language.

/** What words tell in every language: a house that stands first, or a building at the end. */
export function telling(words: readonly Word[], wording: Wording): WordHead | undefined {
  if (isHouseFirst(words[0]?.key ?? '') || isCentre(words, wording)) return { sort: 'house', first: 0, end: 1 };
  return isBuilding(words) || isSecretariat(words, wording)
    ? { sort: 'place', first: words.length - 1, end: words.length }
    : undefined;
}

const list = (words: string) => new Set(words.split(' '));
const [FIRST, LAST] = [list(BUILDINGS.first), list(BUILDINGS.last)];

/** "Council of Ministers Building", "Valilik Binası": a building, whoever sits in it. */
function isBuilding(words: readonly Word[]): boolean {
  const [first, last] = [plainLetters(words[0]?.key ?? ''), plainLetters(words.at(-1)?.key ?? '')];
  return words.length > 1 && (LAST.has(last) || FIRST.has(first));
}

/** "Sampleland Secretariat", "New Secretariat": where offices are, unless it is that of somebody: Chief Minister’s Secretariat. */
function isSecretariat(words: readonly Word[], wording: Wording): boolean {
  const before = words.at(-2);
  if (words.at(-1)?.key !== 'secretariat' || !before || words.length > 3) return false;
  if (/^(?:the|new|old|state|federal|civil)$/u.test(before.key)) return true;
  const isOfOne = /['’]s?$/u.test(before.raw);
  return (
    !isOfOne &&
    !(['ranks', 'matters', 'offices', 'houses', 'links'] as const).some(
      (list) => anyAt(wording, list, words, words.length - 2) > 0,
    )
  );
}

/** "Centro Jurídico del Valle": a centre of something, and not the middle of a town. */
function isCentre(words: readonly Word[], wording: Wording): boolean {
  const [first, second] = words;
  if (!/^cent(?:ro|re|er)$/u.test(first?.key ?? '') || /^(?:hist|com|civi|urban)/u.test(second?.key ?? ''))
    return false;
  return (
    !words.some(({ raw }) => /\p{Nd}/u.test(raw)) &&
    words.some((_, at) => at > 1 && anyAt(wording, 'links', words, at) > 0)
  );
}
