import { type Kit, Raw } from './kit.ts';

/** What a file says of itself. */
export interface Metadata {
  readonly title: string;
  /** The sender, only if asked for: a file may travel farther than its writer wants to. */
  readonly author?: string;
  /** The moment that the file bears: fixed by the caller, so that the same letters make the same bytes. */
  readonly created: Date;
  readonly program: string;
}

/** That the file keeps to PDF/UA-1 (ISO 14289-1, 5). */
const ACCESSIBLE =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/** That it keeps to PDF/A-2a as well (ISO 19005-2, 6.6.4), and, as 6.6.2.3 wants, what the property of PDF/UA is. */
const ARCHIVED =
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>' +
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

/** What PDF/UA and PDF/A want a file to say of itself: the same as in the Info dictionary, in XMP (ISO 16684-1). */
export function writeMetadata(kit: Kit, metadata: Metadata, archived: boolean): void {
  const { title, author, created, program } = metadata;
  const day = moment(created);
  const creator =
    author === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`;
  const claims = `${ACCESSIBLE}${archived ? ARCHIVED : ''}`;
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>${creator}<xmp:CreateDate>${day}</xmp:CreateDate><xmp:CreatorTool>${escaped(program)}</xmp:CreatorTool><pdf:Producer>${escaped(program)}</pdf:Producer></rdf:Description>${claims}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const stream = kit.ref({ Type: 'Metadata', Subtype: 'XML', Filter: undefined });
  Object.assign(stream, { compress: false });
  stream.end(new TextEncoder().encode(packet));
  kit._root.data.Metadata = stream;
}

/** A moment to the second, as XMP has it: what a date says of itself takes a sixth of a millisecond the first time. */
function moment(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}Z`;
}

/** What every viewer and printer is told: show the title, and never scale the page (an address would leave its window). */
export function writePreferences(kit: Kit): void {
  kit._root.data.ViewerPreferences = kit.ref({ DisplayDocTitle: true, PrintScaling: 'None' });
}

/** The colours that a PDF/A file means by red, green and blue. */
export function writeOutputIntent(kit: Kit, profile: Uint8Array): void {
  const stream = kit.ref({ N: 3 });
  stream.end(profile);
  const intent = kit.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new Raw('(sRGB IEC61966-2.1)'),
    Info: new Raw('(sRGB IEC61966-2.1)'),
    DestOutputProfile: stream,
  });
  intent.end();
  kit._root.data.OutputIntents = [intent];
}

/** The Info dictionary, as pdfkit takes it. */
export function infoOf({ title, author, created, program }: Metadata): Record<string, string | Date> {
  return {
    Title: title,
    ...(author === undefined ? {} : { Author: author }),
    Producer: program,
    Creator: program,
    CreationDate: created,
  };
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
