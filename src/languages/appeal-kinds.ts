// What organisations call what they send out, by language: "MEMBERS' APPEAL No. 14", "Letter of the month", "RUNDBRIEF NR. 7". Small letters
// without accents and apostrophes. They are those of any organisation; nobody who speaks the languages has read this (review: needed).

/** The words of such a line. */
export interface AppealKinds {
  /** What it is: one of these is in the line. */
  readonly nouns: string;
  /** What may stand beside it, besides numbers. */
  readonly beside: string;
}

/** What a casesheet is called, by language (ISO 639-1). */
export const APPEAL_KINDS: Readonly<Record<string, AppealKinds>> = {
  en: {
    nouns:
      'appeal appeals action actions alert alerts call calls letter letters circular bulletin newsletter response campaign case update mailing petition',
    beside:
      'urgent rapid immediate solidarity monthly weekly quarterly members member the a an our new open of for to and month week quarter year no nr number issue vol volume writing network letter press',
  },
  es: {
    nouns:
      'llamamiento llamamientos llamado llamados accion acciones carta cartas circular boletin campana alerta comunicado peticion',
    beside:
      'urgente urgentes rapida inmediata abierta solidaridad solidaria mensual a de del la el las los para un una nuestra mes semana trimestre ano no num numero n red miembros nueva',
  },
  fr: {
    nouns:
      'appel appels action actions alerte lettre lettres circulaire bulletin campagne communique infolettre courrier petition',
    beside:
      'urgent urgente urgents rapide immediate ouverte solidarite solidaire mensuel mensuelle trimestriel a au aux de du des la le les l un une notre mois semaine trimestre annee no n nr numero reseau groupes groupe membres nouvelle lappel laction lalerte dinformation liaison',
  },
  de: {
    nouns:
      'appell appelle aktion aktionen brief briefe rundbrief rundschreiben mitteilung fall kampagne eilbrief briefaktion monatsbrief newsletter alarm aufruf petition',
    beside:
      'dringend dringende dringender eilig eiliger offen offener solidaritat zur zum fur an der die das des den ein eine unser unsere monat monats woche quartal quartals jahr nr no nummer ausgabe mitglieder alle neuer neue schreiben',
  },
  it: {
    nouns:
      'appello appelli azione azioni lettera lettere circolare bollettino campagna allerta comunicato notiziario petizione',
    beside:
      'urgente urgenti rapida immediata aperta solidarieta mensile a al alla ai alle di del della dei il la le lo un una nostra mese settimana trimestre anno n no nr num numero rete soci membri nuova',
  },
  pt: {
    nouns: 'apelo apelos acao accao acoes accoes carta cartas circular boletim campanha alerta comunicado peticao',
    beside:
      'urgente urgentes rapida imediata aberta solidariedade solidaria mensal a ao aos as de do da dos das o os um uma nossa para mes semana trimestre ano n no num numero rede membros nova',
  },
  ru: {
    nouns: 'призыв призывы обращение обращения акция акции письмо письма бюллетень рассылка кампания петиция',
    beside:
      'срочный срочное срочная открытое открытый солидарности солидарность к о на месяца недели квартала года номер no выпуск наш наше новая новое',
  },
  ar: {
    nouns: 'نداء مناشده رساله نشره حمله تحرك عريضه',
    beside: 'عاجل عاجله تضامن التضامن تضامني الشهر شهريه شهري الاسبوع رقم مفتوحه مفتوح الي من',
  },
  // Of Chinese each sign is a word.
  zh: {
    nouns: '信 动 動 吁 籲 讯 訊 报 報 议 議',
    beside: '来 來 写 寫 行 呼 通 简 簡 倡 每 月 本 周 紧 緊 急 团 團 结 結 声 聲 援 第 期 号 號 公 开 開 的',
  },
};
