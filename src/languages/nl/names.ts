import { names as english } from '../en/names.ts';
import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'de heer mevrouw meneer dhr mevr mw dr prof professor pater zuster broeder sjeik imam generaal kolonel rechter',
  relations:
    'advoca* zus zuster broer vrouw man echtgeno* moeder vader zoon dochter oom tante neef nicht collega* vriend* vriendin buur* arts partner opa oma redacteur vertaler',
  persons:
    'journalist* dichter* leraar* lerares* activist* student* gevangene* schrijver* schrijfster* blogger* verdediger* zanger* arts* boer visser* monnik* fotograaf* verpleeg* vakbond* kunstenaar* muzikant* docent* onderzoeker* ingenieur*',
  whose: 'zijn haar hun mijn ons onze',
  requests:
    'vrijlating vrij laat tegen arrestatie detentie verblijfplaats lot zaak proces veroordeling gezondheid aanklacht vrijlaten van over geef',
  aims: 'van de het der den voor en in op tegen',
  deeds: 'is was werd heeft had wordt moet mag kan zit die vrij lijdt vast',
  and: 'en',
  things:
    english.things +
    ' ministerie* rechtbank* gevangenis* verdrag* verklaring* wet wetboek* grondwet* artikel* regels* provincie* regio* district* stad dorp* gemeente* staat republiek* koninkrijk* unie* vereniging* comité* commissie* raad instituut* universiteit* hogeschool* ziekenhuis* kliniek* centrum* kantoor* dienst* politie* leger* ambassade* consulaat* paleis* plein straat laan weg rivier* meer berg eiland* zee brug luchthaven* haven kerk* moskee* tempel* klooster* stichting* fonds prijs dag krant* omroep* partij* beweging* groep* maatschappij* bibliotheek* museum* kamp huis zaal parlement* president* premier* minister gouverneur* directeur procureur* burgemeester excellentie koning noord* zuid* oost west internationale* nationale* verenigde* naties* rechten oorlog opstand hof',
  where: 'in te bij uit naar vanuit nabij rond',
  links: 'van de het der den voor en in op tegen',
  articles: 'de het een deze dit',
  ordinary:
    'ik jij u hij zij ze het wij we zijn haar hun mijn onze ons de een in op te aan bij door met na naar om over sinds tot uit van voor zonder als dat die dit deze maar en of want omdat toen wanneer geachte beste hoogachtend laat zorg geef maak stop zie onderzoek sta trek niemand niets alle alles iedereen er daar hier nu vandaag volgens ook nog tijdens twee drie vier vijf zes',
} satisfies NameWords;
