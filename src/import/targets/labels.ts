import type { ChannelWord } from '../../languages/addressee-words.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, CHANNEL_WORDS, type Wording } from './wording.ts';

// The words before numbers and addresses that say what they are: Fax:, Tel./Fax, E-mail

/** What a channel is. Telex and post have no field: telex is left out, post is the address itself. */
export type ChannelKind = ChannelWord;

/** A word of a line that says what stands behind it. */
export interface Label {
  readonly kinds: readonly ChannelKind[];
  readonly start: number;
  /** Where the value begins. */
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that are ordinary ones too: they announce something only with a colon, or right before what they announce. */
const WEAK =
  /^(?:t|f|e|x|m|ф|т|ت|fb|ig|mail|web|site|sitio|sito|call|cell|text|signal|mobile|address|adresse|dirección|indirizzo|letters|post|use|poste|internet|compte|correo|online|page|form|formulaire|formulario|portable|standard|appel|cable|direct|сайт|адрес|почта|switchboard|hotline|landline|messenger|social|threads|url|www|homepage|portable|fono|write|send)$/u;
/** What may stand between the word and the number: no., number, a colon. */
const BEHIND =
  /^[\s.]{0,3}(?:\([^()]{1,30}\)(?=\s?[:：])\s{0,2})?(?:(?:no|nos|nr|numbers?|número|numéro|n°|nº|№)\.?(?![\p{L}]))?\s{0,3}[:：=–—-]?\s{0,3}/iu;

/** Every such word in a line; what has been taken already is passed over. */
export function labelsIn(text: string, words: readonly Word[], wording: Wording, taken: readonly Span[]): Label[] {
  const labels: Label[] = [];
  for (let index = 0; index < words.length; ) {
    const label = labelAt(text, words, index, wording, taken);
    if (label === undefined) {
      index += 1;
      continue;
    }
    labels.push(label);
    while (index < words.length && (words[index]?.start ?? 0) < label.end) index += 1;
  }
  return labels;
}

function labelAt(
  text: string,
  words: readonly Word[],
  index: number,
  wording: Wording,
  taken: readonly Span[],
): Label | undefined {
  const word = words[index];
  if (!word || taken.some((span) => span.start < word.end && word.start < span.end)) return undefined;
  const [kinds, length] = kindsAt(words, index, wording);
  const last = words[index + length - 1];
  if (kinds.length === 0 || !last) return undefined;
  const colon = /[:：]/u.exec(text.slice(word.start, last.end + 2));
  const inWord = colon && word.start + colon.index < last.end ? word.start + colon.index + 1 : undefined;
  const end = inWord ?? joined(text, words, index, length, wording, kinds);
  const between = BEHIND.exec(text.slice(end))?.[0] ?? '';
  const value = end + between.length;
  const marked = inWord !== undefined || /[:：]/u.test(between);
  if (!marked && !announces(text, word, kinds, value, taken, length)) return undefined;
  return { kinds, start: word.start, end: value };
}

/** Without a colon: a number, an address or the end of the line must follow. */
function announces(
  text: string,
  word: Word,
  kinds: readonly ChannelKind[],
  value: number,
  taken: readonly Span[],
  length: number,
): boolean {
  const rest = text.slice(value);
  const weak = length === 1 && WEAK.test(word.key);
  if (rest === '') return !weak && word.start === 0 && !kinds.includes('post');
  if (kinds.includes('phone') || kinds.includes('fax'))
    return !/^[x]$/u.test(word.key) && /^[+＋(]{0,3}\s?\d/u.test(rest);
  if (kinds.includes('telex')) return word.start === 0 && /^\d/u.test(rest);
  if (kinds.includes('social')) return rest.startsWith('@') || taken.some((span) => span.start === value);
  return taken.some((span) => span.start >= value && span.start - value < 3);
}

/** The kinds that the words at a place name, and how many words that takes; "Tel/Fax" names two. */
function kindsAt(words: readonly Word[], index: number, wording: Wording): [ChannelKind[], number] {
  const word = words[index];
  const [kind, length] = kindAt(words, index, wording);
  if (kind) return [[kind], length];
  const parts = (word?.raw ?? '')
    .split(/[:：/&]/u)
    .filter(Boolean)
    .slice(0, 3);
  if (!word || parts.length === 0 || !/[:：/&]/u.test(word.raw)) return [[], 0];
  const kinds = parts.map((part) => kindAt(wordsOf(part), 0, wording)[0]);
  const first = kinds[0];
  if (first === undefined) return [[], 0];
  if (/[/&]/u.test(word.raw.split(/[:：]/u)[0] ?? '')) {
    const all = kinds.filter((one) => one !== undefined);
    return all.length === kinds.length || word.raw.includes(':') ? [[...new Set(all)], 1] : [[], 0];
  }
  return /^[^:：]{1,30}[:：]/u.test(word.raw) ? [[first], 1] : [[], 0];
}

function kindAt(words: readonly Word[], index: number, wording: Wording): [ChannelKind | undefined, number] {
  let best: [ChannelKind | undefined, number] = [undefined, 0];
  for (const kind of CHANNEL_WORDS) {
    const length = anyAt(wording, kind, words, index);
    if (length > best[1]) best = [kind, length];
  }
  return best;
}

/** "Tel. and fax", "Phone / Fax": a second word belongs to the first. Where the words end. */
function joined(
  text: string,
  words: readonly Word[],
  index: number,
  length: number,
  wording: Wording,
  kinds: ChannelKind[],
): number {
  const last = words[index + length - 1]?.end ?? text.length;
  const link = words[index + length];
  if (!link || !/^(?:and|&|\/|y|et|und|e|и|o|or)$/iu.test(link.raw)) return last;
  const [kind, more] = kindAt(words, index + length + 1, wording);
  const end = words[index + length + more]?.end;
  if (kind === undefined || end === undefined || kinds.includes(kind)) return last;
  kinds.push(kind);
  return end;
}
