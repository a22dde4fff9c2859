import type { FoundLetter } from './letter.ts';
import type { Section } from './section.ts';
import type { SheetLine } from './sheet.ts';
import { greetsFirst } from './targets/greeting-languages.ts';
import { type Wording, wordingFor } from './targets/wording.ts';

// How to greet, said in a sentence that stands neither in an address nor in a letter: "Begin with “Dear Minister”."

/** Parts that tell a story, in which people are quoted, and addresses, whose own lines are read as such. */
const OTHERS: readonly Section['kind'][] = [
  'title',
  'summary',
  'additional-information',
  'target',
  'additional-targets',
  'copies',
];
const QUOTES = /["“«„「]/u;
/** What stands between quotation marks, behind a few words that begin a sentence. */
const QUOTED =
  /(?:^|[.!?]\s+|[:：]\s*)[^.!?:："“”«»„「」]{3,80}["“«„「]\s?([^"“”«»„「」@\p{Nd}]{2,60}?)\s?[,:，]?\s?["”»“」]/gu;
/** No line that tells how to greet is longer, and no greeting has more words. */
const LONGEST = 400;
const MOST_WORDS = 7;

/** The greetings of the letter, or, if it has none, those that sentences of the sheet quote, each as a line. */
export function salutationsOf(
  letter: FoundLetter | undefined,
  sections: readonly Section[],
  languages: readonly string[],
): readonly SheetLine[] {
  if (letter !== undefined && letter.salutations.length > 0) return letter.salutations;
  const lines = sections.filter(({ kind }) => !OTHERS.includes(kind)).flatMap((one) => one.lines);
  const quoting = lines.filter(({ text }) => text.length <= LONGEST && QUOTES.test(text));
  if (quoting.length === 0) return [];
  const wording = wordingFor(languages, undefined);
  return quoting.flatMap((line) => {
    const text = quotedIn(line.text, wording);
    return text === undefined ? [] : [{ ...line, text }];
  });
}

function quotedIn(text: string, wording: Wording): string | undefined {
  const quoted = [...text.matchAll(QUOTED)].map(([, said = '']) => said);
  return quoted.find((said) => greetsFirst(said, wording) > 0 && said.split(' ').length <= MOST_WORDS);
}
