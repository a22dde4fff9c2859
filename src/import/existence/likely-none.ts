import { countryNamed } from '../../countries/words.ts';
import type { DraftTarget, Origin } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import type { SheetLine } from '../sheet.ts';
import { headOf } from '../targets/line-heads.ts';
import { wordsOf } from '../targets/vocabulary.ts';
import { anyAt } from '../targets/wording.ts';
import { type Around, aroundOf, isWhole } from './around.ts';
import { targetSigns } from './target-signs.ts';
import { usesOf, valueSigns } from './value-signs.ts';
import { isNone, OF_ADDRESS, OF_REMARK, OF_TARGET } from './weights.ts';

// Which targets of a draft are likely none, and which of their lines and remarks: all signs are weighed together.

/** The paths of what is likely none of the targets of a draft. */
export function likelyNone(judged: Judged): ReadonlySet<string> {
  const all = Object.entries(judged.draft.case.targets ?? {});
  if (all.length === 0) return new Set();
  const around = aroundOf(judged);
  const kinds = new Map<string, number>();
  for (const [, { kind = 'target' }] of all) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const paths = all.flatMap(([slug, target], nth) => {
    const at = `targets.${slug}`;
    const isAlone = kinds.get(target.kind ?? 'target') === 1;
    const signs = targetSigns(at, target, all[nth - 1]?.[1], isAlone, around);
    // A house with an e-mail address of its own is one, whatever else the lines have not.
    const isReached = signs.includes('house') && signs.includes('mailed');
    return !isReached && !isWhole(target, around.wording) && isNone(signs, OF_TARGET)
      ? [at]
      : valuesOf(at, target, around);
  });
  return new Set(paths);
}

/** The lines of the address of a target that are likely none, and its remark. */
function valuesOf(at: string, target: DraftTarget, around: Around): string[] {
  const uses = usesOf(at, around);
  const signsOf = (path: string, text: string) => valueSigns(path, text, target, uses, around);
  const { address = [], instructions } = target;
  const lines = address.flatMap((text, nth) => {
    const path = `${at}.address.${nth}`;
    return !isKept(path, text, target, around) && isNone(signsOf(path, text), OF_ADDRESS) ? [path] : [];
  });
  const remark = `${at}.instructions`;
  const isRemark = instructions === undefined || !isNone(signsOf(remark, instructions), OF_REMARK);
  return isRemark ? lines : [...lines, remark];
}

/** A line of the sheet is long in which more than an address stands, the lines of which were parted already. */
const LONG = 60;

/** True for a part of such a line: what else stands there says nothing against it. */
function isOfLonger(own: Origin | undefined, line: SheetLine | undefined): boolean {
  return own !== undefined && line !== undefined && line.text.length >= LONG && own.text.length * 2 < line.text.length;
}

/**
 * "c/o Sample Hotel", a town with its country in one line, and an office in the language of the country below one in that of the sheet:
 * lines as they are.
 */
function isKept(path: string, text: string, { role }: DraftTarget, { from, shared, wording, ...all }: Around): boolean {
  const own = from[path];
  if (shared.has(own?.line ?? -1) || isOfLonger(own, all.lines[all.places.get(own?.line ?? -1) ?? -1])) return true;
  if (anyAt(wording, 'careOf', wordsOf(text), 0) > 0) return true;
  const line = own?.text ?? '';
  const behind = line.startsWith(text) ? line.slice(text.length).replace(/^[\s,(–-]+/u, '') : '';
  if (behind !== '' && countryNamed(behind) !== undefined) return true;
  return role !== undefined && headOf(text, wording)?.sort === 'role';
}
