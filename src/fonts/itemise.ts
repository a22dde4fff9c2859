import type { Face } from './face.ts';
import { scriptOf, scriptOfLanguage } from './script.ts';
import type { FontShelf, Style } from './shelf.ts';

/** A stretch of text that one face and one script can set. `from` and `to` are UTF-16 offsets. */
export interface FontRun {
  readonly from: number;
  readonly to: number;
  /** ISO 15924. */
  readonly script: string;
  /** Undefined if no font has it. */
  readonly face: Face | undefined;
}

/** Latin text, with the punctuation that goes with it: one run, in nearly every letter. */
const LATIN = /^(?:[\u0020-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac]|[\u0300-\u036f])*$/;
const DIGIT = /\p{Nd}/u;
/** General punctuation, and that of East Asia. */
const NO_DIGIT = /[\u2000-\u206f\u3000-\u303f]/;
const LETTER = /\p{L}/u;
/** Punctuation that only Chinese, Japanese and Korean fonts have, and their own digits and letters of full width. */
const EASTERN = /[\u3001-\u3003\u3008-\u3020\u303d\uff01-\uff65\uffe0-\uffe6]/;
const OPENING = /\p{Ps}|\p{Pi}/u;
const CLOSING = /\p{Pe}|\p{Pf}/u;
/** The commonest signs that are neither. */
const NO_BRACKET = /[ -'*-Z\u00b7\u2013\u2014\u2026\u3000-\u3003\uff01\uff0c\uff1a\uff1b\uff1f]/;
/** A character with what belongs to it: combining marks, joiners, variation selectors; a Korean syllable in its letters. */
const CLUSTER =
  /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?\p{M}*|\P{M}(?:\p{M}|\u200d|(?<=\u200d)\P{M})*|\p{M}+/gsu;

/** Splits a text into runs of one script and one face. Nothing of the text is left out. */
export function itemise(text: string, language: string, style: Style, shelf: FontShelf): FontRun[] {
  const room = shelf.room(language);
  const digits = room?.digits;
  if (LATIN.test(text) && (digits === undefined || digits === 'Latn' || !DIGIT.test(text) || LETTER.test(text)))
    return facesOf({ from: 0, to: text.length, script: 'Latn' }, text, language, style, shelf);
  const usual = room?.tag === language ? room.script : scriptOfLanguage(language); // what Intl knows takes it long to read
  return scriptRuns(text, digits, usual).flatMap((run) => facesOf(run, text, language, style, shelf));
}

const EAST_ASIAN: readonly string[] = ['Hani', 'Hira', 'Kana', 'Hang', 'Bopo'];

interface ScriptRun {
  readonly from: number;
  readonly to: number;
  readonly script: string;
}

/** How far the first letter after an opening bracket may be, and how deep brackets may stand in each other. */
const NEAR = 40;

/**
 * Digits go to the script that the language wants them from, unless they stand among Latin words alone, and punctuation of
 * East Asia to a font of it. What else every script uses goes with what stands before it, an opening bracket or quotation
 * mark with what follows, and a closing one with the opening one (UAX #24, 5.2).
 */
function scriptRuns(text: string, digits: string | undefined, usual: string): ScriptRun[] {
  const runs: { from: number; to: number; script: string }[] = [];
  const open: string[] = [];
  const wanted = { digits, eastern: EAST_ASIAN.includes(usual) ? usual : 'Hani' };
  let script = firstScript(text) || usual;
  let at = 0;
  for (const letter of text) {
    const own = scriptOf(letter.codePointAt(0) ?? 0);
    script =
      own || (wantedScript(letter, script, wanted) ?? commonScript(letter, script, open, text.slice(at, at + NEAR)));
    const last = runs.at(-1);
    if (last?.script === script) last.to = at + letter.length;
    else runs.push({ from: at, to: at + letter.length, script });
    at += letter.length;
  }
  return runs;
}

/** The script whose font sets a digit, or punctuation of East Asia, wherever it stands. */
function wantedScript(
  sign: string,
  before: string,
  { digits, eastern }: { readonly digits: string | undefined; readonly eastern: string },
): string | undefined {
  if (EASTERN.test(sign)) return EAST_ASIAN.includes(before) ? before : eastern;
  return isDigit(sign) ? digits : undefined;
}

/** True for a digit of any script. Those of Latin, and where none is, are told without the property, which takes V8 long to learn. */
function isDigit(sign: string): boolean {
  if (sign < '\u0600') return sign >= '0' && sign <= '9';
  return !NO_DIGIT.test(sign) && DIGIT.test(sign);
}

/** The script of a sign that every script uses; `open` has those of the brackets around it, `rest` is the text from it on. */
function commonScript(sign: string, before: string, open: string[], rest: string): string {
  if (NO_BRACKET.test(sign)) return before;
  if (CLOSING.test(sign)) return open.pop() ?? before;
  if (!OPENING.test(sign)) return before;
  const script = firstScript(rest) || before;
  if (open.length < NEAR) open.push(script);
  return script;
}

function firstScript(text: string): string {
  for (const letter of text) {
    const script = scriptOf(letter.codePointAt(0) ?? 0);
    if (script !== '') return script;
  }
  return '';
}

/** One face for the whole run if there is one, otherwise the first that has it for each character. What none has stands alone. */
function facesOf(run: ScriptRun, text: string, language: string, style: Style, shelf: FontShelf): FontRun[] {
  const part = text.slice(run.from, run.to);
  const whole = shelf.faceFor(part, run.script, language, style);
  if (whole) return [{ from: run.from, to: run.to, script: run.script, face: whole }];
  const runs: { from: number; to: number; script: string; face: Face | undefined }[] = [];
  for (const { 0: cluster, index } of part.matchAll(CLUSTER)) {
    const from = run.from + index;
    const last = runs.at(-1);
    const face =
      last?.face && shelf.covers(last.face, cluster)
        ? last.face
        : (shelf.faceFor(cluster, run.script, language, style) ??
          shelf.lastResort(cluster, run.script, language, style));
    if (last && face && last.face === face) last.to = from + cluster.length;
    else runs.push({ from, to: from + cluster.length, script: run.script, face });
  }
  return runs;
}
