import { casesheetWords } from '../languages/casesheets.ts';
import { type FindingArguments, finding } from '../problem/finding.ts';
import type { AboutSheet } from './about.ts';
import { asidesOf, askedBelow } from './asked-below.ts';
import { demandsByTarget, type SharedDemands } from './asked-of.ts';
import { caseCountry } from './case-country.ts';
import { deadlinesIn, issuedIn } from './days.ts';
import type { Draft, DraftCase, DraftLetter, DraftPerson, DraftTarget } from './draft.ts';
import { type Found, sure } from './found.ts';
import { withoutCuts } from './front-lines.ts';
import { languagesIn } from './languages.ts';
import { type FoundLetter, subjectOf } from './letter.ts';
import { type LanguageLetter, lettersOf } from './letters.ts';
import { earlierCase, type KnownCase, numbersIn } from './numbers.ts';
import { joined, paragraphsOf, type Wrapping, wrappingOf } from './paragraphs.ts';
import { type FoundPerson, peopleIn } from './people.ts';
import { salutationsOf } from './quoted-greetings.ts';
import { Recorder, without } from './recorder.ts';
import type { Section, SectionKind } from './section.ts';
import type { Sheet, SheetLine } from './sheet.ts';
import { ofTargets } from './sheet-sentences.ts';
import { linesOf, statusIn } from './status.ts';
import { targetValues } from './target-values.ts';
import type { FoundTarget } from './targets/found-target.ts';
import { withChannelsApart, withoutTwice } from './targets/same-target.ts';
import type { TakenSlugs } from './targets/slugs.ts';
import { targetsIn } from './targets/targets.ts';

// Puts the parts of a casesheet together to the draft of a case.

/** The address of a page, perhaps behind a word: no text. */
const ADDRESS_ALONE = /^(?:[\p{L} ]{2,20}:\s)?(?:https?:\/\/|www\.)\S+$/u;

/** What those are whom the parts with addresses name. */
const AS = { target: 'target', 'additional-targets': 'additional', copies: 'copy' } as const;

/** The draft of a case from a sheet and its sections, in a language that has casesheets. */
export function assembled(
  sheet: Sheet,
  sections: readonly Section[],
  language: string,
  known: readonly KnownCase[] = [],
): Draft {
  return new Assembly(sheet, sections, language).draft(known);
}

class Assembly {
  private readonly sections: readonly Section[];
  readonly wrapping: Wrapping;
  private readonly notes: Recorder;
  readonly language: string;
  private readonly words;

  constructor(sheet: Sheet, sections: readonly Section[], language: string) {
    const words = casesheetWords(language);
    if (!words) throw new TypeError(`no casesheets in ${language}`);
    this.words = words;
    this.language = language;
    this.sections = sections;
    this.wrapping = wrappingOf(sheet);
    this.notes = new Recorder(sheet.lines);
  }

  draft(known: readonly KnownCase[]): Draft {
    const { notes, language, sections } = this;
    const country = caseCountry(sections, language, () => this.written());
    const about: AboutSheet = { language, ...(country ? { country: country.value } : {}) };
    const issued = issuedIn(sections, about);
    const dated: AboutSheet = { ...about, ...(issued ? { issued: issued.value } : {}) };
    const numbers = numbersIn(sections, dated);
    const deadlines = deadlinesIn(sections, dated);
    const status = statusIn(sections, dated);
    const languages = languagesIn(sections, dated);
    const people = peopleIn(sections, dated);
    const letters = lettersOf(sections, this).filter((one) => !isOver(one.letter, status.statusNote));
    const letter = letters[0]?.letter;
    const found = this.targets(about, languages.languages?.value ?? [], letter);
    const asides = asidesOf(sections, this.wrapping);
    const demands = demandsByTarget(letter?.demands ?? [], askedBelow(found, asides, this.words), this.words);
    const draft: DraftCase = without<DraftCase>({
      title: notes.value('title', this.title()),
      summary: notes.value('summary', this.text('summary', [...people.taken, ...linesOf(status)])),
      country: notes.value('country', country),
      reference: notes.value('reference', numbers.reference),
      sequence: notes.value('sequence', numbers.sequence),
      index: notes.value('index', numbers.index),
      issued: notes.value('issued', issued),
      deadline: notes.value('deadline', deadlines.deadline),
      deadlines: notes.list('deadlines', deadlines.deadlines),
      limit: notes.value('limit', status.limit),
      status: notes.value('status', status.status),
      supersedes: notes.value('supersedes', earlierCase(numbers, known)),
      statusNote: notes.value('statusNote', status.statusNote),
      people: this.people(people.people),
      group: people.group && this.group(people.group),
      languages: notes.value('languages', languages.languages)?.slice(),
      ownLanguage: notes.value('ownLanguage', languages.ownLanguage),
      targets: this.allTargets(demands.targets, demands.own),
      letter: this.letters(letters, demands.shared),
      background: notes.value('background', this.text('additional-information')),
    });
    for (const one of [people.missing, numbers.missing, deadlines.missing]) if (one) notes.missing(one);
    this.required(draft, letter, letters[0]?.language ?? language);
    return { is: 'draft', language, case: draft, from: notes.from, problems: notes.problems };
  }

