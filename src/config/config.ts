import * as v from 'valibot';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { COUNTRY_LANGUAGES } from '../countries/countries.ts';
import { languageTag } from '../languages/codes.ts';
import type { Finding } from '../problem/finding.ts';
import { cutTexts } from '../source/cut-texts.ts';
import { checkShape, mustBe } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';

// The config file: who writes, and how far off a printer prints. It is read from $XDG_CONFIG_HOME/appeal/config.yaml and from ./appeal.yaml.

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(200),
  v.regex(/^[^\n\r\t]*$/, mustBe({ is: 'one-line' })),
);

const senderSchema = v.strictObject({
  name: line,
  address: v.optional(v.pipe(v.array(line), v.maxLength(8)), []),
  place: v.optional(line),
  country: v.picklist(COUNTRY_CODES),
  region: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, mustBe({ is: 'region-code' })))),
  countryLanguage: v.optional(v.picklist(COUNTRY_LANGUAGES)),
  languages: v.pipe(v.array(languageTag), v.minLength(1)),
  email: v.optional(v.pipe(v.string(), v.trim(), v.email(mustBe({ is: 'email' })), v.maxLength(254))),
  about: v.optional(v.record(languageTag, v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000))), {}),
  why: v.optional(v.record(languageTag, v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000)))),
});

/** What a printer is told to mend at most: more than this is a wrong sheet or a scaled print, not a printer that is off. */
export const PRINTER_BOUNDS = { shift: 20, least: 0.9, most: 1.1 } as const;

const { shift, least, most } = PRINTER_BOUNDS;

const shifted = mustBe({ is: 'millimetres-between', least: -shift, most: shift });
const millimetres = v.pipe(v.number(), v.minValue(-shift, shifted), v.maxValue(shift, shifted));

const scaled = mustBe({ is: 'factor-between', least, most });

const printerSchema = v.strictObject({
  dx: v.optional(millimetres, 0),
  dy: v.optional(millimetres, 0),
  scale: v.optional(v.pipe(v.number(), v.minValue(least, scaled), v.maxValue(most, scaled)), 1),
  queue: v.optional(line),
  sides: v.optional(v.picklist(['one', 'two'])),
  note: v.optional(line),
});

const length = v.pipe(
  v.number(),
  v.minValue(0, mustBe({ is: 'millimetres' })),
  v.maxValue(500, mustBe({ is: 'millimetres' })),
);
const count = v.pipe(
  v.number(),
  v.integer(mustBe({ is: 'whole' })),
  v.minValue(1, mustBe({ is: 'whole-to', most: 100 })),
  v.maxValue(100, mustBe({ is: 'at-most', most: 100 })),
);

const labelsSchema = v.strictObject({
  paper: v.picklist(['A4', 'Letter']),
  columns: count,
  rows: count,
  width: length,
  height: length,
  left: length,
  top: length,
  pitchX: length,
  pitchY: length,
});

/** A letter that takes longer than this is lost. */
const travel = v.pipe(
  v.number(),
  v.integer(mustBe({ is: 'days-to', most: 365 })),
  v.minValue(0, mustBe({ is: 'days-to', most: 365 })),
  v.maxValue(365, mustBe({ is: 'days-to', most: 365 })),
);

/** After more of them nobody remembers the letter. */
const weeks = v.pipe(
  v.number(),
  v.integer(mustBe({ is: 'whole-to', most: 520 })),
  v.minValue(1, mustBe({ is: 'whole-to', most: 520 })),
  v.maxValue(520, mustBe({ is: 'whole-to', most: 520 })),
);

const checkSchema = v.strictObject({
  rules: v.optional(v.record(line, v.picklist(['off', 'note', 'warning', 'error'])), {}),
  maxWarnings: v.optional(
    v.pipe(v.number(), v.integer(mustBe({ is: 'whole' })), v.minValue(0, mustBe({ is: 'whole' }))),
  ),
  strict: v.optional(v.boolean()),
});

const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, mustBe({ is: 'name' })));

const configSchema = v.strictObject({
  from: v.optional(line),
  senders: v.optional(v.record(name, senderSchema), {}),
  printer: v.optional(line),
  printers: v.optional(v.record(name, printerSchema), {}),
  labels: v.optional(v.record(name, labelsSchema), {}),
  members: v.optional(line),
  check: v.optional(checkSchema, { rules: {} }),
  transit: v.optional(v.record(v.picklist([...COUNTRY_CODES, 'default']), travel)),
  followUp: v.optional(weeks),
});

/**
 * A sender: name, address lines without the country, town for the date line, country, the part of it whose holidays the post keeps,
 * languages, their e-mail address, a line about them by
 * language; and the language in which their post shall read the country of an address, if not the usual one.
 */
export type Sender = v.InferOutput<typeof senderSchema>;
/**
 * How a printer is off: everything must be made `scale` times as large from the top left corner of the paper (1 is true to
 * size), and then moved by dx to the right and dy down (millimetres; less than 0 for left and up). `queue` is its name in
 * the print system (CUPS), `sides` how many sides of a sheet it prints.
 */
export type PrinterProfile = v.InferOutput<typeof printerSchema>;
/**
 * What a config file may say. `from` and `printer` are used unless --from or --printer names another. `transit` is how many days a
 * letter takes, by country that it goes to (ISO 3166-1), and by default; `members`, the path of a group's list of members; `followUp`,
 * after how many weeks without an answer one writes again.
 */
export type Config = v.InferOutput<typeof configSchema>;

/** True of a text without anything but comments. */
export function isBare(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#.*)?$/.test(line));
}

/** The config in a text, with warnings, or every problem of it. Comments alone say nothing. */
export function parseConfig(text: string, file: string): { config?: Config; problems: readonly Finding[] } {
  if (isBare(text)) return { config: NO_CONFIG, problems: [] };
  const { value, problems } = checkShape(configSchema, readYaml(text, file));
  return value === undefined ? { problems } : { config: value, problems: cutTexts(text, file) };
}

/** Two configs as one: what the nearer says wins. */
export function mergeConfigs(nearer: Config, farther: Config): Config {
  return {
    ...farther,
    ...nearer,
    senders: { ...farther.senders, ...nearer.senders },
    printers: { ...farther.printers, ...nearer.printers },
    labels: { ...farther.labels, ...nearer.labels },
    check: { ...farther.check, ...nearer.check, rules: { ...farther.check.rules, ...nearer.check.rules } },
    ...(nearer.transit ? { transit: { ...farther.transit, ...nearer.transit } } : {}),
  };
}

/** A config that says nothing. */
export const NO_CONFIG: Config = { senders: {}, printers: {}, labels: {}, check: { rules: {} } };

/** The sender asked for, or the default, or the only one. */
export function chooseSender(config: Config, asked: string | undefined): Sender | undefined {
  return choose(config.senders, asked ?? config.from);
}

/** The printer asked for, or the default, or the only one. */
export function choosePrinter(config: Config, asked?: string): PrinterProfile | undefined {
  return choose(config.printers, asked ?? config.printer);
}

function choose<T>(profiles: Readonly<Record<string, T>>, named: string | undefined): T | undefined {
  const names = Object.keys(profiles);
  const name = named ?? (names.length === 1 ? names[0] : undefined);
  return name !== undefined && Object.hasOwn(profiles, name) ? profiles[name] : undefined;
}
