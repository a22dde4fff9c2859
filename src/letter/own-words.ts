import { WORDS } from '../languages/all-words.ts';
import { type Finding, type FindingArguments, finding } from '../problem/finding.ts';
import { Lines } from '../source/text.ts';
import { checkWording, fillWording, hasWording, type WordingNames, type WordingValues } from '../template/wording.ts';
import { type Block, mapRuns, type StyledText } from './letter.ts';
import { parseMarkdown } from './markdown.ts';
import { SOFT } from './own-blocks.ts';
import { type OwnParts, partsOf, roleWords, type WriterWords } from './own-roles.ts';
import { parsePlainText } from './plain-words.ts';
import { typographic } from './typographic.ts';

// The writer's own words, from a text to the parts of a letter to one target.

/** Own words, and what is wrong with them. */
export interface ReadWords {
  readonly words: WriterWords;
  /** True if there are none. */
  readonly empty: boolean;
  readonly problems: readonly Finding[];
}

/** Own words in the text of a file: Markdown, or plain text. */
export function readOwn(source: string, file: string, plainText: boolean): ReadWords {
  const { blocks, problems } = plainText
    ? { blocks: parsePlainText(source), problems: [] }
    : parseMarkdown(source, file);
  const known = roleWords(Object.values(WORDS));
  const words: WriterWords = {
    check: (names) => check(source, file, names),
    partsFor: (values, room, usual) => {
      const ready = blocks.map((block) => mapRuns(block, (runs) => filled(typographic(runs, room), values)));
      return settled(partsOf(ready, known, usual));
    },
  };
  return { words, problems, empty: blocks.length === 0 };
}

function check(source: string, file: string, names: WordingNames): Finding[] {
  if (!hasWording(source)) return [];
  const lines = new Lines(source);
  return checkWording(source, names).map(({ code, arguments: values, words }) =>
    finding(code as keyof FindingArguments, values as never, { file, ...lines.at(words.start) }),
  );
}

/** Runs with their values filled in, as the text of a case has them. */
function filled(runs: readonly StyledText[], values: WordingValues): StyledText[] {
  return runs.map(({ text, style, literal }) => ({
    text: literal ? text : fillWording(text, values),
    ...(style ? { style } : {}),
  }));
}

/** Parts in which a line goes on where only the source had it end. */
function settled(parts: OwnParts): OwnParts {
  const settle = <B extends Block>(block: B): B => mapRuns(block, joinedUp) as B;
  const { salutation, closing, body } = parts;
  return {
    ...parts,
    ...(salutation ? { salutation: settle(salutation) } : {}),
    ...(closing ? { closing: settle(closing) } : {}),
    body: body.map(settle),
  };
}

/** Characters between which no space stands: a line that ends there goes on without one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]/u;

function joinedUp(runs: readonly StyledText[]): readonly StyledText[] {
  const whole = runs.map(({ text }) => text).join('');
  if (!whole.includes(SOFT)) return runs;
  let at = 0;
  return runs.map((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.replaceAll(SOFT, (_, offset: number) => {
      const place = from + offset;
      return UNSPACED.test(whole[place - 1] ?? '') && UNSPACED.test(whole[place + 1] ?? '') ? '' : ' ';
    });
    return { ...run, text };
  });
}
