import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'herr herrn herren frau fräulein dr prof professor professorin doktor doktorin pater scheich schwester bruder mama papa',
  offices:
    'richter richterin richters richterinnen minister* ministerin präsident* gouverneur* bürgermeister* staatsanwalt* ' +
    'staatsanwält* generalstaatsanwalt* justizminister* innenminister* außenminister* verteidigungsminister* gesundheitsminister* ' +
    'premierminister* vizepräsident* ministerpräsident* general generals generalmajor generalleutnant oberst oberstleutnant ' +
    'hauptmann kommandant* kommandeur* major leutnant oberleutnant offizier* kommissar* inspektor* polizeichef* direktor* leiter* ' +
    'gefängnisleiter* gefängnisdirektor* botschafter* könig königs königin prinz prinzen prinzessin emir sultan senator* ' +
    'abgeordnete* sekretär* bischof* erzbischof* kardinal papst pfarrer* sprecher* kanzler* imam imams wärter* oberbürgermeister* ' +
    'ex-präsident* ex-minister* expräsident* parteichef* feldwebel unteroffizier* admiral* soldat* polizist* gendarm* beamte* ' +
    'beamter vernehmer* ermittler* konsul* rektor* dekan* ayatollah* landrat* magistrat* wachtmeister* wachmann gefängniswärter* ' +
    'vorsitzende* generalsekretär* sonderberichterstatter* diktator* machthaber*',
  relations:
    'rechtsbeiständ* anwalt* anwält* rechtsanwalt* rechtsanwält* rechtsbeistand* schwester* bruder* brüder* ehefrau* ehemann* ehegatt* mutter ' +
    'vater vaters sohn sohnes söhne tochter töchter onkel* tante* cousin* kusin* neffe* nichte* kolleg* freund* nachbar* arzt ' +
    'arztes ärztin* partner* lebensgefährt* großvater* großmutter* verteidiger* schwager* schwägerin* schwiegermutter ' +
    'schwiegervater schwiegersohn schwiegertochter verleger* übersetzer* dolmetscher* witwe* witwer* enkel* mitautor* ' +
    'mitangeklagt* mitgefangen* mithäftling* mitbewohner* angehörige* vermieter* eltern kinder kind zwilling* mitstreiter* ' +
    'stiefvater stiefmutter stiefsohn stieftochter halbbruder halbschwester chefredakteur* arbeitgeber* assistent* ' +
    'stellvertreter* schüler* mitschüler* kommiliton* verlobte* vorgänger* nachfolger* psychologe* hebamme',
  persons:
    'journalist* dichter* schriftsteller* lehrer* aktivist* student* gefangene* blogger* sänger* bauer bauern bäuerin* fischer* ' +
    'mönch* nonne* fotograf* pfleger* gewerkschafter* künstler* rapper* musiker* dozent* forscher* häftling* autor autorin autors ' +
    'menschenrechtler* menschenrechtsverteidiger* menschenrechtsanwalt* menschenrechtsanwält* umweltschützer* umweltaktivist* ' +
    'karikaturist* ingenieur* anführer* reporter* redakteur* politiker* oppositionspolitiker* oppositionsführer* zeuge* zeugin* ' +
    'opfer mann frau mitglied* namens imker* hirte* kameramann bäcker* familie wissenschaftler* flüchtling* demonstrant* ' +
    'arbeiter* arzt ärztin anwalt anwältin jugendliche* aktivistin* sportler* regisseur* schauspieler* publizist* dissident*',
  whose:
    'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres mein meine meiner meinem meinen unser unsere deren ' +
    'dessen',
  requests:
    'freilassung freizulassen freilassen frei lassen entlassen verbleib schicksal schicksals aufenthaltsort begnadigen gegen ' +
    'verurteilung urteil verlegung hinrichtung begnadigung zugunsten anklage anklagen vorwürfe verschwinden folterung folter ' +
    'auslieferung abschiebung inhaftierung haftbefehl todesurteil',
  frees:
    'freilassung freizulassen freilassen frei lassen entlassen verbleib schicksal schicksals aufenthaltsort begnadigen begnadigung',
  concerns:
    'gesundheit gesundheitszustand leben sicherheit prozess verfahren fall falls festnahme haft inhaftierung folter verschwinden ermordung tod tötung freiheit rechte schutz nachrichten familie angehörige angehörigen haus wohnung situation lage verfolgung behandlung aussage leiche berufung entführung unschuld arbeit eltern mutter vater frau kinder freunde anwälte anwalt namen verhaftung misshandlung versorgung wohlergehen',
  aims: 'von gegen für dass an über bei sich sie',
  between: 'sie nicht den die der das sofort umgehend bitte unverzüglich bedingungslos auch und endlich',
  surely: 'dass gegen',
  asks: /(?<!\p{L})(?:ich|wir) (?:\S+ ){0,4}?(?:bitte|fordere|appelliere|ersuche|bitten|fordern|dränge|rufe|verlange)|(?<!\p{L})bitte(?!\p{L})|fordere ich|bitte ich|möchte ich|sorgen sie|lassen sie|muss (?:\S+ ){0,4}freigelassen|stellen sie|setzen sie sich|veranlassen sie/iu,
  suffers:
    'schlugen schlug folterten folterte verhafteten verhaftete verurteilte verurteilten entführten töteten bedrohten misshandelten inhaftierten erschossen verschleppten gefoltert festgenommen inhaftiert verurteilt geschlagen angeklagt verschwunden entführt hingerichtet freigelassen bedroht ' +
    'verlegt gesundheit* getötet ermordet haft misshandelt verhaftet schikaniert einzelhaft gefangen vermisst hungerstreik ' +
    'familie folter* gefängnis verbleib anwalt vergewaltigt abgeschoben ausgeliefert verhört festgehalten untersuchungshaft ' +
    'verschleppt erschossen',
  deeds: 'wurde ist wird sitzt befindet hat war muss leidet bleibt verbüßt',
  follows: 'der die dessen deren dem den ein eine sein seine ihr ihre damals ebenfalls',
  counts: 'zwei drei vier fünf',
  bodies:
    'laut gemäß empfehlung empfehlungen bericht berichte berichten mitarbeiter* mitglied mitglieder mitgliedern büro büros ' +
    'schlussfolgerungen gutachten richtlinien standards grundsätze grundsätzen entscheidung entscheidungen delegation ' +
    'delegationen vertreter* urteile beobachter* experten sitz mandat tätigkeit arbeit erklärung erklärungen artikel website ' +
    'korrespondent* angestellte* kampagne* besuch* team* mission* konten lizenz registrierung stellungnahme* einschätzung* ' +
    'ermittler* forderung* angaben ernennung wahl beförderung rücktritt',
  conditions: 'zustand',
  folk: 'bewohner* einwohner* anwohner* dorfbewohner* menschen leute leuten bevölkerung fischer fischern hirten bauern bergleute* arbeiter arbeitern lehrer lehrern schüler schülern studenten soldaten truppen siedler* überlebende* kinder kindern frauen männer männern familien pfleger ärzte ärzten ältesten vertriebenen flüchtlinge* mönche mönchen nonnen händler* polizisten bande miliz gefangenen häftlinge häftlingen insassen wähler* bürger bürgern',
  about: 'über gegen',
  called: 'sogenannte* namens',
  of: 'von der des zu durch vom dem',
  and: 'und',
  things:
    'tor tore toren brücken kirchen häuser häusern felder feldern land länder ländereien belagerung beschuss bombardierung blockade brunnen gräber gräbern ruinen festung dorf dörfer dörfern straßen schulen kliniken krankenhäuser lager lagern gefängnisse gefängnissen wälder wäldern hügel hügeln ufer vorort vororte vororten moscheen tempeln minen slum slums weide weiden siedlung siedlungen räumung ' +
    'exzellenz exzellenzen majestät hoheit massaker anschlag schlacht port fort saint mount lake cape ust tel rights watch human press news freedom ministerium justizministerium innenministerium außenministerium gericht gerichts gerichtshof amtsgericht landgericht ' +
    'obergericht strafgericht militärgericht gefängnis gefängnisses haftanstalt strafkolonie justizvollzugsanstalt konvention ' +
    'übereinkommen pakt pakts erklärung gesetz gesetzes gesetze strafgesetzbuch strafgesetzbuches strafprozessordnung verfassung ' +
    'artikel paragraf paragraph grundsätze regeln protokoll vertrag charta provinz region bezirk kreis stadt dorf dorfes staat ' +
    'staaten staats republik königreich föderation bund union verein vereinigung verband ausschuss komitee kommission rat ' +
    'institut universität hochschule fakultät schule akademie krankenhaus klinik zentrum büro amt behörde behörden polizei armee ' +
    'militär marine garde streitkräfte botschaft konsulat palast platz straße allee park fluss see berg berge gebirge tal insel ' +
    'inseln bucht meer küste brücke tor flughafen bahnhof hafen kirche dom kathedrale moschee tempel kloster stiftung fonds preis ' +
    'preises medaille fest tag tage woche presse zeitung magazin zeitschrift radio rundfunk fernsehen sender partei bewegung ' +
    'front liga bündnis netzwerk gruppe gesellschaft bank bibliothek museum theater orchester chor club klub lager kaserne turm ' +
    'saal gebäude block trakt parlament versammlung senat kongress regierung international* national* vereinte vereinten ' +
    'vereinigte vereinigten nationen menschenrecht* amnesty welt* oberste obersten oberster bericht berichte resolution projekt ' +
    'programm plan dekret hotel mine damm wald wüste kap golf koran bibel ramadan ostern weihnachten pfingsten internet ' +
    'organisation ngo oblast gemeinde zelle mandela-regeln bataillon brigade regiment krieg revolution unabhängigkeit spiele ' +
    'pokal gewerkschaft gewerkschaftsbund afrikanische* europäische* islamische* arabische* orthodoxe* katholische* abteilung ' +
    'zone grenze festival meisterschaft facebook twitter telegram youtube gipfel statut abkommen oppositionspartei ' +
    'staatsanwaltschaft generalstaatsanwaltschaft kanal verwaltung rotes rote roten kreuz halbmond mord* vertrags bundes* landes* ' +
    'straf* sonder*',
  places:
    'organisationen parteien städte städten dörfer provinzen zeitungen zeitschriften gemeinden verbände gruppen gefängnis haftanstalt stadt großstadt kleinstadt hauptstadt hafenstadt dorf provinz region bezirk kreis distrikt insel fluss ' +
    'lager straflager flughafen hotel platz strafkolonie kolonie radio zeitung tageszeitung zeitschrift magazin gemeinde oblast ' +
    'sender fernsehsender organisation ngo partei bewegung klinik krankenhaus universität schule verein stiftung firma konzern ' +
    'unternehmen bank viertel stadtteil ort ortschaft berg see tal bergwerk mine staudamm volk stamm verband gruppe miliz ' +
    'operation projekt programm gewerkschaft nachrichtenagentur agentur onlineportal portal website plattform verlag schiff marke',
  peoples:
    'afghan* ägypter* albaner* algerier* amerikaner* angolaner* äthiopier* araber* armenier* aserbaidschaner* bahrainer* ' +
    'belarusse* belgier* birmane* bolivianer* bosnier* brasilianer* brite* bulgare* burmese* chilene* chinese* dänen dänin ' +
    'deutsche* engländer* eritreer* europäer* franzose* französin* georgier* griech* guatemalteke* haitianer* honduraner* inder* ' +
    'inderin* indonesier* irak iraker* iran iraner* iren israeli* italiener* ivorer* japaner* jemen jemenit* jesid* jordanier* ' +
    'juden jüdin jude kambodschaner* kameruner* kanadier* kasach* kenianer* kirgis* kolumbianer* kongolese* koreaner* kosovare* ' +
    'kroate* kubaner* kurde* kurdin* laote* libanon libanese* liberianer* libyer* madagasse* malaysier* malier* marokkaner* ' +
    'mauretanier* maya mapuche mexikaner* moslem* muslim* mosambikaner* nepalese* niederländer* nigerianer* norweger* ' +
    'österreicher* pakistaner* palästinenser* perser* peruaner* polen polin pole portugiese* roma rohingya* ruander* rumäne* ' +
    'russe* russin* russland sahraui* saudi* schwede* schweizer* senegalese* serbe* serbin* singhalese* sinti slowake* slowene* ' +
    'somali* somalier* spanier* sudan sudanese* südafrikaner* syrer* tadschik* tamile* tatar* thailänder* tibeter* tschad ' +
    'tschadisch* tscheche* tschetschene* tschetschenien tunesier* türke* türkin* türkei turkmene* uigur* ukraine ukrainer* ungar* ' +
    'usbeke* venezolaner* vietnamese* christ christen christin buddhist* hindu* katholik* protestant* sunnit* schiit* bahai* ' +
    "bahá'í* afrika asien europa amerika lateinamerika südamerika mittelamerika nordamerika england schottland wales tibet " +
    'kurdistan krim darfur kaschmir xinjiang katalonien birma burma kongo palästina gaza gazastreifen westjordanland jerusalem ' +
    'genf brüssel straßburg london paris berlin washington moskau peking teheran kabul bagdad kairo ankara istanbul haag wien rom ' +
    'madrid sibirien balkan sahara sahel karibik mittelmeer pazifik atlantik islam taliban hisbollah hamas interpol unesco unicef ' +
    'falun gong guantánamo guantanamo zeugen jehovas',
  where: 'in im nach aus bei nahe am zwischen ins',
  months:
    'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch ' +
    'donnerstag freitag samstag sonnabend sonntag',
  since: 'seit im am bis vergangenen letzten nächsten ende anfang mitte vom',
  links: 'der die das des dem den von vom für und zur zum im in am an gegen über auf',
  articles: 'der die das des dem den ein eine einer eines einem einen dieser diese dieses diesem diesen',
  ordinary:
    'ich du er sie es wir ihr ihre ihren ihrem ihrer ihres ihnen sein seine seinen seinem seiner mein meine unser unsere der die ' +
    'das des dem den ein eine einer einem einen in im am an auf aus bei bis durch für gegen mit nach ohne seit über um unter von ' +
    'vor zu zum zur während wegen trotz laut als wenn weil dass ob obwohl und aber oder denn sondern nicht kein keine alle alles ' +
    'jeder jede niemand nichts man was wer wo wie warum bitte sehr geehrte geehrter lieber liebe hochachtungsvoll lassen sorgen ' +
    'stellen geben heben veranlassen ordnen teilen erlauben gewähren ermöglichen beenden untersuchen erklären machen setzen ' +
    'nehmen legen lösen zwei drei vier fünf sechs sieben acht neun zehn erst dann dort hier damals heute gestern nun jetzt anfang ' +
    'ende mitte diese dieser dieses diesem diesen auch noch nur schon so da dabei dafür daher darum exzellenz herr frau freiheit ' +
    'einstellen zugang schutz sofort unverzüglich freilassung keinen ihn ihm uns mich mir gott internet covid-19 deutsch englisch ' +
    'französisch',
} satisfies NameWords;