  private lines(...kinds: readonly SectionKind[]): SheetLine[] {
    return this.sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);
  }

  private title(): Found<string> | undefined {
    const lines = this.lines('title');
    const texts = lines.map(({ text }) => text);
    return lines[0] && sure(joined(texts, this.wrapping), lines[0]);
  }

  /** The paragraphs of some sections, with a blank line between them, without lines that are something else. */
  private text(kind: SectionKind, but: readonly SheetLine[] = []): Found<string> | undefined {
    const taken = new Set(but.map(({ line }) => line));
    const isAddress = ({ text, gap }: SheetLine, before: SheetLine | undefined) =>
      ADDRESS_ALONE.test(text) && (before === undefined || gap || before.ends);
    const all = this.lines(kind).filter(({ line }) => !taken.has(line));
    const lines = all.filter((line, nth) => !isAddress(line, all[nth - 1]));
    const paragraphs = paragraphsOf(withoutCuts(lines), this.wrapping);
    return paragraphs[0] && sure(paragraphs.map(({ text }) => text).join('\n\n'), paragraphs[0].from);
  }

  private targets(about: AboutSheet, languages: readonly string[], letter: FoundLetter | undefined): FoundTarget[] {
    const found: FoundTarget[] = [];
    const [taken, spoken]: [TakenSlugs, string[]] = [new Map(), [...new Set([this.language, ...languages])]];
    for (const { kind, lines, heading } of this.sections) {
      const as = AS[kind as 'target'];
      if (as === undefined) continue;
      const blocks = ofTargets(lines, this.language).filter((line) => subjectOf(line, this.words) === undefined);
      found.push(
        ...targetsIn(blocks, {
          kind: as,
          ...(about.country === undefined ? {} : { country: about.country }),
          languages: spoken,
          ...(as === 'target' ? { salutations: salutationsOf(letter, this.sections, spoken) } : {}),
          ...(heading && (as !== 'target' || /[(,.]/u.test(heading.text)) ? { heading: heading.text } : {}),
          ...(this.wrapping.width === undefined ? {} : { width: this.wrapping.width }),
          taken,
        }),
      );
    }
    return withoutGreeting(withChannelsApart(withoutTwice(found)));
  }

  /** The countries that the addresses of targets say. */
  private written(): Found<string>[] {
    const found = targetsIn(this.lines('target'), { kind: 'target', languages: [this.language] });
    return found.flatMap(({ country }) => country ?? []);
  }

  private allTargets(
    found: readonly FoundTarget[],
    own: SharedDemands['own'],
  ): Record<string, DraftTarget> | undefined {
    if (found.length === 0) return undefined;
    const of = ({ slug }: FoundTarget) => ({ language: this.language, demands: own.get(slug) ?? [] });
    return Object.fromEntries(found.map((one) => [one.slug, targetValues(one, this.notes, of(one))]));
  }

  private people(found: readonly FoundPerson[]): DraftPerson[] | undefined {
    if (found.length === 0) return undefined;
    return found.map((one, nth) => {
      const at = `people.${nth}`;
      for (const missing of one.missing) this.notes.missing(missing, at);
      return without<DraftPerson>({
        name: this.notes.value(`${at}.name`, one.name) ?? '',
        pronouns: this.notes.value(`${at}.pronouns`, one.pronouns),
        aliases: this.notes.list(`${at}.aliases`, one.aliases),
        description: this.notes.value(`${at}.description`, one.description),
        native: this.notes.value(`${at}.native`, one.native),
        number: this.notes.value(`${at}.number`, one.number),
        born: this.notes.value(`${at}.born`, one.born),
      });
    });
  }

  private group(found: NonNullable<ReturnType<typeof peopleIn>['group']>): NonNullable<DraftCase['group']> {
    return without<NonNullable<DraftCase['group']>>({
      name: this.notes.value('group.name', found.name) ?? '',
      pronouns: this.notes.value('group.pronouns', found.pronouns),
      count: this.notes.value('group.count', found.count),
    });
  }

  /** The letters; of the first, the demands that are of all targets. */
  private letters(found: readonly LanguageLetter[], shared: FoundLetter['demands']): DraftCase['letter'] {
    if (found.length === 0) return undefined;
    const values = found.map(({ language, letter }, nth) => [
      language,
      this.letterAt(`letter.${language}`, nth === 0 ? { ...letter, demands: shared } : letter),
    ]);
    return Object.fromEntries(values);
  }

  private letterAt(at: string, letter: FoundLetter): DraftLetter {
    const { notes } = this;
    const [unsure] = letter.unsure;
    const field = `${at}.demands`;
    if (unsure)
      notes.missing({ path: field, from: unsure, doubt: finding('import-unread', { field }, undefined, 'warning') });
    return without<DraftLetter>({
      subject: notes.value(`${at}.subject`, letter.subject),
      opening: notes.value(`${at}.opening`, letter.opening),
      paragraphs: notes.list(`${at}.paragraphs`, letter.paragraphs),
      demands: notes.list(`${at}.demands`, letter.demands),
      closing: notes.value(`${at}.closing`, letter.closing),
      reviewed: 'needed',
    });
  }

  /** What a case cannot do without, and the sheet does not say. */
  private required(draft: DraftCase, letter: FoundLetter | undefined, language: string): void {
    const lacks: [string, boolean][] = [
      ['title', draft.title === undefined],
      ['country', draft.country === undefined],
      ['people', draft.people === undefined && draft.group === undefined],
      ['targets', draft.targets === undefined],
      [`letter.${language}.subject`, letter?.subject === undefined],
      [`letter.${language}.opening`, letter?.opening === undefined],
    ];
    const noted = (path: string) => this.notes.problems.some((one) => one.path === path);
    for (const [path, lack] of lacks) if (lack && !noted(path)) this.lack(path, { field: path });
  }

  private lack(path: string, values: FindingArguments['import-missing']): void {
    this.notes.missing({ path, doubt: finding('import-missing', values, undefined, 'warning') });
  }
}

/** True for a list that says no more than that the action has ended. */
function isOver({ opening, paragraphs, demands }: FoundLetter, note: Found<string> | undefined): boolean {
  if (note === undefined || opening !== undefined) return false;
  return [...paragraphs, ...demands].every(({ from }) => from.line === note.from.line);
}

/** Targets of which one has no greeting while others have say so. */
function withoutGreeting(found: readonly FoundTarget[]): FoundTarget[] {
  const isGreeted = ({ salutation }: FoundTarget) => Object.keys(salutation).length > 0;
  const some = found.some((one) => one.kind === 'target' && isGreeted(one));
  return found.map((one) => {
    if (!some || one.kind !== 'target' || isGreeted(one)) return one;
    const doubt = finding('import-missing', { field: 'targets.salutation' }, undefined, 'warning');
    return { ...one, missing: [...one.missing, { path: 'salutation', from: one.from, doubt }] };
  });
}
