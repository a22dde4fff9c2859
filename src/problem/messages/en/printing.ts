// What is said in English of printers, of jobs, and of files and programs to which the system says no.

import type { Holdup } from '../../finding.ts';
import type { CauseMessages } from '../../messages.ts';

/** Why a printer does not print now. It is said of the printer: "hp is out of paper". */
export const printerStates = {
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
  'fuser-over-temp': 'is too hot',
  'fuser-under-temp': 'is not warm yet',
  'connecting-to-device': 'is being connected to',
  'timed-out': 'does not answer',
  offline: 'is switched off or not connected',
  'spool-area-full': 'has no room for more jobs',
  paused: 'is paused',
  deactivated: 'is switched off for now',
  'hold-new-jobs': 'holds all new jobs back',
  'cups-missing-filter': 'lacks a part of its driver',
  'cups-insecure-filter': 'has a driver that CUPS does not trust',
  stopped: 'has stopped',
};

/** Why a job did not come out. It is said of the job: "it was canceled". */
export const jobEnds = {
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

/** Why a job does not come out, or '' if nobody says. */
const holdup = (why: Holdup): string => {
  if (why.of === 'held') return 'the job is held back until somebody releases it';
  if (why.of === 'job') {
    const said = why.said === '' ? [] : [`it said: “${why.said}”`];
    return [...why.known.map((end) => jobEnds[end]), ...said].join('; ');
  }
  if (why.known.length > 0) return `the printer ${why.known.map((state) => printerStates[state]).join(' and ')}`;
  return why.said === '' ? '' : `it says “${why.said}”`;
};

const sheets = (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`);

/** What to do about a job that waits. */
const patience = (job: string) =>
  `It comes out by itself once the printer can; printing it again would print it twice. To take it back: cancel ${job}`;

/** What is said if `lp` is killed. */
const cutOff = ({ queue, signal, job }: { queue: string; signal: string; job?: string }) => ({
  sentence:
    job === undefined
      ? `The program that hands files to the printer ${queue} was stopped (${signal}). No job waits there.`
      : `The program that hands files to the printer ${queue} was stopped (${signal}) while it handed over the job ${job}.`,
  hint:
    job === undefined
      ? 'Look at what the printer has put out before you print again.'
      : `Take it back before you print again, or it may come out twice: cancel ${job}`,
});

/** What printing says besides findings. */
export const printing = {
  holdup,
  patience,
  cutOff,
  handed: (printer: string, count: number, job: string) => `Handed to ${printer}: ${sheets(count)} (job ${job}).`,
  held: (printer: string, count: number, job: string) =>
    `Handed to ${printer}: ${sheets(count)} (job ${job}), which wait. Put the other paper in, then: lp -i ${job} -H resume`,
  ask: (count: number, printer: string) => `Print ${sheets(count)} on ${printer}? [y/N] `,
  /** What somebody answers who means yes, in small letters. */
  yes: ['y', 'yes'],
  nothing: 'Nothing was printed.',
  printed: (count: number, printer: string) => `Printed ${sheets(count)} on ${printer}.`,
  /** `long` if nothing came out for long: what to do is said then. */
  waiting: (job: string, why: string, long: boolean) =>
    `The job ${job} still waits${why === '' ? ' for the printer' : `: ${why}`}.${long ? ` ${patience(job)}` : ''}`,
};

/** Why the system, or another program, says no. */
export const causes = {
  denied: () => 'you may not read or write there',
  'read-only': () => 'that disk can only be read',
  'no-folder': () => 'a file stands where a folder should be',
  'disk-full': () => 'the disk is full',
  quota: () => 'your share of the disk is full',
  'over-limit': () => 'the file would be larger than is allowed here',
  'many-files': () => 'too many files are open',
  'link-circle': () => 'links there lead round in a circle',
  'long-name': () => 'the name is too long',
  'no-file': () => 'it is no ordinary file',
  device: () => 'the disk or the network reports a fault',
  busy: () => 'another program is using it',
  'bad-name': () => 'no file can have that name there',
  'broken-link': () => 'it is a link to something that is not there',
  'no-listener': () => 'nothing listens there',
  'not-yours': () => 'you may not use it',
  'no-machine': () => 'there is no such machine',
  'no-lookup': () => 'its name cannot be looked up now',
  'hung-up': () => 'it hung up',
  silent: () => 'it does not answer',
  endless: () => 'it answers without end',
  unreadable: () => 'its answer cannot be read',
  'no-number': () => 'it gave the job no number',
  status: ({ value }) => `it answers with error ${value}`,
  error: ({ value }) => `error ${value}`,
  refused: ({ value }) => `the system refuses it (${value})`,
  ended: ({ value }) => `it ended with ${value}`,
  signal: ({ value }) => `it was stopped (${value})`,
  said: ({ value }) => value,
} satisfies CauseMessages;
