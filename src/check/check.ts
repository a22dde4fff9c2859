import { headByName } from '../case/head.ts';
import type { CaseText } from '../case/read.ts';
import type { Finding } from '../problem/finding.ts';
import { visible } from '../problem/visible.ts';
import { relatedHead, waitingOf } from './among.ts';
import { type Asked, askAll, isNeededLater, NOT_ASKED, notChecked } from './asking.ts';
import { type Capped, capped, moreFound } from './capped.ts';
import { inOrder, levelled, ofProblem, ofRule, ofWaiver, type Spot, spotOf, waiverFor } from './findings.ts';
import { forgetNotes } from './noted.ts';
import { type Checked, readToCheck, type ShapeProblem } from './reading.ts';
import type { CheckedFile, CheckFinding } from './report.ts';
import { type AnyRule, type CheckContext, isAmong } from './rule.ts';
import { RULES } from './rules.ts';
import { type CheckSettings, isWanted } from './settings.ts';
import { unusedWaiver, type Waiver, waiversOf } from './waivers.ts';

// A case file from text to everything that is wrong with it: its shape first, and if that is right, what the rules say.

/** What checks comments and templates, beside the rules. */
const OWN = ['waiver-reason', 'waiver-unknown', 'waiver-unused', 'unused-partial'];
/** Problems of the shape that may be waived: the case can be used all the same. */
const SHAPE = ['address-part-missing'];

/** Every name by which something that is found can be allowed, turned off or given another level. */
export const RULE_NAMES: readonly string[] = [...RULES.map(({ id }) => id), ...SHAPE, ...OWN];

/**
 * Checks the text of a case file, but for what has to do with other cases: `checkAmong` does that when all are read. `rules` are those
 * there are, unless a test says otherwise. Where something is wrong with the shape, the rules are asked of what can be read.
 */
export function checkText(
  source: CaseText,
  context: CheckContext,
  settings: CheckSettings,
  rules: readonly AnyRule[] = RULES,
): CheckedFile {
  const { text, file } = source;
  const rows = text.split(/\r?\n/);
  const { problems, checked, head: whole } = readToCheck(source);
  const head = relatedHead(whole);
  const { waivers, faults } = waiversOf(
    text,
    file,
    rules === RULES ? RULE_NAMES : [...RULE_NAMES, ...rules.map(({ id }) => id)],
  );
  const used = new Set<Waiver>();
  const shape = capped(problems, ({ one }) => one.code);
  const all = shape.kept.map(({ one, path }) =>
    allowed(
      ofProblem(one, rows),
      path && checked && spotOf(checked.yaml, { path, key: true }, rows, waivers),
      waivers,
      used,
    ),
  );
  all.push(...moreOf(shape.left, rows));
  const { found, failed, unchecked } = checked ? askAll(checked, context, rules, settings) : NOT_ASKED;
  const told = checked ? toldOf(found, checked, rows, waivers, used) : { all: [], left: NONE };
  all.push(...told.all);
  const later = new Set<string>(rules.filter(isAmong).map(({ id }) => id));
  const unused = waivers.filter(
    (one) => !used.has(one) && !later.has(one.rule) && !told.left.has(one.rule) && isWanted(one.rule, settings),
  );
  const isWhole = checked !== undefined && checked.gaps.length === 0;
  const isLater = (one: Waiver) => checked !== undefined && isNeededLater(one, checked, context, rules, text);
  const wrong = [
    ...faults,
    ...(isWhole ? unused.filter((one) => !isLater(one)).map((one) => unusedWaiver(one, file)) : []),
  ];
  all.push(...wrong.map((one) => ofWaiver(one, rows)));
  const gaps = notChecked(source, checked, unchecked);
  if (gaps) all.push(ofProblem(gaps, rows));
  const kept = waivers.filter(({ rule }) => later.has(rule));
  const waiting = checked ? waitingOf(checked, head, { waivers: kept, tellUnused: isWhole }, rows) : undefined;
  const findings = inOrder(all.flatMap((one) => levelled(one, settings)));
  forgetNotes();
  return { file, findings, failed, head, ...(waiting ? { waiting } : {}) };
}

const NONE: ReadonlySet<string> = new Set();

/** What rules found, with places, so many of each rule; and the rules of which not all is told. */
function toldOf(
  found: Asked['found'],
  checked: Checked,
  rows: readonly string[],
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): { readonly all: readonly CheckFinding[]; readonly left: ReadonlySet<string> } {
  const { kept, left } = capped(found, ({ rule }) => rule.id);
  const tell = ({ one, rule }: Asked['found'][number], marks: Set<Waiver>) =>
    ofRule(one, rule, spotOf(checked.yaml, one, rows, waivers), waivers, marks, checked.fileOf);
  const all = kept.map((one) => tell(one, used));
  for (const [id, more] of left) {
    const [first] = more;
    if (!first) continue;
    const forAll = waivers.find((one) => one.rule === id && one.line === undefined);
    const severities = more.map(({ one, rule }) => one.severity ?? rule.severity);
    all.push(moreFound(tell(first, new Set()), severities, forAll && visible(forAll.reason)));
  }
  return { all, left: new Set(left.keys()) };
}

/** A case file that cannot be checked, for reasons that come before its shape. */
export function checkedProblems(source: CaseText, problems: readonly Finding[]): CheckedFile {
  const told = notChecked(source, undefined, []);
  return {
    ...checkedFile(source.file, source.text, [...problems, ...(told ? [told] : [])]),
    head: relatedHead(headByName(source)),
  };
}

/** A file of any kind with its problems. */
export function checkedFile(file: string, text: string, problems: readonly Finding[]): CheckedFile {
  const rows = text.split(/\r?\n/);
  const { kept, left } = capped(
    problems.map((one) => ({ one })),
    ({ one }) => one.code,
  );
  const findings = kept.map(({ one }) => ofProblem(one, rows));
  return { file, findings: inOrder([...findings, ...moreOf(left, rows)]), failed: [] };
}

function moreOf(left: Capped<ShapeProblem>['left'], rows: readonly string[]): CheckFinding[] {
  return [...left.values()].flatMap((all) => {
    const [first] = all;
    const severities = all.map(({ one }) => one.severity);
    return first ? [moreFound(ofProblem(first.one, rows), severities, undefined)] : [];
  });
}

/** A problem of the shape, let pass if a comment allows it and the case can be used all the same. */
function allowed(
  one: CheckFinding,
  spot: Spot | undefined,
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): CheckFinding {
  if (!spot || !SHAPE.includes(one.rule)) return one;
  const waiver = waiverFor(one.rule, spot, waivers);
  if (!waiver) return one;
  used.add(waiver);
  return { ...one, waived: visible(waiver.reason) };
}
