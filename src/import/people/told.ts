import { countryNamed } from '../../countries/words.ts';
import { NAMED_THINGS } from '../../languages/named-things.ts';
import { folded } from '../folded.ts';
import type { Section, SectionKind } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import { withoutTitle } from './entry.ts';

// Whom a sheet is about that has no line of names: words with capitals that its summary has, and its letter says again.

/** A name in running text. */
export interface ToldName {
  readonly name: string;
  readonly line: SheetLine;
  readonly count: number;
  /** True if the mark of a gender stands behind it, or an age in brackets. */
  readonly isMarked?: true;
}

/** "(f)", "(m, 34)", "(aged 34)", "(34)": of people, and of nobody else. */
const MARK =
  /^\s?\((?:[mfhw]|male|female|aged? \d{1,3}|\d{1,2}(?: (?:years?(?: old)?|ans|años|anos|anni|Jahre))?)(?:[,;\s]{1,2}(?:[mfhw]|\d{1,3}))?\)/iu;

const TOLD: readonly SectionKind[] = [
  'title',
  'summary',
  'act',
  'letter',
  'demands',
  'additional-information',
  'subject',
];
const FIRST: readonly SectionKind[] = ['title', 'summary'];

/** Small words within names. */
const PARTICLE = '(?:al|el|bin|ben|binti|bint|ibn|ould|abu|abd|de|del|della|di|da|do|dos|la|van|von|der|den|ter|y|e)';
const CAPITAL = "(?:(?:al|el|ad|ar|as|at|az|d|l)[-’'])?\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}])${CAPITAL}(?:\\s${PARTICLE}(?=\\s)){0,2}(?:\\s(?:${PARTICLE}\\s){0,2}${CAPITAL}){1,6}`,
  'gu',
);
/** Before a place, or what is nobody: in Cairo, near Lima, the Sample Network. */
const AT =
  /(?:^|\s)(?:the|los|las|les|des|dei|delle|in|at|near|from|of|to|en|à|au|bei|aus|nach|im|a|em|no|na|nel|nella|dal)(?: the)?\s$/iu;
/** What offices, houses, peoples and laws are called (folded); none is a person. */
const NO_NAME =
  /(?:^| )(?:amnesty|amnistia|internacional|seccion|international|united|nations|human|rights|minist\w+|court|prison|police|security|party|university|government|council|committee|republic|city|district|province|village|island|river|act|law|code|constitution|convention|covenant|army|forces|guard|president|general|attorney|prosecutor|department|office|bureau|embassy|street|state|states|supreme|national|federal|urgent|action|state|day|group|union|association|front|movement|house|company|bank|school|hospital|mosque|church|january|february|march|april|may|june|july|august|september|october|november|december|derechos|humanos|ministerio|tribunal|fiscalia|accion|urgente|estado|nacional|republica|partido|policia|ministere|republique|droits|etat|gericht|ministerium|polizei|regierung|north|south|east|west|northern|southern|eastern|western|new|saint|san|santa|your|excellency|dear|please|observator\w+|coalition|coalicion|secretariat|radio|tv|television|news|newspaper|press|prensa|presse|zeitung|jahren?|monaten?|wochen|haft|gefangnis|untersuchungshaft|todesstrafe)(?= |$)/u;
const listed = (list: 'areas' | 'bodies') =>
  Object.values(NAMED_THINGS)
    .map((words) => words[list].replaceAll(' ', '|').replaceAll('*', '\\p{L}*'))
    .join('|');
/** A part of a country at the beginning or the end of its name (folded): Region Amhara, Sample County. */
let area: RegExp | undefined;
/** Before the name of what is no person: the movement Clear Water. */
let body: RegExp | undefined;

function isArea(name: string): boolean {
  area ??= new RegExp(`^(?:${listed('areas')})(?!\\S)|(?<!\\S)(?:${listed('areas')})$`, 'u');
  return area.test(name);
}

function isBehindBody(before: string): boolean {
  body ??= new RegExp(`(?<![\\p{L}-])(?:${listed('bodies')})\\s["“«'‘„]?\\s?$`, 'iu');
  return body.test(before);
}

