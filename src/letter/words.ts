import { targetLine } from '../address/lines.ts';
import type { Case, Target } from '../case/schema.ts';
import type { CountryNames } from '../countries/countries.ts';
import { capital, type Locale, listNames, pronoun } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import { fillWording, type WordingValues } from '../template/wording.ts';

/** The words of a target as texts may name them; '' where the case gives none. */
export function targetWords(target: Target): Record<'honorific' | 'name' | 'role' | 'organisation', string> {
  const { honorific = '', name = '', role = '', organisation = '' } = target;
  return { honorific, name, role, organisation };
}

/**
 * The values that a text of the case may name in a language; with a target, those of letters to it as well. `main` is the
 * target of the letter that is copied, if this one gets a copy.
 */
export function caseWords(
  content: Case,
  locale: Locale,
  names: Pick<CountryNames, 'postal'>,
  target?: Target,
  main = target,
): WordingValues {
  const people = content.people.map((person) => ({
    name: forTag(person.native, locale.language) ?? person.name,
    pronouns: person.pronouns,
  }));
  const fields = target ? Object.entries(targetWords(target)).map(([name, value]) => [`target.${name}`, value]) : [];
  return {
    values: {
      'person.name': people[0]?.name ?? '',
      people: listNames(
        locale,
        people.map((one) => one.name),
      ),
      'case.title': content.title,
      'case.reference': content.reference ?? '',
      'case.country': names.postal(content.country),
      ...(main ? { 'main.line': targetLine(main) } : {}),
      ...Object.fromEntries(fields),
    },
    pronoun(word, of) {
      const index = content.people.findIndex((person) => person.name === of);
      return pronoun(locale, word, of === undefined ? people : people.slice(index, index + 1));
    },
    capital: (text) => capital(locale, text),
  };
}

/** A text of the case in one line, its values filled in. */
export function fillLine(text: string, words: WordingValues): string {
  return fillWording(text, words)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
