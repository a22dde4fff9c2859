import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'm mm mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames maître me dr docteur docteure doctoresse pr professeur professeure père ' +
    'sœur frère mgr monseigneur cheikh cheik abbé imam',
  offices:
    'juge juges ministre ministres président présidente gouverneur gouverneure maire procureur procureure procureurs général ' +
    'générale colonel colonelle capitaine commandant commandante lieutenant adjudant sergent officier officière inspecteur ' +
    'inspectrice chef cheffe ambassadeur ambassadrice roi reine prince princesse émir sultan sénateur sénatrice député députée ' +
    'secrétaire directeur directrice commissaire préfet préfète évêque archevêque cardinal pape porte-parole vice-président ' +
    'vice-présidente ex-ministre ex-président chancelier gardien gardiens magistrat magistrate pasteur recteur rectrice consul ' +
    'policier policiers gendarme gendarmes soldat soldats caporal brigadier amiral agent agents rapporteur rapporteuse conseiller ' +
    'conseillère ayatollah greffier bourgmestre wali',
  relations:
    'avocat* sœur* frère* épouse femme mari époux mère père fils fille filles oncle tante cousin* collègue* ami amie amis amies voisin* médecin* compagnon compagne compagnons compagnes grand-père grand-mère neveu* nièce* conjoint* veuve veuf fiancé* confrère* consœur* éditeur* éditrice* rédact* traduct* interprète* employeur* associé* beau-frère belle-sœur beau-père belle-mère beau-fils belle-fille gendre codétenu* coaccusé* co-accusé* proche* parents enfants enfant petit-fils petite-fille jumeau jumelle demi-frère demi-sœur assistant* élève* disciple* adjoint* successeur* prédécesseur* défenseur conseil psychologue infirmière bailleur patron patronne',
  persons:
    'journaliste* poète* poétesse* enseignant* militant* étudiant* prisonni* écrivain* blogueu* défenseu* chanteu* agricult* pêcheu* moine moines photographe* infirmi* syndicaliste* artiste* rappeu* romanci* musicien* chercheu* détenu* opposant* ouvri* caricaturiste* homme* femme* jeune* sieur victime* membre* citoyen* nommé* fondateur* fondatrice* activiste* ressortissant* appelé* professeu* couturi* mécanici* chauffeu* berger bergère bergère* libraire* commerçant* dirigeant* avocat* instituteur* institutrice* reporter* cameraman écologiste* témoin* réfugié* manifestant* villageois* médecin* dénommé*',
  whose: 'son sa ses leur leurs mon ma mes notre votre dont',
  requests:
    'libér* relâch* sort acquitt* grâci* disparition contre condamnation encontre faveur transfér* protég* révél* incarcération exécution abandon* poursuites charges peine enquêt* tortur* extrad* expuls* commuer commuez commue commutation harcel*',
  frees: 'libér* relâch* sort acquitt* grâci* disparition',
  concerns:
    'santé vie sécurité intégrité procès cas affaire arrestation détention emprisonnement torture tortures disparition assassinat meurtre mort liberté droits protection nouvelles famille proches maison situation harcèlement traitement témoignage corps enlèvement innocence travail parents mère père enfants amis avocats avocat nom défense libération persécution extradition expulsion viol jugement recours sujet',
  aims: "de d' contre à que qu' pour",
  between:
    "le la les l' immédiatement immédiate inconditionnellement sans délai condition et retenues détenues toutes tous également",
  surely: "que qu' contre",
  asks: /je vous (?:\S+ ){0,3}?(?:demande|prie|exhorte|appelle|engage|invite|conjure)|je (?:demande|souhaite|sollicite)|nous (?:vous )?(?:demandons|exhortons|appelons|prions)|doit être|doivent être|veuillez/i,
  suffers:
    'frappé frappée blessé blessée torturé* arrêté* détenu* condamné* emprisonné* battu* accusé* disparu* enlevé* exécuté* libéré* menacé* transféré* santé ' +
    'tué* assassiné* poursuivi* inculpé* incarcéré* harcelé* placé* isolement opinion grève famille prison détention jugé* ' +
    'expulsé* extradé* avocat* violé* interpellé* interrogé* garde-à-vue',
  deeds: "a est était avait fut sera doit n'a n'est purge souffre risque reste encourt",
  follows: "qui dont le la l' un une son sa leur âgé âgée alors également ancien ancienne né née",
  counts: 'autre deux trois quatre cinq autres ex ancien ancienne',
  bodies:
    'selon recommandation* rapport* personnel membre* bureau bureaux conclusion* avis directive* normes principes décision* ' +
    'déclaration* délégation* représentant* arrêt* observateur* expert* siège mandat demande activité* présence article* page* ' +
    'correspondant* employé* bénévole* archive* licence enregistrement comptes fonds campagne* visite* enquêteur* équipe* ' +
    'mission* communiqué* travail travaux antenne* jugement* nomination désignation élection promotion démission',
  conditions: 'état',
  folk: 'habitants habitantes riverains gens pêcheurs bergers éleveurs mineurs ouvriers travailleurs citoyens paysans paysannes agriculteurs instituteurs institutrices enseignants élèves étudiants soldats troupes colons survivants rescapés enfants femmes hommes familles médecins infirmières anciens déplacés réfugiés moines vendeurs policiers jeunes prisonniers détenus électeurs population gang milice villageois sinistrés',
  about: 'sur contre concernant',
  called: 'appeler appelle appellent baptisé* surnomm* dénommé* autoproclamé*',
  of: "de d' du des par chez",
  who: 'qui',
  and: 'et',
  things:
    'terre terres siège bombardement blocus puits tombe tombes ruines chemin ponts forteresse carrière quai quais faubourg hameau hameaux sanctuaire bidonville plantation raffinerie digue barrage cascade récif pâturage pâturages expulsions rive rives berges forêt forêts ' +
    'excellence excellences majesté altesse massacre attentat pointe fort saint mount lake cape ust tel rights watch human press news freedom fronteras ministère ministères cour cours tribunal tribunaux prison prisons maison centre convention conventions pacte pactes ' +
    'déclaration loi lois code constitution article articles règle règles principe principes protocole traité charte province ' +
    'région district département comté ville village commune quartier état états république royaume fédération union association ' +
    'comité commission conseil institut université faculté collège lycée école académie hôpital clinique bureau agence autorité ' +
    'autorités police gendarmerie armée garde forces force ambassade consulat palais place rue avenue boulevard route chemin parc ' +
    'fleuve rivière lac mont montagne montagnes vallée île îles baie mer océan côte pont porte aéroport gare port église ' +
    'cathédrale mosquée temple monastère fondation fonds prix médaille fête jour journée semaine presse journal quotidien ' +
    'hebdomadaire revue radio télévision chaîne parti mouvement front ligue alliance coalition réseau groupe société compagnie ' +
    'entreprise banque bibliothèque musée théâtre orchestre chœur club camp base tour salle bâtiment pavillon caserne parlement ' +
    'assemblée sénat congrès gouvernement international internationale internationaux internationales national nationale ' +
    'nationaux nationales nations unies droit droits amnesty mondial mondiale rapporteur rapporteuse rapport résolution opération ' +
    'projet plan programme décret hôtel marché mine barrage forêt désert colline cap golfe détroit canal coran bible ramadan aïd ' +
    'pâques noël toussaint pentecôte internet cité observatoire organisation ong brigade bataillon régiment régime guerre ' +
    'révolution indépendance libération jeux coupe militaire civil pénal pénale spécial spéciale suprême cassation appel syndicat ' +
    'confédération fédérale africain africaine européen européenne arabe islamique chrétien orthodoxe catholique nord sud est ' +
    'ouest central centrale oriental occidental colonie unité zone frontière réserve festival championnat tribune gazette ' +
    'courrier facebook twitter telegram youtube habeas corpus sommet statut accord accords préfecture sous-préfecture ' +
    'mairie parquet direction office service services secrétariat haut-commissariat observateur communauté territoire mandela',
  peoples:
    'africain* afghan* albanais algérien* allemand* américain* angolais anglais arabe* arménien* azerbaïdjanais* bahreïnien* ' +
    'belge* béninois* biélorusse* birman* bosniaque* brésilien* britannique* burkinabè burundais* cambodgien* camerounais* ' +
    'canadien* centrafricain* chilien* chinois* colombien* comorien* congolais* coréen* cubain* danois* djiboutien* dominicain* ' +
    'égyptien* émirati* équatorien* érythréen* espagnol* éthiopien* européen* français* gabonais* gambien* géorgien* ghanéen* ' +
    'grec* guinéen* haïtien* hongrois* indien* indonésien* irakien* iranien* irlandais* israélien* italien* ivoirien* japonais* ' +
    'jordanien* kazakh* kenyan* kosovar* kurde* koweïtien* laotien* libanais* libérien* libyen* malgache* malien* marocain* ' +
    'mauritanien* mexicain* mozambicain* népalais* nicaraguayen* nigérian* nigérien* norvégien* ougandais* ouïghour* ouzbek* ' +
    'pakistanais* palestinien* péruvien* polonais* portugais* qatarien* rohingya* roumain* russe* rwandais* sahraoui* saoudien* ' +
    'sénégalais* serbe* somalien* soudanais* suédois* suisse* syrien* tadjik* tamoul* tanzanien* tchadien* tchétchène* ' +
    'thaïlandais* tibétain* togolais* touareg* tunisien* turc* turque* turkmène* ukrainien* vénézuélien* vietnamien* yéménite* ' +
    "yézidi* zambien* zimbabwéen* chrétien* musulman* juif* juive* bouddhiste* catholique* protestant* sunnite* chiite* baha'i* " +
    'bahaï* rom roms peul peuls afrique asie europe amérique angleterre écosse galles tibet kurdistan tchétchénie crimée darfour ' +
    'cachemire xinjiang catalogne birmanie congo palestine gaza jérusalem genève bruxelles strasbourg londres paris berlin ' +
    'washington moscou pékin téhéran kaboul bagdad caire ankara istanbul haye vienne rome madrid sibérie balkans sahara sahel ' +
    'caraïbes méditerranée pacifique atlantique islam talibans hezbollah hamas interpol unesco unicef kabyle* kabylie falun gong',
  where: "fermer fermez en dans près depuis chez hors autour jusqu' jusqu entre vers",
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi ' +
    'samedi dimanche',
  since: "en depuis de d' dernier prochain jusqu'en le ce chaque fin début mi-",
  links: "de d' du des la le les l' et pour contre à au aux en sur",
  articles: "le la les l' un une des du au aux ce cette ces cet",
  ordinary:
    "je j'* tu il elle on nous vous ils elles ce c'* cette ces cet son sa ses leur leurs mon ma mes notre votre nos vos le la les " +
    "l'* un une des du de d'* en à au aux dans sur sous par pour sans avec selon depuis avant après pendant lors lorsqu* quand si " +
    "comme mais ou et donc or ni car que qu'* qui quoi dont où tout toute tous toutes aucun aucune rien personne plusieurs chaque " +
    "malgré ainsi alors aujourd'hui hier monsieur madame cher chère veuillez libérer libérez ordonner ordonnez garantir veiller " +
    'permettre mettre faire faites abandonner annuler cesser ouvrir enquêter révéler autoriser accorder remettre deux trois ' +
    "quatre cinq six sept huit neuf dix excellence n'* s'* m'* t'* jusqu'* puis enfin arrêté* arrêtée* né née âgé âgée seul seule " +
    'dieu internet covid-19 français anglais arabe espagnol russe chinois turc persan',
  verbs: /(?:er|ir|re|ez|oir)$/,
} satisfies NameWords;
