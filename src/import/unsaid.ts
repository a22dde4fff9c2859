import { casesheetValues } from '../languages/casesheet-values.ts';
import { finding } from '../problem/finding.ts';
import type { Draft, DraftProblem } from './draft.ts';
import { folded } from './folded.ts';
import { leftInHead } from './head-left.ts';
import { countIn } from './people/counts.ts';
import type { Section, SectionKind } from './section.ts';
import type { SheetLine } from './sheet.ts';
import { sentencesIn } from './status.ts';

// Values that a draft has not, though words of the sheet speak of them: a limit, one's own language, people who are not named.

/** What the letter says, and the story, is about neither limits nor languages. */
const STORY: readonly SectionKind[] = ['letter', 'demands', 'previous', 'number', 'summary', 'title'];
/** In a longer sentence such words are about something else. */
const LONGEST = 200;
/** A line of names is no longer. */
const LONGEST_NAMES = 160;

/** The doubts about values that words of a sheet speak of, and the draft has not. */
export function unsaidIn(draft: Draft, sections: readonly Section[], language: string): DraftProblem[] {
  return [
    ...ofWriting(draft, sections, language),
    ...groupBeside(draft, sections, language),
    ...leftInHead(draft, sections, language),
  ];
}

/** What is said of how to write: how much, and in which language. */
function ofWriting({ case: content }: Draft, sections: readonly Section[], language: string): DraftProblem[] {
  const [words] = casesheetValues(language);
  if (!words || content.status === 'closed') return [];
  const said = sections
    .filter(({ kind }) => !STORY.includes(kind))
    .flatMap((section) => sentencesIn(section).map((sentence) => ({ ...sentence, kind: section.kind })))
    .filter(({ plain }) => plain.length <= LONGEST);
  // A story has letters and languages too: there both words must be near each other.
  const few = said.find(
    ({ plain, kind }) => kind !== 'additional-information' && words.few.test(plain) && words.appeals.test(plain),
  );
  const tongue = said.find(({ plain, kind }) => kind !== 'additional-information' && words.tongue.test(plain));
  return [
    ...(few && content.limit === undefined ? [unsaid('limit', few.line)] : []),
    ...(tongue && content.ownLanguage === undefined ? [unsaid('ownLanguage', tongue.line)] : []),
  ];
}

/** Others beside those who are named, or a number of people, in a line of names. */
function groupBeside(draft: Draft, sections: readonly Section[], language: string): DraftProblem[] {
  const { people = [], group } = draft.case;
  if (group !== undefined) return [];
  const words = casesheetValues(language).map((one) => one.people);
  const [own] = words;
  if (!own) return [];
  const values = people.flatMap(({ name, description = '', aliases = [] }) => [name, description, ...aliases]);
  const line = nameLines(draft, sections).find(({ text }) => {
    const rest = values.reduce((left, value) => (value === '' ? left : left.replace(value, ' ')), text);
    const plain = folded(rest);
    const isTheirs = plain.split(/[^\p{L}]+/u).some((word) => own.theirs.split(' ').includes(word));
    if (people.length > 0 && isTheirs && countIn(rest, [own]) !== undefined) return true;
    return own.group.test(plain) && (people.length > 0 || countIn(rest, [own]) !== undefined);
  });
  return line ? [unsaid('group', line)] : [];
}

/** The lines that name people, and those right below them. */
function nameLines({ from, case: { people = [] } }: Draft, sections: readonly Section[]): SheetLine[] {
  const at = new Set(people.map((_, nth) => from[`people.${nth}.name`]?.line));
  return sections.flatMap(({ kind, lines, heading }) => {
    const named = lines.filter(({ line }, nth) => at.has(line) || (!lines[nth]?.gap && at.has(lines[nth - 1]?.line)));
    const end = lines.findIndex(({ gap }, nth) => nth > 0 && gap);
    const top = lines.slice(0, end === -1 ? 0 : end);
    // Names that go on below the first of them have no sentence among them.
    if (kind === 'summary' && top.length > 0 && !top.some(({ text }) => /[.!?…]$/u.test(text))) return top;
    const all = kind === 'name' ? [...(heading ? [heading] : []), ...lines] : kind === 'summary' ? named : [];
    const isShort = ({ text }: SheetLine) => text.length <= LONGEST_NAMES && !/[.!?…]$/u.test(text);
    return kind === 'name' ? all : all.filter(isShort);
  });
}

const unsaid = (path: string, { line, text }: SheetLine): DraftProblem => ({
  path,
  finding: finding('import-unread', { field: path }, undefined, 'warning'),
  from: { line, text },
});
