import type { CaseText } from '../case/read.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { fieldName } from '../source/shape.ts';
import type { Path } from '../source/yaml.ts';
import { spotOf, waiverFor } from './findings.ts';
import { gapsFor, isDoubtful } from './needs.ts';
import type { Checked } from './reading.ts';
import type { Failed } from './report.ts';
import { type AnyRule, type CheckContext, foundBy, isAmong, type RuleFinding } from './rule.ts';
import { type CheckSettings, isWanted } from './settings.ts';
import { daysToCome, type Waiver } from './waivers.ts';

// Asks rules of a case, or of what can be read of one, and says of what they could not be asked.

/** What rules found, which of them broke, and which could not be asked, or not of everything, because of a gap in the file. */
export interface Asked {
  readonly found: readonly { readonly one: RuleFinding; readonly rule: AnyRule }[];
  readonly failed: readonly Failed[];
  readonly unchecked: readonly { readonly rule: string; readonly gap: Path }[];
}

export const NOT_ASKED: Asked = { found: [], failed: [], unchecked: [] };

/** Asks the rules that are wanted of a case. What one finds that a gap may have made wrong is left out. */
export function askAll(
  checked: Checked,
  context: CheckContext,
  rules: readonly AnyRule[],
  settings: CheckSettings,
): Asked {
  const asked = { found: [], failed: [], unchecked: [] } as { [K in keyof Asked]: Asked[K][number][] };
  const { fileOf = (own) => own } = checked;
  for (const rule of rules.filter(({ id }) => isWanted(id, settings))) {
    const gaps = checked.gaps.length === 0 ? [] : gapsFor(rule.id, checked.gaps);
    const { found, detail } = isAmong(rule) ? NOTHING : foundBy(() => rule.check(checked, context));
    const because = gaps[0] ?? (detail === undefined ? undefined : checked.gaps[0]);
    if (because) asked.unchecked.push({ rule: rule.id, gap: because });
    else if (detail !== undefined) asked.failed.push({ rule: rule.id, detail });
    const right = gaps.length === 0 ? found : found.filter(({ path }) => !isDoubtful(rule.id, gaps, fileOf(path)));
    asked.found.push(...right.map((one) => ({ one, rule })));
  }
  return asked;
}

const NOTHING: { readonly found: readonly RuleFinding[]; readonly detail?: string } = { found: [] };

/** More fields that were not read than this are not told. */
const MOST_PARTS = 100;

/** True if a comment lets something pass that a rule will find on a day that the file names: its deadline has not passed yet. */
export function isNeededLater(
  waiver: Waiver,
  checked: Checked,
  context: CheckContext,
  rules: readonly AnyRule[],
  text: string,
): boolean {
  const rule = rules.find(({ id }) => id === waiver.rule);
  if (!rule || isAmong(rule)) return false;
  const rows = text.split(/\r?\n/);
  return daysToCome(text, context.today).some((today) =>
    foundBy(() => rule.check(checked, { ...context, today })).found.some(
      (one) => waiverFor(rule.id, spotOf(checked.yaml, one, rows, [waiver]), [waiver]) !== undefined,
    ),
  );
}

/** What is told of a file that could not be checked, or not all of it; undefined if it was checked whole. */
export function notChecked(
  source: CaseText,
  checked: Checked | undefined,
  unchecked: Asked['unchecked'],
): Finding | undefined {
  const { file } = source;
  if (!checked)
    return finding('not-checked', { parts: [], rules: [], whole: true }, { file, line: 1, column: 1 }, 'note');
  const [first] = checked.gaps;
  const field = (path: Path) => fieldName(path);
  const parts = (checked.unread ?? []).slice(0, MOST_PARTS).map(field);
  const rules = unchecked.map(({ rule, gap }) => ({ rule, because: field(gap) }));
  if (!first || (parts.length === 0 && rules.length === 0)) return undefined;
  return finding('not-checked', { parts, rules, whole: false }, checked.yaml.keyPlace(first), 'note');
}
