import type { Case } from '../case/schema.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import { type Finding, finding } from '../problem/finding.ts';

/** What of a letter nobody who speaks its language has read: the letter of the case, or the phrases around it. */
export function unreadWords({ letter }: Case, { language, reviewed }: Locale): Finding[] {
  const model = forTag(letter, language);
  if (model?.reviewed === 'needed') return [finding('review-needed', { language }, undefined, 'warning')];
  if (reviewed === 'needed') return [finding('phrases-unread', { language }, undefined, 'note')];
  return [];
}
