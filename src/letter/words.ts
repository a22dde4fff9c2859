import { nameLine, targetLine } from '../address/lines.ts';
import { partiesOf } from '../case/parties.ts';
import type { Case, Target } from '../case/schema.ts';
import type { CountryNames } from '../countries/countries.ts';
import { capital, type Locale, listNames, pronoun, type SpokenOf } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import { fillWording, type WordingNames, type WordingValues } from '../template/wording.ts';

/** The words of a target as texts may name them; '' where the case gives none. */
export function targetWords(target: Target): Record<'honorific' | 'name' | 'role' | 'organisation', string> {
  const { honorific = '', name = '', role = '', organisation = '' } = target;
  return { honorific, name, role, organisation };
}

/** How a target is spoken of: Director Wang Jiang, or the office. */
export function spokenName(target: Target): string {
  return nameLine(target) ?? target.role ?? target.organisation ?? '';
}

/** Whom letters are to, in running text: one with role and organisation, several by their names. */
export function linesOf(targets: readonly Target[], locale: Locale): string {
  const [only] = targets;
  return only && targets.length === 1 ? targetLine(only) : listNames(locale, targets.map(spokenName));
}

/**
 * The values that a text of the case may name in a language; with a target, those of letters to it as well. `mains` are the
 * targets of the letters that are copied, if this one gets a copy.
 */
export function caseWords(
  content: Case,
  locale: Locale,
  names: Pick<CountryNames, 'postal'>,
  target?: Target,
  mains: readonly Target[] = target ? [target] : [],
): WordingValues {
  const parties = partiesOf(content);
  const spoken = parties.map(
    ({ name, native, pronouns, isGroup }): SpokenOf => ({
      name: forTag(native, locale.language) ?? name,
      pronouns,
      isGroup,
    }),
  );
  const [person] = content.people;
  const fields = target ? Object.entries(targetWords(target)).map(([name, value]) => [`target.${name}`, value]) : [];
  return {
    values: {
      'person.name': spoken.find(({ isGroup }) => !isGroup)?.name ?? '',
      'person.number': person?.number ?? '',
      'group.name': spoken.find(({ isGroup }) => isGroup)?.name ?? '',
      people: listNames(
        locale,
        spoken.map((one) => one.name),
      ),
      'case.title': content.title,
      'case.reference': content.reference ?? '',
      'case.country': names.postal(content.country),
      ...(mains.length > 0 ? { 'main.line': linesOf(mains, locale) } : {}),
      ...Object.fromEntries(fields),
    },
    common: ['group.name', ...(content.people.length === 0 ? ['people'] : [])],
    pronoun(word, of) {
      const index = parties.findIndex((one) => one.name === of);
      return pronoun(locale, word, of === undefined ? spoken : spoken.slice(index, index + 1));
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

/** What own words may name: the values that there are, and of one person only if there are not several. */
export function namesIn(content: Case, { values }: WordingValues): WordingNames {
  const named = Object.keys(values).filter((name) => values[name] !== '');
  return {
    values: content.people.length > 1 ? named.filter((name) => !name.startsWith('person.')) : named,
    people: partiesOf(content).map(({ name }) => name),
  };
}

/**
 * The first sentence of a letter that phrases make: it begins as it is typed after a greeting with a comma, of which it is the rest,
 * and with a capital after any other.
 */
export function begunAfter(salutation: string, opening: string, locale: Locale): string {
  return /[,،]$/.test(salutation) ? opening : capital(locale, opening);
}
