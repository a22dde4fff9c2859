// What yamllint asks of a YAML text by default, as far as a change to one can break it: own words for the same rules, so that a test can
// say it where that program is not there. https://yamllint.readthedocs.io/en/stable/rules.html

/** A line that a rule of style does not like. */
interface Unliked {
  readonly rule: string;
  readonly line: string;
}

type Dislikes = (line: string, at: number, lines: readonly string[]) => boolean;

const LINES: Readonly<Record<string, Dislikes>> = {
  'trailing-spaces': (line) => /[ \t]$/.test(line),
  'line-length': (line) => line.length > 80 && / /.test(line.trim().replace(/^(?:- |# )+/, '')),
  comments: (line) => /\S #/.test(line),
  hyphens: (line) => /^\s*- {2}/.test(line),
  'brackets, commas': (line) => /\[ | \]|,(?=[^\s\d])| ,/.test(plainOf(line)),
  tabs: (line) => /^ *\t/.test(line),
  'comments-indentation': (line, at, lines) =>
    /^\s*#/.test(line) && ![nextCode(lines, at), lastCode(lines, at)].some((one) => indentOf(one) === indentOf(line)),
  indentation: (line, at, lines) =>
    /^\s*[\w-]+:(?: *#.*)?$/.test(line) &&
    /^\s*- /.test(nextCode(lines, at)) &&
    indentOf(nextCode(lines, at)) <= indentOf(line),
};

const TEXTS: Readonly<Record<string, (text: string) => boolean>> = {
  'new-line-at-end-of-file': (text) => !text.endsWith('\n'),
  'empty-lines': (text) => /(?:\r?\n){2}$|(?:\r?\n){4}/.test(text),
  'new-lines': (text) => /\r\n/.test(text) && /[^\r]\n/.test(text),
};

/** What the default rules of yamllint do not like in a text. What a text of a case may have is told too: compare before and after. */
export function unlikedIn(text: string): Unliked[] {
  const told = text
    .split(/\r?\n/)
    .flatMap((line, at, lines) =>
      Object.entries(LINES).flatMap(([rule, dislikes]) => (dislikes(line, at, lines) ? [{ rule, line }] : [])),
    );
  const whole = Object.entries(TEXTS).flatMap(([rule, dislikes]) => (dislikes(text) ? [{ rule, line: '' }] : []));
  return [...told, ...whole];
}

/** A line without what stands in quotes, and without its comment. */
function plainOf(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, 'x').replace(/(?:^|\s)#.*/, '');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function nextCode(lines: readonly string[], at: number): string {
  return lines.slice(at + 1).find((line) => /^\s*[^\s#]/.test(line)) ?? '';
}

function lastCode(lines: readonly string[], at: number): string {
  return lines.slice(0, at).findLast((line) => /^\s*[^\s#]/.test(line)) ?? '';
}
