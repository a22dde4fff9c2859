// Pieces of shell scripts.

/** A text as one word of bash or zsh: nothing in it is evaluated. */
export function shellWord(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Lines with a margin, as one text. */
export function indented(lines: readonly string[], margin: number): string {
  return lines.map((line) => `${' '.repeat(margin)}${line}`).join('\n');
}
