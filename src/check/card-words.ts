import { wordsOf as wordsOfLanguage } from '../languages/words.ts';
import type { CardRule, CardTopic } from '../problem/card-findings.ts';
import type { Stretch } from './texts.ts';

// What a card must not speak of where its case says so. Words are our own choice; review: needed in all languages but English.

/** Organisations that ask for cards, by the names under which people everywhere know them; rooms of languages have others. */
const ORGANISATIONS =
  /(?<!\p{L})(?:Amnesty(?: International)?|Human Rights Watch|HRW|PEN(?: International)?|Front ?[Ll]ine Defenders|F?I?ACAT|OMCT|FIDH|RSF|Reporters (?:Without Borders|sans frontières)|Freedom Now|Human Rights First|Open Doors)(?!\p{L})/gu;

const TOPICS: Readonly<Partial<Record<CardRule, CardTopic>>> = {
  'no-organisation': 'organisation',
  'no-politics': 'politics',
  'no-religion': 'religion',
  'no-case': 'case',
};

const patterns = new Map<string, RegExp | undefined>();

/** What of a text, in its language, the rules for cards leave out. */
export function cardWordsIn(
  text: string,
  language: string,
  rules: readonly CardRule[],
): (Stretch & { readonly topic: CardTopic })[] {
  return rules.flatMap((rule) => {
    const topic = TOPICS[rule];
    if (topic === undefined) return [];
    const own = wordsFor(topic, language);
    return [...(topic === 'organisation' ? [ORGANISATIONS] : []), ...(own ? [own] : [])]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ index, 0: found }) => ({ start: index, text: found, topic }));
  });
}

function wordsFor(topic: CardTopic, language: string): RegExp | undefined {
  const key = `${language} ${topic}`;
  if (!patterns.has(key)) patterns.set(key, patternOf(wordsOfLanguage(language)?.cards?.[topic]));
  return patterns.get(key);
}

/** Whole words: beginnings of them, and those with a dot as they stand. In writing without spaces they stand anywhere. */
function patternOf(words: string | undefined): RegExp | undefined {
  if (words === undefined) return undefined;
  const each = words.split(' ').map((word) => {
    const plain = word.replace(/\.$/, '').replaceAll('_', ' ');
    if (/\p{Script=Han}/u.test(plain)) return plain;
    return `(?<![\\p{L}\\p{M}])${plain}${word.endsWith('.') ? '(?![\\p{L}\\p{M}])' : '\\p{L}*'}`;
  });
  return new RegExp(each.join('|'), 'giu');
}
