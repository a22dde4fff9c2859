import type { ReadLine } from './lines.ts';

// Targets that stand beside each other, and were read line by line.

/** The lines of one target. */
export interface Block {
  readonly lines: readonly ReadLine[];
  /** True if nothing but the order of lines says that a new target begins here. */
  readonly guessed: boolean;
  /** True if its lines stood between those of another. */
  readonly interleaved?: boolean;
}

/** Two columns that were read line by line: a name and a name, an office and an office … */
export function apart(block: Block): Block[] {
  const { lines } = block;
  if (lines.length < 6 || lines.length % 2 === 1) return [block];
  const pairs = Array.from({ length: lines.length / 2 }, (_, nth) => [lines[nth * 2], lines[nth * 2 + 1]] as const);
  const alike = pairs.filter(([one, other]) => one && other && signOf(one) === signOf(other)).length;
  const told = new Set(pairs.map(([one]) => (one ? signOf(one) : ''))).size;
  if (alike < pairs.length - 1 || told < 3 || alike < 3) return [block];
  const column = (nth: 0 | 1) => pairs.flatMap((pair) => pair[nth] ?? []);
  return [0, 1].map((nth) => ({ lines: column(nth as 0 | 1), guessed: true, interleaved: true }));
}

function signOf({ sort, parts, channels, country }: ReadLine): string {
  if (channels.length > 0) return `channel ${channels[0]?.kind}`;
  if (country !== undefined) return 'country';
  const first = parts[0]?.sort ?? sort;
  return first === 'person' ? 'guess' : first;
}
