import { parse, type Scalar } from 'yaml';
import type { Edit } from './changes.ts';
import { type WrittenUnits, writtenAs } from './find-words.ts';
import { endOfLine, lineStart } from './take-out.ts';

// How a text is written in place of another in YAML: as the old one was, with no line longer than it must be.

/** Columns of a line that we make; yamllint asks for no more. */
const WIDTH = 80;

/** What makes a scalar of a text have another value, the way that changes least first. Which of them does so is for the caller to see. */
export function waysToWrite(text: string, node: Scalar, value: string): Edit[] {
  const [start, end] = node.range ?? [];
  if (start === undefined || end === undefined || typeof node.value !== 'string') return [];
  const old = text.slice(start, end);
  const first = start - lineStart(text, start);
  const ways = [inPlace(text, { start, end }, node.value, value), ...anew(text, { start, end }, old, value, first)];
  const edits = ways.filter((one) => one !== undefined);
  return [...edits.filter((one) => isTidy(text, one)), ...edits.filter((one) => !isTidy(text, one))];
}

/** The units that differ, replaced where they are written. */
function inPlace(
  text: string,
  { start, end }: Pick<Edit, 'start' | 'end'>,
  old: string,
  value: string,
): Edit | undefined {
  const units = writtenAs(text, { start, end }, old);
  if (!units || old === '') return undefined;
  const { from, left } = difference(old, value);
  const middle = value.slice(from, value.length - left);
  const last = units.ends.at(-1);
  const at = units.starts[from] ?? last;
  const to = left === 0 ? last : units.starts[old.length - left];
  const said = withoutUnits(text, units, { from, to: old.length - left }, middle) ?? spelt(middle, text.charAt(start));
  return at === undefined || to === undefined || said === undefined ? undefined : { start: at, end: to, text: said };
}

/** What is written between two units of a value, but for units that are no part of `kept`; undefined if there is more in that. */
function withoutUnits(
  text: string,
  { value, starts, ends }: WrittenUnits,
  { from, to }: { readonly from: number; readonly to: number },
  kept: string,
): string | undefined {
  let said = '';
  let taken = 0;
  for (let unit = from; unit < to; unit++) {
    const [start = 0, end = 0, next = end] = [starts[unit], ends[unit], starts[unit + 1]];
    const isKept = taken < kept.length && value.charAt(unit) === kept.charAt(taken);
    if (isKept) taken++;
    if (isKept && start !== starts[unit - 1]) said += text.slice(start, end); // lines that are folded are written once
    if (unit + 1 < to && next > end) said += text.slice(end, next);
  }
  return taken === kept.length ? said : undefined;
}

/** How many units two texts have in common, at the beginning and at the end. No character is cut in two. */
function difference(old: string, value: string): { from: number; left: number } {
  const most = Math.min(old.length, value.length);
  let from = 0;
  while (from < most && old.charAt(from) === value.charAt(from)) from++;
  let left = 0;
  while (left < most - from && old.charAt(old.length - 1 - left) === value.charAt(value.length - 1 - left)) left++;
  if (/[\ud800-\udbff]/.test(old.charAt(from - 1))) from--;
  if (/[\udc00-\udfff]/.test(old.charAt(old.length - left))) left--;
  return { from, left };
}

/** Words as they stand within a value that begins with a sign: a quote, that of a block, or any other. */
function spelt(words: string, sign: string): string | undefined {
  if (words.includes('\n')) return undefined;
  if (sign === '"') return JSON.stringify(words).slice(1, -1);
  return sign === "'" ? words.replaceAll("'", "''") : words;
}

/** The whole value written again: a block as a block, any other with or without quotes as before. */
function anew(
  text: string,
  { start, end }: Pick<Edit, 'start' | 'end'>,
  old: string,
  value: string,
  first: number,
): Edit[] {
  const sign = old.charAt(0);
  const newline = /\r?\n$/.exec(old)?.[0] ?? '';
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const write = (said: string): Edit => ({ start, end, text: said + newline });
  const inOne = quoted(value.trim(), sign);
  const indent = /\n([ \t]*)\S/.exec(old)?.[1] ?? `${/^ */.exec(text.slice(lineStart(text, start)))?.[0] ?? ''}  `;
  const block = sign === '>' ? folded(old, value, indent, line) : undefined;
  const lines = wrapped(inOne, first, indent, line);
  return [
    ...(block === undefined ? [] : [write(block)]),
    write(inOne.length + first > WIDTH ? lines : inOne),
    write(inOne),
  ];
}

/** A block that is folded, with the sign and the comment that it had. */
function folded(old: string, value: string, indent: string, newline: string): string | undefined {
  const header = /^>[^\r\n]*/.exec(old)?.[0];
  if (header === undefined || /^\s|\n\s/.test(value.trim())) return undefined;
  const paragraphs = value.trim().split('\n');
  const lines = paragraphs.map((one) => wrapped(indent + one, 0, indent, newline));
  return `${header}${newline}${lines.join(`${newline}${newline}`)}`;
}

/** A text on several lines, cut where one space stands. The first line has so many columns before it. */
function wrapped(text: string, first: number, indent: string, newline: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const room = WIDTH - (lines.length === 0 ? first : indent.length);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`${newline}${indent}`);
}

/** A value in the quotes that the old one had; without any, if it needs none anywhere. */
function quoted(value: string, sign: string): string {
  if (sign === "'" && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  const plain = sign !== '"' && sign !== '>' && sign !== '|' && !value.includes('\n');
  return plain && isPlain(value) ? value : JSON.stringify(value);
}

/** True if a text can stand without quotes wherever a value may. */
export function isPlain(value: string): boolean {
  try {
    return parse(`[${value}]`)?.[0] === value && parse(`a: ${value}`)?.a === value;
  } catch {
    return false;
  }
}

/** True if no line of an edit is too long that was not before, and none ends with a space. */
function isTidy(text: string, { start, end, text: instead }: Edit): boolean {
  const [from, to] = [lineStart(text, start), endOfLine(text, end)];
  const before = text.slice(from, to).split(/\r?\n/);
  const after = (text.slice(from, start) + instead + text.slice(end, to)).split(/\r?\n/);
  const most = Math.max(WIDTH, ...before.map((line) => line.length));
  return after.every((line) => line.length <= most && (!/[ \t]$/.test(line) || before.includes(line)));
}
