import { isKnown, type KnownNames, misspelt, partsOf } from './known.ts';
import { type Lists, listsOf, namesThing } from './lists.ts';
import type { Reading } from './reading.ts';
import { isThing } from './things.ts';
import { isParticle, runsOf, type Token, tokensOf, type WordRun } from './tokens.ts';

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
  /** True if nothing but a capital says that it is a person: it counts if another place in the letter says so. */
  readonly weak?: boolean;
  /** The name of the case that it may be a misspelling of. */
  readonly near?: string;
}

/** The persons in a text who are not of the case. `small` are the words that the letter has in small letters. */
export function strangersIn(text: string, language: string, known: KnownNames, small: ReadonlySet<string>): Stranger[] {
  const lists = listsOf(language);
  if (!lists) return [];
  const tokens = tokensOf(text, lists.grammar.elides === true);
  const reading = { text, language, tokens, lists, known, small };
  const strangers: Stranger[] = [];
  let placeEnds = -1;
  for (const run of runsOf(tokens).flatMap((whole) => trimmed(whole, reading))) {
    if (isThing(run, reading, placeEnds)) placeEnds = run.to;
    else {
      const stranger = strangerAt(run, reading);
      if (!stranger.weak || !tokens[run.from]?.first) strangers.push(stranger); // any word has a capital there
    }
  }
  return strangers;
}

