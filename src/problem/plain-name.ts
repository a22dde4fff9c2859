/** A name as it is compared with others: without capitals, accents, signs and the English article. */
export function plainName(name: string): string {
  if (!BEYOND_ASCII.test(name))
    return bare(
      name
        .toLowerCase()
        .replaceAll('.', '')
        .replace(/[^a-z0-9]+/g, ' '),
    );
  return bare(
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ß', 'ss') // as it is in capitals
      .replace(/[\p{M}\p{DI}.]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

function bare(name: string): string {
  return name.trim().replace(/^the /, '');
}
