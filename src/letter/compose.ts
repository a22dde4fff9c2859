import { addressOf, targetLine } from '../address/lines.ts';
import { partiesOf } from '../case/parties.ts';
import type { Target } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import type { CountryNames } from '../countries/countries.ts';
import type { AddressForms } from '../languages/address-forms.ts';
import { type Locale, longDate } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import { failure } from '../problem/failure.ts';
import { renderLetterTemplate, type Template, type TemplatePart } from '../template/letter-template.ts';
import { greetingOf } from './greeting.ts';
import { BLANK, type Block, type Letter, type Posting, plain, type StyledText } from './letter.ts';
import { type EarlierLetter, otherWords } from './other-words.ts';
import type { OwnParts, WriterWords } from './own-roles.ts';
import type { Job } from './resolve.ts';
import { begunAfter, caseWords, fillLine, linesOf, spokenName, targetWords } from './words.ts';

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
  /** Forms of address of the language; needed only where a target has an office. */
  readonly forms?: AddressForms | undefined;
  readonly letterTemplate: Template;
  readonly copyTemplate: Template;
  /** The letter to a target that was sent before, by its slug; undefined if none is known. */
  readonly sent?: (targetSlug: string) => EarlierLetter | undefined;
  /** The writer's own words in place of the model letter, by the slug of the target of the letter. */
  readonly own?: (targetSlug: string) => WriterWords;
}

/** A place to fill in by hand. */
const BY_HAND = 'Why I write to you:';
const SHORT_BLANK = '_'.repeat(16);

/**
 * The letter for a job; for a target that gets a copy, one cover note that names all letters, and then the marked copy of the first, and
 * of those that ask something else. One envelope holds them, and nobody reads the same words twice.
 */
export function compose(job: Job, materials: Materials): Posting {
  const { targetSlug, copyOf } = job;
  const caseSlug = job.caseFile.slug;
  if (!copyOf) return { caseSlug, targetSlug, letters: [composeLetter(job, materials)] };
  const note = composeCopyNote(job, copyOf, materials);
  const mark = materials.locale.phrases.copyMark;
  const copies = new Map<string, Letter>();
  for (const one of copyOf) {
    const letter = Object.assign(composeLetter(one, materials), { mark });
    const words = JSON.stringify(materials.own ? letter.blocks.filter(isBody) : one.model);
    if (!copies.has(words)) copies.set(words, letter);
  }
  return { caseSlug, targetSlug, letters: [note, ...copies.values()] };
}

/** True for what says something; greeting and closing are other ones for other targets. */
function isBody({ kind }: Block): boolean {
  return kind !== 'salutation' && kind !== 'closing';
}

function composeLetter(job: Job, materials: Materials): Letter {
  const { locale, letterTemplate } = materials;
  const { target } = job;
  const values = templateValues(job, [target], materials);
  const parts = renderLetterTemplate(letterTemplate, values);
  if (materials.own && !parts.some((part) => part.kind === 'own'))
    throw failure('template-no-own-words', { template: letterTemplate.file });
  const copies = job.copies.map((one) => `${spaced(locale.phrases.copy)}${targetLine(one)}`);
  const around = frame(job, materials, promptFor(job, materials));
  if (!materials.own) return Object.assign(around, { blocks: parts.flatMap((part) => toBlocks(part, locale)), copies });
  const own = materials
    .own(job.targetSlug)
    .partsFor(caseWords(job.caseFile.content, locale, materials.readerNames, target), locale.room, {
      ...values.letter,
      name: materials.sender?.name,
    });
  const signature = own.signature ?? around.signature;
  return { ...around, blocks: withOwn(parts, own, locale), signature, copies };
}

/** What stands above lines to write on by hand: in English, if the phrase book has nothing for it. */
function promptFor(job: Job, { locale, readerNames }: Materials) {
  const { byHand } = locale.phrases;
  if (byHand === undefined) return { text: BY_HAND, language: 'en' };
  return {
    text: fillLine(byHand, caseWords(job.caseFile.content, locale, readerNames, job.target)),
    language: job.language,
  };
}

/**
 * The parts of a template with own words in their place. What the writer has (subject, greeting, closing) takes the place of
 * the template's, or stands beside the words if it has none; below a greeting of the writer's nothing is put above the words.
 */
function withOwn(parts: readonly TemplatePart[], own: OwnParts, locale: Locale): Block[] {
  const beside = (kind: 'subject' | 'salutation' | 'closing') => {
    const block = own[kind];
    return block && !parts.some((part) => part.kind === kind) ? [block] : [];
  };
  return parts.flatMap((part) => {
    if (part.kind === 'own') return [...beside('subject'), ...beside('salutation'), ...own.body, ...beside('closing')];
    if (part.kind === 'paragraph' && own.whole) return [];
    const block = part.kind === 'demands' || part.kind === 'paragraph' ? undefined : own[part.kind];
    if (!block) return toBlocks(part, locale);
    return [block.kind === 'closing' ? { ...block, runs: closingRuns(block.runs, locale) } : block];
  });
}

