import type { Finding } from '../problem/finding.ts';
import { describe, type Messages } from '../problem/messages.ts';
import type { Range } from '../source/find-words.ts';
import type { Waiting } from './among.ts';
import type { Fix, RelatedHead } from './rule.ts';

// What a check finds, as data: what the terminal and every other format are made from.

/** Something that was found. Its place has an end, or there is none: then it is about the file as a whole. */
export type CheckFinding = Finding & {
  /** The rule, or the code of the finding if no rule made it. */
  readonly rule: string;
  /** The lines of the file in which it stands, the first three at most; of a very long line what is near the place. */
  readonly lines: readonly string[];
  /** How many UTF-16 units were cut off before the first of these lines; none if left out. */
  readonly cut?: number;
  /** What stands there; left out if it is a number of something, which the words of the finding say. */
  readonly found?: string;
  readonly fix?: Fix;
  /** Why the keeper of the case lets it pass; it does not count. */
  readonly waived?: string;
};

/** A rule that could not do its work: a fault of ours. */
export interface Failed {
  readonly rule: string;
  readonly detail: string;
}

/** A case file that was checked, its findings in the order of their places. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly CheckFinding[];
  readonly failed: readonly Failed[];
  /** What other cases may name of it, if that can be read. */
  readonly head?: RelatedHead;
  /** What it has to say of other cases, if its shape is right. */
  readonly waiting?: Waiting;
}

/** From where to where the very words of a finding stand; undefined if it is about the file as a whole. */
export function rangeOf({ place }: CheckFinding): Range | undefined {
  if (place?.line === undefined) return undefined;
  const { line, column = 1, endLine = line, endColumn = column + 1 } = place;
  return { line, column, endLine, endColumn };
}

/** The words of a finding: what is wrong, what to do and what stands there; '' where there is nothing to say. */
export interface FindingWords {
  readonly message: string;
  readonly hint: string;
  readonly found: string;
}

/** What a finding says in the language of the messages. */
export function wordsOf(one: CheckFinding, messages: Messages): FindingWords {
  const { sentence, hint = '', found = '' } = describe(one, messages);
  return { message: sentence, hint, found: one.found ?? found };
}

/** Files as they are made of others: of each when somebody comes to it, as often as they like. */
export function each(files: Iterable<CheckedFile>, make: (file: CheckedFile) => CheckedFile): Iterable<CheckedFile> {
  return {
    *[Symbol.iterator]() {
      for (const one of files) yield make(one);
    },
  };
}
