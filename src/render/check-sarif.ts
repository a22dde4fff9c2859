import { type CheckedFile, type CheckFinding, type Failed, rangeOf, wordsOf } from '../check/report.ts';
import type { AnyRule } from '../check/rule.ts';
import { rulePage } from '../check/rule-page.ts';
import { RULES } from '../check/rules.ts';
import { furtherIn, jsonPieces } from '../problem/json-pieces.ts';
import type { Messages, RulePages } from '../problem/messages.ts';
import { visibleJson } from '../problem/visible.ts';
import type { Range } from '../source/find-words.ts';

// What a check found as SARIF 2.1.0 (OASIS standard of 2020), which code scanning of GitHub and others read.

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What the file has besides the findings: the version of the program, its words, and the pages of the rules. */
export interface SarifTool {
  readonly version: string;
  readonly messages: Messages;
  readonly pages: RulePages;
}

/** The findings of a check as SARIF, piece by piece: it goes through the files twice. */
export function* checkSarif(files: Iterable<CheckedFile>, { version, messages, pages }: SarifTool): Generator<string> {
  const { failed, others } = foundIn(files);
  const rules = rulesOf(others, pages);
  const words = messages.check.sarif;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'appeal', version, rules } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: words.folder } } },
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: failed.map(({ rule, detail }) => ({
          level: 'error',
          message: { text: words.broke(rule, detail) },
          associatedRule: { id: rule },
        })),
      },
    ],
  };
  const log = visibleJson({ $schema: SCHEMA, version: '2.1.0', runs: [] });
  yield `${log.slice(0, -']\n}'.length)}\n    `;
  for (const piece of jsonPieces(run, 'results', results(files, indexes, messages))) yield furtherIn(piece, 4);
  yield '\n  ]\n}\n';
}

/** Rules that broke, and what found something. */
function foundIn(files: Iterable<CheckedFile>): { readonly failed: readonly Failed[]; readonly others: Set<string> } {
  const failed: Failed[] = [];
  const others = new Set<string>();
  for (const one of files) {
    failed.push(...one.failed);
    for (const { rule } of one.findings) others.add(rule);
  }
  return { failed, others };
}

function* results(files: Iterable<CheckedFile>, indexes: ReadonlyMap<string, number>, messages: Messages) {
  for (const { file, findings } of files) yield* resultsOf(file, findings, indexes, messages);
}

/** All rules, and what else found something. */
function rulesOf(others: Set<string>, pages: RulePages): { readonly id: string }[] {
  for (const { id } of RULES) others.delete(id);
  return [...RULES.map((rule) => ruleOf(rule, pages)), ...[...others].sort().map((id) => ({ id }))];
}

function ruleOf(rule: AnyRule, pages: RulePages) {
  const { id, severity } = rule;
  const page = pages.rules[id];
  return {
    id,
    shortDescription: { text: page.what },
    fullDescription: { text: page.why },
    help: { text: `${page.what}\n\n${page.why}`, markdown: rulePage(rule, pages) },
    defaultConfiguration: { level: severity },
  };
}

function resultsOf(
  file: string,
  findings: readonly CheckFinding[],
  indexes: ReadonlyMap<string, number>,
  messages: Messages,
) {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const { rule, severity, waived } = one;
    const { message, hint } = wordsOf(one, messages);
    const range = rangeOf(one);
    const same = `${rule}\n${file}\n${identityOf(one)}`;
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule),
      level: severity,
      message: { text: `${message} ${hint}`.trim() },
      locations: [
        { physicalLocation: { artifactLocation: artifactOf(file), ...(range ? { region: regionOf(range) } : {}) } },
      ],
      partialFingerprints: { 'appeal/v1': fingerprint(`${same}\n${nth}`) },
      ...(waived === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: waived }] }),
    };
  });
}

/**
 * What stands there, or its number: that of which the fingerprint is made, the same in every language of messages. Numbers stay as
 * English has them, for services know findings again by it. Nobody reads it.
 */
function identityOf(one: CheckFinding): string {
  if (one.found !== undefined) return one.found;
  switch (one.code) {
    case 'rule/address-wide':
      return one.arguments.problem === 'lines' ? counted(one.arguments.lines, 'line') : '';
    case 'rule/letter-long':
      return `${one.arguments.length} characters`;
    case 'rule/own-words':
      return `${one.arguments.percent} % of a page`;
    case 'rule/translation-demands':
      return counted(one.arguments.demands, 'demand');
    case 'rule/salutation-missing': {
      const { languages } = one.arguments;
      const first = languages.slice(0, 3).join(', ');
      return languages.length > 3 ? `${first} and ${languages.length - 3} more` : first;
    }
    default:
      return '';
  }
}

const counted = (count: number, unit: string) => `${count} ${count === 1 ? unit : `${unit}s`}`;

function regionOf({ line, column, endLine, endColumn }: Range) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a URI, from the folder in which the check was run unless it is an absolute one. */
function artifactOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
  return /^\/|^[A-Za-z]:/.test(file) ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

/** FNV-1a in 32 bits, twice, the second time of the text backwards: enough to tell findings of one run apart. */
function fingerprint(text: string): string {
  const hash = (units: string) => {
    let value = 0x811c9dc5;
    for (let at = 0; at < units.length; at++) value = Math.imul(value ^ units.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(text) + hash([...text].reverse().join(''));
}
