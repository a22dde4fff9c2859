import type { DraftCase, DraftProblem } from '../draft.ts';
import { evidenceOf, type Judged } from '../evidence.ts';
import { weighedBeside } from './beside-signs.ts';
import { likelySigns, type SecondReading, secondReading, seenSign, stepOf, targetLikely } from './likely-signs.ts';
import { weighedLists } from './list-signs.ts';
import { apartSign, awaySigns, belowSign, inTextSign, writersSign } from './near-signs.ts';
import { behindSigns, lostSigns, type Places, placeSigns, placesOf, saidSign } from './place-signs.ts';
import { requestSigns, weighedTexts } from './request-signs.ts';
import { leavesOf } from './rest.ts';
import { type Round, roundSigns } from './round-signs.ts';
import { sheetSigns } from './sheet-signs.ts';
import type { DraftSign, Sign } from './sign-kinds.ts';
import {
  apartSigns,
  behindText,
  groupSigns,
  holeSigns,
  letterSigns,
  titledSigns,
  titleSigns,
  weighedDays,
} from './stray-signs.ts';
import { tailSigns } from './tail-signs.ts';
import { type Weighed, weighedTargets } from './target-signs.ts';

// What a sheet shows of all values of a draft, and of those that it may have and has not; weights.ts says how much each sign counts.

/** What many sheets say and a draft has not. */
const OF_SHEETS = [
  ...['title', 'summary', 'reference', 'sequence', 'index', 'issued', 'deadline', 'limit', 'status'],
  ...['people', 'group', 'languages', 'ownLanguage', 'background'],
] as const;
/** What a target may have beside name, role, organisation and address; a copy may also be for the writers of one country. */
const OF_TARGETS = ['honorific', 'email', 'fax', 'phone', 'salutation', 'instructions'] as const;
const OF_COPIES = [...OF_TARGETS, 'for'] as const;
/** From so many words on the next step begins. */
const WORDS = [2, 3, 4, 5, 9, 17, 41, 101];
const MOST_PARAGRAPHS = 3;
/** With one of these a sentence ends. */
const ENDS = '.!?…"”“»«)。！？؟۔';
/** From here on a line is taken for a request. */
const TAKEN = 0.5;

/** What all that is weighed of a draft shares. */
interface Shared {
  readonly reading: SecondReading;
  readonly places: Places;
  readonly round: Round;
  readonly signs: readonly DraftSign[];
  /** By the slug of a target, how many lines of it are in no value. */
  readonly lost: ReadonlyMap<string, Sign>;
}

/** All that is weighed of a draft; `problems` are the doubts that there are so far. */
export function weighedIn(judged: Judged, problems: readonly DraftProblem[]): Weighed[] {
  const said = evidenceOf(judged);
  return weighedOf(judged, problems).map((one) => {
    const more = said.get(one.path)?.map(({ why }) => `says-${why}` as const) ?? [];
    return more.length > 0 ? { ...one, signs: [...one.signs, ...new Set(more)] } : one;
  });
}

function weighedOf(judged: Judged, problems: readonly DraftProblem[]): Weighed[] {
  const places = placesOf(judged, problems);
  const reading = secondReading(judged);
  const signs = sheetSigns(judged, problems, places);
  const lost = lostSigns(places);
  const shared: Shared = { reading, places, round: roundSigns(judged, problems), signs, lost };
  const { people = [], ...rest } = judged.draft.case;
  return [
    ...weighedTargets(judged, problems).map((one) => withRound(one, judged, shared)),
    ...absentOfTargets(judged, shared),
    ...valuesOf(judged, shared),
    ...people.flatMap(({ name, description }, nth): Weighed[] => {
      if (description !== undefined) return [];
      const path = `people.${nth}.name`;
      const own = [...signs, ...placeSigns(path, name, places), ...behindSigns(path, name, places)];
      return [{ path: `people.${nth}.description`, is: 'absent', field: 'people.description', signs: own }];
    }),
    ...weighedLists(judged, reading, places, signs),
    ...weighedBeside(judged, places),
    ...weighedTexts(judged, places),
    ...weighedDays(judged, places),
    ...OF_SHEETS.filter((key) => (key === 'people' ? people.length === 0 : rest[key] === undefined)).map(
      (key): Weighed => ({
        ...{ path: key, is: 'absent', field: key },
        signs: [
          ...signs,
          ...(key === 'group' ? groupSigns(judged) : []),
          ...(key === 'status' && rest.targets === undefined ? (['no-targets'] as const) : []),
        ],
      }),
    ),
  ];
}

