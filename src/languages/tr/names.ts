import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'bay bayan hanım bey hanımefendi beyefendi sayın dr prof doktor profesör hoca şeyh imam general albay yüzbaşı hâkim hakim av avukat usta',
  relations:
    'avukat* kız kardeş* erkek ağabey* abla* eşi eşinin annesi babası oğlu kızı amca* dayı* teyze* hala kuzen* meslektaş* arkadaş* komşu* doktor* nişanlı* yeğen* dede* büyük editör* çevirmen* dul enişte* görümce* baldız*',
  persons:
    'gazeteci* şair* öğretmen* aktivist* öğrenci* mahpus* mahkum* mahkûm* tutuklu* yazar* blog* savunucu* şarkıcı* doktor* çiftçi* balıkçı* fotoğraf* hemşire* sendikacı* sanatçı* müzisyen* akademisyen* işçi* mühendis* şoför* muhabir* çoban* karikatürist* profesör* genç adlı adındaki',
  whose: 'onun onların benim bizim kendi',
  requests: 'serbest tahliye*',
  aims: 've ile için',
  deeds:
    'serbest derhal hakkında* hakkındaki hemen için tutuklan* gözaltı* yargılan* hapis tahliye* mahkûm mahkum adlı nerede nerede ile cezaevin* bir koşulsuz işkence* tutulan salıver* sağlığı* tedavi* beraat* aleyhin*',
  and: 've',
  things:
    "bakan* mahkeme* cezaev* hapishane* sözleşme* pakt* bildirge* bildirgesi* kanun* yasa* anayasa* madde* kural* ilke* protokol* antlaşma* şart* il ili ilçe* bölge* eyalet* şehir* şehri* köy* kent* devlet* cumhuriyet* krallık* federasyon* birlik* birliği* dernek* derneği* komite* komisyon* konsey* kurul* enstitü* üniversite* fakülte* kolej* lise* okul* akademi* hastane* klinik* merkez* büro* ofis* ajans* polis* jandarma* ordu* muhafız* kuvvet* büyükelçi* konsolos* saray* meydan* sokak* cadde* bulvar* yol yolu park* nehir* nehri* göl gölü dağ dağı vadi* ada adası adaları körfez* deniz denizi okyanus* sahil* köprü* kapı* havaalan* havaliman* istasyon* gar garı liman* kilise* cami camii tapınak* manastır* vakıf* vakfı* fon ödül* madalya* festival* gün günü hafta* ay yıl yılbaşı* basın* gazete* haber* dergi* radyo* televizyon* kanal* parti* hareket* cephe* lig ittifak* ağ ağı grup* şirket* banka* kütüphane* müze* tiyatro* orkestra* koro* kulüp* kamp* koloni* kışla* üs üssü kule* salon* bina* blok* koğuş* parlamento* meclis* senato* kongre* başkan* başbakan* vali valisi valili* müdür* sekreter* savcı* belediye* ekselans* kral* prens* emir imparator* papa kuzey* güney* doğu batı merkezi uluslararası* ulusal* milli* birleşmiş* milletler* insan hak hakları af örgüt* dünya* avrupa* afrika* arap* islam* hristiyan* hıristiyan* müslüman* budist* yahudi* ortodoks* katolik* savaş* devrim* bağımsızlık* özgürlük* oyunlar* kupa* özel* yüksek* askeri* sivil* ceza temyiz* istinaf* çalışma rapor* karar* operasyon* proje* program* kararname* gemi* otel* pazar çarşı* maden* baraj* bahçe* orman* çöl tepe kuran* kur'an* incil* ramazan* kurum* kurban* bayram* paskalya* noel* nevruz* internet mahalle* apartman*",
  where: '',
  links: 've ile için',
  articles: 'bu şu o bir',
  ordinary:
    'yine ben sen o biz siz onlar onun onu ona ondan bu şu bir ve ile ama fakat ancak veya ya da de ki için gibi kadar göre sonra önce beri hiç her tüm bütün bazı kimse ne neden nasıl nerede kim sayın saygılarımla lütfen derhal bugün dün şimdi artık yalnızca sadece ayrıca iki üç dört beş altı yedi sekiz dokuz on evet hayır size sizden bana bize kendisi kendisine kendisinin ailesi ailesinin avukatı arkadaşları yetkililer polis haziran eğer çünkü oysa böylece mart ekselansları onların işkence tanıklar doktorlar',
} satisfies NameWords;
