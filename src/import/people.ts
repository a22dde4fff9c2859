import { ADDRESSEES } from '../languages/addressees.ts';
import { casesheetValues, NOUNS_WITH_CAPITALS, type PeopleWords } from '../languages/casesheet-values.ts';
import { type Finding, type FindingArguments, finding } from '../problem/finding.ts';
import type { AboutSheet } from './about.ts';
import { doubtful, type Found, type Missing, sure } from './found.ts';
import { RunningText } from './people/beside.ts';
import { bornOf } from './people/born.ts';
import { EntryReader } from './people/entries.ts';
import { type Entry, type GroupEntry, groupIn, type PersonEntry } from './people/entry.ts';
import { groupTold, type ToldGroup } from './people/group-told.ts';
import { linesBelow, linesInHead, type NamesLine } from './people/lines.ts';
import { withBraces } from './people/listed.ts';
import { scriptLanguage } from './people/native.ts';
import { partsOf, SheetWords } from './people/spelt.ts';
import { namesTold } from './people/told.ts';
import type { Section } from './section.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// For whom a casesheet asks: persons with their pronouns, or a group of which nobody is named.

/** A person as a sheet has them. */
export interface FoundPerson {
  readonly name: Found<string>;
  /** Only if the sheet gives them. */
  readonly pronouns?: Found<string>;
  readonly aliases: readonly Found<string>[];
  readonly description?: Found<string>;
  /** The name in its own writing, by language. */
  readonly native?: Found<Readonly<Record<string, string>>>;
  /** The number of a prisoner. */
  readonly number?: Found<string>;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly born?: Found<string>;
  /** What a case needs and the sheet does not give; paths are those of a person. */
  readonly missing: readonly Missing[];
}

/** A group of which nobody is named. */
interface FoundGroup {
  readonly name: Found<string>;
  readonly pronouns?: Found<string>;
  readonly count?: Found<number>;
}

/** For whom a sheet asks. */
export interface FoundPeople {
  readonly people: readonly FoundPerson[];
  readonly group?: FoundGroup;
  /** Where a name was expected and none could be had. */
  readonly missing?: Missing;
  /** Lines in which nothing but names stands: no part of a headline or summary. */
  readonly taken: readonly SheetLine[];
}

/** For whom a sheet asks. */
export function peopleIn(sections: readonly Section[], about: AboutSheet): FoundPeople {
  const words = casesheetValues(about.language).map(({ people }) => people);
  const below = linesBelow(sections, words);
  const lines = below.length > 0 ? below : linesInHead(sections, words);
  const entries = read(lines, about, words, sections).slice(0, MOST_PEOPLE);
  const persons = entries.filter((one): one is PersonEntry => one.is === 'person');
  const group = groupIn(entries);
  const taken = lines.flatMap((one) => one.lines);
  if (entries.length === 0) return toldIn(sections, words, about);
  const sheet = sheetWords(sections, taken, about);
  const text = new RunningText(sections, words);
  const all = new Set(persons.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(partsOf)));
  return {
    people: unique(persons).map((one) => {
      const person = personOf(one, about, (name) => nameDoubts(name, one.line, sheet, all));
      return persons.length > MOST_LOOKED_FOR
        ? person
        : withBeside(person, text, about, persons.length === 1 && !group);
    }),
    ...(group ? { group: groupOf(group, persons.length > 0, text) } : {}),
    taken,
  };
}

