// The same letters for Typst: A4, 11 pt, lines of 165 mm, justified and hyphenated, a bold subject.

/** @param {string} text */
const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** @param {readonly string[]} texts */
const list = (texts) => `(${texts.map((text) => `${quoted(text)},`).join('')})`;

/**
 * What stands before the letters.
 * @param {readonly string[]} families fonts, the first that has a character sets it
 * @param {string} language
 */
export const typstHead = (families, language = 'en') => `
#set document(title: "Letters")
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 20mm))
#set text(font: ${list(families)}, size: 11pt, lang: ${quoted(language)}, ${language === 'en' ? 'region: "gb", ' : ''}hyphenate: true, fallback: false)
#set par(justify: true)
#let letter(sender, address, date, subject, salutation, paragraphs, demands, closing, signature) = page[
  #par(justify: false, sender.join(linebreak()))
  #par(justify: false, address.join(linebreak()))
  #par(justify: false, date)
  #par(justify: false, strong(subject))
  #par(salutation)
  #for text in paragraphs { par(text) }
  #list(..demands)
  #par(closing)
  #v(15mm)
  #par(signature)
]
`;

/**
 * A letter, and a new page after it.
 * @param {import('./words.mjs').BenchLetter} letter
 */
export function typstLetter({ sender, address, placeAndDate, subject, salutation, paragraphs, demands, ...end }) {
  const lines = [list(sender), list(address), quoted(placeAndDate), quoted(subject), quoted(salutation)];
  const rest = [list(paragraphs), list(demands), quoted(end.closing), quoted(end.signature)];
  return `#letter(${[...lines, ...rest].join(', ')})\n`;
}

/**
 * Paragraphs alone, over as many pages as they take.
 * @param {readonly string[]} paragraphs
 * @param {readonly string[]} families
 */
export const typstParagraphs = (paragraphs, families) =>
  `${typstHead(families)}#for text in ${list(paragraphs)} { par(text) }\n`;
