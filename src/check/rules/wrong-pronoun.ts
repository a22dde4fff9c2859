import type { Case } from '../../case/schema.ts';
import { wordsOf as wordsOfLanguage } from '../../languages/words.ts';
import { listsOf } from '../names/lists.ts';
import { strangersOf } from '../names/strangers.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { withoutValues, wordsOf } from '../texts.ts';

/** A pronoun that does not fit the person. */
export const rule: Rule<'wrong-pronoun'> = {
  id: 'wrong-pronoun',
  severity: 'warning',
  example: {
    wrong: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}. He leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
    right: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}. She leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
  },
  *check({ content }) {
    const wrong = wrongOf(content);
    if (!wrong) return;
    const strangers = strangersOf(content);
    for (const passage of passagesOf(content)) {
      const pronouns = wordsOfLanguage(passage.language)?.pronouns;
      const words = wordsOf(withoutValues(passage.text));
      if (!pronouns || strangers.some((one) => one.passage.path.join() === passage.path.join())) continue;
      if (words.some(({ text }) => speaksOfOthers(text.toLowerCase(), passage.language))) continue;
      const found = words.find(({ text }) => wrong.flatMap((one) => pronouns[one]).includes(text.toLowerCase()));
      if (!found) continue;
      const [person] = content.people;
      yield {
        path: passage.path,
        words: { start: found.start, text: found.text },
        found: found.text,
        arguments: { found: found.text, name: person?.name ?? '', pronouns: person?.pronouns ?? '' },
      };
    }
  },
};

/** The pronouns that do not fit the one person of a case; undefined if there are several, or a group. */
function wrongOf({ people, group }: Case): readonly ('he' | 'she')[] | undefined {
  const [person, ...others] = people;
  if (!person || others.length > 0 || group) return undefined;
  const first = person.pronouns.toLowerCase().split('/')[0]?.trim();
  if (first === 'he') return ['she'];
  if (first === 'she') return ['he'];
  return ['he', 'she'];
}

/** Words for relatives, officials and others of whom a text may go on to speak. */
const OTHERS =
  /^(?:man|men|woman|women|director|minister|governor|judge|prosecutor|president|officer|officers|guard|guards|policeman|colleague|excellency|someone|somebody|everyone|anyone|person|people|mr|mrs|ms|hombre|mujer|juez|jueza|fiscal|guardia|señor|señora|alguien|persona)$/;

function speaksOfOthers(word: string, language: string): boolean {
  return OTHERS.test(word) || (listsOf(language)?.relations.has(word) ?? false);
}
