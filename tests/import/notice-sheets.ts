// Casesheets in nine languages that say nothing yet of until when and in which languages to write: a test puts a sentence in.

/** Where a sentence stands: below the call to act, right below the last address, between two addresses, or at the end of the sheet. */
export type Place = 'act' | 'below' | 'after' | 'end';

interface Words {
  readonly head: string;
  readonly story: string;
  readonly act: string;
  readonly items: readonly string[];
  readonly to: string;
  readonly targets: string;
  readonly copies: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    head: 'PUBLIC                AI Index: AFR 99/003/2003\n14 May 2003\n\nUA 131/03      Fear of torture\n\nTOGO      Kossi Sample, tailor',
    story:
      'Kossi Sample was taken from his shop in Lome by gendarmes on 9 May, and nobody has been told\nwhere he is. A neighbour saw that he was hit with a rifle.\n\nBACKGROUND INFORMATION\nTailors of the town went on strike in April. Three of them were held for a week and then let go\nwithout a charge.',
    act: 'RECOMMENDED ACTION:',
    items: [
      'urging the authorities to say where Kossi Sample is;',
      'calling on them to let him see a doctor and a lawyer.',
    ],
    to: 'APPEALS TO:',
    targets:
      'Minister of Justice\nMr Foli Example\nAvenue de la Palme\nBP 55521\nLome, Togo\nFax: +228 555 22 06\nSalutation: Dear Minister',
    copies: 'COPIES TO:\nMs Afi Example\nDirector of the Gendarmerie\nBP 5552\nLome, Togo',
  },
  es: {
    head: 'PÚBLICO                Índice AI: AMR 99/003/2003\n14 de mayo de 2003\n\nAU 131/03      Temor de tortura\n\nHONDURAS      Elmer Ejemplo, sastre',
    story:
      'A Elmer Ejemplo lo sacaron de su taller en Tela unos policías el 9 de mayo, y nadie sabe dónde\nestá. Una vecina vio que lo golpeaban con un fusil.\n\nINFORMACIÓN GENERAL\nLos sastres de la ciudad hicieron huelga en abril. Tres de ellos estuvieron detenidos una semana\ny luego quedaron libres sin cargos.',
    act: 'ACCIONES RECOMENDADAS:',
    items: [
      'instando a las autoridades a decir dónde está Elmer Ejemplo;',
      'pidiendo que se le permita ver a un médico y a un abogado.',
    ],
    to: 'LLAMAMIENTOS A:',
    targets:
      'Ministro de Justicia\nSr. Foli Muestra\nAvenida de la Palma 12\nTegucigalpa\nHonduras\nFax: +504 555 22 06\nTratamiento: Señor Ministro',
    copies: 'COPIA A:\nSra. Ana Muestra\nDirectora de la Policía\nApartado 5552\nTegucigalpa\nHonduras',
  },
  fr: {
    head: 'PUBLIC                Index AI : AFR 99/003/2003\n14 mai 2003\n\nAU 131/03      Craintes de torture\n\nTOGO      Kossi Exemple, tailleur',
    story:
      "Kossi Exemple a été emmené de son atelier à Lomé par des gendarmes le 9 mai, et personne ne sait\noù il se trouve. Une voisine a vu qu'on le frappait avec un fusil.\n\nINFORMATIONS GÉNÉRALES\nLes tailleurs de la ville ont fait grève en avril. Trois d'entre eux ont été détenus une semaine\npuis relâchés sans inculpation.",
    act: 'ACTION RECOMMANDÉE :',
    items: [
      'priez les autorités de dire où se trouve Kossi Exemple ;',
      'demandez-leur de le laisser voir un médecin et un avocat.',
    ],
    to: 'APPELS À :',
    targets:
      "Ministre de la Justice\nMonsieur Foli Modèle\nAvenue de la Palme\nBP 55521\nLomé\nTogo\nFax : +228 555 22 06\nFormule d'appel : Monsieur le Ministre",
    copies: 'COPIES À :\nMadame Afi Modèle\nDirectrice de la gendarmerie\nBP 5552\nLomé\nTogo',
  },
  de: {
    head: 'URGENT ACTION\n\nDROHENDE FOLTER\n\nUA-Nr: UA-131/2003        AI-Index: AFR 99/003/2003         Datum: 14. Mai 2003\n\nTOGO: Kossi Muster, Schneider',
    story:
      'Kossi Muster wurde am 9. Mai von Gendarmen aus seiner Werkstatt in Lomé geholt, und niemand weiß,\nwo er ist. Eine Nachbarin sah, dass man ihn mit einem Gewehr schlug.\n\nHINTERGRUNDINFORMATIONEN\nDie Schneider der Stadt streikten im April. Drei von ihnen saßen eine Woche lang in Haft und\nkamen dann ohne Anklage frei.',
    act: 'EMPFOHLENE AKTIONEN:',
    items: [
      'die Behörden auffordern, den Aufenthaltsort von Kossi Muster bekanntzugeben;',
      'darauf dringen, dass er einen Arzt und einen Anwalt sehen kann.',
    ],
    to: 'APPELLE AN:',
    targets:
      'JUSTIZMINISTER\nHerrn Foli Beispiel\nAvenue de la Palme\nBP 55521\nLomé\nTOGO\n(korrekte Anrede: Dear Minister / Sehr geehrter Herr Minister)\nTelefax: (00 228) 555 22 06',
    copies:
      'KOPIEN AN:\nBotschaft der Republik Togo\nFrau Afi Beispiel\nMusterstraße 19\n53179 Bonn\nTelefax: 0228 - 55 51 93',
  },
  pt: {
    head: 'PÚBLICO                Índice AI: AFR 99/003/2003\n14 de maio de 2003\n\nAU 131/03      Receio de tortura\n\nANGOLA      Kossi Exemplo, alfaiate',
    story:
      'Kossi Exemplo foi levado da sua oficina em Benguela por polícias no dia 9 de maio, e ninguém sabe\nonde está. Uma vizinha viu que lhe batiam com uma espingarda.\n\nINFORMAÇÃO ADICIONAL\nOs alfaiates da cidade fizeram greve em abril. Três deles estiveram detidos uma semana e depois\nforam libertados sem acusação.',
    act: 'AÇÕES RECOMENDADAS:',
    items: [
      'instando as autoridades a dizer onde está Kossi Exemplo;',
      'pedindo que ele possa ver um médico e um advogado.',
    ],
    to: 'APELOS PARA:',
    targets:
      'Ministro da Justiça\nSr. Foli Modelo\nAvenida da Palma 12\nLuanda\nAngola\nFax: +244 555 22 06\nSaudação: Senhor Ministro',
    copies: 'CÓPIAS PARA:\nSra. Ana Modelo\nDiretora da Polícia\nCaixa Postal 5552\nLuanda\nAngola',
  },
  it: {
    head: 'PUBBLICO                Indice AI: AFR 99/003/2003\n14 maggio 2003\n\nAU 131/03      Timore di tortura\n\nTOGO      Kossi Esempio, sarto',
    story:
      'Kossi Esempio è stato portato via dalla sua bottega di Lomé da alcuni gendarmi il 9 maggio, e nessuno\nsa dove sia. Una vicina ha visto che lo colpivano con un fucile.\n\nULTERIORI INFORMAZIONI\nI sarti della città hanno scioperato in aprile. Tre di loro sono rimasti in carcere una settimana e\npoi sono tornati liberi senza accuse.',
    act: 'AZIONE RACCOMANDATA:',
    items: [
      'sollecitando le autorità a dire dove si trova Kossi Esempio;',
      'chiedendo che egli possa vedere un medico e un avvocato.',
    ],
    to: 'INVIATE APPELLI A:',
    targets:
      'Ministro della Giustizia\nSig. Foli Modello\nAvenue de la Palme\nBP 55521\nLomé\nTogo\nFax: +228 555 22 06\nFormula di apertura: Signor Ministro',
    copies: 'COPIE A:\nSig.ra Afi Modello\nDirettrice della gendarmeria\nBP 5552\nLomé\nTogo',
  },
  ru: {
    head: 'СРОЧНАЯ АКЦИЯ: 131/03 Индекс: AFR 99/003/2003 Того Дата: 14 мая 2003 г.\n\nСРОЧНАЯ АКЦИЯ\n\nПОРТНОЙ В ТАЙНОЙ ТЮРЬМЕ',
    story:
      'Портного Косси Примерова 9 мая увели из мастерской в Ломе жандармы, и никто не знает, где он.\nСоседка видела, как его били прикладом.',
    act: 'РЕКОМЕНДУЕМЫЕ ДЕЙСТВИЯ:',
    items: [
      'призывайте власти сообщить, где находится Косси Примеров;',
      'требуйте, чтобы к нему допустили врача и адвоката.',
    ],
    to: 'ОБРАЩЕНИЯ НАПРАВЛЯЙТЕ:',
    targets:
      'Министр юстиции\nФоли Образцов\nМинистерство юстиции\nПальмовая улица, 12\nЛоме\nТого\nФакс: +228 555 22 06\nОбращение: Уважаемый господин министр',
    copies: 'КОПИИ:\nДиректор жандармерии\nАфи Образцова\nа/я 5552\nЛоме\nТого',
  },
  ar: {
    head: 'تحرك عاجل: 131/03 رقم الوثيقة: MDE 99/003/2003 اليمن التاريخ: 14 مايو 2003\n\nتحرك عاجل\n\nخياط في سجن سري',
    story:
      'في 9 مايو اقتاد رجال الشرطة الخياط كمال مثال من دكانه في عدن، ولا أحد يعرف أين هو.\nورأت جارته أنه ضُرب ببندقية.',
    act: 'التحرك الموصى به:',
    items: ['حث السلطات على الكشف عن مكان كمال مثال؛', 'الدعوة إلى السماح له برؤية طبيب ومحام.'],
    to: 'المناشدات إلى:',
    targets: 'وزير العدل\nالسيد فؤاد نموذج\nوزارة العدل\nشارع النخلة 12\nعدن\nاليمن\nفاكس: +967 555 2206',
    copies: 'ونسخ إلى:\nمدير الشرطة\nالسيد علي نموذج\nص.ب. 5552\nعدن\nاليمن',
  },
  zh: {
    head: '紧急行动：131/03 索引号：ASA 99/003/2003 老挝 日期：2003年5月14日\n\n紧急行动\n\n裁缝被秘密关押',
    story: '5月9日，警察从万象的店铺里带走了裁缝张例子，没有人知道他在哪里。一位邻居看到他被人用枪托殴打。',
    act: '建议行动：',
    items: ['敦促当局说明张例子的下落；', '要求当局允许他会见医生和律师。'],
    to: '收件人：',
    targets: '司法部长\n李样本\n司法部\n棕榈路12号\n万象\n老挝\n传真：+856 555 2206',
    copies: '抄送：\n警察局长\n王样本\n5552号信箱\n万象\n老挝',
  },
};

/** The languages of these sheets (ISO 639-1). */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** A sheet of 14 May 2003 with a sentence at one place. */
export function sheetWith(language: string, place: Place, sentence: string): string {
  const { head, story, act, items, to, targets, copies } = WORDS[language] as Words;
  const list = items.map((item) => `- ${item}`).join('\n');
  const end = { act: '', below: `\n${sentence}`, after: `\n\n${sentence}\n\n`, end: `\n\n${sentence}` }[place];
  const lead = place === 'act' ? `${act} ${sentence}` : act;
  const addresses = place === 'after' ? `${targets}${end}${copies}` : `${targets}\n\n${copies}${end}`;
  return `${head}\n\n${story}\n\n${lead}\n${list}\n\n${to}\n${addresses}\n`;
}
