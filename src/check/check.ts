import { checkAddresses } from '../address/check.ts';
import { readCase as readWhole } from '../case/read.ts';
import { isSlug } from '../case/slug.ts';
import { checkCaseWords } from '../case/words.ts';
import { anyError, type Finding, finding, type Severity } from '../problem/finding.ts';
import { en } from '../problem/messages/en.ts';
import { describe } from '../problem/messages.ts';
import { visible } from '../problem/visible.ts';
import type { Range } from '../source/find-words.ts';
import type { YamlFile } from '../source/yaml.ts';
import type { CheckedFile, Failed, Told } from './report.ts';
import type { CheckContext, CheckedCase, Found, Rule } from './rule.ts';
import { RULES } from './rules.ts';
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
  const { waivers, faults } = waiversOf(text, [...RULE_NAMES, ...rules.map(({ id }) => id)]);
  const used = new Set<Waiver>();
  const told = problems.map((one) => allowed(toldOfProblem(one, rows), waivers, used));
  if (checked) {
    for (const rule of rules) {
      if (!isWanted(rule.id, settings)) continue;
      const { found, detail } = run(rule, checked, context);
      if (detail !== undefined) failed.push({ rule: rule.id, detail });
      for (const one of found) told.push(toldOf(one, rule, checked.yaml, rows, waivers, used));
    }
  }
  const unused = checked ? waivers.filter((one) => !used.has(one) && isWanted(one.rule, settings)) : [];
  told.push(...[...faults, ...unused.map(unusedWaiver)].map((one) => toldOfWaiver(one, rows)));
  return { file, findings: inOrder(told.flatMap((one) => levelled(one, settings))), failed };
}

/** A file that cannot be read as a case, for reasons that come before its shape. */
export function checkedProblems(file: string, text: string, problems: readonly Finding[]): CheckedFile {
  const rows = text.split(/\r?\n/);
  return { file, findings: inOrder(problems.map((one) => toldOfProblem(one, rows))), failed: [] };
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
  return problems.filter(
    (one) => one.code === 'address-part-missing' && !/postcode/.test((one.arguments as { field: string }).field),
  );
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

function toldOf(
  { path, words, key, found, message, hint, severity, fix }: Found,
  rule: Rule,
  yaml: YamlFile,
  rows: readonly string[],
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): Told {
  const range = yaml.range(path, key ? 'key' : words);
  const begins = [range.line, yaml.range(path).line, yaml.range(path, 'key').line];
  const waiver = waivers.find((one) => one.rule === rule.id && (one.line === undefined || begins.includes(one.line)));
  if (waiver) used.add(waiver);
  return {
    ...{ rule: rule.id, severity: severity ?? rule.severity, range, lines: linesOf(range, rows) },
    ...{ found: visible(found), message: visible(message), hint: visible(hint) },
    ...(fix ? { fix } : {}),
    ...(waiver ? { waived: visible(waiver.reason) } : {}),
  };
}

function toldOfProblem(one: Finding, rows: readonly string[]): Told {
  const { sentence, hint = '' } = describe(one, en);
  const { line, column = 1 } = one.place ?? {};
  const told = { rule: one.code, severity: one.severity, found: '', message: sentence, hint };
  if (line === undefined) return { ...told, lines: [] };
  const word = /^[^\s,#]+/.exec((rows[line - 1] ?? '').slice(column - 1))?.[0] ?? '';
  const range = { line, column, endLine: line, endColumn: column + Math.max(1, word.length) };
  return { ...told, range, lines: linesOf(range, rows) };
}

/** A problem of the shape, let pass if a comment allows it and the case can be used all the same. */
function allowed(told: Told, waivers: readonly Waiver[], used: Set<Waiver>): Told {
  if (!SHAPE.includes(told.rule)) return told;
  const waiver = waivers.find(
    (one) => one.rule === told.rule && (one.line === undefined || one.line === told.range?.line),
  );
  if (!waiver) return told;
  used.add(waiver);
  return { ...told, waived: visible(waiver.reason) };
}

function toldOfWaiver({ rule, severity, at, message, hint }: WaiverFault, rows: readonly string[]): Told {
  const { line, column, words } = at;
  const range = { line, column, endLine: line, endColumn: column + words.length };
  return { rule, severity, range, lines: linesOf(range, rows), found: visible(words), message, hint };
}

function linesOf({ line, endLine }: Range, rows: readonly string[]): string[] {
  return rows.slice(line - 1, Math.min(endLine, line + 2)).map((row) => visible(row.replace(/[\t\r]/g, ' ')));
}

/** What was found, as bad as the settings make it; nothing if they turn it off. */
export function levelled(one: Told, { levels }: CheckSettings): Told[] {
  const level = levels[one.rule];
  if (level === undefined) return [one];
  return level === 'off' ? [] : [{ ...one, severity: level }];
}

function inOrder(told: readonly Told[]): Told[] {
  const at = ({ range }: Told) => [range?.line ?? 0, range?.column ?? 0] as const;
  return told.toSorted((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
}
