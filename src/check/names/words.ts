// What tells a person from everything else that begins with a capital, a row a language. Each entry is the beginning of a
// word, in small letters, so that it holds for its other forms too; a word that must stand as it is ends with a dot.
// English is ours; the rest has been read by nobody who speaks the language (review: needed).

/** The words of a language. */
export interface NameWords {
  /** Before a name: Mr, Dr. */
  readonly titles: string;
  /** What somebody is who may be introduced: his lawyer, her sister. */
  readonly relations: string;
  /** What somebody is, right before or after a name: journalist, prisoner. */
  readonly persons: string;
  /** His, her, their; words that make a relation. */
  readonly whose: string;
  /** After these stands whom something is done to or asked for: release, whereabouts of, charges against. */
  readonly requests: string;
  /** After a name: was, has been arrested. */
  readonly deeds: string;
  /** Places, offices, laws, papers, days, prizes: in a name, or right before or after it, they make it no person. */
  readonly things: string;
  /** Before a place: in, near. */
  readonly where: string;
  /** Between the parts of a name of a thing: of, for. */
  readonly links: string;
  /** Articles, before what is no person. */
  readonly articles: string;
  /** Words that begin a sentence, and others that have a capital without being a name. */
  readonly ordinary: string;
  /** How verbs end that begin a demand. */
  readonly verbs?: RegExp;
}

const en: NameWords = {
  titles:
    'mr. mrs. ms. miss. mx. dr. prof professor. sir. dame. lord. lady. sheikh. shaikh. imam. father. sister. brother. rev. reverend. pastor. judge. colonel. general. captain. major. sergeant. lieutenant. comrade. ustaz. mullah. ayatollah. bishop. archbishop. rabbi.',
  relations:
    'cellmate. cellmates. lawyer. lawyers. attorney. counsel. sister. brother. wife. husband. mother. father. son. daughter. uncle. aunt. cousin. nephew. niece. partner. colleague. colleagues. friend. doctor. neighbour. neighbor. grandfather. grandmother. grandson. granddaughter. relative. fiancé. fiancée. solicitor. barrister. co-author. translator. interpreter. employer. teacher. editor. boss. publisher. spouse. widow. producer. bandmate. midwife. imam. pastor. student.',
  persons:
    'journalist. poet. teacher. activist. student. prisoner. writer. blogger. lawyer. defender. singer. doctor. farmer. fisher. monk. nun. reporter. photographer. editor. nurse. academic. protester. leader. prisoners. detainee. unionist. artist. rapper. novelist. musician. lecturer. scholar. engineer. driver. worker. man. woman. boy. girl. father. mother. people. cartoonist. cameraman. beekeeper. shepherd. baker. guard. officer. inspector.',
  whose: 'his her their my our your its whose',
  requests:
    'release. free. freeing. releasing. disclose. reveal. whereabouts. fate. against. charges. conviction. sentence. acquit. drop. transfer. bring. behalf. arrest. detention. imprisonment. case. trial. allow. let. grant. give. protect. provide. ensure. guarantee. permit. return. pardon. exonerate. stop. quash. overturn. execution. killing. disappearance. torture. investigate. deport. extradite. sparing. spare. commute. treat. tell. know. help. visit. health.',
  deeds:
    'was. is. has. had. were. will. must. should. may. can. could. did. does. died. disappeared. wrote. said. told. went. never. remains. suffers. needs. faces. lost. worked. received. spent. taught. leads. lives. who. became. began. refused. wants. himself. herself. cannot. sits. ended.',
  things:
    "ministry minist court prison jail penitentiar detention. convention covenant declaration act. law. code. constitution article section rule. rules. principle protocol treaty charter province region district county city. town village state. republic kingdom federation federal union. association committee commission council institute university universit college school academy hospital clinic centre. center. office. bureau department agency authority police army navy guard. force. forces. command. embassy consulate palace house. square. street. avenue. road. lane. boulevard. park. river. lake. mountain mount. valley island islands bay. sea. ocean coast. bridge gate. airport station. port. harbour harbor church mosque temple monastery cathedral foundation. fund. trust. prize. award. medal festival day. week. month. year. eve. new. press. times. mirror post. herald gazette newspaper daily. weekly. news. radio television tv. channel party. movement front. league. alliance coalition network group company corporation ltd. inc. bank library museum theatre theater orchestra choir society club. camp. colony barrack base. tower hall building block. ward. room. floor. box. parliament assembly senate congress presiden prime. minister. governor governorate. director. secretary. general. attorney. chief. justice. prosecutor. mayor. chairman. chairperson. head. excellency. king queen prince princess emir. emperor pope north northern south southern east eastern west western central. upper. lower. international national united. nations human. rights. amnesty world. european african asian american arab. islamic christian muslim buddhist hindu jewish orthodox catholic people’s people's war. revolution uprising independence freedom. liberation. olymp games. cup. special. supreme high. military civil. criminal penal. appeal. working. rapporteur report. resolution. book of. operation. project. programme. program. bill. order. decree. penal. cyber counter. anti-. ship. ferry. hotel. market. mine. dam. garden. farm. forest. desert. hill. hills. cape. gulf. strait. canal. highway. railway. bar. quran koran bible torah ramadan eid. easter christmas nowruz passover. internet. covid. dance. security. manpower. service services. amendment royal. highness. heights. lady. terrorism. frontier",
  where:
    'in. at. near. from. around. outside. inside. throughout. across. within. via. beyond. northern. southern. eastern. western.',
  links: 'of the for and in on to without against de la del du des al el y e & at',
  articles: 'the. a. an.',
  ordinary:
    "i. so. you. he. she. it. we. they. his. her. their. our. your. my. its. this. that. these. those. there. here. the. a. an. in. on. at. by. for. from. to. of. with. without. after. before. since. when. while. as. if. although. though. because. and. but. or. nor. not. no. all. any. some. many. most. both. each. every. nobody. nothing. somebody. everyone. what. who. whose. where. why. how. please. dear. yours. sincerely. respectfully. writer. make. let. have. see. do. give. grant. allow. ensure. release. free. drop. stop. end. tell. bring. keep. put. take. open. return. amend. repeal. respect. investigate. protect. provide. disclose. reveal. publish. guarantee. immediately. unconditionally. pending. instead. according. despite. during. until. once. only. even. also. then. now. today. yesterday. recently. finally. meanwhile. later. early. late. last. next. earlier. amid. among. about. against. over. under. like. unlike. one. two. three. four. five. six. seven. eight. nine. ten. first. second. third. witnesses. relatives. doctors. lawyers. police. officers. guards. neighbours. family. friends. prison. prisoners. sir. madam. excellency. mr. mrs. ms. i’m i'm it’s it's remove. call. order. quash. overturn. conduct. carry. lift. restore. pay. commute. halt. cancel. transfer. treat. spare. urge. ask. set. hold. hand. send. confirm. inform. ratify. abolish. permit. refrain. reopen. withdraw. acquit. pardon. sentence.",
};