/** Those whom the running text names, where no line of names is. */
function toldIn(sections: readonly Section[], words: readonly PeopleWords[], about: AboutSheet): FoundPeople {
  const officials = sections.filter(({ kind }) => ['target', 'copies', 'additional-targets'].includes(kind));
  const lines = officials.flatMap(({ lines }) => lines.filter((line) => !isProse(line)));
  const text = new RunningText(sections, words);
  const names = namesTold(sections, lines);
  const group = groupTold(sections, words);
  // "Blue Hill": the place of a group is nobody.
  if (group && names.every(({ name }) => name === group.place))
    return { people: [], group: ofPlace(group, text), taken: [] };
  const people = names.map(({ name, line }, _, all): FoundPerson => {
    const doubt = warning('import-inferred', { field: 'people.name', by: 'text' });
    const missing: Missing = {
      path: 'pronouns',
      from: line,
      doubt: warning('import-missing', { field: 'people.pronouns' }),
    };
    const person: FoundPerson = { name: doubtful(name, line, doubt), aliases: [], missing: [missing] };
    const { born } = text.beside(name);
    const birth = born ? bornOf({ born: born.text, line: born.line }, about) : {};
    return { ...person, ...birth, ...(all.length === 1 ? numberAlone(text) : {}) };
  });
  return { people, taken: [] };
}

/** A group of which the running text alone speaks: it is doubtful. */
function ofPlace({ name, line, count }: ToldGroup, text: RunningText): FoundGroup {
  const doubt = warning('import-inferred', { field: 'group', by: 'text' });
  const near = text.countOf(name);
  const said = near ? { value: near.count, line: near.line } : count;
  return {
    name: doubtful(name, line, doubt),
    ...(said ? { count: doubtful(said.value, said.line, doubt) } : {}),
  };
}

/** A case has no more; and of so many, who is written in another way is not looked for. */
const MOST_PEOPLE = 200;
const MOST_LOOKED_FOR = 40;

function read(
  lines: readonly NamesLine[],
  about: AboutSheet,
  words: ConstructorParameters<typeof EntryReader>[0],
  sections: readonly Section[],
): Entry[] {
  const headLast = ADDRESSEES[about.language]?.head === 'last';
  const reader = new EntryReader(words, { nouns: NOUNS_WITH_CAPITALS.includes(about.language), headLast }, (word) =>
    isSmallIn(sections, word),
  );
  for (const line of withBraces(lines)) reader.readBraced(line);
  return reader.entries;
}

/** Whether running text has a word in small letters, or only with a capital, as names are; undefined if it has neither. */
function isSmallIn(sections: readonly Section[], word: string): boolean | undefined {
  const small = word.toLowerCase();
  const lines = sections.filter(({ kind }) => kind !== 'name').flatMap((one) => one.lines);
  const texts = lines.slice(0, MOST_TEXT_LINES).map(({ text }) => text);
  const has = (one: string) => texts.some((text) => text.includes(one) && text.split(NO_LETTERS).includes(one));
  if (has(small)) return true;
  return has(word) ? false : undefined;
}

const MOST_TEXT_LINES = 500;
const NO_LETTERS = /[^\p{L}-]+/u;

/** Each person once: sheets say their names again at the end. */
function unique(persons: readonly PersonEntry[]): PersonEntry[] {
  const key = ({ name }: PersonEntry) => partsOf(name).join(' ') || name;
  return persons.filter((one, nth) => persons.findIndex((other) => key(other) === key(one)) === nth);
}

/** The words of the sheet outside of the lines of names. */
function sheetWords(sections: readonly Section[], taken: readonly SheetLine[], { language }: AboutSheet): SheetWords {
  const numbers = new Set(taken.map(({ line }) => line));
  const told = sections.filter(
    ({ kind }) => kind !== 'target' && kind !== 'copies' && kind !== 'additional-targets' && kind !== 'name',
  );
  return new SheetWords(
    told.flatMap(({ lines }) => lines).filter(({ line }) => !numbers.has(line)),
    language,
  );
}

const warning = <C extends keyof FindingArguments>(code: C, values: FindingArguments[C]): Finding =>
  finding(code, values, undefined, 'warning');

