import type { Token } from './tokens.ts';

// Words with a capital that stand side by side and may be one name.

/** Places in the list of words, `to` not included. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** Small words within names, which stand between two parts with a capital. */
const PARTICLES = new Set(
  (
    'bin ben ibn bint binti binte al el ul ur ud uz as ad ash az de del della dello dei di da do dos du las los le la van von ' +
    'der den ter ten zu zum zur ould mint wuld oulad walad abu abou abd af av of y e uulu uly kyzy qizi oglu ogly ogli oğlu qızı ' +
    'zade оглы кызы улы уулу угли бин ибн аль эль ван фон де да дер бен абу ль бінт аль san st ap ab ó mac mc nic ní d'
  ).split(' '),
);

/** A particle that no name ends with, and that stands between two things as well as between two parts of a name. */
const LINKS = /^(?:of|e|y|de|do|da|dos|di|du|del|von|van|d)$/;

/** True for a word that may stand within a name, with a capital or without. */
export function isParticleWord(small: string): boolean {
  return PARTICLES.has(small);
}

/** True for a small word that may stand within a name. */
export function isParticle({ small, capital }: Token): boolean {
  return !capital && PARTICLES.has(small);
}

/** True for a particle that links two things as well as two parts of a name. */
export function isLink(token: Token): boolean {
  return isParticle(token) && LINKS.test(token.small);
}

/** The runs of words with capitals, joined over particles, initials and nicknames in quotation marks. `nounCapitals` if nouns have capitals. */
export function runsOf(tokens: readonly Token[], nounCapitals: boolean): WordRun[] {
  const runs: WordRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital) continue;
    let to = at + 1;
    for (let next = nextPart(tokens, to, nounCapitals); next !== undefined; next = nextPart(tokens, to, nounCapitals))
      to = next;
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

/** Where the run goes on to, if the word at a place belongs to it. */
function nextPart(tokens: readonly Token[], at: number, nounCapitals: boolean): number | undefined {
  const token = tokens[at];
  if (!token || !joins(tokens, at) || endsName(tokens[at - 1])) return undefined;
  if (token.capital) return at + 1;
  for (let next = at; next < at + 3; next++) {
    const one = tokens[next];
    if (!one || !joins(tokens, next)) return undefined;
    if (one.capital) return next + 1;
    if (!isParticle(one) || (nounCapitals && isArticle(tokens, next))) return undefined;
  }
  return undefined;
}

/** An article and no particle, where every noun has a capital: den Besuch; but von den Driesch. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const small = tokens[at]?.small ?? '';
  return /^(?:de[nr]|zu[mr]?|an|as)$/.test(small) && !/^(?:von|van|und|auf)$/.test(tokens[at - 1]?.small ?? '');
}

const CLOSES = /^["”’'»)] $/u;
const OPENS = /^ ["“„‘'«(]$/u;
const TITLE = /^(?:[Dd]ra?|[Mm]rs?|[Mm]s|[Mm]me|[Pp]rof|[Ss]ra?|[Dd]ott)$/;

/** True if only a space stands before a word, the full stop of an initial or a title, or the marks of a nickname. */
function joins(tokens: readonly Token[], at: number): boolean {
  const { gap = '' } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (/^[ \u00a0\n]$/.test(gap)) return true;
  if (/^\.[ \u00a0]?$/.test(gap)) return before?.initial === true || TITLE.test(before?.text ?? '');
  if (OPENS.test(gap)) return isNickname(tokens, at);
  return CLOSES.test(gap) && isNickname(tokens, at - 1) && OPENS.test(before?.gap ?? '');
}

/** True for one word in quotation marks or brackets between two with a capital: Tolan “Bear” Brekke. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [before, one, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before?.capital === true && one?.capital === true && after?.capital === true && CLOSES.test(after.gap);
}

/** A suffix that Turkish parts from a name by an apostrophe: the name ends there. So it does at whose something is. */
function endsName(token: Token | undefined): boolean {
  return token !== undefined && (token.possessive || /\p{L}{3}['’]\p{Ll}{1,6}$/u.test(token.text));
}
