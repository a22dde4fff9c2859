import { VARIANTS } from './variants.ts';

// Language tags (BCP 47), as cases, configs and flags name languages: zh, zh-Hant, zh-HK. Only language, script and region.

/** A tag in the usual capitals: language, script, region. Whether there is such a language it does not say. */
export const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;

/** A tag that somebody typed, in the usual capitals: zh-Hant for ZH_hant. What cannot be a tag stays as it is. */
export function usualTag(text: string): string {
  const [language = '', ...others] = text.trim().split(/[-_]/);
  const usual = others.map((one) =>
    one.length === 4 ? one.charAt(0).toUpperCase() + one.slice(1).toLowerCase() : one.toUpperCase(),
  );
  const tag = [language.toLowerCase(), ...usual].join('-');
  return TAG.test(tag) ? tag : text.trim();
}

/** The language of a tag: zh of zh-Hant-HK. */
export function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function variantsOf(language: string) {
  return (Object.hasOwn(VARIANTS, language) && VARIANTS[language]) || [];
}

/** A tag and what it falls back to, nearest first: zh-HK, zh-Hant, zh; es-MX, es-419, es. */
export function fallbacks(tag: string): readonly string[] {
  if (!tag.includes('-')) return [tag];
  const subtags = tag.split('-');
  const plain = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  const region = /-([A-Z]{2})\b/.exec(tag)?.[1];
  const script = /-([A-Z][a-z]{3})\b/.exec(tag)?.[1];
  const [language = tag] = subtags;
  const near = variantsOf(language).filter(
    (one) =>
      region !== undefined &&
      one.regions.includes(region) &&
      (script === undefined || one.tag === `${language}-${script}`),
  );
  return [...new Set([...plain.slice(0, -1), ...near.map((one) => one.tag), language])];
}

/**
 * The variant of a language that somebody in a country (ISO 3166-1) writes: en-US for en in the US. A script is never
 * chosen so, for that is a matter of the text.
 */
export function variantFor(tag: string, country: string | undefined): string {
  if (country === undefined || tag.includes('-')) return tag;
  return variantsOf(tag).find((one) => !one.script && one.regions.includes(country))?.tag ?? tag;
}

/**
 * The tag of what is written in a country (ISO 3166-1), where that has another script than the tag alone would mean: zh-Hant
 * for zh in Taiwan, and zh for zh in China.
 */
export function writtenIn(tag: string, country: string): string {
  const found = variantsOf(tag).find((one) => one.script && one.regions.includes(country))?.tag ?? tag;
  return found === tag || likelyScript(found) === likelyScript(tag) ? tag : found;
}

/** True if two tags are written in the same script, as zh and zh-Hans, but not zh and zh-Hant. */
export function sameScript(one: string, other: string): boolean {
  return one === other || likelyScript(one) === likelyScript(other);
}

/** The script in which a tag is mostly written (CLDR, likely subtags). */
function likelyScript(tag: string): string | undefined {
  const script = likelyScripts.get(tag) ?? new Intl.Locale(tag).maximize().script;
  likelyScripts.set(tag, script);
  return script;
}

const likelyScripts = new Map<string, string | undefined>();

/** Of some tags, the one that serves best where another is asked for; undefined if none is of that language. */
export function bestTag(tags: readonly string[], asked: string): string | undefined {
  if (tags.includes(asked)) return asked;
  const wanted = fallbacks(asked);
  const nearest = wanted.find((one) => tags.includes(one));
  if (nearest !== undefined || asked !== languageOf(asked)) return nearest;
  return tags.find((one) => fallbacks(one).includes(asked));
}

/** The value for a tag, or for the tag that serves best in its place. Only own keys count. */
export function forTag<T>(values: Readonly<Record<string, T>>, tag: string): T | undefined {
  const found = bestTag(Object.keys(values), tag);
  return found === undefined ? undefined : values[found];
}
