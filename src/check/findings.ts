import type { Finding, FindingCode, Place } from '../problem/finding.ts';
import { visible } from '../problem/visible.ts';
import { type Path, valueAt, type YamlFile } from '../source/yaml.ts';
import type { CheckFinding } from './report.ts';
import type { AnyRule, RuleFinding } from './rule.ts';
import type { CheckSettings } from './settings.ts';
import { shortenedAll } from './telling.ts';
import type { Waiver, WaiverFault } from './waivers.ts';

// From what a rule, the shape or a comment says to a finding with its place, its lines and the comment that lets it pass.

/** Where something stands that a rule may find, and the lines at which a comment is for it. */
export interface Spot {
  readonly place: Place;
  readonly lines: readonly string[];
  readonly cut?: number;
  readonly reach: readonly number[];
}

/** The spot of what was found in a file whose lines are `rows`. Where there are no comments to look for, it has no lines for them. */
export function spotOf(
  yaml: YamlFile,
  { path, key, words }: Pick<RuleFinding, 'path' | 'key' | 'words'>,
  rows: readonly string[],
  waivers: readonly Waiver[],
): Spot {
  const range = yaml.range(path, key ? 'key' : words);
  const { line, column, endLine, endColumn } = range;
  const place = { file: yaml.file, line, column, endLine, endColumn };
  const reach = waivers.length === 0 ? [] : [line, ...linesFor(yaml, path, rows)];
  const { lines, cut } = linesOf(place, rows);
  return cut === undefined ? { place, lines, reach } : { place, lines, cut, reach };
}

/**
 * The lines at which a comment is for a value: that of its key, of its dash, of the sign that begins a block or a bracket, every line of a
 * text, and the last one of what stands in brackets.
 */
function linesFor(yaml: YamlFile, path: Path, rows: readonly string[]): number[] {
  const { line: start = 1, column = 1 } = yaml.place(path);
  const { endLine } = yaml.range(path);
  const row = rows[start - 1] ?? '';
  const isText = typeof valueAt(yaml.value, path) === 'string';
  const isFlow = /[[{]/.test(row.charAt(column - 1));
  const inside = isText ? Array.from({ length: Math.max(0, endLine - start) }, (_, nth) => start + nth + 1) : [];
  return [
    yaml.range(path, 'key').line,
    start,
    ...dashAbove(rows, start, row.slice(0, column - 1)),
    ...inside,
    ...(isFlow ? [endLine] : []),
  ];
}

/** The line of the dash of an item, if it stands by itself above, with nothing but comments between. */
function dashAbove(rows: readonly string[], start: number, before: string): number[] {
  if (before.trim() !== '') return [];
  for (let line = start - 1; line > 0; line--) {
    const row = rows[line - 1] ?? '';
    if (/^\s*-\s*(?:#.*)?$/.test(row)) return [line];
    if (!/^\s*(?:#.*)?$/.test(row)) return [];
  }
  return [];
}

/** The comment that lets what a rule found at a spot pass. */
export function waiverFor(rule: string, { reach }: Spot, waivers: readonly Waiver[]): Waiver | undefined {
  return waivers.find((one) => one.rule === rule && (one.line === undefined || reach.includes(one.line)));
}

/** The finding of a rule. A comment that lets it pass is put into `used`. `fileOf` says where in the file a path of the case is. */
export function ofRule(
  { found, arguments: values, severity, fix }: RuleFinding,
  rule: AnyRule,
  spot: Spot,
  waivers: readonly Waiver[],
  used: Set<Waiver>,
  fileOf: (path: Path) => Path = (path) => path,
): CheckFinding {
  const { place, lines, cut } = spot;
  const waiver = waiverFor(rule.id, spot, waivers);
  if (waiver) used.add(waiver);
  const code: FindingCode = `rule/${rule.id}`;
  const one = {
    ...{ code, arguments: shortenedAll(values), severity: severity ?? rule.severity, place, rule: rule.id, lines },
  } as { -readonly [K in keyof CheckFinding]: CheckFinding[K] };
  if (cut) one.cut = cut;
  if (found !== undefined) one.found = visible(found);
  if (fix) one.fix = { ...fix, path: fileOf(fix.path) };
  if (waiver) one.waived = visible(waiver.reason);
  return one as CheckFinding;
}

/** A problem of the shape or of the text. */
export function ofProblem(one: Finding, rows: readonly string[]): CheckFinding {
  const { place } = one;
  const { line, column = 1 } = place ?? {};
  if (place === undefined || line === undefined) return { ...one, rule: one.code, lines: [] };
  const word = /^[^\s,#]+/.exec((rows[line - 1] ?? '').slice(column - 1))?.[0] ?? '';
  const whole = { ...place, column, endLine: line, endColumn: column + Math.max(1, word.length) };
  return { ...one, place: whole, rule: one.code, ...linesOf(whole, rows) };
}

/** What is wrong with a comment. */
export function ofWaiver({ finding: one, words }: WaiverFault, rows: readonly string[]): CheckFinding {
  return { ...one, rule: one.code, ...linesOf(one.place, rows), found: visible(words) };
}

/** UTF-16 units of a line that are kept on each side of where something begins: no terminal shows more. */
const ROOM = 2000;

/** The lines of a place, cut around it, and how much was cut off before the first. */
function linesOf(
  { line = 1, column = 1, endLine = line }: Partial<Place> = {},
  rows: readonly string[],
): { readonly lines: string[]; readonly cut?: number } {
  const cut = Math.max(0, column - 1 - ROOM);
  const lines = rows
    .slice(line - 1, Math.min(endLine, line + 2))
    .map((row, nth) => row.slice(nth === 0 ? cut : 0, (nth === 0 ? cut : 0) + 2 * ROOM))
    .map((row) => visible(row.replace(/[\t\r]/g, ' ')));
  return { lines, ...(cut > 0 ? { cut } : {}) };
}

/** What was found, as bad as the settings make it; nothing if they turn it off. */
export function levelled(one: CheckFinding, { levels }: CheckSettings): CheckFinding[] {
  const level = levels[one.rule];
  if (level === undefined) return [one];
  return level === 'off' ? [] : [{ ...one, severity: level }];
}

/** Findings in the order of their places; last what was not checked. */
export function inOrder(all: readonly CheckFinding[]): CheckFinding[] {
  const at = ({ code, place }: CheckFinding) =>
    code === 'not-checked'
      ? ([Number.MAX_SAFE_INTEGER, 0] as const)
      : ([place?.line ?? 0, place?.column ?? 0] as const);
  return all.toSorted((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
}
