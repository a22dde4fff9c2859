import { type Letter, plain, type StyledText, textsIn } from '../letter/letter.ts';

// The words of a letter, as its layout needs them.

/** A space as wide as a Chinese or Japanese character, which is how a paragraph is set in there. */
const IDEOGRAPHIC_SPACE = '\u3000';

/** A paragraph whose first line is set in by so many ems. */
export function withIndent(runs: readonly StyledText[], ems: number | undefined): readonly StyledText[] {
  return ems === undefined ? runs : [{ text: IDEOGRAPHIC_SPACE.repeat(ems) }, ...runs];
}

/** All that is written in the language of the letter. */
export function textOf({ blocks, placeAndDate }: Letter): string {
  const texts = blocks.flatMap(textsIn).map(plain);
  return [placeAndDate, ...texts].join('\n');
}

/** The same with bold in place of italics. */
export function withoutItalics(runs: readonly StyledText[]): readonly StyledText[] {
  return runs.map((run) => (run.style === 'emphasis' ? { ...run, style: 'strong' } : run));
}
