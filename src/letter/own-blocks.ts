import type { Block, StyledText } from './letter.ts';

// What paragraphs and lists of the writer's own words are made from, whether they are Markdown or plain text.

/** Where a line of the source ends that is none in the letter, as long as nobody knows whether it ends a closing. */
export const SOFT = '\r';

/** Runs with single spaces, and none at the ends of lines. */
export function tidy(runs: readonly StyledText[]): StyledText[] {
  const spaced = runs.map((run) => ({ ...run, text: run.text.replace(/[ \t]+/g, ' ') }));
  const tidied: StyledText[] = [];
  let before = '\n';
  for (const [index, run] of spaced.entries()) {
    const after = spaced.slice(index + 1, index + 4).find(({ text }) => text !== '')?.text[0] ?? '\n';
    let text = run.text.replace(/ ?([\r\n]) ?/g, '$1');
    if (/[ \r\n]/.test(before)) text = text.replace(/^ /, '');
    if (/[\r\n]/.test(after)) text = text.replace(/ $/, '');
    if (text === '') continue;
    before = text.at(-1) ?? before;
    tidied.push({ ...run, text });
  }
  return tidied;
}

/** A paragraph; none if there are no words. */
export function paragraphOf(runs: readonly StyledText[]): Block[] {
  return runs.some(({ text }) => text.trim() !== '') ? [{ kind: 'paragraph', runs }] : [];
}

/**
 * A list, with the number of its first item if it has numbers. But "8. June was a Monday" is no list, and an item that only
 * has a list in it is that.
 */
export function listOf(items: readonly (readonly Block[])[], start?: number, mark = '.'): Block[] {
  const own = items.flatMap(([first, ...others]) => {
    if (!first) return [];
    if (first.kind === 'demands')
      return first.items.map((runs, index): Block[] => [
        { kind: 'paragraph', runs },
        ...(index === first.items.length - 1 ? others : []),
      ]);
    return [[first, ...others]];
  });
  const [only] = own;
  if (!only) return [];
  if (start !== undefined && own.length === 1) return numbered(only, `${start}${mark} `);
  if (start !== undefined) return [{ kind: 'list', start, mark, items: own }];
  const plain = own.flatMap(([first, ...others]) =>
    first?.kind === 'paragraph' && others.length === 0 ? [first.runs] : [],
  );
  return plain.length === own.length ? [{ kind: 'demands', items: plain }] : [{ kind: 'list', items: own }];
}

/** Blocks with a number before the first word. */
function numbered([first, ...others]: readonly Block[], number: string): Block[] {
  if (first?.kind !== 'paragraph' && first?.kind !== 'heading')
    return [{ kind: 'paragraph', runs: [{ text: number.trim() }] }, ...(first ? [first] : []), ...others];
  return [{ ...first, runs: [{ text: number }, ...first.runs] }, ...others];
}
