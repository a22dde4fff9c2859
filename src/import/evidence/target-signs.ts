import { countryNamed } from '../../countries/words.ts';
import type { DraftProblem, DraftTarget } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';
import { headOf } from '../targets/line-heads.ts';
import { personIn } from '../targets/names.ts';
import { type Wording, wordingFor } from '../targets/wording.ts';
import { townSigns } from './beside-signs.ts';
import { landSign, marksSign, streetSign } from './near-signs.ts';
import { type Use, usesOf } from './rest.ts';
import type { OwnSign, Sign, TargetSign } from './sign-kinds.ts';
import type { Is } from './weights.ts';

// What a sheet shows of a target and of each of its values, for and against; weights.ts says how much each counts.

/** Something that is weighed, with what speaks for and against it. */
export interface Weighed {
  readonly path: string;
  readonly is: Is;
  readonly field: string;
  readonly signs: readonly Sign[];
}

/** Languages in whose sheets the parser knows most words. */
const COMMON = ['en', 'es', 'fr', 'de'];

/** True for a language (ISO 639-1) of whose sheets the parser knows fewer words. */
export const isRare = (language: string) => !COMMON.includes(language);

/** Fields that a target mostly has. */
const EXPECTED = ['name', 'role', 'organisation'] as const;
const TEXTS = ['name', 'honorific', 'role', 'organisation', 'instructions'] as const;
const CHANNELS = ['email', 'fax', 'phone', 'social', 'web'] as const;
/** An address has no more lines, most have two or more. */
const MOST_LINES = 4;

/** What all targets of a draft show. */
interface Around {
  readonly judged: Judged;
  /** By the path of each target. */
  readonly problems: ReadonlyMap<string, readonly DraftProblem[]>;
  /** By the path of each target, the paths of its values with their lines. */
  readonly from: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  readonly uses: ReadonlyMap<number, Use>;
  readonly wording: Wording;
  readonly isGreeted: boolean;
}

/** All that is weighed of the targets of a draft; `problems` are the doubts that there are so far. */
export function weighedTargets(judged: Judged, problems: readonly DraftProblem[]): Weighed[] {
  const { draft, lines } = judged;
  const { targets = {}, country, languages = [] } = draft.case;
  const around: Around = {
    ...{ judged, uses: usesOf(draft, lines) },
    problems: byTarget(problems, ({ path }) => path),
    from: byTarget(
      Object.entries(draft.from).flatMap(([path, { line }]) =>
        /^targets\.[^.]+\./u.test(path) ? [[path, line] as const] : [],
      ),
      ([path]) => path,
    ),
    wording: wordingFor([draft.language, ...languages], country),
    isGreeted: Object.values(targets).some(({ salutation }) => salutation !== undefined),
  };
  return Object.entries(targets).flatMap(([slug, one]) => weighedOf(`targets.${slug}`, one, around));
}

/** What belongs to each target, by its path: each target looks at its own alone. */
function byTarget<T>(some: readonly T[], pathOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of some) {
    const [, at] = /^(targets\.[^.]+)(?:\.|$)/u.exec(pathOf(one)) ?? [];
    if (at === undefined) continue;
    const known = found.get(at);
    if (known) known.push(one);
    else found.set(at, [one]);
  }
  return found;
}

function weighedOf(at: string, target: DraftTarget, around: Around): Weighed[] {
  const shared = targetSigns(at, target, around);
  const { address = [] } = target;
  const value = (key: string, field: string, own: readonly Sign[]): Weighed => ({
    ...{ path: `${at}.${key}`, is: 'value', field },
    signs: [...own, ...besideSigns(`${at}.${key}`, around), ...shared],
  });
  const texts = TEXTS.flatMap((key) =>
    target[key] === undefined ? [] : [value(key, key, textSigns(key, target[key]))],
  );
  const listed = address.map((text, nth) => value(`address.${nth}`, 'address', lineSigns(text, nth, target, around)));
  const channels = CHANNELS.flatMap((key) =>
    (target[key] ?? []).map((_, nth) => value(`${key}.${nth}`, 'channel', [])),
  );
  const greetings = Object.entries(target.salutation ?? {}).flatMap(([code, said]) =>
    typeof said === 'string'
      ? [value(`salutation.${code}`, 'salutation', marksSign(said))]
      : said.map((one, nth) => value(`salutation.${code}.${nth}`, 'salutation', ['several', ...marksSign(one)])),
  );
  const absent = EXPECTED.filter((key) => target[key] === undefined);
  return [
    ...[...texts, ...listed, ...channels, ...greetings],
    ...(target.kind === undefined ? [] : [value('kind', 'kind', [])]),
    ...(target.country === undefined ? [] : [value('country', 'target.country', [])]),
    ...absent.map((key): Weighed => ({ path: `${at}.${key}`, is: 'absent', field: key, signs: shared })),
    {
      path: `${at}.address`,
      is: 'lines',
      field: 'address',
      signs: [...linesSigns(target), ...townSigns(target), ...shared],
    },
  ];
}

