import { countryNamed } from '../../countries/words.ts';
import type { SheetLine } from '../sheet.ts';
import { greetsFirst } from './greeting-languages.ts';
import type { ReadLine } from './lines.ts';
import { honorificsAt } from './names.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Forms of address that stand alone below a block, without a comma and without a word that says what they are: "Monsieur le Ministre".

/** Such a line is no longer. */
const MOST_WORDS = 8;
const LONGEST = 90;
/** The next target of a numbered list. */
const NUMBERED = /^\(?(?:\d{1,2}|[a-h])\s?[.)]\s/;
/** Within a form of address: the article before an office. */
const ARTICLES = new Set('le la les l il lo el los las o a os as der die the mi mon'.split(' '));
const LISTS = ['offices', 'ranks', 'matters', 'links', 'houses', 'honorifics'] as const;

/** True if a line is the form of address of the block that ends with it; `before` is what was read of the block. */
export function isFormBelow(
  line: SheetLine,
  before: readonly ReadLine[],
  next: SheetLine | undefined,
  wording: Wording,
): boolean {
  const last = before.at(-1);
  if (last === undefined || line.gap || line.text.length > LONGEST || !/^\p{Lu}|^\p{Lo}/u.test(line.text)) return false;
  const isClosed =
    last.country !== undefined || last.channels.length > 0 || last.sort === 'channel' || last.sort === 'place';
  const isLast = next === undefined || next.gap || NUMBERED.test(next.text);
  return isClosed && isLast && isForm(line.text, before, wording);
}

/** True if a text is a form of address and nothing else: its words are those of titles and offices, or of the name above it. */
function isForm(text: string, before: readonly ReadLine[], wording: Wording): boolean {
  const first = greetsFirst(text, wording);
  if (first === 0 || /[\p{Nd}@,:;|]/u.test(text.replace(/[,:]$/u, ''))) return false;
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return false;
  const said = new Set(before.slice(-8).flatMap((one) => wordsOf(one.line.text).map(({ key }) => key)));
  for (let at = first; at < words.length; ) {
    const step = stepAt(words, at, wording) || (said.has(words[at]?.key ?? '') ? 1 : 0);
    const more = step || greetsFirst(text.slice(words[at]?.start), wording);
    if (more === 0) return false;
    at += more;
  }
  return true;
}

function stepAt(words: readonly Word[], at: number, wording: Wording): number {
  const word = words[at] as Word;
  if (ARTICLES.has(word.key)) return 1;
  const most = Math.max(
    ...LISTS.map((list) => anyAt(wording, list, words, at)),
    honorificsAt(words.slice(at), wording),
  );
  return most > 0 ? most : /^\p{Lu}/u.test(word.raw) && countryNamed(word.raw) !== undefined ? 1 : 0;
}
