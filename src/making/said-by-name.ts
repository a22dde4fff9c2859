import { COUNTRY_CODES } from '../countries/codes.ts';
import { isLanguageTag, LANGUAGE_CODES } from '../languages/codes.ts';
import { usualTag } from '../languages/tag.ts';
import { VARIANTS } from '../languages/variants.ts';
import { countryCalled, languageCalled } from '../problem/called.ts';
import type { Expected } from '../problem/finding.ts';
import type { Meant, Question } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import { spokenCountries } from '../workspace/spoken.ts';

// Countries and languages as people say them: by a code, or by a name in any of the usual languages.

/** The question for a country; its answer is a code (ISO 3166-1). */
export function countryQuestion(session: Session): Omit<Question, 'given'> {
  return {
    flag: '--country',
    known: COUNTRY_CODES,
    wrong: (answer): Expected | undefined =>
      COUNTRY_CODES.includes(answer.toUpperCase()) ? undefined : { is: 'country-letters' },
    meant: (answer) => countryMeant(session, answer),
  };
}

/** The question for languages; its answer is codes (BCP 47) with commas between. */
export function languagesQuestion(session: Session): Omit<Question, 'given'> {
  return {
    flag: '--languages',
    wrong: (answer): Expected | undefined => {
      const codes = splitCodes(answer);
      return codes.length > 0 && codes.every(isLanguageTag) ? undefined : { is: 'language-list' };
    },
    meant: async (answer) => languagesMeant(session, answer),
  };
}

/** A code in capitals, if what was typed is one: a name stays as it is. */
export function codeTyped(typed: string | undefined): string | undefined {
  return typed?.trim().length === 2 ? typed.toUpperCase() : typed;
}

/** The codes of languages that stand with commas or spaces between, in the usual capitals. */
export function splitCodes(answer: string): string[] {
  return answer
    .split(/[\s,]+/)
    .filter((code) => code !== '')
    .map(usualTag);
}

async function countryMeant(session: Session, answer: string): Promise<Meant | undefined> {
  const { countryNamed } = await import('../countries/words.ts');
  const code = countryNamed(answer) ?? countryCalled(answer, COUNTRY_CODES);
  if (code === undefined) return undefined;
  const names = await spokenCountries(session);
  return { value: code, names: [session.messages.init.named(names.postal(code), code)] };
}

/** What stands between languages in a sentence, in any language: commas, signs and blanks; a name may have a blank in it. */
const BETWEEN = /\s*[,;،、，/&+]\s*/u;

function languagesMeant({ messages }: Session, answer: string): Meant | undefined {
  const parts = answer.split(BETWEEN).filter((part) => part !== '');
  const codes = parts.flatMap((part) => codesOf(part) ?? part.split(/\s+/).map((word) => codesOf(word)?.[0]));
  const known = codes.filter((code) => code !== undefined);
  if (known.length === 0 || known.length < codes.length) return undefined;
  const once = [...new Set(known)];
  return { value: once.join(','), names: once.map((code) => messages.init.named(messages.languageName(code), code)) };
}

/** Languages and their variants, which have names of their own too: Brazilian Portuguese. */
const KNOWN_TAGS = [
  ...LANGUAGE_CODES,
  ...Object.values(VARIANTS).flatMap((variants) => variants.map(({ tag }) => tag)),
];

/** The code of one language, however it is said. */
function codesOf(said: string): [string] | undefined {
  const tag = usualTag(said);
  const code = isLanguageTag(tag) ? tag : languageCalled(said, KNOWN_TAGS);
  return code === undefined ? undefined : [code];
}
