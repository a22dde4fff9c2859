import type { Sums } from '../../ledger/sums.ts';
import { visibleLine } from '../../problem/visible.ts';

// Bars of a report as SVG. The words at them are words of the page, which keep their size on every screen and are read aloud.

/** A bar and what stands at it. */
export interface Bar {
  readonly label: string;
  /** What stands at the other end. */
  readonly end: string;
  readonly sums: Pick<Sums, 'posted' | 'answered' | 'returned'>;
}

/** Thickness of a bar in pixels. */
const THICK = 16;

/** The longest bar ends a little before the edge, so that its rim is seen. */
const ROOM = 1.005;

/** A chart; `title` says what it shows. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ sums }) => sums.posted)) * ROOM;
  return `<ul class="chart" aria-label="${html(title)}">${bars.map((bar) => row(bar, most)).join('\n')}</ul>`;
}

function row({ label, end, sums }: Bar, most: number): string {
  const percent = (count: number) => `${Math.round((count / most) * 100_00) / 100}%`;
  const { posted, answered, returned } = sums;
  const part = (className: string, from: number, count: number) =>
    count === 0
      ? ''
      : `<rect class="${className}" x="${percent(from)}" y="1" width="${percent(count)}" height="${THICK - 2}"/>`;
  const parts = [
    part('answered', 0, answered),
    part('waiting', answered, posted - answered - returned),
    part('returned', posted - returned, returned),
  ].join('');
  return `<li><span>${html(label)}</span> <span class="end">${html(end)}</span><svg class="bars" width="100%" height="${THICK}" aria-hidden="true">${parts}</svg></li>`;
}

/** The sign of a part of a bar, for a legend. */
export function swatch(className: string): string {
  return `<svg class="bars" width="16" height="14" aria-hidden="true"><rect class="${className}" x="1" y="1" width="14" height="12"/></svg>`;
}

/** A text that is no HTML, on one line, with nothing in it that cannot be seen. */
export function html(text: string): string {
  return visibleLine(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
