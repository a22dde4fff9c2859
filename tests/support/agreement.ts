import { parseParts } from './golden.ts';

// Whether two transcripts of a command agree in what is promised: products to the letter, the values of JSON, exit codes, and
// where something is wrong and how much. Sentences for people may be put better, and JSON may gain keys.

/** What came out before and what comes out now, each without what is not promised: equal if nothing broke. */
export function agreed(
  before: string,
  now: string,
  changes: readonly { readonly was: RegExp; readonly is: string }[],
): [string, string] {
  const wanted = changes.reduce((text, { was, is }) => text.replace(was, is), before);
  return [promised(wanted, wanted), promised(now, wanted)];
}

/** What is promised of a transcript; of data only what the wanted one has. */
function promised(transcript: string, wanted: string): string {
  const rest = parseParts(transcript).filter((one) => one.kind === 'line' || !STREAMS.includes(one.info));
  const others = rest.map((one) => (one.kind === 'line' ? one.text : `${one.info}\n${one.body}`));
  const places = placesOf(streamOf(transcript, 'stderr'));
  return [dataOf(streamOf(transcript, 'stdout'), streamOf(wanted, 'stdout')), places, ...others]
    .filter((one) => one !== '')
    .join('\n');
}

const STREAMS = ['stdout', 'stderr'];

function streamOf(transcript: string, stream: string): string {
  const found = parseParts(transcript).find((one) => one.kind === 'fence' && one.info === stream);
  return found?.kind === 'fence' ? found.body : '';
}

/** The lines of stderr that tell of something wrong, as place and severity, an error with its code. */
function placesOf(text: string): string {
  const FINDING = /^(?:(\S.*?): )?(error|warning): .*?(?:( \[[a-z-]+\]))?$/gm;
  return [...text.matchAll(FINDING)]
    .map(([, place = '', severity, code = '']) => `${place}: ${severity}${code}\n`)
    .join('');
}

/** A text as it is; of JSON only what the wanted one has too, of HTML not how it looks. */
function dataOf(text: string, wanted: string): string {
  const [value, other] = [jsonOf(text), jsonOf(wanted)];
  if (value !== undefined && other !== undefined) return JSON.stringify(shared(value, other), null, 2);
  return text.replace(/<style>[\s\S]*?<\/style>/g, '<style></style>');
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
  return Object.fromEntries(
    kept.map((key) =>
      key === 'problems' ? [key, severe(value[key], wanted[key])] : [key, shared(value[key], wanted[key])],
    ),
  );
}

/** The problems beside a product, without notes, which may come and go. */
function severe(problems: unknown, wanted: unknown): unknown {
  const without = (list: unknown) =>
    Array.isArray(list) ? list.filter((one) => !isRecord(one) || one.severity !== 'note') : [];
  return shared(without(problems), without(wanted));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
