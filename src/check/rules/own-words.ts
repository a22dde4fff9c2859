import { proseOf } from '../../case/prose.ts';
import { lengthOf, letterLength, pageHolds } from '../page.ts';
import type { Rule } from '../rule.ts';

/** The part of a page that some sentences of a writer take: four or five lines. Our choice. */
const SENTENCES = 0.12;

const letter = (times: number) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}.
    paragraphs:
      - >-
        ${'On Sunday she sang in the square of Exampleville, and on Monday she was told to stop.\n        '.repeat(times).trim()}
    demands:
      - Let her sing.
    reviewed: the maintainers
`;

export const rule: Rule<'own-words'> = {
  id: 'own-words',
  severity: 'note',
  example: {
    wrong: letter(38),
    right: letter(10),
  },
  *check({ content: { letter: letters, status } }) {
    const [first] = Object.entries(letters);
    if (!first || status !== 'open') return;
    const [language, one] = first;
    const full = letterLength(one) / pageHolds(language);
    if (full > 1 || full < 1 - SENTENCES) return; // beyond a page, letter-long says so
    const prose = proseOf(one);
    const lengths = prose.map(({ text }) => lengthOf(text));
    const longest = prose[lengths.indexOf(Math.max(...lengths))];
    yield {
      path: ['letter', language, ...(longest?.at ?? [])],
      arguments: { language, percent: Math.round(full * 100) },
    };
  },
};
