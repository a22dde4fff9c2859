import { Failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { compose, type Materials } from './compose.ts';
import type { Posting } from './letter.ts';
import type { WriterWords } from './own-roles.ts';
import type { Job } from './resolve.ts';
import { caseWords, namesIn } from './words.ts';

/** A letter in own words. Throws if they name what there is not in the case or of the target. */
export function composeOwn(job: Job, materials: Materials, own: WriterWords): Posting {
  const { target, targetSlug, caseFile } = job;
  const main = job.copyOf?.target ?? target;
  const words = caseWords(caseFile.content, materials.locale, materials.readerNames, main);
  const problems = own.check(namesIn(caseFile.content, words)).map((found): Finding => {
    const lacking = targetField(found);
    const targets = [job.copyOf?.slug ?? targetSlug];
    return lacking ? finding('words-target-lacks', { field: lacking, targets }, found.place) : found;
  });
  if (problems.length > 0) throw new Failure(problems);
  return compose(job, { ...materials, own });
}

/** The field of a target that own words name although it has none; undefined for any other fault. */
function targetField({ code, arguments: values }: Finding): string | undefined {
  const found = code === 'words-name' && 'found' in values ? String(values.found) : '';
  return /^target\.(honorific|name|role|organisation)$/.exec(found)?.[1];
}