const fr: NameWords = {
  titles:
    'm. mm. mme. mmes. mlle. monsieur. madame. mademoiselle. maître. me. dr. docteur. pr. professeur. père. frère. sœur. sr. mgr. cheikh. imam. général. colonel. capitaine. commandant. juge. pasteur. abbé.',
  relations:
    'avocat sœur. frère. épouse. femme. mari. époux. mère. père. fils. fille. oncle. tante. cousin collègue ami. amie. voisin médecin. compagn grand-père. grand-mère. neveu. nièce. conjoint veuve. fiancé confrère. consœur. éditeur. éditrice. rédact traduct interprète. employeur. associé beau-frère. belle-sœur.',
  persons:
    'journaliste poète. poétesse. enseignant militant étudiant prisonni écrivain blogueu défenseu chanteu médecin. agricult pêcheu moine. photographe infirmi syndicaliste artiste rappeu romanci musicien professeu chercheu détenu opposant ouvri caricaturiste pasteur. mécanici couturi instit chauffeu berger libraire commerçant dirigeant. avocat homme. femme. jeune. sieur.',
  whose: "son sa ses leur leurs mon ma notre votre l' d' dont",
  requests:
    'libérer libére libérez libération relâch remettre sort. contre. arrestation détention condamnation procès. encontre. faveur. acquitt transfér permettre autoris garanti protég accorder laisser révél situation. santé. incarcération disparition exécution. abandon poursuites. charges. peine. cas. innocent grâci soigner mort. cause. affaire. emprisonnement lieu. informer famille.',
  deeds:
    "a. est. était. avait. fut. sera. doit. peut. soit. ait. serait. aurait. n'a. n'est. qui. souffre. risque. reste. vit. purge. encourt. attend. croupit. travaill écri dirige. enseign",
  things:
    'ministère ministre cour. tribunal prison. maison. centre. convention pacte déclaration loi. lois. code. constitution article règle. règles. principe protocole traité charte province région district département comté ville. village commune. quartier état. république royaume fédéra union. association comité commission conseil institut université faculté collège lycée école académie hôpital clinique bureau agence autorité police. gendarmerie armée garde. forces. force. ambassade consulat palais place. rue. avenue. boulevard. route. chemin. parc. fleuve rivière lac. mont. montagne vallée île. îles. baie. mer. océan côte. pont. porte. aéroport gare. port. église mosquée temple. monastère cathédrale fondation fonds. prix. médaille festival jour. journée. semaine fête. nouvel. presse. journal quotidien hebdomad radio. télévision chaîne parti. mouvement front. ligue. alliance. coalition réseau groupe. société compagnie banque bibliothèque musée théâtre orchestre chœur club. camp. colonie caserne base. tour. salle. bâtiment bloc. pavillon. parlement assemblée sénat congrès présiden premier. gouvern préfet. préfecture directeur. directrice. secrétaire. général. procureur. garde. maire. chef. excellence. roi. reine. prince. émir. empereur. pape. nord. sud. est. ouest. central. centrale. haut. haute. bas. international nation unies. droits. amnesty mondial europé africain arabe islamique chrétien musulman bouddhiste juif. orthodoxe catholique guerre. révolution indépendance liberté. libération. jeux. coupe. spécial suprême cassation. appel. militaire civil. pénal. rapporteu rapport. résolution. opération projet. programme. décret. navire. bateau. hôtel. marché. mine. barrage. jardin. forêt désert. colline. cap. golfe. détroit. canal. autoroute. coran. bible. ramadan. aïd. pâques. noël. toussaint. internet. cité. fort. halle.',
  where: "à. en. dans. vers. près. depuis. chez. hors. autour. aux. au. jusqu' via. entre.",
  links: "de d' du des la le les l' et pour contre à au aux en sur",
  articles: "le. la. les. l' un. une. des. ce. cette. ces. cet. du. au. aux.",
  ordinary:
    "je. j' tu. il. elle. on. nous. vous. ils. elles. ce. c' cette. ces. cet. son. sa. ses. leur. leurs. mon. ma. mes. notre. votre. nos. vos. le. la. les. l' un. une. des. du. de. d' en. à. au. aux. dans. sur. sous. par. pour. sans. avec. selon. depuis. avant. après. pendant. lors. lorsqu quand. si. comme. mais. ou. et. donc. or. ni. car. que. qu' qui. quoi. dont. où. tout. toute. tous. toutes. aucun. aucune. rien. personne. plusieurs. chaque. malgré. ainsi. alors. aujourd'hui. hier. monsieur. madame. cher. chère. veuillez. libérer. libérez. ordonner. ordonnez. garantir. veiller. permettre. mettre. faire. faites. abandonner. annuler. cesser. ouvrir. enquêter. révéler. autoriser. accorder. remettre. à. deux. trois. quatre. cinq. six. sept. huit. neuf. dix. excellence. n' s' m' t' jusqu' puis. enfin. or. arrêté arrêtée né. née. âgé. âgée. seul. seule.",
  verbs: /(?:er|ir|re|ez|oir)$/,
};

const de: NameWords = {
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
};

