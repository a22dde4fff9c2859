import type { Rule } from './rule.ts';

/** The page on a rule as Markdown: what `--explain` prints, and docs/rules/ has. */
export function rulePage({ id, severity, page }: Rule): string {
  const { what, why, wrong, right } = page;
  const example = (yaml: string) => `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
  return `# ${id}

${what} (${severity})

## Why

${why}

## Wrong

${example(wrong)}

## Right

${example(right)}

If it is right as it stands, say so in the case file, at the end of the line or above it:

\`\`\`yaml
# appeal: allow ${id} because …
\`\`\`
`;
}
