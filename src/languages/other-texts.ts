// By which texts are told that look like an appeal and are none (review: needed). Every pattern is tried on text in small letters without
// accents and apostrophes (`folded` of the import).

/** Whom other texts give the address of: newspapers, those who answer the press, and those who look for somebody to hire. */
export const OTHERS_REACHED: readonly RegExp[] = [
  /^(?:to )?the editor\b|\bletters (?:page|desk|editor)\b|\b(?:press|media) (?:officers?|office|contacts?|enquiries|desk|team|relations)\b|\bfor the (?:press|media)\b|\b(?:your|an?|the) (?:job )?applications?\b|\bapplications (?:to|by)\b|\byour (?:cv|resume)\b/u,
  /\bleserbriefe?\b|\bpresse(?:stelle|sprecher(?:in)?|kontakt|amt|anfragen|referent(?:in)?)\b|\bkontakt fur die presse\b|\bbewerbung(?:en|sunterlagen)?\b/u,
  /\bcourrier des lecteurs\b|\b(?:contacts?|service|attachee?|relations|bureau) (?:de )?presse\b|\bcandidatures?\b/u,
  /\bcartas al director\b|\b(?:contacto|jef[ae]|oficina|gabinete|responsable) de prensa\b|\bcandidaturas?\b|\bcurriculum\b/u,
  /\bcartas (?:ao editor|dos leitores)\b|\bassessor(?:ia|a)? de imprensa\b|\bcontat?o (?:para a|de|com a) imprensa\b|\bcurriculo\b/u,
  /\blettere al direttore\b|\b(?:ufficio|addett[oa]|contatt[oi]) (?:per la )?stampa\b/u,
  /пресс-?(?:служб|секретар|центр)|для прессы|письма в редакцию|ваше резюме/u,
  /المكتب الاعلامی|للصحافه|السیره الذاتیه/u,
  /(?:媒体|新闻|媒體|新聞)(?:联系|聯絡|办公室|辦公室)|简历|履歷/u,
];
