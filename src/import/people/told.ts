import { countryNamed } from '../../countries/words.ts';
import { folded } from '../folded.ts';
import type { Section, SectionKind } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import { withoutTitle } from './entry.ts';
import { OF_SOMEBODY } from './group-names.ts';
import { AT, isArea, isBody, isSaidWho } from './told-places.ts';
import { FAMILY, type JoinedLine, joinedLines, RunCounts, runsOf } from './told-runs.ts';

// Whom a sheet is about that has no line of names: words with capitals that its summary has, and its letter says again.

/** A name in running text. */
export interface ToldName {
  readonly name: string;
  readonly line: SheetLine;
  readonly count: number;
  /** True if the mark of a gender stands behind it, or an age in brackets. */
  readonly isMarked?: true;
  /** True if a sentence begins with who that is to another: "His wife Ana Example asked for him." */
  readonly isOf?: true;
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
/** Where those are named first; where nobody is named there, the others. */
const FIRST: readonly (readonly SectionKind[])[] = [['title', 'summary'], ['act'], ['letter'], ['demands', 'subject']];

/** What offices, houses, peoples and laws are called (folded); none is a person. */
const NO_NAME =
  /(?:^| )(?:amnesty|amnistia|internacional|seccion|international|united|nations|human|rights|minist\w+|court|prison|police|security|party|university|government|council|committee|republic|city|district|province|village|island|river|act|law|code|constitution|convention|covenant|army|forces|guard|president|general|attorney|prosecutor|department|office|bureau|embassy|street|state|states|supreme|national|federal|urgent|action|state|day|group|union|association|front|movement|house|company|bank|school|hospital|mosque|church|january|february|march|april|may|june|july|august|september|october|november|december|derechos|humanos|ministerio|tribunal|fiscalia|accion|urgente|estado|nacional|republica|partido|policia|ministere|republique|droits|etat|gericht|ministerium|polizei|regierung|north|south|east|west|northern|southern|eastern|western|new|saint|san|santa|your|excellency|dear|please|observator\w+|coalition|coalicion|secretariat|radio|tv|television|news|newspaper|press|prensa|presse|zeitung|jahren?|monaten?|wochen|haft|gefangnis|untersuchungshaft|todesstrafe)(?= |$)/u;
/** What one calls anybody, before a name of two words or more. */
const TITLE = /^(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Srta|Dr|Dra|Herrn?|Frau|Sig|Prof|Me|Rev|Fra)\.?\s(?=\S+\s\S)/u;
/** An article before what has a name and is nobody: The Observatory, Los Ejemplos. */
const ARTICLE = /^(?:The|Der|Das|La|Los|Las|Les|Il|Os)\s/u;
const MOST_NAMES = 8;

/** The names of those whom a sheet is about, by what it says of them; `officials` are lines of those who are written to. */
export function namesTold(sections: readonly Section[], officials: readonly SheetLine[]): ToldName[] {
  const told = sections.filter(({ kind }) => TOLD.includes(kind));
  const counts = new RunCounts(told.flatMap(({ lines }) => joinedLines(lines)).map(({ text }) => text));
  const isName = (name: string) =>
    name !== '' &&
    !ARTICLE.test(name) &&
    !FAMILY.test(name) &&
    !NO_NAME.test(folded(name)) &&
    !isArea(folded(name)) &&
    !isBody(folded(name)) &&
    !counts.isPlace(name) &&
    countryNamed(name) === undefined &&
    !officials.some(({ text }) => text.includes(name));
  for (const kinds of FIRST) {
    const texts = told.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => joinedLines(lines));
    const found = foundIn(texts, counts, isName);
    const most = mostNamed(found).filter((one, _, all) => one.isOf !== true || all.every(({ isOf }) => isOf));
    const names = withThoseBeside(most, texts, isName).slice(0, MOST_NAMES);
    if (names.length > 0) return names;
  }
  return [];
}

/** The names of some texts, each once. */
function foundIn(texts: readonly JoinedLine[], counts: RunCounts, isName: (name: string) => boolean): ToldName[] {
  const found = new Map<string, ToldName>();
  for (const { text, line } of texts)
    for (const { run, index } of runsOf(text)) {
      const end = index + run.length;
      const isMarked = MARK.test(text.slice(end)) || isSaidWho(text, index, end);
      const name = bare(isMarked ? run : counts.best(run));
      if (!found.has(name) && isName(name))
        found.set(name, { name, line, count: counts.of(name), ...signsOf(isMarked, text, text.indexOf(name, index)) });
    }
  return [...found.values()];
}

function signsOf(isMarked: boolean, text: string, at: number): Pick<ToldName, 'isMarked' | 'isOf'> {
  if (isMarked) return { isMarked };
  return isOfAnother(text, at) ? { isOf: true } : {};
}

/** True if nothing but "his", "her" and who that is stands before a name in its sentence. */
function isOfAnother(text: string, at: number): boolean {
  const [before = ''] = text.slice(Math.max(0, at - LONGEST_RELATION), Math.max(0, at)).match(/[^.!?]*$/u) ?? [];
  const words = folded(before)
    .trim()
    .split(/[\s,]+/u);
  const isWhole = at <= before.length || before.length < LONGEST_RELATION;
  return (
    isWhole && words.length > 1 && words.length < 4 && (words[0] ?? '').length < 7 && OF_SOMEBODY.test(words[0] ?? '')
  );
}

const LONGEST_RELATION = 40;

/** A name without what one calls anybody before it. */
const bare = (name = '') => withoutTitle(name.replace(TITLE, ''), []);

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
