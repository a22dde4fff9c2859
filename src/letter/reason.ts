import type { Sender } from '../config/config.ts';
import { forTag } from '../languages/tag.ts';
import { type Block, type Letter, type Posting, plain } from './letter.ts';

// Why somebody writes, in their own words: a paragraph behind the opening.

/** The letters with why somebody writes, behind their opening, above which may stand what they say of themselves; not in the note before copies. */
export function withReason(posting: Posting, why: string, about: readonly string[]): Posting {
  const { letters } = posting;
  const isNote = (index: number) => letters.length > 1 && index === 0;
  return { ...posting, letters: letters.map((one, index) => (isNote(index) ? one : withParagraph(one, why, about))) };
}

function withParagraph(letter: Letter, text: string, about: readonly string[]): Letter {
  const isOpening = (block: Block) => block.kind === 'paragraph' && !about.includes(plain(block.runs));
  const at = letter.blocks.findIndex(isOpening) + 1;
  const paragraph: Block = { kind: 'paragraph', runs: [{ text }] };
  return { ...letter, blocks: [...letter.blocks.slice(0, at), paragraph, ...letter.blocks.slice(at)] };
}

/** A letter of the case with why its writer writes, if that is said in its language; what is made of phrases has it already. */
export function withWhy(posting: Posting, why: Sender['why'], sender: Sender | undefined): Posting {
  const reason = forTag(why ?? {}, posting.letters[0]?.language ?? '');
  return reason === undefined ? posting : withReason(posting, reason, Object.values(sender?.about ?? {}));
}