const es: NameWords = {
  titles:
    'sr. sra. srta. señor. señora. señorita. don. doña. d. dña. dr. dra. doctor. doctora. prof. profesor. profesora. padre. hermano. hermana. fray. sor. general. coronel. capitán. lic. licenciado. licenciada. jeque. imán. juez. jueza. comandante. monseñor. obispo. maestro. maestra. compañero. compañera.',
  relations:
    'abogad herman espos marido. mujer. madre. padre. hijo. hija. tío. tía. primo. prima. colega. amig vecin médic compañer abuel sobrin novi cónyuge viud editor traductor intérprete patrón. cuñad suegr socio. socia. nuera. yerno.',
  persons:
    'periodista poeta maestr profesor activista estudiante pres escritor bloguer defensor cantante médic campesin pescador monje monja fotógraf enferm sindicalista artista raper novelista músic docente investigador detenid líder dirigente lideresa obrer caricaturista comuner machi. lonko. joven. señor. hombre. mujer. panader conductor agricultor minero. minera. prisioner',
  whose: 'su sus mi nuestro nuestra cuyo cuya del de la el',
  requests:
    'liber libert pongan. poner. paradero. suerte. contra. arresto detención condena. juicio. encarcelamiento. favor. absolver absuelvan traslad permit garant proteg otorg revel informen. situación. salud. caso. desaparición ejecución. cargos. pena. indult muerte. a. dejen. dejar. devuelv entreg conced asesinato. captura. familia. vida. prisión. procesamiento',
  deeds:
    'fue. ha. está. es. era. había. será. debe. puede. sea. haya. estaba. sufre. permanece. lleva. cumple. enfrenta. quien. que. necesita. sigue. murió. desapareció. escribió. trabaj vive. padece. recibió. tiene. no. se.',
  things:
    'ministeri ministr corte. tribunal juzgado cárcel prisión. penal. penitenciar centro. convención pacto. declaración ley. leyes. código constitución artículo regla. reglas. principio protocolo tratado carta. provincia región distrito departamento municip condado ciudad pueblo. aldea comunidad barrio estado. república reino. federa unión. asociación comité comisión consejo instituto universidad facultad colegio escuela academia hospital clínica oficina agencia autoridad policía guardia. ejército marina. fuerza. fuerzas. embajada consulado palacio plaza. calle. avenida. carretera. camino. parque río. lago. monte. montaña valle. isla. islas. bahía. mar. océano costa. puente puerta. aeropuerto estación puerto. iglesia mezquita templo monasterio catedral fundación fondo. premio medalla festival día. jornada semana año. nuevo. prensa. periódico diario. semanario. radio. televisión canal partido movimiento frente. liga. alianza coalición red. grupo. sociedad compañía empresa banco. biblioteca museo teatro orquesta coro. club. campo. campamento colonia cuartel base. torre sala. edificio bloque pabellón parlamento asamblea senado congreso presiden primer. gobern gobierno director. directora. secretari fiscal. fiscalía alcald jefe. jefa. excelencia. excelentísim rey. reina. príncipe emir. emperador papa. norte sur. este. oeste. central. alto. alta. bajo. baja. internacional nacional naciones. unidas. derechos. humanos. amnistía. mundial europe african árabe. islámic cristian musulm budista judí ortodox católic guerra. revolución independencia libertad. juegos. copa. especial suprem casación apelación militar civil. relator. informe. resolución operación proyecto programa decreto barco. hotel. mercado mina. presa. jardín bosque desierto cerro. cabo. golfo. estrecho canal. corán biblia ramadán pascua. navidad. semana. santa. santo. internet. finca. servicio voz. barra. cayo. corporación colectivo unidad ejido. parroquia. cantón.',
  where: 'en. desde. hacia. cerca. hasta. rumbo. fuera.',
  links: 'de del la las los el y e para contra en a al por sobre',
  articles: 'el. la. los. las. un. una. unos. unas. este. esta. estos. estas. ese. esa. del. al.',
  ordinary:
    'yo. tú. él. ella. ellos. ellas. nosotros. usted. ustedes. me. te. se. le. les. lo. su. sus. mi. mis. nuestro. nuestra. el. la. los. las. un. una. de. del. en. a. al. por. para. con. sin. sobre. según. desde. hasta. antes. después. durante. cuando. si. como. aunque. porque. pero. o. y. e. ni. que. quien. qué. todo. toda. todos. todas. ningún. ninguna. nada. nadie. varios. cada. así. entonces. hoy. ayer. ahora. tras. estimado. estimada. señor. señora. excelencia. excelentísimo. atentamente. pongan. ponga. poner. liberar. libere. liberen. garantizar. garantice. garanticen. permitir. permita. permitan. ordenar. ordene. ordenen. revelar. revele. investigar. investigue. retirar. retire. retiren. anular. anule. asegurar. asegure. trasladar. conceder. que. dos. tres. cuatro. cinco. seis. siete. ocho. nueve. diez. este. esta. estos. estas. ese. esa. no. ya. solo. sólo. también. además. mientras. luego. detenido. detenida. nacido. nacida. le. les. informen. informe. aclaren. aclarar. cesen. devuelvan. abran. den. dé. dejen. deje. respeten. reconozcan.',
  verbs: /(?:ar|er|ir|en|an|e|arlo|arla|rle)$/,
};

