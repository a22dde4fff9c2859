// What findings say, in the same way in every rule.

/** What was found, in quotes, short enough for a sentence. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

/** At most 60 characters of a text, on one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** A number and what is counted: "1 day", "3 days". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
