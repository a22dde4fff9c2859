import * as v from 'valibot';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { languageTag } from '../languages/codes.ts';
import { isoDate } from '../source/day.ts';
import { mustBe } from '../source/shape.ts';
import { SLUG } from './slug.ts';

// The shape of a case file, declared once: the type, the checks, the defaults and the JSON Schema come from it.
// Each `description` is what a keeper reads in the editor.

const text = (meaning: string) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(20_000), v.description(meaning));
const line = (meaning: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.regex(/^[^\n\r\t]*$/, mustBe({ is: 'one-line' })),
    v.maxLength(400),
    v.description(meaning),
  );
const slug = (meaning: string) => v.pipe(v.string(), v.regex(SLUG, mustBe({ is: 'slug' })), v.description(meaning));
const date = (meaning: string) =>
  v.pipe(
    v.string(),
    v.check(isoDate, mustBe({ is: 'date' })),
    v.description(`${meaning} (YYYY-MM-DD)`),
    v.metadata({ format: 'date' }),
  );
const country = (meaning: string) =>
  v.pipe(v.picklist(COUNTRY_CODES), v.description(`${meaning} (ISO 3166-1 alpha-2, such as CN)`));
const language = v.pipe(languageTag, v.description('A language (ISO 639-1, such as en; or BCP 47, such as zh-Hant)'));
const list = <S extends v.GenericSchema>(item: S, meaning: string) =>
  v.optional(v.pipe(v.array(item), v.maxLength(500), v.description(meaning)), []);
const byLanguage = <S extends v.GenericSchema>(item: S, meaning: string) =>
  v.pipe(v.record(language, item), v.description(`${meaning}, a map from language (ISO 639-1, such as en) to text`));

const person = v.strictObject({
  name: line('Full name, as letters write it'),
  pronouns: v.pipe(
    line('he/him, she/her, they/them, or free text; five forms such as "xe/xem/xyr/xyrs/xemself" are used as they are'),
  ),
  aliases: list(line('Another name'), 'Other names and spellings under which the person is known'),
  description: v.optional(text('Who the person is, in a sentence')),
  native: v.optional(byLanguage(line('Name'), 'The name in other languages and scripts'), {}),
});

const STREET = 'Street and house, or what stands in their place: a line, or a list of lines';

const fields = v.strictObject({
  street: v.optional(
    v.pipe(
      v.union([
        line('Street line'),
        v.pipe(v.array(line('Street line')), v.minLength(1), v.maxLength(20), v.description('Street lines')),
      ]),
      v.description(STREET),
    ),
  ),
  postcode: v.optional(line('Postcode, in quotes if it is a number')),
  city: v.optional(line('Town')),
  region: v.optional(line('Province or state; left out where the post of the country has no place for it')),
});

const address = (lines: string) =>
  v.optional(
    v.pipe(
      v.union([
        v.pipe(v.array(line('Address line')), v.maxLength(500), v.description(lines)),
        v.pipe(fields, v.description('The parts of the address, which are put into the order of its country')),
      ]),
      v.description(`${lines}; or its parts: street, postcode, city, region`),
    ),
    [],
  );

const native = v.strictObject({
  lang: v.pipe(language, v.description('Language of this block (ISO 639-1)')),
  name: v.optional(line('Name of the official in that language')),
  role: v.optional(line('Role in that language')),
  organisation: v.optional(line('Organisation in that language')),
  address: address('Address lines in that language and script, without the country'),
});

