// How a text is written as a value of a new YAML file: as it is where nothing can be taken for a sign of YAML, in double quotes, or,
// if it is long, folded below its key. What is written reads back as the very same text.

/** Columns of a line that we make; yamllint asks for no more. */
const WIDTH = 80;

/**
 * Texts that need no quotes wherever they stand: they begin with a letter, or with a number before a word, and have no sign that YAML
 * knows; or they are a day, as cases have them. What is left out is only in quotes without need.
 */
const PLAIN = /^(?:\p{L}|\d{1,6} \p{L})[\p{L}\p{M}\p{N} .,;/()'’“”„«»–—+&!?%@-]*$|^\d{4}-\d{2}-\d{2}$/u;

/** Words that are no text to YAML 1.1 or 1.2. */
const NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** What a folded text cannot have, its line ends counted as spaces: white space but for single spaces, and what nobody sees. */
const NOT_FOLDED = /[^\S ]|^ | $| {2}|[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/u;

/** Lines of a value: what stands behind the key or the dash, and the lines below it. */
export interface WrittenText {
  readonly head: string;
  readonly below: readonly string[];
}

/** A text as YAML. `column` is where it begins, `indent` how far in the lines below it stand. */
export function writeText(text: string, column: number, indent: number): WrittenText {
  const isOneLine = !text.includes('\n');
  const plain = isOneLine && isPlainText(text);
  const inOne = plain ? text : JSON.stringify(text);
  if ((isOneLine && inOne.length + column <= WIDTH) || !canBeFolded(text)) return { head: inOne, below: [] };
  const margin = ' '.repeat(indent);
  const paragraphs = text.split('\n\n').map((one) => folded(one, WIDTH - indent));
  const below = paragraphs.flatMap((lines, nth) => (nth === 0 ? lines : ['', ...lines]));
  return { head: '>-', below: below.map((line) => (line === '' ? '' : margin + line)) };
}

/** True if a text can stand without quotes as a value or an item of a list. */
function isPlainText(text: string): boolean {
  return PLAIN.test(text) && !text.endsWith(' ') && !NO_TEXT.test(text);
}

function canBeFolded(text: string): boolean {
  return text !== '' && !NOT_FOLDED.test(text.replace(/(?<=\S)\n\n(?=\S)/g, ' '));
}

/** A paragraph in lines, parted where a single space stands. */
function folded(paragraph: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
