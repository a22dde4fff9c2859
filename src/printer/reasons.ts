// What printers say of themselves and of jobs, in plain words. Keywords: RFC 8011, 5.3.8 (jobs) and 5.4.12 (printers), PWG 5100.9
// (alerts of printers), and what CUPS adds (cups.org/doc/spec-ipp.html).

/** Why a printer does not print now. It is said of the printer: "hp is out of paper". */
const PRINTER: Readonly<Record<string, string>> = {
  'media-empty': 'is out of paper',
  'media-needed': 'needs other paper than it has',
  'media-jam': 'has a paper jam',
  'input-tray-missing': 'misses a paper tray',
  'output-area-full': 'has a full output tray',
  'output-tray-missing': 'misses its output tray',
  'toner-empty': 'is out of toner',
  'marker-supply-empty': 'is out of ink or toner',
  'marker-waste-full': 'has a full waste box',
  'developer-empty': 'is out of developer',
  'opc-life-over': 'needs a new drum',
  'cover-open': 'has an open cover',
  'door-open': 'has an open door',
  'interlock-open': 'has an open cover',
  'fuser-over-temp': 'is too hot',
  'fuser-under-temp': 'is not warm yet',
  'connecting-to-device': 'is being connected to',
  'timed-out': 'does not answer',
  offline: 'is switched off or not connected',
  shutdown: 'is switched off or not connected',
  'spool-area-full': 'has no room for more jobs',
  paused: 'is paused',
  'moving-to-paused': 'is paused',
  deactivated: 'is switched off for now',
  'hold-new-jobs': 'holds all new jobs back',
  'cups-missing-filter': 'lacks a part of its driver',
  'cups-insecure-filter': 'has a driver that CUPS does not trust',
};

/** Why a job did not come out. It is said of the job: "it was canceled". */
const JOB: Readonly<Record<string, string>> = {
  'job-canceled-by-user': 'it was canceled',
  'job-canceled-by-operator': 'it was canceled by whoever looks after the printer',
  'job-canceled-at-device': 'it was canceled at the printer',
  'job-canceled-after-timeout': 'it took too long',
  'aborted-by-system': 'the print system gave it up',
  'unsupported-document-format': 'the printer does not understand PDF',
  'document-format-error': 'the printer found an error in the PDF',
  'document-unprintable-error': 'the printer could not print the PDF',
  'document-access-error': 'the printer could not get the PDF',
  'document-password-error': 'the printer wants a password',
  'conflicting-attributes': 'the printer cannot do all that was asked at once',
  'unsupported-attributes-or-values': 'the printer cannot do what was asked',
  'account-authorization-failed': 'you may not print there',
  'account-closed': 'your account there is closed',
  'account-limit-reached': 'your account there is used up',
  'job-completed-with-errors': 'the printer found errors',
};

/** Why a printer does not print, for each reason that stands in the way; what only warns is left out. */
export function printerReasons(reasons: readonly string[]): string[] {
  const known = reasons
    .filter((reason) => !reason.endsWith('-warning'))
    .flatMap((reason) => entry(PRINTER, reason.replace(/-(?:report|error)$/, '')));
  return [...new Set(known)];
}

/** Why a job failed, as far as its reasons are known. */
export function jobReasons(reasons: readonly string[]): string[] {
  return [...new Set(reasons.flatMap((reason) => entry(JOB, reason)))];
}

function entry(table: Readonly<Record<string, string>>, word: string): string[] {
  const found = Object.hasOwn(table, word) ? table[word] : undefined;
  return found === undefined ? [] : [found];
}

/** A sentence of a printer or a print system, short enough to quote, without the full stop. */
export function quotable(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
