import { expect, test } from 'vitest';
import { FROM_RIGHT, has, LANGUAGES, UNSPACED } from '../support/pdf.ts';
import { ownLines } from '../support/pdf-read.ts';
import { READERS, wordsIn, wordsLost } from '../support/pdf-readers.mjs';
import { ALL, others, ours } from '../support/shaping.ts';
import { letterIn } from '../support/tongue-letters.ts';

// `npm run scripts`: how well each language is set, in a table. The tests beside this one assert on the same figures.

/** Glyphs as hb-shape has them: how many of how many stretches of text. */
function shapeOf(language: string): string {
  const own = ALL.filter(({ tongue }) => tongue.language === language);
  const same = own.filter((one) => JSON.stringify(ours(one)) === JSON.stringify(others.get(one)));
  return own.length === 0 ? '–' : has('hb-shape') ? `${same.length}/${own.length}` : `?/${own.length}`;
}

/** What of a text is compared with a line: all that is seen but spaces and hyphens. */
const SEEN = /[^\s\p{Cf}\p{Pd}\u058a]/gu;
const seen = (text: string) => text.normalize().match(SEEN)?.join('') ?? '';

interface Breaks {
  readonly lines: number;
  readonly divided: number;
  readonly torn: number;
}

/** Lines of running text, and how many of them end with a divided word, and how many within a word that is not divided. */
function breaksOf(path: string, texts: readonly string[], language: string): Breaks {
  const fromRight = FROM_RIGHT.includes(language);
  const lines = ownLines(path)
    .flat()
    .map((line) => (fromRight ? [...line].reverse().join('') : line))
    .filter((line) => seen(line).length > 7);
  const ends = texts.flatMap((text) => endsIn(text.normalize(), lines, language));
  return {
    lines: ends.length,
    divided: ends.filter((end) => end === 'divided').length,
    torn: ends.filter((end) => end === 'torn').length,
  };
}

/** How each line that is part of a text ends. */
function endsIn(text: string, lines: readonly string[], language: string): ('whole' | 'divided' | 'torn')[] {
  const places = [...text.matchAll(SEEN)].map(({ index }) => index);
  const whole = seen(text);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = new Set([...segmenter.segment(text)].map(({ index }) => index));
  return lines.flatMap((line) => {
    const at = whole.indexOf(seen(line));
    const end = places[at + seen(line).length];
    if (at < 0) return [];
    if (end === undefined || words.has(end)) return ['whole' as const];
    return [/[\p{Pd}\u058a]$/u.test(line.trim()) ? ('divided' as const) : ('torn' as const)];
  });
}

async function rowOf(language: string): Promise<string[]> {
  const { path, wanted } = await letterIn(language);
  const words = wordsIn(wanted, language);
  const spaced = !UNSPACED.includes(language) || language === 'ko';
  const copied: string[] = []; // one after the other: each reader takes a core
  for (const { name, program, read } of READERS) {
    const missing = program && !has(program);
    const lost = missing ? [] : wordsLost(words, await read(path), { spaced, turned: name === 'mupdf' });
    copied.push(missing ? '?' : String(words.length - lost.length));
  }
  const { lines, divided, torn } = breaksOf(path, wanted, language);
  return [
    language,
    new Intl.Locale(language).maximize().script ?? '',
    shapeOf(language),
    String(words.length),
    ...copied,
    ...[lines, divided, torn].map(String),
  ];
}

const HEADS = ['', 'script', 'shape', 'words', ...READERS.map(({ name }) => name), 'lines', 'divided', 'torn'];

test.skipIf(!process.env.SCRIPTS_TABLE)('the table of scripts', async () => {
  const rows = [HEADS];
  for (const language of LANGUAGES) rows.push(await rowOf(language));
  const wide = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(wide[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${table.join('\n')}\n\nshape: stretches of text whose glyphs are those of hb-shape, of how many; words: different ones in a
letter, and how many of them each reader finds; lines: of running text (those in two
directions are not followed), how many end with a divided word, how many within a word, as Japanese may.\n`);
  expect(rows).toHaveLength(LANGUAGES.length + 1);
});
