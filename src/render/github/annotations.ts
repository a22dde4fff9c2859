// Workflow commands, as GitHub Actions reads them from the output of a step.

/** GitHub shows so many annotations of a kind from one step, and drops the rest unseen. */
export const GITHUB_CAP = 10;

/** What GitHub calls how bad a finding is. */
export type GithubKind = 'error' | 'warning' | 'notice';

/** An annotation: its kind, its properties such as file and line, and what it says. */
export function annotation(
  kind: GithubKind,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(String(value))}`],
  );
  return `::${kind} ${written.join(',')}::${data(message)}\n`;
}

/** The text of a command: GitHub undoes these three. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A value before the text, where a colon and a comma mean something too. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
