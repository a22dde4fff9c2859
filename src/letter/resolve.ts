import type { CaseFile } from '../case/read.ts';
import type { ModelLetter, Target } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import { languageName } from '../languages/codes.ts';
import { type Finding, finding } from '../problem/finding.ts';

/** A letter to write: one target, one language, everything chosen. */
export interface Job {
  readonly caseFile: CaseFile;
  readonly targetSlug: string;
  readonly target: Target;
  /** For a target that gets a copy: the target whose letter is copied. */
  readonly copyOf?: { readonly slug: string; readonly target: Target };
  readonly language: string;
  readonly model: ModelLetter;
  /** Targets that get a copy, to be named at the end of the letter. */
  readonly copies: readonly Target[];
}

/** A language for the letter, and what the writer should know of the choice. */
export interface LanguageChoice {
  readonly language: string;
  readonly problems: readonly Finding[];
}

/**
 * The language of a letter: the first that the targets prefer, that the case has a letter in and that the sender writes.
 * Without a sender English counts as written, for whoever reads this program's messages reads it.
 */
export function chooseLanguage(
  { content, slug }: CaseFile,
  sender: Sender | undefined,
  asked: string | undefined,
): LanguageChoice {
  const letters = Object.keys(content.letter);
  if (asked !== undefined) {
    if (letters.includes(asked)) return { language: asked, problems: [] };
    return { language: asked, problems: [finding('letter-language', { language: asked, known: letters, slug })] };
  }
  const preferred = content.languages.length > 0 ? content.languages : letters;
  const written = sender?.languages ?? ['en'];
  const able = preferred.filter((one) => letters.includes(one));
  const own = content.ownLanguage ? written.filter((one) => letters.includes(one)) : [];
  const language = able.find((one) => written.includes(one)) ?? own[0] ?? able[0] ?? letters[0] ?? 'en';
  const problems: Finding[] = [];
  const best = preferred[0];
  if (!written.includes(language))
    problems.push(finding('language-not-yours', { language: languageName(language) }, undefined, 'warning'));
  if (best !== undefined && best !== language) {
    const reason = !letters.includes(best) ? 'no-letter' : sender ? 'not-written' : 'no-sender';
    problems.push(
      finding(
        'language-second',
        { best: languageName(best), chosen: languageName(language), code: best, reason },
        undefined,
        'note',
      ),
    );
  }
  return { language, problems };
}

/** The slugs of the targets asked for: named ones, or all that get a letter of their own; with the copies if asked. */
export function chooseTargets({ content }: CaseFile, asked: readonly string[], withCopies: boolean): string[] {
  const entries = Object.entries(content.targets);
  const named = asked.includes('all') ? entries.filter(([, one]) => one.kind !== 'copy').map(([slug]) => slug) : asked;
  const copies = withCopies ? entries.filter(([, one]) => one.kind === 'copy').map(([slug]) => slug) : [];
  return [...new Set([...named, ...copies])];
}

/** The job for one target of a case. The target must be one of the case's. */
export function makeJob(caseFile: CaseFile, targetSlug: string, language: string): Job {
  const { targets, letter } = caseFile.content;
  const target = targets[targetSlug];
  const model = letter[language];
  if (!target || !model) throw new Error(`no target ${targetSlug} or no letter in ${language}`);
  const main = Object.entries(targets).find(([, one]) => one.kind === 'target');
  const copyOf = target.kind === 'copy' && main ? { slug: main[0], target: main[1] } : undefined;
  const copies = Object.values(targets).filter((one) => one.kind === 'copy');
  return { caseFile, targetSlug, target, language, model, copies, ...(copyOf ? { copyOf } : {}) };
}