/** What one calls anybody, before a name of two words or more. */
const TITLE = /^(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Srta|Dr|Dra|Herrn?|Frau|Sig|Prof|Me|Rev|Fra)\.?\s(?=\S+\s\S)/u;
/** An article before what has a name and is nobody: The Observatory, Los Ejemplos. */
const ARTICLE = /^(?:The|Der|Das|La|Los|Las|Les|Il|Os)\s/u;
/** "Mme Exemple": a family name behind what one calls anybody is the end of a name that stands elsewhere. */
const FAMILY = /^(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Srta|Dr|Dra|Herrn?|Frau|Sig|Prof|Me)\.?\s\S+$/u;
const MOST_LINES = 600;
/** The word for a thing, a space and a quotation mark before its name. */
const LONGEST_BODY = 20;
const MOST_NAMES = 8;

/** The names of those whom a sheet is about, by what it says of them; `officials` are lines of those who are written to. */
export function namesTold(sections: readonly Section[], officials: readonly SheetLine[]): ToldName[] {
  const told = sections.filter(({ kind }) => TOLD.includes(kind));
  const counts = new RunCounts(told.flatMap(({ lines }) => joinedLines(lines)).map(({ text }) => text));
  const isName = (name: string) =>
    !ARTICLE.test(name) &&
    !FAMILY.test(name) &&
    !NO_NAME.test(folded(name)) &&
    !isArea(folded(name)) &&
    !counts.isPlace(name) &&
    countryNamed(name) === undefined &&
    !officials.some(({ text }) => text.includes(name));
  const first = told.filter(({ kind }) => FIRST.includes(kind)).flatMap(({ lines }) => joinedLines(lines));
  const found = new Map<string, ToldName>();
  for (const { text, line } of first)
    for (const { run, index } of runsOf(text)) {
      const isMarked = MARK.test(text.slice(index + run.length));
      const told = (isMarked ? run : counts.best(run))?.replace(TITLE, '');
      const name = told && withoutTitle(told, []);
      if (name !== undefined && !found.has(name) && isName(name))
        found.set(name, { name, line, count: counts.of(name), ...(isMarked ? { isMarked: true as const } : {}) });
    }
  const sure = mostNamed([...found.values()]);
  return withThoseBeside(sure, first, isName).slice(0, MOST_NAMES);
}

/** Those who are named about as often as whoever is named most, and more than once. */
function mostNamed(all: readonly ToldName[]): ToldName[] {
  const most = Math.max(0, ...all.map(({ count }) => count));
  return all.filter(({ count, isMarked }) => isMarked || (count * 2 >= most && count > 1));
}

/** Where a text names somebody first. */
function placeIn(texts: readonly { readonly text: string }[], { name }: ToldName): number {
  const nth = texts.findIndex(({ text }) => text.includes(name));
  return nth * FAR + Math.min(texts[nth]?.text.indexOf(name) ?? 0, FAR - 1);
}

const FAR = 100_000;

/** The same in their order, with those who stand in an enumeration with one of them. */
function withThoseBeside(
  sure: readonly ToldName[],
  texts: readonly { readonly text: string; readonly line: SheetLine }[],
  isName: (name: string) => boolean,
): readonly ToldName[] {
  const known = new Set(sure.map(({ name }) => name));
  const found = new Map<string, ToldName>();
  for (const { text, line } of texts)
    for (const run of namesBeside(text, known)) {
      const name = withoutTitle(run.replace(END_OF_SENTENCE, '').replace(TITLE, ''), []);
      if (!known.has(name) && name.includes(' ') && isName(name)) found.set(name, { name, line, count: 1 });
    }
  if (found.size === 0) return sure;
  return [...sure, ...found.values()].toSorted((one, other) => placeIn(texts, one) - placeIn(texts, other));
}

/** "Eva Model. They": a sentence that ends within a run. */
const END_OF_SENTENCE = /(?<=\p{L}{3})\.(?:\s.*)?$/u;

/** A sentence that begins with a place: "À Sampleville, Ana Example". */
const AT_FIRST = /^(?:In|At|Near|On|From|En|À|Au|Aux|El|Bei|Im|Aus|Em|No|Na|Nel|Nella|Dal|A)\s/u;
/** Between the names of an enumeration. */
const JOINT = /^(?:,\s|,?\s(?:and|et|y|e|und)\s)$/u;

