import type { Sender } from '../config/config.ts';
import { roomOf } from '../languages/room.ts';
import type { Posting } from '../letter/letter.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import type { Mail } from '../render/eml.ts';
import { renderMail } from '../render/text.ts';
import { isFolder } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { fileName, LETTER_ENDINGS } from './format.ts';
import type { Outcome } from './plan.ts';
import type { Planner } from './planner.ts';
import { makeTexts, type TextFile } from './texts.ts';
import type { PlannedPosting } from './writing.ts';

// Letters as e-mails: drafts in files, or links that open them. Nothing is ever sent.

/** Makes postings as e-mails: a draft is a file of its own, links stand a line each. */
export async function makeMails(
  session: Session,
  planner: Planner,
  postings: readonly PlannedPosting[],
  { format, sender, flags }: { format: 'eml' | 'mailto'; sender: Sender | undefined; flags: OutputFlags },
): Promise<Outcome> {
  const apart = isFolder(session, flags.output ?? '-');
  if (format === 'eml' && postings.length > 1 && !apart) throw failure('eml-several', { count: postings.length });
  const texts = new Map<PlannedPosting, string>();
  for (const one of postings) texts.set(one, await rendered(session, one, sender, format));
  const batches = apart ? postings.map((one) => [one]) : [postings];
  const files = batches.map(
    (batch): TextFile => ({
      name: batch[0] ? fileName(batch[0].item, LETTER_ENDINGS[format]) : `letter.${LETTER_ENDINGS[format]}`,
      items: batch.map(({ item }) => item),
      content: () => batch.map((one) => texts.get(one) ?? '').join(''),
    }),
  );
  return makeTexts(session, planner, files, flags);
}

async function rendered(
  session: Session,
  one: PlannedPosting,
  sender: Sender | undefined,
  format: 'eml' | 'mailto',
): Promise<string> {
  const mail = await mailOf(one, sender);
  if (format === 'eml') return (await import('../render/eml.ts')).renderEml(mail);
  const { LONGEST_LINK, renderMailto } = await import('../render/mailto.ts');
  const { link, whole, length } = renderMailto({ ...mail, to: mail.to.map(({ address }) => address) });
  if (!whole) {
    const values = { target: one.posting.targetSlug, length, most: LONGEST_LINK };
    await session.report([finding('mailto-long', values, undefined, 'warning')]);
  }
  return `${link}\n`;
}

/** What goes to one target, as one e-mail. */
async function mailOf({ posting, email, item }: PlannedPosting, sender: Sender | undefined): Promise<Mail> {
  const { subject, text } = await renderMail(posting.letters, await roomOf(languageOf(posting), sender?.country));
  const to = email.map((address) => ({ name: item.name ?? '', address }));
  const from = sender?.email === undefined ? {} : { from: { name: sender.name, address: sender.email } };
  return { ...from, to, subject, text };
}

function languageOf({ letters: [first] }: Posting): string {
  return first?.language ?? 'en';
}
