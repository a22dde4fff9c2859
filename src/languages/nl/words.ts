import { words as english } from '../en/words.ts';
import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  names: {
    titles:
      'de. heer. mevrouw. meneer. dhr. mevr. mw. dr. prof. professor. pater. zuster. broeder. sjeik. imam. generaal. kolonel. rechter.',
    relations:
      'advoca zus. zuster. broer. vrouw. man. echtgeno moeder. vader. zoon. dochter. oom. tante. neef. nicht. collega vriend vriendin. buur arts. partner. opa. oma. redacteur. vertaler.',
    persons:
      'journalist dichter leraar lerares activist student gevangene schrijver schrijfster blogger verdediger zanger arts boer. visser monnik fotograaf verpleeg vakbond kunstenaar muzikant docent onderzoeker ingenieur',
    whose: 'zijn haar hun mijn ons onze',
    requests:
      'vrijlating. vrij. laat. tegen. arrestatie. detentie. verblijfplaats. lot. zaak. proces. veroordeling. gezondheid. aanklacht. vrijlaten. van. over. geef.',
    deeds: 'is. was. werd. heeft. had. wordt. moet. mag. kan. zit. die. vrij. lijdt. vast.',
    things:
      english.names.things +
      ' ministerie rechtbank gevangenis verdrag verklaring wet. wetboek grondwet artikel regels provincie regio district stad. dorp gemeente staat. republiek koninkrijk unie vereniging comité commissie raad. instituut universiteit hogeschool ziekenhuis kliniek centrum kantoor dienst politie leger ambassade consulaat paleis plein. straat. laan. weg. rivier meer. berg. eiland zee. brug. luchthaven haven. kerk moskee tempel klooster stichting fonds. prijs. dag. krant omroep partij beweging groep maatschappij bibliotheek museum kamp. huis. zaal. parlement president premier minister. gouverneur directeur. procureur burgemeester. excellentie. koning. noord zuid oost. west. internationale nationale verenigde naties rechten. oorlog. opstand. hof.',
    where: 'in. te. bij. uit. naar. vanuit. nabij. rond.',
    links: 'van de het der den voor en in op tegen',
    articles: 'de. het. een. deze. dit.',
    ordinary:
      'ik. jij. u. hij. zij. ze. het. wij. we. zijn. haar. hun. mijn. onze. ons. de. een. in. op. te. aan. bij. door. met. na. naar. om. over. sinds. tot. uit. van. voor. zonder. als. dat. die. dit. deze. maar. en. of. want. omdat. toen. wanneer. geachte. beste. hoogachtend. laat. zorg. geef. maak. stop. zie. onderzoek. sta. trek. niemand. niets. alle. alles. iedereen. er. daar. hier. nu. vandaag. volgens. ook. nog. tijdens. twee. drie. vier. vijf. zes.',
  },
  states: {
    subjects: 'hij zij ze het ik wij we niemand',
    alone: 'hij zij niemand',
    determiners: 'de het een zijn haar hun geen veel',
    verbs: 'is zijn was waren heeft hebben had hadden werd werden zit zitten blijft lijdt',
    between: 'nog ook nu niet nooit al steeds',
    asks: /(?:moet|zou|verzoek|vraag|alstublieft|laat)/,
  },
  accusing:
    /(?<!\p{L})(?:schaam u|u moet zich schamen|schande over u|hoe durft u|bloed aan uw handen|u bent (?:een |allemaal )?(?:moordenaars?|misdadigers?|leugenaars?|beulen?|monsters?|lafaards?|tirannen?|dictators?)|uw (?:\p{L}+ )?(?:regime|dictatuur|leugens|handlangers)|uw (?:corrupte|misdadige|barbaarse) \p{L}+)(?!\p{L})/giu,
  boxes: [/\bPostbus(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu],
  introduces: /\b(?:mijn naam is|mijn adres|ik heet|ik woon)\b/iu,
  standIns: { words: 'naam, uw naam, plaats, adres' },
  greets: 'geachte',
  letterBegins:
    'geachte, beste., excellentie., hooggeachte, zeer geachte, mevrouw., mijnheer., weledel, hoogedel, lieve.',
  letterEnds:
    'met vriendelijke groet, vriendelijke groet, hoogachtend, met de meeste hoogachting, met hoogachting, met respectvolle groet, groeten., hartelijke groet',
} satisfies LanguageWords;
