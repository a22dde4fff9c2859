import type { DraftCase, DraftLetter, DraftPerson, DraftProblem, DraftTarget } from '../import/draft.ts';
import type { Drafted } from '../import/import.ts';
import type { ImportingMessages } from '../problem/messages.ts';

// What came of a document, for people: a row for each value that counts, and the doubts that need eyes first.

/** Marks before a row: something in it is doubtful, or is missing. */
const DOUBTFUL = '?';
const MISSING = '!';
/** Characters of a value that are shown. */
const SHOWN = 120;
/** Fields of the case that are a text, in the order of the table. */
const TEXTS = [
  'title',
  'reference',
  'sequence',
  'index',
  'issued',
  'deadline',
  'country',
  'status',
  'supersedes',
] as const;

/** A value of the table: the path by which its doubts are found, what it is called and what was found. */
interface Row {
  readonly path: string;
  readonly field: string;
  readonly found: string;
}

/** The table of what was found, the headings first. */
export function importTable({ draft, whole }: Drafted, words: ImportingMessages): string[][] {
  const rows = rowsOf(whole, words);
  const { field, found } = words.headings;
  return [
    ['', field, found],
    ...rows.map((row) => [
      mark(row, draft.problems),
      row.field,
      row.found === '' ? words.missing : shortened(row.found),
    ]),
  ];
}

/** What the marks of a table mean, if it has any. */
export function legendOf(rows: readonly (readonly string[])[], { legend }: ImportingMessages): string {
  const marks = new Set(rows.map(([first]) => first));
  return [...(marks.has(DOUBTFUL) ? [legend.doubtful] : []), ...(marks.has(MISSING) ? [legend.missing] : [])].join(
    '   ',
  );
}

function rowsOf(content: DraftCase, words: ImportingMessages): Row[] {
  const texts = TEXTS.flatMap((path) => {
    const found = content[path];
    return found === undefined ? [] : [{ path, field: path, found }];
  });
  const { people, group, languages = [], targets = {}, letter = {}, background } = content;
  return [
    ...texts,
    ...(people
      ? [
          {
            path: 'people',
            field: 'people',
            found: people
              .map(personText)
              .filter((one) => one !== '')
              .join(', '),
          },
        ]
      : []),
    ...(group ? [{ path: 'group', field: 'group', found: group.name }] : []),
    ...(languages.length > 0 ? [{ path: 'languages', field: 'languages', found: languages.join(', ') }] : []),
    ...Object.entries(targets).map(([slug, one]) => ({
      path: `targets.${slug}`,
      field: slug,
      found: targetText(one, words),
    })),
    ...Object.entries(letter).map(([language, one]) => ({
      path: `letter.${language}`,
      field: `letter ${language}`,
      found: letterText(one, words),
    })),
    ...(background
      ? [{ path: 'background', field: 'background', found: words.paragraphs(background.split('\n\n').length) }]
      : []),
  ];
}

function personText({ name, pronouns }: DraftPerson): string {
  return pronouns ? `${name} (${pronouns})` : name;
}

function targetText(target: DraftTarget, words: ImportingMessages): string {
  const { kind, honorific, name, role, organisation, address = [], country } = target;
  const named = [honorific, name].filter(Boolean).join(' ');
  const lines = address.length > 0 ? words.addressLines(address.length) : '';
  const whole = [named, country, lines, role ?? organisation].filter(Boolean).join(', ');
  return kind === undefined || kind === 'target' || whole === '' ? whole : `${words.kinds[kind]}: ${whole}`;
}

function letterText({ opening, paragraphs = [], demands = [] }: DraftLetter, words: ImportingMessages): string {
  const asked = demands.filter((one) => one !== '').length;
  const said = paragraphs.length + (opening ? 1 : 0);
  return [...(said > 0 ? [words.paragraphs(said)] : []), ...(asked > 0 ? [words.demands(asked)] : [])].join(', ');
}

function mark({ path, found }: Row, problems: readonly DraftProblem[]): string {
  if (found === '') return MISSING;
  const own = problems.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  if (own.some(({ finding }) => finding.code === 'import-missing')) return MISSING;
  return own.length > 0 ? DOUBTFUL : '';
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join('')}…` : text;
}

/** The doubts that need eyes first, one of each value: what a letter cannot do without, and whom it could hurt. */
export function firstDoubts(problems: readonly DraftProblem[], most = 3): readonly DraftProblem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .map((one, nth) => ({ one, nth, weight: weightOf(one) }))
    .sort((a, b) => a.weight - b.weight || a.nth - b.nth)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Parts of a case in which a mistake does most harm: a wrong name, a wrong address. */
const GRAVE = /^(?:people|group|targets\.[^.]+\.(?:name|address|country)|deadline|letter\.[^.]+\.demands)\b/;

function weightOf({ finding, path }: DraftProblem): number {
  if (finding.code === 'rule/deadline-passed') return 2; // the day may well be right
  if (finding.severity === 'error') return 0;
  if (finding.code === 'import-missing') return 2;
  return GRAVE.test(path) ? 1 : 3;
}
