import { cardRules, getsLetter } from '../case/card.ts';
import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import { spokenName } from '../letter/words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';

// What a case says that writers must know before they send anything.

/** What to know of letters and cards to targets of a case: as notes, one a target, and one of the case. */
export function instructionsFor({ slug, content }: CaseFile, targets: readonly string[]): Finding[] {
  const { limit, lettersEach = Number.POSITIVE_INFINITY } = content;
  const letters = targets.filter((target) => getsLetter(content.targets[target] ?? {})).length;
  const most = letters > lettersEach ? [finding('letters-each', { slug, most: lettersEach }, undefined, 'note')] : [];
  const ofCase = limit === undefined ? [] : [finding('case-limit', { slug, limit }, undefined, 'note')];
  const ofTargets = targets.flatMap((target) => {
    const instructions = oneLine(content.targets[target]?.instructions);
    return instructions === undefined
      ? []
      : [finding('target-instructions', { target, instructions }, undefined, 'note')];
  });
  return [...ofCase, ...most, ...cardsIn(content, targets), ...ofTargets];
}

/** What must not be on a card, a note each. */
function cardsIn(content: CaseFile['content'], targets: readonly string[]): Finding[] {
  return targets.flatMap((slug) => {
    const target = content.targets[slug];
    if (target?.kind !== 'card') return [];
    const note = oneLine(content.cards?.note);
    const values = { name: spokenName(target), rules: cardRules(content), ...(note === undefined ? {} : { note }) };
    return [finding('card-rules', values, undefined, 'note')];
  });
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ');
}

/** What to know of the last day to post. Most letters have none that is known, and need nothing of what finds it. */
export async function postDays(
  session: Session,
  caseFile: CaseFile,
  targets: readonly string[],
  sender: Sender | undefined,
): Promise<Finding[]> {
  const { deadline, deadlines } = caseFile.content;
  if (!sender || (deadline ?? deadlines) === undefined) return [];
  return (await import('./post-day.ts')).postDayProblems(session, caseFile, targets, sender);
}

/** What was not said before: of a phrase book once a language is enough. */
export function notYetSaid(findings: readonly Finding[], told: Set<string>): Finding[] {
  return findings.filter(({ code, arguments: about }) => {
    const key = JSON.stringify(about);
    if (code !== 'phrases-unread' || !told.has(key)) {
      told.add(key);
      return true;
    }
    return false;
  });
}
