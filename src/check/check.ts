import { checkAddresses } from '../address/check.ts';
import { headIn, readHead } from '../case/head.ts';
import { type CaseText, readCase as readWhole } from '../case/read.ts';
import { isSlug } from '../case/slug.ts';
import { checkCaseWords } from '../case/words.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import { visible } from '../problem/visible.ts';
import type { YamlFile } from '../source/yaml.ts';
import { waitingOf } from './among.ts';
import { inOrder, levelled, ofProblem, ofRule, ofWaiver, spotOf } from './findings.ts';
import type { CheckedFile, CheckFinding, Failed } from './report.ts';
import { type AnyRule, type CheckContext, type CheckedCase, foundBy, isAmong } from './rule.ts';
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
 * there are, unless a test says otherwise.
 */
export function checkText(
  source: CaseText,
  context: CheckContext,
  settings: CheckSettings,
  rules: readonly AnyRule[] = RULES,
): CheckedFile {
  const { text, file } = source;
  const rows = text.split(/\r?\n/);
  const { problems, checked, yaml } = readCase(source);
  const { waivers, faults } = waiversOf(text, file, [...RULE_NAMES, ...rules.map(({ id }) => id)]);
  const used = new Set<Waiver>();
  const all = problems.map((one) => allowed(ofProblem(one, rows), waivers, used));
  const failed: Failed[] = [];
  for (const rule of rules) {
    if (!checked || isAmong(rule) || !isWanted(rule.id, settings)) continue;
    const { found, detail } = foundBy(() => rule.check(checked, context));
    if (detail !== undefined) failed.push({ rule: rule.id, detail });
    all.push(...found.map((one) => ofRule(one, rule, spotOf(checked.yaml, one, rows), waivers, used)));
  }
  const later = new Set<string>(rules.filter(isAmong).map(({ id }) => id));
  const unused = waivers.filter((one) => !used.has(one) && !later.has(one.rule) && isWanted(one.rule, settings));
  const wrong = [...faults, ...(checked ? unused.map((one) => unusedWaiver(one, file)) : [])];
  all.push(...wrong.map((one) => ofWaiver(one, rows)));
  const { head } = yaml?.value === undefined ? readHead(source) : headIn(yaml, source.slug);
  const kept = waivers.filter(({ rule }) => later.has(rule));
  const waiting = head && checked ? waitingOf(checked, head, kept, rows) : undefined;
  const findings = inOrder(all.flatMap((one) => levelled(one, settings)));
  return { file, findings, failed, ...(head ? { head } : {}), ...(waiting ? { waiting } : {}) };
}

/** A case file that cannot be checked, for reasons that come before its shape. */
export function checkedProblems(source: CaseText, problems: readonly Finding[]): CheckedFile {
  const { head } = readHead(source);
  return { ...checkedFile(source.file, source.text, problems), ...(head ? { head } : {}) };
}

/** A file of any kind with its problems. */
export function checkedFile(file: string, text: string, problems: readonly Finding[]): CheckedFile {
  const rows = text.split(/\r?\n/);
  return { file, findings: inOrder(problems.map((one) => ofProblem(one, rows))), failed: [] };
}

/** The case, if the rules can be asked, what is wrong with its shape, and its file, unless that cannot name a case. */
function readCase({ text, file, slug }: CaseText): {
  problems: readonly Finding[];
  checked?: CheckedCase;
  yaml?: YamlFile;
} {
  if (!isSlug(slug)) return { problems: [finding('case-file-name', { found: slug }, { file, line: 1, column: 1 })] };
  const { caseFile, yaml, problems: shape } = readWhole({ text, file, slug });
  const problems = [...shape, ...checkCaseWords(yaml)];
  if (!caseFile || anyError(problems)) return { problems, yaml };
  return {
    problems: [...problems, ...missingParts(checkAddresses(caseFile.content, yaml))],
    checked: { ...caseFile, yaml },
    yaml,
  };
}

/** Of what looks wrong in addresses in parts, what no rule tells: postcodes are for address-postcode. */
function missingParts(problems: readonly Finding[]): Finding[] {
  return problems.filter((one) => one.code === 'address-part-missing' && one.arguments.field !== 'postcode');
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
