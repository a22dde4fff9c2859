import type { SheetLine } from '../sheet.ts';
import { JoinedBlock } from './joined-block.ts';
import { isProse } from './prose.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, CHANNEL_WORDS, type Wording } from './wording.ts';

// A whole address whose line breaks were lost: "Minister of Justice Ana Example Ministry of Justice PO Box 5 Sampletown Sampleland Fax: …".

/** No shorter, and no longer line is such a one; nor has it so few words. */
const SHORTEST = 24;
const LONGEST = 1200;
const FEWEST = 4;
/** Where nothing in it says how to reach anybody. */
const FEWEST_ALONE = 6;
/** Signs that part its fields are there already. */
const MOST_COMMAS = 2;

/** The lines of an address that stands on one; the line alone where its words do not tell them. */
export function apartWhereJoined(line: SheetLine, wording: Wording, country: string | undefined): SheetLine[] {
  const { text } = line;
  if (text.length < SHORTEST || text.length > LONGEST || /[;|]/u.test(text)) return [line];
  if (/\p{sc=Han}/u.test(text)) return asLines(line, hanLines(text));
  const words = wordsOf(text);
  if (words.length < (/[:：]/u.test(text) ? FEWEST : FEWEST_ALONE)) return [line];
  const called = labelAt(words, wording);
  const said = called === -1 ? text : text.slice(0, words[called]?.start).replace(/[\s([]+$/u, '');
  const head = words.filter(({ end }) => end <= said.length);
  const first = /^\(?\d{1,2}[.)]$/u.test(head[0]?.raw ?? '') ? 1 : 0;
  const commas = (said.match(/[,،]/gu) ?? []).length;
  if (head.length - first < FEWEST - (called === -1 ? 0 : 1) || commas > MOST_COMMAS || isProse(said, wording))
    return [line];
  const cuts = new JoinedBlock(said, head, first, wording, country).cuts(called !== -1);
  if (cuts.length === 0) return [line];
  const starts = [0, ...cuts.map((at) => head[at]?.start ?? 0)];
  const parts = starts.map((start, nth) => said.slice(start, starts[nth + 1]).trim());
  return asLines(
    line,
    [...parts, ...atLabels(text.slice(said.length), wording)].filter((part) => part !== ''),
  );
}

function asLines(line: SheetLine, texts: readonly string[]): SheetLine[] {
  if (texts.length < 2) return [line];
  return texts.map((text, nth) => ({ ...line, text, gap: nth === 0 && line.gap }));
}

/** What stands behind an address, each word before a colon in a line of its own, with what it says. */
function atLabels(text: string, wording: Wording): string[] {
  const words = wordsOf(text);
  const starts = [0];
  for (let at = 1; at < words.length && starts.length < MOST_LABELS; at++) {
    const start = words[at]?.start ?? 0;
    if (isLabel(words, at, wording) && !OPEN.test(text.slice(starts.at(-1), start))) starts.push(start);
  }
  return starts.map((start, nth) => text.slice(start, starts[nth + 1]).trim());
}

const MOST_LABELS = 12;
/** A bracket that is not closed before what follows. */
const OPEN = /[([][^)\]]*$/u;

/** Where words are not parted, spaces stand for the ends of lines. */
function hanLines(text: string): string[] {
  const parts = text.split(/\s+(?=[\p{sc=Han}《])|(?<=\p{sc=Han})\s+(?=\p{N})/u);
  const isLine = (part: string) => part.length > 1 && !/[。！？]/u.test(part);
  return parts.length > 2 && parts.every(isLine) ? parts : [text];
}

/** The first word before a colon that says how to reach somebody, or how to greet them; -1 if none does. */
function labelAt(words: readonly Word[], wording: Wording): number {
  return words.findIndex((_, at) => isLabel(words, at, wording));
}

function isLabel(words: readonly Word[], at: number, wording: Wording): boolean {
  const raw = words[at]?.raw ?? '';
  if (!/\p{L}/u.test(raw)) return false;
  if (/^[^\s:：]{1,14}[/&-][^\s:：]{1,14}[:：]$/u.test(raw)) return true;
  const length = Math.max(
    anyAt(wording, 'salutation', words, at),
    ...CHANNEL_WORDS.map((kind) => anyAt(wording, kind, words, at)),
  );
  const [last, next] = [words[at + length - 1], words[at + length]];
  return length > 0 && last !== undefined && (/[:：]/u.test(last.raw) || /^[:：]/u.test(next?.raw ?? ''));
}
