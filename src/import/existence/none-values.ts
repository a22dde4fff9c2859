import type { DraftCase } from '../draft.ts';
import { usesOf } from '../evidence/rest.ts';
import type { Weighed } from '../evidence/target-signs.ts';
import { overBorder } from '../evidence/weighed.ts';
import { weightsIn } from '../evidence/weights.ts';
import type { Judged } from '../evidence.ts';
import { wordingFor } from '../targets/wording.ts';
import { isWhole, seen } from './around.ts';
import { type NoneTable, OF_GROUPS, OF_PARAGRAPHS, OF_TARGETS } from './none-table.ts';

// Which values of a draft are likely none, by the signs that are weighed for doubts, and a few of where lines of targets stand.

/** What is weighed, by its field; values of `LEFT_OUT` alone are left out, what others are speaks for their target or against it. */
const TABLES: Readonly<Record<string, NoneTable>> = {
  ...{ name: OF_TARGETS, role: OF_TARGETS, organisation: OF_TARGETS, address: OF_TARGETS, salutation: OF_TARGETS },
  ...{ channel: OF_TARGETS, instructions: OF_TARGETS },
  ...{ 'letter.paragraphs': OF_PARAGRAPHS, 'group.name': OF_GROUPS },
};
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['organisation', 'address', 'channel'],
  ...['letter.paragraphs', 'group.name'],
]);
/** Fields in whose lines one is told whom to write to, and where: what reaches them stands right below. */
const OF_BLOCK = /^targets\.[^.]+\.(?:name|honorific|role|organisation|address|instructions)(?:\.|$)/u;
/** So far below its border or above it a doubt still counts more. */
const [LEAST, MOST] = [-4, 6];
/** So much a channel speaks for its target that is likely one. */
const REACHED = -100;
/** A label is no longer. */
const LABEL = 20;
/** A line with more letters or words is running text. */
const [LONG, WORDY] = [70, 9];

/** What stands in a value of a target, or round it. */
type StandSign =
  | 'digits'
  | 'odd' // signs that values of targets hardly have
  | 'gap' // a blank line stands before it
  | 'no-gap' // none stands between a channel and whom it is to reach
  | 'right-below' // nor anything beside it in its line but a label
  | 'after-long' // the line before it is running text
  | 'after-stop' // or ends as a sentence does
  | 'next-target' // a value of a target stands in the line behind it
  | 'last-line' // there is none
  | 'last-target';

/** The paths of values that are likely none; of a target, if its values are that together. */
export function noneByDoubts(judged: Judged, weighed: readonly Weighed[]): ReadonlySet<string> {
  const standing = standingOf(judged);
  const sums = weighed.flatMap((one) => {
    const table = one.is === 'value' && Object.hasOwn(TABLES, one.field) ? TABLES[one.field] : undefined;
    if (!table) return [];
    const signs = table === OF_TARGETS ? [...one.signs, ...standing(one)] : one.signs;
    return [{ one, sum: sumOf(one, signs, table) }];
  });
  const targets = new Map<string, number>();
  for (const { one, sum } of sums) {
    const [top, slug] = one.path.split('.', 2);
    // Whoever is reached is somebody, whatever the lines say.
    const part = one.field === 'channel' && sum <= 0 ? REACHED : sum;
    if (top === 'targets') targets.set(`targets.${slug}`, (targets.get(`targets.${slug}`) ?? 0) + part);
  }
  const content = judged.draft.case;
  const wording = wordingFor([judged.draft.language, ...(content.languages ?? [])], content.country);
  const isPossible = (path: string) => !isWhole(content.targets?.[path.split('.')[1] ?? ''] ?? {}, wording);
  const isKept = (path: string, field: string) => (field === 'channel' ? !isPossible(path) : isOfLetter(path, content));
  const values = sums.flatMap(({ one: { path, field }, sum }) =>
    sum > 0 && LEFT_OUT.has(field) && !isKept(path, field) ? [field === 'group.name' ? 'group' : path] : [],
  );
  return new Set([...values, ...[...targets].flatMap(([at, sum]) => (sum > 0 && isPossible(at) ? [at] : []))]);
}

/** True for a paragraph of a letter that has a beginning and an end, or one that names somebody whom the case is about. */
function isOfLetter(path: string, content: DraftCase): boolean {
  const [top, language = '', list] = path.split('.', 3);
  const letter = content.letter?.[language];
  if (top !== 'letter' || list !== 'paragraphs' || !letter) return false;
  if (letter.opening !== undefined && letter.closing !== undefined) return true;
  const text = textAt(content, path);
  return (content.people ?? []).some(({ name }) => text.includes(name));
}

function sumOf(one: Weighed, signs: readonly string[], { at, doubts, signs: weights }: NoneTable): number {
  const known = weightsIn(weights);
  const doubt = Math.max(LEAST, Math.min(MOST, overBorder(one)));
  return [...new Set(signs)].reduce((sum, sign) => sum + known(sign), (at[one.field] ?? 0) + doubts * doubt);
}

/** What of the place of a value of a target is seen. */
function standingOf({ draft, lines }: Judged): (one: Weighed) => StandSign[] {
  const { from, case: content } = draft;
  const uses = usesOf(draft, lines);
  const places = new Map([...lines].reverse().map(({ line }, nth) => [line, lines.length - 1 - nth]));
  const placeOf = (path: string) => places.get((from[path] ?? from[path.replace(/\.\d+$/u, '')])?.line ?? -1);
  const ends = new Map<string, number>();
  for (const path of Object.keys(from)) {
    const place = OF_BLOCK.test(path) ? placeOf(path) : undefined;
    const at = path.split('.', 2).join('.');
    if (place !== undefined) ends.set(at, Math.max(ends.get(at) ?? 0, place));
  }
  const last = Object.keys(content.targets ?? {}).at(-1);
  return ({ path, field, signs }) => {
    const place = placeOf(path);
    const at = path.split('.', 2).join('.');
    const text = textAt(content, path);
    const [above, line, below] = place === undefined ? [] : [lines[place - 1]?.text, lines[place], lines[place + 1]];
    const end = field === 'channel' ? ends.get(at) : undefined;
    const isBelow =
      end !== undefined && line !== undefined && !lines.slice(end + 1, (place ?? 0) + 1).some(({ gap }) => gap);
    const isLabelled = line !== undefined && line.text.length - text.length <= LABEL && !signs.includes('shared');
    return seen<StandSign>({
      digits: /\d/u.test(text),
      odd: /[:;|·©•!?<>*"]/u.test(text),
      gap: line?.gap === true,
      'no-gap': isBelow,
      'right-below': isBelow && isLabelled && !path.includes('.web.'),
      'after-long': isLong(above),
      'after-stop': /[.!?]$/u.test(above ?? ''),
      'next-target': uses.get(below?.line ?? -1)?.paths.some((one) => one.startsWith('targets.')) === true,
      'last-line': line !== undefined && below === undefined,
      'last-target': at === `targets.${last}`,
    });
  };
}

const isLong = (text = '') => text.length > LONG || text.split(/\s+/u).length > WORDY;

/** The text at a path. */
function textAt(content: unknown, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], content);
  return typeof found === 'string' ? found : '';
}
