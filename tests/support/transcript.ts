// Texts as they stand in a transcript: what cannot be seen is written out, and paths of this machine are left out.

/** Everything that an editor would hide or change, but for tab and newline. */
const HIDDEN = /[\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Control characters; their pictures in Unicode stand 0x2400 above them. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f]/g;

/** A text that ends without a newline has this at its end. */
const NO_NEWLINE = '␄';

/** The real paths of the names that stand for them, such as `{folder}`. */
export type Places = Readonly<Record<string, string>>;

/** A text as a transcript shows it, with a newline at the end. Empty text stays empty. */
export function show(text: string, places: Places): string {
  if (text === '') return '';
  let shown = text;
  for (const [name, path] of Object.entries(places)) shown = shown.replaceAll(path, `{${name}}`);
  shown = shown
    .replace(CONTROL, (one) => String.fromCharCode(one.charCodeAt(0) + 0x2400))
    .replaceAll('\u007f', '␡')
    .replace(HIDDEN, (one) => `{U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`);
  return shown.endsWith('\n') ? shown : `${shown}${NO_NEWLINE}\n`;
}

/** The text that a transcript shows. */
export function unshow(shown: string, places: Places): string {
  let text = shown.endsWith(`${NO_NEWLINE}\n`) ? shown.slice(0, -NO_NEWLINE.length - 1) : shown;
  for (const [name, path] of Object.entries(places)) text = text.replaceAll(`{${name}}`, path);
  return text
    .replace(/[\u2400-\u241f]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x2400))
    .replaceAll('␡', '\u007f')
    .replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
