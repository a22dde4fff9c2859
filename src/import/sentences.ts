import { eachNarrow } from './narrow.ts';

// Sentences of a paragraph.

/** Abbreviations behind whose full stop a sentence goes on. */
const ABBREVIATED =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|No|Nos|Art|Arts|Gen|Col|Lt|Sgt|Capt|Rev|Hon|vs|etc|approx|ca|Sr|Sra|Srs|Lic|Ing|Dra|Mme|Mlle|M|MM|Nr|bzw|Abs|z\.B|d\.h|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu})\.$/u;

/** The sentences of a text, in order; put together with spaces they are the text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(
    /(?<=[.!?。！？؟][)\]”“’"'»«]{0,3})\s+(?=[\p{Lu}\p{Lo}“‘"'«¿¡(])|(?<=[。！？])(?=\p{L})/gu,
  )) {
    if (ABBREVIATED.test(text.slice(Math.max(start, index - 12), index))) continue;
    if (
      isOrdinal(text.slice(Math.max(start, index - 4), index), text.slice(index + gap.length, index + gap.length + 12))
    )
      continue;
    sentences.push(text.slice(start, index));
    start = index + gap.length;
  }
  sentences.push(text.slice(start));
  return eachNarrow(sentences.filter((one) => one.trim() !== ''));
}

/** "29. April", "3. Strafkammer": a figure with a full stop before a word with a capital, as German writes days and numbers. */
function isOrdinal(before: string, behind: string): boolean {
  const [, figure = ''] = /(?:^|\s)(\d{1,2})\.$/u.exec(before) ?? [];
  return figure !== '' && Number(figure) <= LAST_DAY && /^\p{Lu}\p{Ll}{2,}/u.test(behind);
}

const LAST_DAY = 31;
