import { addressLines, hasLatinAddress, nameLine } from '../../address/lines.ts';
import type { Target } from '../../case/schema.ts';
import type { Path } from '../../source/yaml.ts';
import type { CheckContext, Found, Rule } from '../rule.ts';
import { counted, quoted, shortened } from '../telling.ts';
import { emsOf, type Room, rooms, rowsOf } from '../windows.ts';

export const rule: Rule = {
  id: 'address-wide',
  severity: 'warning',
  page: {
    what: 'An address has more lines, or longer ones, than there is room for in the window of an envelope.',
    why:
      'What does not show in the window is not delivered. Of the windows that letter forms take by themselves, the smallest is ' +
      'that of the American form, with five lines of at most some 70 letters; the American post asks for about five lines too. ' +
      'The country is one of them. The width of a line is estimated from its letters. An address that goes into the windows of all ' +
      'other forms gets only a note.',
    wrong: `targets:
  mayoress:
    name: Jo Sample
    role: Mayoress
    organisation: Office for Choirs, Bands and Other Noise
    address:
      - House of the Example
      - 1 Sample Street
      - 75000 Exampleton
    country: FR
    salutation: {en: Dear Mayoress}
`,
    right: `targets:
  mayoress:
    name: Jo Sample
    organisation: Office for Choirs, Bands and Other Noise
    address:
      - 1 Sample Street
      - 75000 Exampleton
    country: FR
    salutation: {en: Dear Mayoress}
`,
  },
  *check({ content }, { countries }) {
    for (const [slug, target] of Object.entries(content.targets)) {
      if (!hasLatinAddress(target)) continue; // one in both scripts is set in Latin letters alone if there is no room
      yield* misfit(slug, linesOf(slug, target, countries));
    }
  },
};

/** A line as it is printed, and the value that it comes from. */
interface Line {
  readonly text: string;
  readonly ems: number;
  readonly path: Path;
}

function linesOf(slug: string, target: Target, countries: CheckContext['countries']): Line[] {
  const at = ['targets', slug];
  const inLines = Array.isArray(target.address);
  const lines: readonly (readonly [text: string | undefined, path: Path])[] = [
    [nameLine(target), ['name']],
    [target.role, ['role']],
    [target.organisation, ['organisation']],
    ...addressLines(target, undefined).map((text, nth) => [text, ['address', ...(inLines ? [nth] : [])]] as const),
    [countries.postal(target.country).toUpperCase(), ['country']],
  ];
  return lines.flatMap(([text, path]) =>
    text === undefined ? [] : [{ text, ems: emsOf(text), path: [...at, ...path] }],
  );
}

/**
 * The first room into which the lines do not go: that with the fewest rows. If they go into those of all other forms, it is
 * a note: an embassy has six lines (our choice).
 */
function* misfit(slug: string, lines: readonly Line[]): Iterable<Found> {
  const [room, ...others] = rooms().filter((one) => total(lines, one) > one.rows);
  if (room === undefined) return;
  const rows = lines.map((line) => rowsOf(line.ems, room));
  const longest = lines[rows.indexOf(Math.max(...rows))];
  const found = lines.length > room.rows || !longest ? tooMany(slug, lines, room) : tooLong(longest, room);
  yield others.length > 0 ? found : { ...found, severity: 'note' };
}

function total(lines: readonly Line[], room: Room): number {
  return lines.reduce((sum, line) => sum + rowsOf(line.ems, room), 0);
}

function tooMany(slug: string, lines: readonly Line[], room: Room): Found {
  const { rows, form } = room;
  const count = total(lines, room);
  return {
    path: ['targets', slug, 'address'],
    key: true,
    found: counted(count, 'line'),
    message: `The address of ${slug} has ${counted(count, 'line')} with its country; the window of form ${form} has room for ${rows}.`,
    hint: 'Leave out what the post does not need, or send it in an envelope without a window.',
  };
}

function tooLong({ text, path }: Line, { form }: Room): Found {
  return {
    path,
    found: shortened(text),
    message: `This line is too long for the window of form ${form}: ${quoted(text)}.`,
    hint: 'Shorten it if the post can do without a part of it, or send it in an envelope without a window.',
  };
}
