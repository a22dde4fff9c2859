import { NOUNS_WITH_CAPITALS } from '../../languages/casesheet-values.ts';
import type { Judged } from '../evidence.ts';
import { isUnread, type Places } from './place-signs.ts';
import type { RequestSign } from './sign-kinds.ts';
import type { Weighed } from './target-signs.ts';

// What the form of requests shows: most lists ask in one form, that of an order of their language.

const SMALL = /^\p{Ll}/u;
/** A small word that joins a request to the words before it. */
const JOINED = /^\p{Ll}{1,2}[ ’']/u;
/** A word with a capital behind a comma and a small word: another item may begin with it. */
const LINKED = /,\s\p{Ll}{1,3}\s\p{Lu}\p{Ll}+|[;,]\s?(?:\p{Ll}{1,3}\s)?\p{Lu}\p{Ll}+\s\p{Ll}/u;
/** A few words between two commas. */
export const ASIDE = /, [^,]{4,30}, /u;
const MOST = 3;

/** What a request shows, by itself and beside the others of its list; `all` are those, with it. */
export function requestSigns(text: string, all: readonly string[], { words, draft }: Judged): RequestSign[] {
  const { instead = [], asPrinted = false } = words.requests;
  const others = all.filter((one) => one !== text);
  const signs: Partial<Record<RequestSign, boolean>> = {
    'form-instead': !asPrinted && instead.some(([pattern]) => text.search(pattern) >= 0),
    'form-short': JOINED.test(text),
    'form-case': others.length > 0 && others.every((one) => SMALL.test(one) !== SMALL.test(text)),
    'form-small': !asPrinted && SMALL.test(text),
    'form-aside': ASIDE.test(text),
    'form-linked': !NOUNS_WITH_CAPITALS.includes(draft.language) && LINKED.test(text),
  };
  return (Object.keys(signs) as RequestSign[]).filter((one) => signs[one]);
}

/** The text beside a list of requests without a model letter, which a draft has not: an item in no value may be it. */
export function weighedTexts({ draft }: Judged, { lines, uses }: Places): Weighed[] {
  const items = lines.filter((line) => line.role === 'item' && isUnread(line, uses)).length;
  return Object.entries(draft.case.letter ?? {}).flatMap(([code, { opening, paragraphs, demands = [] }]): Weighed[] =>
    opening !== undefined || paragraphs !== undefined || demands.length === 0
      ? []
      : [
          {
            ...{ path: `letter.${code}.paragraphs`, is: 'absent', field: 'letter.paragraphs' },
            signs: [`items-${Math.min(MOST, items)}`],
          },
        ],
  );
}
