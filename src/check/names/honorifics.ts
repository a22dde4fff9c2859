// How people are called with respect in languages in which no letter is written here, as letters in others keep it before a name; and
// what the names of places begin with there. Taken from what letters have, and read by nobody who speaks those languages (review: needed).

const HONORIFIC_WORDS: Readonly<Record<string, string>> = {
  'Arabic and the Maghreb':
    'umm um sidi sidna si moulay mulay lalla hajj hadj hajja hadja haj ustaz ustadh sitt sayyid sayyida',
  'Amharic and Tigrinya': 'ato woizero weizero weyzero woizerit abba abune memhir',
  'Bengali, Hindi, Urdu and others of South Asia':
    'shri shrimati sri smt babu didi sahib begum pandit ustad maulana maulvi swami thiru',
  'Burmese, Karen and Shan': 'u daw ko ma saya sayadaw naw saw sai nang ashin',
  'Georgian and Armenian': 'batono kalbatono baron tikin',
  'Hausa, Igbo, Yoruba and Akan': 'oga alhaji alhaja hajiya mallam malam mazi baba nana togbe',
  'Indonesian and Malay': 'bapak pak ibu bu tuan puan encik cik datuk dato kyai ustaz teuku',
  'Khmer, Lao and Thai': 'khun nai nang lok preah thao ajarn',
  'Persian, Pashto and Turkish': 'agha aqa khanom mullah mulla akhund hoca hodja',
  'Philippine languages': 'ka kuya ate manong manang aling mang',
  'Polish, Czech and South Slavic': 'pan pani gospodin gospodja gospođa',
  'Quechua, Aymara and Mapuche': 'taita tayta mama tata lonko machi papay',
  'Sinhala and Tamil': 'mahatmaya thiru selvi',
  Swahili: 'bwana bibi mzee mama ndugu mwalimu',
  Tibetan: 'geshe khenpo lama rinpoche tulku ani',
  Vietnamese: 'bà ông cô chú anh chị',
  Wolof: 'serigne serin sokhna',
};

const PLACE_WORDS: Readonly<Record<string, string>> = {
  Arabic:
    'wadi bir ain aïn ayn tel tell tal jebel jabal djebel ras deir dayr beit bayt kafr kfar nahr hisn qasr souk souq bab dar sidi moulay oued umm oum khan',
  Berber: 'aït tizi adrar',
  'Haitian and other Creoles': 'baz cité',
  Hebrew: 'har givat kiryat',
  'Indonesian and Malay': 'sungai gunung bukit tanjung pulau kampung kampong kuala kota desa teluk',
  'Khmer, Lao and Thai': 'ban koh ko muang mueang nong chiang phnom prey wat tham doi khao phu',
  Mongolian: 'khan bayan ulaan',
  'Persian, Pashto and Turkic': 'kot qala qalai kala darya dasht dasht-e pul pul-e bandar band-e tepe ak kara',
  'Portuguese and Spanish':
    'vila vale morro barra ponta praia serra lagoa fazenda loma lomas puerto nueva nuevo cayo villa cerro rincón quebrada ' +
    'laguna boca bajo punta ciudad peña ojo puebla',
  'Quechua and Aymara': 'huayna llacta pampa',
  Vietnamese: 'buôn xuân buon thôn làng bản',
};

const wordsOf = (rows: Readonly<Record<string, string>>) =>
  new Set<string | undefined>(Object.values(rows).flatMap((words) => words.split(' ')));

/** Before a name, in small letters: Woizero, Oga. Many are names too. */
export const HONORIFICS: ReadonlySet<string | undefined> = wordsOf(HONORIFIC_WORDS);

/** The first words of names of places, in small letters: Wadi, Koh. Many are names of persons too. */
export const PLACE_STARTS: ReadonlySet<string | undefined> = wordsOf(PLACE_WORDS);
