import { proseOf } from '../../case/prose.ts';
import type { ModelLetter } from '../../case/schema.ts';
import type { Path } from '../../source/yaml.ts';
import { lengthOf, letterLength, pageHolds } from '../page.ts';
import type { Rule } from '../rule.ts';

const letter = (paragraph: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}.
    paragraphs:
      - >-
        ${paragraph}
    demands:
      - Let her sing.
    reviewed: the maintainers
`;

const SENTENCE = 'On Sunday she sang in the square of Exampleville, and on Monday she was told to stop.';
const LONG = `${SENTENCE}
        `
  .repeat(42)
  .trim();

/** The text at which a letter runs over its page, in reading order. */
function overflow(language: string, letter: ModelLetter): Path {
  const { subject, demands, closing = '' } = letter;
  const texts: [string, ...(string | number)[]][] = [
    ...proseOf(letter).map(({ at, text }): [string, ...(string | number)[]] => [text, ...at]),
    ...demands.map((text, nth): [string, string, number] => [text, 'demands', nth]),
  ];
  let left = pageHolds(language) - lengthOf(subject) - lengthOf(closing);
  for (const [text, ...at] of texts) {
    left -= lengthOf(text);
    if (left < 0) return ['letter', language, ...at];
  }
  return ['letter', language];
}

export const rule: Rule<'letter-long'> = {
  id: 'letter-long',
  severity: 'warning',
  example: {
    wrong: letter(LONG),
    right: letter(SENTENCE),
  },
  *check({ content }) {
    for (const [language, one] of Object.entries(content.letter)) {
      const length = letterLength(one);
      const room = pageHolds(language);
      if (length <= room) continue;
      yield {
        path: overflow(language, one),
        arguments: { language, length, room },
      };
    }
  },
};
