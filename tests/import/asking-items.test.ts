import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Items that ask by their first words below headings that lead to something else, and headings by which one asks.

const sheet = (front: string, list: string, target: string, end: string) =>
  draftFrom([front, list, target, end].join('\n\n'));

describe('what a sheet asks for', () => {
  test('stands below a line on languages where all items ask', async () => {
    const { case: draft } = await sheet(
      'AÇÃO URGENTE\n\nAU: 12/17   Índice: AFR 30/1234/2017   Quénia   Data: 2 de maio de 2017\n\nPADEIRA PRESA POR UMA CANÇÃO\n\nA padeira Amina Exemplo foi presa em Nairobi no dia 1 de maio de 2017, no meio da sua canção sobre o pão.',
      'ESCREVA JÁ em português, inglês ou na sua própria língua:\n• Instando as autoridades a libertar Amina Exemplo;\n• Pedindo que o forno lhe seja devolvido.',
      'ENVIE OS APELOS ATÉ 1 DE JUNHO DE 2017 PARA:\n\nMinistra da Justiça\nDra. Joana Amostra\nRua do Pão, 55\nNairobi\nQuénia\nSaudação: Excelência',
      'INFORMAÇÃO ADICIONAL\n\nA cidade não tem pão desde março.',
    );
    expect(draft.languages).toEqual(['pt', 'en']);
    expect(draft.letter?.pt?.demands).toEqual(['Libertar Amina Exemplo', 'Assegure que o forno lhe seja devolvido.']);
  });

  test('stands below a heading that asks, whatever else it says', async () => {
    const { case: draft } = await sheet(
      'ACCIÓN URGENTE\n\nKenia\n\nPANADERA DETENIDA POR UNA CANCIÓN\n\nLa panadera Amina Ejemplo fue detenida en Nairobi el 1 de mayo de 2017, en medio de su canción sobre el pan.',
      'QUÉ PEDIMOS A LA ALCALDESA\n\n1. Devolver el horno a Amina Ejemplo;\n2. No cerrar su tienda.',
      'DESTINATARIOS\n\nAlcaldesa de Nairobi\nSra. Juana Muestra\nCalle del Pan 55\nNairobi\nKenia\nFax: +254 20 555 501\n\nPlazo: 1 de junio de 2017.',
      'CONTEXTO\n\nLa ciudad no tiene pan desde marzo.',
    );
    expect(draft.letter?.es?.demands).toEqual(['Devolver el horno a Amina Ejemplo', 'No cerrar su tienda.']);
  });

  test('is no step that readers are told to take', async () => {
    const { case: draft } = await sheet(
      'URGENT ACTION\n\nKENYA\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2017, in the middle of her song on the price of bread.',
      'THREE STEPS\n\n1. Take a sheet of paper and a pen\n2. Tell two friends about the baker\n3. Publish a picture of your letter',
      'Minister of Justice\nMs Jane Sample\nPO Box 5501\nNairobi\nKenya\nFax: +254 20 555 501',
      'BACKGROUND\n\nThe town has had no bread since March.\n\nPlease write before 1 June 2017.',
    );
    expect(draft.letter?.en?.demands).toBeUndefined();
  });
});

test('sentences below a heading that asks are requests, and those that tell readers how to write are nothing', async () => {
  const { case: draft } = await sheet(
    'LETTERS OF THE MONTH\n\n1 May 2017\n\nBaker held for a song\n\nBaker Amina Example was arrested in Nairobi, Kenya, on 1 May 2017, in the middle of her song on the price of bread.',
    'What to ask\n\nPlease write politely, in your own words. We urge the Minister to free Amina Example. We also call on her to give the oven back.\n\nOne letter from each household will do.',
    'Write to\n\nMinister of Justice\nMs Jane Sample\nPO Box 5501\nNairobi\nKenya\nFax: +254 20 555 501',
    'Background\n\nThe town has had no bread since March.',
  );
  expect(draft.letter?.en).toEqual({ demands: ['Free Amina Example.', 'Give the oven back.'], reviewed: 'needed' });
});

