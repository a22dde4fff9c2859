import * as v from 'valibot';
import { OFFICES } from '../languages/offices.ts';
import { mustBe } from '../source/shape.ts';
import { cards } from './card-schema.ts';
import { concerns, nameForms, requests } from './keyed.ts';
import {
  byLanguage,
  country,
  date,
  language,
  line,
  list,
  meant,
  partialDate,
  several,
  slug,
  someOf,
  text,
  whole,
} from './values.ts';

// The shape of a case file, declared once: the type, the checks, the defaults and the JSON Schema come from it.
// Each `description` is the name of what a keeper reads in the editor, in the language of messages.

/** A number of people; more than there are is a slip. */
const MOST_PEOPLE = 10_000_000_000;

/** Letters of one writer for a case; more than anybody writes. */
const MOST_LETTERS = 100;

const person = v.strictObject({
  name: line('person.name'),
  pronouns: v.pipe(line('person.pronouns')),
  aliases: list(line('person.alias'), 'person.aliases'),
  description: v.optional(text('person.description')),
  native: v.optional(byLanguage(line('case.name'), 'person.native'), {}),
  forms: nameForms('person.forms'),
  number: v.optional(line('person.number')),
  born: v.optional(partialDate('person.born')),
});

const group = v.strictObject({
  name: line('group.name'),
  pronouns: v.optional(line('group.pronouns')),
  count: v.optional(whole(MOST_PEOPLE, 'group.count')),
  native: v.optional(byLanguage(line('case.name'), 'group.native'), {}),
  forms: nameForms('group.forms'),
});

const fields = v.strictObject({
  street: v.optional(
    v.pipe(
      v.union([
        line('address.streetLine'),
        v.pipe(
          v.array(line('address.streetLine')),
          v.minLength(1),
          v.maxLength(20),
          v.description(meant('address.streetLines')),
        ),
      ]),
      v.description(meant('address.street')),
    ),
  ),
  postcode: v.optional(line('address.postcode')),
  city: v.optional(line('address.city')),
  region: v.optional(line('address.region')),
});

const address = (lines: 'target.address' | 'native.address') =>
  v.optional(
    v.pipe(
      v.union([
        v.pipe(v.array(line('address.line')), v.maxLength(500), v.description(lines)),
        v.pipe(fields, v.description(meant('address.parts'))),
      ]),
      v.description(`${lines}OrParts`),
    ),
    [],
  );

const native = v.strictObject({
  lang: v.pipe(language, v.description(meant('native.lang'))),
  name: v.optional(line('native.name')),
  role: v.optional(line('native.role')),
  organisation: v.optional(line('native.organisation')),
  address: address('native.address'),
});

const target = v.strictObject({
  kind: v.optional(
    v.pipe(v.picklist(['target', 'additional', 'copy', 'card']), v.description(meant('target.kind'))),
    'target',
  ),
  name: v.optional(line('target.name')),
  honorific: v.optional(line('target.honorific')),
  role: v.optional(line('target.role')),
  office: v.optional(v.pipe(v.picklist(OFFICES), v.description(meant('target.office')))),
  pronouns: v.optional(line('target.pronouns')),
  organisation: v.optional(line('target.organisation')),
  address: address('target.address'),
  country: country('target.country'),
  native: v.optional(v.pipe(native, v.description(meant('target.native')))),
  salutation: v.optional(
    byLanguage(
      v.pipe(
        v.union([line('target.salutation'), several(line('target.salutation'), 'target.salutationsIn')]),
        v.description(meant('target.salutation')),
      ),
      'target.salutations',
    ),
    {},
  ),
  closing: v.optional(byLanguage(line('target.closing'), 'target.closings'), {}),
  email: list(
    v.pipe(v.string(), v.email(mustBe({ is: 'email' })), v.description(meant('target.email'))),
    'target.emails',
  ),
  fax: list(line('target.fax'), 'target.faxes'),
  phone: list(line('target.phone'), 'target.phones'),
  social: list(line('target.account'), 'target.social'),
  web: someOf(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s<>"]+$/, mustBe({ is: 'web-address' })),
      v.maxLength(2000),
      v.description(meant('target.webForm')),
    ),
    'target.web',
  ),
  posts: v.optional(byLanguage(several(text('target.post'), 'target.postsIn'), 'target.posts')),
  demands: v.optional(byLanguage(several(text('letter.demand'), 'target.demandsIn'), 'target.demands')),
  for: someOf(country('target.forCountry'), 'target.for'),
  instructions: v.optional(text('target.instructions')),
  checked: v.optional(date('target.checked')),
  source: v.optional(line('target.source')),
  left: v.optional(partialDate('target.left')),
});

