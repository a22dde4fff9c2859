import type { LanguageWords } from '../words.ts';
import { isMade } from './made-words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'regierung regime. präsident minister politi diktat parlament wahlen.',
    religion:
      'gott. gottes. beten. bete. gebet. gebete. segen. segne weihnacht ostern. kirche bibel jesus allah. koran ramadan',
    case: 'gefängnis verhaft haft. inhaft folter prozess. gericht. anwalt anwält urteil verurteil unschuldig polizei',
  },
  pageful: 3300,
  demands: {
    leadIn: 'Ich bitte Sie daher höflich um Folgendes:',
    example: 'Lassen Sie … frei',
    and: 'und',
    again: [
      // Ich fordere Sie nachdrücklich auf, …; Hiermit möchte ich Sie bitten, …
      /^(?:des weiteren |\p{L}+ )?(?:(?:ich|wir) (?:bitten?|forder[en]|ersuchen?|drängen?|möchten?)|(?:bitten?|forder[en]|ersuchen?|möchten?) (?:ich|wir)) (?:sie|die behörden)(?: (?!dass|ob|um)\p{L}+){0,6}[,:] (?!dass |ob )/iu,
      /^(?:ich|wir) (?:bitten?|ersuchen?) sie(?: (?!dass|ob|um)\p{L}+){0,4} um (?=[\p{L}{])/iu,
      // Ich fordere die Freilassung von …
      /^(?:ich|wir) forder[en] (?=(?:die|das|den|eine|einen|ein|ihre|seine) [^,]*$)/iu,
    ],
    unfit: [
      /^(?:des weiteren |\p{L}+ )?(?:(?:ich|wir) (?:bitten?|forder[en]|ersuchen?|appellieren?|drängen?|rufen?|verlangen?|hoffen?)|(?:bitte|fordere|ersuche|appelliere|verlange|hoffe) ich)(?!\p{L})/iu,
    ],
  },
  officials: {
    offices: {
      president: '*präsident staatsoberhaupt *staatschef',
      prime: 'ministerpräsident premierminister premier *kanzler regierungschef',
      minister: '*minister *ministerium staatssekretär justizministerium',
      ambassador: 'botschaftsrat botschaftsrät *botschaft *konsul geschäftsträger hochkommissar',
      governor: '*gouverneur statthalter *präfekt',
      mayor: '*bürgermeister stadtpräsident',
      prosecutor: '*staatsanwalt *staatsanwält *staatsanwaltschaft',
      judge: '*richter *gericht gerichtspräsident',
      parliament: '*parlament abgeordnet senator *senat nationalversammlung',
      other:
        '*direktor *chef *leiter *kommandeur *kommandant *vorsitzend polizeipräsident *inspekteur *kommissar *sekretär *general *oberst *hauptmann botschaftsrat botschaftsrät *rat *rätin *bischof *könig *prinz *scheich *imam *beauftragt *ombuds *rektor *dekan *doktor *professor *exzellenz *anwalt *anwältin',
    },
    ministries: {
      justice: '*justiz',
      interior: '*inner *innen *sicherheit',
      foreign: '*außen *aussen *auswärtig',
      defence: '*verteidigung',
      health: '*gesundheit',
      education: '*bildung *erziehung',
    },
  },
  freed: {
    before:
      /(?<!\p{L})(?:freilassung|entlassung|inhaftierung|verhaftung|hinrichtung|verbleib|schicksal|verurteilung|folterung|begnadigung|gesundheit|sicherheit)(?: von| des| der)? $/iu,
    after:
      /^ (?:\p{L}+,? ){0,5}(?:frei|freizulassen|freigelassen|freigesprochen|begnadigt|entlassen|gefoltert)(?!\p{L})/iu,
  },
  authorities: {
    nouns: 'behörden regierung polizei präsident parlament gerichte botschaft justiz armee ministerium botschafter',
    adjective: 'before',
  },
  grammar: {
    measured: true,
    changes: 'genitive',
    nounCapitals: true,
    beforeNames: /^(?:sie|von|gegen|für|dass|an)$/,
    nounEnding: /(?:innen|in|er|ung|heit|keit|schaft)$/,
    makes: isMade,
  },
  names,
  states: {
    subjects: 'er sie es ich wir man dies das niemand',
    alone: 'er man niemand',
    determiners: 'der die das ein eine sein seine seinem ihr ihre kein keine mehrere viele',
    verbs: 'ist sind war waren hat haben hatte hatten wurde wurden befindet sitzt sitzen leidet leiden bleibt droht',
    between: 'noch immer auch seit jetzt nicht nie bereits',
    asks: /(?:bitte|soll|müss|muss|möge|gebeten|ermöglich|sorgen|lassen sie)/,
    request: /(?:en|ern|eln)$/,
  },
  accusing:
    /(?<!\p{L})(?:schäm(?:en sie|t) (?:sich|euch)|schande über (?:sie|euch|ihre?n? \p{L}+)|wie können sie es wagen|wie wagen sie|blut an (?:ihren|euren|den) händen|(?:sie sind|ihr seid|ihr|sie) (?:alle )?(?:ein |eine )?(?:mörder|verbrecher|lügner|schlächter|monster|folterer|feiglinge?|tyrann(?:en)?|diktator(?:en)?|faschist(?:en)?|unmenschen?)|ihr (?:\p{L}+ )?(?:regime|unrechtsregime|unrechtsstaat)|ihre (?:\p{L}+ )?(?:diktatur|schergen|lügen|clique)|ihre? (?:korrupte|verbrecherische|menschenverachtende|barbarische|kriminelle)[rsn]? \p{L}+|das werden sie bereuen|schauprozess-justiz)(?!\p{L})/giu,
  boxes: [/\bPostfach(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu],
  agreement: {
    he: /(?<!\p{L})(er|ihn|ihm)(?: (?!sie |ihr )[^\s,;:!?]+){0,8} (?:festgenommen|verhaftet|inhaftiert|freigelassen|freizulassen|gefoltert|misshandelt|verschleppt|verurteilt|freigesprochen|hingerichtet|haft|gefängnis)(?!\p{L})|(?<=lassen sie )(ihn)(?= (?:\p{L}+ ){0,4}frei)/iu,
    she: /(?<!\p{L})(sie) (?:wurde|wird|war|ist|sei|sitzt|befindet)(?: [^\s,;:!?]+){0,8} (?:festgenommen|verhaftet|inhaftiert|freigelassen|gefoltert|misshandelt|verschleppt|verurteilt|freigesprochen|hingerichtet|haft|gefängnis)(?!\p{L})|(?<=lassen sie )(sie)(?= (?:\p{L}+ ){0,4}frei)/iu,
  },
  others:
    'mann frau männer frauen direktor minister gouverneur richter staatsanw präsident beamt wärter polizist kolleg exzellenz jemand niemand person leute herr zeug expert anwalt anwält arzt ärzt opfer gefangene häftling mitgefangen zellengenoss sohn tochter bruder schwester mutter vater',
  called: { he: 'er', she: 'sie', they: 'dey' },
  urgency:
    'sofort, unverzüglich, umgehend, ohne verzögerung, ohne weitere verzögerung, so schnell wie möglich, so bald wie möglich, schnellstmöglich, jetzt, mit sofortiger wirkung, bitte',
  numbers: { born: 'geboren geburt geb', spans: 'jahr monat woche tag stunde' },
  negations: 'nicht kein keine nie ohne',
  thousands: 'tausend hundert mio million',
  introduces: /\b(?:mein Name ist|meine (?:Adresse|Anschrift|Telefonnummer)|ich heiße|ich heisse|ich wohne)\b/iu,
  governs: /(?:Regierung|Behörden|Präsident(?:in|en)?|Parlament|Königs?|Botschaft)\s+(?:von\s+|der\s+|des\s+)/gu,
  address: 'herr frau',
  between: 'und der die das',
  standIns: {
    words:
      'vorname, nachname, ihr name, dein name, vor- und nachname, datum, ort, land, stadt, anschrift, unterschrift, er/sie',
    orders: 'einfügen, hier, ihr, ihre',
    numbered: 'artikel kapitel nr',
  },
  greets: 'sehr geehrte',
  letterBegins:
    'sehr geehrte, sehr verehrte, verehrte, geehrte, liebe., lieber., guten tag, exzellenz, eure exzellenz, hallo.',
  letterEnds:
    'mit freundlichen grüßen, mit freundlichen grüssen, mit freundlichem gruß, freundliche grüße, freundliche grüsse, mit besten grüßen, beste grüße, besten gruß, mit vorzüglicher hochachtung, hochachtungsvoll, mit hochachtung, mit respektvollen grüßen, herzliche grüße, viele grüße',
} satisfies LanguageWords;
