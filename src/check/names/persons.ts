import { countryWords } from './countries.ts';
import { isKnown, type KnownNames, misspelt, partsOf } from './known.ts';
import { isParticle, type Run, runsOf, type Token, tokensOf } from './tokens.ts';
import { NAME_WORDS, type NameWords } from './words.ts';

// Persons in a text in Latin or Cyrillic letters who are not of the case. No list of names tells them: what stands around a
// word with a capital does.

/** A person in a text who is not of the case. */
export interface Stranger {
  /** The name as the text has it. */
  readonly name: string;
  /** UTF-16 units. */
  readonly start: number;
  /** True if the text says who it is: his lawyer. */
  readonly introduced: boolean;
  /** The name of the case that it may be a misspelling of. */
  readonly near?: string;
}

/** The beginnings of words in a table, and the words that must stand as they are. */
class WordList {
  private readonly whole = new Set<string>();
  private readonly starts: string[] = [];

  constructor(words: string) {
    for (const word of words.split(' ')) {
      if (word.endsWith('.')) this.whole.add(word.slice(0, -1));
      else if (word !== '') this.starts.push(word);
    }
  }

  has(word: string | undefined): boolean {
    if (word === undefined) return false;
    return this.whole.has(word) || this.starts.some((start) => word.startsWith(start));
  }
}

type Lists = Readonly<Record<Exclude<keyof NameWords, 'verbs'>, WordList>> & {
  readonly verbs: RegExp | undefined;
  readonly language: string;
};

const LISTS = new Map<string, Lists>();

function listsOf(language: string): Lists | undefined {
  const words = NAME_WORDS[language];
  const known = LISTS.get(language);
  if (known || !words) return known;
  const { verbs, links, ...others } = words;
  const lists = {
    ...(Object.fromEntries(Object.entries(others).map(([key, list]) => [key, new WordList(list)])) as Record<
      Exclude<keyof NameWords, 'verbs' | 'links'>,
      WordList
    >),
    links: new WordList(
      links
        .split(' ')
        .map((word) => `${word}.`)
        .join(' '),
    ),
    verbs,
    language,
  };
  LISTS.set(language, lists);
  return lists;
}

/** Languages in which a preposition loses its vowel before a name: d'Evin. */
const ELIDES = new Set(['fr', 'it']);

