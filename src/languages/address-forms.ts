import { ADDRESS_FORMS } from './address-rooms.ts';
import type { OfficeKey } from './offices.ts';
import { fallbacks } from './tag.ts';

// How letters greet an official by the office: in the room of each language, src/languages/<code>/address.ts, with where each form was read.

/**
 * How sure a form is: read in two sources, or in one; a rule read in two, or one, applied to this office; nowhere. It is that of the form
 * for men: where a source shows only that, the one for women is by rule.
 */
export type Confidence = 'seen2' | 'seen1' | 'rule2' | 'rule1' | 'none';

/** A form for a man, a woman, and one of whom that is not known; {name} is the name. Without the mark that follows. */
interface Form {
  readonly m?: string;
  readonly f?: string;
  readonly unknown?: string;
  readonly confidence: Confidence;
  readonly source: string;
}

/** How letters to those in an office begin and end. */
export interface OfficeForms {
  readonly salutation: Form;
  readonly closing: Form;
  /** Countries (ISO 3166-1) whose officials are not greeted so, are not where nobody knows whether they are men, or are alone greeted so. */
  readonly notIn?: readonly string[];
  readonly unknownNotIn?: readonly string[];
  readonly onlyIn?: readonly string[];
  /** What differs, for who reads this table. */
  readonly note?: string;
}

/** The forms of a language. */
export type AddressForms = Readonly<Partial<Record<OfficeKey | NoOffice, OfficeForms>>>;

/** Whom no case names: religious leaders, whose forms differ by faith and rank; and `unknown`, the general form of the language. */
type NoOffice = 'religious-leader' | 'unknown';

/** The forms of a language (BCP 47), or of what it falls back to; none if there are none. */
export async function addressForms(tag: string): Promise<AddressForms> {
  const near = fallbacks(tag).find((one) => Object.hasOwn(ADDRESS_FORMS, one));
  return near === undefined ? {} : ((await ADDRESS_FORMS[near]?.())?.forms ?? {});
}

/** Whom a form is for. */
export interface Addressed {
  readonly office: OfficeKey;
  readonly gender: 'm' | 'f' | 'unknown';
  /** The name as the letter writes it, if it is known. */
  readonly name?: string | undefined;
  /** ISO 3166-1. */
  readonly country: string;
}

/**
 * The salutation or closing for somebody: that of the office, if it has a source, or else the general one, if that has; undefined if
 * neither has.
 */
export function addressed(forms: AddressForms, part: 'salutation' | 'closing', whom: Addressed): string | undefined {
  for (const office of [whom.office, 'unknown'] as const) {
    const found = forms[office];
    if (!found || !isUsed(found, whom) || found[part].confidence === 'none') continue;
    const form = found[part][whom.gender];
    const text = form === undefined ? undefined : withName(form, whom.name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** True if officials of a country are greeted so. */
function isUsed({ notIn = [], unknownNotIn = [], onlyIn }: OfficeForms, { country, gender }: Addressed): boolean {
  if (notIn.includes(country) || (gender === 'unknown' && unknownNotIn.includes(country))) return false;
  return onlyIn?.includes(country) ?? true;
}

/** Names around which no spaces stand. */
const SPACELESS = /^[\p{Script=Han}·]+$/u;

/** A form with the name in it; without one, only a form that names nobody. What is in brackets goes with the name. */
function withName(form: string, name: string | undefined): string | undefined {
  const text = form.replace(/\[([^[\]]*)\]/g, name === undefined ? '' : '$1');
  if (!text.includes('{name}')) return text;
  if (name === undefined) return undefined;
  return text.replace(SPACELESS.test(name) ? / ?\{name\} ?/ : '{name}', () => name);
}
