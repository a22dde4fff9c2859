import { addressOf, nameLine, targetLine } from '../address/lines.ts';
import { partiesOf } from '../case/parties.ts';
import { salutationIn } from '../case/salutations.ts';
import type { Target } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import type { CountryNames } from '../countries/countries.ts';
import { type Locale, longDate } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import { failure } from '../problem/failure.ts';
import { renderLetterTemplate, type Template, type TemplatePart } from '../template/letter-template.ts';
import { type Block, type Letter, type Posting, plain } from './letter.ts';
import type { Job } from './resolve.ts';
import { caseWords, fillLine, targetWords } from './words.ts';

/** All that a letter is made from, besides the job. */
export interface Materials {
  readonly locale: Locale;
  readonly sender: Sender | undefined;
  /** Names of countries for the sender's post. */
  readonly names: CountryNames;
  /** Names of countries for who reads the letter. */
  readonly readerNames: Pick<CountryNames, 'postal'>;
  /** Name and address of the sender on what goes to a country (ISO 3166-1); none without a sender. */
  readonly senderLines: ReadonlyMap<string, readonly string[]>;
  /** The language of the country in them, by where they go; none where there is no country. */
  readonly senderCountryLanguage?: (destination: string) => string | undefined;
  /** The day that the letter bears. */
  readonly date: string;
  readonly letterTemplate: Template;
  readonly copyTemplate: Template;
  /** The writer's own words in place of the model letter. */
  readonly own?: readonly Block[];
}

/** A line to fill in by hand. */
const BLANK = '_'.repeat(32);
const SHORT_BLANK = '_'.repeat(16);

/** The letter for a job; for a target that gets a copy, the cover note and then the marked copy. */
export function compose(job: Job, materials: Materials): Posting {
  const posting = { caseSlug: job.caseFile.slug, targetSlug: job.targetSlug };
  if (!job.copyOf) return { ...posting, letters: [composeLetter(job, job.target, materials)] };
  const note = composeCopyNote(job, job.copyOf.target, materials);
  const copy = { ...composeLetter(job, job.copyOf.target, materials), targetSlug: job.copyOf.slug };
  return { ...posting, letters: [note, { ...copy, mark: materials.locale.phrases.copyMark }] };
}

function composeLetter(job: Job, target: Target, materials: Materials): Letter {
  const { locale, letterTemplate } = materials;
  const { own, heading } = ownWords(materials.own, job);
  const values = templateValues(
    heading ? { ...job, model: { ...job.model, subject: heading } } : job,
    target,
    target,
    materials,
  );
  const parts = renderLetterTemplate(letterTemplate, values);
  if (own && !parts.some((part) => part.kind === 'own'))
    throw failure('template-no-own-words', { template: letterTemplate.file });
  const copies = job.copies.map((one) => `${spaced(locale.phrases.copy)}${targetLine(one)}`);
  const blocks = parts.flatMap((part) => toBlocks(part, own ?? [], locale));
  return { ...frame(job, target, materials), blocks, copies };
}

/** Own words and their heading, which is the subject of a letter in a language in which the case has none. */
function ownWords(own: readonly Block[] | undefined, { modelless }: Job): { own?: readonly Block[]; heading?: string } {
  const [first, ...others] = own ?? [];
  if (!own || first?.kind !== 'subject') return own ? { own } : {};
  if (modelless) return { own: others, heading: plain(first.runs) };
  return { own: [{ ...first, kind: 'paragraph' }, ...others] };
}

function composeCopyNote(job: Job, main: Target, materials: Materials): Letter {
  const values = templateValues(job, job.target, main, { ...materials, own: [] });
  const parts = renderLetterTemplate(materials.copyTemplate, values);
  return {
    ...frame(job, job.target, materials),
    blocks: parts.flatMap((part) => toBlocks(part, [], materials.locale)),
    copies: [],
  };
}

