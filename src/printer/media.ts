// Sizes of paper as printers name them: PWG 5101.1, "Media Standardized Names", 5 and 6: class_name_WxHmm or …in, the short
// side first as a rule; custom_min_… and custom_max_… bound the sizes that a printer takes besides.

/** Names as the printer gives them. */
export interface Medium {
  readonly name: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/** How far a size may be off and still be the same, in millimetres: names are rounded, and sheets are cut no better. */
const SAME = 0.5;

const INCH = 25.4;

/** The size that a name stands for; undefined if it is none of PWG 5101.1. */
export function mediumOf(name: string): Medium | undefined {
  const found = /^[^_]+_.*?(\d{1,5}(?:\.\d{1,6})?)x(\d{1,5}(?:\.\d{1,6})?)(mm|in)$/.exec(name.slice(0, 255));
  if (!found) return undefined;
  const unit = found[3] === 'in' ? INCH : 1;
  return { name, width: Number(found[1]) * unit, height: Number(found[2]) * unit };
}

/**
 * The name by which a printer knows a size, whichever way round: `known` if it is among its names, else its own name for
 * the same size, else a size between its bounds. undefined if it has none.
 */
export function mediaName(names: readonly string[], width: number, height: number, known?: string): string | undefined {
  if (known !== undefined && names.includes(known)) return known;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const fits = names
    .filter((name) => !BOUND.test(name))
    .flatMap((name) => mediumOf(name) ?? [])
    .map((medium) => ({ name: medium.name, off: offBy(medium, short, long) }))
    .filter(({ off }) => off <= SAME)
    .sort((a, b) => a.off - b.off);
  return fits[0]?.name ?? customName(names, short, long);
}

const BOUND = /^(?:custom|roll)_(?:min|max)_/;

/** How far a medium is off a size on the worse side, in millimetres. */
function offBy({ width, height }: Medium, short: number, long: number): number {
  return Math.max(Math.abs(Math.min(width, height) - short), Math.abs(Math.max(width, height) - long));
}

function customName(names: readonly string[], short: number, long: number): string | undefined {
  const bound = (kind: string) => mediumOf(names.find((name) => name.startsWith(`custom_${kind}_`)) ?? '');
  const [least, most] = [bound('min'), bound('max')];
  if (!least || !most) return undefined;
  const within = (value: number, from: number, to: number) => value >= from - SAME && value <= to + SAME;
  const takes = (width: number, height: number) =>
    within(width, least.width, most.width) && within(height, least.height, most.height);
  if (takes(short, long)) return customMedium(short, long);
  return takes(long, short) ? customMedium(long, short) : undefined;
}

/** The name that CUPS gives a size of one's own (cups.org/doc/options.html). Millimetres. */
export function customMedium(width: number, height: number): string {
  const written = (length: number) => String(Math.round(length * 100) / 100);
  return `Custom.${written(width)}x${written(height)}mm`;
}
