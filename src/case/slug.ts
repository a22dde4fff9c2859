/** Slugs name cases and targets: they become file names and words on a command line, so they are kept plain. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** True if a word may name a case or a target. */
export function isSlug(word: string): boolean {
  return SLUG.test(word);
}
