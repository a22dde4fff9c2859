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
    houses: 'nazirliy nazirlik prokurorlug prokurorluq mehkemesi. milli_meclis penitensiar',
    source: 'Ədliyyə Nazirliyi, Baş Prokurorluğu, Ali Məhkəməsi, Milli Məclis, Penitensiar xidmət',
  },
  cs: {
    houses: 'ministerstv statni_zastupitelstvi nejvyssi_soud ustavni_soud policejni_prezidium vezenska_sluzba veznice',
    source:
      'Ministerstvo spravedlnosti, Nejvyšší státní zastupitelství, Nejvyšší soud, Vězeňská služba, Policejní prezidium',
  },
  et: {
    houses:
      'ministeerium justiitsministeerium siseministeerium valisministeerium prokuratuur riigiprokuratuur riigikogu',
    source: 'Justiitsministeerium, Riigiprokuratuur, Riigikogu',
  },
  fi: {
    houses: 'oikeusministerio sisaministerio ulkoministerio syyttajalaitos eduskunta',
    source: 'Oikeusministeriö, Sisäministeriö, Ulkoministeriö, Syyttäjälaitos, Eduskunta',
  },
  hr: {
    houses: 'ministarstv drzavno_odvjetnistvo vrhovni_sud ustavni_sud zupanijski_sud policijska_uprava kaznionica',
    first: 'ministarstvo vlada komisija povjerenstvo vijece odbor',
    source: 'Ministarstvo pravosuđa, Državno odvjetništvo, Vrhovni sud, Županijski sud, Policijska uprava',
  },
  hu: {
    houses:
      'miniszterium ugyeszseg rendor-fokapitanysag rendorkapitanysag rendorseg birosag alkotmanybirosag orszaggyules onkormanyzat',
    source:
      'Igazságügyi Minisztérium, Legfőbb Ügyészség, Országos Rendőr-főkapitányság, Alkotmánybíróság, Országgyűlés',
  },
  id: {
    houses:
      'kementerian kejaksaan mahkamah pengadilan kepolisian markas polda. polres. polri. lembaga_pemasyarakatan rumah_tahanan dewan_perwakilan',
    first: 'kementerian kejaksaan mahkamah kantor kepolisian lembaga komisi komite',
    source:
      'Kementerian Hukum, Kejaksaan Agung, Mahkamah Agung, Pengadilan Negeri, Kepolisian Daerah (Polda), Lembaga Pemasyarakatan',
  },
  lt: {
    houses: 'ministerija. prokuratura. konstitucinis_teismas aukstiausiasis_teismas kalejim',
    source: 'Teisingumo ministerija, Generalinė prokuratūra, Konstitucinis Teismas',
  },
  lv: {
    houses: 'ministrija. generalprokuratura prokuratura. saeima. augstaka_tiesa',
    source: 'Tieslietu ministrija, Ģenerālprokuratūra, Augstākā tiesa, Saeima',
  },
  ms: {
    houses: 'kementerian jabatan_peguam jabatan_penjara pejabat mahkamah polis_diraja majlis_parlimen',
    first: 'pejabat kementerian jabatan mahkamah suruhanjaya majlis jawatankuasa',
    source: 'Kementerian Dalam Negeri, Jabatan Peguam Negara, Pejabat Perdana Menteri, Polis Diraja Malaysia',
  },
  nl: {
    houses: 'ministerie. openbaar_ministerie rechtbank',
    first: 'ministerie commissie',
    source: 'Ministerie van Justitie, Openbaar Ministerie, Rechtbank Amsterdam',
  },
  pl: {
    houses: 'ministerstw prokuratur komenda_glowna komenda_wojewodzka sad_najwyzszy sad_okregowy kancelaria_prezydenta',
    first: 'ministerstwo urzad prokuratura komisja komitet',
    source:
      'Ministerstwo Sprawiedliwości, Prokuratura Krajowa, Komenda Główna Policji, Sąd Najwyższy, Kancelaria Prezydenta',
  },
  ro: {
    houses:
      'ministerul. parchetul. tribunalul. penitenciarul. inspectoratul. administratia_prezidentiala curtea_suprema',
    first: 'ministerul comisia consiliul comitetul',
    source:
      'Ministerul Justiției, Parchetul de pe lângă Înalta Curte, Inspectoratul General al Poliției, Administrația Prezidențială',
  },
  ru: {
    houses:
      'administratsi administraciy ministerstv prokuratur verkhovnyy_sud verkhovny_sud sledstvenn upravlenie. departament. ispravitelnaya',
    first: 'ministerstvo prokuratura komissiya komitet sovet',
    source:
      'Administratsiya Prezidenta, Ministerstvo yustitsii, Generalnaya prokuratura, Verkhovny sud, Sledstvenny komitet',
  },
  sk: {
    houses: 'ministerstv generalna_prokuratura najvyssi_sud zbor_vazenskej prezidium_policajneho',
    source: 'Ministerstvo spravodlivosti, Generálna prokuratúra, Najvyšší súd, Zbor väzenskej a justičnej stráže',
  },
  so: {
    houses: 'wasaaradd maxkamadd',
    source: 'Wasaaradda Cadaaladda, Maxkamadda Sare',
  },
  sq: {
    houses: 'ministria. prokuroria. gjykata. policia_e_shtetit',
    first: 'ministria komisioni keshilli komiteti',
    source: 'Ministria e Drejtësisë, Prokuroria e Përgjithshme, Gjykata e Lartë, Policia e Shtetit',
  },
  sr: {
    houses: 'ministarstv javno_tuzilastvo vrhovni_sud vrhovni_kasacioni_sud narodna_skupstina policijska_uprava',
    first: 'ministarstvo vlada komisija savet odbor',
    source: 'Ministarstvo pravde, Više javno tužilaštvo, Vrhovni sud, Narodna skupština',
  },
  sv: {
    houses: 'justitiedepartementet utrikesdepartementet aklagarmyndigheten kriminalvarden polismyndigheten riksdagen',
    first: 'justitieministeriet ministeriet',
    source: 'Justitiedepartementet, Utrikesdepartementet, Åklagarmyndigheten, Kriminalvården, Polismyndigheten',
  },
  sw: {
    houses: 'wizara_ya mahakama_ya jeshi_la_polisi',
    source: 'Wizara ya Katiba na Sheria, Mahakama ya Tanzania, Jeshi la Polisi',
  },
  tl: {
    houses: 'kagawaran_ng kawanihan_ng tanggapan_ng hukuman_ng',
    source: 'Kagawaran ng Katarungan, Tanggapan ng Mananaggol Pambayan, Tanggapan ng Pangulo',
  },
  tr: {
    houses:
      'bakanlig savcilig bassavcilig valilig kaymakamlig mudurlug komutanlig cumhurbaskanlig basbakanlig mahkemesi. cezaevi. buyuk_millet_meclisi tbmm. yargitay.',
    source:
      'Adalet Bakanlığı, Cumhuriyet Başsavcılığı, Diyarbakır Valiliği, Emniyet Müdürlüğü, Anayasa Mahkemesi, Türkiye Büyük Millet Meclisi (TBMM)',
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
      'bo_cong_an bo_tu_phap bo_ngoai_giao bo_quoc_phong vien_kiem_sat toa_an_nhan_dan uy_ban_nhan_dan van_phong_chu_tich',
    source:
      'Bộ Công an, Bộ Tư pháp, Bộ Ngoại giao, Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Ủy ban nhân dân',
  },
};
