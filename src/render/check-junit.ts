import { type CheckedFile, type CheckFinding, rangeOf, wordsOf } from '../check/report.ts';
import type { Messages } from '../problem/messages.ts';

/**
 * What a check found as JUnit XML, as GitLab, Jenkins and others read it: a suite for each file, a case for each finding;
 * errors and warnings are failures, notes are said beside a case that passes. A file without any is one case that passes.
 */
export function checkJunit(files: readonly CheckedFile[], messages: Messages): string {
  const suites = files.map((one) => suite(one, messages));
  const count = (of: 'tests' | 'failures') => suites.reduce((sum, one) => sum + one[of], 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="appeal check" tests="${count('tests')}" failures="${count('failures')}" errors="0">
${suites.map(({ text }) => text).join('')}</testsuites>
`;
}

function suite({ file, findings }: CheckedFile, messages: Messages): { tests: number; failures: number; text: string } {
  const counted = findings.filter(({ waived }) => waived === undefined);
  const failures = counted.filter(({ severity }) => severity !== 'note').length;
  const tests = Math.max(1, counted.length);
  const name = escaped(file);
  const cases =
    counted.length === 0
      ? `    <testcase classname="${name}" name="check"/>\n`
      : counted.map((one) => testcase(name, one, messages)).join('');
  const text = `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0">\n${cases}  </testsuite>\n`;
  return { tests, failures, text };
}

function testcase(file: string, one: CheckFinding, messages: Messages): string {
  const { rule, severity } = one;
  const { message, hint } = wordsOf(one, messages);
  const range = rangeOf(one);
  const place = range ? `${range.line}:${range.column}` : '';
  const name = escaped(place === '' ? rule : `${rule} at ${place}`);
  const said = escaped(`${place === '' ? '' : `${place}: `}${messages.notes.severity[severity]}: ${message}\n${hint}`);
  const inside =
    severity === 'note'
      ? `<system-out>${said}</system-out>`
      : `<failure type="${escaped(rule)}" message="${escaped(message)}">${said}</failure>`;
  return `    <testcase classname="${file}" name="${name}">${inside}</testcase>\n`;
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
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
