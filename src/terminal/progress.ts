import type { Messages } from '../problem/messages.ts';
import type { Screen } from './screen.ts';

type ProgressWords = Messages['progress'];

/** What is counted. */
export type Unit = Parameters<ProgressWords['count']>[1];

/** Milliseconds of silence before anything is shown, and between two looks. */
const SILENCE = 1000;
const PAUSE = 100;
/** Columns of the bar itself, and the least that a terminal needs for it. */
const BAR = 20;
const NARROW = 60;

/**
 * How far a long piece of work is, on one line of stderr: a bar, how many are made, how fast, how long it still takes. Only
 * on a terminal, and only after a second; nothing of it stays.
 */
export class Progress {
  private readonly screen: Screen;
  private readonly words: ProgressWords;
  private readonly unit: Unit;
  private readonly began: number;
  private last: number;
  private shown = false;

  constructor(screen: Screen, words: ProgressWords, unit: Unit) {
    this.screen = screen;
    this.words = words;
    this.unit = unit;
    this.began = screen.elapsed();
    this.last = this.began + SILENCE - PAUSE;
  }

  /** So many are made; `share` is how much of the work that is, from 0 to 1, if it is known. */
  at(count: number, share: number | undefined): void {
    const { err } = this.screen;
    if (err.columns === undefined) return;
    const now = this.screen.elapsed();
    if (now - this.last < PAUSE) return;
    this.last = now;
    this.shown = true;
    const seconds = (now - this.began) / 1000;
    err.write(`\r\u001b[K${progressLine({ count, unit: this.unit, seconds, share }, this.words, err.columns)}`);
  }

  /** Takes the line away, before something else is said. */
  clear(): void {
    if (!this.shown) return;
    this.shown = false;
    this.screen.err.write('\r\u001b[K');
  }
}

/** How far it is. */
interface ProgressMade {
  readonly count: number;
  readonly unit: Unit;
  readonly seconds: number;
  readonly share: number | undefined;
}

/** The line itself, at most as wide as the terminal. */
export function progressLine(
  { count, unit, seconds, share }: ProgressMade,
  say: ProgressWords,
  columns: number,
): string {
  const rate = Math.round(count / Math.max(seconds, 0.001));
  const words = [say.count(count, unit), say.rate(rate)];
  if (share === undefined || share <= 0) return words.join(', ').slice(0, columns - 1);
  words.push(say.left(Math.ceil((seconds * (1 - share)) / share)));
  const full = Math.round(BAR * Math.min(1, share));
  const bar = columns < NARROW ? '' : `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] `;
  return `${bar}${words.join(', ')}`.slice(0, columns - 1);
}