const pt: NameWords = {
  titles:
    'sr. sra. senhor. senhora. dom. dona. d. dr. dra. doutor. doutora. prof. professor. professora. padre. irmão. irmã. frei. general. coronel. capitão. xeque. imã. juiz. juíza. comandante. bispo. mestre. cacique.',
  relations:
    'advogad irmã. irmão. espos marido. mulher. mãe. pai. filho. filha. tio. tia. primo. prima. colega. amig vizinh médic companheir avô. avó. sobrinh noiv viúv editor. editora. tradutor intérprete cunhad sogr sócio. sócia. parceir',
  persons:
    'jornalista poeta professor activista ativista estudante pres escritor bloguer blogueir defensor cantor médic camponês camponesa agricultor pescador monge freira fotógraf enfermeir sindicalista artista raper rapper romancista músic docente investigador pesquisador detid líder operári caricaturista jovem. homem. mulher. cacique. indígena',
  whose: 'seu sua seus suas meu minha nosso nossa cujo cuja dele dela o a do da',
  requests:
    'libert solt paradeiro. contra. prisão. detenção condenação julgamento. favor. absolv transfir transfer permit garant protej proteg conced revel situação. saúde. caso. desaparecimento execução. acusações pena. perdo morte. deixem. devolv entreg a. informem. vida. família',
  deeds:
    'foi. é. está. tem. era. tinha. será. deve. pode. seja. esteja. sofre. continua. permanece. cumpre. enfrenta. que. precisa. morreu. desapareceu. escreveu. trabalh vive. recebeu. não. nunca. havia. teve.',
  things:
    'ministéri ministr tribunal corte. supremo cadeia prisão. penitenciár estabelecimento centro. convenção pacto. declaração lei. leis. código constituição artigo regra. regras. princípio protocolo tratado carta. província região distrito departamento municíp concelho cidade vila. aldeia comunidade bairro estado. república reino. federa união. associação comité comitê comissão conselho instituto universidade faculdade colégio escola academia hospital clínica gabinete escritório agência autoridade polícia guarda. exército marinha. força. forças. embaixada consulado palácio praça. rua. avenida. estrada. caminho. parque rio. lago. lagoa. monte. montanha serra. vale. ilha ilhas. baía. mar. oceano costa. ponte porta. aeroporto estação porto. igreja mesquita templo mosteiro catedral fundação fundo. prémio prêmio medalha festival dia. semana ano. novo. imprensa. jornal diário semanário folha. rádio televisão canal partido movimento frente. liga. aliança coligação rede. grupo. sociedade companhia empresa banco. biblioteca museu teatro orquestra coro. clube. campo. acampamento colónia quartel base. torre sala. edifício bloco pavilhão parlamento assembleia senado congresso presiden primeiro. govern director. diretor. directora. diretora. secretári procurador procuradoria presidente. prefeito. chefe. excelência. excelentíssim rei. rainha. príncipe emir. imperador papa. norte sul. leste. oeste. central. alto. alta. baixo. internacional nacional nações unidas. direitos. humanos. amnistia. anistia. mundial europe african árabe. islâmic cristã cristão muçulman budista jud ortodox católic guerra. revolução independência liberdade. jogos. taça. copa. especial militar civil. penal. relator. relatório resolução operação projecto projeto programa decreto navio. barco. hotel. mercado mina. barragem jardim floresta deserto cabo. golfo. estreito alcorão bíblia ramadão ramadã páscoa natal. internet. terra. serviço barra. ponta. nossa. fazenda. santa. santo. são.',
  where: 'em. no. na. nos. nas. desde. perto. até. num. numa.',
  links: 'de do da dos das o a os as e para contra em no na por sobre à ao',
  articles: 'o. a. os. as. um. uma. este. esta. esse. essa. do. da. dos. das. ao. à. no. na.',
  ordinary:
    'eu. tu. ele. ela. eles. elas. nós. vós. você. vocês. me. te. se. lhe. lhes. o. a. os. as. um. uma. seu. sua. seus. suas. meu. minha. nosso. nossa. de. do. da. dos. das. em. no. na. nos. nas. por. para. com. sem. sobre. segundo. desde. até. antes. depois. durante. quando. se. como. embora. porque. mas. ou. e. nem. que. quem. todo. toda. todos. todas. nenhum. nenhuma. nada. ninguém. vários. cada. assim. então. hoje. ontem. agora. após. excelência. excelentíssimo. senhor. senhora. caro. cara. exmo. exma. libertar. liberte. libertem. soltar. solte. garantir. garanta. garantam. permitir. permita. permitam. ordenar. revelar. investigar. retirar. retirem. anular. assegurar. transferir. conceder. que. dois. duas. três. quatro. cinco. seis. sete. oito. nove. dez. este. esta. estes. estas. esse. essa. não. já. só. também. além. enquanto. logo. detido. detida. nascido. informem. esclareçam. ponham. devolvam. deixem. cessem. parem. abram. ao. à. aos. às. há.',
  verbs: /(?:ar|er|ir|em|am|e|á-lo|á-la)$/,
};

const it: NameWords = {
  titles:
    'sig. signor. signora. signorina. dott. dottor. dottoressa. prof. professor. professoressa. padre. fratello. suor. suora. don. generale. colonnello. capitano. avv. avvocato. sceicco. imam. giudice. vescovo. monsignor. maestro.',
  relations:
    'avvocat sorella. fratello. moglie. marito. madre. padre. figlio. figlia. zio. zia. cugin colleg amic vicin medico. compagn nonn nipote. fidanzat vedov editor traduttor interprete coniuge suocer cognat legale. difensore.',
  persons:
    'giornalista poeta. poetessa. insegnante maestr attivista student prigionier scrittor scrittrice blogger difensor cantante medico. contadin pescator monaco. monaca. fotograf infermier sindacalista artista rapper romanzier musicist docente ricercator detenut leader. operai vignettista giovane. uomo. donna. pastore.',
  whose: 'suo sua suoi sue loro mio mia nostro nostra il la cui',
  requests:
    'liber rilasci scarcer sorte. contro. arresto detenzione condanna. processo. favore. assolv trasfer permett garant protegg conced rivel situazione. salute. caso. scomparsa. esecuzione. accuse. pena. grazi morte. a. lasci restitu dove. vita. famiglia. carico.',
  deeds:
    'è. ha. era. aveva. fu. sarà. deve. può. sia. abbia. soffre. resta. rischia. sta. che. scrisse. lavora. vive. non. attende. sconta. venne. viene. ebbe.',
  things:
    'minister ministr corte. tribunale carcere prigione penitenziar centro. convenzione patto. dichiarazione legge. leggi. codice costituzione articolo regol principi protocollo trattato carta. provincia regione distretto dipartimento comune. città villaggio quartiere stato. repubblica regno. federa unione. associazione comitato commissione consiglio istituto università facoltà collegio liceo. scuola accademia ospedale clinica ufficio agenzia autorità polizia guardia. esercito marina. forza. forze. ambasciata consolato palazzo piazza. via. viale. corso. strada. parco. fiume lago. monte. montagna valle. isola isole. baia. mare. oceano costa. ponte porta. aeroporto stazione porto. chiesa moschea tempio monastero cattedrale duomo. fondazione fondo. premio medaglia festival giorno. giornata settimana anno. nuovo. capodanno. stampa. giornale quotidiano settimanale radio. televisione canale partito movimento fronte. lega. alleanza coalizione rete. gruppo. società compagnia azienda banca. biblioteca museo teatro orchestra coro. club. campo. colonia caserma base. torre sala. edificio blocco padiglione parlamento assemblea senato congresso presiden primo. govern direttor direttrice. segretari procurator procura. sindaco. capo. eccellenza. re. regina. principe emiro. imperatore papa. nord. sud. est. ovest. centrale. alto. alta. basso. internazionale nazional nazioni unite. diritti. umani. amnesty mondial europe african arab islamic cristian musulman buddist ebraic ortodoss cattolic guerra. rivoluzione indipendenza libertà. giochi. coppa. special suprem cassazione appello. militare civile. penale. relator rapporto risoluzione operazione progetto programma decreto nave. albergo. mercato miniera diga. giardino foresta deserto collina. capo. golfo. stretto corano bibbia ramadan. pasqua. natale. internet. servizio sindacat ispettorato ferragosto. santa. santo. san.',
  where: 'in. a. ad. da. presso. vicino. verso. fino. nel. nella. dal. dalla.',
  links: "di del della dello dei degli delle d' la il lo gli le l' e ed per contro in a al alla sui su",
  articles:
    "il. lo. la. i. gli. le. l' un. uno. una. un' questo. questa. del. della. dello. dei. al. alla. nel. nella. dal. dalla.",
  ordinary:
    "io. tu. egli. ella. lui. lei. noi. voi. loro. mi. ti. si. ci. vi. le. gli. lo. la. il. i. un. uno. una. suo. sua. suoi. sue. mio. mia. nostro. nostra. vostro. vostra. di. del. della. dei. degli. delle. in. nel. nella. a. al. alla. da. dal. dalla. su. sul. sulla. per. con. senza. secondo. dopo. prima. durante. quando. se. come. anche. perché. ma. o. e. ed. né. che. chi. cui. tutto. tutta. tutti. tutte. nessun. nessuno. nessuna. niente. nulla. ogni. così. allora. oggi. ieri. ora. egregio. egregia. gentile. eccellenza. signor. signora. distinti. liberare. liberi. rilasciare. rilasci. garantire. garantisca. permettere. ordinare. ordini. rivelare. indagare. ritirare. annullare. assicurare. trasferire. concedere. due. tre. quattro. cinque. sei. sette. otto. nove. dieci. questo. questa. questi. queste. quel. quella. non. già. solo. inoltre. mentre. poi. arrestato. arrestata. nato. nata. sono. ho. è. c' dall' dell' nell' all' sull' faccia. facciano. lasci. consenta. disponga. dia. metta. chiedo. fate. fare. restituire. far.",
  verbs: /(?:are|ere|ire|arlo|arla|ate|ete|ite)$/,
};

