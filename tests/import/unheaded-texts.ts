// Appeals of others without a heading that casesheets have; all of them are invented.

interface Appeal {
  readonly of: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly demands: readonly string[];
  readonly deadline: string | undefined;
  /** What the summary or the background ends with. */
  readonly story: string;
}

export const APPEALS: readonly Appeal[] = [
  {
    of: 'a club of gardeners, addresses before the list',
    text: `THE GREEN SHED
Letters of the Gardeners' Circle

14 May 2011

KENYA

Seed keeper held without charge for five weeks

The Gardeners' Circle is worried about the seed keeper Otieno Sample, who was
taken from his shed in Exampleville on 8 April 2011. He has seen no lawyer.

Useful addresses

Mr Jo Example
Minister of Justice
PO Box 5501
Nairobi, Kenya
Fax: + 254 20 555 0101
Salutation: Dear Minister

Ms Ada Other
Commissioner of Police
PO Box 5502
Nairobi, Kenya
Email: police@example.org

Please send appeals (letters are best; post takes two weeks):

  * Expressing concern that Otieno Sample has been held without charge for five weeks;
  * Calling on the authorities to release him at once;
  * Urging them to give him back his seeds.

Please check with us if sending appeals after 30 June 2011.
`,
    names: ['Jo Example', 'Ada Other'],
    demands: ['Release him at once', 'Give him back his seeds.'],
    deadline: '2011-06-30',
    story: 'He has seen no lawyer.',
  },
  {
    of: 'an orchestra, the list before the addresses',
    text: `Players for Players, newsletter 4

Cellist Beaten at the Border

The cellist Mara Sample was beaten by guards on 2 March 2020 when she came home
to Uganda with her instrument. Nobody has been charged, though four people saw it.

We ask all players to send a letter:

- Urging the government to have the beating investigated;
- Asking it to give Mara Sample her passport.

Where letters go

The Minister of Internal Affairs
Hon. Grace Example
PO Box 5505
Kampala
Uganda
E-mail: minister@example.org

Please write before 20 April 2020.
`,
    names: ['Grace Example'],
    demands: ['Have the beating investigated', 'Give Mara Sample her passport.'],
    deadline: '2020-04-20',
    story: 'though four people saw it.',
  },
  {
    of: 'a union, with a letter',
    text: `SHIPWRIGHTS TOGETHER                     Bulletin 12

Peru

WELDER LOSES HIS POST FOR A PAMPHLET

Hugo Example, a welder at the yard of Exampleville, lost his post in January. He
had given out a pamphlet on the gas that had killed two of his colleagues there.

In March the yard brought him to court for slander. His trial begins in July, and
his union says that the judge is a brother of one of those who own the yard.

The yard has been fined twice since 2015, both times for the same valve. Those who
work there have no clinic, and the nearest hospital is two hours away by boat.

How to help Hugo

Please send one letter by 30 June 2019.

Sra. Ana Sample
Ministry of Labour
Avenida Larga 55
Lima 15001
Peru
Telephone: +51 1 555 0102
E-mail: labour@example.org

Words to start from:

Dear Minister,

I write to you about Hugo Example, a welder, who has lost his post for a pamphlet.

I urge you to give him back his post.

Yours faithfully,
`,
    names: ['Ana Sample'],
    demands: ['Give him back his post.'],
    deadline: '2019-06-30',
    story: 'two hours away by boat.',
  },
  {
    of: 'es: una liga de lectores',
    text: `LIGA DE LECTORES
Carta de abril

2 de abril de 2012

HONDURAS

Bibliotecaria amenazada por sus libros

La bibliotecaria Elena Muestra recibió el 3 de marzo de 2012 una carta en la que la
amenazaban de muerte. Desde entonces la biblioteca de Villaejemplo está cerrada.

Direcciones útiles

Sr. Juan Ejemplo
Fiscal General de la República
Apartado postal 5555
Tegucigalpa, Honduras
Fax: +504 2555 0101
Tratamiento: Señor Fiscal General

Rogamos que envíen cartas (las postales también sirven):

- Expresando preocupación por la seguridad de Elena Muestra;
- Pidiendo que se investiguen las amenazas;
- Instando a las autoridades a proteger la biblioteca.

Consulten con la liga si van a escribir después del 15 de mayo de 2012.
`,
    names: ['Juan Ejemplo'],
    demands: ['Asegure que se investiguen las amenazas', 'Proteger la biblioteca.'],
    deadline: '2012-05-15',
    story: 'está cerrada.',
  },
  {
    of: 'fr : une maison de poètes',
    text: `LA MAISON DES POÈTES
Feuille de juin

4 juin 2013

TOGO

Un conteur détenu pour une fable

Le conteur Kossi Exemple a été arrêté le 2 mai 2013 à Exempleville après avoir raconté une
fable sur un lion. Il est détenu sans jugement depuis cette date.

Adresses utiles

M. Jean Modèle
Ministre de la Justice
BP 5551
Lomé, Togo
Fax : +228 22 55 01 01
Formule d'appel : Monsieur le Ministre

Merci d'écrire des lettres (les cartes conviennent aussi) :

- en exprimant votre inquiétude pour Kossi Exemple ;
- en demandant aux autorités de libérer le conteur ;
- en les priant de respecter le droit de raconter.

Merci de nous consulter avant d'écrire après le 20 juillet 2013.
`,
    names: ['Jean Modèle'],
    demands: ['Libérer le conteur', 'Respecter le droit de raconter.'],
    deadline: '2013-07-20',
    story: 'depuis cette date.',
  },
  {
    of: 'de: ein Verein von Bäckern',
    text: `BROTBRIEF
Aus dem Haus der Bäcker

3. Mai 2014

SAMBIA

Bäcker wegen eines Liedes in Haft

Der Bäcker Moses Beispiel wurde am 5. April 2014 in Musterstadt festgenommen, weil er bei
der Arbeit ein Lied gesungen hatte. Einen Anwalt hat er bis heute nicht gesehen.

Nützliche Anschriften

Herr Jo Muster
Minister der Justiz
PO Box 55501
Lusaka, Sambia
Fax: +260 211 55 01 01
Anrede: Sehr geehrter Herr Minister

Bitte schreiben Sie Briefe (auch Karten helfen), in denen Sie:

- die Behörden auffordern, Moses Beispiel freizulassen;
- darum bitten, dass er einen Anwalt sehen darf.

Bitte schreiben Sie nach dem 30. Juni 2014 nicht mehr.
`,
    names: ['Jo Muster'],
    demands: ['Moses Beispiel freilassen', 'Sorgen Sie dafür, dass er einen Anwalt sehen darf.'],
    deadline: '2014-06-30',
    story: 'bis heute nicht gesehen.',
  },
  {
    of: 'it: un circolo di barcaioli',
    text: `IL REMO
Lettera del circolo dei barcaioli

5 giugno 2016

GHANA

Barcaiolo in carcere per una canzone

Il barcaiolo Kofi Esempio è stato arrestato il 6 maggio 2016 a Esempiopoli, dopo avere
cantato sul fiume. Da allora non ha potuto vedere la famiglia.

Indirizzi utili

Sig. Jo Campione
Ministro della Giustizia
PO Box 5550
Accra, Ghana
Fax: +233 30 255 0101
E-mail: ministro@example.org

Vi preghiamo di scrivere lettere (anche cartoline):

- chiedendo alle autorità di rilasciare Kofi Esempio;
- sollecitando le autorità a restituire la barca.

Scrivete entro il 20 luglio 2016.
`,
    names: ['Jo Campione'],
    demands: ['Rilasciare Kofi Esempio', 'Restituire la barca.'],
    deadline: '2016-07-20',
    story: 'vedere la famiglia.',
  },
  {
    of: 'a list of addresses below the background, in the middle of the sheet',
    text: `Beekeepers' Rapid Letter of 4 July 2015

MALAWI

Beekeeper taken away at night

Four men took the beekeeper Chisomo Sample from her house in Exampleville on the
night of 29 June 2015. Her family has not heard of her since.

Background

Since 2013 nine people who keep bees near the forest have been taken away. All of
them had spoken against the felling of its trees.

Names and numbers

The Inspector General
Police Headquarters
PO Box 5570
Lilongwe, Malawi
Fax: +265 1 555 101

Letters should be short, and ask for three things:

1. Asking the police to say where Chisomo Sample is;
2. Urging them to let her see her family;
3. Calling for an inquiry into the nine other cases.

Letters help most before 15 August 2015.
`,
    names: ['Police Headquarters'],
    demands: ['Say where Chisomo Sample is', 'Let her see her family', 'Ensure an inquiry into the nine other cases.'],
    deadline: '2015-08-15',
    story: 'the felling of its trees.',
  },
  {
    of: 'fr : un bulletin de pêcheurs, la liste sous une phrase',
    text: `Le Filet, bulletin des pêcheurs solidaires

12 septembre 2017

Un pêcheur privé de sa barque

Le pêcheur Ali Exemple a perdu sa barque le 3 août 2017 au Bénin : la police l'a saisie après
qu'il eut parlé à un journal. Sa famille vit depuis de la charité de ses voisins.

À qui envoyer vos lettres du mois

Mme Awa Modèle
Ministre de l'Intérieur
BP 5530
Cotonou
Bénin
Courriel : ministre@example.org

Vos lettres peuvent dire trois choses :

- en demandant aux autorités de rendre la barque ;
- en les appelant à protéger Ali Exemple.

Écrivez avant le 31 octobre 2017.
`,
    names: ['Awa Modèle'],
    demands: ['Rendre la barque', 'Protéger Ali Exemple.'],
    deadline: '2017-10-31',
    story: 'de ses voisins.',
  },
  {
    of: 'es: un grupo de montañeros, la lista antes de la dirección',
    text: `Cuerda corta, hoja de los montañeros

Guía de montaña detenido en Bolivia

El guía Tomás Muestra fue detenido el 4 de febrero de 2021 en Villaejemplo por haber contado
a una radio que el glaciar tenía una mina debajo. Está en una celda sin ventana.

Pedimos a todos que escriban una carta:

- Instando a las autoridades a liberar a Tomás Muestra;
- Pidiendo que un médico lo vea.

Sra. Ana Ejemplo
Ministra de Justicia
Avenida Larga 55
La Paz
Bolivia
Correo: ministra@example.org

Escriban antes del 20 de marzo de 2021.
`,
    names: ['Ana Ejemplo'],
    demands: ['Liberar a Tomás Muestra', 'Asegure que un médico lo vea.'],
    deadline: '2021-03-20',
    story: 'una celda sin ventana.',
  },
];
