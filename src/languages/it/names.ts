import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'sig signor signora signorina dott dottor dottoressa prof professor professoressa padre fratello suor suora don generale colonnello capitano avv avvocato sceicco imam giudice vescovo monsignor maestro',
  relations:
    'avvocat* sorella fratello moglie marito madre padre figlio figlia zio zia cugin* colleg* amic* vicin* medico compagn* nonn* nipote fidanzat* vedov* editor* traduttor* interprete* coniuge* suocer* cognat* legale difensore',
  persons:
    'giornalista* poeta poetessa insegnante* maestr* attivista* student* prigionier* scrittor* scrittrice* blogger* difensor* cantante* medico contadin* pescator* monaco monaca fotograf* infermier* sindacalista* artista* rapper* romanzier* musicist* docente* ricercator* detenut* leader operai* vignettista* giovane uomo donna pastore',
  whose: 'suo sua suoi sue loro mio mia nostro nostra il la cui',
  requests:
    'liber* rilasci* scarcer* sorte contro arresto* detenzione* condanna processo favore assolv* trasfer* permett* garant* protegg* conced* rivel* situazione salute caso scomparsa esecuzione accuse pena grazi* morte a lasci* restitu* dove vita famiglia carico',
  aims: "di del della dello dei degli delle d' la il lo gli le l' e ed per contro in a al alla sui su",
  deeds:
    'è ha era aveva fu sarà deve può sia abbia soffre resta rischia sta che scrisse lavora vive non attende sconta venne viene ebbe',
  who: 'chi',
  and: 'e ed',
  things:
    'minister* ministr* corte tribunale* carcere* prigione* penitenziar* centro convenzione* patto dichiarazione* legge leggi codice* costituzione* articolo* regol* principi* protocollo* trattato* carta provincia* regione* distretto* dipartimento* comune città* villaggio* quartiere* stato repubblica* regno federa* unione associazione* comitato* commissione* consiglio* istituto* università* facoltà* collegio* liceo scuola* accademia* ospedale* clinica* ufficio* agenzia* autorità* polizia* guardia esercito* marina forza forze ambasciata* consolato* palazzo* piazza via viale corso strada parco fiume* lago monte montagna* valle isola* isole baia mare oceano* costa ponte* porta aeroporto* stazione* porto chiesa* moschea* tempio* monastero* cattedrale* duomo fondazione* fondo premio* medaglia* festival* giorno giornata* settimana* anno nuovo capodanno stampa giornale* quotidiano* settimanale* radio televisione* canale* partito* movimento* fronte lega alleanza* coalizione* rete gruppo società* compagnia* azienda* banca biblioteca* museo* teatro* orchestra* coro club campo colonia* caserma* base torre* sala edificio* blocco* padiglione* parlamento* assemblea* senato* congresso* presiden* primo govern* direttor* direttrice segretari* procurator* procura sindaco capo eccellenza re regina principe* emiro imperatore* papa nord sud est ovest centrale alto alta basso internazionale* nazional* nazioni* unite diritti umani amnesty* mondial* europe* african* arab* islamic* cristian* musulman* buddist* ebraic* ortodoss* cattolic* guerra rivoluzione* indipendenza* libertà giochi coppa special* suprem* cassazione* appello militare* civile penale relator* rapporto* risoluzione* operazione* progetto* programma* decreto* nave albergo mercato* miniera* diga giardino* foresta* deserto* collina capo golfo stretto* corano* bibbia* ramadan pasqua natale internet servizio* sindacat* ispettorato* ferragosto santa santo san',
  where: 'in a ad da presso vicino verso fino nel nella dal dalla',
  links: "di del della dello dei degli delle d' la il lo gli le l' e ed per contro in a al alla sui su",
  articles: "il lo la i gli le l'* un uno una un'* questo questa del della dello dei al alla nel nella dal dalla",
  ordinary:
    "io tu egli ella lui lei noi voi loro mi ti si ci vi le gli lo la il i un uno una suo sua suoi sue mio mia nostro nostra vostro vostra di del della dei degli delle in nel nella a al alla da dal dalla su sul sulla per con senza secondo dopo prima durante quando se come anche perché ma o e ed né che chi cui tutto tutta tutti tutte nessun nessuno nessuna niente nulla ogni così allora oggi ieri ora egregio egregia gentile eccellenza signor signora distinti liberare liberi rilasciare rilasci garantire garantisca permettere ordinare ordini rivelare indagare ritirare annullare assicurare trasferire concedere due tre quattro cinque sei sette otto nove dieci questo questa questi queste quel quella non già solo inoltre mentre poi arrestato arrestata nato nata sono ho è c'* dall'* dell'* nell'* all'* sull'* faccia facciano lasci consenta disponga dia metta chiedo fate fare restituire far",
  verbs: /(?:are|ere|ire|arlo|arla|ate|ete|ite)$/,
} satisfies NameWords;
