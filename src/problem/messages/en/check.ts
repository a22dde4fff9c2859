import type { Severity } from '../../finding.ts';

// The words of a check and of what GitHub shows, in English, but for the findings themselves.

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** Numbers of files, of those checked in part or not at all, of findings of each severity, and of those that a comment lets pass. */
interface Summary {
  readonly files: number;
  readonly inPart: number;
  readonly notAtAll: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly waived: number;
}

/** What GitHub did not show of a kind: how many of how many. */
interface NotShown {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly left: number;
  readonly all: number;
}

function filesChecked(files: number, inPart: number, notAtAll: number): string {
  if (files === 1) return notAtAll === 1 ? '1 file, not checked' : `1 file checked${inPart === 1 ? ' in part' : ''}`;
  const less = [
    ...(inPart > 0 ? [`${inPart} of them in part`] : []),
    ...(notAtAll > 0 ? [`${notAtAll} not at all`] : []),
  ];
  return `${files} files checked${less.length > 0 ? `, ${less.join(' and ')}` : ''}`;
}

export const check = {
  /** How much was found, in a sentence or two. */
  summary: ({ files, inPart, notAtAll, counts, waived }: Summary): string => {
    const found = (['error', 'warning', 'note'] as const).flatMap((one) =>
      counts[one] === 0 ? [] : [counted(counts[one], one)],
    );
    const aside = waived === 0 ? '' : ` ${waived} more ${waived === 1 ? 'is' : 'are'} allowed by a comment.`;
    const checked = filesChecked(files, inPart, notAtAll);
    return found.length === 0 ? `${checked}, nothing found.${aside}` : `${checked}: ${found.join(', ')}.${aside}`;
  },
  /** After --fix: how many changes were made to a file. */
  mended: (count: number, file: string): string =>
    `Mended ${count === 1 ? 'one thing' : `${count} things`} in ${file}.`,
  sarif: {
    folder: 'The folder in which the check was run.',
    broke: (rule: string, detail: string): string => `The rule ${rule} broke: ${detail}`,
  },
  github: {
    /** Below the annotations, of which GitHub shows so many of a kind. */
    cut: (cuts: readonly NotShown[], most: number): string =>
      `Not marked: ${cuts.map(({ kind, left, all }) => `${left} of ${all} ${kind}s`).join(', ')}. GitHub shows ${most} of a kind; "appeal check" shows them all.`,
  },
};
