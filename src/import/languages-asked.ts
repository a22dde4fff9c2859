import type { CasesheetValues } from '../languages/casesheet-values.ts';
import { finding } from '../problem/finding.ts';
import type { AboutSheet } from './about.ts';
import { folded } from './folded.ts';
import { doubtful, type Found } from './found.ts';
import { languagesNamed } from './language-names.ts';
import { lineAt, type Passage, passagesOf } from './passages.ts';
import type { Section, SectionKind } from './section.ts';
import { sentencesOf } from './sentences.ts';

// A sentence that asks the readers of a sheet to write in some languages, wherever it stands: among the story, below a letter, beside names.

const LONGEST = 300;
const MOST = 4000;
/** An order begins with its verb, or with please and the verb. */
const NEAR_START = 12;
/** Behind "write in" the first language stands so near: "write in good French". */
const NEAR = 14;
/** "You may do so in Spanish." */
const SHORT = 60;

const STORY: readonly SectionKind[] = ['summary', 'additional-information', 'head', 'name'];

/** The languages that a sentence of any part asks to write in; they are doubtful, for stories have languages too. */
export function askedOfReaders(
  sections: readonly Section[],
  about: AboutSheet,
  words: readonly CasesheetValues[],
): Found<readonly string[]> | undefined {
  const [own] = words;
  if (!own) return undefined;
  for (const { kind, lines, heading } of sections) {
    const asking = { own, isLetter: kind === 'letter', isStory: STORY.includes(kind), language: about.language };
    for (const passage of kind === 'title'
      ? []
      : passagesOf(asking.isLetter || !heading ? lines : [heading, ...lines])) {
      const found = askedInPassage(passage, asking);
      if (found) return found;
    }
  }
  return undefined;
}

function askedInPassage(passage: Passage, asking: Asking): Found<readonly string[]> | undefined {
  const text = passage.text.slice(0, MOST);
  let [at, before] = [0, ''];
  for (const sentence of sentencesOf(text)) {
    at = Math.max(at, text.indexOf(sentence, at));
    const codes = askedIn(sentence, before, asking);
    if (codes.length > 0) return doubtful(codes, lineAt(passage, at), byPlace());
    before = sentence;
  }
  return undefined;
}

const byPlace = () => finding('import-inferred', { field: 'languages', by: 'place' }, undefined, 'warning');

interface Asking {
  readonly own: CasesheetValues;
  readonly isLetter: boolean;
  readonly isStory: boolean;
  readonly language: string;
}

function askedIn(sentence: string, before: string, { own, isLetter, isStory, language }: Asking): readonly string[] {
  if (sentence.length > LONGEST) return [];
  const plain = folded(sentence);
  const asks = own.writeIn.exec(plain);
  const codesFrom = (from: number) => {
    const named = languagesNamed(sentence.slice(Math.max(0, from - 2)), language);
    return (named[0]?.start ?? LONGEST) <= NEAR ? named.map(({ code }) => code) : [];
  };
  if (asks) {
    const isOrder = asks.index === 0 || (asks.index <= NEAR_START && own.readers.test(plain.slice(0, asks.index)));
    const isSaid = isOrder || (!isLetter && own.readers.test(plain));
    return isSaid ? codesFrom(asks.index + asks[0].length) : [];
  }
  // "Write to the Governor by 5 May. You may do so in Spanish."
  if (isLetter || isStory || sentence.length > SHORT || !own.appeals.test(folded(before))) return [];
  const named = languagesNamed(sentence, language);
  return (named.at(-1)?.end ?? 0) >= sentence.length - 2 ? named.map(({ code }) => code) : [];
}
