import { getsLetter } from './card.ts';
import { salutationsOf } from './salutations.ts';
import type { Case, Target } from './schema.ts';

// An official who left office is not written to any more; the office is, without the name, until somebody says who is there now.

/**
 * The target as an office, if it left; any other as it is. Undefined if nothing is known of it but a name, and if it never had one: then
 * the office itself is gone.
 */
export function officeOf(target: Target): Target | undefined {
  if (target.left === undefined) return target;
  if (target.name === undefined && target.native?.name === undefined) return undefined;
  if (target.role === undefined && target.organisation === undefined) return undefined;
  const { name, honorific, pronouns, native: inScript, ...office } = target;
  const parts = partsOf(target);
  return {
    ...office,
    ...(inScript ? { native: withoutName(inScript) } : {}),
    salutation: officeSalutations(target, parts),
    closing: Object.fromEntries(Object.entries(target.closing).filter(([, text]) => !names(text, parts))),
  };
}

function withoutName({ name, ...others }: NonNullable<Target['native']>): NonNullable<Target['native']> {
  return others;
}

/** The slug of who has the office of one that left: somebody of the same kind, country and role, who is in office. */
export function successorOf(slug: string, targets: Case['targets']): string | undefined {
  const before = targets[slug];
  if (before?.left === undefined) return undefined;
  return Object.entries(targets).find(([, one]) => one.left === undefined && isSameOffice(one, before))?.[0];
}

/** All targets as they are written to now: offices in place of those who left them, and nobody in whose place there is somebody else. */
export function nowInOffice(targets: Case['targets']): [string, Target][] {
  return Object.entries(targets).flatMap(([slug, one]): [string, Target][] => {
    const office = officeOf(one);
    return office && successorOf(slug, targets) === undefined ? [[slug, office]] : [];
  });
}

function isSameOffice(one: Target, other: Target): boolean {
  if (one.country !== other.country || (one.kind !== other.kind && !(getsLetter(one) && getsLetter(other))))
    return false;
  const [role, before] = [folded(one.role), folded(other.role)];
  const [organisation, organisationBefore] = [folded(one.organisation), folded(other.organisation)];
  if (role !== before) return false;
  if (organisation === organisationBefore) return true;
  return role !== '' && (organisation === '' || organisationBefore === '');
}

function folded(text = ''): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Of the ways to greet a target those that greet whoever has the office; where none does, the phrase book has one. */
function officeSalutations(target: Target, parts: NameParts): Target['salutation'] {
  const kept: Record<string, string[]> = {};
  for (const { language, text } of salutationsOf(target))
    if (!names(text, parts)) kept[language] = [...(kept[language] ?? []), text];
  return kept;
}

interface NameParts {
  readonly parts: readonly string[];
  /** The first characters of names that are written without spaces: there the surname is. */
  readonly beginnings: readonly string[];
  /** Scripts in which the name is known. */
  readonly scripts: readonly Script[];
}

/** Scripts of salutations; what has none of them counts as Latin. */
const SCRIPTS = {
  unspaced: (text: string) =>
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text),
  cyrillic: (text: string) => /\p{sc=Cyrl}/u.test(text),
  arabic: (text: string) => /\p{sc=Arab}/u.test(text),
  other: (text: string) => /(?!\p{sc=Latn})\p{L}/u.test(text),
} as const;
type Script = keyof typeof SCRIPTS | 'latin';

function scriptOf(text: string): Script {
  const found = Object.entries(SCRIPTS).find(([, isWrittenIn]) => isWrittenIn(text));
  return (found?.[0] as Script | undefined) ?? 'latin';
}

function partsOf({ name, native }: Target): NameParts {
  const known = [name, native?.name].filter((one) => one !== undefined);
  const unspaced = known.filter((one) => SCRIPTS.unspaced(one));
  return {
    parts: known.flatMap((one) => wordsOf(one).filter((word) => word.length > 1)),
    beginnings: unspaced.map((one) => [...one.trim()][0] ?? ''),
    scripts: known.map(scriptOf),
  };
}

/** True if a text names somebody, or may: in a script in which their name is not known nobody here can tell. */
function names(text: string, known: NameParts): boolean {
  if (/\{\{\s*target\.(?:name|honorific)/.test(text)) return true;
  if (!known.scripts.includes(scriptOf(text))) return true;
  const words = new Set(wordsOf(text));
  const whole = folded(text);
  return (
    known.parts.some((part) => words.has(part) || (SCRIPTS.unspaced(part) && whole.includes(part))) ||
    known.beginnings.some((first) => first !== '' && text.includes(first))
  );
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