const target = v.strictObject({
  kind: v.optional(
    v.pipe(
      v.picklist(['target', 'additional', 'copy']),
      v.description(
        'target: the letter goes here; additional: a letter of its own; copy: a copy of the letter to the first target',
      ),
    ),
    'target',
  ),
  name: v.optional(line('Name, without honorific')),
  honorific: v.optional(line('What stands before the name, such as Director or His Excellency Mr')),
  role: v.optional(line('Role, such as Party Secretary')),
  organisation: v.optional(line('Office or organisation')),
  address: address('Address lines as the post of that country wants them, without the country'),
  country: country('Where the letter goes, which is not always the country of the case'),
  native: v.optional(v.pipe(native, v.description('The same in the language and script of the country'))),
  salutation: v.optional(
    byLanguage(line('Salutation'), 'The whole salutation without the comma, such as "Dear Director Wang"'),
    {},
  ),
  closing: v.optional(byLanguage(line('Closing'), 'The closing without the comma, such as "Yours sincerely"'), {}),
  email: list(
    v.pipe(v.string(), v.email(mustBe({ is: 'email' })), v.description('E-mail address')),
    'E-mail addresses',
  ),
  fax: list(line('Fax number'), 'Fax numbers, with the country code'),
  phone: list(line('Telephone number'), 'Telephone numbers, with the country code'),
  social: list(line('Account or address'), 'Accounts on social networks'),
});

const letter = v.strictObject({
  subject: line('What the letter is about, in a few words'),
  opening: text('The first paragraph: whom the letter is about and why you write'),
  paragraphs: list(text('Paragraph'), 'What happened, a paragraph each'),
  demands: v.pipe(
    v.array(text('What the official is asked to do')),
    v.minLength(1),
    v.maxLength(100),
    v.description('What the letter asks for, one request each'),
  ),
  closing: v.optional(line('Closing for every target that has none of its own, without the comma')),
  reviewed: line('Who that speaks the language has read this letter; "needed" as long as nobody has'),
});

const source = v.strictObject({
  title: line('Title'),
  date: v.optional(date('Date of the source')),
  note: v.optional(text('What it was used for, or what is wrong in it')),
});

export const caseSchema = v.pipe(
  v.strictObject({
    title: line('What the case is about, in a line'),
    summary: v.optional(text('What happened, in two or three sentences')),
    country: country('The country of the case'),
    reference: v.optional(line('Number of the Urgent Action, such as UA 60/16')),
    index: v.optional(line('Index number of the document')),
    issued: v.optional(date('Day on which the casesheet came out')),
    deadline: v.optional(date('Last day to send appeals; leave the line out if there is none')),
    status: v.optional(
      v.pipe(
        v.picklist(['open', 'closed', 'superseded']),
        v.description('closed: no letters any more; superseded: another case takes its place'),
      ),
      'open',
    ),
    supersedes: v.optional(slug('The older case that this one takes the place of (its file name without .yaml)')),
    supersededBy: v.optional(slug('The newer case that takes the place of this one (its file name without .yaml)')),
    statusNote: v.optional(text('Why the case is closed or superseded')),
    people: v.pipe(
      v.array(v.pipe(person, v.description('A person for whom the letters are written'))),
      v.minLength(1),
      v.maxLength(200),
      v.description('The people for whom the letters are written'),
    ),
    names: list(line('Name'), 'Other persons, places and organisations that letters of this case may name'),
    languages: list(language, 'Languages that the targets prefer, best first (ISO 639-1)'),
    ownLanguage: v.optional(v.pipe(v.boolean(), v.description('May people write in their own language?')), false),
    targets: v.pipe(
      v.record(
        slug('Slug of a target, such as wang: what people type after --target'),
        v.pipe(target, v.description('Somebody to write to')),
      ),
      v.minEntries(1),
      v.description('Whom to write to: a map from slug to target'),
    ),
    letter: v.pipe(
      v.record(language, v.pipe(letter, v.description('The model letter in one language'))),
      v.minEntries(1),
      v.description('The model letter, a map from language (ISO 639-1) to letter'),
    ),
    background: v.optional(text('More about the case, for the writer')),
    sources: list(v.pipe(source, v.description('A document')), 'Where the facts come from'),
  }),
  v.title('Case of appeal'),
  v.description('A case file: what happened, whom to write to, what to ask, until when.'),
);

/** A case as parsed, with every default filled in. */
export type Case = v.InferOutput<typeof caseSchema>;
export type Target = v.InferOutput<typeof target>;
/** The parts of an address; `street` is a line or several. */
export type AddressFields = v.InferOutput<typeof fields>;
export type Person = v.InferOutput<typeof person>;
export type ModelLetter = v.InferOutput<typeof letter>;
