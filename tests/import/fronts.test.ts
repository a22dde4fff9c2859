import { describe, expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// What stands above the text of an appeal, as all kinds of organisations lay it out: whose sheet it is, a motto, the kind of appeal, a
// menu, the day, and the headline among them. Each gives its title, its day, and a summary that is the text and nothing else.

/** The text of an appeal and what stands below it, by language. */
const BODIES: Readonly<Record<string, readonly [text: string, below: string]>> = {
  en: [
    'Amina Example, a teacher of history, was taken from her home in Nairobi, Kenya, on 26 February. Nobody has told her family why she is held.\n\nHer pupils have stood before the police station every morning since then.',
    'WHAT YOU CAN DO\n\nPlease write in English:\n- Release Amina Example at once.\n- Let her see a lawyer.\n\nAPPEALS TO\n\nMinister of Justice\nMr John Sample\n5 Sample Road\n00100 Nairobi\nKenya',
  ],
  fr: [
    "Amina Exemple, institutrice, a été enlevée à son domicile de Nairobi, au Kenya, le 26 février. Personne n'a dit à sa famille pourquoi elle est détenue.\n\nSes élèves se tiennent chaque matin devant le commissariat.",
    'CE QUE VOUS POUVEZ FAIRE\n\nÉcrivez en anglais ou en français :\n- Libérez Amina Exemple sans délai.\n- Laissez-la voir un avocat.\n\nAPPELS À\n\nMinistre de la Justice\nM. Jean Modèle\n5 rue du Modèle\n00100 Nairobi\nKenya',
  ],
  es: [
    'Amina Ejemplo, maestra de escuela, fue sacada de su casa de Nairobi, en Kenia, el 26 de febrero. Nadie ha dicho a su familia por qué sigue detenida.\n\nSus alumnos esperan cada mañana ante la comisaría.',
    'QUÉ PUEDE HACER\n\nEscriba en inglés o en español:\n- Liberen a Amina Ejemplo de inmediato.\n- Permítanle ver a un abogado.\n\nLLAMAMIENTOS A\n\nMinistro de Justicia\nSr. Juan Muestra\nCalle Muestra 5\n00100 Nairobi\nKenia',
  ],
  de: [
    'Amina Beispiel, Lehrerin für Geschichte, wurde am 26. Februar in Nairobi in Kenia aus ihrer Wohnung geholt. Niemand hat ihrer Familie gesagt, warum sie festgehalten wird.\n\nIhre Schülerinnen stehen seither jeden Morgen vor der Wache.',
    'WAS SIE TUN KÖNNEN\n\nBitte schreiben Sie auf Englisch:\n- Lassen Sie Amina Beispiel sofort frei.\n- Erlauben Sie ihr, mit einem Anwalt zu sprechen.\n\nAPPELLE AN\n\nJustizminister\nHerr Johann Muster\nMusterstraße 5\n00100 Nairobi\nKenia',
  ],
  it: [
    'Amina Esempio, maestra di scuola, è stata portata via dalla sua casa di Nairobi, in Kenya, il 26 febbraio. Nessuno ha detto alla famiglia perché è detenuta.\n\nI suoi alunni aspettano ogni mattina davanti al commissariato.',
    'COSA PUOI FARE\n\nScrivi in inglese o in italiano:\n- Liberate subito Amina Esempio.\n- Permettetele di vedere un avvocato.\n\nAPPELLI A\n\nMinistro della Giustizia\nSig. Gianni Modello\nVia Modello 5\n00100 Nairobi\nKenya',
  ],
  pt: [
    'Amina Exemplo, professora de história, foi levada da sua casa em Nairobi, no Quénia, no dia 26 de fevereiro. Ninguém disse à família porque está detida.\n\nOs seus alunos esperam todas as manhãs diante da esquadra.',
    'O QUE PODE FAZER\n\nEscreva em inglês ou em português:\n- Libertem Amina Exemplo de imediato.\n- Permitam que veja um advogado.\n\nAPELOS PARA\n\nMinistro da Justiça\nSr. João Modelo\nRua do Modelo 5\n00100 Nairobi\nQuénia',
  ],
  ru: [
    'Учительницу истории Амину Примерову увезли из её дома в Найроби, в Кении, 26 февраля. Никто не сказал её семье, почему её держат под стражей.\n\nЕё ученики каждое утро стоят перед полицейским участком.',
    'ЧТО ВЫ МОЖЕТЕ СДЕЛАТЬ\n\nПишите на русском или английском:\n\n• Немедленно освободите Амину Примерову.\n• Разрешите ей встречу с адвокатом.\n\nКОМУ ПИСАТЬ\n\nМинистр юстиции\nДжон Образцов\nул. Примерная, 5\n00100 Найроби\nКения',
  ],
  ar: [
    'اقتيدت معلمة التاريخ أمينة المثال من منزلها في نيروبي في كينيا يوم 26 فبراير. ولم يقل أحد لأسرتها لماذا هي محتجزة حتى الآن.\n\nويقف تلاميذها كل صباح أمام مركز الشرطة منذ ذلك اليوم في انتظار خبر عنها.',
    'بادروا بالتحرك\n\nوزير العدل\nالسيد جون النموذج\nوزارة العدل\nصندوق بريد 5551\nنيروبي\nكينيا\n\nمعالي الوزير،\n\nأكتب إليكم بشأن المعلمة أمينة المثال.\n\nلذا أدعوكم إلى ما يلي:\n- أفرجوا عنها فوراً.\n- اسمحوا لها بلقاء محام.\n\nوتفضلوا بقبول فائق الاحترام،',
  ],
  zh: [
    '历史教师阿米娜于2月26日在肯尼亚内罗毕的家中被带走。至今没有人告诉她的家人她为什么被关押。\n\n她的学生每天早上都站在警察局门前，等候她的消息。',
    '立即行动：请用自己的话写信，或使用以下范本\n\n司法部长\n约翰\n样本路5号\n内罗毕\n肯尼亚\n\n尊敬的部长：\n\n我写信是为了教师阿米娜的案件。\n\n因此，我敦促您：\n- 立即释放她。\n- 允许她会见律师。\n\n此致',
  ],
};

/** A front: its language, its lines above the text, and the title; all of them are of 3 March 2011. */
type Front = readonly [language: string, head: string, title: string];

const FRONTS: readonly Front[] = [
  [
    'en',
    'TEACHERS’ SOLIDARITY FUND\nMEMBERS’ APPEAL No. 14          3 March 2011\n\nHISTORY TEACHER HELD WITHOUT CHARGE',
    'HISTORY TEACHER HELD WITHOUT CHARGE',
  ],
  [
    'en',
    'The Lantern Project\nBecause nobody should be forgotten\n\nHome   Our work   Prisoners   Shop   Donate\n\nAmina Example held without charge\n\nPosted on 3 March 2011 by Lantern staff',
    'Amina Example held without charge',
  ],
  [
    'en',
    'LEAGUE FOR A FREE CLASSROOM\n\nRAPID RESPONSE\n\nKENYA\n\nTEACHER AMINA EXAMPLE TAKEN FROM HER HOME\n\nLast updated: 3 March 2011, 14:05',
    'TEACHER AMINA EXAMPLE TAKEN FROM HER HOME',
  ],
  [
    'en',
    'Friends of Prisoners – Quaker letter circle\nwww.friends.example.org\nLetter of the month, March 2011\n\nWhere is the teacher of Nairobi?\n\n3 March 2011',
    'Where is the teacher of Nairobi?',
  ],
  [
    'en',
    'Kenya: teacher Amina Example must be told why she is held\n\nBy Nora Writer | March 3, 2011 | 4 min read',
    'Kenya: teacher Amina Example must be told why she is held',
  ],
  [
    'en',
    'Lawyers’ Watch\nDefending those who defend\nMarch 3, 2011\n\nKenya: History teacher seized at home by men without uniforms',
    'Kenya: History teacher seized at home by men without uniforms',
  ],
  [
    'en',
    'WORLD UNION OF TEACHERS\nHuman and Trade Union Rights Department\nCIRCULAR 12\nNairobi, 3 March 2011\n\nRelease our colleague Amina Example',
    'Release our colleague Amina Example',
  ],
  [
    'fr',
    'LIGUE DES MAÎTRES SOLIDAIRES\nBulletin des groupes no 12\n\nUne institutrice détenue sans explication\n\nMis en ligne le 3 mars 2011',
    'Une institutrice détenue sans explication',
  ],
  [
    'fr',
    'Ensemble pour les captifs\nLa lettre des paroisses\n\nNairobi, le 3 mars 2011\n\nQui a enlevé Amina Exemple ?',
    'Qui a enlevé Amina Exemple ?',
  ],
  [
    'fr',
    'VEILLEURS DE LA LIBERTÉ – Comité de Lyon\n\nL’APPEL DU TRIMESTRE\n\nKENYA\n\nAmina Exemple doit savoir de quoi on l’accuse\n\nDernière mise à jour : 3 mars 2011 à 10 h 30',
    'Amina Exemple doit savoir de quoi on l’accuse',
  ],
  [
    'fr',
    'Kenya. Une institutrice disparaît en pleine nuit\n\nPublié le 3 mars 2011 par la rédaction',
    'Kenya. Une institutrice disparaît en pleine nuit',
  ],
  [
    'es',
    'COORDINADORA DE MAESTRAS LIBRES\nCAMPAÑA DE CARTAS\nPaís: Kenia\nNairobi, a 3 de marzo de 2011\n\nMaestra detenida sin saber por qué',
    'Maestra detenida sin saber por qué',
  ],
  [
    'es',
    'Voces Despiertas\nPorque callar no es una opción\n\nInicio   Nosotras   Casos   Tienda   Dona\n\nKenia: una maestra lleva días sin ver a su familia\n\nPublicado por Redacción el 3 marzo, 2011',
    'Kenia: una maestra lleva días sin ver a su familia',
  ],
  [
    'es',
    'MAESTROS EN RIESGO – Observatorio de la escuela\nwww.example.org/maestros\n\nKenia: sacada de su casa ante sus hijos\n\nPublicado el 03/03/2011 a las 09:15',
    'Kenia: sacada de su casa ante sus hijos',
  ],
  [
    'es',
    'Actualizado: jueves, 3 de marzo de 2011\n\nAmina Ejemplo debe volver con sus alumnos',
    'Amina Ejemplo debe volver con sus alumnos',
  ],
  [
    'de',
    'BRIEFE FÜR DIE FREIHEIT\nRUNDBRIEF NR. 7\n\nLehrerin ohne Anklage in Haft\n\nVeröffentlicht am 3. März 2011',
    'Lehrerin ohne Anklage in Haft',
  ],
  [
    'de',
    'Arbeitskreis Verfolgte Kolleginnen\nMitglieder schreiben für Mitglieder\n\nHamburg, den 3. März 2011\n\nAmina Beispiel darf niemanden sehen',
    'Amina Beispiel darf niemanden sehen',
  ],
  [
    'de',
    'Kenia: Lehrerin Amina Beispiel aus ihrer Wohnung verschleppt\n\nStand: 3. März 2011, 10:30 Uhr',
    'Kenia: Lehrerin Amina Beispiel aus ihrer Wohnung verschleppt',
  ],
  [
    'de',
    'SCHULE OHNE ANGST\nBRIEF DES MONATS\n\nKENIA\n\n3. März 2011\n\nEINE LEHRERIN WIRD VERMISST',
    'EINE LEHRERIN WIRD VERMISST',
  ],
  [
    'it',
    'GRUPPO CARCERE E DIRITTI\nLETTERA DEL MESE\nMilano, 3 marzo 2011\n\nUna maestra in cella senza accuse',
    'Una maestra in cella senza accuse',
  ],
  [
    'it',
    'Insegnanti per la pace\nAppello n. 5 della rete\n\nKenya: maestra portata via di notte\n\nPubblicato il 3 marzo 2011 da Redazione',
    'Kenya: maestra portata via di notte',
  ],
  [
    'pt',
    'REDE DE PROFESSORAS POPULARES\nCARTA DO MÊS\nLisboa, 3 de março de 2011\n\nProfessora levada de casa pela polícia',
    'Professora levada de casa pela polícia',
  ],
  [
    'pt',
    'Escola Livre\nEducar também é resistir\n\nOnde está Amina Exemplo?\n\nPublicado em 03/03/2011 às 09:15',
    'Onde está Amina Exemplo?',
  ],
  [
    'ru',
    'СОЮЗ СВОБОДНЫХ УЧИТЕЛЕЙ\nПРИЗЫВ К СОЛИДАРНОСТИ\n\nКения\n3 марта 2011 г.\n\nУчительницу увезли из дома без объяснений',
    'Учительницу увезли из дома без объяснений',
  ],
  [
    'ru',
    'Голоса за решёткой\nПомним о каждом\n\nАмину Примерову держат без обвинения\n\nОпубликовано 3 марта 2011 г. в 10:30',
    'Амину Примерову держат без обвинения',
  ],
  ['ru', 'Найроби, 3 марта 2011 г.\n\nГде учительница Амина Примерова?', 'Где учительница Амина Примерова?'],
  ['ar', 'رابطة المعلمين الأحرار\nنداء تضامن\n\nكينيا\n3 مارس 2011\n\nمعلمة محتجزة بلا سبب', 'معلمة محتجزة بلا سبب'],
  ['ar', 'شبكة المدرسة الحرة\n\nأين المعلمة أمينة المثال؟\n\nنُشر في 3 مارس 2011', 'أين المعلمة أمينة المثال؟'],
  ['zh', '自由教师联盟\n每月来信\n\n肯尼亚\n2011年3月3日\n\n女教师无故被关押', '女教师无故被关押'],
  ['zh', '课堂之声\n\n教师阿米娜在哪里？\n\n发布于2011年3月3日', '教师阿米娜在哪里？'],
];

describe('the front of an appeal', () => {
  it.each(FRONTS)('has a title, a day and a text: %s %j', async (language, head, title) => {
    const [text, below] = BODIES[language] ?? ['', ''];
    const { case: content } = await draftFrom([head, text, below].join('\n\n'));
    expect({
      title: content.title,
      issued: content.issued,
      summary: content.summary,
      country: content.country,
    }).toEqual({ title, issued: '2011-03-03', summary: text, country: 'KE' });
  });
});
