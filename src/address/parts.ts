import type { Target } from '../case/schema.ts';
import { isLines } from './given.ts';
import type { Address } from './lines.ts';
import { nativeStructuredLines } from './structured.ts';

// An address in its parts, for programs that print labels or letters from tables.

/** An address in one script. What the case does not say is ''. */
export interface AddressParts {
  /** The language of the lines (BCP 47); '' for the Latin ones. */
  readonly language: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** The lines between those and the country, as they stand on an envelope: none of them is cut into parts. */
  readonly lines: readonly string[];
  /** What the case gives apart from the lines. It stands in them, too. */
  readonly postcode: string;
  readonly city: string;
  /** As the sender's post reads it; '' for what stays inland. */
  readonly country: string;
}

type Given = Target['address'];

/** An address by script, that of the country first, as `addressOf` put it into lines. Lines are not in parts that were given as lines. */
export function addressParts(target: Target, address: Address, latinName: string | undefined): AddressParts[] {
  const { native, role, organisation, country: code } = target;
  const country = address.country ?? '';
  const latin: AddressParts = {
    language: '',
    name: latinName ?? '',
    role: role ?? '',
    organisation: organisation ?? '',
    lines: address.lines.slice(address.who ?? 0),
    ...townOf(target.address),
    country,
  };
  if (!native || !address.native) return [latin];
  const own: AddressParts = {
    language: address.native.language,
    name: native.name ?? '',
    role: native.role ?? '',
    organisation: native.organisation ?? '',
    lines: isLines(native.address) ? native.address : nativeStructuredLines(native.address, code),
    ...townOf(native.address),
    country,
  };
  return [own, ...(latin.lines.length > 0 ? [latin] : [])];
}

/** A sender's own address, in the lines in which it stands: the name first, the country last. */
export function senderParts({ lines: [name = '', ...lines] }: Address): AddressParts {
  const country = lines.at(-1) ?? '';
  return { language: '', name, role: '', organisation: '', lines: lines.slice(0, -1), postcode: '', city: '', country };
}

function townOf(given: Given): { readonly postcode: string; readonly city: string } {
  return isLines(given) ? { postcode: '', city: '' } : { postcode: given.postcode ?? '', city: given.city ?? '' };
}
