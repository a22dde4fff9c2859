import { addressLines } from '../address/lines.ts';
import type { CaseFile } from '../case/read.ts';
import { readerNames } from '../countries/countries.ts';
import { deadlineOn } from '../deadline/deadlines.ts';
import type { SheetBlock } from '../layout/sheet.ts';
import { caseWords, fillLine } from '../letter/words.ts';
import { daysBetween } from '../source/day.ts';
import type { Session } from '../workspace/session.ts';
import { templateShelf } from '../workspace/templates.ts';
import type { EveningWords } from './evening-sheets.ts';
import { phrasedSetting, wordsOfPhrases } from './phrases-needed.ts';

// What somebody who writes by hand has before them: who it is about, what happened, what to ask for, how to address whom.

/** The blocks of a sheet for a case: in the language of messages if the case has a letter in it, else in its first. */
export async function pointsOf(
  session: Session,
  caseFile: CaseFile,
  targets: readonly string[],
  words: EveningWords,
): Promise<SheetBlock[]> {
  const { content } = caseFile;
  const language = content.letter[session.messages.language]
    ? session.messages.language
    : (Object.keys(content.letter)[0] ?? 'en');
  const model = content.letter[language];
  const locale = await templateShelf(session).locale(language);
  const names = await readerNames(language);
  const first = content.targets[targets[0] ?? ''];
  const phrased = model
    ? undefined
    : await wordsOfPhrases(session, caseFile, locale, phrasedSetting({ voice: 1 }, undefined));
  const demands = model?.demands ?? phrased?.wordsFor(targets[0] ?? '').demands ?? [];
  const values = caseWords(content, locale, names, first);
  const fill = (text: string) => fillLine(text, values);
  const deadline = deadlineOn(content, session.today)?.day;
  const isOpen = deadline !== undefined && daysBetween(session.today, deadline) >= 0;
  return [
    { kind: 'title', text: fill(content.title) },
    ...(content.summary === undefined ? [] : [{ kind: 'text', text: fill(content.summary) } as const]),
    ...(isOpen ? [{ kind: 'strong', text: words.deadline(words.day(deadline)) } as const] : []),
    ...(demands.length > 0
      ? ([
          { kind: 'heading', text: words.askFor },
          { kind: 'list', items: demands.map(fill) },
        ] as const)
      : []),
    { kind: 'heading', text: words.writeTo },
    ...targets.flatMap((slug): SheetBlock[] => {
      const target = content.targets[slug];
      if (!target) return [];
      const greeting = target.salutation[language];
      const lines = [...addressLines(target, undefined)].join(', ');
      return [
        {
          kind: 'strong',
          text: [target.honorific, target.name, target.role, target.organisation].filter(Boolean).join(', '),
        },
        { kind: 'text', text: lines },
        ...(greeting === undefined ? [] : [{ kind: 'small', text: words.greet([greeting].flat()[0] ?? '') } as const]),
      ];
    }),
    { kind: 'heading', text: words.tips },
    { kind: 'list', items: [...words.tipItems] },
  ];
}
