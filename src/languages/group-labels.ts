// What stands before the name of a group, with a colon: "Group:", "Community:", in all languages of casesheets. The pattern is tried on text
// in small letters without accents and apostrophes (`folded` of the import); nobody who speaks the languages has read it (review: needed).

export const GROUP_LABEL =
  /^(?:the |el |la |le |die |il |o |a )?(?:group|community|collective|grupo|comunidad|colectivo|groupe|communaute|collectif|gruppe|gemeinschaft|gemeinde|kollektiv|gruppo|comunita|collettivo|comunidade|coletivo|группа|община|сообщество|коллектив|المجموعه|مجموعه|الجماعه|المجتمع|团体|群体|社区|社群|團體|群體|社區)(?: (?:at risk|concerned|affected|en riesgo|afectad[oa]|en danger|concernee?|in gefahr|betroffen|a rischio|in pericolo|em risco|em perigo|в опасности))?$/u;
