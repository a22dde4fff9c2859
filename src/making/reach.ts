import { hasAddress } from '../address/given.ts';
import type { CaseFile } from '../case/read.ts';
import { spokenName } from '../letter/words.ts';
import { Failure, failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import type { LETTER_ENDINGS } from './format.ts';
import { type LeftOut, reasons } from './plan.ts';
import type { Planner } from './planner.ts';

// Whether what is made can reach a target: paper needs a postal address, and an e-mail one of its own.

/** What letters are made on. A text may go any way. */
export type Medium = 'paper' | 'mail' | 'text';

/** The medium of a format of letters. */
export function mediumOf(format: keyof typeof LETTER_ENDINGS): Medium {
  if (format === 'eml' || format === 'mailto') return 'mail';
  return format === 'pdf' ? 'paper' : 'text';
}

/** The targets that the medium does not reach, each with a warning that says what does. Of texts, those without a postal address. */
export function unreached({ slug, content }: CaseFile, targets: readonly string[], medium: Medium): LeftOut[] {
  return targets.flatMap((targetSlug) => {
    const target = content.targets[targetSlug];
    if (!target || (medium === 'mail' ? target.email.length > 0 : hasAddress(target))) return [];
    const { email, fax, phone, social, web = [] } = target;
    const channels = [...email, ...fax, ...phone, ...social, ...web].join(', ');
    const name = spokenName(target);
    const values = { target: `${targetSlug} (${name})`, channels };
    const found =
      medium === 'mail'
        ? finding('no-email', { ...values, post: hasAddress(target) }, undefined, 'warning')
        : finding('no-address', { ...values, email: email.length > 0 }, undefined, 'warning');
    return [{ case: slug, target: targetSlug, name, findings: [found] }];
  });
}

/** Leaves out whom the medium does not reach. Throws if there is nothing to write. */
export async function leaveOutBeyond(planner: Planner, beyond: readonly LeftOut[], isWritten: boolean): Promise<void> {
  if (!isWritten && reasons(planner.leftOut).length === 0) {
    if (beyond.length === 0) throw failure('nothing-to-write', {});
    throw new Failure(beyond.flatMap(({ findings }) => findings).map((one) => ({ ...one, severity: 'error' })));
  }
  for (const one of beyond) await planner.leaveOut(one, one.findings);
}
