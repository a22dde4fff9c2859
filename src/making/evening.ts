import type { Sender } from '../config/config.ts';
import type { Rates } from '../config/postage.ts';
import type { Member } from '../evening/member.ts';
import { type ShardNumber, shardOf } from '../evening/shards.ts';
import { checkNames } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import { type Evening, planEvening } from './evening-choice.ts';
import { type PostBy, postByDays, weighed } from './evening-facts.ts';
import { type EveningFile, EveningFiles } from './evening-files.ts';
import type { EveningFlags } from './evening-flags.ts';
import { EveningFolder, type EveningProduct } from './evening-folder.ts';
import { manifestOf, type PlacedFlags } from './evening-held.ts';
import { enterPrepared, withoutPosted } from './evening-ledger.ts';
import { TakenParts } from './evening-parts.ts';
import { jobsOf, printEvening } from './evening-print.ts';
import { EveningRecord } from './evening-record.ts';
import { sayEvening } from './evening-report.ts';
import { commonest, readRoster } from './evening-roster.ts';
import { senderOf } from './evening-sender.ts';
import { EveningWork } from './evening-work.ts';
import { printerProfile } from './pages.ts';
import { type Outcome, slugsOf } from './plan.ts';
import { Planner } from './planner.ts';
import { readRates, sayPostage } from './postage.ts';
import { printsTwoSided } from './printing.ts';

/** The files that an evening may have, besides those of each letter. */
const NAMES = [
  'letters.pdf',
  'copies.pdf',
  'envelopes.pdf',
  'labels.pdf',
  'talking-points.pdf',
  'cover-sheet.pdf',
  'manifest.json',
];

/** So many letters are worth waking other cores for, which pack pages meanwhile. */
const MANY = 40;

/** Makes the stack of an evening: every letter with its envelope, in one order, and what goes with it. A dry run shows the plan. */
export async function makeEvening(session: Session, typed: EveningFlags): Promise<Outcome> {
  const flags = { ...typed, output: folderOf(typed, typed.date ?? session.today) };
  if (flags.dryRun) return planned(session, flags, (stack) => stack.show());
  return EveningFolder.use(session, flags, async (folder) => {
    const date = await folder.day();
    return planned(session, { ...flags, ...(date === undefined ? {} : { date }) }, (stack) => stack.carryOut(folder));
  });
}

/** Puts the parts of an evening together. */
export async function mergeParts(session: Session, flags: EveningFlags): Promise<Outcome> {
  const { mergeEvening } = await import('./evening-merge.ts');
  return mergeEvening(session, { ...flags, output: folderOf(flags, flags.date ?? session.today) });
}

/** Plans an evening, for something to be done with its stack. */
async function planned(
  session: Session,
  flags: PlacedFlags,
  use: (stack: Stack) => Promise<Outcome>,
): Promise<Outcome> {
  const group = await session.sender(flags.from);
  const planner = new Planner(session, { makes: 'letters', format: 'pdf', keeps: false });
  const rates = flags.postage === undefined ? undefined : await readRates(session, flags.postage, group);
  const { members, path: roster } = await readRoster(session, planner, flags, group);
  const all = await planEvening(session, planner, members, flags, group);
  if (flags.dryRun && !manifestOf(session, flags.output)) checkNames(session, NAMES, flags);
  const evening = partOf(session, await withoutPosted(session, all, roster, flags), flags.shard);
  const postBy = await postByDays(session, evening, group ?? someOf(members));
  const work = await EveningWork.start(session, planner, evening, flags, group);
  return use(new Stack(work, planner, await twoSided(session, flags), { postBy, rates, roster }));
}

/** The part of an evening that flags ask for. */
function partOf({ host }: Session, evening: Evening, number: ShardNumber | undefined): Evening {
  if (!number) return evening;
  const { plan } = evening;
  const postings = shardOf(plan, number);
  const keys = plan.postings.map(({ key, language }) => [key, language]);
  const sums = { plan: host.sha256(JSON.stringify(keys)), planned: postings.length, all: keys.length };
  return { ...evening, plan: { ...plan, postings }, shard: { ...number, ...sums } };
}

/** A stack in the making. */
class Stack {
  readonly record = new EveningRecord();
  private readonly session: Session;
  private readonly work: EveningWork;
  private readonly planner: Planner;
  private readonly isTwoSided: boolean;
  private readonly facts: {
    readonly postBy: readonly PostBy[];
    readonly rates: Rates | undefined;
    readonly roster: string | undefined;
  };

