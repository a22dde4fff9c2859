// What printers say of themselves and of jobs. Keywords: RFC 8011, 5.3.8 (jobs) and 5.4.12 (printers), PWG 5100.9
// (alerts of printers), and what CUPS adds (cups.org/doc/spec-ipp.html).

import type { JobEnd, PrinterState } from '../problem/finding.ts';

/** Why a printer does not print now: reasons that come to the same have one name. */
const PRINTER: Readonly<Record<string, PrinterState>> = {
  'media-empty': 'media-empty',
  'media-needed': 'media-needed',
  'media-jam': 'media-jam',
  'input-tray-missing': 'input-tray-missing',
  'output-area-full': 'output-area-full',
  'output-tray-missing': 'output-tray-missing',
  'toner-empty': 'toner-empty',
  'marker-supply-empty': 'marker-supply-empty',
  'marker-waste-full': 'marker-waste-full',
  'developer-empty': 'developer-empty',
  'opc-life-over': 'opc-life-over',
  'cover-open': 'cover-open',
  'door-open': 'door-open',
  'interlock-open': 'cover-open',
  'fuser-over-temp': 'fuser-over-temp',
  'fuser-under-temp': 'fuser-under-temp',
  'connecting-to-device': 'connecting-to-device',
  'timed-out': 'timed-out',
  offline: 'offline',
  shutdown: 'offline',
  'spool-area-full': 'spool-area-full',
  paused: 'paused',
  'moving-to-paused': 'paused',
  deactivated: 'deactivated',
  'hold-new-jobs': 'hold-new-jobs',
  'cups-missing-filter': 'cups-missing-filter',
  'cups-insecure-filter': 'cups-insecure-filter',
};

/** Why a job did not come out: the reasons that there are words for. */
const JOB: readonly JobEnd[] = [
  'job-canceled-by-user',
  'job-canceled-by-operator',
  'job-canceled-at-device',
  'job-canceled-after-timeout',
  'aborted-by-system',
  'unsupported-document-format',
  'document-format-error',
  'document-unprintable-error',
  'document-access-error',
  'document-password-error',
  'conflicting-attributes',
  'unsupported-attributes-or-values',
  'account-authorization-failed',
  'account-closed',
  'account-limit-reached',
  'job-completed-with-errors',
];

/** Why a printer does not print, for each reason that stands in the way; what only warns is left out. */
export function printerReasons(reasons: readonly string[]): PrinterState[] {
  const known = reasons
    .filter((reason) => !reason.endsWith('-warning'))
    .map((reason) => reason.replace(/-(?:report|error)$/, ''))
    .flatMap((reason) => (Object.hasOwn(PRINTER, reason) ? (PRINTER[reason] ?? []) : []));
  return [...new Set(known)];
}

/** Why a job failed, as far as its reasons are known. */
export function jobReasons(reasons: readonly string[]): JobEnd[] {
  return JOB.filter((end) => reasons.includes(end));
}

/** A sentence of a printer or a print system, short enough to quote, without the full stop. */
export function quotable(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