/** What a target as a whole shows. */
function targetSigns(
  at: string,
  target: DraftTarget,
  { judged, problems: all, from, wording, isGreeted }: Around,
): TargetSign[] {
  const { name, honorific, role, organisation, address = [], salutation, kind } = target;
  const origins = from.get(at) ?? [];
  const own = linesOf(at, origins, judged);
  const inLines = new Map<number, number>();
  for (const [path, line] of origins)
    if (!/\.(?:country|kind)$/u.test(path)) inLines.set(line, (inLines.get(line) ?? 0) + 1);
  const sorts = own.map(({ text }) => headOf(text, wording)?.sort);
  const problems = all.get(at) ?? [];
  const doubts = new Set(problems.map(({ path }) => path));
  const isGuess = problems.some(
    ({ path, finding }) => path === `${at}.country` && finding.code === 'import-target-country',
  );
  const unknown = own.filter((line) => isUnknown(line, wording)).length;
  const signs: Record<TargetSign, boolean> = {
    'no-name': name === undefined,
    'no-role': role === undefined,
    'no-house': organisation === undefined,
    'no-office': role === undefined && organisation === undefined,
    'no-title': name !== undefined && honorific === undefined,
    'no-address': address.length === 0,
    'no-figures': address.length > 0 && !address.some((text) => /\d/u.test(text)),
    'no-channel': CHANNELS.every((key) => (target[key] ?? []).length === 0),
    ungreeted: isGreeted && salutation === undefined && kind === undefined,
    greetings: Object.values(salutation ?? {}).some((said) => typeof said !== 'string'),
    copy: kind === 'copy',
    'country-guess': isGuess,
    'many-lines': address.length > MOST_LINES,
    'in-one-line': Math.max(0, ...inLines.values()) >= 3,
    'two-houses': sorts.filter((sort) => sort === 'house').length > 1,
    'unknown-line': unknown > 0,
    'unknown-lines': unknown > 3,
    'no-doubts': doubts.size === 0,
    'many-doubts': doubts.size > 3,
  };
  return (Object.keys(signs) as TargetSign[]).filter((sign) => signs[sign]);
}

/** The lines from that with which a target begins to the last of which it has a value. */
function linesOf(at: string, origins: readonly (readonly [string, number])[], { draft, lines }: Judged): SheetLine[] {
  const start = draft.from[at]?.line ?? 0;
  const end = origins.reduce((last, [, line]) => Math.max(last, line), start);
  const first = lines.findIndex(({ line }) => line >= start);
  const own: SheetLine[] = [];
  for (let nth = Math.max(0, first); (lines[nth]?.line ?? Number.POSITIVE_INFINITY) <= end; nth += 1)
    own.push(lines[nth] as SheetLine);
  return own;
}

/** True for a line of which no word is known, and that is no name either. */
function isUnknown(line: SheetLine, wording: Wording): boolean {
  const { text } = line;
  if (/\d|@|[:：]/u.test(text) || isProse(line)) return false;
  return (
    headOf(text, wording) === undefined && personIn(text, wording) === undefined && countryNamed(text) === undefined
  );
}

/** What stands in the line of a value beside it. */
function besideSigns(path: string, { judged: { draft }, uses }: Around): OwnSign[] {
  const origin = draft.from[path] ?? draft.from[path.replace(/\.\d+$/u, '')];
  if (!origin) return [];
  const isBeside = uses.get(origin.line)?.paths.some((one) => one !== path && !/\.(?:country|kind)$/u.test(one));
  return isBeside ? ['shared'] : [];
}

function textSigns(key: (typeof TEXTS)[number], text: string): Sign[] {
  const count = text.split(' ').length;
  if (key === 'honorific') return [];
  if (key === 'name') return [count === 2 || count === 3 ? 'usual' : 'one-word'];
  return [
    ...(count === 1 ? (['one-word'] as const) : []),
    ...(/\d/u.test(text) ? (['figure'] as const) : []),
    ...(key === 'organisation' ? streetSign(text) : []),
  ];
}

/** What a line of an address shows. */
function lineSigns(text: string, nth: number, target: DraftTarget, { wording, judged }: Around): Sign[] {
  const { address = [] } = target;
  const sort = headOf(text, wording)?.sort;
  const isNone = sort === undefined && !/\d/u.test(text);
  const count = (sign: RegExp) => (text.match(sign) ?? []).length;
  const signs: Partial<Record<OwnSign, boolean>> = {
    first: nth === 0 && address.length > 1,
    middle: nth > 0 && nth < address.length - 1,
    'unknown-first': isNone && nth === 0,
    house: sort === 'house',
    office: sort === 'role',
    person: personIn(text, wording)?.honorific !== undefined && personIn(text, wording)?.honorific !== '',
    bracket: count(/\(/gu) !== count(/\)/gu),
    comma: text.includes(','),
    'no-figure': !/\d/u.test(text),
  };
  const own = (Object.keys(signs) as OwnSign[]).filter((sign) => signs[sign]);
  return [...own, ...landSign(text, nth, target, judged.draft.language)];
}

/** What the lines of an address together show. */
function linesSigns({ address = [], organisation = '' }: DraftTarget): OwnSign[] {
  const isJoined = address.some((text) => text.includes(',')) || organisation.includes(',');
  return [...(isJoined ? (['comma'] as const) : []), ...(address.length === 1 ? (['only'] as const) : [])];
}
