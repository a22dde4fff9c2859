import { checkAddresses } from '../address/check.ts';
import { readCase as readWhole } from '../case/read.ts';
import { isSlug } from '../case/slug.ts';
import { checkCaseWords } from '../case/words.ts';
import { anyError, type Finding, type FindingCode, finding, type Place, type Severity } from '../problem/finding.ts';
import { visible } from '../problem/visible.ts';
import type { CheckedFile, CheckFinding, Failed } from './report.ts';
import type { CheckContext, CheckedCase, Found, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { shortenedAll } from './telling.ts';
import { unusedWaiver, type Waiver, type WaiverFault, waiversOf } from './waivers.ts';

// A case file from text to everything that is wrong with it: its shape first, and if that is right, what the rules say.

/** Which rules are wanted, and how bad what they find is, where it is not as the rule has it. */
export interface CheckSettings {
  /** Only these; all of them if it is left out. */
  readonly only?: readonly string[];
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
}

/** The text of a case file, its path as people see it, and its name without .yaml. */
export interface CaseSource {
  readonly text: string;
  readonly file: string;
  readonly slug: string;
}

/** What checks comments and templates, beside the rules. */
const OWN = ['waiver-reason', 'waiver-unknown', 'waiver-unused', 'unused-partial'];
/** Problems of the shape that may be waived: the case can be used all the same. */
const SHAPE = ['address-part-missing'];

/** Every name by which something that is found can be allowed, turned off or given another level. */
export const RULE_NAMES: readonly string[] = [...RULES.map(({ id }) => id), ...SHAPE, ...OWN];

/** Checks the text of a case file. `rules` are those there are, unless a test says otherwise. */
export function checkText(
  { text, file, slug }: CaseSource,
  context: CheckContext,
  settings: CheckSettings,
  rules: readonly Rule[] = RULES,
): CheckedFile {
  const rows = text.split(/\r?\n/);
  const { problems, checked } = readCase(text, file, slug, context);
  const failed: Failed[] = [];
  const { waivers, faults } = waiversOf(text, file, [...RULE_NAMES, ...rules.map(({ id }) => id)]);
  const used = new Set<Waiver>();
  const all = problems.map((one) => allowed(ofProblem(one, rows), waivers, used));
  if (checked) {
    for (const rule of rules) {
      if (!isWanted(rule.id, settings)) continue;
      const { found, detail } = run(rule, checked, context);
      if (detail !== undefined) failed.push({ rule: rule.id, detail });
      for (const one of found) all.push(ofRule(one, rule, checked, rows, waivers, used));
    }
  }
  const unused = checked ? waivers.filter((one) => !used.has(one) && isWanted(one.rule, settings)) : [];
  all.push(...[...faults, ...unused.map((one) => unusedWaiver(one, file))].map((one) => ofWaiver(one, rows)));
  return { file, findings: inOrder(all.flatMap((one) => levelled(one, settings))), failed };
}

/** A file that cannot be read as a case, for reasons that come before its shape. */
export function checkedProblems(file: string, text: string, problems: readonly Finding[]): CheckedFile {
  const rows = text.split(/\r?\n/);
  return { file, findings: inOrder(problems.map((one) => ofProblem(one, rows))), failed: [] };
}

/** The case, if the rules can be asked, and what is wrong with its shape. */
function readCase(
  text: string,
  file: string,
  slug: string,
  { countries }: CheckContext,
): { problems: readonly Finding[]; checked?: CheckedCase } {
  if (!isSlug(slug)) return { problems: [finding('case-file-name', { found: slug }, { file, line: 1, column: 1 })] };
  const { caseFile, yaml, problems: shape } = readWhole({ text, file, slug });
  const problems = [...shape, ...checkCaseWords(yaml)];
  if (!caseFile || anyError(problems)) return { problems };
  return {
    problems: [...problems, ...missingParts(checkAddresses(caseFile.content, yaml, countries))],
    checked: { ...caseFile, yaml },
  };
}

/** Of what looks wrong in addresses in parts, what no rule tells: postcodes are for address-postcode. */
function missingParts(problems: readonly Finding[]): Finding[] {
  return problems.filter((one) => one.code === 'address-part-missing' && one.arguments.field !== 'postcode');
}

function isWanted(rule: string, { only, levels }: CheckSettings): boolean {
  return levels[rule] !== 'off' && (only === undefined || only.includes(rule));
}

/** What a rule finds. One that breaks is told by its name, and the others go on. */
function run(rule: Rule, checked: CheckedCase, context: CheckContext): { found: Found[]; detail?: string } {
  const found: Found[] = [];
  try {
    for (const one of rule.check(checked, context)) found.push(one);
    return { found };
  } catch (error) {
    return { found, detail: visible(error instanceof Error ? error.message : String(error)) };
  }
}

function ofRule(
  { path, words, key, found, arguments: values, severity, fix }: Found,
  rule: Rule,
  { file, yaml }: CheckedCase,
  rows: readonly string[],
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): CheckFinding {
  const range = yaml.range(path, key ? 'key' : words);
  const begins = [range.line, yaml.range(path).line, yaml.range(path, 'key').line];
  const waiver = waivers.find((one) => one.rule === rule.id && (one.line === undefined || begins.includes(one.line)));
  if (waiver) used.add(waiver);
  const place = { file, ...range };
  return {
    ...finding(
      `rule/${rule.id}` satisfies FindingCode,
      shortenedAll(values) as never,
      place,
      severity ?? rule.severity,
    ),
    ...{ rule: rule.id, lines: linesOf(place, rows) },
    ...(found === undefined ? {} : { found: visible(found) }),
    ...(fix ? { fix } : {}),
    ...(waiver ? { waived: visible(waiver.reason) } : {}),
  };
}

function ofProblem(one: Finding, rows: readonly string[]): CheckFinding {
  const { place } = one;
  const { line, column = 1 } = place ?? {};
  if (place === undefined || line === undefined) return { ...one, rule: one.code, lines: [] };
  const word = /^[^\s,#]+/.exec((rows[line - 1] ?? '').slice(column - 1))?.[0] ?? '';
  const whole = { ...place, column, endLine: line, endColumn: column + Math.max(1, word.length) };
  return { ...one, place: whole, rule: one.code, lines: linesOf(whole, rows) };
}

/** A problem of the shape, let pass if a comment allows it and the case can be used all the same. */
function allowed(one: CheckFinding, waivers: readonly Waiver[], used: Set<Waiver>): CheckFinding {
  if (!SHAPE.includes(one.rule)) return one;
  const waiver = waivers.find(
    ({ rule, line }) => rule === one.rule && (line === undefined || line === one.place?.line),
  );
  if (!waiver) return one;
  used.add(waiver);
  return { ...one, waived: visible(waiver.reason) };
}

function ofWaiver({ finding: one, words }: WaiverFault, rows: readonly string[]): CheckFinding {
  return { ...one, rule: one.code, lines: linesOf(one.place, rows), found: visible(words) };
}

function linesOf({ line = 1, endLine = line }: Partial<Place> = {}, rows: readonly string[]): string[] {
  return rows.slice(line - 1, Math.min(endLine, line + 2)).map((row) => visible(row.replace(/[\t\r]/g, ' ')));
}

/** What was found, as bad as the settings make it; nothing if they turn it off. */
export function levelled(one: CheckFinding, { levels }: CheckSettings): CheckFinding[] {
  const level = levels[one.rule];
  if (level === undefined) return [one];
  return level === 'off' ? [] : [{ ...one, severity: level }];
}

function inOrder(all: readonly CheckFinding[]): CheckFinding[] {
  const at = ({ place }: CheckFinding) => [place?.line ?? 0, place?.column ?? 0] as const;
  return all.toSorted((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
}
