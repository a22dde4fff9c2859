import { cardRules } from '../../case/card.ts';
import { salutationsOf } from '../../case/salutations.ts';
import type { Case } from '../../case/schema.ts';
import type { Path } from '../../source/yaml.ts';
import { cardWordsIn } from '../card-words.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { withoutValues } from '../texts.ts';

const cards = (text: string) => `targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation: {en: Dear Mayoress}
  mara:
    kind: card
    name: Mara Example
    address: [Prison of Exampleville, 75000 Exampleville]
    country: FR
cards:
  rules: [no-organisation, no-religion]
  texts:
    en: ["${text}"]
`;

/** A text for cards that speaks of what the case wants no card to speak of. */
export const rule: Rule<'card-words'> = {
  id: 'card-words',
  severity: 'error',
  example: {
    wrong: cards('Everybody at Amnesty International is thinking of you.'),
    right: cards('Many people are thinking of you.'),
  },
  *check({ content }) {
    const rules = cardRules(content);
    for (const { path, language, text } of textsOf(content))
      for (const { start, text: found, topic } of cardWordsIn(withoutValues(text), language, rules))
        yield {
          path,
          words: { start, text: found },
          found: shortened(found),
          arguments: { topic, found },
          ...(topic === 'organisation' ? {} : { severity: 'warning' as const }),
        };
  },
};

/** Every text of a case that stands on cards. */
function textsOf({ cards: said, targets }: Case): { path: Path; language: string; text: string }[] {
  const texts = Object.entries(said?.texts ?? {}).flatMap(([language, some]) =>
    some.map((text, nth) => ({ path: ['cards', 'texts', language, nth], language, text })),
  );
  const around = Object.entries(targets).flatMap(([slug, target]) => {
    if (target.kind !== 'card') return [];
    const greetings = salutationsOf(target).map(({ language, text, at }) => ({
      path: ['targets', slug, ...at],
      language,
      text,
    }));
    const closings = Object.entries(target.closing).map(([language, text]) => ({
      path: ['targets', slug, 'closing', language],
      language,
      text,
    }));
    return [...greetings, ...closings];
  });
  return [...texts, ...around];
}
