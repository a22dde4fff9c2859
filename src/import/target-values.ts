import type { DraftTarget } from './draft.ts';
import { type Found, sure } from './found.ts';
import { type Recorder, without } from './recorder.ts';
import type { FoundTarget } from './targets/found-target.ts';

// What was found of a target as values of a draft.

/** What is asked of a target alone, in the language of the sheet. */
export interface OwnDemands {
  readonly language: string;
  readonly demands: readonly Found<string>[];
}

/** A target of a draft, with what is noted of its values. */
export function targetValues(one: FoundTarget, notes: Recorder, { language, demands }: OwnDemands): DraftTarget {
  const at = `targets.${one.slug}`;
  notes.value(at, sure(one.slug, one.from));
  for (const missing of one.missing) notes.missing(missing, at);
  const salutation = Object.entries(one.salutation).map(([language, said]) => {
    const values = notes.value(`${at}.salutation.${language}`, said) ?? [];
    return [language, values.length === 1 ? values[0] : [...values]] as [string, string | string[]];
  });
  const own = notes.list(`${at}.demands.${language}`, demands);
  return without<DraftTarget>({
    kind: one.kind === 'target' ? undefined : one.kind,
    name: notes.value(`${at}.name`, one.name),
    honorific: notes.value(`${at}.honorific`, one.honorific),
    role: notes.value(`${at}.role`, one.role),
    organisation: notes.value(`${at}.organisation`, one.organisation),
    address: notes.list(`${at}.address`, one.address),
    country: notes.value(`${at}.country`, one.country),
    salutation: salutation.length === 0 ? undefined : Object.fromEntries(salutation),
    email: notes.list(`${at}.email`, one.email),
    fax: notes.list(`${at}.fax`, one.fax),
    phone: notes.list(`${at}.phone`, one.phone),
    social: notes.list(`${at}.social`, one.social),
    web: notes.list(`${at}.web`, one.web),
    demands: own && { [language]: own },
    for: notes.list(`${at}.for`, one.for),
    instructions: notes.value(`${at}.instructions`, one.instructions),
  });
}
