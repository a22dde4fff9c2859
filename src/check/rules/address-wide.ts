import { hasLatinAddress } from '../../address/given.ts';
import { addressLines, nameLine } from '../../address/lines.ts';
import type { Target } from '../../case/schema.ts';
import type { Path } from '../../source/yaml.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';
import { emsOf, rooms, rowsOf, type WindowRoom } from '../windows.ts';

export const rule: Rule<'address-wide'> = {
  id: 'address-wide',
  severity: 'warning',
  example: {
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
  *check({ content }, { countries, forms }) {
    for (const [slug, target] of Object.entries(content.targets)) {
      if (!hasLatinAddress(target)) continue; // one in both scripts is set in Latin letters alone if there is no room
      yield* misfit(slug, linesOf(slug, target, countries), forms);
    }
  },
};

/** A line as it is printed, and the value that it comes from. */
interface PrintedLine {
  readonly text: string;
  readonly ems: number;
  readonly path: Path;
}

function linesOf(slug: string, target: Target, countries: CheckContext['countries']): PrintedLine[] {
  const at = ['targets', slug];
  const inLines = Array.isArray(target.address);
  const lines: readonly (readonly [text: string | undefined, path: Path])[] = [
    [nameLine(target), ['name']],
    [target.role, ['role']],
    [target.organisation, ['organisation']],
    ...addressLines(target, undefined).map((text, nth) => [text, ['address', ...(inLines ? [nth] : [])]] as const),
    [countries.postal(target.country).toUpperCase(), ['country']],
  ];
  const printed: PrintedLine[] = [];
  for (const [text, path] of lines)
    if (text !== undefined) printed.push({ text, ems: emsOf(text), path: [...at, ...path] });
  return printed;
}

/**
 * The first room into which the lines do not go: that with the fewest rows, of the forms of those who write, or of all forms if
 * nobody is known. If they go into others of those, it is a note: an embassy has six lines (our choice).
 */
function* misfit(
  slug: string,
  lines: readonly PrintedLine[],
  forms: readonly string[] | undefined,
): Iterable<RuleFinding<'address-wide'>> {
  const all = rooms();
  const own = forms === undefined ? all : all.filter(({ form }) => forms.includes(form));
  const isTooSmall = (one: WindowRoom) => total(lines, one) > one.rows;
  const room = own.find(isTooSmall);
  if (room === undefined) return;
  const rows = lines.map((line) => rowsOf(line.ems, room));
  const longest = lines[rows.indexOf(Math.max(...rows))];
  const form = forms === undefined ? {} : { form: room.form };
  const found = lines.length > room.rows || !longest ? tooMany(slug, lines, room, form) : tooLong(longest, form);
  const isBad = all.filter(isTooSmall).length > 1 || (forms !== undefined && own.every(isTooSmall));
  yield isBad ? found : Object.assign(found, { severity: 'note' as const });
}

function total(lines: readonly PrintedLine[], room: WindowRoom): number {
  return lines.reduce((sum, line) => sum + rowsOf(line.ems, room), 0);
}

function tooMany(
  slug: string,
  lines: readonly PrintedLine[],
  room: WindowRoom,
  form: { readonly form?: string },
): RuleFinding<'address-wide'> {
  return {
    path: ['targets', slug, 'address'],
    key: true,
    arguments: { problem: 'lines', target: slug, lines: total(lines, room), room: room.rows, ...form },
  };
}

function tooLong({ text, path }: PrintedLine, form: { readonly form?: string }): RuleFinding<'address-wide'> {
  return {
    path,
    found: shortened(text),
    arguments: { problem: 'width', found: text, ...form },
  };
}
