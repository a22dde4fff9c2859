import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of Italian casesheets; read by nobody who speaks it (review: needed). */
export const values = {
  sender: /(?:rete|ufficio|coordinamento) azioni urgenti|^(?:molte )?grazie(?: per .{0,80})?[.!]*$/u,
  home: /(?<!\p{L})(?:vostro|tuo|proprio|suo) paese(?!\p{L})/u,
  until:
    /(?:^|[^\p{L}])(?:entro|prima del|fino al?|non oltre|scadenza|scade|termine)[\s:–—-]*(?:e non oltre )?(?:il |l|la data del |del )?(?:giorno )?,?\s*$/u,
  appeals: /appell|letter|azione|agisci|agite|scriv|invia|messagg|scadenza/u,
  after:
    /dopo (?:questa|tale|il|la) (?:data|termine|scadenza)?|(?:verifica|contatta|chiedi|rivolg).{0,120}(?:ufficio|sezione|segretariato)/u,
  noField: /(?:^|[.!?] )si prega di verificare/u,
  noEnd: /senza (?:data di scadenza|scadenza|termine)|nessuna scadenza|fino a nuovo avviso/u,
  issued:
    /(?:^|[^\p{L}])(?:data(?: di (?:pubblicazione|emissione))?|pubblicat[oa](?: il)?|aggiornat[oa](?: il| al)?|emess[oa](?: il)?)[\s:–—-]*$/u,
  ended:
    /non (?:inviate|scrivete|mandate|spedite) (?:piu(?! di)|altre (?:lettere|e-?mail))(?<!(?:dopo|in seguito) .{0,200})(?!.{0,60}dopo)|^il caso e (?:ora )?chiuso(?:$|.{0,60}(?:letter|appell|grazie))|(?:non (?:e|sono) (?:piu )?(?:richiest[aeio]|necessari[aeo])) (?:ulterior[ei] |altre )?(?:azion[ei]|appelli|lettere)|nessuna (?:ulteriore |altra )?azione|(?:(?:questa|la) |quest|(?<!\p{L})l)(?:azione|appello)\b.{0,20} (?:e|si e|e stat[ao]) (?:conclus|terminat|chius|scadut)[oa]|questa (?:campagna|petizione)\b.{0,20} (?:e|si e|e stata) (?:conclusa|terminata|chiusa|scaduta)/u,
  past: /\b(?:dopo|oltre|passat[oa]|scadut[oa]) (?:tale|quest[ao]|quel|quella|la|il) (?:data|giorno|termine|scadenza)\b/u,
  limit:
    /(?:un[ao]? sol[ao] (?:lettera|appello|messaggio|e-?mail|fax|cartolina))|(?:solo|soltanto|al massimo|non piu di|un massimo di) (?:un[ao]?|due|tre|quattro|cinque|dieci|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:letter|appell|messagg|e-?mail|fax|cartolin)|(?:una|due|tre|quattro|cinque|dieci|\d{1,2}) letter[ae] (?:al massimo )?(?:a (?:persona|gruppo|testa|famiglia)|per (?!posta|e-?mail|fax|favore|la |il |via|chiedere|conto)\p{L})/u,
  own: /(?:tua|vostra|propria|sua) (?:stessa )?lingua|qualsiasi (?:altra )?lingua|lingua madre/u,
  around:
    /(?:dopo|oltre|successiv[aeio]|entro|prima|fino|passat[oa]|piu tardi)(?: \p{L}+){0,4} #|ultimo giorno\b.{0,80}#|#.{0,20}ultimo giorno\b/u,
  office: /\b(?:sua|vostra|tua|propria|la) sezione\b(?! d)|\bsegretariato\b(?! d)|\b(?:vostro|tuo) ufficio\b/u,
  readers: /\b(?:grazie|per favore|preghiamo|voi|vostr[oaei]|nostr[oaei]|si prega|\p{L}{3,}teci)\b/u,
  within:
    /\b(?:lettera|testo|cartolina|messaggio|indirizz[oi]) (?:\p{L}+ )?(?:qui sotto|sotto|sottostante|seguent[ei]|allegat[oaie]|indicat[oaie]|riportat[oaie]|sul retro)\b|\b(?:lettera tipo|modello di lettera|lettera modello)\b/u,
  speech: /\blingu[ae]\b/u,
  few: /(?:^|[^\p{L}])(?:solo|sol[ao]|soltanto|massimo|piu di|unic[oa]|(?:a|per) (?:persona|gruppo))(?![\p{L}])/u,
  tongue:
    /(?:propria|vostra|tua|altra|qualsiasi|qualunque) (?:altra |stessa )?lingua|lingua (?:madre|del (?:vostro|proprio) paese)/u,
  writeIn: /^lingu[ae]: ?|(?:scriv|invi|letter|appell)\p{L}*\b.{0,80}?\bin /u,
  action: 'AZIONE URGENTE',
  nth: /(?:^|[^\p{L}\d])((?:prim[ao]|second[ao]|terz[ao]|quart[ao]|quint[ao]|sest[ao]|settim[ao]|ottav[ao]|non[ao]|decim[ao]|\d{1,2}[ao°]))\s*$/u,
  first: /^(?:prim[ao]|1[ao°])$/u,
  further:
    /(?:ulteriori|maggiori|nuove) informazioni (?:su|sull)|aggiornamento (?:su|sull|dell|di)|seguito (?:di|dell)/u,
  people: {
    pronouns: { 'he/him': 'lui egli', 'she/her': 'lei ella', 'they/them': 'loro' },
    genders: 'm f maschio femmina uomo donna uomini donne maschile femminile',
    titles: 'sig sigra signor signora dott dottssa dr prof avv ing don padre mons suor',
    theirs: 'suo sua suoi sue loro',
    and: 'e ed',
    all: 'entrambi entrambe tutti tutte rispettivamente pronome pronomi sesso genere',
    alias:
      /^(?:(?:anche |meglio |piu )?(?:conosciut|not)[oa] (?:come|con il nome)|detto|detta|alias|a\.?k\.?a\.?)(?![\p{L}])\s*:?/u,
    age: /^(?:(?:di |eta:? )?\d{1,3}(?: anni)?|minorenne)$/u,
    born: /^(?:nat[oa](?: il| nel)?|data di nascita)(?![\p{L}])\s*:?/u,
    number:
      /^(?:(?:numero|n\.?[o°]\.?)(?: d(?:i|el|ella))? (?:detenut[oa]|matricola|prigionier[oa])|matricola)\s*:?\s*(?=[\p{L}#-]{0,6}\d)/u,
    group:
      /(?:^|[^\p{L}])(?:famigli[ae]|abitanti|residenti|membri|comunita|persone|altr[ie]|lavorator[ei]|lavoratrici|studenti|studentesse|donne|uomini|bambini|prigionier[ie]|detenut[ie]|manifestanti|attivist[ie]|difensori|avvocat[ie]|giornalist[ie]|rifugiat[ie]|migranti|popol[oi]|indigeni|contadini|popolazione|fratelli|sorelle|giovani|adolescenti|monaci|suore|sopravvissut[ie]|pescatori|medici|infermier[ie]|soldati|cittadin[ie]|venditor[ie]|familiari|scioperanti|oppositori|insegnanti|sindacalist[ie]|sfollat[ie])(?![\p{L}])/u,
    counted: 'persone famiglie abitanti membri nuclei anime numero',
    counts:
      'un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
    tens: 'trenta quaranta cinquanta sessanta settanta ottanta novanta',
    sums: 'decina/10 dozzina/12 quindicina/15 ventina/20 trentina/30 quarantina/40 cinquantina/50 sessantina/60 centinaio/100 cento/100 mille/1000 migliaio/1000',
  },
} satisfies CasesheetValues;
