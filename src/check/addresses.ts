import type { AddressFields, Case, Target } from '../case/schema.ts';
import type { Path } from '../source/yaml.ts';
import { noted } from './noted.ts';
import type { Fix } from './rule.ts';

// The addresses of a case, as they are written: in lines or in parts.

/** A line or a part of an address. */
export interface WrittenPart {
  readonly path: Path;
  readonly text: string;
  /** A line; or what part of the address it is, of which the street may have several. */
  readonly part: 'line' | keyof AddressFields;
}

/** An address that is not empty, of a target, in Latin letters or in the script of its country. */
export interface WrittenAddress {
  readonly slug: string;
  readonly target: Target;
  /** True for that in the script of the country. */
  readonly native: boolean;
  readonly path: Path;
  /** In the order of the file. */
  readonly texts: readonly WrittenPart[];
}

/** Every address of a case. */
export const addressesOf = noted((content: Case): readonly WrittenAddress[] => addressesIn(content));

function addressesIn({ targets }: Case): WrittenAddress[] {
  return Object.entries(targets)
    .flatMap(([slug, target]) => [
      { slug, target, native: false, ...written(target.address, ['targets', slug, 'address']) },
      { slug, target, native: true, ...written(target.native?.address, ['targets', slug, 'native', 'address']) },
    ])
    .filter(({ texts }) => texts.length > 0);
}

/** The change that takes a line out of an address; none for a part without which the address would not be whole. */
export function withoutLine({ texts }: WrittenAddress, { path, part }: WrittenPart): { fix?: Fix } {
  const inList = typeof path.at(-1) === 'number' && texts.filter((one) => one.part === part).length > 1;
  return inList || part === 'region' ? { fix: { path } } : {};
}

function written(address: Target['address'] | undefined, path: Path): Pick<WrittenAddress, 'path' | 'texts'> {
  if (address === undefined) return { path, texts: [] };
  if (Array.isArray(address)) {
    return { path, texts: address.map((text, nth) => ({ path: [...path, nth], text, part: 'line' })) };
  }
  const texts = Object.entries(address).flatMap(([key, value]): WrittenPart[] => {
    const [part, own] = [key as keyof AddressFields, [...path, key]];
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [{ path: own, text: value, part }];
    return value.map((text, nth) => ({ path: [...own, nth], text, part }));
  });
  return { path, texts };
}
