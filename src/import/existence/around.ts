import type { DraftTarget, Origin } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import type { SectionKind } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import { wordsOf } from '../targets/vocabulary.ts';
import { anyAt, CHANNEL_WORDS, type Wording, wordingFor } from '../targets/wording.ts';

// What a draft shows of all its targets, looked up once.

/** The targets of a draft, and their lines. */
export interface Around {
  readonly lines: readonly SheetLine[];
  /** By the number of a line, which it is from 0. */
  readonly places: ReadonlyMap<number, number>;
  /** The numbers that several lines have: those of rows of a table. */
  readonly shared: ReadonlySet<number>;
  /** By the number of a line, in what section it stands. */
  readonly kinds: ReadonlyMap<number, SectionKind>;
  readonly from: Readonly<Record<string, Origin>>;
  /** By a path, the codes of the doubts about it. */
  readonly doubts: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the path of a target, the paths of those of its values that stand in lines. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly wording: Wording;
}

/** The targets of a draft, with what is known of them. */
export function aroundOf({ draft, lines, sections }: Judged): Around {
  const { languages = [], country } = draft.case;
  const doubts = new Map<string, Set<string>>();
  for (const { path, finding } of draft.problems)
    if (finding.severity !== 'note') doubts.set(path, (doubts.get(path) ?? new Set()).add(finding.code));
  return {
    ...{ lines, from: draft.from, doubts, paths: pathsOf(draft.from) },
    places: new Map(lines.map(({ line }, nth) => [line, nth])),
    shared: new Set(lines.flatMap(({ line }, nth) => (lines[nth - 1]?.line === line ? [line] : []))),
    kinds: new Map(sections.flatMap(({ kind, lines: own }) => own.map(({ line }) => [line, kind]))),
    wording: wordingFor([draft.language, ...languages], country),
  };
}

/** The paths of values by those of their targets; a country and a kind may stand anywhere. */
function pathsOf(from: Around['from']): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const path of Object.keys(from)) {
    const [top, slug, key] = path.split('.');
    if (top !== 'targets' || slug === undefined || key === 'country' || key === 'kind' || key === 'for') continue;
    const at = `targets.${slug}`;
    const known = paths.get(at);
    if (known) known.push(path);
    else paths.set(at, [path]);
  }
  return paths;
}

/** The lines in which the values of a target stand: the numbers of the first and of the last, from 0. */
export function spanOf(at: string, { paths, places, from }: Around): readonly [number, number] | undefined {
  const nths = (paths.get(at) ?? []).flatMap((path) => places.get(from[path]?.line ?? -1) ?? []);
  if (nths.length === 0) return undefined;
  return [nths.reduce((one, other) => Math.min(one, other)), nths.reduce((one, other) => Math.max(one, other))];
}

/** How many words of a text are labels of a form: "Fax", "Salutation". */
export function labelsIn(text: string, wording: Wording): number {
  const words = wordsOf(text);
  const isLabel = (at: number) =>
    anyAt(wording, 'salutation', words, at) > 0 || CHANNEL_WORDS.some((kind) => anyAt(wording, kind, words, at) > 0);
  return words.filter((_, at) => isLabel(at)).length;
}

/** True if a text has a year in it. */
export const isDated = (text: string) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text);

/** What of some signs is seen. */
export const seen = <S extends string>(signs: Readonly<Record<S, boolean>>): S[] =>
  (Object.keys(signs) as S[]).filter((sign) => signs[sign]);

/** Whom a target names. */
export const whomOf = ({ name, role, organisation }: DraftTarget): string[] =>
  [name, role, organisation].flatMap((one) => one ?? []);

/** An official who is greeted and has a number or an e-mail address, all in one line or not; an embassy that has an address or one of these. */
export function isWhole(
  { role, name, organisation = '', salutation, address, email, fax }: DraftTarget,
  wording: Wording,
) {
  const isReached = (email ?? fax) !== undefined;
  if ((role ?? name) !== undefined && salutation !== undefined && isReached) return true;
  const words = wordsOf(organisation);
  const isEmbassy = words.some((_, at) => anyAt(wording, 'embassies', words, at) > 0);
  return isEmbassy && (isReached || (address ?? []).length > 0);
}
