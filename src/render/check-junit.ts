import { type CheckedFile, type CheckFinding, rangeOf, wordsOf } from '../check/report.ts';
import type { Messages } from '../problem/messages.ts';
import { visible } from '../problem/visible.ts';

/** Whether what is no error makes the check fail: then it is a failure here too. */
export interface JunitOptions {
  readonly warningsFail: boolean;
}

/** Numbers of a suite, or of all. */
interface Sums {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * What a check found as JUnit XML, as GitLab, Jenkins and others read it: a suite for each file, a case for each finding. Errors are
 * failures, and warnings too if they make the check fail; else they are said beside a case that passes, as notes are. What could not be
 * checked was skipped; a rule that broke is an error. A file without any of these is one case that passes. Piece by piece: it goes through
 * the files twice.
 */
export function* checkJunit(
  files: Iterable<CheckedFile>,
  messages: Messages,
  options: JunitOptions,
): Generator<string> {
  const all = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const one of files) {
    const sums = sumsOf(one, options);
    for (const key of Object.keys(all) as (keyof Sums)[]) all[key] += sums[key];
  }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="appeal check" ${counts(all)}>\n`;
  for (const one of files) yield suite(one, messages, options);
  yield '</testsuites>\n';
}

function counts({ tests, failures, errors, skipped }: Sums): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}

/** What a case of a suite says of a finding. */
type Kind = 'failure' | 'skipped' | 'system-out';

function kindOf({ code, severity }: CheckFinding, { warningsFail }: JunitOptions): Kind {
  if (code === 'not-checked') return 'skipped';
  return severity === 'error' || (severity === 'warning' && warningsFail) ? 'failure' : 'system-out';
}

function sumsOf({ findings, failed }: CheckedFile, options: JunitOptions): Sums {
  const kinds = findings.flatMap((one) => (one.waived === undefined ? [kindOf(one, options)] : []));
  const count = (kind: Kind) => kinds.filter((one) => one === kind).length;
  const tests = Math.max(1, kinds.length + failed.length);
  return { tests, failures: count('failure'), errors: failed.length, skipped: count('skipped') };
}

function suite(one: CheckedFile, messages: Messages, options: JunitOptions): string {
  const { file, findings, failed } = one;
  const counted = findings.filter(({ waived }) => waived === undefined);
  const name = escaped(file);
  const found = counted.map((each) => testcase(name, each, kindOf(each, options), messages));
  const broke = failed.map(({ rule, detail }) => broken(name, rule, messages.check.sarif.broke(rule, detail)));
  const cases = [...found, ...broke].join('') || `    <testcase classname="${name}" name="check"/>\n`;
  return `  <testsuite name="${name}" ${counts(sumsOf(one, options))}>\n${cases}  </testsuite>\n`;
}

function testcase(file: string, one: CheckFinding, kind: Kind, messages: Messages): string {
  const { rule, severity } = one;
  const { message, hint } = wordsOf(one, messages);
  const range = rangeOf(one);
  const place = range ? `${range.line}:${range.column}` : '';
  const name = escaped(place === '' ? rule : `${rule} at ${place}`);
  const said = escaped(`${place === '' ? '' : `${place}: `}${messages.notes.severity[severity]}: ${message}\n${hint}`);
  const inside = {
    failure: () => `<failure type="${escaped(rule)}" message="${escaped(message)}">${said}</failure>`,
    skipped: () => `<skipped message="${escaped(message)}"/>`,
    'system-out': () => `<system-out>${said}</system-out>`,
  };
  return `    <testcase classname="${file}" name="${name}">${inside[kind]()}</testcase>\n`;
}

function broken(file: string, rule: string, said: string): string {
  const inside = `<error type="rule-failed" message="${escaped(said)}"/>`;
  return `    <testcase classname="${file}" name="${escaped(rule)}">${inside}</testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** What XML 1.0 does not let stand anywhere; halves of characters among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return visible(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
