import { finding } from '../../problem/finding.ts';
import type { FoundTarget } from './found-target.ts';
import { namesIn } from './names.ts';
import { wordsOf } from './vocabulary.ts';

// One official in two places of a sheet: whom the model letter is for, by name and office above it, and the address below.

/** Targets with those that a name and an office above a letter are of as one with their addresses. */
export function withoutTwice(found: readonly FoundTarget[]): FoundTarget[] {
  const [first, ...others] = found;
  if (!first?.name || first.kind !== 'target' || !isNameAlone(first)) return [...found];
  const targets = others.filter(({ kind }) => kind === 'target');
  const same = targets.filter((one) => isSame(first, one));
  const [other] = same;
  if (!other || same.length > 1) return [...found];
  const { name, honorific, role } = first;
  const salutation = Object.keys(other.salutation).length > 0 ? other.salutation : first.salutation;
  const whole: FoundTarget = {
    ...other,
    slug: first.slug,
    name,
    ...(honorific ? { honorific } : {}),
    ...((other.role ?? role) ? { role: other.role ?? role } : {}),
    salutation,
  } as FoundTarget;
  return others.map((one) => (one === other ? whole : one));
}

const CHANNELS = ['email', 'fax', 'phone', 'social', 'web'] as const;

/** Targets of which the only one to write to has what stands in a place of its own, with nobody named: "Contact details: fax …, e-mail …". */
export function withChannelsApart(found: readonly FoundTarget[]): FoundTarget[] {
  const [first, apart, more] = found.filter(({ kind }) => kind === 'target');
  if (!first || !apart || more || !isOfNobody(apart) || reachedBy(first).length > 0) return [...found];
  if (reachedBy(apart).length < 2) return [...found]; // one address alone is easily that of those who send the sheet
  const doubt = finding('import-target-parted', { by: 'order' }, undefined, 'warning');
  const channels = CHANNELS.map((key) => [key, apart[key].map((one) => ({ ...one, doubts: [...one.doubts, doubt] }))]);
  const missing = apart.missing.filter(({ path }) => CHANNELS.some((key) => key === path));
  const whole: FoundTarget = { ...first, ...Object.fromEntries(channels), missing: [...first.missing, ...missing] };
  return found.flatMap((one) => (one === apart ? [] : [one === first ? whole : one]));
}

const reachedBy = (one: FoundTarget) => CHANNELS.filter((key) => one[key].length > 0);

const isOfNobody = ({ name, role, organisation, address, said }: FoundTarget) =>
  name === undefined && role === undefined && organisation === undefined && address.length + said.length === 0;

/** True if nothing but a name and an office is known. */
function isNameAlone({ address, organisation, email, fax, phone, social, web }: FoundTarget): boolean {
  return (
    organisation === undefined && [address, email, fax, phone, social, web].every((one) => (one?.length ?? 0) === 0)
  );
}

/** True if an address is that of somebody: it has the name, or no name and the office, or the house of it. */
function isSame({ name, role }: FoundTarget, other: FoundTarget): boolean {
  if (other.name) return name !== undefined && namesIn(name.value, other.name.value);
  const keys = (text: string | undefined) =>
    new Set(
      wordsOf(text ?? '')
        .map(({ key }) => key)
        .filter((key) => key.length > 4),
    );
  const own = keys(role?.value);
  const theirs = keys(other.role?.value ?? other.organisation?.value);
  const shared = [...own].filter((key) => theirs.has(key));
  return other.role ? shared.length === own.size && own.size > 0 : shared.length > 0;
}
