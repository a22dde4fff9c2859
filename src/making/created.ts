import type { Session } from '../workspace/session.ts';

/** The moment that a file bears: SOURCE_DATE_EPOCH (reproducible-builds.org) if it is set, otherwise a day (YYYY-MM-DD): never the clock. */
export function createdOn({ host }: Session, day: string): Date {
  const seconds = /^\d{1,11}$/.exec(host.env.SOURCE_DATE_EPOCH ?? '')?.[0];
  return seconds === undefined ? new Date(`${day}T00:00:00Z`) : new Date(Number(seconds) * 1000);
}
