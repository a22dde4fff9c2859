import { addressOf } from '../address/lines.ts';
import { senderLines } from '../address/sender.ts';
import { withoutTypedCountry } from '../address/typed-country.ts';
import type { Target } from '../case/schema.ts';
import { isInland } from '../countries/areas.ts';
import { postNames } from '../countries/countries.ts';
import type { EveningPosting } from '../evening/evening-plan.ts';
import type { Member } from '../evening/member.ts';
import type { AddressBlock } from '../layout/address.ts';
import { type EnvelopeMatter, layoutEnvelope } from '../layout/envelope.ts';
import { layoutLabel } from '../layout/labels.ts';
import type { Page } from '../layout/page.ts';
import { labelPaper } from '../paper/labels.ts';
import { marksAirmail, postOf } from '../paper/posts.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { chooseEnvelope, settingOf } from './envelopes.ts';
import type { Evening } from './evening-choice.ts';
import type { EveningFlags } from './evening-flags.ts';
import { senderOf } from './evening-sender.ts';
import { chooseSheet, sheetsOf } from './labels.ts';
import { addressPages } from './pages.ts';
import type { Typesetting } from './typeset.ts';
import { addressProblems } from './typeset-problems.ts';

// What the letters of an evening go into: an envelope each, or labels for envelopes, in the order of the stack.

/** Envelopes or labels. */
export interface Covers {
  readonly name: 'envelopes.pdf' | 'labels.pdf';
  /** What the envelope or the sheet of labels is called. */
  readonly size: string;
  /** What a printer is told: millimetres of a page, and its name by PWG 5101.1. */
  readonly paper: { readonly width: number; readonly height: number; readonly pwg?: string };
  readonly fonts: Typesetting;
  /** What is wrong with the address of a posting. */
  check(posting: EveningPosting): Promise<readonly Finding[]>;
  /** What stands on the cover of a posting, as a text. */
  matter(posting: EveningPosting): Promise<string>;
  /** The pages of postings. */
  sheets(postings: Iterable<EveningPosting>): AsyncGenerator<readonly Page[]>;
}

/** The envelopes of an evening, or the labels that flags ask for. `origin` is the country of the group. */
export async function coversFor(
  session: Session,
  evening: Evening,
  flags: EveningFlags,
  origin: string | undefined,
): Promise<Covers> {
  const fonts = await addressPages(session, flags);
  const matter = new Matter(evening);
  return flags.sheet === undefined
    ? envelopes(session, flags, origin, matter, fonts)
    : labels(session, flags.sheet, matter, fonts);
}

async function envelopes(
  session: Session,
  flags: EveningFlags,
  origin: string | undefined,
  matter: Matter,
  fonts: Typesetting,
): Promise<Covers> {
  const post = postOf(origin);
  const envelope = chooseEnvelope(flags.size ?? post.envelope);
  const setting = settingOf(envelope, post, { returnAddress: true, print: true });
  if (setting.returns === 'none') await session.report([finding('evening-flap', {}, undefined, 'note')]);
  const lay = async (one: EveningPosting) => layoutEnvelope(await matter.of(one), setting, fonts.setter);
  return {
    name: 'envelopes.pdf',
    size: envelope.name,
    paper: { width: envelope.long, height: envelope.short, ...(envelope.pwg ? { pwg: envelope.pwg } : {}) },
    fonts,
    matter: async (one) => JSON.stringify(await matter.of(one)),
    check: async (one) => {
      const laid = await lay(one);
      const left = laid.leftOut.map((what) =>
        finding(`${what}-left-out`, { target: one.target, envelope: envelope.name }, undefined, 'warning'),
      );
      const place = { kind: 'envelope', name: envelope.name } as const;
      return [...addressProblems(one.target, place, laid), ...left, ...fonts.lacking()];
    },
    sheets: async function* (postings) {
      for (const one of postings) yield (await lay(one)).pages;
    },
  };
}

async function labels(session: Session, sheet: string, matter: Matter, fonts: Typesetting): Promise<Covers> {
  const grid = await chooseSheet(session, sheet);
  const lay = async (one: EveningPosting) =>
    layoutLabel((await matter.of(one)).recipient, grid, 'recipient', fonts.setter);
  const blocks = async function* (postings: Iterable<EveningPosting>): AsyncGenerator<AddressBlock> {
    for (const one of postings) yield (await lay(one)).block;
  };
  const { width, height, pwg } = labelPaper(grid);
  return {
    name: 'labels.pdf',
    size: grid.name,
    paper: { width, height, ...(pwg ? { pwg } : {}) },
    fonts,
    matter: async (one) => JSON.stringify(await matter.of(one)),
    check: async (one) => {
      const { block, smallAddress } = await lay(one);
      const fit = { ...block, ...(smallAddress === undefined ? {} : { smallAddress }) };
      return [...addressProblems(one.target, { kind: 'label', name: grid.name }, fit), ...fonts.lacking()];
    },
    sheets: (postings) => sheetsOf(blocks(postings), grid, 1, false),
  };
}

/** What stands on envelopes: found once for all writers in a country. */
class Matter {
  private readonly evening: Evening;
  private readonly targets = new Map<string, Promise<Pick<EnvelopeMatter, 'recipient' | 'airmail'>>>();
  /** The lines of the writer whose envelopes come now: most of them come together. */
  private last: { readonly key: string; readonly lines: readonly string[] } | undefined;

  constructor(evening: Evening) {
    this.evening = evening;
  }

  async of(one: EveningPosting): Promise<EnvelopeMatter> {
    const member = this.evening.plan.writers[one.writer] as Member;
    const key = `${one.case}/${one.target} ${member.country} ${member.languages.join(' ')}`;
    const found = this.targets.get(key) ?? this.target(one, member);
    this.targets.set(key, found);
    const sender = await this.senderOf(member, one.country);
    return { sender, notes: [], ...(await found) };
  }

  private async target(one: EveningPosting, member: Member): Promise<Pick<EnvelopeMatter, 'recipient' | 'airmail'>> {
    const target = await withoutTypedCountry(this.evening.cases.get(one.case)?.content.targets[one.target] as Target);
    const names = await postNames(senderOf(member, one.language));
    const abroad = marksAirmail(member.country, one.country) && !isInland(member.country, one.country);
    return {
      recipient: addressOf(target, member.country, names),
      ...(abroad ? { airmail: postOf(member.country).airmail.words } : {}),
    };
  }

  /** The sender's lines; none for a guest, who writes them by hand. */
  private async senderOf(member: Member, destination: string): Promise<readonly string[]> {
    if (member.guest) return [];
    const key = `${member.slug} ${destination}`;
    if (this.last?.key === key) return this.last.lines;
    const lines = await senderLines(senderOf(member, member.languages[0] ?? 'en'), destination);
    this.last = { key, lines };
    return lines;
  }
}