/** The other names of enumerations in which one that is known stands: "Ana Example, Ben Sample and Eva Model were arrested". */
function namesBeside(text: string, known: ReadonlySet<string>): string[] {
  if (![...known].some((name) => text.includes(name))) return [];
  const lists: string[][] = [];
  let end = -1;
  for (const { run, index } of runsOf(text)) {
    const isAt = AT.test(text.slice(Math.max(0, index - 12), index)) || AT_FIRST.test(run);
    if (!isAt && end >= 0 && JOINT.test(text.slice(end, index))) lists.at(-1)?.push(run);
    else lists.push(isAt ? [] : [run]);
    end = index + run.length;
  }
  const isKnown = (run: string) => {
    const bare = run.replace(END_OF_SENTENCE, '');
    return [...known].some((name) => bare === name || bare.endsWith(` ${name}`));
  };
  return lists
    .filter((list) => list.length > 1 && list.some(isKnown))
    .flatMap((list) => list.filter((run) => !isKnown(run)));
}

/** True if lines name somebody, where a line says the name alone: no place, office or day. */
export function isToldName(name: string, lines: readonly SheetLine[], sections: readonly Section[]): boolean {
  if (NO_NAME.test(folded(name)) || isArea(folded(name)) || countryNamed(name) !== undefined) return false;
  const told = joinedLines(lines).map(({ text }) => text);
  if (!told.some((text) => text.includes(name))) return false;
  const all = sections.filter(({ kind }) => TOLD.includes(kind)).flatMap((one) => joinedLines(one.lines));
  return !new RunCounts(all.map(({ text }) => text)).isPlace(name);
}

/** How often runs of words with capitals, and parts of them, stand in a text. */
class RunCounts {
  private readonly counts = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly things = new Set<string>();

  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (const { run, index } of runsOf(text)) {
        if (isBehindBody(text.slice(Math.max(0, index - LONGEST_BODY), index))) this.things.add(run);
        this.add(run, AT.test(text.slice(Math.max(0, index - 12), index)));
      }
  }

  private add(run: string, isAt: boolean): void {
    for (const name of partsOfRun(run)) {
      this.counts.set(name, this.of(name) + 1);
      if (isAt && run.startsWith(name)) this.places.set(name, (this.places.get(name) ?? 0) + 1);
    }
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** True if a preposition of places stands before it more often than not, or the sheet says what it is. */
  isPlace(name: string): boolean {
    return this.things.has(name) || (this.places.get(name) ?? 0) * 2 > this.of(name);
  }

  /** The longest part of a run that the sheet has most often: at the beginning of a sentence a profession stands before the name. */
  best(run: string): string | undefined {
    const parts = partsOfRun(run).filter((one) => !FAMILY.test(one) && !/\p{L}{4}\.\s/u.test(one));
    const most = Math.max(0, ...parts.map((one) => this.of(one)));
    return parts.filter((one) => this.of(one) === most).toSorted((one, other) => other.length - one.length)[0];
  }
}

interface JoinedLine {
  readonly text: string;
  readonly line: SheetLine;
}

/** Lines with the next of their paragraph behind them, so that a name that is wrapped is whole. */
function joinedLines(lines: readonly SheetLine[]): JoinedLine[] {
  const joined: { text: string; line: SheetLine }[] = [];
  for (const line of lines.slice(0, MOST_LINES)) {
    const before = joined.at(-1);
    if (before && !line.gap && line.role !== 'item' && /[\p{L},-]$/u.test(before.text)) before.text += ` ${line.text}`;
    else joined.push({ text: line.text, line });
  }
  return joined;
}

/** The runs of words with capitals of a text; a line in capitals has none. */
function runsOf(text: string): { readonly run: string; readonly index: number }[] {
  if (text === text.toUpperCase()) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    // "Free Ana Example's Death Sentence": what is hers is no part of her name.
    const name = run.replace(/['’]s(?:\s.*)?$/u, '').replace(/['’]$|\.$/u, '');
    return name.includes(' ') ? [{ run: name, index }] : [];
  });
}

/** The end of a sentence, and of no initial. */
const AT_END = /(?<=\p{L}{3})\.$/u;

/** The parts of a run that are two words or more. */
function partsOfRun(run: string): string[] {
  const words = run.split(/\s/u).slice(0, 8);
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++)
      if (/\p{Lu}/u.test(words[from] ?? '') && /\p{Lu}/u.test(words[to - 1] ?? ''))
        parts.push(words.slice(from, to).join(' ').replace(AT_END, ''));
  return parts;
}
