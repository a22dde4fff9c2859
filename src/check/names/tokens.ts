// A text as words, and runs of words that begin with a capital: what may be a name.

/** A word at its place. */
export interface Token {
  readonly text: string;
  /** In small letters, with plain apostrophes: as the tables have it. */
  readonly small: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** True if it may be part of a name: a capital, and more than one letter unless a full stop follows. */
  readonly capital: boolean;
  /** True if a sentence begins with it. */
  readonly first: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐'’ʼʻ·][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const CAPITAL = /^\p{Lu}/u;
/** A word that an elision stands before: d'Evin, l’Université, D'Ascanio. */
const ELIDED = /^(\p{L}{1,6}['’])(\p{L}.*)$/u;
/** What may end a sentence; a full stop after one letter or a title does not. */
const ENDS = /[.!?:;…»”"„“()\n]|–|—|^$/u;
const INITIAL =
  /^(?:\p{L}|[Mm]rs?|[Mm]s|[Mm]me|[Dd]ra?|[Ss]ra?|[Ss]rta|[Pp]rof|[Ss]t|[Dd]ott|[Ss]ig|[Aa]vv|[Aa]v|[Nn]o|[Aa]rt|[Ll]ic)$/u;

/** The words of a text. Values in braces must have been blanked out. */
export function tokensOf(text: string, elides: boolean): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (word: string, start: number) => {
    const gap = text.slice(end, start);
    const before = tokens.at(-1);
    const opens =
      before === undefined ||
      (ENDS.test(gap) && !(gap.startsWith('.') && INITIAL.test(before.text) && !/[!?\n]/.test(gap)));
    const single = [...word].length === 1;
    const capital = CAPITAL.test(word) && (!single || text.charAt(start + word.length) === '.');
    tokens.push({ text: word, small: smallOf(word), start, end: start + word.length, gap, capital, first: opens });
    end = start + word.length;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [, head = '', rest = ''] = (elides ? ELIDED.exec(word) : null) ?? [];
    if (
      head !== '' &&
      (head === head.toLowerCase() ||
        (/^[LDJNSCMT]['’]$/u.test(head) && CAPITAL.test(rest) && beginsSentence(text, index)))
    ) {
      add(head, index);
      add(rest, index + head.length);
    } else add(word, index);
  }
  return tokens;
}

/** True if nothing, or the end of a sentence, stands before an offset. */
function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:…\n]["»”]?\s*|[«“„"(])$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** A word in small letters, with plain apostrophes and hyphens. */
export function smallOf(word: string): string {
  return plainMarks(word.toLowerCase());
}

/** The text with plain apostrophes and hyphens, its letters put together with their marks. */
export function plainMarks(text: string): string {
  return text.normalize('NFC').replace(/[’ʼʻ]/g, "'").replace(/‐/g, '-');
}

/** A suffix that Turkish parts from a name by an apostrophe: the name ends there. */
function endsName({ text }: Token): boolean {
  return /\p{L}['’]\p{Ll}{1,6}$/u.test(text) && !/['’]s$/u.test(text);
}

/** Small words within names, which stand between two parts with a capital. */
const PARTICLES = new Set(
  'bin ben ibn bint binti binte al el ul ur ud uz as an ad ash az de del della di da do dos das du la las los le van von vander der den ter ten zu zum zur ould mint wuld walad abu abd abdul af av of y e uulu uly kyzy qizi oglu ogly ogli oğlu qızı zade оглы кызы улы уулу угли бин ибн аль эль ван фон де да дер бен абу ль бінт san st ap ab ó mac mc nic ní d'.split(
    ' ',
  ),
);

/** True for a small word that may stand within a name. */
export function isParticle({ small }: Token): boolean {
  return PARTICLES.has(small);
}

/** Words that stand side by side and may be one name: places in the list of words, `to` not included. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** The runs of words with capitals, joined over particles. */
export function runsOf(tokens: readonly Token[]): WordRun[] {
  const runs: WordRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital && !isLeadingParticle(tokens, at)) continue;
    let to = at + 1;
    while (to < tokens.length && !(tokens[to - 1] && endsName(tokens[to - 1] as Token))) {
      const next = nextPart(tokens, to);
      if (next === undefined) break;
      to = next;
    }
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

function isLeadingParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^(?:al|el|аль|эль)-\p{L}/u.test(token.small);
}

/** Where the name goes on to, if the word at a place belongs to it. */
function nextPart(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || !joins(tokens, at)) return undefined;
  if (token.capital || isLeadingParticle(tokens, at)) return at + 1;
  if (!isParticle(token)) return undefined;
  for (let next = at + 1; next < at + 3; next++) {
    const after = tokens[next];
    if (!after || !joins(tokens, next)) return undefined;
    if (after.capital) return next + 1;
    if (!isParticle(after)) return undefined;
  }
  return undefined;
}

/** True if nothing but a space, or the full stop of an initial, stands before a word. */
function joins(tokens: readonly Token[], at: number): boolean {
  const { gap = '' } = tokens[at] ?? {};
  if (/^[ \u00a0\n]+$/.test(gap)) return true;
  return /^\.[ \u00a0]?$/.test(gap) && [...(tokens[at - 1]?.text ?? '')].length === 1;
}