function strangerAt(run: WordRun, reading: Reading): Stranger {
  const words = reading.tokens.slice(run.from, run.to);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const name = reading.text.slice(start, end).replace(/['’]s$/u, '');
  const near = misspelt(partsOf(name.replace(/['’]\p{Ll}+$/u, '')), reading.known);
  const weak = !isPerson(run, reading);
  return { name, start, introduced: isIntroduced(run, reading), ...(weak ? { weak } : {}), ...(near ? { near } : {}) };
}

/** What of a run may be a name that is not of the case: without titles, verbs, other ordinary words, and names of the case. */
function trimmed(run: WordRun, reading: Reading): WordRun[] {
  const { tokens, lists } = reading;
  let { from, to } = run;
  while (from < to && isNoName(tokens[from], from === run.from, to - from, reading)) from++;
  while (to > from && isTail(tokens[to - 1], lists)) to--;
  for (let at = from + 1; at < to; at++)
    if (
      lists.ordinary.has(tokens[at]?.small) &&
      !isParticle(tokens[at] as Token) &&
      !namesThing(tokens[at]?.small ?? '', lists)
    )
      return [...withoutRight({ from, to: at }, reading), ...trimmed({ from: at + 1, to }, reading)];
  return splitAtLink({ from, to }, reading).flatMap((one) => withoutRight(one, reading));
}

function isTail(token: Token | undefined, lists: Lists): boolean {
  if (!token) return false;
  const [stem = ''] = token.small.split("'");
  const ordinary = lists.ordinary.has(token.small) && !namesThing(token.small, lists);
  return ordinary || lists.titles.has(stem) || isNumber(token) || isParticle(token);
}

/** Small words that join parts of a name, but also two things: "Fall von Karl", "Criminalización de Ana". */
const LINKS = /^(?:von|van|de|del|da|do|das|dos|di|du|de|e|y|of|d'?)$/;

/** One noun, a link, and a name are two things. */
function splitAtLink({ from, to }: WordRun, { tokens, lists, known }: Reading): WordRun[] {
  const link = tokens[from + 1];
  const head = tokens[from];
  const isName = (at: number) => isKnown(tokens[at]?.small ?? '', known, lists.grammar.declines === true);
  if (!link || !head || to - from < 3 || link.capital || !LINKS.test(link.small) || isName(from)) return [{ from, to }];
  const noun =
    head.first || lists.grammar.nounCapitals || lists.requests.has(head.small) || namesThing(head.small, lists);
  return noun && (lists.grammar.nounCapitals || isName(from + 2) || head.first)
    ? [{ from: from + 2, to }]
    : [{ from, to }];
}

/** A run without the full names of the case that it has in it; nothing if a single word is left beside one. */
function withoutRight({ from, to }: WordRun, { tokens, known, lists }: Reading): WordRun[] {
  if (from >= to) return [];
  const declines = lists.grammar.declines === true;
  const words = tokens.slice(from, to);
  const right = words.map((word) => isRight(word, known, declines));
  const names = words.filter((word) => !isParticle(word) || word.capital).length;
  const others = words[0]?.first && names > 1 ? 1 : 0; // a word that begins a sentence, before a name of the case
  if (right.every((one, nth) => nth < others || one || isParticle(words[nth] as Token))) return [];
  const count = right.filter(
    (one, nth) => one && !isParticle(words[nth] as Token) && (words[nth]?.text.length ?? 0) > 1,
  ).length;
  const wholeName =
    count >= 2 ||
    (count === 1 &&
      known.persons.some(
        (name) => partsOf(name).length === 1 && words.some(({ small }) => small === partsOf(name)[0]),
      ));
  if (!wholeName && !(lists.grammar.nounCapitals && right[0] && names === 2)) return [{ from, to }];
  const first = right.indexOf(true);
  const last = right.lastIndexOf(true);
  const rest = [
    { from, to: from + first },
    { from: from + last + 1, to },
  ].filter((one) => capitals(one, tokens) >= 2);
  return rest.filter((one) => one.to > one.from);
}

function capitals({ from, to }: WordRun, tokens: readonly Token[]): number {
  return tokens.slice(from, to).filter(({ capital }) => capital).length;
}

function isRight({ text, small }: Token, known: KnownNames, declines: boolean): boolean {
  return isKnown(small, known, declines) || /^\p{Lu}$/u.test(text);
}

function isNoName(token: Token | undefined, begins: boolean, length: number, { lists, small }: Reading): boolean {
  if (!token) return false;
  const { small: word, first } = token;
  if (lists.titles.has(word) || lists.ordinary.has(word) || isNumber(token)) return true;
  if (length > 1 && (lists.persons.has(word) || (lists.relations.has(word) && lists.grammar.nounCapitals))) return true;
  if (!begins || !first) return false;
  if (length === 1 && small.has(word)) return true;
  const ordinary = small.has(word) || (lists.verbs?.test(word) ?? false);
  return length > 1 && (ordinary || lists.requests.has(word) || lists.relations.has(word));
}

function isNumber({ text }: Token): boolean {
  return /\d/.test(text) || /^[IVXLC]+$/.test(text);
}

/** True if something says that it is a person: two words with a capital do, one alone needs more. */
function isPerson(run: WordRun, reading: Reading): boolean {
  const { tokens, lists } = reading;
  const before = tokens[run.from - 1];
  const close = before !== undefined && /^[.]?[ \u00a0]$/.test(tokens[run.from]?.gap ?? '');
  if (close && lists.titles.has(before.small)) return true;
  const article = close && (lists.articles.has(before.small) || isIndefinite(run, reading));
  const names = capitals(run, tokens);
  if (names >= 2) return !article || names >= 4 || lists.grammar.articleBeforeNames === true;
  return !article && (isAskedFor(run, reading, close) || asked(run, tokens, lists));
}

/** True if a single word is owner, doer or object as only a person is. */
function isAskedFor(run: WordRun, { tokens, lists }: Reading, close: boolean): boolean {
  const [before, first, after] = [tokens[run.from - 1], tokens[run.from], tokens[run.to]];
  if (!first) return false;
  const { possessive } = lists.grammar;
  if (possessive && !first.first) {
    if (possessive.test(first.text)) return true;
    if (after?.gap === ' ' && lists.deeds.has(after.small)) return true;
  }
  return (
    close && (lists.persons.has(before?.small) || (lists.requests.has(before?.small) && !lists.grammar.nounCapitals))
  );
}

/** True after "a white": whatever follows is one of several. */
function isIndefinite({ from }: WordRun, { tokens, lists }: Reading): boolean {
  const [article, adjective] = [tokens[from - 2], tokens[from - 1]];
  return lists.grammar.indefinite?.test(article?.small ?? '') === true && adjective?.gap === ' ' && !adjective.capital;
}

/** True after "release of", "Freilassung von", "liberación de". */
function asked({ from }: WordRun, tokens: readonly Token[], lists: Lists): boolean {
  const [link, noun] = [tokens[from - 1], tokens[from - 2]];
  if (!link || !noun || tokens[from]?.gap !== ' ' || link.gap !== ' ') return false;
  return (
    /^(?:of|against|for|von|gegen|für|de|du|contre|contra|do|da|a|di|van|tegen|против)$/.test(link.small) &&
    lists.requests.has(noun.small)
  );
}

/** True if the text says who it is: "his lawyer, Mr X", or "X, his lawyer". */
function isIntroduced(run: WordRun, reading: Reading): boolean {
  return introducedBefore(run, reading) || introducedAfter(run, reading);
}

function introducedBefore({ from }: WordRun, { tokens, lists }: Reading): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 6; at--) {
    const token = tokens[at];
    if (!token || (/[.!?;]\s/.test(tokens[at + 1]?.gap ?? '') && !lists.titles.has(token.small))) return false;
    const title = lists.titles.has(token.small);
    if (lists.relations.has(token.small)) return !title || lists.whose.has(tokens[at - 1]?.small); // Frau: Ms, or wife
    if (!title && !token.capital && !lists.links.has(token.small)) return false;
  }
  return false;
}

function introducedAfter({ to }: WordRun, { tokens, lists }: Reading): boolean {
  for (let at = to; at < tokens.length && at < to + 5; at++) {
    const gap = tokens[at]?.gap ?? '';
    if (/[.!?;]/.test(gap) || (at === to && !/^(?:,| \(| –| —)/.test(gap) && !lists.grammar.introducesAnywhere))
      return false;
    if (lists.relations.has(tokens[at]?.small)) return true;
  }
  return false;
}
