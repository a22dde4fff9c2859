// An address that somebody typed into one cell.

/** Lines of an address have no end of their own in one cell: a comma before words or a postcode parts them, one before a number of a house does not. */
const COMMA = /\s*[,，、]\s*(?=\p{L}|\d{4,}|[A-Z]{1,2}-?\d{3,})/u;

/** The lines of an address in a cell: as they are typed, or parted at commas if they stand in one. */
export function addressLinesIn(cell: string): string[] {
  const lines = cell
    .split(/\n|\s+\/\s+/)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/[,，、]\s*$/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const [only] = lines;
  if (only === undefined || lines.length > 1) return lines;
  const parts = only.split(COMMA);
  return parts.every((part) => /\p{L}/u.test(part)) ? parts : [only];
}
