import { Lexer } from 'yaml';

/** A comment of a YAML text: where it begins, in UTF-16 units, and its words without the #. */
export interface Comment {
  readonly start: number;
  readonly words: string;
}

/** Signs that the lexer of the library adds to what the text has: the beginning of a document, of a scalar, of an error. */
const ADDED = ['\u0002', '\u0018', '\u001f'];

/** The comments of a YAML text. What looks like one inside a text is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (ADDED.includes(token)) {
      scalar = token === '\u001f';
      continue;
    }
    if (token.startsWith('#') && !scalar) comments.push({ start: at, words: token.slice(1).trim() });
    at += token.length;
    scalar = false;
  }
  return comments;
}
