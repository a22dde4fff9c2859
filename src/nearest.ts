import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely meant; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const best = closest(
    lower,
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === best);
  if (found === undefined) return undefined;
  const near = distance(lower, best) <= Math.max(1, Math.floor(Math.max(lower.length, best.length) / 3));
  const begins = lower.length >= 3 && best.startsWith(lower);
  return near || begins ? found : undefined;
}