function nameDoubts(name: string, line: SheetLine, sheet: SheetWords, all: ReadonlySet<string>): Finding[] {
  const other = all.size > MOST_LOOKED_FOR * 3 ? undefined : sheet.otherSpelling(name, all);
  if (other) return [warning('import-name-spelt', { name, other: other.other, line: other.line.line })];
  return sheet.has(name) ? [] : [warning('import-name-absent', { name, line: line.line })];
}

function personOf(entry: PersonEntry, about: AboutSheet, doubtsOf: (name: string) => Finding[]): FoundPerson {
  const { name, line, pronouns, shared, aliases, description, number, unclear } = entry;
  const lost = unclear.map((found) => warning('import-beside-name', { found, name }));
  return {
    name: { value: name, from: line, doubts: [...doubtsOf(name), ...lost] },
    aliases: aliases.map((alias) => sure(alias, line)),
    ...(pronouns === undefined
      ? {}
      : {
          pronouns: {
            value: pronouns,
            from: line,
            doubts: shared ? [warning('import-pronouns-shared', { pronouns, name })] : [],
          },
        }),
    ...(description === undefined ? {} : { description: sure(description, line) }),
    ...(number === undefined ? {} : { number: sure(number, line) }),
    ...nativeOf(entry, about),
    ...bornOf(entry, about),
    missing: pronouns === undefined ? [unsaid(entry)] : [],
  };
}

/** Pronouns are not guessed: a sheet that marks a man or a woman says so in the doubt alone. */
function unsaid({ gender, line }: PersonEntry): Missing {
  const doubt =
    gender === undefined
      ? warning('import-missing', { field: 'people.pronouns' })
      : warning('import-pronouns-gender', { found: gender });
  return { path: 'pronouns', from: line, doubt };
}

/** A person with what the running text says behind the name. */
function withBeside(person: FoundPerson, text: RunningText, about: AboutSheet, isAlone: boolean): FoundPerson {
  const { aliases, number, born } = text.beside(person.name.value);
  const known = new Set([person.name.value, ...person.aliases.map(({ value }) => value)]);
  const more = aliases.filter((one) => !known.has(one.text)).map((one) => sure(one.text, one.line));
  return {
    ...person,
    aliases: [...person.aliases, ...more],
    ...(person.born === undefined && born ? bornOf({ born: born.text, line: born.line }, about) : {}),
    ...(person.number === undefined && number ? { number: sure(number.text, number.line) } : {}),
    ...(person.number === undefined && !number && isAlone ? numberAlone(text) : {}),
  };
}

/** A number that the text has in another place than behind the name. */
function numberAlone(text: RunningText): Pick<FoundPerson, 'number'> {
  const said = text.numberAlone();
  if (!said) return {};
  return { number: doubtful(said.text, said.line, warning('import-inferred', { field: 'people.number', by: 'text' })) };
}

function nativeOf({ others, line }: PersonEntry, about: AboutSheet): Pick<FoundPerson, 'native'> {
  const [name] = others;
  if (name === undefined) return {};
  const found = scriptLanguage(name, about.country) ?? { language: 'en', isSure: false };
  const doubts = found.isSure ? [] : [warning('import-native-language', { found: name, language: found.language })];
  return { native: { value: { [found.language]: name }, from: line, doubts } };
}

/** A group; one beside persons may be named by nobody, and is doubtful. */
function groupOf({ name, line, pronouns, count, told }: GroupEntry, isBeside: boolean, text: RunningText): FoundGroup {
  const doubts = isBeside || told ? [warning('import-inferred', { field: 'group', by: 'place' })] : [];
  const said = count === undefined ? text.countOf(name) : undefined;
  return {
    name: { value: name, from: line, doubts },
    ...(pronouns === undefined ? {} : { pronouns: sure(pronouns, line) }),
    ...(count === undefined ? {} : { count: { value: count, from: line, doubts } }),
    ...(said === undefined
      ? {}
      : { count: doubtful(said.count, said.line, warning('import-inferred', { field: 'group', by: 'text' })) }),
  };
}
