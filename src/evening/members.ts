import { structuredLines } from '../address/structured.ts';
import { freeSlug, slugFrom } from '../case/slug.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { countryNamed } from '../countries/words.ts';
import { isLanguageTag, LANGUAGE_CODES } from '../languages/codes.ts';
import { usualTag } from '../languages/tag.ts';
import { countryCalled, languageCalled } from '../problem/called.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { plainName } from '../problem/plain-name.ts';
import { type Entry, initialsOf, type Member, type MemberDefaults } from './member.ts';

// From what a list says to who writes: with a country, with languages, each once, and each with a name for files.

/** Who writes, and what is wrong with the list. */
export interface ReadMembers {
  readonly members: readonly Member[];
  readonly findings: readonly Finding[];
}

/** Lines of an address; the config has the same bound. */
const MOST_LINES = 8;

/** Everybody of a list. Who stands in it twice is taken once; whose country is not known is left out. */
export function membersOf(entries: readonly Entry[], file: string, defaults: MemberDefaults): ReadMembers {
  const reader = new MemberReader(file, defaults);
  return { members: entries.flatMap((entry) => reader.read(entry) ?? []), findings: reader.findings };
}

class MemberReader {
  readonly findings: Finding[] = [];
  private readonly file: string;
  private readonly defaults: MemberDefaults;
  private readonly slugs = new Set<string>();
  /** The line of everybody so far. */
  private readonly seen = new Map<string, number>();
  private readonly countries = new Map<string, string | undefined>();
  private readonly tags = new Map<string, string | undefined>();

  constructor(file: string, defaults: MemberDefaults) {
    this.file = file;
    this.defaults = defaults;
  }

  read(entry: Entry): Member | undefined {
    const { name, line } = entry;
    const country = this.countryOf(entry);
    if (country === undefined) return undefined;
    const address = addressOf(entry, country);
    if (address.length > MOST_LINES) return this.refuse(finding('roster-row', { fault: 'long-address' }), line);
    const key = [name, ...address].map(plainName).join('|');
    const first = this.seen.get(key);
    if (first !== undefined) return this.refuse(finding('roster-twice', { name, first }, undefined, 'warning'), line);
    this.seen.set(key, line);
    const slug = freeSlug(slugFrom(name) || codesOf(name), this.slugs);
    this.slugs.add(slug);
    return { slug, country, languages: this.languagesOf(entry), ...shownOf(entry, address), ...wordsOf(entry) };
  }

  private refuse(found: Finding, line: number): undefined {
    this.findings.push({ ...found, place: { file: this.file, line } });
    return undefined;
  }

  private countryOf({ name, country, line }: Entry): string | undefined {
    if (country === undefined) {
      const usual = this.defaults.country;
      return usual ?? this.refuse(finding('roster-row', { fault: 'no-country', found: name }), line);
    }
    if (!this.countries.has(country)) this.countries.set(country, countryMeant(country));
    return this.countries.get(country) ?? this.refuse(finding('roster-country', { name, found: country }), line);
  }

  private languagesOf({ name, languages, line }: Entry): readonly string[] {
    const known: string[] = [];
    for (const said of languages) {
      if (!this.tags.has(said)) this.tags.set(said, languageMeant(said));
      const tag = this.tags.get(said);
      if (tag === undefined) this.refuse(finding('roster-language', { name, found: said }, undefined, 'warning'), line);
      else known.push(tag);
    }
    return known.length > 0 ? [...new Set(known)] : this.defaults.languages;
  }
}

function countryMeant(said: string): string | undefined {
  const code = said.toUpperCase();
  return COUNTRY_CODES.includes(code) ? code : (countryNamed(said) ?? countryCalled(said, COUNTRY_CODES));
}

function languageMeant(said: string): string | undefined {
  const tag = usualTag(said);
  return isLanguageTag(tag) ? tag : languageCalled(said, LANGUAGE_CODES);
}

/** The lines of an address: those that are given, and the town below them unless it stands there already. */
function addressOf({ address, postcode, town }: Entry, country: string): readonly string[] {
  if (address.length === 0) return [];
  const whole = plainName(address.join(' '));
  const isSaid = town === undefined || ` ${whole} `.includes(` ${plainName(town)} `);
  if (isSaid && (postcode === undefined || whole.includes(plainName(postcode)))) return address;
  const { before = postcode, name = town } = /^(?<before>\S*\d\S*)\s+(?<name>\D+)$/.exec(town ?? '')?.groups ?? {};
  const fields = {
    ...(before === undefined ? {} : { postcode: before }),
    ...(name === undefined || isSaid ? {} : { city: name }),
  };
  return [...address, ...structuredLines(fields, country, country)];
}

/** What letters show of somebody: name and address; of who wants no address, initials and town. */
function shownOf(
  { name, town }: Entry,
  address: readonly string[],
): Pick<Member, 'name' | 'address' | 'town' | 'initialsOnly'> {
  const place = town?.replace(/^\S*\d\S*\s+/, '').trim();
  const dated = place === undefined || place === '' ? {} : { town: place };
  if (address.length > 0) return { name, address, ...dated };
  const initials = initialsOf(name);
  return { name: initials === '' ? name : initials, address: place ? [place] : [], ...dated, initialsOnly: true };
}

function wordsOf({ about, why }: Entry): Pick<Member, 'about' | 'why'> {
  return { ...(about === undefined ? {} : { about }), ...(why === undefined ? {} : { why }) };
}

/** A name in another script as a slug: its numbers in Unicode, the same each time. */
function codesOf(name: string): string {
  const codes = [...plainName(name).replaceAll(' ', '')].map((sign) => (sign.codePointAt(0) ?? 0).toString(16));
  return `u${codes.join('-')}`.slice(0, 60).replace(/-[^-]*$/, (end) => (codes.length > 12 ? '' : end)) || 'writer';
}
