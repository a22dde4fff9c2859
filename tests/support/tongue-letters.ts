import { folderWithSenders, letterPdf, TONGUES_FOLDER } from './pdf.ts';
import { run } from './run.ts';

// The letter of the case in many tongues, in each of its languages, and what is in it: made once in a process.

/** A letter that was made. */
export interface TongueLetter {
  readonly path: string;
  /** Every text of it, as the JSON has it. */
  readonly wanted: readonly string[];
}

interface Letter {
  readonly sender: readonly string[];
  readonly recipient: { readonly lines: readonly string[]; readonly country?: string };
  readonly placeAndDate: string;
  readonly signature: string;
  readonly copies: readonly string[];
  readonly blocks: readonly ({ readonly text: string } | { readonly items: readonly string[] })[];
}

function textsOf({ sender, recipient, placeAndDate, signature, copies, blocks }: Letter): string[] {
  const { lines, country } = recipient;
  const words = blocks.flatMap((block) => ('text' in block ? [block.text] : block.items));
  return [...sender, ...lines, ...(country ? [country] : []), placeAndDate, ...words, signature, ...copies];
}

const made = new Map<string, TongueLetter>();
let folder: string | undefined;

/** The letter in a language. */
export async function letterIn(language: string): Promise<TongueLetter> {
  const known = made.get(language);
  if (known) return known;
  folder ??= folderWithSenders();
  const words = ['--cases', TONGUES_FOLDER, '--target', 'gb', '--lang', language];
  const path = await letterPdf(words, { folder });
  const { stdout } = await run(['letter', '--json', '--quiet', ...words], { folder });
  const [posting] = (JSON.parse(stdout) as { postings: [{ letters: [Letter] }] }).postings;
  const letter = { path, wanted: textsOf(posting.letters[0]) };
  made.set(language, letter);
  return letter;
}
