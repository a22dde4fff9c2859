import type { Holdup, PrinterState } from '../problem/finding.ts';
import { PRINTER_STOPPED } from './capabilities.ts';
import { type IppGroup, number, text, texts } from './ipp.ts';
import { jobReasons, printerReasons, quotable } from './reasons.ts';

// How a job is getting on, from what the print system says of it and of its printer.

/** Attributes of a job that are asked for: RFC 8011, 5.3, and CUPS. */
export const JOB_ATTRIBUTES = [
  'job-state',
  'job-state-reasons',
  'job-media-sheets-completed',
  'job-printer-state-message',
  'job-printer-state-reasons',
] as const;

/** Attributes of its printer meanwhile. */
export const PRINTER_ATTRIBUTES = ['printer-state', 'printer-state-reasons', 'printer-state-message'] as const;

/** How a job stands, and why it does not come out. */
export interface JobOutcome {
  /** `stopped`: it will come out once somebody sees to the printer. */
  readonly stands: 'done' | 'failed' | 'stopped' | 'under-way';
  readonly why: Holdup;
  /** Changes whenever something happened. */
  readonly mark: string;
  /** Changes whenever more came out: what a printer says may change, and nothing comes. */
  readonly progress: string;
  /** True if the printer cannot be reached: nothing more comes out of it, and nobody need wait. */
  readonly gone: boolean;
}

/** RFC 8011, 5.3.7. */
const STATES = { held: 4, stopped: 6, canceled: 7, aborted: 8, completed: 9 } as const;

/** What is said of printers that are switched off, unplugged, or somewhere else. */
const GONE: readonly PrinterState[] = ['offline', 'connecting-to-device', 'timed-out'];

/**
 * How a job stands. CUPS 2.4.2 calls a job that its printer will not have canceled, with what the printer said; older ones call
 * it completed. The sheets that it counts are those that it sent, whether they came out or not.
 */
export function outcome(job: IppGroup, printer: IppGroup): JobOutcome {
  const state = number(job, 'job-state') ?? 0;
  const reasons = texts(job, 'job-state-reasons');
  const message = quotable(text(job, 'job-printer-state-message'));
  const sheets = number(job, 'job-media-sheets-completed') ?? 0;
  const mark = JSON.stringify([state, reasons, sheets, message]);
  const about = { mark, progress: JSON.stringify([state, sheets]), gone: false };
  if (state === STATES.completed && !REFUSED.test(message) && !reasons.includes('job-completed-with-errors'))
    return { stands: 'done', why: { of: 'job', known: [], said: '' }, ...about };
  if (state >= STATES.canceled)
    return { stands: 'failed', why: { of: 'job', known: jobReasons(reasons), said: message }, ...about };
  const known = printerReasons([
    ...texts(printer, 'printer-state-reasons'),
    ...texts(job, 'job-printer-state-reasons'),
  ]);
  const said = quotable(text(printer, 'printer-state-message')) || message;
  const why: Holdup = state === STATES.held ? { of: 'held' } : { of: 'printer', known, said };
  const stands = number(printer, 'printer-state') === PRINTER_STOPPED ? 'stopped' : 'under-way';
  return { stands, why, ...about, gone: known.some((one) => GONE.includes(one)) };
}

/**
 * What CUPS's own ipp backend says when a printer will not have a job (backend/ipp.c, 2.4.2). The one place where words decide:
 * older versions end such a job as completed and successful, count its sheets as sent, and give no reason of the job or of
 * the printer. Newer ones cancel it, which its state tells.
 */
const REFUSED = /^Printer cannot print|^Unsupported |not supported/i;
