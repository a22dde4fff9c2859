import { type Finding, finding, type PaperSize } from '../problem/finding.ts';
import { type IppGroup, text, texts } from './ipp.ts';
import { type PrintJob, TWO_SIDED } from './job.ts';
import { customMedium, mediaName, mediumOf } from './media.ts';
import { printerReasons, quotable } from './reasons.ts';

// What a printer says that it can do, against what a job wants. It must be asked first: a printer that gets what it cannot do
// drops the job, and `lp` says that all is well.

/** Attributes of a printer that are asked for: RFC 8011, 5.4 and PWG 5100.13. */
export const CAPABILITIES = [
  'printer-name',
  'printer-state',
  'printer-state-reasons',
  'printer-state-message',
  'printer-is-accepting-jobs',
  'media-supported',
  'sides-supported',
  'copies-supported',
  'document-format-supported',
] as const;

/** RFC 8011, 5.4.11. */
export const PRINTER_STOPPED = 5;

/** The printer's name of the size of a job; undefined if it has none. A printer that names no sizes gets the plain name. */
export function mediaFor(job: PrintJob, printer: IppGroup): string | undefined {
  const names = texts(printer, 'media-supported');
  return names.some((name) => mediumOf(name)) ? mediaName(names, job.width, job.height, job.pwg) : plainMedia(job);
}

/** The size of a job as every print system should know it. */
export function plainMedia({ pwg, width, height }: PrintJob): string {
  return pwg ?? customMedium(Math.min(width, height), Math.max(width, height));
}

/** True if a printer says that it can print on both sides. */
export function isTwoSided(printer: IppGroup): boolean {
  return texts(printer, 'sides-supported').includes(TWO_SIDED);
}

/** Everything that stands in the way of a job. What a printer does not say is taken for good. */
export function cannotPrint(job: PrintJob, queue: string, printer: IppGroup): Finding[] {
  return [...notReady(queue, printer), ...notAble(job, queue, printer)];
}

function notReady(queue: string, printer: IppGroup): Finding[] {
  const said = quotable(text(printer, 'printer-state-message'));
  if (printer.get('printer-is-accepting-jobs')?.[0] === false) return [finding('printer-refuses', { queue, said })];
  if (printer.get('printer-state')?.[0] !== PRINTER_STOPPED) return [];
  const known = printerReasons(texts(printer, 'printer-state-reasons'));
  return [finding('printer-stopped', { queue, states: known.length > 0 ? known : ['stopped'], said })];
}

function notAble(job: PrintJob, queue: string, printer: IppGroup): Finding[] {
  const names = texts(printer, 'media-supported');
  const lacks = (name: string, wanted: string) => {
    const known = texts(printer, name);
    return known.length > 0 && !known.includes(wanted);
  };
  const most = mostCopies(printer);
  return [
    ...(mediaFor(job, printer) === undefined
      ? [finding('printer-size', { queue, width: job.width, height: job.height, known: sizes(names) })]
      : []),
    ...(lacks('sides-supported', 'one-sided') ? [finding('printer-one-sided', { queue })] : []),
    ...(lacks('document-format-supported', 'application/pdf') ? [finding('printer-no-pdf', { queue })] : []),
    ...(job.copies > most ? [finding('printer-copies', { queue, copies: job.copies, most })] : []),
  ];
}

function mostCopies(printer: IppGroup): number {
  const value = printer.get('copies-supported')?.[0];
  if (typeof value === 'number') return value;
  return typeof value === 'object' ? value.high : Number.POSITIVE_INFINITY;
}

/** The sizes that a printer takes, each once and in its order. */
function sizes(names: readonly string[]): PaperSize[] {
  const known = new Map<string, PaperSize>();
  for (const name of names) {
    const medium = mediumOf(name);
    if (!medium) continue;
    const [width, height] = [medium.width, medium.height].map((length) => Math.round(length * 10) / 10);
    const bound = /^custom_(min|max)_/.exec(name)?.[1];
    const is = bound === undefined ? 'size' : bound === 'min' ? 'least' : 'most';
    known.set(`${is} ${width} ${height}`, { is, width: width ?? 0, height: height ?? 0 });
  }
  return [...known.values()];
}
