import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../src/check/check.ts';
import { rangeOf, wordsOf } from '../src/check/report.ts';
import { countryNames } from '../src/countries/countries.ts';
import type { Place, Severity } from '../src/problem/finding.ts';
import { en } from '../src/problem/messages/en.ts';
import { decodeText } from '../src/source/text.ts';
import { BYTE_MISTAKES, CASE_TEXTS, dice, LINE_MISTAKES, MEANING_MISTAKES, mutated } from './support/mutate.ts';
import { NAMES } from './support/names.ts';
import { often } from './support/often.ts';
import { TODAY } from './support/run.ts';

// Hundreds of case files with mistakes in them, the same ones at every run: whatever they hold, a check ends and says where.

const FILES = often(120, 1000);
const SLUG = 'mutant';
const FILE = `cases/${SLUG}.yaml`;
const SORTS = [BYTE_MISTAKES, LINE_MISTAKES, MEANING_MISTAKES];

/** What is never shown: control characters but newline, and those that turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Something that is wrong, and all that is shown of it. */
interface Found {
  readonly severity: Severity;
  readonly place: Place | undefined;
  readonly shown: string;
}

interface Tried {
  readonly text: string;
  readonly found: readonly Found[];
  readonly crash: unknown;
}

const CONTEXT = { today: TODAY, soon: 14, countries: await countryNames(undefined), names: NAMES };

/** Everything that is wrong with the text of a case file, and every rule that broke on it. */
function foundIn(text: string): Found[] {
  const { findings, failed } = checkText({ text, file: FILE, slug: SLUG }, CONTEXT, { levels: {} });
  if (failed.length > 0) throw new Error(failed.map(({ rule, detail }) => `${rule}: ${detail}`).join('\n'));
  return findings.map((one) => {
    const { message, hint, found: words } = wordsOf(one, en);
    const place = rangeOf(one) && one.place;
    return { severity: one.severity, place, shown: [message, hint, words, ...one.lines].join('\n') };
  });
}

function tryText(mutant: string): Tried {
  const { text } = decodeText(new TextEncoder().encode(mutant), FILE);
  let found: readonly Found[] = [];
  let crash: unknown;
  try {
    found = foundIn(text);
  } catch (error) {
    crash = error;
  }
  return { text, found, crash };
}

describe(`${FILES} files with mistakes`, () => {
  const tried: Tried[] = [];

  beforeAll(() => {
    const roll = dice(5_240_611);
    for (let nth = 0; nth < FILES; nth += 1) {
      const whole = CASE_TEXTS[nth % CASE_TEXTS.length] ?? '';
      tried.push(tryText(mutated(whole, roll, SORTS[nth % SORTS.length] ?? LINE_MISTAKES)));
    }
  });

  /** What is shown of the findings for which something holds that must not. */
  const wrong = (bad: (one: Found, lines: readonly string[]) => boolean) =>
    tried.flatMap(({ text, found }) => {
      const lines = text.split('\n');
      return found.filter((one) => bad(one, lines)).map(({ place, shown }) => `${place?.line}: ${shown}`);
    });

  test('are of every sort', () => {
    expect(tried).toHaveLength(FILES);
    const broken = tried.filter(({ found }) => found.some((one) => one.severity === 'error')).length;
    expect(broken).toBeGreaterThan(FILES * 0.4);
    expect(FILES - broken).toBeGreaterThan(FILES * 0.1);
  });

  test('never make it crash', () => {
    expect(tried.flatMap(({ crash }) => crash ?? [])).toEqual([]);
  });

  test('have every mistake in a line of theirs', () => {
    expect(wrong(({ place }) => place?.file !== FILE || !place.line || !place.column)).toEqual([]);
    expect(wrong(({ place }, lines) => (place?.line ?? 0) > lines.length)).toEqual([]);
    const beyond = (place: Place | undefined, lines: readonly string[]) =>
      (place?.column ?? 0) > (lines[(place?.line ?? 1) - 1] ?? '').length + 1;
    expect(wrong(({ place }, lines) => beyond(place, lines))).toEqual([]);
  });

  test('never put a control character on a terminal', () => {
    expect(wrong(({ shown }) => CONTROL.test(shown))).toEqual([]);
  });

  test('never have a hole in a sentence', () => {
    expect(wrong(({ shown }) => /\bundefined\b|\[object|\bNaN\b/.test(shown) || shown.trim() === '')).toEqual([]);
  });
});
