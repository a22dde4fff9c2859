import type { AddresseeWords } from '../addressee-words.ts';

/** English, and titles of many countries as sheets in English keep them. */
export const addressees = {
  honorifics:
    'datu mr mrs ms miss mx messrs dr drs prof professor doctor sir madam dame lord lady hon honourable honorable rt_hon ret_hon the_ret_hon right_hon ' +
    'right_honourable rt_honourable the_hon the_honourable the_honorable the_rt_hon the_right_honourable most_hon most_honourable the_most_honourable the_most_hon dr_hon h_e he ' +
    'h_h h_m h_r_h hrh hh hm his_excellency her_excellency their_excellency your_excellency excellency his_majesty her_majesty ' +
    'his_royal_highness her_royal_highness his_highness her_highness his_honour his_honor her_honour her_honor ' +
    'his_eminence his_holiness his_grace his_serene_highness the_custodian_of_the_two_holy_mosques ' +
    'general gen lieutenant_general lt_gen lt_general ltgen major_general maj_gen maj_general brigadier_general brig_gen brigadier ' +
    'brig colonel col lieutenant_colonel lt_col lt_colonel major maj captain capt lieutenant lt sergeant sgt marshal field_marshal ' +
    'air_marshal air_chief_marshal admiral rear_admiral vice_admiral commodore commander cmdr corporal police_general rtd retd ret purn purnawirawan tni mayjen_tni brigjen_tni letjen_tni kolonel_tni jenderal_tni ' +
    'retired justice mr_justice mrs_justice madam_justice chief_justice judge reverend rev revd father fr sister bishop ' +
    'archbishop cardinal rabbi imam mufti grand_ayatollah ayatollah hojjat_ol-eslam hojjatoleslam hojatoleslam hojjat_al-islam ' +
    'hojjatoleslam_val_moslemin sheikh shaikh shaykh sheik sheikha shaikha emir syed sayyida ' +
    'sultan king queen prince princess crown_prince alhaji alhaja hajia hajiya haji hajji hajj al-haj al-haji el_hadj elhadj mallam ' +
    'malam oba otunba chief barr barrister esq engr eng engineer arc adv advocate atty attorney solicitor sen senator rep ' +
    'congressman congresswoman representative hon_dr amb ambassador dato dato_sri datuk datuk_seri dato_seri tan_sri tun tuan puan ' +
    'encik datin yab yb yang_berhormat yang_amat_berhormat bapak bpk ibu drs ir kyai khun u daw shri smt sri thiru mullah maulana ' +
    'maulvi mawlawi maulawi pir ustad ustaz ato woizero weizero comrade cde ndugu mzee lic licda licenciado licenciada ' +
    'ing sr sra srta don doña lcda lcdo abg mtro mtra arq cdte comandante gral ' +
    'bay bayan sayın sayin pan pani gospodin gospođa herr frau m mme mlle maître me dott sig ' +
    'samdech samdech_techo techo krolahom oknha pol pol_gen pol_col pol_lt_gen pol_maj_gen acm gen_dr pdt tn ny kh ps ven venerable most_venerable sn sokhna serigne' +
    ' begum nawab pandit swami rinpoche venerable_dr hon’ble hon’ble shrimati kumari selvi janab alhaj ' +
    'al_hajj hrm hrh_prince mheshimiwa mhe bwana mwalimu owek weizerit w/ro ustadh ustaza ustadha shaykha ' +
    'sheikh_dr major_general_staff staff_major_general staff_brigadier staff_brigadier_general staff_colonel ' +
    'first_lieutenant second_lieutenant lance_corporal superintendent_of_police detective irjen irjen_pol brigjen ' +
    'brigjen_pol komjen komjen_pol kombes kombes_pol jenderal jenderal_pol letjen mayjen laksamana letnan_jenderal ' +
    'datuk_wira dato_dr dato’ dato_seri_dr tan_sri_dato toh_puan hajah ybhg tuan_haji pgen pbgen pltgen pmgen ' +
    'usec atty_gen police_major_general police_lieutenant_general police_colonel police_director_general tgen ' +
    'air_commodore group_captain wing_commander squadron_leader vice_air_marshal surgeon_general_dr hodjatoleslam ' +
    'hojatolislam hojjatolislam hojjatoleslam_dr allameh khanum malam_dr sra_dra general_staff ' +
    'lieutenant_commander lt_cdr cpt ssgt sir_dr rt_rev most_rev right_reverend most_reverend monsignor msgr brother ' +
    'pastor deacon archimandrite patriarch_of hakham uz comisionado_general dhr mevr de_heer mevrouw' +
    ' sardar nawabzada grand_chief paramount_chief general_of_police lieutenant_general_of_police major_general_of_police brigadier_general_of_police colonel_of_police inspektur_jenderal ajun_komisaris komisaris komisaris_besar komisaris_jenderal komisaris_polisi brigadir_jenderal mayor_jenderal letnan_kolonel marsekal' +
    // Known usage, without a source; nobody who speaks the languages has read them.
    ' sayyid sayed sayyed seyyed seyed sayid sayyidah dato_paduka datuk_sri tengku tunku pehin syeikh mawlana moulana kiai kyai ustazah dasho lyonpo lyonchen mian sahibzada makhdoom agha hazrat ratu adi_dr afioga kgosi kgosikgolo inkosi inkosikazi togbe otumfuo nkosi dejazmach pengiran dayang khun tuanku kyabje geshe khenpo thakin bogyoke sayadaw arch supt asst_supt insp cllr hajjah hodja hoca effendi mwami muluzi oloye chief_dr sh avm acp dsp igp dig ssp asp dcp vice_adm r_adm rear_adm samdech hsh h_s_h hujjatoleslam haj baroness her_worship his_worship kyrios kyria doamna domnul dato’_seri datuk_seri_dr asec p/col p/gen gd_dr sec_gen lok_chumteav nai_dr',
  offices:
    'chief_medical_officer medical_officer medical_superintendent president presidents governor-general governor_general vice-chancellor auditor-general surgeon-general attorney_general solicitor_general prosecutor_general inspector_general consul_general director_general secretary_general procurator_general commissioner_general minister ministers premier chancellor governor governors mayor mayoress lord_mayor prosecutor prosecutors ' +
    'prosecutor-general attorney attorney-general solicitor-general ambassador high_commissioner consul consul-general chargé ' +
    'chargé_d’affaires judge chief_justice magistrate speaker director directors director-general head chief chairman chairwoman ' +
    'chairperson chair secretary secretary-general undersecretary commissioner commissioner-general superintendent warden commander ' +
    'commander-in-chief commandant inspector inspector-general general officer administrator controller ombudsman ombudsperson ' +
    'ombudswoman rapporteur leader ruler king queen prince crown_prince sultan emir custodian regent rector dean registrar ' +
    'sheriff marshal procurator procurator-general procurators coordinator representative spokesperson deputy vice-president ' +
    'vice-chairman adviser advisor envoy counsellor councillor senator member chairholder chief_executive ceo cao manager principal ' +
    'headmaster chief-of-staff comptroller auditor treasurer counsel clerk captain colonel major lieutenant prefect ' +
    'party_secretary head_of_state head_of_government president-elect supremo pope patriarch archbishop bishop lord_chancellor ' +
    'congressman congresswoman chief_minister prime_minister editor editors editor-in-chief the_editor menteri_besar ketua_menteri perdana_menteri menteri akim hakim wali bupati walikota gubernur kepala kapolri kapolda kapolres panglima mayor-general spokesman spokeswoman vali kaymakam ' +
    'chairpersons co-chair convenor convener secretary-designate prefect intendant high_representative special_representative state_secretary lord_chief_justice chief_magistrate lord_advocate chief_procurator' +
    ' bakanı başbakan başkanı müdürü valisi savcısı başsavcısı komutanı büyükelçisi cumhurbaşkanı provost custodian_of ' +
    'commissioner-designate vice-premier interior_minister justice_minister foreign_minister defence_minister ' +
    'defense_minister attorney-in-chief director-in-charge officer_in_charge officer-in-charge public_defender ' +
    'public_defence_counsel presiding_judge presiding_officer acting_head permanent_secretary principal_secretary ' +
    'chief_secretary home_secretary foreign_secretary cabinet_secretary private_secretary state_minister ' +
    'state_counsellor grand_mufti grand_imam chief_rabbi advocate-general advocate_general field_director ' +
    'country_director managing_director executive_director editor-at-large plenipotentiary alderman selectman sirdar' +
    ' political_agent resident_commissioner fon oba kabaka lamido paramount_chief grand_chief',
  papers: 'editor editors editor-in-chief the_editor managing_editor chief_editor newsroom',
  ranks:
    'presidential legislative judicial deputy vice acting interim assistant first second third senior former chief principal general executive federal national ' +
    'regional provincial district state public special supreme royal permanent military civil high lord prime foreign home honorary ' +
    'provisional transitional constitutional interim union under joint extraordinary plenipotentiary and & the of county city ' +
    'central managing in party temporary',
  matters:
    'justice interior home affairs foreign external internal defence defense health education security state law legal human rights ' +
    'police prisons prison corrections correctional labour labor information communications culture immigration women children ' +
    'finance relations public safety order administration constitutional parliamentary court supreme courts judiciary army staff ' +
    'religious indigenous environment mines agriculture intelligence migration citizenship',
  houses:
    'sugar_mill rice_mill paper_mill cotton_mill textile_mill mills sawmill steelworks refinery brewery circle_of writers lawyers doctors mothers families friends voices voice reporters journalists workers teachers lenders investors shareholders human_rights_cell cell estates railways mechanism college_of royal_college the_daily chamber_of_commerce chamber_of resources_centre resources_center resource_centre resource_center watch youth_for women_for people_for parents relatives widows defenders survivors coast_guard defenders fund foundation fm tv radio_station broadcasting broadcasting_corporation corp corporation plc gmbh holdings holding_company enterprises industries collective coalition initiative campaign_for action_for justice_for friends_of mothers_of women_of voice_of law_centre law_center alliance task_force chronicle the_guardian ministry ministries embassy consulate consulate-general consulate_general directorate_general high_commission mission permanent_mission delegation department office ' +
    'offices bureau directorate directorate-general secretariat court courts tribunal commission council committee agency authority parliament ' +
    'congress senate assembly house_of_representatives house_of_commons house_of_lords prison prisons jail penitentiary facility ' +
    'detention_centre detention_center colony police headquarters presidency judiciary cabinet government army forces procuratorate ' +
    'procuracy prosecution service services administration union association organization organisation company corporation ' +
    'inc ltd limited llc bhd srl sarl ltda plc university hospital institute foundation bank board division branch unit section station chancellery ' +
    'municipality governorate chambers legation permanent_representation division inspectorate politburo bureau procurate cantonment ' +
    'prokuratura prokuratury ministerstvo ministerstwo minisztérium ministerie bakanlığı bakanlık başbakanlık başbakanlığı mahkemesi cezaevi emniyet_müdürlüğü valiliği bakanligi başsavcılığı savcılığı başkanlığı müdürlüğü ' +
    'cumhurbaşkanlığı kementerian kejaksaan mahkamah polri jabatan pejabat kantor sachivalaya sejm knesset wizarat ' +
    'tužilaštvo tužiteljstvo ministarstvo vlada policija urząd kancelaria ministeri ministerium ügyészség kancelář ' +
    'registry magistracy sheriff’s_office diwan divan majlis duma people’s_congress state_department white_house ombudsman’s_office' +
    ' pejabat kementerian kepolisian lapas rutan apparatus guards guard garrison brigade battalion regiment camp_administration navy air_force marines airlines mines plantation plantations foundation_for league network group federation radio newspaper newspapers weekly magazine television times herald gazette tribune observer centre_for center_for centre_of center_of society forum movement club party church diocese syndicate desk directorate_general authority_for trust' +
    ' constabulary joint_venture',
  places:
    'hall street st str road rd avenue ave av boulevard blvd lane ln square sq drive dr close court crescent terrace place pl highway hwy ' +
    'way walk quay wharf embankment promenade esplanade park row gardens parkway route alley mews hill building bldg buildings block tower towers floor flr suite ste room rm ' +
    'apartment apt flat unit level wing villa house plaza box p_o_box po_box pob gpo_box gpo p_m_b pmb p_bag private_bag private_mail_bag ' +
    'post_office_box locked_bag mail_stop mailbag complex palace compound intersection corner crossroads roundabout circle ring ' +
    'sector district zone quarter quarters township commune subdistrict hamlet village ward division province region county prefecture city town near ' +
    'opposite opp behind beside next_to end_of between above km deadend dead_end estate island secretariat_building centre center ' +
    'capitol state_capitol post_office istana qasr rashtrapati state_house government_house statehouse kremlin mall gate bridge junction marg nagar soi thanon moo jalan jl jln gang kav lu jie ' +
    'xiang dajie hutong dong gu ro gil cd cad caddesi sok sokak sokağı mah mahallesi bulvarı no_ new_secretariat central_secretariat civil_secretariat old_secretariat bhaban bhavan bhawan sadan tér utca út ulice náměstí straat laan plein gatan vägen katu trg plaza_mayor ul ulica ulitsa prospekt pr per ' +
    'pereulok naberezhnaya ploshchad pl bulevard vul khiaban kucheh khyaban',
  placesBefore:
    'p_o_box po_box pob gpo_box gpo p_m_b pmb p_bag private_bag private_mail_bag post_office_box locked_bag box mail_stop near opposite ' +
    'opp behind beside next_to end_of between above jalan jl jln gang soi thanon ul ulica ulitsa prospekt pereulok naberezhnaya ' +
    'ploshchad bulevard vul khiaban kucheh khyaban number corner plot building block floor suite room apartment flat level km hay rue calle avenida',
  head: 'last',
  links: 'of for to in at on with and, the by under against',
  and: 'and & &amp',
  only: 'only writers writer residents resident members supporters people section those if_you if_writing when_writing writing_from writing_in living_in based_in senders readers participants activists groups',
  also: 'also',
  copy: 'copy copies copy_only cc c_c for_information',
  careOf: 'c/o c_o care_of via p_a letters_to the_letters_page letters_page',
  embassies:
    'embassy consulate consulate-general high_commission mission permanent_mission delegation legation ambassador consul consul-general high_commissioner',
  in: 'in to',
  channels: {
    phone:
      'tel tels telephone telephones telephone_number phone phones phone_number ph mobile mob cell cellphone cell_phone switchboard t whatsapp ' +
      'what’s_app whats_app direct_line landline call office_phone hotline comment_line office_line sms text viber signal',
    fax: 'fax faxes faxe telefax facsimile fax_number f',
    email: 'email emails e-mail e-mails e_mail electronic_mail e email_address e-mail_address email_addresses mail',
    web: 'web website web_site websites webform web_form online_form contact_form online_contact_form web_contact_form internet url www site web_page webpage online homepage contact_page via_website',
    social:
      'twitter x facebook instagram telegram_channel youtube vk vkontakte weibo tiktok linkedin social_media threads mastodon bluesky messenger facebook_page twitter_handle ' +
      'x_twitter twitter_x twitter/x x/twitter tweet fb ig insta x_formerly_twitter',
    telex: 'telex telexes tlx telegram telegrams cable cables telegraph',
    post: 'address postal_address mailing_address street_address mail_address post by_post airmail letters write_to send_to',
  },
  salutation: 'salutation salutations greeting opening form_of_address',
  or: 'or and',
  remarks:
    'please keep_trying if if_a ask note n.b nb say send write not no_postal in_case it_is this_fax this_number the_fax fax_lines the_line lines ' +
    'try press dial wait when when_someone when_a office_hours during after only you_can you_may do_not for_the_attention mark ' +
    'attach attn_please use there_is there_are time_difference fax_machines appeals_to letters_may letters_sent messages via_his via_her ' +
    'via_the by_way through',
  extension: 'ext extension extensions extn exts x',
} satisfies AddresseeWords;
