import { type CountryRow, LACKS, type Lack, SOURCES } from '../countries/country.ts';
import { confidences, FACTS } from '../countries/coverage.ts';
import type { Confidence } from '../countries/fact.ts';
import { MAIN_SENDERS, MOST_WRITTEN_TO } from '../countries/most-written.ts';
import type { Sought } from '../countries/none-found.ts';
import type { Messages } from '../problem/messages.ts';

// What is known of countries, as cells of tables and as a page in Markdown.

type CountryMessages = Messages['countries'];

/** What the words need: those of a language, its days of the week from Monday on, and the name of a country in it. */
export interface CountryWording {
  readonly words: CountryMessages;
  readonly weekdays: readonly string[];
  readonly name: (code: string) => string;
}

/** A table with a country a row, the headings first. */
export function countryTable(rows: readonly CountryRow[], { words, name }: CountryWording): string[][] {
  return [
    [...words.headings],
    ...rows.map((row) => [
      row.code,
      name(row.code),
      row.lacks.includes('postReads') ? '' : row.postReads.value,
      row.address.postcode === undefined ? words.none : (row.address.postcodeExample ?? ''),
      row.inland.map(({ code }) => code).join(' '),
      row.lacks.map((part) => words.lacks[part]).join(', '),
    ]),
  ];
}

/** A table with a fact a row, the headings first: what it is, what is known, who says so and how sure it is. */
function factTable(row: CountryRow, setting: CountryWording): string[][] {
  const { words } = setting;
  const { facts } = words;
  return [
    [...words.factHeadings],
    [facts.name, namesOf(row), sourceText(row.namesSource, words)],
    [facts.otherNames, row.otherNames.join(', ') || words.none, sourceText(SOURCES.otherNames, words)],
    [
      facts.adjectives,
      row.adjectives.join(', ') || words.unknown,
      row.adjectives.length > 0 ? sourceText(SOURCES.adjectives, words) : vain(row, 'adjectives', words),
    ],
    [facts.adjectivesIn, adjectivesIn(row) || words.unknown, sourceText(SOURCES.adjectivesIn, words)],
    [facts.languages, row.languages.join(', ') || words.none, sourceText(SOURCES.languages, words)],
    [
      facts.postReads,
      row.lacks.includes('postReads') ? words.instead(row.postReads.value) : row.postReads.value,
      sourceText(row.postReads, words),
    ],
    [facts.lines, row.address.lines.join(' / '), sourceText(row.address, words)],
    [facts.capitals, (row.address.capitals ?? []).join(', ') || words.none, sourceText(row.address, words)],
    [facts.postcode, postcodeOf(row, words), sourceText(row.address, words)],
    ...inlandRows(row, setting),
    [facts.airmail, row.airmail.words.join(' / '), sourceText(row.airmail, words)],
    [facts.envelope, row.envelope, sourceText(row.envelopeSource, words)],
    [facts.form, row.form.value, withVain(sourceText(row.form, words), row, 'form', words)],
    [facts.paper, row.paper.value, sourceText(row.paper, words)],
    [
      facts.weekend,
      row.weekend.map((day) => setting.weekdays[day - 1] ?? '').join(', '),
      sourceText(SOURCES.weekend, words),
    ],
    [facts.regions, Object.values(row.regions).join(', ') || words.none, sourceText(SOURCES.regions, words)],
    [facts.partOfWorld, row.partOfWorld ?? words.unknown, sourceText(SOURCES.partOfWorld, words)],
    ...transitRows(row, setting),
    [facts.excellency, row.excellency.used ? words.yes : words.no, sourceText(row.excellency, words)],
    ...(row.note ? [[facts.note, row.note.note, sourceText(row.note, words)]] : []),
  ];
}

/** The same in two columns, for a terminal: the source stands behind what it says. */
export function factLines(row: CountryRow, setting: CountryWording): string[][] {
  return factTable(row, setting).map(([fact = '', value = '', source = '']) => [
    fact,
    source === '' ? value : `${value} (${source})`,
  ]);
}

function namesOf({ names }: CountryRow): string {
  return Object.entries(names)
    .map(([language, name]) => `${name} (${language})`)
    .join(', ');
}

function adjectivesIn(row: CountryRow): string {
  return Object.entries(row.adjectivesIn)
    .filter(([, found]) => found.length > 0)
    .map(([language, found]) => `${found.join(', ')} (${language})`)
    .join('; ');
}

function postcodeOf({ address }: CountryRow, words: CountryMessages): string {
  return address.postcode === undefined ? words.none : (address.postcodeExample ?? words.unknown);
}

/** What else is inland, or who says that nothing is, or where it was looked for. */
function inlandRows(row: CountryRow, { words, name }: CountryWording): string[][] {
  const label = words.facts.inland;
  if (row.noneInland) return [[label, words.none, sourceText(row.noneInland, words)]];
  const sought = vain(row, 'inland', words);
  return sought ? [[label, sought, '']] : row.inland.map((one) => [label, name(one.code), sourceText(one, words)]);
}