const ru: NameWords = {
  titles:
    'г-н. г-на. г-ну. г-ном. г-жа. г-жи. г-же. г-жу. г-жой. господин госпож гражданин гражданк доктор профессор товарищ. отец. отца. сестра. брат. шейх. имам. муфтий. генерал. полковник. капитан. судья. судьи. академик.',
  relations:
    'адвокат сестр брат. брата. брату. братом. жена. жены. жену. жене. муж. мужа. мать. матери. отец. отца. сын. сына. дочь. дочери. дядя. тётя. двоюродн коллег друг. друга. подруг сосед врач. врача. супруг бабушк дедушк племянн защитник редактор переводчик вдова. вдовы. зять. невестк тесть. тёща. товарищ. партнёр',
  persons:
    'журналист поэт учител активист студент заключённ заключенн писател блогер правозащитник певиц певец. певца. врач фермер рыбак монах фотограф медсестр профсоюз художник рэпер музыкант преподавател учён инженер водител рабоч узник узниц осуждённ пастух лидер корреспондент оператор программист дирижёр подсудим',
  whose: 'его её ее их мой моя наш наша свой своя своего своей',
  requests:
    'освобо отпуст местонахождени судьб против. арест задержани заключени осуждени процесс. суд. дело. дела. пользу. оправда перевести перевод. разреш обеспеч гарант защит предостав сообщ здоровь случай. исчезновени казн обвинени наказани помил смерт дать. дайте. допустить. допустите. верн переве о. об. приговор. семь жизн отношении',
  deeds:
    'был. была. были. будет. находится. должен. должна. может. содержится. страдает. арестован задержан осуждён осужден приговорён приговорен освобожд нуждается. отбывает. умер. умерла. исчез. исчезла. писал работал живёт. не. и. который. которая. которого. без. немедленно. сидит. получил',
  things:
    'министерств министр суд. суда. суде. судом. тюрьм колони сизо ик. конвенци пакт. пакта. деклараци закон кодекс конституци стать правил принцип протокол договор хартия област край. края. район округ город. города. городе. село. села. посёлок посёлк деревн аул. республик королевств федера союз ассоциаци общество комитет комисси совет. совета. институт университет факультет колледж школ академи больниц клиник центр бюро управлени отдел агентств полици милици арми гварди флот. войск посольств консульств дворец площад улиц проспект переулок шоссе парк. река. реки. озер гора. горы. долин остров залив море. моря. океан берег мост. аэропорт вокзал порт. церк мечет храм монастыр собор фонд. премия премии медаль фестивал день. дня. недел год. года. новый. нового. пресс газет журнал радио телевид канал парти движени фронт лиг альянс коалици сеть. групп компани банк библиотек музей театр оркестр хор. клуб лагер казарм баз башн зал. здани корпус блок. парламент собрани сенат конгресс дума. думы. верховн президент премьер губернатор директор секретар прокур генпрокур мэр. мэра. глав начальник превосходительств корол принц эмир. император папа. север юг. южн восток восточн запад западн центральн международн национальн объединённ объединенн наций. прав. права. человек амнести всемирн европейск африканск арабск исламск христиан мусульман буддист еврейск православн католич войн револю независим свобод. игр. игры. кубок. специальн особ военн граждан уголовн апелляц рабоч доклад резолюци операци проект программ указ. корабл гостиниц рынок. шахт плотин лес. пустын мыс. коран библи рамадан байрам новруз пасх рождеств навруз интернет. дом. дома. доме. следств отделени спецприёмник московск российск нельсон мандел',
  where: 'имени. в. во. на. из. под. около. близ. до. через. между. за. у.',
  links: 'и по о об в на для при с имени против из',
  articles: '',
  ordinary:
    'я. ты. он. она. оно. мы. вы. они. его. её. ее. их. мой. моя. моё. мои. наш. наша. ваш. ваша. ваше. вас. вам. это. этот. эта. эти. тот. та. те. в. во. на. из. из-за. с. со. к. ко. у. о. об. обо. от. до. для. по. под. над. при. про. без. за. через. после. перед. между. когда. если. хотя. потому. так. как. что. чтобы. кто. где. но. а. и. или. ни. не. все. всё. весь. вся. никто. ничто. ничего. каждый. некоторые. многие. несмотря. согласно. сегодня. вчера. сейчас. теперь. уже. только. также. ещё. еще. уважаемый. уважаемая. господин. госпожа. с. освободить. освободите. обеспечить. обеспечьте. разрешить. разрешите. прекратить. прекратите. отменить. отмените. сообщить. сообщите. дать. дайте. снять. снимите. провести. проведите. предоставить. предоставьте. гарантировать. допустить. немедленно. два. две. три. четыре. пять. шесть. семь. восемь. девять. десять. родился. родилась. арестован. прошу. там. тут. здесь. тогда. потом. затем. ваше. до. во. ему. ей. им. нет. свои. снимать. вернуть. верните. перевести. переведите.',
  verbs: /(?:ть|ти|чь|те|ться|тесь)$/,
};

