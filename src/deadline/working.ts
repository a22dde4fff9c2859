import { noteOf } from '../countries/notes.ts';
import type { Messages } from '../problem/messages.ts';
import { weekday } from '../source/day.ts';
import type { PostBy, WorkingStep } from './post-by.ts';

// The working of a day to post by, in words.

/** What the words of a working need: the country that letters are posted in (ISO 3166-1), and names of countries. */
interface WorkingSetting {
  readonly from: string;
  readonly name: (code: string) => string;
}

/** One plain line a step. */
export function workingLines(
  { working }: PostBy,
  { from, name }: WorkingSetting,
  words: Messages['deadlines'],
): string[] {
  const dayName = (day: string) => words.weekdays[weekday(day) - 1] ?? '';
  const said = (step: WorkingStep) => {
    if (step.why === 'deadline') return words.working.deadline(dayName(step.day));
    if (step.why === 'weekend') return words.working.weekend(step.from, dayName(step.from));
    if (step.why === 'holiday') return words.working.holiday(step.from, step.name, step.regions);
    return words.working.transit(step.transit.days, name(from), name(step.to), sourceOf(step, from, words));
  };
  return working.map((step) => `${step.day}  ${said(step)}`);
}

/** Who says how long a letter takes, of when that is, and how sure it is; where nobody does, what is known of the post. */
function sourceOf(
  { transit }: Extract<WorkingStep, { why: 'transit' }>,
  from: string,
  { working }: Messages['deadlines'],
): string {
  const { source, date, confidence } = transit;
  if (confidence === 'our choice') return [working.ourChoice, noteOf(from)?.note].filter(Boolean).join('; ');
  if (source === undefined) return working.yourOwn;
  const dated = date === undefined ? source : `${source}, ${date}`;
  return confidence === 'M' || confidence === 'L' ? `${dated}; ${working.confidence(confidence)}` : dated;
}
