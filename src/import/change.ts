import { completed } from './complete.ts';
import type { DraftCase } from './draft.ts';
import type { Drafted } from './import.ts';

// Values of a draft that somebody changes by hand.

/** Fields that are lists of texts, by the last step of their path. */
const LISTS = ['address', 'aliases', 'email', 'fax', 'phone', 'social', 'web', 'paragraphs', 'demands'];
/** Lists of codes. */
const CODES = ['languages', 'for'];
/** What parts the lines of an address, or the entries of a list, where it is typed in one line. */
const BETWEEN_LINES = ' / ';

/** What somebody typed, as the value of the field at a path. */
export function typedValue(path: string, typed: string): unknown {
  const field = path.split('.').at(-1) ?? '';
  if (CODES.includes(field)) return typed.split(/[\s,]+/).filter((one) => one !== '');
  if (LISTS.includes(field) || isOfLanguage(path)) return typed.split(/\s+\/\s+/);
  if (field === 'ownLanguage') return typed === 'true';
  if (field === 'count') return /^\d{1,11}$/.test(typed) ? Number(typed) : typed;
  return typed;
}

/** True for targets.x.demands.en, a list by language. */
function isOfLanguage(path: string): boolean {
  return /^targets\.[^.]+\.demands\.[^.]+$/.test(path);
}

/** A value as it is typed in one line; undefined if it is a map, or a list of maps. */
export function valueToType(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? value.join(BETWEEN_LINES) : undefined;
  return value === null || typeof value === 'object' ? undefined : String(value ?? '');
}

/** A draft with a value at a path, or, if it is undefined, with nothing there. Its doubts are as they were; no line of the sheet says it. */
export function withValue(drafted: Drafted, path: string, value: unknown): Drafted {
  const { draft } = drafted;
  const content = changed(draft.case, path.split('.'), value) as DraftCase;
  const from = Object.fromEntries(
    Object.entries(draft.from).filter(([at]) => at !== path && !at.startsWith(`${path}.`)),
  );
  return { ...drafted, draft: { ...draft, case: content, from }, whole: completed(content, draft.language) };
}

function changed(around: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(around) || (around === undefined && /^\d+$/.test(step))) {
    const items: unknown[] = Array.isArray(around) ? [...around] : [];
    const next = changed(items[Number(step)], rest, value);
    if (next === undefined) items.splice(Number(step), 1);
    else items[Math.min(Number(step), items.length)] = next;
    return items;
  }
  const map = asMap(around);
  const next = changed(Object.hasOwn(map, step) ? map[step] : undefined, rest, value);
  if (next !== undefined) return { ...map, [step]: next };
  const { [step]: _, ...others } = map;
  return others;
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};
}
