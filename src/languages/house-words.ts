// What houses of the state are called in languages that no casesheet is written in, but officials' addresses are: ministries, prosecutors,
// courts, police, prisons, parliaments, governors. Beginnings of words in small letters without accents, with blanks between them; _
// stands between those of an expression, and a full stop behind a word that is meant whole. Languages in other scripts are as sheets in
// Latin letters have them. Each is taken from official names, of which the table has some; what the names are was looked up in public
// texts on 2026-11-29; commissions, committees and councils among the `first` are known
// usage, without a source. Nobody who speaks the languages has read this (review: needed).

/** Words of the houses of a language, and official names that have them. */
interface HouseWords {
  readonly houses: string;
  /** Whole words that are a house wherever a line begins with one, whatever follows: Pejabat Menteri Besar. */
  readonly first?: string;
  /** Official names with these words. */
  readonly source: string;
}

/** Houses of the state by language (ISO 639-1). */
export const HOUSES: Readonly<Record<string, HouseWords>> = {
  az: {
    houses:
      'icra_hakimiyyeti prezidentinin_ nazirliy nazirlik prokurorlug prokurorluq mehkemesi. milli_meclis penitensiar',
    source: 'İcra Hakimiyyəti, Ədliyyə Nazirliyi, Baş Prokurorluğu, Ali Məhkəməsi, Milli Məclis, Penitensiar xidmət',
  },
  bg: {
    houses: 'ministerstvo_na prokuratura. obshtina. narodno_sabranie',
    source: 'Ministerstvo na pravosadieto, Prokuratura na Republika Balgariya, Stolichna obshtina',
  },
  cs: {
    houses:
      'mestsky_urad obecni_urad krajsky_urad krajsky_soud okresni_soud vrchni_soud urad_vlady ministerstv statni_zastupitelstvi nejvyssi_soud ustavni_soud policejni_prezidium vezenska_sluzba veznice',
    source:
      'Městský úřad, Krajský soud, Úřad vlády, Ministerstvo spravedlnosti, Nejvyšší státní zastupitelství, Nejvyšší soud, Vězeňská služba, Policejní prezidium',
  },
  et: {
    houses:
      'ministeerium justiitsministeerium siseministeerium valisministeerium prokuratuur riigiprokuratuur riigikogu',
    source: 'Justiitsministeerium, Riigiprokuratuur, Riigikogu',
  },
  fa: {
    houses: 'majles. majles-e dadsara. sazman-e riyasat vezarat qoveh_qazaieh',
    source: 'Majles-e Shoraye Eslami, Dadsara, Sazman-e Zendanha, Vezarat-e Dadgostari',
  },
  fi: {
    houses: 'oikeusministerio sisaministerio ulkoministerio syyttajalaitos eduskunta',
    source: 'Oikeusministeriö, Sisäministeriö, Ulkoministeriö, Syyttäjälaitos, Eduskunta',
  },
  hi: {
    houses: 'nagar_nigam zilla_parishad rajya_sabha lok_sabha vidhan_sabha',
    source: 'Nagar Nigam, Rajya Sabha, Lok Sabha, Vidhan Sabha',
  },
  hr: {
    houses:
      'opcina. zupanija. gradska_uprava sabor. ministarstv drzavno_odvjetnistvo vrhovni_sud ustavni_sud zupanijski_sud policijska_uprava kaznionica',
    first: 'ministarstvo vlada komisija povjerenstvo vijece odbor',
    source:
      'Općina, Gradska uprava, Hrvatski sabor, Ministarstvo pravosuđa, Državno odvjetništvo, Vrhovni sud, Županijski sud, Policijska uprava',
  },
  hu: {
    houses:
      'polgarmesteri_hivatal miniszterelnokseg buntetes-vegrehajtas miniszterium ugyeszseg rendor-fokapitanysag rendorkapitanysag rendorseg birosag alkotmanybirosag orszaggyules onkormanyzat',
    source:
      'Polgármesteri Hivatal, Miniszterelnökség, Büntetés-végrehajtás Országos Parancsnoksága, Igazságügyi Minisztérium, Legfőbb Ügyészség, Országos Rendőr-főkapitányság, Alkotmánybíróság, Országgyűlés',
  },
  id: {
    houses:
      'sekretariat_negara sekretariat_daerah komnas. polsek. kodam. kementerian kejaksaan mahkamah pengadilan kepolisian markas polda. polres. polri. lembaga_pemasyarakatan rumah_tahanan dewan_perwakilan',
    first: 'kementerian kejaksaan mahkamah kantor kepolisian lembaga komisi komite',
    source:
      'Sekretariat Negara, Komnas HAM, Kodam Jaya, Kementerian Hukum, Kejaksaan Agung, Mahkamah Agung, Pengadilan Negeri, Kepolisian Daerah (Polda), Lembaga Pemasyarakatan',
  },
  ka: {
    houses: 'saministro. sakrebulo.',
    source: 'Iustitsiis saministro, Tbilisis sakrebulo',
  },
  lt: {
    houses: 'ministerija. prokuratura. konstitucinis_teismas aukstiausiasis_teismas kalejim',
    source: 'Teisingumo ministerija, Generalinė prokuratūra, Konstitucinis Teismas',
  },
  lv: {
    houses: 'ministrija. generalprokuratura prokuratura. saeima. augstaka_tiesa',
    source: 'Tieslietu ministrija, Ģenerālprokuratūra, Augstākā tiesa, Saeima',
  },
  mk: {
    houses: 'ministerstvo_za opshtina. sobranie. javno_obvinitelstvo',
    source: 'Ministerstvo za pravda, Opshtina Centar, Sobranie, Javno obvinitelstvo',
  },
  ms: {
    houses: 'kementerian jabatan_peguam jabatan_penjara pejabat mahkamah polis_diraja majlis_parlimen',
    first: 'pejabat kementerian jabatan mahkamah suruhanjaya majlis jawatankuasa',
    source: 'Kementerian Dalam Negeri, Jabatan Peguam Negara, Pejabat Perdana Menteri, Polis Diraja Malaysia',
  },
  nl: {
    houses: 'gemeente. kantoor_van kabinet_van provincie. ministerie. openbaar_ministerie rechtbank',
    first: 'ministerie commissie',
    source:
      'Gemeente Amsterdam, Kabinet van de Koning, Ministerie van Justitie, Openbaar Ministerie, Rechtbank Amsterdam',
  },
  pl: {
    houses:
      'urzad_miasta starostwo gmina. rada_ministrow sejm. senat. areszt_sledczy zaklad_karny ministerstw prokuratur komenda_glowna komenda_wojewodzka sad_najwyzszy sad_okregowy kancelaria_prezydenta',
    first: 'ministerstwo urzad prokuratura komisja komitet',
    source:
      'Urząd Miasta, Starostwo Powiatowe, Zakład Karny, Areszt Śledczy, Ministerstwo Sprawiedliwości, Prokuratura Krajowa, Komenda Główna Policji, Sąd Najwyższy, Kancelaria Prezydenta',
  },
  ro: {
    houses:
      'primaria. primariei. procuratura. consiliul_ judecatoria. guvernul. parlamentul. ministerul. parchetul. tribunalul. penitenciarul. inspectoratul. administratia_prezidentiala curtea_suprema',
    first: 'ministerul comisia consiliul comitetul',
    source:
      'Primăria Municipiului, Procuratura Generală, Judecătoria, Guvernul, Parlamentul, Ministerul Justiției, Parchetul de pe lângă Înalta Curte, Inspectoratul General al Poliției, Administrația Prezidențială',
  },
  ru: {
    houses:
      'apparat_prezidenta apparat_pravitelstva kabinet_ministr verchovny verhovny meriya. akimat. hokimiyat. sledstvennyj_komitet administratsi administraciy ministerstv prokuratur verkhovnyy_sud verkhovny_sud sledstvenn upravlenie. departament. ispravitelnaya',
    first: 'ministerstvo prokuratura komissiya komitet sovet',
    source:
      'Apparat Prezidenta, Kabinet Ministrov, Verchovnyj Sud, Meriya, Administratsiya Prezidenta, Ministerstvo yustitsii, Generalnaya prokuratura, Verkhovny sud, Sledstvenny komitet',
  },
  sk: {
    houses:
      'mestsky_urad obecny_urad krajsky_sud okresny_sud urad_vlady ministerstv generalna_prokuratura najvyssi_sud zbor_vazenskej prezidium_policajneho',
    source:
      'Mestský úrad, Krajský súd, Úrad vlády, Ministerstvo spravodlivosti, Generálna prokuratúra, Najvyšší súd, Zbor väzenskej a justičnej stráže',
  },
  so: {
    houses: 'xafiiska. madaxtooyada. wasaaradd maxkamadd',
    source: 'Xafiiska Madaxweynaha, Madaxtooyada, Wasaaradda Cadaaladda, Maxkamadda Sare',
  },
  sq: {
    houses:
      'bashkia. bashkise. presidenca. kryeministria. kuvendi. keshilli_i keshilli_ avokati_i_popullit kamra_e drejtoria. burgu. ministria. prokuroria. gjykata. policia_e_shtetit',
    first: 'ministria komisioni keshilli komiteti',
    source:
      'Bashkia, Presidenca, Kuvendi, Kryeministria, Avokati i Popullit, Kamra e Avokatëve, Ministria e Drejtësisë, Prokuroria e Përgjithshme, Gjykata e Lartë, Policia e Shtetit',
  },
  sr: {
    houses:
      'opstina. opshtina. gradska_uprava skupstina. predsednistvo. ministarstv javno_tuzilastvo vrhovni_sud vrhovni_kasacioni_sud narodna_skupstina policijska_uprava',
    first: 'ministarstvo vlada komisija savet odbor',
    source:
      'Opština, Gradska uprava, Skupština, Ministarstvo pravde, Više javno tužilaštvo, Vrhovni sud, Narodna skupština',
  },
  sv: {
    houses:
      'kommun. regeringskansliet justitiedepartementet utrikesdepartementet aklagarmyndigheten kriminalvarden polismyndigheten riksdagen',
    first: 'justitieministeriet ministeriet',
    source:
      'Malmö kommun, Regeringskansliet, Justitiedepartementet, Utrikesdepartementet, Åklagarmyndigheten, Kriminalvården, Polismyndigheten',
  },
  sw: {
    houses: 'ofisi_ya bunge. ikulu. tume_ya wizara_ya mahakama_ya jeshi_la_polisi',
    source:
      'Ofisi ya Rais, Bunge, Ikulu, Tume ya Haki za Binadamu, Wizara ya Katiba na Sheria, Mahakama ya Tanzania, Jeshi la Polisi',
  },
  tk: {
    houses: 'ministrlig prokuraturasy. edarasy. mejlisi. hakimlig prezidentin_apparat',
    source: 'Adalat ministrligi, Baş prokuraturasy, Mejlisi, Häkimligi',
  },
  tl: {
    houses: 'kagawaran_ng kawanihan_ng tanggapan_ng hukuman_ng',
    source: 'Kagawaran ng Katarungan, Tanggapan ng Mananaggol Pambayan, Tanggapan ng Pangulo',
  },
  tr: {
    houses:
      'belediye valilik. kaymakamlik. barosu. dernegi. sendikasi. ceza_infaz_kurumu bakanlig savcilig bassavcilig valilig kaymakamlig mudurlug komutanlig cumhurbaskanlig basbakanlig mahkemesi. cezaevi. buyuk_millet_meclisi tbmm. yargitay.',
    source:
      'Ankara Büyükşehir Belediyesi, Valilik, Kaymakamlık, İstanbul Barosu, Adalet Bakanlığı, Cumhuriyet Başsavcılığı, Diyarbakır Valiliği, Emniyet Müdürlüğü, Anayasa Mahkemesi, Türkiye Büyük Millet Meclisi (TBMM)',
  },
  uk: {
    houses: 'ministerstv prokuratur verkhovnyi_sud verkhovna_rada ofis_prezydenta ofis_heneralnoho derzhavna',
    source: 'Ministerstvo yustytsii, Ofis Heneralnoho prokurora, Verkhovnyi Sud, Verkhovna Rada',
  },
  uz: {
    houses: 'vazirligi. prokuratura. hokimligi. oliy_sud oliy_majlis',
    source: 'Adliya vazirligi, Bosh prokuratura, Toshkent shahar hokimligi, Oliy sud, Oliy Majlis',
  },
  vi: {
    houses:
      'van_phong_ bo_cong_an bo_tu_phap bo_ngoai_giao bo_quoc_phong vien_kiem_sat toa_an_nhan_dan uy_ban_nhan_dan van_phong_chu_tich',
    source:
      'Văn phòng Chính phủ, Bộ Công an, Bộ Tư pháp, Bộ Ngoại giao, Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Ủy ban nhân dân',
  },
  zh: {
    houses: "gong'anju gong'anting jianchayuan fayuan sifaju sifating kanshousuo jianyu zhengfu weiyuanhui",
    source: 'Renmin Jianchayuan, Renmin Fayuan, Sifating, Renmin Zhengfu (pinyin)',
  },
};

/**
 * Buildings in those languages and in English, at the end of a line or at its beginning: Valilik Binası, Gedung Kejaksaan Agung. Who sits
 * in one is no matter. Whole words as above; known usage, without a source.
 */
export const BUILDINGS = {
  last: 'building bldg buildings complex annex annexe tower towers palace bhavan bhawan bhaban binasi sarayi konagi gebouw byggnad epulete',
  first:
    'gedung bangunan zgrada budova budynek gmach budynok budivlya zdanie zdaniye sgrada ndertesa cladirea ehitis pastate imarat',
};

/** What an English office has that stands right behind it, "Commissioner Central Division", and no house has that is called after one. */
export const AREAS = /^(?:division|district|region|province|zone|range|circle|command|sector|cell|wing)$/u;

/** Houses of which there are many, so that a name stands behind them and not behind the office: Directeur de la société Exemple. */
export const NAMED_HOUSES =
  /^(?:prison|penitencier|societe|entreprise|hopital|ecole|universite|carcel|penal|empresa|hospital|escuela|universidad|carcere|societa|azienda|ospedale|prisao|cadeia|escola|universidade|gefangnisses|firma|company)$/u;
