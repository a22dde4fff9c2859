import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'mr mrs ms miss mx dr prof professor sir madam dame lord lady sheikh shaikh sheik imam father sister brother rev reverend ' +
    'pastor comrade ustaz mullah rabbi mufti haji hajji daw ko u saya',
  offices:
    'judge judges minister ministers president governor mayor prosecutor prosecutors general colonel captain commander ' +
    'major sergeant lieutenant officer officers inspector chief ambassador king queen prince princess emir sultan senator deputy ' +
    'secretary attorney director warden superintendent commissioner ayatollah bishop archbishop cardinal pope chairman ' +
    'chairperson chairwoman spokesperson spokesman spokeswoman official officials chancellor premier vice-president rapporteur ' +
    'guard guards interrogator interrogators ranger councillor councilman councilwoman cleric bailiff magistrate congressman ' +
    'congresswoman representative corporal brigadier admiral marshal constable sheriff detective investigator policeman ' +
    'policewoman soldier soldiers consul dean rector principal headmaster headteacher mp dictator strongman',
  relations:
    'cellmate cellmates lawyer lawyers attorney attorneys counsel sister sisters brother brothers wife wives husband husbands mother father son sons daughter daughters uncle uncles aunt aunts cousin cousins nephew nephews niece nieces partner partners colleague colleagues friend friends doctor doctors neighbour neighbours neighbor neighbors grandfather grandmother grandson granddaughter relative relatives fiancé fiancés fiancee fiancees solicitor barrister co-author co-authors co-defendant co-defendants co-accused co-worker co-workers coworker coworkers translator interpreter employer teacher editor boss publisher spouse widow widower producer bandmate bandmates midwife student students deputy classmate classmates daughter-in-law son-in-law brother-in-law sister-in-law mother-in-law father-in-law companion companions comrade comrades predecessor successor child children parents twins twin stepson stepdaughter stepfather stepmother half-brother half-sister godfather boyfriend girlfriend flatmate flatmates roommate roommates teammate teammates apprentice apprentices assistant assistants psychiatrist physician nurse landlord',
  persons:
    'journalist journalists poet poets teacher teachers activist activists student students prisoner prisoners writer writers blogger bloggers lawyer lawyers defender defenders singer singers doctor doctors farmer farmers fisherman fishermen fisherfolk monk monks nun nuns reporter reporters photographer photographers nurse nurses academic academics protester protesters detainee detainees unionist unionists artist artists rapper rappers novelist novelists musician musicians lecturer lecturers scholar scholars engineer engineers driver drivers worker workers cartoonist cartoonists man woman boy girl men women victim victims survivor survivors politician politicians critic critics dissident dissidents expert witness witnesss editor editors publisher publishers director founder founders member members author authors named called cameraman beekeeper beekeepers shepherd shepherds baker bakers leader leaders campaigner campaigners organiser organisers organizer organizers translator translators professor professors refugee refugees villager villagers demonstrator demonstrators youth youths teenager teenagers',
  whose: 'his her their whose its my our your',
  requests:
    'release free freeing releasing disclose reveal whereabouts fate charges conviction sentence acquit drop transfer return ' +
    'pardon exonerate quash overturn execution commute spare protect investigate behalf execute executing torture torturing ' +
    'harassing rearrest deport deporting extradite extraditing surrender liberate sparing bring',
  frees: 'release free freeing releasing pardon acquit exonerate whereabouts fate liberate',
  concerns:
    'health safety security wellbeing well-being life lives trial case cases arrest detention imprisonment torture disappearance killing murder death freedom liberty rights protection news family relatives home house treatment harassment persecution situation testimony body remains prosecution abduction innocence work parents mother father wife husband children friends lawyers lawyer supporters name burial beating shooting rape sentencing extradition deportation torturers killers murderers',
  aims: 'of against for on to that',
  between: 'the immediately all unconditionally any also both',
  surely: 'that against',
  asks: /\b(?:I|we) (?:\w+ ){0,3}?(?:urge|call (?:up)?on|ask|request|appeal|demand|implore|beg|plead|want)|\b(?:must be|should be) (?:\w+ ){0,2}(?:released|freed)|\burg(?:e|ing) you|\bplease\b/i,
  suffers:
    'beat shot took tortured arrested detained sentenced held imprisoned beaten convicted charged disappeared abducted kidnapped executed jailed ' +
    'released freed harassed threatened transferred prosecuted denied health killed summoned interrogated raped ill-treated ' +
    'assaulted missing solitary conscience hunger family custody detention prison murdered shot deported tried acquitted ' +
    'whereabouts lawyer taken seized',
  deeds: 'was has is were had remains',
  after:
    'back go his her their access immediately at and from without unconditionally now or on is was has have had can must should to for before by in with who ' +
    'as so until pending today will may could be receives receive under again promptly forthwith while if because since after ' +
    'that when urgently remains out home',
  follows: 'who whose whom a an the his her their aged now then also',
  counts: 'another two three four five fellow former late',
  bodies:
    'according recommendation* report* staff member members office offices finding* opinion* guideline* standards principles decision* ' +
    'statement* delegation* representative* ruling* judgment* judgement* observer* expert* doctors delegate* headquarters website ' +
    'companies operations activities presence mandate request requests advice concerns article* page* correspondent* ' +
    'employee* branch* volunteers archive* licence license registration accounts funds recommendations campaign* visit* ' +
    'investigators researchers monitors teams missions appointment nomination election promotion resignation',
  conditions: 'state condition',
  folk: 'villagers inhabitants residents people peoples fishermen herders miners workers citizens farmers teachers pupils students soldiers troops settlers survivors nurses doctors elders women men children families households communities natives refugees monks nuns traders vendors fisherfolk police policemen guards youth youths protesters dockers drivers voters sons daughters displaced owners gang militia militias detainees prisoners inmates',
  about: 'about against concerning regarding',
  called: 'itself themselves so-called known',
  of: 'to of by from at for with',
  who: 'who whose',
  and: 'and',
  things:
    'minerals manpower holding holdings mining industries enterprises resources logistics airlines motors textiles garments radyo occupation pipeline land lands siege road path bombing shelling blockade field fields well wells grave graves ruins fort fortress quarry pier dock docks outskirts suburb suburbs hamlet parish shrine hospital slum slums plantation refinery dyke airstrip checkpoint crossing waterfall spring springs wetland wetlands reef lagoon pasture pastures hut huts ' +
    'upper lower highness highnesses excellency excellencies majesty honour honor community communities people tribe tribes clan clans attack attacks battle ministry ministries court courts prison prisons jail penitentiary detention convention conventions covenant covenants ' +
    'declaration act acts law laws code constitution article articles section rule rules principles protocol protocols treaty ' +
    'charter province region district county city town village state states republic kingdom federation union unions association ' +
    'committee commission council institute university college school schools academy hospital clinic centre center office ' +
    'bureau department agency authority authorities police army navy guard guards forces force embassy consulate palace house ' +
    'square street avenue road lane boulevard park river lake mountain mountains valley island islands bay sea ocean coast bridge ' +
    'gate airport station port harbour harbor church mosque temple monastery cathedral foundation fund trust prize award awards ' +
    'medal day days week month year eve press times mirror post herald gazette newspaper news daily weekly radio television tv ' +
    'channel party movement front league alliance coalition network group company corporation ltd inc bank library museum ' +
    'theatre theater orchestra choir society club camp barracks base tower hall building block ward parliament assembly senate ' +
    'congress international national nations rights amnesty african european asian american arab islamic muslim christian ' +
    "orthodox catholic buddhist jewish hindu people’s people's peoples war wars revolution freedom games cup supreme high " +
    'military penal criminal appeal appeals report reports resolution book operation project programme program bill order decree ' +
    'ship hotel market mine dam farm forest desert hill hills cape gulf strait canal highway railway bar quran koran bible torah ' +
    'ramadan eid easter christmas nowruz passover diwali hanukkah internet covid security service services amendment plan ' +
    'initiative campaign organization organisation ngo watch defenders brotherhood commandos battalion brigade regiment militia ' +
    'government regime administration territory territories oblast prefecture municipality governorate autonomous central ' +
    'special federal prosecutor’s union’s journal review tribune chronicle observer guardian independent standard tribunal ' +
    'calle rue avenida plaza colonia barrio rua via ulica piazza summit olympics festival championship league stadium colony block unit directorate division corps command secretariat ' +
    'working borders protection reserve zone line mission province’s north south east west northern southern eastern ' +
    'western spring uprising massacre agreement accord accords statute rules plot cemetery memorial monument theology faculty ' +
    'studio studios records band ensemble sharia habeas corpus magazine bulletin app facebook twitter telegram youtube',
  peoples:
    'afghan* african* albanian* algerian* american* angolan* arab arabs argentine* argentinian* armenian* asian* australian* ' +
    'austrian* azerbaijani* bahraini* bangladeshi* belarusian* belgian* bolivian* bosnian* brazilian* briton british bulgarian* ' +
    'burmese burundian* cambodian* cameroonian* canadian* catalan* chadian* chechen* chilean* chinese colombian* congolese cuban* ' +
    'czech* dane danish dutch egyptian* emirati* eritrean* estonian* ethiopian* european* filipino* filipina finnish french ' +
    'frenchman gambian* georgian* german germans ghanaian* greek* guatemalan* guinean* haitian* han hmong honduran* hungarian* ' +
    'icelandic indian* indonesian* iranian* iraqi* irish israeli* italian* ivorian* jamaican* japanese jordanian* kazakh* kenyan* ' +
    'korean* kosovar kurd kurds kurdish kuwaiti* kyrgyz lao laotian latvian* lebanese liberian* libyan* lithuanian* macedonian* ' +
    'malagasy malawian* malaysian* malian* maltese mapuche mauritanian* maya mayan* mexican* moldovan* mongolian* moroccan* ' +
    'mozambican* namibian* nepalese nepali* nicaraguan* nigerian* nigerien norwegian* omani* pakistani* palestinian* paraguayan* ' +
    'pashtun persian peruvian* polish portuguese punjabi qatari* roma romani romanian* russian* rwandan* salvadoran* saudi* ' +
    'scottish senegalese serb serbs serbian* singaporean* sinhalese slovak* slovenian* somali* soviet spaniard* spanish sudanese ' +
    'swahili swede* swedish swiss syrian* taiwanese tajik* tamil* tanzanian* tatar* thai tibetan* togolese tuareg* tunisian* turk ' +
    'turks turkish turkmen* ugandan* ukrainian* uruguayan* uyghur* uighur* uzbek* venezuelan* vietnamese welsh yazidi* yemeni* ' +
    'yoruba zambian* zimbabwean* africa asia europe america americas england scotland wales tibet kurdistan chechnya crimea ' +
    'darfur kashmir xinjiang catalonia burma congo ivory palestine gaza jerusalem geneva brussels strasbourg london paris berlin ' +
    'washington moscow beijing tehran kabul baghdad cairo ankara istanbul hague vienna rome madrid siberia balkans sahara sahel ' +
    "caribbean mediterranean pacific atlantic antarctica arctic donbas donbass baha'i baha'is bahai bahá'í bahá'ís sunni sunnis " +
    "shia shiite* shi'a islam christianity judaism buddhism falun gong rohingya dalit dalits rastafarian* jehovah sikh* hindu* " +
    'muslim* moslem* christian christians jew jews buddhist* catholic* protestant* mormon* quaker* taliban hezbollah hamas ' +
    'ukrainians nato interpol unesco unicef',
  where:
    'enter enters entering entered close closing shut in at near outside inside throughout across within around towards via beyond between',
  months:
    'january february march april may june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday',
  since: 'in since last until on during every this next early late mid before after',
  links: 'of the for and in on to without against de la del du des al el y e & at',
  articles: 'the a an',
  ordinary:
    'i so you he she it we they his her their our your my its this that these those there here the a an in on at by for from to ' +
    'of with without after before since when while as if although though because and but or nor not no all any some many most ' +
    'both each every nobody nothing somebody everyone what who whose where why how please dear yours sincerely respectfully ' +
    'writer make let have see do give grant allow ensure release free drop stop end tell bring keep put take open return amend ' +
    'repeal respect investigate protect provide disclose reveal publish guarantee immediately unconditionally pending instead ' +
    'according despite during until once only even also then now today yesterday recently finally meanwhile later early late ' +
    'last next earlier amid among about against over under like unlike one two three four five six seven eight nine ten first ' +
    'second third witnesses relatives doctors lawyers police officers guards neighbours family friends prison prisoners sir ' +
    "madam excellency mr mrs ms i’m i'm it’s it's remove call order quash overturn conduct carry lift restore pay commute halt " +
    'cancel transfer treat spare urge ask set hold hand send confirm inform ratify abolish permit refrain reopen withdraw acquit ' +
    'pardon sentence god internet covid-19 english french german spanish russian chinese turkish arabic persian',
} satisfies NameWords;
