import { salutationIn } from '../case/salutations.ts';
import type { Target } from '../case/schema.ts';
import { type Addressed, type AddressForms, addressed } from '../languages/address-forms.ts';
import { genderOf, type Locale } from '../languages/phrase-book.ts';
import { languageOf } from '../languages/tag.ts';

// How a letter begins and ends: as the case says; or as the language greets those in the office; or as it greets anybody.

/** The words at the beginning of a letter, and those at its end, if the case gives no others. */
interface Greeting {
  readonly salutation: string;
  readonly closing: string;
}

/** The salutation and closing of a letter to a target. `fill` puts in the values that a text of the case names. */
export function greetingOf(
  target: Target,
  locale: Locale,
  fill: (text: string) => string,
  forms: AddressForms = {},
): Greeting {
  const given = salutationIn(target, locale.language);
  const whom = target.office === undefined ? undefined : addressedAs(target, target.office, locale);
  const formed = whom && addressed(forms, 'salutation', whom);
  const salutation = given === undefined ? (formed ?? fill(locale.salutation)) : fill(given);
  const named = given ?? formed;
  const closing = (whom && addressed(forms, 'closing', whom)) ?? fill(usualClosing(locale, named && salutation));
  return { salutation, closing };
}

function addressedAs(
  { name, native, pronouns, country }: Target,
  office: Addressed['office'],
  { language }: Locale,
): Addressed {
  const gender = pronouns === undefined ? undefined : genderOf(pronouns);
  const own = native && languageOf(native.lang) === languageOf(language) ? native.name : undefined;
  return { office, gender: gender === 'he' ? 'm' : gender === 'she' ? 'f' : 'unknown', name: own ?? name, country };
}

/** The closing that goes with a salutation; without one of the case's own, the letter greets nobody by name. */
function usualClosing({ closing, closingUnnamed = closing, room }: Locale, salutation: string | undefined): string {
  const namesNobody = salutation === undefined || room.letter?.unnamed?.test(salutation.toLowerCase()) === true;
  return namesNobody ? closingUnnamed : closing;
}
