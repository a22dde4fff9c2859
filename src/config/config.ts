import * as v from 'valibot';
import { COUNTRY_CODES } from '../address/country-codes.ts';
import { LANGUAGE_CODES } from '../locale/language-codes.ts';
import type { Problem } from '../problem.ts';
import { checkShape } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';

// The config file: who writes. It is read from $XDG_CONFIG_HOME/appeal/config.yaml and from ./appeal.yaml.

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200), v.regex(/^[^\n\r\t]*$/, 'one line'));

const senderSchema = v.strictObject({
  name: line,
  address: v.optional(v.pipe(v.array(line), v.maxLength(8)), []),
  place: v.optional(line),
  country: v.picklist(COUNTRY_CODES),
  languages: v.pipe(v.array(v.picklist(LANGUAGE_CODES)), v.minLength(1)),
  about: v.optional(
    v.record(v.picklist(LANGUAGE_CODES), v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000))),
    {},
  ),
});

export const configSchema = v.strictObject({
  from: v.optional(line),
  senders: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens')), senderSchema),
    {},
  ),
});

/** A sender: name, address lines without the country, town for the date line, country, languages, a line about them by language. */
export type Sender = v.InferOutput<typeof senderSchema>;
/** What a config file may say. `from` is the profile used unless --from names another. */
export type Config = v.InferOutput<typeof configSchema>;

/** The config in a text, or every problem of it. */
export function parseConfig(text: string, file: string): { config?: Config; problems: readonly Problem[] } {
  const { value, problems } = checkShape(configSchema, readYaml(text, file));
  return value === undefined ? { problems } : { config: value, problems };
}

/** Two configs as one: what the nearer says wins. */
export function mergeConfigs(nearer: Config, farther: Config): Config {
  return { ...farther, ...nearer, senders: { ...farther.senders, ...nearer.senders } };
}

/** The sender asked for, or the default, or the only one. */
export function chooseSender(config: Config, asked: string | undefined): Sender | undefined {
  const names = Object.keys(config.senders);
  const name = asked ?? config.from ?? (names.length === 1 ? names[0] : undefined);
  return name !== undefined && Object.hasOwn(config.senders, name) ? config.senders[name] : undefined;
}
