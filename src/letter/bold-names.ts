import { type Block, mapRuns, type Posting, type StyledText } from './letter.ts';

/** A posting whose letters have the names of the people they are about in bold, wherever a name stands in a paragraph. */
export function boldNames(posting: Posting): Posting {
  return {
    ...posting,
    letters: posting.letters.map((letter) => {
      const names = letter.people.filter((name) => name !== '').toSorted((one, other) => other.length - one.length);
      if (names.length === 0) return letter;
      const pattern = new RegExp(
        `(${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`,
        'u',
      );
      return { ...letter, blocks: letter.blocks.map((block) => boldBlock(block, pattern)) };
    }),
  };
}

function boldBlock(block: Block, pattern: RegExp): Block {
  const { kind } = block;
  if (kind === 'subject' || kind === 'salutation' || kind === 'heading' || kind === 'closing') return block;
  return mapRuns(block, (runs) => boldRuns(runs, pattern));
}

/** Every second part of a text split at a pattern in brackets is what the pattern found. */
function boldRuns(runs: readonly StyledText[], pattern: RegExp): StyledText[] {
  return runs.flatMap((run) =>
    run.style
      ? [run]
      : run.text
          .split(pattern)
          .map((text, index): StyledText => (index % 2 === 1 ? { text, style: 'strong' } : { text }))
          .filter(({ text }) => text !== ''),
  );
}
