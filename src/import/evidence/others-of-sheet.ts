import { adjectiveCountries } from '../../countries/adjective-words.ts';
import { countryNamed } from '../../countries/words.ts';
import type { DraftTarget } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { folded } from '../folded.ts';
import type { Alone } from './sign-kinds.ts';

// Values that belong to somebody else of a sheet: the country of those who send it, the greeting of another official, a copy taken for a
// target.

/** So many words may a country have. */
const COUNTRY_WORDS = [4, 3, 2, 1];
/** A text longer than this is not searched to its end. */
const FAR = 4000;
const OFFICE = /\p{L}[\p{L}-]{5,}/gu;

export const othersDoubts = (judged: Judged): Alone[] => [
  ...countryDoubts(judged),
  ...greetedDoubts(judged),
  ...copyDoubts(judged),
];

/** The country of a case that neither the story nor any official has, where they have another. */
function countryDoubts({ draft }: Judged): Alone[] {
  const { country, title = '', summary = '', background = '', targets = {} } = draft.case;
  const first = Object.values(targets).filter(({ kind }) => kind === undefined);
  const written = first.flatMap((one) => one.country ?? []);
  if (country === undefined || written.includes(country)) return [];
  const told = countriesIn(`${title}\n${summary}\n${background}`.slice(0, FAR), draft.language);
  const isOther = !told.has(country) && written.some((code) => told.has(code));
  return isOther ? [{ path: 'country', why: 'second' }] : [];
}

function countriesIn(text: string, language: string): ReadonlySet<string> {
  const words = text.split(/[\s,;:()[\]/|–—.]+|['’]/u).filter(Boolean);
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    for (const code of adjectiveCountries(word, language)) found.add(code);
    if (!/^[\p{Lu}\p{Lo}]/u.test(word)) continue;
    const codes = COUNTRY_WORDS.map((count) => countryNamed(words.slice(at, at + count).join(' ')));
    for (const code of codes) if (code !== undefined) found.add(code);
  }
  return found;
}

/** A greeting by the office of another official, and by no word of one's own. */
function greetedDoubts({ draft }: Judged): Alone[] {
  const all = Object.entries(draft.case.targets ?? {});
  const officeOf = ({ role = '', organisation = '', honorific = '', name = '' }: DraftTarget) =>
    wordsOf([role, organisation, honorific, name].join(' '));
  const roles = new Set(all.flatMap(([, { role = '' }]) => wordsOf(role)));
  return all.flatMap(([slug, one]) => {
    const own = officeOf(one);
    return Object.entries(one.salutation ?? {}).flatMap(([language, greetings]) =>
      asList(greetings).flatMap((text, nth): Alone[] => {
        const said = wordsOf(text);
        const isOthers = said.some((word) => roles.has(word)) && !said.some((word) => own.includes(word));
        return isOthers ? [{ path: `targets.${slug}.salutation.${language}.${nth}`, why: 'greeting' }] : [];
      }),
    );
  });
}

const asList = (texts: string | readonly string[]) => (typeof texts === 'string' ? [texts] : texts);
const wordsOf = (text: string): readonly string[] => folded(text).match(OFFICE) ?? [];

/** A target below a line that leads to copies. */
function copyDoubts({ draft, lines, words }: Judged): Alone[] {
  const targets = Object.entries(draft.case.targets ?? {});
  const leads = new Set((words.headings.copies ?? []).map((one) => plainOf(one)));
  const at = lines.findIndex(({ text }) => text.length <= 60 && leads.has(plainOf(text)));
  const line = lines[at]?.line;
  if (line === undefined) return [];
  const first = new Map<string, number>();
  for (const [path, from] of Object.entries(draft.from)) {
    const [, slug] = /^targets\.([^.]+)\.(?!salutation)/u.exec(path) ?? [];
    if (slug !== undefined) first.set(slug, Math.min(first.get(slug) ?? from.line, from.line));
  }
  return targets.flatMap(([slug, { kind }]): Alone[] =>
    kind === undefined && (first.get(slug) ?? 0) > line ? [{ path: `targets.${slug}.kind`, why: 'unlike' }] : [],
  );
}

const plainOf = (text: string) =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