const uk: NameWords = {
  titles:
    'пан. пана. пану. паном. пані. добродій доктор професор отець. отця. сестра. брат. генерал. полковник. капітан. суддя. судді. шейх. імам. академік.',
  relations:
    'адвокат сестр брат. брата. братом. дружин чоловік. чоловіка. мати. матері. мама. батьк син. сина. дочк донька. доньки. доньку. дядьк тітк двоюрідн колег друг. друга. подруг сусід лікар. лікаря. бабус дідус племінн захисни редактор перекладач вдова. зять. невістк партнер',
  persons:
    "журналіст поет учител вчител активіст студент увʼязнен ув'язнен в'яз в’яз письменни блогер правозахисни співа лікар фермер рибал монах чернець. чернеця. фотограф медсестр художни репер музикант викладач учен інженер водій. робітни засуджен лідер кореспондент полонен бранець. бранця. пастух",
  whose: 'його її їх їхній їхня мій моя наш наша свій своя',
  requests:
    "звільн відпуст місце. місцеперебуванн дол проти. арешт затриманн ув'язненн засудженн процес. справ користь. виправда перев дозвол забезпеч гарант захист надай надати повідом здоров випадок зникненн страт обвинуваченн покаранн помил смерт дати. допуст поверн про. вирок. родин житт щодо. стосовно.",
  deeds:
    'був. була. були. буде. перебуває. має. мусить. може. утримується. страждає. заарештован затриман засуджен потребує. помер. померла. зник. зникла. писав писала працю живе. не. і. який. яка. якого. без. негайно. сидить. отримав',
  things:
    "міністерств міністр суд. суду. суді. тюрм вʼязниц в'язниц в’язниц колоні сізо. конвенці пакт. пакту. деклараці закон кодекс конституці статт правил принцип протокол договір договор хартія област край. район округ міст село. села. селищ республік королівств федера союз. спілк асоціаці товариств комітет комісі рада. ради. раді. інститут університет факультет коледж школ академі лікарн клінік центр бюро управлінн відділ агентств поліці міліці армі гварді флот. військ посольств консульств палац площ вулиц проспект провул шосе парк. річк ріка. озер гора. гори. долин острів затока море. моря. океан берег міст. аеропорт вокзал порт. церкв мечет храм монастир собор фонд. премія премії медаль фестивал день. дня. тиж рік. року. новий. прес газет журнал радіо телебач канал парті рух. руху. фронт ліг альянс коаліці мереж груп компані банк бібліотек музей театр оркестр хор. клуб табір. табор казарм баз башт зал. будівл корпус блок. парламент збори. сенат конгрес дума. верховн президент прем'єр губернатор директор секретар прокур генпрокур мер. голов начальник превосходительств корол принц емір. імператор папа. північ південн схід східн захід західн центральн міжнародн національн об'єднан обʼєднан націй. прав. права. людин амністі всесвітн європейськ африканськ арабськ ісламськ християн мусульман буддист єврейськ православн католиц війн револю незалежн свобод. ігри. кубок. спеціальн особлив військов цивільн кримінальн апеляц роб доповід резолюці операці проєкт проект програм указ. корабл готел ринок. шахт гребл ліс. пустел мис. коран біблі рамадан байрам великд великод різдв інтернет. дім. будин слідч",
  where: 'імені. в. у. на. із. з. під. біля. до. через. між. за. поблизу. зі.',
  links: 'і й та по про в у на для при з імені проти із',
  articles: '',
  ordinary:
    'я. ти. він. вона. воно. ми. ви. вони. його. її. їх. мій. моя. наш. наша. ваш. ваша. ваше. вас. вам. це. цей. ця. ці. той. та. ті. в. у. на. із. з. зі. до. від. для. по. під. над. при. про. без. за. через. після. перед. між. коли. якщо. хоча. бо. тому. так. як. що. щоб. хто. де. але. а. і. й. або. ні. не. всі. все. весь. вся. ніхто. ніщо. нічого. кожен. деякі. багато. попри. згідно. сьогодні. вчора. зараз. тепер. вже. уже. лише. тільки. також. ще. шановний. шановна. пане. пані. звільнити. звільніть. забезпечити. забезпечте. дозволити. дозвольте. припинити. припиніть. скасувати. скасуйте. повідомити. повідомте. дати. дайте. зняти. зніміть. провести. проведіть. надати. надайте. гарантувати. допустити. негайно. два. дві. три. чотири. пять. шість. сім. вісім. девять. десять. прошу. там. тут. тоді. потім. йому. їй. їм. повернути. поверніть. перевести. переведіть.',
  verbs: /(?:ти|те|іть|ться|тися)$/,
};

