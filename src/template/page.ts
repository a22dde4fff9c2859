import { LETTER_NAMES, type LetterName, letterNames, type NameTree } from './names.ts';
import { LETTER_BLOCKS } from './render.ts';

// docs/templates.md: every name that a template may use, from the list by which names are checked.

/** The words of the page. */
interface PageWords {
  readonly title: string;
  readonly begins: readonly string[];
  readonly blocksHead: string;
  readonly blocksBegin: string;
  readonly block: string;
  readonly what: string;
  readonly blocks: Readonly<Record<(typeof LETTER_BLOCKS)[number], string>>;
  readonly namesHead: string;
  readonly namesBegin: string;
  readonly name: string;
  readonly stands: string;
  readonly list: string;
  readonly names: Readonly<Record<LetterName, string>>;
  readonly moreHead: string;
  readonly more: readonly string[];
}

/** The page as Markdown. */
export function templatesPage(words: PageWords): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
  const parts = [
    `# ${words.title}`,
    ...words.begins,
    `## ${words.blocksHead}`,
    words.blocksBegin,
    table(
      [words.block, words.what],
      LETTER_BLOCKS.map((one) => [`\`{{#${one}}}\``, words.blocks[one]]),
    ),
    `## ${words.namesHead}`,
    words.namesBegin,
    table(
      [words.name, words.stands],
      letterNames().map((one) => [`\`${one}\``, `${words.names[one]}${isListed(one) ? ` (${words.list})` : ''}`]),
    ),
    `## ${words.moreHead}`,
    words.more.map((one) => `- ${one}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** True for the name of a list. */
function isListed(name: LetterName): boolean {
  const shape = name
    .split('.')
    .reduce<NameTree>((tree, one) => (tree as Record<string, NameTree>)[one] ?? 'text', LETTER_NAMES);
  return typeof shape === 'object';
}
