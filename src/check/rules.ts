import type { AnyRule } from './rule.ts';
import { rule as addressCapitals } from './rules/address-capitals.ts';
import { rule as addressChannel } from './rules/address-channel.ts';
import { rule as addressPoBox } from './rules/address-po-box.ts';
import { rule as addressPostcode } from './rules/address-postcode.ts';
import { rule as addressWide } from './rules/address-wide.ts';
import { rule as cardWords } from './rules/card-words.ts';
import { rule as closedWithoutNote } from './rules/closed-without-note.ts';
import { rule as countryLine } from './rules/country-line.ts';
import { rule as deadlineOrder } from './rules/deadline-order.ts';
import { rule as deadlinePassed } from './rules/deadline-passed.ts';
import { rule as deadlineSoon } from './rules/deadline-soon.ts';
import { rule as demandAddressee } from './rules/demand-addressee.ts';
import { rule as demandLeadIn } from './rules/demand-lead-in.ts';
import { rule as demandRequest } from './rules/demand-request.ts';
import { rule as demandTwice } from './rules/demand-twice.ts';
import { rule as discourteous } from './rules/discourteous.ts';
import { rule as formOfAddressAsName } from './rules/form-of-address-as-name.ts';
import { rule as fullNameMissing } from './rules/full-name-missing.ts';
import { rule as honorificTwice } from './rules/honorific-twice.ts';
import { rule as letterLanguage } from './rules/letter-language.ts';
import { rule as letterLong } from './rules/letter-long.ts';
import { rule as nameBrackets } from './rules/name-brackets.ts';
import { rule as nearName } from './rules/near-name.ts';
import { rule as nobodyInOffice } from './rules/nobody-in-office.ts';
import { rule as ownWords } from './rules/own-words.ts';
import { rule as personUnnamed } from './rules/person-unnamed.ts';
import { rule as phoneNumber } from './rules/phone-number.ts';
import { rule as placeholderLeft } from './rules/placeholder-left.ts';
import { rule as privacySender } from './rules/privacy-sender.ts';
import { rule as pronounsForm } from './rules/pronouns-form.ts';
import { rule as referenceTwice } from './rules/reference-twice.ts';
import { rule as salutationEither } from './rules/salutation-either.ts';
import { rule as salutationMissing } from './rules/salutation-missing.ts';
import { rule as salutationOfficial } from './rules/salutation-official.ts';
import { rule as supersedesCycle } from './rules/supersedes-cycle.ts';
import { rule as supersedesUnknown } from './rules/supersedes-unknown.ts';
import { rule as targetStale } from './rules/target-stale.ts';
import { rule as translationDemands } from './rules/translation-demands.ts';
import { rule as translationNames } from './rules/translation-names.ts';
import { rule as translationNumbers } from './rules/translation-numbers.ts';
import { rule as translationReview } from './rules/translation-review.ts';
import { rule as wrongCountry } from './rules/wrong-country.ts';
import { rule as wrongName } from './rules/wrong-name.ts';
import { rule as wrongPronoun } from './rules/wrong-pronoun.ts';
import { rule as wrongTarget } from './rules/wrong-target.ts';

/** Every rule, in the order in which its findings are told. */
export const RULES: readonly AnyRule[] = [
  wrongName,
  nearName,
  wrongPronoun,
  pronounsForm,
  wrongCountry,
  wrongTarget,
  nameBrackets,
  deadlinePassed,
  deadlineSoon,
  deadlineOrder,
  closedWithoutNote,
  supersedesUnknown,
  supersedesCycle,
  referenceTwice,
  countryLine,
  addressChannel,
  phoneNumber,
  addressPostcode,
  addressPoBox,
  addressWide,
  addressCapitals,
  targetStale,
  nobodyInOffice,
  translationReview,
  translationDemands,
  letterLanguage,
  fullNameMissing,
  personUnnamed,
  translationNames,
  letterLong,
  ownWords,
  placeholderLeft,
  privacySender,
  demandTwice,
  demandRequest,
  demandLeadIn,
  demandAddressee,
  translationNumbers,
  discourteous,
  cardWords,
  salutationMissing,
  salutationOfficial,
  salutationEither,
  honorificTwice,
  formOfAddressAsName,
];