/** A closing that is typed in one line stands in those in which its language writes it. */
function closingRuns(runs: readonly StyledText[], { room }: Locale): readonly StyledText[] {
  if (runs.some(({ style }) => style)) return runs;
  return [{ text: inLines(plain(runs), room.letter?.closingLines) }];
}

function composeCopyNote(job: Job, copied: readonly Job[], materials: Materials): Letter {
  const { own: _, ...others } = materials;
  const values = templateValues(
    job,
    copied.map(({ target }) => target),
    others,
  );
  const parts = renderLetterTemplate(materials.copyTemplate, values);
  return Object.assign(frame(job, materials), {
    blocks: parts.flatMap((part) => toBlocks(part, materials.locale)),
    copies: [],
  });
}

/** What stands around the words: sender, place and date, recipient, signature. */
function frame(
  job: Job,
  { locale, sender, senderLines, senderCountryLanguage, names, date }: Materials,
  byHand?: Letter['onPaper']['byHand'],
): Omit<Letter, 'blocks' | 'copies'> {
  const { target } = job;
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
    onPaper: { name: spokenName(target), day, pageOf: locale.pageOf, ...(byHand ? { byHand } : {}) },
  };
}

/** In a text from right to left, an invisible mark after a town in Latin letters, or the day would be read as a part of it. */
function placeIn({ direction }: Locale, place: string | undefined): string | undefined {
  return place && direction === 'rtl' ? `${place}\u200f` : place;
}

/** What a letter template may use. */
interface TemplateValues {
  readonly letter: { readonly salutation: string; readonly closing: string } & Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

/** `mains` are the targets of the letters that are copied; of a letter, its own. */
function templateValues(job: Job, mains: readonly Target[], materials: Materials): TemplateValues {
  const { locale, sender } = materials;
  const { target } = job;
  const { content } = job.caseFile;
  const words = caseWords(content, locale, materials.readerNames, target, mains);
  const { respell = (text: string) => text } = locale.room;
  const fill = (text: string) => fillLine(respell(text), words);
  const own = targetWords(target);
  const { subject, paragraphs, demands, closing, lead, ending = '', greeting } = job.model;
  const [opening = '', ...further] = paragraphs;
  const { salutation, closing: usual } = greetingOf(target, locale, fill, materials.forms);
  const greeted = ended(greeting ?? salutation, locale.afterSalutation);
  const closes = (given: string | undefined) => ended(given === undefined ? usual : fill(given), locale.afterClosing);
  const ownClosing = forTag(target.closing, job.language);
  return {
    sender: {
      name: sender?.name ?? '',
      place: sender?.place ?? '',
      about: forTag(sender?.about ?? {}, job.language) ?? '',
    },
    target: Object.assign(own, { line: targetLine(target) }),
    main: { line: linesOf(mains, locale) },
    case: {
      title: content.title,
      reference: content.reference ?? '',
      country: materials.readerNames.postal(content.country),
    },
    people: words.values.people,
    date: longDate(locale, materials.date, sender?.country),
    letter: {
      subject: fill(subject),
      salutation: greeted,
      opening: lead === undefined ? fill(opening) : begunAfter(greeted, fill(opening), locale),
      paragraphs: further.map(fill),
      demands: demands.map(fill),
      ending: fill(ending),
      closing: closes(ownClosing ?? closing),
    },
    phrase: otherWords(materials, fill, materials.sent?.(job.targetSlug), {
      demands: demands.length > 0 ? fill(lead ?? locale.phrases.demands) : '',
      copySubject: fill(locale.phrases.copySubject),
      copyNote: fill(locale.phrases.copyNote),
      copyClosing: closes(ownClosing),
    }),
    own: materials.own !== undefined,
  };
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
  if (/[.,:;!?\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]$/.test(text)) return text; // as most that have some
  return !/[A-Za-z0-9\u00c0-\u024f\u4e00-\u9fff]$/.test(text) && /[\p{P}]$/u.test(text) && !/[)\]}"'”’»]$/u.test(text)
    ? text
    : `${text}${mark}`;
}

function toBlocks(part: TemplatePart, { room }: Locale): readonly Block[] {
  if (part.kind === 'own') return [];
  if (part.kind === 'demands') return [{ kind: 'demands', items: part.items.map((text) => [{ text }]) }];
  const text = part.kind === 'closing' ? inLines(part.text, room.letter?.closingLines) : part.text;
  return [{ kind: part.kind, runs: [{ text }] }];
}
