import { hasAddress, hasLatinAddress } from '../address/given.ts';
import { type Address, addressOf } from '../address/lines.ts';
import { senderLines } from '../address/sender.ts';
import { withoutTypedCountry } from '../address/typed-country.ts';
import { cardRules } from '../case/card.ts';
import type { CaseFile } from '../case/read.ts';
import type { Target } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import { type CountryNames, postNames } from '../countries/countries.ts';
import { spokenName } from '../letter/words.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { caseEntries } from '../workspace/case-folder.ts';
import { wakeWorkers } from '../workspace/in-turn.ts';
import type { Session } from '../workspace/session.ts';
import { type ChoiceFlags, type Chosen, eachChosen, isLeftOut } from './choosing.ts';
import { instructionsFor } from './instructions.ts';
import { type PlannedItem, reasons } from './plan.ts';
import type { Planner } from './planner.ts';
import { unreached } from './reach.ts';

// Which addresses go on envelopes and labels, and in which order.

/** The flags that choose addresses. */
export interface AddressFlags extends ChoiceFlags {
  readonly all?: boolean;
  readonly from?: string;
  readonly kind?: readonly Target['kind'][];
  readonly copies?: number;
  readonly order?: 'cases' | 'targets';
}

/** An address that something is posted to, and what a plan says of it. */
export interface Posted {
  readonly item: PlannedItem;
  readonly address: Address;
  /** Whose address it is; none for the sender's own. */
  readonly target?: Target;
  /** True where the sender's address must not stand. */
  readonly unsigned?: boolean;
}

/** Slugs of targets that are told of if none has an address. */
const TOLD = 500;

/** After so many addresses memory is held at what it is, so that any number of them needs hardly more. */
const MANY = 5000;
/** After so many it is tidied before the file ends: what then lists all pages has some megabytes. */
const VERY_MANY = 20_000;

/** Addresses one after another. */
export class Addresses {
  /** The language that the sender's post reads (ISO 639-1). */
  readonly language: string;
  /** How much of the work is done, from 0 to 1; undefined if that is not known. */
  share: number | undefined;
  private found = 0;
  private readonly asked: string[] = [];
  private readonly session: Session;
  private readonly planner: Planner;
  private readonly flags: AddressFlags;
  private readonly origin: string | undefined;
  private readonly names: CountryNames;

  private constructor(
    session: Session,
    planner: Planner,
    flags: AddressFlags,
    origin: string | undefined,
    names: CountryNames,
  ) {
    this.session = session;
    this.planner = planner;
    this.flags = flags;
    this.origin = origin;
    this.names = names;
    this.language = names.language;
  }

  /** The addresses that the flags ask for, as they stand on mail from a sender. */
  static async start(
    session: Session,
    planner: Planner,
    flags: AddressFlags,
    sender: Sender | undefined,
  ): Promise<Addresses> {
    if (flags.all && !flags.case) await wakeWorkers(session);
    const names = await postNames(sender);
    return new Addresses(session, planner, flags, sender?.country, names);
  }

  /** Every address. The planner leaves out cases and targets that have none. Throws if there is no address, and nothing else is wrong. */
  async *each(): AsyncGenerator<Posted> {
    yield* this.flags.order === 'targets' ? await this.byTarget() : this.inOrder();
    if (this.found >= VERY_MANY) await this.session.host.tidyMemory();
    if (this.found === 0 && reasons(this.planner.leftOut).length === 0)
      throw failure('nothing-to-post', { targets: this.asked.join(', ') || 'them' });
  }

  private async byTarget(): Promise<readonly Posted[]> {
    const all: Posted[] = [];
    for await (const one of this.inOrder()) all.push(one);
    const slugs = new Set(all.map(({ item }) => item.target));
    const order = new Map([...slugs].map((slug, index) => [slug, index]));
    return all.toSorted((a, b) => (order.get(a.item.target) ?? 0) - (order.get(b.item.target) ?? 0));
  }

  private async *inOrder(): AsyncGenerator<Posted> {
    const { all, kind, target } = this.flags;
    const withCopies = all || kind?.includes('copy');
    const wanted = all ? ['all'] : target;
    const choice = {
      ...this.flags,
      ...(wanted ? { target: wanted } : {}),
      withCopies: withCopies ?? false,
      ...(kind?.includes('card') ? { cards: 'also' as const } : {}),
    };
    const cases = all && !this.flags.case ? caseEntries(this.session).length : 0;
    let done = 0;
    for await (const one of eachChosen(this.session, choice, this.origin)) {
      if (cases > 0) await this.began(done++, cases);
      if (isLeftOut(one)) await this.planner.leaveOut(one, one.findings);
      else yield* await this.ofCase(one);
    }
  }

  /** Says that so many cases of all are done. */
  private async began(done: number, cases: number): Promise<void> {
    this.share = done / cases;
    const { host, workersAtWork } = this.session;
    if (done === 1 && workersAtWork) await host.compileLater(true); // by now all is loaded, on other cores too
  }

  private async ofCase({ caseFile, targets, findings }: Chosen): Promise<Posted[]> {
    const { session, planner } = this;
    const { kind, copies } = this.flags;
    const { targets: all } = caseFile.content;
    const slugs = kind ? targets.filter((slug) => kind.includes(all[slug]?.kind ?? 'target')) : targets;
    if (this.asked.length < TOLD) this.asked.push(...slugs);
    await session.report([...findings, ...instructionsFor(caseFile, slugs)]);
    for (const one of unreached(caseFile, slugs, 'paper')) await planner.leaveOut(one, one.findings);
    const posted: Posted[] = [];
    for (const targetSlug of slugs) {
      const target = all[targetSlug];
      if (!target || !hasAddress(target)) continue;
      if (!hasLatinAddress(target))
        await session.report([finding('no-latin-address', { target: targetSlug }, undefined, 'warning')]);
      const { country } = target;
      const to = await withoutTypedCountry(target);
      const who = { case: caseFile.slug, target: targetSlug, name: spokenName(target), country };
      posted.push({
        item: copies === undefined ? who : { ...who, copies },
        address: addressOf(to, this.origin, this.names),
        target: to,
        ...(isUnsigned(caseFile.content, target) ? { unsigned: true } : {}),
      });
    }
    if (this.found < MANY && this.found + posted.length >= MANY) await session.host.holdMemory();
    this.found += posted.length;
    return posted;
  }
}

/** True for a card that must not say where its sender lives. */
function isUnsigned(content: CaseFile['content'], { kind }: Target): boolean {
  return kind === 'card' && cardRules(content).includes('no-sender-address');
}

/** The sender's own address as it stands on labels, which may go anywhere: with the country. */
export async function senderLabel(sender: Sender, copies: number): Promise<Posted> {
  const { name, country } = sender;
  return { item: { name, country, copies }, address: { lines: await senderLines(sender, undefined) } };
}
