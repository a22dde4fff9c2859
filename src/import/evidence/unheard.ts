import { casesheetValues } from '../../languages/casesheet-values.ts';
import { finding } from '../../problem/finding.ts';
import { datesIn } from '../days/reading.ts';
import type { DraftProblem, Origin } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { folded } from '../folded.ts';
import { languagesNamed } from '../language-names.ts';
import { countIn } from '../people/counts.ts';
import { sentencesOf } from '../sentences.ts';
import type { SheetLine } from '../sheet.ts';
import { usesOf } from './rest.ts';

// Values that lines of a sheet speak of, wherever they stand, and that the draft has not.

/** A line of those who are not named is no longer. */
const LONGEST_NAMES = 120;
/** A sentence on languages is no longer. */
const LONGEST_SENTENCE = 160;
/** Of a line that is read, no more of its words are left. */
const UNREAD = 0.5;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** The doubts about such values. */
export function unheardIn(judged: Judged): DraftProblem[] {
  return [...groupIn(judged), ...countedIn(judged), ...languagesIn(judged), ...daysIn(judged), ...statusIn(judged)];
}

const unsaid = (path: string, { line, text }: Origin): DraftProblem => ({
  path,
  finding: finding('import-unread', { field: path }, undefined, 'warning'),
  from: { line, text },
});

/** "and nine others" below the names or in front of the story. */
function groupIn({ draft, lines }: Judged): DraftProblem[] {
  const { group, people = [] } = draft.case;
  const [words] = casesheetValues(draft.language);
  if (group !== undefined || !words || people.length === 0) return [];
  const uses = usesOf(draft, lines);
  const told = lines.findIndex(({ line }) => line === draft.from.summary?.line);
  const named = new Set(people.map((_, nth) => draft.from[`people.${nth}.name`]?.line));
  const and = new Set(words.people.and.split(' '));
  const line = lines.find((one, nth) => {
    const use = uses.get(one.line);
    const isNear = nth < told || [1, 2].some((far) => named.has(lines[nth - far]?.line));
    if (!isNear || !use || one.text.length > LONGEST_NAMES || use.left <= use.words * UNREAD) return false;
    const [first = '', ...others] = folded(one.text).split(/[\s,]+/u);
    const rest = others.join(' ');
    return and.has(first) && (countIn(rest, [words.people]) !== undefined || words.people.group.test(rest));
  });
  return line ? [unsaid('group', line)] : [];
}

/** A sentence that tells in which languages to write, with one that was not read. */
function languagesIn({ draft, lines }: Judged): DraftProblem[] {
  const { languages = [], status } = draft.case;
  const [words] = casesheetValues(draft.language);
  if (!words || status === 'closed') return [];
  const uses = usesOf(draft, lines);
  const found = lines.find(({ text, line }) => {
    const use = uses.get(line);
    if (text.length > LONGEST_SENTENCE * 2 || !use || use.left <= use.words * UNREAD) return false;
    return sentencesOf(text).some((one) => {
      const plain = folded(one);
      if (one.length > LONGEST_SENTENCE || !(words.writeIn.test(plain) || words.speech.test(plain))) return false;
      if (!words.appeals.test(plain) && !words.writeIn.test(plain)) return false;
      return languagesNamed(one, draft.language).some(({ code }) => !languages.includes(code));
    });
  });
  return found ? [unsaid('languages', found)] : [];
}

/** A number of people in the headline, of whom fewer are named. */
function countedIn({ draft }: Judged): DraftProblem[] {
  const { title = '', people = [], group } = draft.case;
  const [words] = casesheetValues(draft.language);
  const from = draft.from.title;
  if (group !== undefined || !words || from === undefined) return [];
  const { counted = '' } = words.people;
  const isPeople = (word = '') => words.people.group.test(word) || (word !== '' && counted.split(' ').includes(word));
  const said = folded(title).split(/[^\p{L}\p{N}-]+/u);
  const isCounted = said.some((word, nth) => {
    if (!isPeople(said[nth + 1]) && !isPeople(said[nth + 2])) return false;
    const count = countIn(word, [words.people]) ?? 0;
    return count > Math.max(1, people.length);
  });
  return isCounted ? [unsaid('group', from)] : [];
}

/** Lines below each other that say until when something is to be done, where one day is asked for at most. */
function daysIn({ draft, lines }: Judged): DraftProblem[] {
  const { deadlines, issued } = draft.case;
  const [words] = casesheetValues(draft.language);
  if (deadlines !== undefined || !words) return [];
  const uses = usesOf(draft, lines);
  const isDue = (line: SheetLine | undefined) => {
    if (!line || line.text.length > LONGEST_NAMES || !YEAR.test(line.text)) return false;
    const use = uses.get(line.line);
    if (!use || (use.left <= use.words * UNREAD && use.paths.length === 0)) return false;
    return datesIn(line.text, { language: draft.language }).some(
      ({ start, iso }) =>
        iso !== undefined &&
        (issued === undefined || iso > issued) &&
        words.until.test(folded(line.text.slice(0, start))),
    );
  };
  const found = lines.find((line, nth) => isDue(line) && lines[nth + 1]?.gap === false && isDue(lines[nth + 1]));
  return found ? [unsaid('deadlines', found)] : [];
}

/** A line in no value that says that the action has ended. */
function statusIn({ draft, lines }: Judged): DraftProblem[] {
  if (draft.case.status !== undefined) return [];
  const [words] = casesheetValues(draft.language);
  const uses = usesOf(draft, lines);
  const found = lines.find(({ text, line }) => {
    const use = uses.get(line);
    if (!words || text.length > LONGEST_SENTENCE * 2 || !use || use.left <= use.words * UNREAD) return false;
    return words.ended.test(folded(text));
  });
  return found ? [unsaid('status', found)] : [];
}
