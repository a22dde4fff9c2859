import type { RulePages } from '../problem/messages.ts';
import type { AnyRule } from './rule.ts';

/** The page on a rule as Markdown: what `--explain` prints, and docs/rules/ has. */
export function rulePage({ id, severity, example }: AnyRule, { rules, headings, waiver, because }: RulePages): string {
  const { what, why } = rules[id];
  const block = (yaml: string) => `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
  return `# ${id}

${what} (${severity})

## ${headings.why}

${why}

## ${headings.wrong}

${block(example.wrong)}

## ${headings.right}

${block(example.right)}

${waiver}

\`\`\`yaml
# appeal: allow ${id} because ${because}
\`\`\`
`;
}

/** The list of all rules as Markdown, each with a link to its page. */
export function ruleList(all: readonly AnyRule[], { rules, list }: RulePages): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = all.map(({ id, severity }) => row([`[${id}](${id}.md)`, severity, rules[id].what]));
  return `# ${list.heading}

${list.about}

${row(list.columns)}
${row(list.columns.map(() => '---'))}
${rows.join('\n')}
`;
}