test('lines without bullets below what leads to them are items, and what thanks behind them is none', async () => {
  const letter =
    'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI call on you to:\n\nDrop all charges against Amina Example, who has only sung\n\nStop opposing her bail\n\nGive the oven back.\n\nShe is missed by all of us.\n\nYours faithfully,';
  const { case: draft } = await draftFrom(modern({ letter }));
  expect(draft.letter?.en).toMatchObject({
    demands: [
      'Drop all charges against Amina Example, who has only sung',
      'Stop opposing her bail',
      'Give the oven back.',
    ],
    paragraphs: ['She is missed by all of us.'],
  });
});

test('a list of days asks for nothing, whatever leads to it, and the one below it does', async () => {
  const { case: draft } = await sheet(
    'BAKERS UNITED\n\nKENYA: BAKER HELD FOR A SONG\n12 May 2011\n\nBaker Amina Example was arrested in Nairobi on 1 May 2011, in the middle of her song on the price of bread.',
    'Days for messages:\n- before the trial of the baker opens: by 3 July 2011\n- before the market is held again: by 21 August 2011\n\nACT NOW\nSend messages calling on the government\n- to free the baker\n- not to close her shop',
    'Ms Jane Sample\nPrime Minister\nPO Box 5501\nNairobi\nKenya\nFax: +254 20 555 501',
    'BACKGROUND\n\nThe town has had no bread since March.',
  );
  expect(draft.letter?.en?.demands).toEqual(['to free the baker', 'not to close her shop']);
});

test.each([
  [
    'zh',
    '紧急行动\n\nUA 12/12   索引号：AFR 32/1234/2012   肯尼亚   日期：2012年5月2日\n\n面包师因唱歌被拘留\n\n面包师阿米娜于2012年5月1日在内罗毕被捕，当时她正在集市上唱一首关于面包价格的歌。',
    '请立即以英文或您自己的语言致函：\n• 敦促当局立即释放阿米娜；\n• 要求肯尼亚政府不得关闭她的店铺。',
    '请于2012年6月18日前将呼吁信寄往：\n\n司法部长\n简·桑普尔\n面包路55号\n内罗毕\n肯尼亚\n称呼：尊敬的部长',
    '背景资料\n\n该镇自三月以来没有面包。',
    ['立即释放阿米娜', '不得关闭她的店铺。'],
  ],
  [
    'ar',
    'تحرك عاجل\n\nUA 12/12   رقم الوثيقة: AFR 32/1234/2012   كينيا   التاريخ: 2 مايو 2012\n\nاحتجاز خبازة بسبب أغنية\n\nاعتُقلت الخبازة أمينة سامي في 1 مايو 2012 في نيروبي وهي تغني عن ثمن الخبز في السوق.',
    'يرجى الكتابة فوراً باللغة العربية أو الإنجليزية أو بلغتكم الخاصة:\n- مطالبة السلطات بالإفراج عن أمينة سامي؛\n- حث السلطات على عدم إغلاق متجرها.',
    'يرجى إرسال المناشدات قبل 18 يونيو 2012 إلى:\n\nوزيرة العدل\nجين سامبل\nشارع الخبز 55\nنيروبي\nكينيا\nالمخاطبة: معالي الوزيرة',
    'معلومات إضافية\n\nلا خبز في المدينة منذ مارس.',
    ['الإفراج عن أمينة سامي', 'عدم إغلاق متجرها.'],
  ],
])(
  'items that tell readers to urge somebody are requests without those words, in %s',
  async (language, front, list, target, end, demands) => {
    const { case: draft } = await sheet(front, list, target, end);
    expect(draft.letter?.[language]?.demands).toEqual(demands);
  },
);

