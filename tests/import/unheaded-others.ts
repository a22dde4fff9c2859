// Texts that are no appeals; all of them are invented.

export const OTHERS: readonly { readonly of: string; readonly text: string }[] = [
  {
    of: 'an article with a list of what a group asks for',
    text: `Teachers march through Exampleville

Some three hundred teachers marched through Exampleville on Monday. Their union has three wishes:

- calling on the council to mend the roofs of the schools;
- asking it to pay what it owes;
- urging it to open the library again.

The mayor said that she would answer by 30 June 2021. “We shall see,” said a teacher.
`,
  },
  {
    of: 'an article with the address of a museum',
    text: `A museum of keys

The museum of keys in Exampleville has opened its doors again after two years. It shows four
thousand keys, the oldest of them from a granary.

Museum of Keys
12 Sample Street
Dublin 4
Ireland
Telephone: +353 1 555 0101

It is open every day until 30 September 2022.
`,
  },
  {
    of: 'an ordinary letter',
    text: `Ana Sample
5 Long Road
Exampleville
Ireland

3 May 2020

Dear Jo,

It was good to see you at the wedding, and to hear that the roof of your house is mended at last. The children speak
of your dog every day.

We hope to come in August, if the ferry runs. Bring the old maps when you come to us.

Yours,
Ana
`,
  },
  {
    of: 'an invoice',
    text: `INVOICE 2031

Sample Printers Ltd
7 Example Lane
Leeds LS1 5AA
United Kingdom
Phone: +44 113 496 0101

To: Jo Example

500 leaflets, folded                         55.00
Postage                                       5.00
Total                                        60.00

Please pay by 30 June 2022. Cheques should be made out to Sample Printers Ltd.
`,
  },
  {
    of: 'minutes',
    text: `Minutes of the meeting of 4 May 2019

Present: A. Sample, J. Example, M. Other

The minutes of April were read and found right. The treasurer told of the sale of cakes.

To be done until 1 June 2019:

- Jo asks the school to lend us its hall
- Mara writes to the council about the lamps
- Ana buys stamps

The next meeting is at the house of Ana Sample.
`,
  },
  {
    of: 'a newsletter without addresses',
    text: `News of the Choir, spring 2018

We sang in three towns in March, and in a barn in April. Thank you to all who baked.

In May a choir from Bolivia comes to see us. Beds are still looked for: please tell Mara by 10 April 2018.

- bring a cushion;
- bring a friend.

The next letter comes in summer.
`,
  },
  {
    of: 'es: un artículo',
    text: `Abre el mercado de Villaejemplo

El mercado de Villaejemplo abrió ayer sus puertas tras cuatro años de obras. Tiene sesenta puestos y una fuente.

Los vendedores han escrito a la alcaldesa pidiendo que:

- se arregle el tejado antes del 1 de junio de 2020;
- haya un autobús.
`,
  },
  {
    of: 'fr : une invitation',
    text: `Fête de la rivière

La fête de la rivière aura lieu le 5 juin 2021 à Exempleville. On y verra des barques et des chevaux.

Maison de la rivière
5 rue Longue
69005 Lyon
France
Téléphone : 04 55 50 01 01

Inscrivez-vous avant le 20 mai 2021.
`,
  },
  {
    of: 'de: eine Einladung zur Versammlung',
    text: `Einladung zur Versammlung des Vereins

Der Verein lädt alle Mitglieder zur Versammlung am 5. Juni 2021 in den Saal der Schule ein.

Verein der Freunde der Mühle
Lange Straße 5
04109 Leipzig
Deutschland
Telefon: 0341 555 01 01

Anträge bitte bis zum 20. Mai 2021 an den Vorstand.
`,
  },
  {
    of: 'it: una ricetta',
    text: `La torta della nonna

Questa torta viene da un quaderno trovato in un mercato di Esempiopoli nel 1998. Si fa in due ore.

Occorrono:

- tre uova;
- due etti di farina;
- un limone.

Si mangia fredda, meglio il giorno dopo.
`,
  },
  {
    of: 'a letter to a newspaper',
    text: `To the Editor
The Exampleville Post
12 Sample Street
Exampleville
Ireland

Sir,

Your paper wrote on 3 May that the bridge at Sampleton is sound. I cross it each morning, and I have seen the holes. The council
knows of them since a carter fell through in March.

I call on the mayor:

- to close the bridge until it has been mended;
- to publish what the engineer wrote;
- to pay the carter for his horse.

Jo Example
5 Long Road, Sampleton
`,
  },
  {
    of: 'minutes with a guest',
    text: `Minutes of the meeting of the committee, 4 May 2019

Present: Ana Sample (chair), Jo Example (treasurer), Mara Other

Guest: Mr Paul Model, Head of the Office of Roads, 5 Council Street, Exampleville, Ireland, p.model@example.org

1. Mr Model told us how the office plans the new crossing. It will take two years.

2. The committee asks Mr Model:

- to send the plans before they are printed;
- to put a lamp at the school;
- to write to us when work begins.

3. The treasurer told of the sale of cakes.

The next meeting is at the house of Ana Sample.
`,
  },
  {
    of: 'a press release',
    text: `PRESS RELEASE

Nurses of Exampleville walk out

Four hundred nurses of the hospital of Exampleville stopped work on Monday. They say that nobody has been hired since 2018, and
that nights are done by two where there were five.

The union calls on the Minister of Health:

- to hire eighty nurses before winter;
- to pay the nights of last year;
- to sit down with those who do the work.

Contact for the press:

Ms Ana Sample
Press Officer
Union of Nurses
7 Example Lane
Leeds LS1 5AA
United Kingdom
Phone: +44 113 496 0101
Email: press@nurses.example.org
`,
  },
  {
    of: 'a petition about a road',
    text: `PETITION

To: The Mayor and the Council of Sampleton
Town Hall
1 Market Place
Sampleton
Ireland

We, who live on Long Road, have no pavement since the works of 2017. Children walk to school between the cars, and an old man was
hit in March.

We ask the Council:

- to build a pavement from the mill to the school;
- to bring lorries round by the river;
- to put up a sign at each end of the road.

Name                Address              Signature
`,
  },
  {
    of: 'a job advert',
    text: `Wanted: a campaigner for the Lake Trust

The Lake Trust keeps the shores of Lake Example clean. We look for somebody who loves boats, and who can write.

You will:

- ask ministries for money;
- write to our members each month;
- keep the boats in order.

Please send your application by 30 June 2022 to:

Ms Mara Other
Director
The Lake Trust
12 Shore Road
Exampleville
Ireland
Email: jobs@lake.example.org
`,
  },
];
