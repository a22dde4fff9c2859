import { type LanguageSurvey, NEEDED, SURVEY_PARTS, type SurveyPart } from '../languages/survey.ts';

// The table of languages, as `appeal languages` and docs/languages.md have it.

/** What the table says in words. */
export interface LanguageWordsShown {
  readonly headings: Readonly<Record<'code' | 'name' | 'readBy' | SurveyPart, string>>;
  readonly cells: Readonly<Record<'missing' | 'needed' | 'read' | 'source', string>>;
  readonly page: {
    readonly title: string;
    readonly about: string;
    readonly parts: Readonly<Record<SurveyPart, string>>;
    readonly sources: {
      readonly title: string;
      readonly about: string;
      readonly headings: Readonly<Record<'what' | 'source' | 'opened', string>>;
      readonly notLookedUp: string;
      readonly notFound: (day: string) => string;
    };
  };
}

/** What is no person. */
const SOURCES = ['CLDR', 'hyph-utf8'];

/** A row a language, the heading first. */
export function languageTable(
  rows: readonly LanguageSurvey[],
  { headings, cells }: LanguageWordsShown,
  nameOf: (code: string) => string,
): string[][] {
  const cell = (read: string | null) => {
    if (read === null) return cells.missing;
    if (read === NEEDED) return cells.needed;
    return SOURCES.includes(read) ? cells.source : cells.read;
  };
  return [
    [headings.code, headings.name, ...SURVEY_PARTS.map((part) => headings[part]), headings.readBy],
    ...rows.map(({ code, parts }) => [
      code,
      nameOf(code),
      ...SURVEY_PARTS.map((part) => cell(parts[part])),
      readers(Object.values(parts)).join(', '),
    ]),
  ];
}

function readers(parts: readonly (string | null)[]): string[] {
  return [...new Set(parts.filter((one) => one !== null && one !== NEEDED && !SOURCES.includes(one)))] as string[];
}

/** docs/languages.md. */
export function languagesPage(
  rows: readonly LanguageSurvey[],
  words: LanguageWordsShown,
  nameOf: (code: string) => string,
): string {
  const [heading = [], ...lines] = languageTable(rows, words, nameOf);
  const line = (cells: readonly string[]) => `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  const parts = SURVEY_PARTS.map((part) => `- **${words.headings[part].toLowerCase()}**: ${words.page.parts[part]}`);
  const table = [line(heading.map((one) => one.toLowerCase())), line(heading.map(() => '---')), ...lines.map(line)];
  const sources = sourceTable(rows, words, nameOf).map(line);
  const { title, about } = words.page.sources;
  return `# ${words.page.title}\n\n${words.page.about}\n\n${parts.join('\n')}\n\n${table.join('\n')}\n\n## ${title}\n\n${about}\n\n${sources.join('\n')}\n`;
}

/** A row a fact of a language, the heading first; a variant has those of its language. */
function sourceTable(
  rows: readonly LanguageSurvey[],
  { headings, page }: LanguageWordsShown,
  nameOf: (code: string) => string,
): string[][] {
  const { headings: named, notLookedUp, notFound } = page.sources;
  const heading = [headings.name.toLowerCase(), named.what, named.source, named.opened];
  return [
    heading,
    heading.map(() => '---'),
    ...rows
      .filter(({ code }) => !code.includes('-'))
      .flatMap(({ code, facts }) =>
        facts.map(({ part, what, source, opened, sought }) => [
          nameOf(code),
          `${headings[part].toLowerCase()}: ${what}`,
          source,
          opened ?? (sought === undefined ? notLookedUp : notFound(sought)),
        ]),
      ),
  ];
}