const tr: NameWords = {
  titles:
    'bay. bayan. hanım. bey. hanımefendi. beyefendi. sayın. dr. prof. doktor. profesör. hoca. şeyh. imam. general. albay. yüzbaşı. hâkim. hakim. av. avukat. usta.',
  relations:
    'avukat kız. kardeş erkek. ağabey abla eşi. eşinin. annesi. babası. oğlu. kızı. amca dayı teyze hala. kuzen meslektaş arkadaş komşu doktor nişanlı yeğen dede büyük. editör çevirmen dul. enişte görümce baldız',
  persons:
    'gazeteci şair öğretmen aktivist öğrenci mahpus mahkum mahkûm tutuklu yazar blog savunucu şarkıcı doktor çiftçi balıkçı fotoğraf hemşire sendikacı sanatçı müzisyen akademisyen işçi mühendis şoför muhabir çoban karikatürist profesör genç. adlı. adındaki.',
  whose: 'onun onların benim bizim kendi',
  requests: 'serbest. tahliye',
  deeds:
    'serbest. derhal. hakkında hakkındaki. hemen. için. tutuklan gözaltı yargılan hapis. tahliye mahkûm. mahkum. adlı. nerede. nerede. ile. cezaevin bir. koşulsuz. işkence tutulan. salıver sağlığı tedavi beraat aleyhin',
  things:
    "bakan mahkeme cezaev hapishane sözleşme pakt bildirge bildirgesi kanun yasa anayasa madde kural ilke protokol antlaşma şart il. ili. ilçe bölge eyalet şehir şehri köy kent devlet cumhuriyet krallık federasyon birlik birliği dernek derneği komite komisyon konsey kurul enstitü üniversite fakülte kolej lise okul akademi hastane klinik merkez büro ofis ajans polis jandarma ordu muhafız kuvvet büyükelçi konsolos saray meydan sokak cadde bulvar yol. yolu. park nehir nehri göl. gölü. dağ. dağı. vadi ada. adası. adaları. körfez deniz. denizi. okyanus sahil köprü kapı havaalan havaliman istasyon gar. garı. liman kilise cami. camii. tapınak manastır vakıf vakfı fon. ödül madalya festival gün. günü. hafta ay. yıl. yılbaşı basın gazete haber dergi radyo televizyon kanal parti hareket cephe lig. ittifak ağ. ağı. grup şirket banka kütüphane müze tiyatro orkestra koro kulüp kamp koloni kışla üs. üssü. kule salon bina blok koğuş parlamento meclis senato kongre başkan başbakan vali. valisi. valili müdür sekreter savcı belediye ekselans kral prens emir. imparator papa. kuzey güney doğu. batı. merkezi. uluslararası ulusal milli birleşmiş milletler insan. hak. hakları. af. örgüt dünya avrupa afrika arap islam hristiyan hıristiyan müslüman budist yahudi ortodoks katolik savaş devrim bağımsızlık özgürlük oyunlar kupa özel yüksek askeri sivil ceza. temyiz istinaf çalışma. rapor karar operasyon proje program kararname gemi otel pazar. çarşı maden baraj bahçe orman çöl. tepe. kuran kur'an incil ramazan kurum kurban bayram paskalya noel nevruz internet. mahalle apartman",
  where: '',
  links: 've ile için',
  articles: 'bu. şu. o. bir.',
  ordinary:
    'yine. ben. sen. o. biz. siz. onlar. onun. onu. ona. ondan. bu. şu. bir. ve. ile. ama. fakat. ancak. veya. ya. da. de. ki. için. gibi. kadar. göre. sonra. önce. beri. hiç. her. tüm. bütün. bazı. kimse. ne. neden. nasıl. nerede. kim. sayın. saygılarımla. lütfen. derhal. bugün. dün. şimdi. artık. yalnızca. sadece. ayrıca. iki. üç. dört. beş. altı. yedi. sekiz. dokuz. on. evet. hayır. size. sizden. bana. bize. kendisi. kendisine. kendisinin. ailesi. ailesinin. avukatı. arkadaşları. yetkililer. polis. haziran. eğer. çünkü. oysa. böylece. mart. ekselansları. onların. işkence. tanıklar. doktorlar.',
};

const nl: NameWords = {
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
    en.things +
    ' ministerie rechtbank gevangenis verdrag verklaring wet. wetboek grondwet artikel regels provincie regio district stad. dorp gemeente staat. republiek koninkrijk unie vereniging comité commissie raad. instituut universiteit hogeschool ziekenhuis kliniek centrum kantoor dienst politie leger ambassade consulaat paleis plein. straat. laan. weg. rivier meer. berg. eiland zee. brug. luchthaven haven. kerk moskee tempel klooster stichting fonds. prijs. dag. krant omroep partij beweging groep maatschappij bibliotheek museum kamp. huis. zaal. parlement president premier minister. gouverneur directeur. procureur burgemeester. excellentie. koning. noord zuid oost. west. internationale nationale verenigde naties rechten. oorlog. opstand. hof.',
  where: 'in. te. bij. uit. naar. vanuit. nabij. rond.',
  links: 'van de het der den voor en in op tegen',
  articles: 'de. het. een. deze. dit.',
  ordinary:
    'ik. jij. u. hij. zij. ze. het. wij. we. zijn. haar. hun. mijn. onze. ons. de. een. in. op. te. aan. bij. door. met. na. naar. om. over. sinds. tot. uit. van. voor. zonder. als. dat. die. dit. deze. maar. en. of. want. omdat. toen. wanneer. geachte. beste. hoogachtend. laat. zorg. geef. maak. stop. zie. onderzoek. sta. trek. niemand. niets. alle. alles. iedereen. er. daar. hier. nu. vandaag. volgens. ook. nog. tijdens. twee. drie. vier. vijf. zes.',
};