/** What stands around the words: sender, place and date, recipient, signature. */
function frame(
  job: Job,
  target: Target,
  { locale, sender, senderLines, senderCountryLanguage, names, date }: Materials,
): Omit<Letter, 'blocks' | 'copies'> {
  const place = sender ? placeIn(locale, sender.place) : SHORT_BLANK;
  const day = longDate(locale, date, sender?.country);
  const countryIn = senderLines.has(target.country) ? senderCountryLanguage?.(target.country) : undefined;
  return {
    caseSlug: job.caseFile.slug,
    targetSlug: job.targetSlug,
    language: job.language,
    direction: locale.direction,
    sender: senderLines.get(target.country) ?? [BLANK, BLANK, BLANK],
    ...(countryIn === undefined ? {} : { senderCountryLanguage: countryIn }),
    people: partiesOf(job.caseFile.content).map(({ name, native }) => forTag(native, job.language) ?? name),
    date,
    placeAndDate: place ? locale.placeAndDate.replace('{place}', () => place).replace('{date}', () => day) : day,
    recipient: addressOf(target, sender?.country, names),
    signature: sender?.name ?? BLANK,
  };
}

/** In a text from right to left, an invisible mark after a town in Latin letters, or the day would be read as a part of it. */
function placeIn({ direction }: Locale, place: string | undefined): string | undefined {
  return place && direction === 'rtl' ? `${place}\u200f` : place;
}

function templateValues(job: Job, target: Target, main: Target, materials: Materials): object {
  const { locale, sender } = materials;
  const { content } = job.caseFile;
  const words = caseWords(content, locale, materials.readerNames, target, main);
  const { respell = (text: string) => text } = locale.room;
  const fill = (text: string) => fillLine(respell(text), words);
  const own = targetWords(target);
  const { subject, paragraphs, demands, closing } = job.model;
  const [opening = '', ...further] = paragraphs;
  const greeting = salutationIn(target, job.language);
  const salutation = fill(greeting ?? locale.salutation);
  const closes = (given: string | undefined) => {
    const usual = given ?? usualClosing(locale, greeting === undefined ? undefined : salutation);
    return ended(fill(usual), locale.afterClosing);
  };
  const ownClosing = forTag(target.closing, job.language);
  return {
    sender: {
      name: sender?.name ?? '',
      place: sender?.place ?? '',
      about: forTag(sender?.about ?? {}, job.language) ?? '',
    },
    target: { ...own, line: targetLine(target) },
    main: { line: targetLine(main) },
    case: {
      title: content.title,
      reference: content.reference ?? '',
      country: materials.readerNames.postal(content.country),
    },
    people: words.values.people,
    date: longDate(locale, materials.date, sender?.country),
    letter: {
      subject: fill(subject),
      salutation: ended(salutation, locale.afterSalutation),
      opening: fill(opening),
      paragraphs: further.map(fill),
      demands: demands.map(fill),
      closing: closes(ownClosing ?? closing),
    },
    phrase: {
      demands: demands.length > 0 ? fill(locale.phrases.demands) : '',
      copySubject: fill(locale.phrases.copySubject),
      copyNote: fill(locale.phrases.copyNote),
      copyClosing: closes(ownClosing),
    },
    own: materials.own !== undefined && materials.own.length > 0,
  };
}

/** The closing that goes with a salutation; without one of the case's own, the letter greets nobody by name. */
function usualClosing({ closing, closingUnnamed = closing, room }: Locale, salutation: string | undefined): string {
  const namesNobody = salutation === undefined || room.letter?.unnamed?.test(salutation) === true;
  return namesNobody ? closingUnnamed : closing;
}

/** A closing in the lines in which the language writes it. */
function inLines(text: string, lines: RegExp | undefined): string {
  return lines?.exec(text)?.slice(1).join('\n') ?? text;
}

/** A lead-in with a space after it, but for the full-width colon, which has one in it. */
function spaced(text: string): string {
  return /[\u3000-\u303f\uff00-\uff60]$/.test(text) ? text : `${text} `;
}

/** The text with the punctuation of the language after it, unless it has some. */
function ended(text: string, mark: string): string {
  return /[\p{P}]$/u.test(text) && !/[)\]}"'”’»]$/u.test(text) ? text : `${text}${mark}`;
}

function toBlocks(part: TemplatePart, own: readonly Block[], { room }: Locale): readonly Block[] {
  if (part.kind === 'own') return own;
  if (part.kind === 'demands') return [{ kind: 'demands', items: part.items.map((text) => [{ text }]) }];
  const text = part.kind === 'closing' ? inLines(part.text, room.letter?.closingLines) : part.text;
  return [{ kind: part.kind, runs: [{ text }] }];
}

/** How a target is spoken of in messages: Director Wang Jiang, or the office. */
export function spokenName(target: Target): string {
  return nameLine(target) ?? target.role ?? target.organisation ?? '';
}
