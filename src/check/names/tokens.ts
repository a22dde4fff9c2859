import { comparable, mayBeIgnored } from '../../problem/visible.ts';
import { matchesOf, type Stretch } from '../texts.ts';
import { eachWord, isPlain, type WordShape } from '../word-scan.ts';

// A text as words, each with what its form says.

/** A word at its place. */
export interface Token {
  readonly text: string;
  /** Without the ending that says whose something is: Lomsadze’s. */
  readonly base: string;
  /** The base in small letters, with plain apostrophes: as the tables have it. */
  readonly small: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** True if it may be part of a name: it begins with a capital, or is al-Xxxx. */
  readonly capital: boolean;
  /** True if a sentence begins with it. */
  readonly first: boolean;
  /** One capital alone. */
  readonly initial: boolean;
  /** Two capitals or more and nothing else, figures and the s of several aside: UN, NGOs, G20. */
  readonly acronym: boolean;
  /** al-Xxxx, el-Xxxx and their like, in small letters or not. */
  readonly arabic: boolean;
  /** True if it says whose something is. */
  readonly possessive: boolean;
  /** True if it begins with a small letter; true if it has capitals and no small letter. */
  readonly quiet: boolean;
  readonly loud: boolean;
}

/** What nobody sees stands in a word (\p{DI}), and does not part it. */
const WORD: WordShape = {
  joins: "-‐'’ʻ·",
  unseen: true,
  pattern: /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*(?:[-‐'’ʻ·][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*)*/gu,
};
const PARTS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼʻ]*/gu;
const APOSTROPHE = /['’]/;
const CAPITAL = /^\p{Lu}/u;
const ARABIC = /^(?:[aA](?:l|d|r|s|sh|n|t|z)|[eE][ls]|[uU]l)[-‐'’]\p{Lu}/u;
const WHOSE = /(?<=\p{L})['’]s$/iu;
/** A word that loses its end before a vowel: d’Evin, l’Université, qu’Amélie. */
const ELIDED = /^(?:[dlnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|nell|all|dall|sull|quell|quest)['’](?=\p{L})/iu;
/** What a sentence ends with, and what opens a new one within it. */
const NEW_PARAGRAPH = /\n\s*\n/;
const OPENS = /[!?…:;“„«"]/u;
const FULL_STOP = /\.["”’»)\]]*\s/u;
/** A full stop after these ends no sentence. */
const SHORT =
  /^(?:\p{Lu}|[Mm]rs?|[Mm]s|[Mm]me|[Mm]lle|[Dd]ra?|[Ss]ra?|[Ss]rta|[Pp]rof|[Ss]t|[Dd]ott|[Ss]ig|[Aa]vv|[Aa]v|[Nn]o|[Nn]r|[Aa]rt|[Ll]ic|[Ii]ng|[Rr]ev|[Gg]en|[Cc]ol|[Jj]r)$/u;

/** What `wordsOf` takes for another word than this does, but for what nobody sees. */
const PARTED = /[‐ʻʼ]/;

/**
 * The words of a text. Values in braces must have been blanked out; `elides` if the language cuts words before a vowel. `words` gives those
 * that `wordsOf` finds, for whoever has them at hand: they are the same in nearly every text.
 */
export function tokensOf(text: string, elides: boolean, words?: () => readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const isWhole = !mayBeIgnored(text);
  const add = (word: string, start: number, isSmall: boolean) => {
    const gap = start === end + 1 && text.charCodeAt(end) === 32 ? ' ' : text.slice(end, start);
    const first = opensSentence(gap, tokens.at(-1));
    tokens.push(
      isSmall
        ? smallToken(word, start, gap, first)
        : tokenOf(isWhole ? word : comparable(word), word, start, gap, first),
    );
    end = start + word.length;
  };
  const take = (index: number, word: string) => {
    const isSmall = isPlain(word, 0, word.length);
    const mayBeCut = elides && !isSmall && APOSTROPHE.test(word);
    const cut = mayBeCut ? elisionOf(word, opensSentence(text.slice(end, index), tokens.at(-1))) : 0;
    if (cut > 0) add(word.slice(0, cut), index, false);
    add(cut > 0 ? word.slice(cut) : word, index + cut, isSmall);
  };
  if (words && isWhole && !PARTED.test(text)) for (const { start, text: word } of words()) take(start, word);
  else eachWord(text, WORD, (index, stop) => take(index, text.slice(index, stop)));
  return tokens;
}

/** What the form of a word says, wherever it stands. */
type Form = Omit<Token, 'start' | 'end' | 'gap' | 'first'>;

/** Words come again and again, in one letter and in all: so many of them are kept with their forms. */
const MOST = 20_000;
const FORMS = new Map<string, Form>();

/** A word of small letters of English: its form is known without a look. */
function smallToken(text: string, start: number, gap: string, first: boolean): Token {
  return {
    text,
    base: text,
    small: text,
    start,
    end: start + text.length,
    gap,
    capital: false,
    first,
    initial: false,
    acronym: false,
    arabic: false,
    possessive: false,
    quiet: true,
    loud: false,
  };
}

/** `written` is the word as the text has it, `text` the same without what nobody sees. */
function tokenOf(text: string, written: string, start: number, gap: string, first: boolean): Token {
  const { base, small, capital, initial, acronym, arabic, possessive, quiet, loud } = formOf(text);
  const end = start + written.length;
  return { text, base, small, start, end, gap, capital, first, initial, acronym, arabic, possessive, quiet, loud };
}

function formOf(text: string): Form {
  const known = FORMS.get(text);
  if (known) return known;
  const base = text.replace(WHOSE, '');
  const arabic = ARABIC.test(base);
  const form: Form = {
    ...{ text, base, small: smallOf(base), arabic, possessive: base !== text },
    capital: CAPITAL.test(text) || arabic,
    initial: /^\p{Lu}$/u.test(base),
    acronym: /^[\p{Lu}\p{N}]{2,}s?$/u.test(base) && CAPITAL.test(base),
    quiet: /^\p{Ll}/u.test(text),
    loud: /\p{Lu}/u.test(text) && text === text.toUpperCase(),
  };
  if (FORMS.size < MOST) FORMS.set(text, form);
  return form;
}

/**
 * How much of a word is an elided one before it: the d’ of d’Evin, or of D’ÉVIN and of one that begins a sentence. N’ is part of names
 * such as N’Djoumé, and so is a capital D’ or O’ in the middle of a sentence.
 */
function elisionOf(word: string, first: boolean): number {
  const { 0: head = '' } = ELIDED.exec(word) ?? {};
  if (head === '' || /^n['’]\p{Lu}/iu.test(word)) return 0;
  const isSmall = head === head.toLowerCase();
  const isLoud = /^\p{Lu}{3,}$/u.test(word.slice(head.length)) && /^(?:D|L|QU)/.test(head);
  return isSmall || isLoud || first ? head.length : 0;
}

function opensSentence(gap: string, before: Token | undefined): boolean {
  if (gap === ' ' && before !== undefined) return false;
  if (before === undefined || NEW_PARAGRAPH.test(gap) || OPENS.test(gap)) return true;
  return FULL_STOP.test(gap) && !SHORT.test(before.text);
}

/** A word in small letters, with plain apostrophes and hyphens. */
export function smallOf(word: string): string {
  const small = word.toLowerCase();
  return /[\u0080-\uffff]/.test(small) ? plainMarks(small) : small;
}

/** The text with plain apostrophes and hyphens, its letters put together with their marks. */
function plainMarks(text: string): string {
  return text.normalize('NFC').replace(/[’ʼʻ]/g, "'").replace(/‐/g, '-');
}

/** The words of a name, in small letters. */
export function partsOf(name: string): string[] {
  return matchesOf(comparable(name), PARTS).map(([part]) => smallOf(part));
}
