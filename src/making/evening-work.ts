import type { PrinterProfile, Sender } from '../config/config.ts';
import type { EveningPosting } from '../evening/evening-plan.ts';
import { type LetterSetting, layoutLetter } from '../layout/letter.ts';
import type { Page } from '../layout/page.ts';
import type { Posting } from '../letter/letter.ts';
import type { Sheet } from '../paper/sheets.ts';
import { anyError, type Finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { createdOn } from './created.ts';
import type { Evening } from './evening-choice.ts';
import { type Covers, coversFor } from './evening-covers.ts';
import { Desk, type WrittenPosting } from './evening-desk.ts';
import type { EveningFlags } from './evening-flags.ts';
import { commonest } from './evening-roster.ts';
import { printerProfile } from './pages.ts';
import { choosePaper } from './paper.ts';
import { eachOnce, type PlannedItem } from './plan.ts';
import type { Planner } from './planner.ts';
import { Typesetting } from './typeset.ts';
import { letterProblems } from './typeset-problems.ts';

// An evening at work: letters are written and laid out one by one, and what cannot be made is left out of every file.

/** A posting on its pages. */
export interface LaidPosting {
  readonly posting: EveningPosting;
  readonly pages: readonly Page[];
  /** The SHA-256 of what the letters say. */
  readonly sha256: string;
  /** What share of the words is the writer's own, from 0 to 1. */
  readonly own: number;
  /** What is to be known of it, and of none before. */
  readonly found: readonly Finding[];
}

/** What a posting says. */
export type Written = WrittenPosting & { readonly posting: EveningPosting };

/** What the letters of an evening are laid out with. */
interface Setting {
  readonly letter: LetterSetting;
  readonly fonts: Typesetting;
  readonly covers: Covers;
  readonly profile: PrinterProfile | undefined;
  /** Where the group is (ISO 3166-1). */
  readonly country: string | undefined;
}

/** Lays out the letters of an evening, and knows which of them cannot be made. */
export class EveningWork {
  readonly session: Session;
  readonly evening: Evening;
  readonly flags: EveningFlags;
  readonly covers: Covers;
  readonly country: string | undefined;
  readonly fonts: Typesetting;
  private readonly planner: Planner;
  private readonly letter: LetterSetting;
  private readonly desk: Desk;
  private readonly profile: PrinterProfile | undefined;
  /** Keys of postings that are left out. */
  private readonly gone = new Set<string>();
  /** Notes that were passed on. */
  private readonly told = new Set<string>();

  private constructor(
    session: Session,
    planner: Planner,
    evening: Evening,
    flags: EveningFlags,
    desk: Desk,
    setting: Setting,
  ) {
    this.session = session;
    this.planner = planner;
    this.evening = evening;
    this.flags = flags;
    this.desk = desk;
    this.letter = setting.letter;
    this.fonts = setting.fonts;
    this.covers = setting.covers;
    this.country = setting.country;
    this.profile = setting.profile;
  }

  /** Gets fonts and paper ready, and leaves out what fits no envelope. */
  static async start(
    session: Session,
    planner: Planner,
    evening: Evening,
    flags: EveningFlags,
    group: Sender | undefined,
  ): Promise<EveningWork> {
    const country = group?.country ?? commonest(evening.plan.writers);
    const { form, sheet, window, box } = choosePaper(flags, country);
    const desk = new Desk(session, evening, flags.rotate ?? false);
    const printer = await printerProfile(session, flags);
    const options = {
      typeface: 'serif' as const,
      created: createdOn(session, evening.plan.day),
      ...(flags.fontDir === undefined ? {} : { fontFolder: flags.fontDir }),
      ...(country === undefined ? {} : { region: country }),
      ...(printer ? { printer } : {}),
    };
    const fonts = await Typesetting.start(session, options, desk.people());
    const letter = {
      form,
      sheet,
      window,
      box,
      fit: 'little',
      large: false,
      handLines: flags.handwrite,
      returnAddress: true,
    } as const;
    const covers = await coversFor(session, evening, flags, country);
    const work = new EveningWork(session, planner, evening, flags, desk, {
      letter,
      fonts,
      covers,
      country,
      profile: printer,
    });
    await session.report(await desk.findings());
    await work.checkAddresses();
    return work;
  }

  /** What names all that goes into a posting besides the words of its letters: when it is another, its pages are. */
  get ground(): string {
    return groundOf(this.session.host.version, this.letter, this.covers, this.flags);
  }

  /** What names all that goes into any file besides words. Fonts of the user's own may have changed: then nothing is taken over. */
  get partGround(): string | undefined {
    const { session, evening, country, flags, profile } = this;
    if (flags.fontDir !== undefined) return undefined;
    const { day, order } = evening.plan;
    return JSON.stringify([this.ground, day, order, country, session.messages.language, this.desk.people(), profile]);
  }

  get sheet(): Sheet {
    return this.letter.sheet;
  }

  /** The postings of a kind that are made, as far as that is known. */
  postings(kind?: EveningPosting['kind']): EveningPosting[] {
    return this.evening.plan.postings.filter(
      (one) => (kind === undefined || one.kind === kind) && !this.gone.has(one.key),
    );
  }

  /** What the postings of a kind say, in the order of the stack. */
  async *written(kind: EveningPosting['kind']): AsyncGenerator<Written> {
    for (const posting of this.postings(kind)) yield { posting, ...(await this.desk.write(posting)) };
  }

  /** What a posting says on its pages; undefined if it cannot be made: it is left out from now on. */
  async laid({ posting, written, sha256, own }: Written): Promise<LaidPosting | undefined> {
    const { pages, findings } = await this.layOut(written);
    const all = [...findings, ...this.fonts.lacking()];
    const found = all.filter((one) => !this.told.has(JSON.stringify(one)));
    return (await this.passes(posting, all, pages.length)) ? { posting, pages, sha256, own, found } : undefined;
  }

  /** Lays out what goes into an envelope. */
  private async layOut(written: Posting): Promise<{ pages: readonly Page[]; findings: readonly Finding[] }> {
    const { setter } = this.fonts;
    const pages: Page[] = [];
    const findings: Finding[] = [];
    for (const letter of written.letters) {
      await setter.prepare(letter.language);
      const laidOut = layoutLetter(letter, this.letter, setter);
      pages.push(...laidOut.pages);
      findings.push(...letterProblems(letter, laidOut, this.letter, 2));
    }
    return { pages, findings };
  }

  /** What is found when a posting is laid out. */
  async findings(posting: EveningPosting): Promise<readonly Finding[]> {
    const { findings } = await this.layOut((await this.desk.write(posting)).written);
    return [...findings, ...this.fonts.lacking()];
  }

  /** An address is the same for all writers in a country: what does not fit is found before anything is written. */
  private async checkAddresses(): Promise<void> {
    const known = new Map<string, readonly Finding[]>();
    for (const posting of this.postings()) {
      const member = this.evening.plan.writers[posting.writer];
      const key = [posting.case, posting.target, member?.country, ...(member?.languages ?? [])].join(' ');
      const findings = known.get(key) ?? [...(await this.covers.check(posting)), ...(await this.onLetter(posting))];
      known.set(key, findings);
      if (anyError(findings)) await this.leaveOut(posting, findings);
      else this.note(findings);
    }
  }

  /** What is wrong with the address of a posting on its letters. */
  private async onLetter(posting: EveningPosting): Promise<readonly Finding[]> {
    const { findings } = await this.layOut((await this.desk.write(posting)).written);
    this.fonts.setter.missing.clear(); // a name that no font has is one writer's fault, and is told of their letter
    return findings.filter(({ code }) => code === 'address-high' || code === 'address-wide');
  }

  /** Lets a posting pass on so many pages, or leaves it out, by what was found. */
  async passes(posting: EveningPosting, findings: readonly Finding[], pages: number): Promise<boolean> {
    if (anyError(findings)) {
      await this.leaveOut(posting, findings);
      return false;
    }
    this.note(findings);
    this.planner.add(posting.kind === 'copy' ? 'copies.pdf' : 'letters.pdf', Object.assign(itemOf(posting), { pages }));
    return true;
  }

  private async leaveOut(posting: EveningPosting, findings: readonly Finding[]): Promise<void> {
    this.gone.add(posting.key);
    await this.planner.leaveOut(itemOf(posting), eachOnce(findings));
  }

  /** Notes are kept once, however many letters they are of. */
  private note(findings: readonly Finding[]): void {
    for (const one of findings) {
      const key = JSON.stringify(one);
      if (this.told.has(key)) continue;
      this.told.add(key);
      this.planner.note(one);
    }
  }
}

function itemOf({ case: slug, target, name, language, country }: EveningPosting): PlannedItem {
  return { case: slug, target, name, language, country };
}

function groundOf(
  version: string,
  { form, sheet, window, handLines }: LetterSetting,
  { name, size }: Covers,
  { offset, fontDir, printer, split, simplex }: EveningFlags,
): string {
  const paper = [form.name, sheet.name, window?.name, handLines, name, size];
  return JSON.stringify([version, ...paper, offset, fontDir, printer, split, simplex]);
}
