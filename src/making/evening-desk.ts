import { senderLines } from '../address/sender.ts';
import type { CaseFile } from '../case/read.ts';
import type { ModelLetter } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import { postNames, readerNames } from '../countries/countries.ts';
import type { EveningPlan, EveningPosting } from '../evening/evening-plan.ts';
import type { Member } from '../evening/member.ts';
import { ModelText } from '../evening/own-share.ts';
import { rotated } from '../evening/rotation.ts';
import { compose, type Materials } from '../letter/compose.ts';
import { type Letter, type Posting, plain, textsIn } from '../letter/letter.ts';
import { withReason } from '../letter/reason.ts';
import { type Job, makeJob } from '../letter/resolve.ts';
import { unreadWords } from '../letter/review.ts';
import type { Finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { templateShelf } from '../workspace/templates.ts';
import { withoutTypedCountries } from './addressing.ts';
import type { Evening } from './evening-choice.ts';
import { isIn, senderOf } from './evening-sender.ts';
import { formsFor, phrasedSetting, wordsOfPhrases } from './phrases-needed.ts';
import { eachOnce } from './plan.ts';

// Where the letters of an evening are written: one at a time, with what many of them share found once.

/** What a letter says, with what names it for good. */
export interface WrittenPosting {
  readonly written: Posting;
  /** The SHA-256 of what it says: of the letters of the posting as JSON. */
  readonly sha256: string;
  /** What share of the words is the writer's own, from 0 to 1. */
  readonly own: number;
}

type Shared = Omit<Materials, 'sender' | 'senderLines' | 'senderCountryLanguage' | 'names'>;

/** Writes the letters of an evening. */
export class Desk {
  private readonly session: Session;
  private readonly plan: EveningPlan;
  private readonly cases: Evening['cases'];
  private readonly rotate: boolean;
  private readonly shared = new Map<string, Promise<Shared>>();
  private readonly addressed = new Map<string, Promise<CaseFile>>();
  private readonly jobs = new Map<string, Job>();
  private readonly phrases = new Map<string, ReturnType<typeof wordsOfPhrases>>();
  private readonly forms = new Map<string, ReturnType<typeof formsFor>>();
  private readonly models = new Map<string, ModelText>();

  constructor(session: Session, { plan, cases }: Evening, rotate: boolean) {
    this.session = session;
    this.plan = plan;
    this.cases = cases;
    this.rotate = rotate;
  }

  /** What goes into the envelope of a posting. */
  async write(one: EveningPosting): Promise<WrittenPosting> {
    const member = this.plan.writers[one.writer] as Member;
    const sender = senderOf(member, one.language);
    const job = await this.jobOf(one, member);
    const { locale, readerNames, date, letterTemplate, copyTemplate } = await this.sharedFor(
      one.language,
      member.country,
    );
    const names = await postNames(sender);
    const senderLines = await this.linesFor(job, sender, member.guest ?? false);
    const forms = await this.formsOf(one);
    const materials: Materials = {
      locale,
      sender,
      names,
      readerNames,
      senderLines,
      date,
      forms,
      letterTemplate,
      copyTemplate,
    };
    const composed = compose(job, materials);
    const reason = reasonOf(member, one.language);
    const written = reason === undefined ? composed : withReason(composed, reason, Object.values(sender.about));
    const sha256 = this.session.host.sha256(JSON.stringify(written.letters));
    return {
      written,
      sha256,
      own: this.shareOf(one, composed, [...Object.values(sender.about), ...(reason === undefined ? [] : [reason])]),
    };
  }

  /** What to know of the words of letters: what nobody has read yet who speaks the language, and what phrases there are not. */
  async findings(): Promise<Finding[]> {
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (const one of this.plan.postings) {
      const { slug = '', country = '' } = this.plan.writers[one.writer] ?? {};
      const key = `${one.case} ${one.language} ${country}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const made = await this.phrasesOf(one, { slug, country });
      const { locale } = await this.sharedFor(one.language, country);
      const { content } = this.cases.get(one.case) as CaseFile;
      findings.push(...(made?.findings ?? []), ...(made?.unread ? [] : unreadWords(content, locale)));
    }
    return eachOnce(findings);
  }

  /** The people whom the letters are about: their names are never hyphenated. */
  people(): string[] {
    return [...this.cases.values()].flatMap(({ content }) => content.people.map(({ name }) => name));
  }

  /** How much of a letter is the writer's own. */
  private shareOf(one: EveningPosting, { letters }: Posting, mine: readonly string[]): number {
    if (mine.length === 0) return 0;
    const key = `${one.case}/${one.target} ${one.language}`;
    const model = this.models.get(key) ?? modelOf(letters.at(-1), mine);
    this.models.set(key, model);
    return model.share(mine);
  }

  private sharedFor(language: string, origin: string): Promise<Shared> {
    const key = `${language} ${origin}`;
    const found = this.shared.get(key) ?? this.materials(language, origin);
    this.shared.set(key, found);
    return found;
  }

  private async materials(language: string, origin: string): Promise<Shared> {
    const shelf = templateShelf(this.session);
    return {
      locale: await shelf.locale(language, origin),
      readerNames: await readerNames(language),
      date: this.plan.day,
      letterTemplate: await shelf.letter('letter', language),
      copyTemplate: await shelf.letter('copy-note', language),
    };
  }

  /** The job of a posting: writers of one language who write to the same targets have the same, unless letters are varied. */
  private async jobOf(one: EveningPosting, { slug, country }: Member): Promise<Job> {
    const varied = this.rotate ? { varied: (model: ModelLetter) => rotated(model, `${slug}/${one.case}`) } : {};
    const phrased = (await this.phrasesOf(one, { slug, country }))?.wordsFor(one.target);
    const about = { origin: country, made: one.together, phrased, ...varied };
    if (this.rotate) return makeJob(await this.caseOf(one.case), one.target, one.language, about);
    const key = JSON.stringify([one.case, one.target, one.language, country, one.together]);
    const job = this.jobs.get(key) ?? makeJob(await this.caseOf(one.case), one.target, one.language, about);
    this.jobs.set(key, job);
    return job;
  }

  /** What letters say that are made of phrases; undefined where the case has a letter in the language. */
  private phrasesOf(
    one: EveningPosting,
    { slug, country }: Pick<Member, 'slug' | 'country'>,
  ): ReturnType<typeof wordsOfPhrases> {
    const setting = phrasedSetting(this.rotate ? {} : { voice: 1 }, { name: slug, country });
    const key = `${one.case} ${one.language} ${country} ${setting.voice}`;
    const find = async () => {
      const { locale } = await this.sharedFor(one.language, country);
      return wordsOfPhrases(this.session, this.cases.get(one.case) as CaseFile, locale, setting);
    };
    const found = this.phrases.get(key) ?? find();
    this.phrases.set(key, found);
    return found;
  }

  /** How people are greeted by their office, in a language; undefined if the case has none who is. */
  private formsOf({ case: slug, language }: EveningPosting): ReturnType<typeof formsFor> {
    const key = `${slug} ${language}`;
    const found = this.forms.get(key) ?? formsFor(this.cases.get(slug) as CaseFile, language);
    this.forms.set(key, found);
    return found;
  }

  private caseOf(slug: string): Promise<CaseFile> {
    const found = this.addressed.get(slug) ?? withoutTypedCountries(this.cases.get(slug) as CaseFile);
    this.addressed.set(slug, found);
    return found;
  }

  private async linesFor(job: Job, sender: Sender, isGuest: boolean): Promise<Materials['senderLines']> {
    const countries = new Set([job, ...(job.copyOf ?? [])].map(({ target }) => target.country));
    const lines = new Map<string, readonly string[]>();
    for (const country of countries)
      lines.set(country, isGuest ? [sender.name, ...sender.address] : await senderLines(sender, country));
    return lines;
  }
}

/** Why a member writes, if it can be said in a language. */
function reasonOf({ why, languages }: Member, language: string): string | undefined {
  return isIn(language, languages[0] ?? language) ? why : undefined;
}

/** The paragraphs and demands of a letter: what says something. */
function textsOf(letter: Letter | undefined): string[] {
  const said = (letter?.blocks ?? []).filter(
    ({ kind }) => kind === 'paragraph' || kind === 'demands' || kind === 'list',
  );
  return said.flatMap((block) => textsIn(block).map(plain));
}

/** The text of the model, with which a writer's own words are compared. */
function modelOf(letter: Letter | undefined, own: readonly string[]): ModelText {
  const names = [...(letter?.people ?? []), letter?.onPaper.name ?? '', ...(letter?.recipient.lines ?? [])];
  return new ModelText(
    textsOf(letter).filter((text) => !own.includes(text)),
    names,
  );
}