const pl: NameWords = {
  titles:
    'pan. pana. panu. panem. pani. panią. panie. dr. prof. profesor doktor. ksiądz. księdza. siostra. brat. ojciec. szejk. imam. generał. pułkownik. sędzia. sędziego. mec. mecenas.',
  relations:
    'adwokat siostr brat. brata. bratem. żona. żony. żonę. mąż. męża. matk ojciec. ojca. syn. syna. córk wuj. ciotk kuzyn koleg koleżank przyjaci sąsiad lekarz partner dziad babci redaktor tłumacz obrońc prawnik',
  persons:
    'dziennikarz poet nauczyciel aktywist student więzień. więźni pisarz blog obrońc śpiewa lekarz rolnik rybak mnich fotograf pielęgniar związkow artyst muzyk wykładowc naukow inżynier kierowc skazan działacz',
  whose: 'jego jej ich mój moja nasz nasza swój swoja swoją swojego',
  requests:
    'uwoln zwoln wypuś los. losie. przeciwko. aresztowan zatrzyman uwięzieni skazani proces. sprawie. miejsc zdrow oskarżen wyrok. przenie zapewn pozw umożliw zaginięci egzekucj',
  deeds:
    'jest. był. była. został. została. zostanie. musi. powinien. powinna. może. przebywa. cierpi. nie. który. która. siedzi. ma. miał. miała.',
  things:
    'ministerst minist sąd. sądu. sądzie. sądem. więzieni areszt konwencj pakt. deklaracj ustaw kodeks konstytucj artykuł zasad reguł protokół traktat kart prowincj region okręg powiat miast miejscowoś wieś. wsi. województw państw republik królestw federa uni związ stowarzyszeni komitet komisj rad. rada. rady. instytut uniwersytet szkoł liceum akademi szpital klinik centrum biur urząd agencj policj armi wojsk gward ambasad konsulat pałac plac. placu. ulic alej droga park. rzek jezior gór dolin wysp zatok morz ocean wybrzeż most. lotnisk dworzec port. kości meczet świątyni klasztor katedr fundacj fundusz nagrod medal festiwal dzień. dnia. tydzień rok. roku. nowy. pras gazet dziennik tygodnik radi telewizj kanał parti ruch. front. lig sojusz grup spółk bank bibliotek muze teatr orkiestr chór klub obóz. obozu. koloni koszar baz wież sal. budyn blok. parlament sejm senat kongres prezydent premier gubernator dyrektor sekretarz prokurat burmistrz ekscelencj król książę emir. cesarz papież północ południ wsch zachod centraln międzynarodow narod zjednoczon praw człowiek amnest świat europejsk afrykańsk arabsk islamsk chrześcija muzułma buddyj żydow prawosław katolic wojn rewolu niepodległ wolnoś. igrzysk puchar specjaln najwyższ wojskow cywiln karn apelac raport rezolucj projekt program statek hotel rynek. ogród las. pustyni przyląd koran bibli ramadan wielkanoc bożego internet. kolonia.',
  where: 'w. we. na. z. ze. do. pod. koło. przy. od. między.',
  links: 'i w na do z o dla przy im. imienia przeciwko',
  articles: '',
  ordinary:
    'ja. ty. on. ona. ono. my. wy. oni. one. jego. jej. ich. mój. moja. nasz. nasza. to. ten. ta. te. ci. tego. tej. w. we. na. z. ze. do. od. dla. po. pod. nad. przy. o. bez. za. przez. przed. między. kiedy. gdy. jeśli. choć. ponieważ. bo. tak. jak. że. aby. żeby. kto. co. gdzie. ale. a. i. lub. ani. nie. wszyscy. wszystko. nikt. nic. każdy. mimo. według. dziś. wczoraj. teraz. już. tylko. także. jeszcze. szanowny. szanowna. szanowni. panie. pani. pan. proszę. uwolnić. zapewnić. pozwolić. natychmiast. dwa. trzy. cztery. pięć. sześć. tam. tu. potem. od. zwracam. piszę. państwa. ekscelencjo. jako. podczas. umożliwić. wycofać. ujawnić. znieść. zaprzestać. przenieść. przeprowadzić.',
  verbs: /(?:ić|yć|ać|eć|ść|cie|źć)$/,
};

const id: NameWords = {
  titles:
    'bapak. ibu. bapak. pak. bu. saudara. saudari. tuan. nyonya. dr. prof. haji. hajah. kyai. ustaz. ustadz. jenderal. kolonel. hakim. pendeta. romo.',
  relations:
    'pengacara kuasa. kakak adik. istri. istrinya. suami. suaminya. ibunya. ayah. ayahnya. anak. anaknya. paman. bibi. sepupu rekan. kawan. teman. tetangga. dokter. editor. kakek. nenek.',
  persons:
    'wartawan penyair guru. aktivis mahasisw tahanan. narapidana. penulis narablog pembela penyanyi dokter petani nelayan biksu fotografer perawat seniman musisi dosen peneliti insinyur sopir buruh jurnalis. tokoh.',
  whose: 'nya',
  requests:
    'bebaskan membebaskan pembebasan terhadap nasib. keberadaan. penangkapan penahanan kasus. keluarkan. melepaskan. lepaskan. perkara. kesehatan. hukuman. vonis. tuduhan. atas. pengadilan. beri. berikan. izinkan. mengizinkan. memberi. memindahkan. tentang. mengenai. agar. kepada. untuk.',
  deeds:
    'telah. sudah. ditangkap ditahan dihukum divonis adalah. harus. tidak. dibebaskan. yang. dapat. sedang. masih. akan. meninggal. hilang. menderita. disiksa.',
  things:
    en.things +
    ' kementerian menteri pengadilan penjara lapas. lembaga. rutan. rumah. konvensi kovenan deklarasi undang-undang kitab. konstitusi pasal aturan prinsip protokol perjanjian piagam provinsi wilayah distrik kabupaten kecamatan kelurahan kota. desa. kampung negara. republik kerajaan uni. persatuan asosiasi komite komisi dewan institut universitas sekolah akademi sakit. klinik pusat kantor badan polisi kepolisian polda. polres. tentara kedutaan konsulat istana alun-alun jalan. sungai danau gunung lembah pulau teluk laut. samudra pantai jembatan bandara stasiun pelabuhan gereja masjid kuil. biara yayasan dana. hadiah. penghargaan hari. minggu. tahun. pers. koran. majalah. harian. stasiun. televisi partai gerakan. front. liga. aliansi kelompok perusahaan bank. perpustakaan museum teater. paduan klub. kamp. gedung. blok. parlemen presiden perdana gubernur direktur. jaksa. kejaksaan wali. bupati. yang. raja. utara. selatan. timur. barat. tengah. internasional nasional perserikatan bangsa. hak. asasi. manusia. dunia. perang. revolusi kemerdekaan kebebasan. nelson.',
  where: 'di. dari. ke. dekat. sekitar. antara.',
  links: 'dan untuk di ke dari bagi tentang',
  articles: 'si. sang. para. ini. itu.',
  ordinary:
    'saya. aku. kamu. anda. ia. dia. kami. kita. mereka. ini. itu. di. ke. dari. pada. untuk. dengan. tanpa. oleh. karena. sejak. sebelum. sesudah. setelah. ketika. saat. jika. meskipun. tetapi. namun. atau. dan. bahwa. yang. siapa. apa. mana. mengapa. bagaimana. tidak. bukan. tak. semua. setiap. beberapa. banyak. hari. kepada. yth. hormat. salam. bebaskan. membebaskan. menjamin. jaminlah. menghentikan. hentikan. menyelidiki. memberi. berikan. cabut. mencabut. mengizinkan. segera. dua. tiga. empat. lima. juga. hanya. masih. sudah. telah. menurut. dalam. atas. selama. para. polisi. keluarga. keluarganya. pengacaranya. yang. agar. mohon. pastikan. izinkan. usut.',
};

/** The words of every language that is written in Latin or Cyrillic letters here, by ISO 639-1. */
export const NAME_WORDS: Readonly<Record<string, NameWords>> = { en, fr, de, es, pt, it, ru, uk, tr, nl, pl, id };
