import { languageName } from '../../languages/codes.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'salutation-missing',
  severity: 'warning',
  page: {
    what: 'A target has no salutation in a language that the case has a letter in.',
    why:
      'The letter then greets a nameless Sir or Madam. How an official is addressed comes with the casesheet; if it does not, a head ' +
      'of state, minister or ambassador is an Excellency. For those who get a copy it is only a note.',
    wrong: `targets:
  mayoress:
    role: Mayoress
    country: FR
`,
    right: `targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation:
      en: Dear Mayoress
`,
  },
  *check({ content: { targets, letter } }) {
    for (const [slug, { salutation, kind }] of Object.entries(targets)) {
      const missing = Object.keys(letter).filter((language) => salutation[language] === undefined);
      if (missing.length === 0) continue;
      const path = ['targets', slug, ...(Object.keys(salutation).length > 0 ? ['salutation'] : [])];
      yield {
        path,
        key: true,
        found: few(missing),
        message: `${slug} has no salutation in ${few(missing.map(named))}, and the case has a letter in it.`,
        hint: `Add ${few(missing.map((language) => `salutation.${language}`))} without the comma at its end; else the letter greets nobody by name.`,
        ...(kind === 'copy' ? { severity: 'note' as const } : {}),
      };
    }
  },
};

function few(words: readonly string[]): string {
  const more = words.length - 3;
  return more > 0 ? `${words.slice(0, 3).join(', ')} and ${more} more` : words.join(', ');
}

function named(language: string): string {
  return `${languageName(language)} (${language})`;
}