describe('sentences that tell readers to write', () => {
  test.each([
    [
      'de',
      'BRIEFE DES MONATS\n\nKenia: Bäckerin in Haft\n\nDie Bäckerin Amina Beispiel wurde am 1. Mai 2020 in Nairobi festgenommen, weil sie auf dem Markt gesungen hatte.',
      'Bitte schreiben Sie bis zum 31. August 2020 an die Justizministerin und fordern Sie sie auf, Amina Beispiel freizulassen. Bitten Sie sie auch, den Ofen nicht zu verkaufen.',
      'Anschrift\n\nJustizministerin\nJana Muster\nBrotweg 55\nNairobi\nKENIA\nFax: (00 254) 20 555 501',
      'Hintergrund\n\nDie Stadt hat seit März kein Brot.',
      ['Amina Beispiel freilassen.', 'Den Ofen nicht verkaufen.'],
    ],
    [
      'es',
      'CARTAS DEL MES\n\nKenia: panadera detenida\n\nLa panadera Amina Ejemplo fue detenida el 1 de mayo de 2020 en Nairobi, porque había cantado en el mercado.',
      'Escriban cartas corteses a la ministra en las que pidan que se libere a Amina Ejemplo. Pídanle también que no venda el horno.',
      'Dirección\n\nMinistra de Justicia\nJuana Muestra\nCalle del Pan 55\nNairobi\nKENIA\nFax: (00 254) 20 555 501\n\nPlazo: 31 de agosto de 2020',
      'Contexto\n\nLa ciudad no tiene pan desde marzo.',
      ['Asegure que se libere a Amina Ejemplo.', 'No venda el horno.'],
    ],
    [
      'fr',
      'LETTRES DU MOIS\n\nKenya : boulangère en prison\n\nLa boulangère Amina Exemple a été arrêtée le 1er mai 2020 à Nairobi, parce qu’elle avait chanté sur le marché.',
      'Écrivez à la ministre pour lui demander de libérer Amina Exemple. Demandez-lui aussi de ne pas vendre le four.',
      'Adresse\n\nMinistre de la Justice\nJeanne Modèle\n55, rue du Pain\nNairobi\nKENYA\nFax : (00 254) 20 555 501\n\nDate limite : 31 août 2020',
      'Contexte\n\nLa ville n’a pas de pain depuis mars.',
      ['Libérer Amina Exemple.', 'Ne pas vendre le four.'],
    ],
    [
      'en',
      'LETTERS OF THE MONTH\n\nKenya: baker in prison\n\nBaker Amina Example was arrested in Nairobi on 1 May 2020, because she had sung in the market.',
      'Please write to the minister, asking that Amina Example be freed at once. Urge her not to sell the oven.',
      'Write to\n\nMinister of Justice\nJane Sample\n55 Bread Street\nNairobi\nKENYA\nFax: (00 254) 20 555 501\n\nDeadline: 31 August 2020',
      'Background\n\nThe town has had no bread since March.',
      ['Ensure that Amina Example be freed at once.', 'Do not sell the oven.'],
    ],
  ])('say what to ask for, in %s', async (language, front, prose, target, end, demands) => {
    const { case: draft } = await sheet(front, prose, target, end);
    expect(draft.letter?.[language]?.demands).toEqual(demands);
  });

  test('are not those that tell what others have written', async () => {
    const { case: draft } = await sheet(
      'CARTAS DEL MES\n\nKenia: panadera detenida\n\nLa panadera Amina Ejemplo fue detenida el 1 de mayo de 2020 en Nairobi. Su familia envió una carta a la ministra pidiendo que la liberen.',
      'Escriban antes del 31 de agosto de 2020.',
      'Dirección\n\nMinistra de Justicia\nJuana Muestra\nCalle del Pan 55\nNairobi\nKENIA\nFax: (00 254) 20 555 501',
      'Contexto\n\nLa ciudad no tiene pan desde marzo.',
    );
    expect(draft.letter?.es?.demands).toBeUndefined();
  });
});
