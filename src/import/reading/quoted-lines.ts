import type { RawLine } from './sheet-lines.ts';

// Quoted mails in documents: the sign before each of their lines says where it begins, also where the page was too narrow for it, and where a
// program ran lines together with their signs: "> He was led out of a tea shop in > Nepalgunj on 11 March".

/** A mail has so many lines with a sign for what is quoted, and so many of those between the first and the last. */
const FEWEST = 6;
const MOSTLY = 0.3;
/** So many signs stand within its lines, if lines were run together. */
const RUN_IN = 4;
/** Nothing longer is put together. */
const LONGEST = 5000;

/** The sign, alone between spaces; where one reads from the right, it is drawn the other way round. */
const SIGN = /(?<!\S)>+(?!\S)/gu;
const TURNED = /(?<!\S)<+(?!\S)/gu;

/** The lines with one for each that was quoted, if the document is a quoted mail. */
export function quotedLines(lines: readonly RawLine[]): RawLine[] | undefined {
  const turned = lines.filter(({ text }) => text.startsWith('<')).length >= FEWEST;
  const seen = turned
    ? lines.map((line) => ({ ...line, text: line.text.replace(TURNED, ({ length }) => '>'.repeat(length)) }))
    : lines;
  const signed = seen.map(({ text }) => text.includes('>') && text.search(SIGN) !== -1);
  const first = signed.indexOf(true);
  if (first === -1) return undefined;
  const between = signed.slice(first, signed.lastIndexOf(true) + 1);
  const count = between.filter(Boolean).length;
  if (count < FEWEST || count < between.length * MOSTLY) return undefined;
  const whole = joined(seen);
  const within = whole.reduce((sum, { text }) => sum + [...text.trimStart().slice(1).matchAll(SIGN)].length, 0);
  return within < RUN_IN ? whole : whole.flatMap(parted);
}

const isText = ({ role = 'text' }: RawLine) => role === 'text';
const begins = ({ text }: RawLine) => text.trimStart().startsWith('>');

/** Lines with what stands without a sign below them: it is the rest of them. */
function joined(lines: readonly RawLine[]): RawLine[] {
  const whole: RawLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && begins(before) && before.text.length < LONGEST && isRest(before, line)) {
      const between = /\p{L}-$/u.test(before.text) ? '' : ' ';
      const text = `${before.text}${between}${line.text.trimStart()}`;
      whole[whole.length - 1] = { ...before, text, ends: line.ends ?? false };
    } else whole.push(line);
  }
  return whole;
}

function isRest(before: RawLine, line: RawLine): boolean {
  const isApart = line.gap && line.page === before.page;
  return !isApart && isText(before) && isText(line) && !begins(line) && line.text.trim() !== '';
}

/** A line with a line for each sign in it. */
function parted(line: RawLine): RawLine[] {
  if (!begins(line)) return [line];
  const texts = line.text.split(SIGN).slice(1);
  return texts.map((text, nth) => ({ ...line, text: `> ${text.trim()}`, gap: nth === 0 && line.gap === true }));
}
