// How the long dates of a language are written, from Intl (CLDR): it knows every language, but takes ten milliseconds to wake up.

/** A leap year: all days that there are. */
const YEAR = 2024;

/**
 * The names of the months and the order of a long date, as a phrase book may have them; undefined if a language has none of
 * its own here, or writes its dates otherwise: with figures of another script, say.
 * @param {string} tag BCP 47
 * @returns {{ months: string[], longDate: string } | undefined}
 */
export function longDates(tag) {
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return undefined;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const first = new Date(Date.UTC(YEAR, 0));
  const longDate = orderOf(format, first);
  /** @type {string[]} */
  const months = [];
  for (const moment = first; moment.getUTCFullYear() === YEAR; moment.setUTCDate(moment.getUTCDate() + 1)) {
    const month = format.formatToParts(moment).find(({ type }) => type === 'month')?.value ?? '';
    months[moment.getUTCMonth()] ??= month;
    /** @type {Record<string, unknown>} */
    const values = { year: YEAR, month: months[moment.getUTCMonth()], day: moment.getUTCDate() };
    const text = longDate.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
    if (text !== format.format(moment)) return undefined;
  }
  return { months, longDate };
}

/**
 * Where year, month and day stand. In a whole date Node writes a space for a narrow one (U+202F), in its parts it does not.
 * @param {Intl.DateTimeFormat} format
 * @param {Date} moment
 */
function orderOf(format, moment) {
  const parts = format.formatToParts(moment);
  return parts.map(({ type, value }) => (type === 'literal' ? value.replace(/\u202f/g, ' ') : `{${type}}`)).join('');
}
