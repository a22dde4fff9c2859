import { type Address, addressOf, hasAddress, hasLatinAddress } from '../address/lines.ts';
import type { CaseFile } from '../case/read.ts';
import type { Target } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import { type CountryNames, countryNames } from '../countries/countries.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { caseEntries } from '../workspace/case-folder.ts';
import { wakeCrew } from '../workspace/in-turn.ts';
import type { Session } from '../workspace/session.ts';
import { type ChoiceFlags, checkStanding, eachChosen, withoutAddress } from './writing.ts';

// Which addresses go on envelopes and labels, and in which order.

/** The flags that choose addresses. */
export interface AddressFlags extends ChoiceFlags {
  readonly all?: boolean;
  readonly from?: string;
  readonly kind?: readonly Target['kind'][];
  readonly copies?: number;
  readonly order?: 'cases' | 'targets';
}

/** An address that something is posted to. */
export interface Posted {
  readonly caseSlug: string;
  readonly targetSlug: string;
  readonly address: Address;
  /** Where it goes (ISO 3166-1). */
  readonly country: string;
}

/** More than this of one address is a slip of the finger. */
export const MOST_COPIES = 500;

/** Addresses one after another, and how many targets had none. */
export class Addresses {
  /** Targets so far to which nothing can be posted. */
  missing = 0;
  /** The language that the sender's post reads (ISO 639-1). */
  readonly language: string;
  /** How many go to each country so far. */
  readonly letters = new Map<string, number>();
  /** How much of the work is done, from 0 to 1; undefined if that is not known. */
  share: number | undefined;
  private found = 0;
  private readonly session: Session;
  private readonly flags: AddressFlags;
  private readonly origin: string | undefined;
  private readonly names: CountryNames;

  private constructor(session: Session, flags: AddressFlags, origin: string | undefined, names: CountryNames) {
    this.session = session;
    this.flags = flags;
    this.origin = origin;
    this.names = names;
    this.language = names.language;
  }

  /** The addresses that the flags ask for, as they stand on mail from a sender. */
  static async start(session: Session, flags: AddressFlags, sender: Sender | undefined): Promise<Addresses> {
    if (flags.all && !flags.case) await wakeCrew(session);
    return new Addresses(session, flags, sender?.country, await countryNames(sender?.country, sender?.countryLanguage));
  }

  /** Every address, as often as it is wanted. Says at once what is wrong with a case or a target. */
  async *each(): AsyncGenerator<Posted> {
    const posted = this.flags.order === 'targets' ? await this.byTarget() : this.inOrder();
    const copies = this.flags.copies ?? 1;
    for await (const one of posted) {
      this.letters.set(one.country, (this.letters.get(one.country) ?? 0) + copies);
      for (let copy = copies; copy > 0; copy--) yield one;
    }
    if (this.found === 0) throw failure('nothing-to-post', { targets: this.asked.join(', ') || 'them' });
  }

  private readonly asked: string[] = [];

  private async byTarget(): Promise<readonly Posted[]> {
    const all: Posted[] = [];
    for await (const one of this.inOrder()) all.push(one);
    const order = new Map([...new Set(all.map(({ targetSlug }) => targetSlug))].map((slug, index) => [slug, index]));
    return all.toSorted((a, b) => (order.get(a.targetSlug) ?? 0) - (order.get(b.targetSlug) ?? 0));
  }

  private async *inOrder(): AsyncGenerator<Posted> {
    const { all, kind, target } = this.flags;
    const withCopies = all || kind?.includes('copy');
    const wanted = all ? ['all'] : target;
    const choice = { ...this.flags, ...(wanted ? { target: wanted } : {}), withCopies: withCopies ?? false };
    const cases = all && !this.flags.case ? caseEntries(this.session).length : 0;
    let done = 0;
    for await (const { caseFile, targets } of eachChosen(this.session, choice)) {
      if (cases > 0) this.share = done++ / cases;
      const slugs = kind
        ? targets.filter((slug) => kind.includes(caseFile.content.targets[slug]?.kind ?? 'target'))
        : targets;
      yield* await this.ofCase(caseFile, slugs);
    }
  }

  private async ofCase(caseFile: CaseFile, slugs: readonly string[]): Promise<Posted[]> {
    const { session } = this;
    const without = withoutAddress(caseFile, slugs);
    this.missing += without.length;
    if (this.asked.length < MOST_COPIES) this.asked.push(...slugs);
    await session.report([...checkStanding(session, caseFile, this.flags.force ?? false), ...without]);
    const posted: Posted[] = [];
    for (const targetSlug of slugs) {
      const target = caseFile.content.targets[targetSlug];
      if (!target || !hasAddress(target)) continue;
      if (!hasLatinAddress(target))
        await session.report([finding('no-latin-address', { target: targetSlug }, undefined, 'warning')]);
      const address = addressOf(target, this.origin, this.names);
      posted.push({ caseSlug: caseFile.slug, targetSlug, address, country: target.country });
    }
    this.found += posted.length;
    return posted;
  }
}

/** The sender's own address as it stands on a label. */
export function senderLabel({ name, address, country }: Sender): Posted {
  return { caseSlug: '', targetSlug: '', address: { lines: [name, ...address] }, country };
}
