import { Failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { compose, type Materials } from './compose.ts';
import type { Posting } from './letter.ts';
import type { WriterWords } from './own-roles.ts';
import type { Job } from './resolve.ts';
import { caseWords, namesIn } from './words.ts';

/** Letters in own words, those of each target by its slug. Throws if they name what there is not in the case or of the target. */
export function composeOwn(job: Job, materials: Materials, own: (targetSlug: string) => WriterWords): Posting {
  const problems = (job.copyOf ?? [job]).flatMap(({ target, targetSlug, caseFile }) => {
    const words = caseWords(caseFile.content, materials.locale, materials.readerNames, target);
    return own(targetSlug)
      .check(namesIn(caseFile.content, words))
      .map((found): Finding => {
        const field = targetField(found);
        return field ? finding('words-target-lacks', { field, targets: [targetSlug] }, found.place) : found;
      });
  });
  if (problems.length > 0) throw new Failure(problems);
  return compose(job, { ...materials, own });
}

/** The field of a target that own words name although it has none; undefined for any other fault. */
function targetField({ code, arguments: values }: Finding): string | undefined {
  const found = code === 'words-name' && 'found' in values ? String(values.found) : '';
  return /^target\.(honorific|name|role|organisation)$/.exec(found)?.[1];
}
