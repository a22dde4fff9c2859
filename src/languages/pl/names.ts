import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'pan pana panu panem pani panią panie dr prof profesor* doktor ksiądz księdza siostra brat ojciec szejk imam generał pułkownik sędzia sędziego mec mecenas',
  relations:
    'adwokat* siostr* brat brata bratem żona żony żonę mąż męża matk* ojciec ojca syn syna córk* wuj ciotk* kuzyn* koleg* koleżank* przyjaci* sąsiad* lekarz* partner* dziad* babci* redaktor* tłumacz* obrońc* prawnik*',
  persons:
    'dziennikarz* poet* nauczyciel* aktywist* student* więzień więźni* pisarz* blog* obrońc* śpiewa* lekarz* rolnik* rybak* mnich* fotograf* pielęgniar* związkow* artyst* muzyk* wykładowc* naukow* inżynier* kierowc* skazan* działacz*',
  whose: 'jego jej ich mój moja nasz nasza swój swoja swoją swojego',
  requests:
    'uwoln* zwoln* wypuś* los losie przeciwko aresztowan* zatrzyman* uwięzieni* skazani* proces sprawie miejsc* zdrow* oskarżen* wyrok przenie* zapewn* pozw* umożliw* zaginięci* egzekucj*',
  aims: 'i w na do z o dla przy im. imienia przeciwko',
  deeds:
    'jest był była został została zostanie musi powinien powinna może przebywa cierpi nie który która siedzi ma miał miała',
  and: 'i',
  things:
    'ministerst* minist* sąd sądu sądzie sądem więzieni* areszt* konwencj* pakt deklaracj* ustaw* kodeks* konstytucj* artykuł* zasad* reguł* protokół* traktat* kart* prowincj* region* okręg* powiat* miast* miejscowoś* wieś wsi województw* państw* republik* królestw* federa* uni* związ* stowarzyszeni* komitet* komisj* rad rada rady instytut* uniwersytet* szkoł* liceum* akademi* szpital* klinik* centrum* biur* urząd* agencj* policj* armi* wojsk* gward* ambasad* konsulat* pałac* plac placu ulic* alej* droga* park rzek* jezior* gór* dolin* wysp* zatok* morz* ocean* wybrzeż* most lotnisk* dworzec* port kości* meczet* świątyni* klasztor* katedr* fundacj* fundusz* nagrod* medal* festiwal* dzień dnia tydzień* rok roku nowy pras* gazet* dziennik* tygodnik* radi* telewizj* kanał* parti* ruch front lig* sojusz* grup* spółk* bank* bibliotek* muze* teatr* orkiestr* chór* klub* obóz obozu koloni* koszar* baz* wież* sal budyn* blok parlament* sejm* senat* kongres* prezydent* premier* gubernator* dyrektor* sekretarz* prokurat* burmistrz* ekscelencj* król* książę* emir cesarz* papież* północ* południ* wsch* zachod* centraln* międzynarodow* narod* zjednoczon* praw* człowiek* amnest* świat* europejsk* afrykańsk* arabsk* islamsk* chrześcija* muzułma* buddyj* żydow* prawosław* katolic* wojn* rewolu* niepodległ* wolnoś igrzysk* puchar* specjaln* najwyższ* wojskow* cywiln* karn* apelac* raport* rezolucj* projekt* program* statek* hotel* rynek ogród* las pustyni* przyląd* koran* bibli* ramadan* wielkanoc* bożego* internet kolonia',
  where: 'w we na z ze do pod koło przy od między',
  links: 'i w na do z o dla przy im. imienia przeciwko',
  articles: '',
  ordinary:
    'ja ty on ona ono my wy oni one jego jej ich mój moja nasz nasza to ten ta te ci tego tej w we na z ze do od dla po pod nad przy o bez za przez przed między kiedy gdy jeśli choć ponieważ bo tak jak że aby żeby kto co gdzie ale a i lub ani nie wszyscy wszystko nikt nic każdy mimo według dziś wczoraj teraz już tylko także jeszcze szanowny szanowna szanowni panie pani pan proszę uwolnić zapewnić pozwolić natychmiast dwa trzy cztery pięć sześć tam tu potem od zwracam piszę państwa ekscelencjo jako podczas umożliwić wycofać ujawnić znieść zaprzestać przenieść przeprowadzić',
  verbs: /(?:ić|yć|ać|eć|ść|cie|źć)$/,
} satisfies NameWords;
