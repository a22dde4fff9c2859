import { GREETINGS } from '../../languages/greetings.ts';
import type { SheetLine } from '../sheet.ts';
import { greetingsOf } from './greetings.ts';
import type { Block } from './two-columns.ts';
import { wordsOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

// Whom the greeting of a letter is for, where a sheet has several targets.

/** The greeting of a letter, for the target that it is for. */
export interface LetterGreeting {
  readonly lines: readonly SheetLine[];
  readonly certain: boolean;
}

/** Words of greetings that name nobody. */
const COMMON =
  /^(?:dear|your|excellency|mr|mrs|ms|sir|madam|the|his|her|and|or|señor|señora|sr|sra|estimado|estimada|monsieur|madame|le|la|les|sehr|geehrte|geehrter|herr|frau|excelencia|exzellenz|excellence|of|de|du|des|minister)$/u;

/** What greets all to whom one writes: "Your Excellencies". */
const SEVERAL = new RegExp(
  `^(?:${Object.values(GREETINGS)
    .flatMap(({ several }) => several ?? [])
    .join('|')})[,.:!]?$`,
  'iu',
);

/** The block that the greeting of a letter is for: the one without a greeting whose name or office it says, else the first. */
function greeted(
  blocks: readonly Block[],
  letter: readonly SheetLine[],
): { block: Block; certain: boolean } | undefined {
  if (letter.length === 0) return undefined;
  const without = blocks.filter(({ lines }) => lines.every(({ greeting }) => greeting === undefined));
  const [first, ...others] = without;
  if (!first) return undefined;
  if (others.length === 0) return { block: first, certain: true };
  const said = new Set(letter.flatMap(({ text }) => wordsOf(text).map(({ key }) => key)));
  const counts = without.map((block) => ({ block, count: countOf(block, said) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most);
  return { block: best[0]?.block ?? first, certain: most > 0 && best.length === 1 };
}

/** The greetings of a letter by the blocks that they are for: where each of several names one, each its own, else all of them one. */
export function greetedBlocks(
  blocks: readonly Block[],
  letter: readonly SheetLine[],
  wording: Wording,
): ReadonlyMap<Block, LetterGreeting> {
  const parts = letter.flatMap((line) => greetingsOf(line.text, wording).map(({ text }) => ({ ...line, text })));
  const several = new Map<Block, LetterGreeting>();
  for (const part of parts.length > 1 ? parts : []) {
    const whom = greeted(blocks, [part]);
    if (whom?.certain && !several.has(whom.block)) several.set(whom.block, { lines: [part], certain: true });
  }
  if (several.size > 1 && several.size === parts.length) return several;
  const [only, second] = parts;
  const open = blocks.filter(({ lines }) => lines.every(({ greeting }) => greeting === undefined));
  if (only && !second && SEVERAL.test(only.text))
    return new Map(open.map((one) => [one, { lines: [only], certain: true }]));
  const whom = greeted(blocks, letter);
  return new Map(whom ? [[whom.block, { lines: letter, certain: whom.certain }]] : []);
}

/** How many words of a greeting stand in the names and offices of a block; "minister" counts half. */
function countOf({ lines }: Block, said: ReadonlySet<string>): number {
  const words = new Set(
    lines.filter(({ sort }) => sort === 'head').flatMap(({ text }) => wordsOf(text).map(({ key }) => key)),
  );
  const found = [...said].filter((word) => word.length > 1 && words.has(word));
  return found.reduce((sum, word) => sum + (word === 'minister' ? 0.5 : COMMON.test(word) ? 0 : 1), 0);
}