/** The persons in a text who are not of the case. `small` are the words that the letter has in small letters. */
export function strangersIn(text: string, language: string, known: KnownNames, small: ReadonlySet<string>): Stranger[] {
  const lists = listsOf(language);
  if (!lists) return [];
  const tokens = tokensOf(text, ELIDES.has(language));
  const strangers: Stranger[] = [];
  let placeEnds = -1;
  for (const whole of runsOf(tokens)) {
    for (const run of trimmed(whole, tokens, lists, small)) {
      const words = tokens.slice(run.from, run.to);
      if (isRight(words, known)) continue;
      if (isThing(run, tokens, lists, text, placeEnds, language)) {
        placeEnds = run.to;
        continue;
      }
      if (!isPerson(run, tokens, lists)) continue;
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      const name = text.slice(start, end).replace(/['’]s$/u, '');
      const near = misspelt(partsOf(name.replace(/['’]\p{Ll}+$/u, '')), known);
      strangers.push({ name, start, introduced: isIntroduced(run, tokens, lists), ...(near ? { near } : {}) });
    }
  }
  return strangers;
}

/** The name without titles, verbs and other words that have a capital only because a sentence begins with them. */
function trimmed(run: Run, tokens: readonly Token[], lists: Lists, small: ReadonlySet<string>): Run[] {
  let { from, to } = run;
  while (from < to) {
    const token = tokens[from];
    if (!token || !isNoName(token, from === run.from, to - from, lists, small)) break;
    from++;
  }
  while (to > from && (lists.ordinary.has(tokens[to - 1]?.small) || isNumber(tokens[to - 1]))) to--;
  const cut = [...tokens.slice(from, to).keys()].find(
    (nth) => nth > 0 && lists.ordinary.has(tokens[from + nth]?.small) && !isParticleOf(tokens[from + nth]),
  );
  if (cut !== undefined)
    return [...pieces(from, from + cut), ...trimmed({ from: from + cut + 1, to }, tokens, lists, small)];
  return pieces(from, to);
}

const pieces = (from: number, to: number): Run[] => (from < to ? [{ from, to }] : []);

function isParticleOf(token: Token | undefined): boolean {
  return token !== undefined && isParticle(token);
}

function isNoName(token: Token, begins: boolean, length: number, lists: Lists, small: ReadonlySet<string>): boolean {
  const { small: word, first } = token;
  if (lists.titles.has(word) || lists.ordinary.has(word) || isNumber(token)) return true;
  if (lists.persons.has(word) && length > 1) return true;
  if (!begins || !first) return false;
  if (length === 1 && small.has(word)) return true;
  return (
    length > 1 &&
    (small.has(word) || (lists.verbs?.test(word) ?? false) || lists.requests.has(word) || lists.relations.has(word))
  );
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (/\d/.test(token.text) || /^[IVXLC]+$/.test(token.text));
}

function isRight(words: readonly Token[], known: KnownNames): boolean {
  return words.every(
    (word) =>
      isParticle(word) ||
      isKnown(word.small, known) ||
      (/^\p{Lu}$/u.test(word.text) && known.words.some((one) => one.startsWith(word.small))),
  );
}

/** True for a place, an office, a law, a people, a month: whatever is no person. */
function isThing(
  run: Run,
  tokens: readonly Token[],
  lists: Lists,
  text: string,
  placeEnds: number,
  language: string,
): boolean {
  const words = tokens.slice(run.from, run.to);
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const titled = lists.titles.has(before?.small) && !before?.gap.includes('(');
  if (words.some(({ small }) => lists.things.has(small))) return true;
  if (titled && before?.capital) return false;
  const countries = countryWords(language);
  if (words.some(({ small }) => countries.has(small) || [...small.split('-')].some((one) => countries.has(one))))
    return true;
  if (words.every(({ text: word }) => /^[\p{Lu}\p{N}-]{2,6}$/u.test(word)) && words.length === 1) return true;
  if (isQuotedTitle(text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)) return true;
  if (
    after &&
    /^ $/.test(after.gap) &&
    !after.capital &&
    lists.things.has(after.small) &&
    !lists.deeds.has(after.small)
  )
    return true;
  return followsThing(run, tokens, lists, placeEnds);
}

/** True if what stands before makes it a thing: the town of, in, or another place and a comma. */
function followsThing({ from }: Run, tokens: readonly Token[], lists: Lists, placeEnds: number): boolean {
  const close = (at: number) => /^[ \u00a0]?$/.test(tokens[at + 1]?.gap ?? '');
  let at = from - 1;
  if (at < 0) return false;
  const before = tokens[at];
  if (lists.where.has(before?.small) && close(at)) return true;
  if (placeEnds >= 0 && from - placeEnds <= 1 && /^(?:, | )$/.test(tokens[placeEnds]?.gap ?? '')) {
    if (from === placeEnds || lists.links.has(tokens[placeEnds]?.small)) return true;
  }
  let steps = 0;
  while (
    at >= 0 &&
    steps < 3 &&
    close(at) &&
    (lists.links.has(tokens[at]?.small) || lists.articles.has(tokens[at]?.small))
  ) {
    at--;
    steps++;
  }
  const head = tokens[at];
  if (!head || !close(at) || lists.persons.has(head.small) || lists.relations.has(head.small)) return false;
  return lists.things.has(head.small) && !(steps > 0 && lists.requests.has(head.small));
}

function isQuotedTitle(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return /["“„«‹‘]\s?$/.test(before) && /^["”“»›’,.]/.test(after);
}

/** True if something says that it is a person: two words with a capital do, one alone needs more. */
function isPerson(run: Run, tokens: readonly Token[], lists: Lists): boolean {
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const beside = (token: Token | undefined, gap: string | undefined) =>
    token !== undefined && /^[.]?[ \u00a0]$/.test(gap ?? '');
  const names = tokens.slice(run.from, run.to).filter(({ capital }) => capital).length;
  const gap = tokens[run.from]?.gap;
  const article = lists.articles.has(before?.small) && beside(before, gap);
  if (lists.titles.has(before?.small) && beside(before, gap)) return true;
  if (names >= 2) return !article || names >= 3;
  if (article) return false;
  const word = tokens[run.from];
  if (word && /['’]s$/u.test(word.text) && lists.language === 'en' && !word.first) return true;
  if (lists.persons.has(before?.small) && beside(before, gap)) return true;
  if (lists.requests.has(before?.small) && beside(before, gap) && lists.language !== 'de') return true;
  if (asked(run, tokens, lists)) return true;
  return (
    after !== undefined &&
    lists.deeds.has(after.small) &&
    / /.test(after.gap) &&
    after.gap.length === 1 &&
    word?.first !== true &&
    lists.language === 'en'
  );
}

/** True after "release of", "Freilassung von", "liberación de". */
function asked({ from }: Run, tokens: readonly Token[], lists: Lists): boolean {
  const [link, noun] = [tokens[from - 1], tokens[from - 2]];
  if (!link || !noun || tokens[from]?.gap !== ' ' || link.gap !== ' ') return false;
  return (
    /^(?:of|against|for|von|gegen|für|de|du|d'|contre|contra|do|da|a|di|van|tegen|против)$/.test(link.small) &&
    lists.requests.has(noun.small)
  );
}

/** True if the text says who it is: "his lawyer, Mr X", or "X, his lawyer". */
function isIntroduced(run: Run, tokens: readonly Token[], lists: Lists): boolean {
  for (let at = run.from - 1; at >= 0 && at >= run.from - 6; at--) {
    const token = tokens[at];
    if (!token || (/[.!?;]\s/.test(tokens[at + 1]?.gap ?? '') && !lists.titles.has(token.small))) break;
    if (lists.relations.has(token.small)) return true;
  }
  for (let at = run.to; at < tokens.length && at < run.to + 5; at++) {
    const gap = tokens[at]?.gap ?? '';
    if (/[.!?;]/.test(gap) || (at === run.to && !/^(?:,| \(| –| —)/.test(gap) && lists.language !== 'tr')) return false;
    if (lists.relations.has(tokens[at]?.small)) return true;
  }
  return false;
}
