import { parseParts } from './golden.ts';

// Whether two transcripts of a command agree in what is promised: products to the letter, the values of JSON, exit codes, and
// where something is wrong and how much. Sentences for people may be put better, and JSON may gain keys.

/** What came out before and what comes out now, each without what is not promised: equal if nothing broke. */
export function agreed(
  before: string,
  now: string,
  changes: readonly { readonly was: string; readonly is: string }[],
): [string, string] {
  const wanted = changes.reduce((text, { was, is }) => text.replaceAll(was, is), before);
  const [left, right] = [parseParts(wanted), parseParts(now)];
  const texts = (parts: typeof left, others: typeof left) =>
    parts.map((part, index) => {
      if (part.kind === 'line') return part.text;
      const other = others[index];
      const body = part.info === 'stderr' ? placesOf(part.body) : dataOf(part.body, other);
      return `${part.info}\n${body}`;
    });
  return [texts(left, left).join('\n'), texts(right, left).join('\n')];
}

/** The lines of stderr that tell of a finding, as place and severity, an error with its code. */
function placesOf(text: string): string {
  const FINDING = /^(?:(\S.*?): )?(error|warning|note): .*?(?:( \[[a-z-]+\]))?$/gm;
  return [...text.matchAll(FINDING)]
    .map(([, place = '', severity, code = '']) => `${place}: ${severity}${code}\n`)
    .join('');
}

/** A text as it is; of JSON only what the other one has too. */
function dataOf(text: string, other: ReturnType<typeof parseParts>[number] | undefined): string {
  const [value, wanted] = [text, other?.kind === 'fence' ? other.body : ''].map(jsonOf);
  return value === undefined || wanted === undefined ? text : JSON.stringify(shared(value, wanted), null, 2);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keys whose values are sentences for people. */
const SENTENCES = ['sentence', 'hint', 'message'];

/** A value with no more keys than the wanted one has. */
function shared(value: unknown, wanted: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(wanted)) return value.map((one, index) => shared(one, wanted[index]));
  if (!isRecord(value) || !isRecord(wanted)) return value;
  const kept = Object.keys(wanted).filter((key) => Object.hasOwn(value, key) && !SENTENCES.includes(key));
  return Object.fromEntries(kept.map((key) => [key, shared(value[key], wanted[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
