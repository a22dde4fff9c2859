import { cuss } from 'cuss/it';
import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'governo. governi. regime. presidente. ministr politic dittat elezion parlament',
    religion: 'dio. preghier pregare. benedi natale. pasqua. chiesa bibbia. gesù allah. corano ramadan',
    case: 'prigion carcer arrest detenut detenzion tortur processo. tribunal avvocat condann innocent polizia',
  },
  pageful: 3500,
  demands: {
    leadIn: 'La prego pertanto rispettosamente di:',
    example: 'Liberare …',
    and: 'e',
    again: [
      /^(?:per questo,? |\p{L}+,? )?(?:la|le|vi) (?:prego|chiedo|esorto|invito|sollecito|preghiamo|chiediamo|esortiamo|invitiamo)(?: (?!di |ad? |che )\p{L}+){0,4} (?:di|ad?) (?=[\p{L}{])/iu,
      /^(?:esortando|pregando|invitando|sollecitando|chiedendo)(?:l[aoei]|vi| le autorità| alle autorità)? (?:di|ad?) (?=[\p{L}{])/iu,
      // Di liberare …
      /^di (?=(?:non )?\p{L}+r(?:e|l[aoei]|si|gli)(?!\p{L}))/iu,
    ],
    unfit: [
      /^(?:per questo,? |\p{L}+,? )?(?:(?:la|le|vi) )?(?:prego|chiedo|esorto|invito|sollecito|preghiamo|chiediamo|esortiamo|invitiamo)(?!\p{L})/iu,
      /^(?:esortando|pregando|invitando|sollecitando|chiedendo|esprimendo)(?!\p{L})/iu,
      /^che (?=[\p{L}{])/iu,
      /^la (?:\p{L}+ )?(?:liberazione|scarcerazione|commutazione|abolizione)(?!\p{L})/iu,
    ],
  },
  officials: {
    offices: {
      president: 'president capo_dello_stato',
      prime: 'primo_ministro prima_ministra premier cancellier',
      minister: 'ministr ministero guardasigilli segretari',
      ambassador: 'ambasciat console_generale consolato_generale consol incaricat',
      governor: 'governator prefett',
      mayor: 'sindac',
      prosecutor: 'procuratore_generale procurator procura',
      judge: 'giudic magistrat tribunal corte',
      parliament: 'deputat senator parlament',
      other:
        'direttor direttrice capo comandante commissari difensor garante generale colonnello capitano ammiraglio ispettor rettor vescov arcivescov imam sceicco re regina principe onorevole',
    },
    ministries: {
      justice: 'giustizia',
      interior: 'interno interni',
      foreign: 'esteri',
      defence: 'difesa',
      health: 'salute sanità',
      education: 'istruzione',
    },
  },
  freed: {
    before:
      /(?<!\p{L})(?:(?:liberare|rilasciare|scarcerare|scarceri|liberi|rilasci|assolvere|graziare) (?:il |la )?|(?:liberazione|scarcerazione|detenzione|condanna|esecuzione|sorte|salute) (?:\p{L}+ ){0,3}(?:di|del|della) |accuse contro (?:il |la )?)$/iu,
    after:
      /^ (?:sia|venga|è) (?:\p{L}+ ){0,3}(?:liberat[oa]|rilasciat[oa]|scarcerat[oa]|protett[oa]|assolt[oa]|torturat[oa])(?!\p{L})|^ (?:abbia accesso|riceva)(?!\p{L})/iu,
  },
  grammar: { elides: true, articleBeforeNames: true },
  names,
  states: {
    subjects: 'lui lei egli ella essi esse loro io noi nessuno',
    alone: 'egli ella essi esse nessuno',
    determiners: 'il lo la i gli le un una suo sua suoi sue nessun nessuna molti molte',
    verbs: 'è sono era erano ha hanno aveva avevano fu furono viene vengono sta stanno rimane soffre',
    between: 'non ancora anche già si',
    asks: /(?:dev(?:e|ono)|dovrebb|chiedo|prego|che |sia |siano )/,
    request: /(?:are|ere|ire|arla|arlo|erla|erlo)$/,
  },
  rude: {
    lists: () => [cuss],
    ordinary:
      'anale anali ano arrapate bagasse bastarde boia bordello cannate cannati cannato cancara cancare cancari cancaro cessa cesse ' +
      'cessi cesso chiavo chiavare chiavata coito cornute cornuti cucchi cucco cuccano cuccata cuccate cula ditalino durelli ' +
      'durello eiacula eiaculando eiaculano eiaculare eiaculazione eiaculi eiaculo falli fallo fellatio fesse fessi fesso fiche ' +
      'finocchione goldone goldoni guardona guardone guardoni impiccati infame lecchina legnetto lofa madonna maiala marone maroni ' +
      'menano menare menata menate menati menato meretrice mocciose mocciosi mona mussa musse mussi musso negra negre negretti ' +
      'negri negro pecorina pecorine pederasta pederasti pene peni picio pippa pippe pisella porche potta prostituirsi prostituita ' +
      'prostituite prostituito prostituta prostitute pula puppa recchia scopati scrotale scroti scroto sculata secchiona secchione ' +
      'secchioni segarsi segone segoni slabbrata slabbrato sodomita sodomiti sorca sorce sperma suca sucano sucare suina suine ' +
      'svergina sverginare sverginata sverginate sverginato tarzanello tega teghe terga terghe testicoli testicolo tetta tette ' +
      'tettina troia troie trombi uccella uccellone uccelloni vaccona vagina vaginale vagine vulve zebedei zebedeo zinna zinne ' +
      'zoccola zoccole zoccolone',
  },
  accusing:
    /(?<!\p{L})(?:vergogn(?:atevi|ati|osi)|si vergogni|dovreste vergognarvi|come osate|come si permette|le mani sporche di sangue|(?:siete|lei è) (?:tutti )?(?:degli |dei |un |una )?(?:assassin[io]|criminal[ie]|bugiard[io]|torturator[ie]|mostr[io]|codard[io]|tirann[io]|dittator[ie]|fascist[ia])|(?:il )?vostro regime|(?:la )?vostra (?:\p{L}+ )?(?:dittatura|tirannia)|vostro governo (?:corrotto|criminale|assassino|fascista)|le vostre menzogne)(?!\p{L})/giu,
  todo: true,
  agreement: {
    he: /(?<!\p{L})(?:(?:è|era|sia|fosse) stato|è|sia|venga|viene|resta|rimane) (?:\p{L}+mente )?((?:arrestato|detenuto|incarcerato|liberato|rilasciato|scarcerato|torturato|picchiato|rapito|assolto|(?:condannato(?= a))|(?:rimesso(?= in libertà))))(?!\p{L}|[/(*])|(?<!\p{L})(?:liberar|rilasciar|scarcerar|assolver)(lo)(?!\p{L})/iu,
    she: /(?<!\p{L})(?:(?:è|era|sia|fosse) stata|è|sia|venga|viene|resta|rimane) (?:\p{L}+mente )?((?:arrestata|detenuta|incarcerata|liberata|rilasciata|scarcerata|torturata|picchiata|rapita|assolta|(?:condannata(?= a))|(?:rimessa(?= in libertà))))(?!\p{L}|[/(*])|(?<!\p{L})(?:liberar|rilasciar|scarcerar|assolver)(la)(?!\p{L})/iu,
  },
  others:
    'uomo donna uomini donne ragazza ragazzo direttor direttrice ministr governator giudice procurator president guardi agent collega eccellenza qualcuno nessuno persona gente signor signora testimon espert avvocat medic vittima detenut prigionier compagn studente attivista sorella fratello madre padre figlio figlia marito moglie famiglia',
  called: { he: 'lui', she: 'lei' },
  urgency:
    'immediatamente, subito, senza indugio, senza ulteriori indugi, al più presto, il prima possibile, ora, con urgenza',
  numbers: { born: 'nato nata nascit', spans: 'ann mes settiman giorn ore ora' },
  negations: 'non mai senza',
  thousands: 'mila mille milion',
  introduces: /\b(?:mi chiamo|il mio nome è|il mio indirizzo|abito (?:a|in)\b)/iu,
  governs:
    /(?:governo|autorità|presidente|parlamento|re|ambasciata)\s+(?:della\s+|dell['’]|del\s+|dei\s+|degli\s+|di\s+)/giu,
  between: 'e',
  standIns: {
    words: 'cognome, nome e cognome, tuo nome, città, luogo, indirizzo, paese, firma',
    orders: 'inserire, inserisci',
    numbered: 'articolo capitolo',
  },
  greets: 'egregi, gentile',
  letterBegins:
    'egregi, gentil, spettabile, spett., illustrissim, ill., caro., cara., cari., eccellenza., vostra eccellenza, signor., signora., onorevole., stimat, chiarissim, buongiorno.',
  letterEnds:
    'distinti saluti, cordiali saluti, cordialmente, con osservanza, in fede, con i migliori saluti, i miei più distinti saluti, voglia gradire…, con rispetto, con stima, la saluto…, porgo…, rispettosamente, un cordiale saluto',
} satisfies LanguageWords;
