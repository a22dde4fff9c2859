import type { DemandWords } from '../languages/official-words.ts';
import { capital } from './texts.ts';

// Whether a demand goes on from what the phrase book says before it: "I therefore respectfully ask you to:".

/** What is wrong with a demand behind its lead-in. */
export interface Misfit {
  /** It asks a second time; or it is a form of words that does not go on from the lead-in. */
  readonly problem: 'again' | 'form';
  /** The words at its beginning that do not fit. */
  readonly found: string;
  /** The demand as it would fit, if that is sure. */
  readonly mended?: string;
}

/** No beginning is longer. */
const LONGEST = 300;

/** What at the beginning of a demand does not go on from its lead-in; undefined if it does, as far as is known. */
export function misfitOf(demand: string, words: DemandWords, language: string): Misfit | undefined {
  const again = firstMatch(words.again, demand);
  if (again !== undefined) {
    const rest = begun(demand.slice(again.length), demand, language);
    const next = misfitOf(rest, { ...words, again: [] }, language);
    const mended = next ? next.mended : rest;
    return { problem: 'again', found: again.trim(), ...(mended === undefined ? {} : { mended }) };
  }
  return verbForm(demand, words, language) ?? unfit(demand, words);
}

/** A text that begins with a capital if the one that it stands for does. */
function begun(text: string, before: string, language: string): string {
  return /^\p{Lu}/u.test(before) ? capital(text, language) : text;
}

function firstMatch(patterns: readonly RegExp[], demand: string): string | undefined {
  const head = demand.length > LONGEST ? `${demand.slice(0, LONGEST)},` : demand;
  for (const pattern of patterns) {
    const found = pattern.exec(head)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Forms of verbs as tables have them, by the form that does not fit. */
const FORMS = new Map<string, ReadonlyMap<string, string>>();

function formsIn(table: string): ReadonlyMap<string, string> {
  const known = FORMS.get(table);
  if (known) return known;
  const made = new Map<string, string>();
  for (const pair of table.split(' ')) {
    const at = pair.indexOf('/');
    const form = pair.slice(0, at);
    if (at > 0 && !made.has(form)) made.set(form, pair.slice(at + 1));
  }
  FORMS.set(table, made);
  return made;
}

/** A verb at the beginning that must have another form, if it is the only one that must. */
function verbForm(demand: string, { forms = '', second }: DemandWords, language: string): Misfit | undefined {
  const [first] = /^\p{L}+(?= )/u.exec(demand) ?? [];
  if (first === undefined) return undefined;
  const form = formsIn(forms).get(first.toLowerCase());
  const rest = demand.slice(first.length);
  if (form === undefined || second?.test(rest.slice(0, 2000))) return undefined;
  return { problem: 'form', found: first, mended: begun(form, demand, language) + rest };
}

function unfit(demand: string, words: DemandWords): Misfit | undefined {
  const found = firstMatch(words.unfit, demand);
  return found === undefined ? undefined : { problem: 'form', found: found.trim() };
}

/** How a demand ends: as one of a list in one sentence, as a sentence, or without a mark. */
export type Ending = 'open' | 'closed' | 'none';

/** What ends a demand that others follow in the same sentence; '' if nothing does. */
export function openEnd(demand: string, { and }: DemandWords): string {
  const end = demand.slice(-10);
  if (!/[;,]/.test(end)) return '';
  return new RegExp(`[;,](?:\\s{1,3}(?:${and}|or|oder|ou|o))?$`, 'iu').exec(end)?.[0] ?? '';
}

/** How a demand ends. */
export function endingOf(demand: string, words: DemandWords): Ending {
  if (openEnd(demand, words) !== '') return 'open';
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(demand) ? 'closed' : 'none';
}
