import { getsLetter } from '../case/card.ts';
import type { CaseFile } from '../case/read.ts';
import { isReceiver, onlyElsewhere } from '../case/receivers.ts';
import { spokenName } from '../letter/words.ts';
import { type Finding, finding } from '../problem/finding.ts';

// What to know of the copies that a case asks for, and of those who are for writers in some countries only.

/** A note of copies that are due and that nobody asked for; none if only copies are made. */
export function unmadeCopies(
  { content: { targets } }: CaseFile,
  made: readonly string[],
  origin: string | undefined,
): Finding[] {
  if (!made.some((slug) => getsLetter(targets[slug] ?? {}))) return [];
  const due = Object.entries(targets).filter(
    ([slug, one]) => one.kind === 'copy' && isReceiver(slug, targets, origin) && !made.includes(slug),
  );
  if (due.length === 0) return [];
  const copies = due.map(([slug, one]) => `${slug} (${spokenName(one)})`);
  return [finding('copies-not-made', { copies }, undefined, 'note')];
}

/**
 * A note that those of a case who are for writers in some countries, such as embassies, are none for a writer in this one
 * (ISO 3166-1); the address is not known, and is never guessed.
 */
export function nobodyHere(
  { slug, content }: Pick<CaseFile, 'slug' | 'content'>,
  origin: string | undefined,
): Finding[] {
  if (origin === undefined) return [];
  const countries = onlyElsewhere(Object.values(content.targets), origin);
  if (countries.length === 0) return [];
  return [finding('nobody-here', { slug, countries, origin, of: content.country }, undefined, 'note')];
}
