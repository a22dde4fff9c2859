import { languageName } from '../../languages/codes.ts';
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

export const rule: Rule = {
  id: 'own-words',
  severity: 'note',
  page: {
    what:
      'The first letter of a case all but fills its page, even in the smallest type: a writer has no room for words of their ' +
      'own. It is said once a case. To be told no more, start check with `--no-rule own-words`.',
    why:
      'A hundred letters that say the same count as one. A letter in which somebody says in a sentence or two who they are, ' +
      'and why they care, is read.',
    wrong: letter(38),
    right: letter(10),
  },
  *check({ content: { letter: letters, status } }) {
    const [first] = Object.entries(letters);
    if (!first || status !== 'open') return;
    const [language, one] = first;
    const full = letterLength(one) / pageHolds(language);
    if (full > 1 || full < 1 - SENTENCES) return; // beyond a page, letter-long says so
    const texts = [one.opening, ...one.paragraphs].map(lengthOf);
    const longest = texts.indexOf(Math.max(...texts));
    yield {
      path: ['letter', language, ...(longest === 0 ? ['opening'] : ['paragraphs', longest - 1])],
      found: `${Math.round(full * 100)} % of a page`,
      message: `The letter in ${languageName(language)} fills its page and leaves a writer no room for words of their own.`,
      hint: 'Shorten its longest text, which is here, by some sentences.',
    };
  },
};
