import { weekday } from '../source/day.ts';
import type { PostBy, Step } from './post-by.ts';

// The working of a day to post by, in words.

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** One plain line a step. `name` gives the English name of a country (ISO 3166-1). */
export function workingLines({ working }: PostBy, from: string, name: (code: string) => string): string[] {
  const words = (step: Step) => {
    if (step.why === 'deadline') return `${dayName(step.day)}: the deadline`;
    if (step.why === 'transit') return transitWords(step, from, name);
    if (step.why === 'weekend') return `back a day, for ${step.from} is a ${dayName(step.from)}`;
    return `back a day, for ${step.from} is a public holiday: ${step.name}`;
  };
  return working.map((step) => `${step.day}  ${words(step)}`);
}

function daysOf(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

function dayName(day: string): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

function transitWords(
  { transit, to }: Extract<Step, { why: 'transit' }>,
  from: string,
  name: (code: string) => string,
): string {
  const [least, most] = transit.days;
  const span = least === most ? daysOf(most) : `${least} to ${daysOf(most)}`;
  const way = from === to ? `within ${name(from)}` : `from ${name(from)} to ${name(to)}`;
  const told = transit.date === undefined || transit.source === 'our choice' ? '' : `, ${transit.date}`;
  const sure = transit.confidence === 'M' || transit.confidence === 'L' ? `; confidence ${transit.confidence}` : '';
  return `less ${daysOf(most)}: a letter ${way} takes ${span} (${transit.source}${told}${sure})`;
}
