import { visibleJson } from './visible.ts';

/**
 * The JSON of an object that has a list, piece by piece, as `visibleJson` writes it: there may be more items than memory has room for.
 * The keys of `head`, of which there is at least one, stand before the list, those of `tail` after it.
 */
export function* jsonPieces(head: object, key: string, items: Iterable<object>, tail: object = {}): Generator<string> {
  yield `${visibleJson(head).slice(0, -'\n}'.length)},\n  ${JSON.stringify(key)}: [`;
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '' : ','}\n    ${furtherIn(visibleJson(item), 4)}`;
    isEmpty = false;
  }
  yield isEmpty ? ']' : '\n  ]';
  const rest = visibleJson(tail);
  yield rest === '{}' ? '\n}' : `,${rest.slice('{'.length)}`;
}

/** JSON of several lines, of which all but the first are set further in. */
export function furtherIn(json: string, spaces: number): string {
  return json.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
