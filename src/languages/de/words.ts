import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
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
  grammar: { nounCapitals: true },
  names: {
    titles:
      'herr. herrn. frau. familie. mama. wachtmeister. fräulein. dr. prof. professor. professorin. doktor. pater. pfarrer. schwester. bruder. scheich. imam. oberst. general. hauptmann. richter. richterin.',
    relations:
      'anwalt anwält rechtsanw schwester. bruder. bruders. ehefrau. frau. mann. ehemann. mutter. vater. sohn. tochter. onkel. tante. cousin neffe. nichte. kolleg freund nachbar arzt. ärztin. partner lebensgefährt großvater. großmutter. verteidiger schwager. schwägerin. verleger chefredakteu übersetzer dolmetscher witwe. enkel mitautor',
    persons:
      'journalist dichter schriftsteller lehrer aktivist student gefangene blogger verteidiger sänger bäuerin. bauer. fischer mönch. nonne. fotograf pfleger gewerkschaft künstler rapper musiker dozent forscher häftling autor menschenrechtl umwelt karikaturist ingenieur arzt. ärztin. imker hirte anführer reporter redakteur',
    whose: 'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres mein unser deren dessen',
    requests:
      'freilassung verbleib. schicksal. gegen. verhaftung festnahme inhaftierung verurteilung prozess. verfahren. urteil. haft. fall. falls. lassen. entlassen. wo. aufenthaltsort. gesundheit. verlegung. leben. hinrichtung. begnadigen. begnadigung. zugunsten. anklage. vorwürfe. tod. verschwinden. freizulassen. erlauben. gestatten. gewähren. sorgen. dass. ob. und. schicksals. von. für. an. familie.',
    deeds:
      'wurde. ist. hat. war. wird. hatte. sitzt. muss. soll. darf. kann. sei. leidet. freizulassen. freigelassen. entlassen. verurteilt. festgenommen. der. die. unverzüglich. sofort. umgehend. bedingungslos. nicht. seit. zu.',
    things:
      'ministeri minister. gericht gefängnis haftanstalt konvention übereinkommen pakt. erklärung gesetz verfassung artikel paragraf paragraph grundsätz regeln regel. protokoll vertrag charta provinz region bezirk kreis. stadt dorf staat. staats republik königreich bund. bundes union. verein. vereinigung verband. ausschuss kommission rat. rats. institut universität hochschule schule akademie krankenhaus klinik zentrum. büro amt. behörde polizei armee marine. garde. streitkräft botschaft konsulat palast platz. straße. allee. weg. park. fluss see. berg. gebirge tal. insel bucht. meer. ozean küste. brücke tor. flughafen bahnhof hafen. kirche moschee tempel kloster dom. stiftung fonds. preis. medaille festival tag. woche monat. jahr. neujahr. presse. zeitung tageblatt rundfunk radio fernseh sender partei bewegung front. liga. bündnis netzwerk gruppe gesellschaft bank. bibliothek museum theater orchester chor. club. klub lager. kolonie kaserne. turm. saal. gebäude block. parlament versammlung senat. kongress präsident premier. kanzler gouverneur direktor. sekretär generalstaatsanwalt staatsanwalt bürgermeister chef. exzellenz. könig. königin. prinz. emir. kaiser. papst. nord süd ost. osten. west. westen. zentral international national vereinte nationen menschenrecht amnesty welt europäi afrikan arabi islam christ muslim buddhis jüdisch orthodox katholi krieg. revolution unabhängigkeit freiheit. spiele. pokal. sonder oberste obersten militär zivil. straf. berufung arbeitsgruppe bericht resolution projekt programm dekret erlass. schiff. hotel. markt. mine. damm. garten. wald. wüste. hügel. kap. golf. kanal. koran. bibel. ramadan. opferfest. ostern. weihnacht pfingst internet. mandela-regeln. zelle. gemeinde. oblast. abteilung. strafkolonie',
    where: 'in. im. nach. aus. bei. nahe. um. am. zwischen. ins.',
    links: 'der die das des dem den von vom für und zur zum im in am an gegen über auf',
    articles: 'der. die. das. des. dem. den. ein. eine. einer. eines. einem. einen. dieser. diese. dieses. diesem.',
    ordinary:
      'ich. du. er. sie. es. wir. ihr. ihre. ihren. ihrem. ihrer. ihres. ihnen. sein. seine. seinen. seinem. seiner. mein. meine. unser. unsere. der. die. das. des. dem. den. ein. eine. einer. einem. einen. in. im. am. an. auf. aus. bei. bis. durch. für. gegen. mit. nach. ohne. seit. über. um. unter. von. vor. zu. zum. zur. während. wegen. trotz. laut. als. wenn. weil. dass. ob. obwohl. und. aber. oder. denn. sondern. nicht. kein. keine. alle. alles. jeder. jede. niemand. nichts. man. was. wer. wo. wie. warum. bitte. sehr. geehrte. geehrter. lieber. liebe. hochachtungsvoll. lassen. sorgen. stellen. geben. heben. veranlassen. ordnen. teilen. erlauben. gewähren. ermöglichen. beenden. untersuchen. erklären. machen. setzen. nehmen. legen. lösen. zwei. drei. vier. fünf. sechs. sieben. acht. neun. zehn. erst. dann. dort. hier. damals. heute. gestern. nun. jetzt. anfang. ende. mitte. diese. dieser. dieses. diesem. diesen. auch. noch. nur. schon. so. da. dabei. dafür. daher. darum. exzellenz. herr. frau. freiheit. einstellen. zugang. schutz. sofort. unverzüglich. freilassung. keinen. ihn. ihm. uns. mich. mir.',
  },
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