const letter = v.pipe(
  v.strictObject({
    subject: line('letter.subject'),
    opening: v.optional(text('letter.opening')),
    openings: someOf(text('letter.opening'), 'letter.openings', 20),
    paragraphs: list(text('letter.paragraph'), 'letter.paragraphs'),
    arguments: someOf(text('letter.paragraph'), 'letter.arguments', 20),
    demands: v.optional(
      v.pipe(v.array(text('letter.demand')), v.maxLength(100), v.description(meant('letter.demands'))),
      [],
    ),
    body: someOf(text('letter.paragraph'), 'letter.body'),
    closing: v.optional(line('letter.closing')),
    reviewed: line('letter.reviewed'),
  }),
  v.metadata({ anyOf: [{ required: ['opening'] }, { required: ['body'] }] }),
);

const deadline = v.strictObject({ date: date('deadline.date'), for: line('deadline.for') });

const source = v.strictObject({
  title: line('source.title'),
  date: v.optional(date('source.date')),
  note: v.optional(text('source.note')),
});

export const caseSchema = v.pipe(
  v.strictObject({
    title: line('case.title'),
    summary: v.optional(text('case.summary')),
    country: country('case.country'),
    reference: v.optional(line('case.reference')),
    sequence: v.optional(line('case.sequence')),
    index: v.optional(line('case.index')),
    issued: v.optional(date('case.issued')),
    deadline: v.optional(date('case.deadline')),
    deadlines: someOf(v.pipe(deadline, v.description(meant('case.oneDeadline'))), 'case.deadlines', 50),
    limit: v.optional(line('case.limit')),
    lettersEach: v.optional(whole(MOST_LETTERS, 'case.lettersEach')),
    status: v.optional(
      v.pipe(v.picklist(['open', 'closed', 'superseded']), v.description(meant('case.status'))),
      'open',
    ),
    supersedes: v.optional(slug('case.supersedes')),
    supersededBy: v.optional(slug('case.supersededBy')),
    statusNote: v.optional(text('case.statusNote')),
    people: v.optional(
      v.pipe(
        v.array(v.pipe(person, v.description(meant('case.person')))),
        v.maxLength(200),
        v.description(meant('case.people')),
      ),
      [],
    ),
    group: v.optional(v.pipe(group, v.description(meant('case.group')))),
    names: list(line('case.name'), 'case.names'),
    languages: list(language, 'case.languages'),
    ownLanguage: v.optional(v.pipe(v.boolean(), v.description(meant('case.ownLanguage'))), false),
    targets: v.pipe(
      v.record(slug('case.slug'), v.pipe(target, v.description(meant('case.target')))),
      v.minEntries(1),
      v.description(meant('case.targets')),
    ),
    concerns,
    requests,
    letter: v.optional(
      v.pipe(
        v.record(language, v.pipe(letter, v.description(meant('case.modelLetter')))),
        v.description(meant('case.letter')),
      ),
      {},
    ),
    cards,
    background: v.optional(text('case.background')),
    sources: list(v.pipe(source, v.description(meant('case.source'))), 'case.sources'),
  }),
  v.metadata({
    allOf: [
      { anyOf: [{ required: ['people'] }, { required: ['group'] }] },
      { anyOf: [{ required: ['letter'] }, { required: ['requests'] }] },
    ],
  }),
  v.title('case.schema'),
  v.description(meant('case')),
);

/** A case as parsed, with every default filled in. */
export type Case = v.InferOutput<typeof caseSchema>;
/** A target as a case file has it, every default filled in. */
export type Target = v.InferOutput<typeof target>;
/** The parts of an address; `street` is a line or several. */
export type AddressFields = v.InferOutput<typeof fields>;
/** A person for whom letters are written. */
export type Person = v.InferOutput<typeof person>;
/** Those for whom letters are written where they are no persons with names: a community, an organisation. */
export type Group = v.InferOutput<typeof group>;
/** The model letter of a case in one language. */
export type ModelLetter = v.InferOutput<typeof letter>;
