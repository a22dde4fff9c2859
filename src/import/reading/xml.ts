import { SaxesParser } from 'saxes';
import { DEEPEST } from './limits.ts';

/** What is told of an XML document, in its order. Names have their prefixes. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Tells a reader what an XML document has; false if it is not well formed, or nested without end. Entities of its own are not read. */
export function readXml(xml: string, reader: XmlReader): boolean {
  const parser = new SaxesParser({ xmlns: false as const });
  let depth = 0;
  let isWell = true;
  parser.on('error', () => {
    isWell = false;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth <= DEEPEST && isWell) reader.open(name, attributes);
    else isWell = false;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (isWell) reader.close(name);
  });
  parser.on('text', (text) => {
    if (isWell) reader.text(text);
  });
  for (let at = 0; at < xml.length && isWell; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.close();
  return isWell;
}

/** So much is read at a time, so that it can stop at a fault. */
const PIECE = 65_536;