/** Days by who says so; where days inland were looked for in vain, that. */
function transitRows(row: CountryRow, { words, name }: CountryWording): string[][] {
  const sought = vain(row, 'inlandTransit', words);
  const inland = sought ? [[words.page.daysInland, sought, '']] : [];
  return [...inland, ...daysOf(row.transit, { words, name })];
}

function daysOf(transit: CountryRow['transit'], { words, name }: Pick<CountryWording, 'words' | 'name'>): string[][] {
  return transit.map((row) => [
    words.facts.transit,
    words.days(wayOf(row.to, words, name), row.days),
    `${row.source}, ${row.date}; ${row.confidence}`,
  ]);
}

function vain({ noneFound }: CountryRow, fact: Sought, words: CountryMessages): string {
  const found = noneFound[fact];
  return found === undefined ? '' : words.noneFound(found.lookedFor, found.date);
}

function withVain(said: string, row: CountryRow, fact: Sought, words: CountryMessages): string {
  return [said, vain(row, fact, words)].filter(Boolean).join('; ');
}

function wayOf(to: string | undefined, words: CountryMessages, name: (code: string) => string): string {
  if (to === undefined) return words.abroad;
  if (to === 'own country') return words.within;
  return to === 'own region' ? words.toRegion : name(to);
}

function sourceText(
  { source, confidence }: { readonly source: string; readonly confidence: Confidence },
  words: CountryMessages,
): string {
  return confidence === 'our choice' ? `${source}; ${words.ourChoice}` : `${source}; ${confidence}`;
}

/** The page docs/countries.md. */
export function countriesPage(rows: readonly CountryRow[], setting: CountryWording): string {
  const { words } = setting;
  const known = LACKS.map((part) => {
    const count = rows.filter((row) => !row.lacks.includes(part)).length;
    return words.page.summary(count, rows.length, words.lacks[part]);
  });
  const sourced = rows
    .map(ofItsOwn)
    .filter((row) => !row.lacks.includes('postReads') || !row.lacks.includes('form') || row.transit.length > 0);
  return [
    `# ${words.page.title}\n`,
    `${words.page.intro}\n`,
    `## ${words.page.known}\n`,
    `${known.join('\n')}\n`,
    `## ${words.page.most}\n`,
    ...mostPart(rows, setting),
    `## ${words.page.table}\n`,
    markdown(countryTable(rows, setting)),
    `## ${words.page.own}\n`,
    ...sourced.map((row) => `### ${row.code} ${setting.name(row.code)}\n\n${markdown(ownFacts(row, setting))}`),
  ].join('\n');
}

/** A row with the days of letters that somebody names for its own post. */
function ofItsOwn(row: CountryRow): CountryRow {
  return {
    ...row,
    transit: row.transit.filter(({ from, confidence }) => from === row.code && confidence !== 'our choice'),
  };
}

/** Which countries must be known best, and how well they are. */
function mostPart(rows: readonly CountryRow[], { words, name }: CountryWording): string[] {
  const { page, facts } = words;
  const senders = MAIN_SENDERS.filter((code) => !MOST_WRITTEN_TO.codes.includes(code));
  const named = (codes: readonly string[]) => codes.map(name).join(', ');
  const known = [MOST_WRITTEN_TO.codes, senders].map((codes) =>
    rows.filter(({ code }) => codes.includes(code)).map(confidences),
  );
  const labels = { ...facts, inlandTransit: page.daysInland, transit: page.daysAbroad };
  const cells = FACTS.map((fact) => [labels[fact], ...known.flatMap((all) => counts(all.map((one) => one[fact])))]);
  return [
    `${page.mostText(named(MOST_WRITTEN_TO.codes), MOST_WRITTEN_TO.source, named(senders))}\n`,
    markdown([[...page.mostHeadings], ...cells]),
  ];
}

/** How many are of each confidence; our choice is no source. */
function counts(found: readonly (Confidence | undefined)[]): string[] {
  const sure = (['H', 'M', 'L'] as const).map((one) => found.filter((other) => other === one).length);
  return [...sure, found.length - sure.reduce((sum, one) => sum + one, 0)].map(String);
}

/** What stands on the page: facts of the country's own, without names. */
function ownFacts(row: CountryRow, setting: CountryWording): string[][] {
  const { facts, factHeadings } = setting.words;
  const parts = { postReads: facts.postReads, address: facts.lines, postcode: facts.postcode, airmail: facts.airmail };
  const more = { form: facts.form, transit: facts.transit, excellency: facts.excellency };
  const inland = row.lacks.includes('inlandTransit') ? [] : [['inlandTransit', facts.transit]];
  const shown = [...Object.entries({ ...parts, ...more }), ...inland].filter(
    ([part]) => !row.lacks.includes(part as Lack),
  );
  const labels = [...shown.map(([, label]) => label), ...(row.inland.length > 0 ? [facts.inland] : []), facts.note];
  return [[...factHeadings], ...factTable(row, setting).filter(([fact = '']) => labels.includes(fact))];
}

function markdown([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('');
}
