// How far words are from each other. In a file of its own, so that it is loaded once a word was mistyped: it begins with a quarter of a megabyte.
export { closest, distance } from 'fastest-levenshtein';