  constructor(work: EveningWork, planner: Planner, isTwoSided: boolean, facts: Stack['facts']) {
    this.session = work.session;
    this.work = work;
    this.planner = planner;
    this.isTwoSided = isTwoSided;
    this.facts = facts;
  }

  /** Lays everything out and shows the plan. */
  async show(): Promise<Outcome> {
    const { session, work, planner, record } = this;
    for await (const { sheets } of (await this.files(undefined)).stack()) for await (const _ of sheets);
    await planner.tell();
    const weight = await this.weight();
    await sayEvening(session, work, record);
    if (weight) await sayPostage(session, weight.postage);
    if (work.flags.print) {
      const { planPrinting } = await import('./printing.ts');
      for (const job of jobsOf(work, record, this.isTwoSided))
        session.host.out.write(`${(await planPrinting(session, job, work.flags)).command}\n`);
    }
    return planner.outcome;
  }

  /** Makes the stack in its folder, enters it as prepared, and prints it if flags say so. */
  async carryOut(folder: EveningFolder): Promise<Outcome> {
    const { session, work, planner, record } = this;
    await folder.begin(work.evening, NAMES);
    await this.make(folder);
    await enterPrepared(session, work.evening, record.made, this.facts.roster, work.flags);
    return (!work.flags.print || (await this.print())) && planner.outcome;
  }

  /** Makes every file of the folder, or none. */
  private async make(folder: EveningFolder): Promise<void> {
    const { session, work, record } = this;
    if (work.postings().length >= MANY) await session.workers();
    const words = await session.messages.evening();
    const wrote = (path: string, name: string) =>
      name.endsWith('.pdf') ? words.wrote(path, record.pages.get(name) ?? 0) : session.messages.notes.wrote(path);
    await folder.deliver(this.products(await this.files(folder), folder), wrote);
  }

  /** Sends what was made to the printer. True if all came out. */
  private print(): Promise<boolean> {
    const { session, work, record } = this;
    return printEvening(session, jobsOf(work, record, this.isTwoSided), work.flags.output ?? '', work.flags);
  }

  private files(folder: EveningFolder | undefined): Promise<EveningFiles> {
    return EveningFiles.start(this.work, this.record, this.isTwoSided, new TakenParts(folder));
  }

  /** Every file as bytes. What is left out is told after the letters, before any file gets its name. */
  private async *products(files: EveningFiles, folder: EveningFolder): AsyncGenerator<EveningProduct> {
    const { session, planner } = this;
    for await (const one of files.stack()) yield bytesOf(one);
    await planner.tell();
    const weight = await this.weight();
    if (weight) await sayPostage(session, weight.postage);
    const leftOut = new Set(planner.leftOut.map((one) => one.name ?? slugsOf(one)).filter((name) => name !== ''));
    const { postBy } = this.facts;
    yield bytesOf(files.cover({ problems: session.problems, leftOut: [...leftOut], postBy, ...weight }));
    const text = async function* () {
      for (const piece of files.manifest(folder.made)) yield new TextEncoder().encode(piece);
    };
    yield { name: 'manifest.json', chunks: text() };
  }

  private async weight() {
    const { rates } = this.facts;
    const { made } = this.record;
    if (made.length === 0) return undefined;
    return rates && weighed(this.session, made, rates, this.work.country, this.isTwoSided);
  }
}

/** Somebody of the group, in place of a sender of the config: where they write from is what counts. */
function someOf(members: readonly Member[]): Sender {
  const country = commonest(members);
  return senderOf(members.find((one) => one.country === country) as Member, 'en');
}

/** The folder of the evening: what -o says is a folder, whether it exists or not. */
function folderOf({ output, shard }: EveningFlags, day: string): string {
  const named = output ?? `evening-${day}`;
  const folder = named.endsWith('/') ? named : `${named}/`;
  return shard ? `${folder}${shard.number}-of-${shard.of}/` : folder;
}

/** Whether sheets are printed on both sides: not if flags or the printer's profile say otherwise, nor if the printer cannot. */
async function twoSided(session: Session, flags: EveningFlags): Promise<boolean> {
  if (flags.simplex || (await printerProfile(session, flags))?.sides === 'one') return false;
  return !flags.print || printsTwoSided(session, flags);
}

function bytesOf({ name, about, fonts, sheets, part, whole }: EveningFile): EveningProduct {
  return { name, chunks: fonts.file(about, sheets), part, whole };
}
