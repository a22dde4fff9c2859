import type { Sender } from '../config/config.ts';
import type { Sending } from '../deadline/case-post-by.ts';
import type { Session } from './session.ts';

/** A sender, and the days that a letter takes if they were given by hand. */
export interface SendingFlags {
  readonly from?: string;
  readonly transit?: number;
}

/** From where letters are posted; undefined if no sender is known. Holidays are a large table, loaded only here. */
export async function sendingOf(session: Session, flags: SendingFlags): Promise<Sending | undefined> {
  const sender = await session.sender(flags.from);
  return sender && sendingBy(session, sender, flags);
}

/** The same for a sender at hand. */
export async function sendingBy(session: Session, sender: Sender, { transit }: SendingFlags): Promise<Sending> {
  const { country, region } = sender;
  const { holidaysOf } = await import('../deadline/holidays.ts');
  return {
    ...(await withoutHolidays(session, sender, { ...(transit === undefined ? {} : { transit }) })),
    holidays: session.once(`holidays of ${country} ${region}`, () => holidaysOf(country, region)),
  };
}

/** The same as if there were no public holidays: some days later than the truth, at once. */
export async function withoutHolidays(session: Session, sender: Sender, { transit }: SendingFlags): Promise<Sending> {
  const own = transit === undefined ? ((await session.config()).transit ?? {}) : { default: transit };
  return { from: sender.country, transit: own, holidays: () => undefined };
}