/** What is weighed of a target, with what stands round it in the sheet. */
function withRound(one: Weighed, { draft }: Judged, { reading, places, round, signs, lost }: Shared): Weighed {
  const { path, is } = one;
  const [, slug = '', key = ''] = path.split('.');
  const own = is === 'value' ? likelySigns(path, reading) : [seenSign(path, reading)];
  const place =
    is === 'value' ? placeSigns(path, textAt(draft.case, path), places) : placeSigns(`targets.${slug}`, '', places);
  const name = key === 'name' && is === 'value' ? textAt(draft.case, path) : '';
  const said = name === '' ? [] : [saidSign(name, places), ...titledSigns(name)];
  const text = one.field === 'channel' ? [...behindText(path, places), ...inTextSign(path, places)] : [];
  const others = [...round.of(slug), ...round.at(slug, key), ...said, ...text, lost.get(slug) ?? 'lost-0'] as const;
  return { ...one, signs: [...one.signs, ...own, ...targetLikely(slug, reading), ...signs, ...place, ...others] };
}

function absentOfTargets(judged: Judged, { reading, places, round, signs, lost }: Shared): Weighed[] {
  const greeting = apartSign(judged, places);
  return Object.entries(judged.draft.case.targets ?? {}).flatMap(([slug, target]) => {
    const own = [...targetLikely(slug, reading), ...signs, ...placeSigns(`targets.${slug}`, '', places)];
    const all = [...own, ...round.of(slug), lost.get(slug) ?? 'lost-0'] as const;
    const near: Readonly<Record<string, () => readonly Sign[]>> = {
      honorific: () => (target.name === undefined ? [] : [wordsIn(target.name)]),
      salutation: () => greeting,
      for: () => writersSign(slug, target.country, judged, places),
    };
    return (target.kind === 'copy' ? OF_COPIES : OF_TARGETS)
      .filter((key) => target[key] === undefined)
      .map((key): Weighed => {
        const path = `targets.${slug}.${key}`;
        const more = [seenSign(path, reading), ...round.at(slug, key), ...(near[key]?.() ?? [])];
        return { path, is: 'absent', field: key, signs: [...more, ...all] };
      });
  });
}

/** The values of a draft that are no target's. */
function valuesOf(judged: Judged, { reading, places, signs }: Shared): Weighed[] {
  const { draft } = judged;
  const { targets: _, ...rest } = draft.case;
  const isWritten = signs.includes('written');
  return leavesOf(rest, '')
    .filter(([path]) => !path.endsWith('.reviewed'))
    .map(([path, text]): Weighed => {
      const field = fieldOf(path);
      const isAsked = field === 'letter.paragraphs' && !isWritten && (reading.of(path)?.demand ?? 0) > TAKEN;
      const own: Sign[] = [
        wordsIn(text),
        ...(isBeside(path, places) ? (['shared'] as const) : []),
        ...(isAsked ? (['asks'] as const) : []),
        ...(field === 'summary' || field === 'background' ? [paragraphsIn(text)] : []),
        ...ownSigns(path, text, judged, places),
      ];
      const all = [
        ...[...likelySigns(path, reading), ...own, ...textSigns(text, rest)],
        ...[...signs, ...placeSigns(path, text, places)],
      ];
      return { path, is: 'value', field, signs: all };
    });
}

/** What a value shows of its form or its place that is told of its field alone. */
function ownSigns(path: string, text: string, judged: Judged, places: Places): Sign[] {
  switch (fieldOf(path)) {
    case 'summary':
    case 'background':
      return [
        ...tailSigns(path as 'summary' | 'background', text, judged, places),
        ...holeSigns(path, places),
        ...(path === 'background' ? belowSign(path, places) : []),
      ];
    case 'title':
      return [...titleSigns(text, path, places), ...awaySigns(places)];
    case 'people.name':
      return [saidSign(text, places), ...apartSigns(path, places)];
    case 'letter.demands':
      return requestSigns(text, judged.draft.case.letter?.[path.split('.')[1] ?? '']?.demands ?? [], judged);
    case 'letter.opening':
    case 'letter.paragraphs':
      return letterSigns(path, text, judged, places);
    default:
      return [];
  }
}

/** What a text shows by itself. */
function textSigns(text: string, { reference, index }: DraftCase): Sign[] {
  const isNumbered = [reference, index].some((one) => one !== undefined && text !== one && text.includes(one));
  const first = text.charAt(0);
  const signs: Sign[] = isNumbered ? ['numbered'] : [];
  if (!ENDS.includes(text.slice(-1))) signs.push('unended');
  if (first !== first.toUpperCase()) signs.push('small');
  return signs;
}

const wordsIn = (text: string): Sign => `words-${stepOf(text.split(' ').length, WORDS)}`;
const paragraphsIn = (text: string): Sign => `deep-${Math.min(MOST_PARAGRAPHS, text.split('\n\n').length)}`;

/** True if another value begins in the line of one. */
function isBeside(path: string, { from, uses }: Places): boolean {
  const line = from[path]?.line;
  return line !== undefined && uses.get(line)?.paths.some((one) => one !== path) === true;
}

/** The text of a value of a draft. */
function textAt(content: unknown, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], content);
  return typeof found === 'string' ? found : '';
}

/** `letter.demands` of `letter.en.demands.2`. */
const fieldOf = (path: string) => path.replace(/\.\d+(?=\.|$)/gu, '').replace(/^letter\.[^.]+/u, 'letter');
