import { countryNamed } from '../../countries/words.ts';
import { isKindOfAppeal } from '../appeal-kinds.ts';
import type { Judged } from '../evidence.ts';
import { DAY_WORDS } from '../issue-lines.ts';
import { isOfSomebody } from '../letterhead.ts';
import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';
import { labelled } from '../story-start.ts';
import { usesOf } from './rest.ts';
import type { Alone } from './sign-kinds.ts';
import { rootsOf } from './tail-signs.ts';

// Lines above the story that may be the headline as well as the one that was taken for it.

/** No headline is longer, and few have fewer words. */
const LONGEST = 130;
const LEAST = 4;
/** So many lines above a story are looked at. */
const MOST = 40;
/** A rival below has so many more words of the story than a headline that has some. */
const ENOUGH = 2;
/** It begins with a capital and has small words, or is in capitals. */
const LIKE = /^\p{Lu}.*\s\p{Ll}|^\P{Ll}+$/u;
const DAY = new RegExp(DAY_WORDS, 'u');
/** A sentence, a label or the name of a file, a way to somewhere, a row of names. */
const NONE = /[.:：;,。]$|@|https?:|www\.|[|›»>©·[\]]|\s\/\s|_{3}|\d\s?[/／]\s?\d/u;

/** What speaks for another headline: a line above the story that is in no value and has more of its words. */
export function rivalDoubts(judged: Judged): Alone[] {
  const { draft, lines } = judged;
  const { title, summary, people = [] } = draft.case;
  const [own, told] = [draft.from.title?.line, draft.from.summary?.line];
  if (title === undefined || summary === undefined || own === undefined || told === undefined) return [];
  const start = lines.findIndex(({ line }) => line === told);
  const headings = new Set(judged.sections.flatMap(({ heading }) => (heading ? [heading.line] : [])));
  const able = lines.filter(
    (line, nth) =>
      nth < start && nth >= start - MOST && !headings.has(line.line) && isAble(line, lines[nth + 1], judged),
  );
  if (able.length === 0) return [];
  const names = rootsOf(people.map(({ name }) => name).join('\n'));
  const story = new Set([...rootsOf(summary)].filter((root) => !names.has(root)));
  const shared = (text: string) => [...rootsOf(text)].filter((root) => story.has(root)).length;
  const mine = shared(title);
  const isRival = ({ text, line }: SheetLine) => {
    const count = shared(text);
    if (mine === 0 && (count > 0 || (line > own && LIKE.test(text)))) return true;
    return line > own && count >= mine + ENOUGH;
  };
  return able.some(isRival) ? [{ path: 'title', why: 'second' }] : [];
}

/** True for a line in no value that may be a headline. */
function isAble(line: SheetLine, next: SheetLine | undefined, judged: Judged): boolean {
  const { text } = line;
  if (text.length > LONGEST || text.split(' ').length < LEAST || NONE.test(text) || DAY.test(text)) return false;
  const use = usesOf(judged.draft, judged.lines).get(line.line);
  if (!use || use.left * 2 <= use.words) return false;
  return !(
    isKindOfAppeal(text) ||
    (isProse(line) && !(line.gap && next?.gap)) ||
    labelled(line) !== undefined ||
    isOfSomebody(text) ||
    countryNamed(text) !== undefined
  );
}
