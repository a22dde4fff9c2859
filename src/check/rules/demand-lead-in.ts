import { proseOf } from '../../case/prose.ts';
import type { ModelLetter } from '../../case/schema.ts';
import type { DemandWords } from '../../languages/official-words.ts';
import { wordsOf } from '../../languages/words.ts';
import type { Path } from '../../source/yaml.ts';
import { type Ending, endingOf, misfitOf, openEnd } from '../lead-ins.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';
import { sentencesOf } from '../texts.ts';

const letter = (demand: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}.
    demands:
      - ${demand}
      - Return {{their}} books of songs.
    reviewed: the maintainers
`;

export const rule: Rule<'demand-lead-in'> = {
  id: 'demand-lead-in',
  severity: 'warning',
  example: {
    wrong: letter('I urge you to let {{person.name}} sing.'),
    right: letter('Let {{person.name}} sing.'),
  },
  *check({ content }) {
    for (const [language, one] of Object.entries(content.letter)) {
      const words = wordsOf(language)?.demands;
      if (words === undefined) continue;
      yield* lastWords(language, one, words);
      yield* demands(language, one.demands, ['letter', language, 'demands'], words);
    }
    for (const [slug, { demands: own = {} }] of Object.entries(content.targets)) {
      for (const [language, texts] of Object.entries(own)) {
        const words = wordsOf(language)?.demands;
        if (words) yield* demands(language, texts, ['targets', slug, 'demands', language], words);
      }
    }
  },
};

/** A letter that leads to its demands in words of its own, before those of the phrase book. */
function* lastWords(
  language: string,
  letter: ModelLetter,
  { leadIn }: DemandWords,
): Iterable<RuleFinding<'demand-lead-in'>> {
  const { text: last, at } = proseOf(letter).at(-1) ?? { text: '', at: [] };
  const sentence = letter.demands.length > 0 && /[:：]$/.test(last) ? sentencesOf(last).at(-1) : undefined;
  if (sentence === undefined) return;
  yield {
    path: ['letter', language, ...at],
    words: sentence,
    found: shortened(sentence.text),
    arguments: { problem: 'twice', found: sentence.text, language, leadIn },
  };
}

function* demands(
  language: string,
  texts: readonly string[],
  at: Path,
  words: DemandWords,
): Iterable<RuleFinding<'demand-lead-in'>> {
  const ends = texts.map((text) => endingOf(text, words));
  const listed = isList(ends);
  const { leadIn, example } = words;
  for (const [nth, text] of texts.entries()) {
    const path = [...at, nth];
    const open = listed ? '' : openEnd(text, words);
    const misfit = misfitOf(text, words, language);
    const ended = (value: string) => (open === '' ? value : `${value.slice(0, -open.length)}.`);
    if (misfit) {
      const { problem, found, mended } = misfit;
      yield {
        path,
        words: { start: 0, text: found },
        found: shortened(found),
        arguments: { problem, found, language, leadIn, example },
        // "; and" is told by itself, once this is mended
        ...(mended === undefined ? {} : { fix: { path, value: /\p{L}/u.test(open) ? mended : ended(mended) } }),
      };
    } else if (open !== '') {
      yield {
        path,
        words: { start: text.length - open.length, text: open },
        found: open,
        arguments: { problem: 'end', found: open, language },
        fix: { path, value: ended(text) },
      };
    }
  }
}

/** True if the demands are one sentence: all but the last end with a comma or semicolon, and the last does not. */
function isList(ends: readonly Ending[]): boolean {
  return ends.length > 1 && ends.at(-1) !== 'open' && ends.slice(0, -1).every((end) => end === 'open');
}
