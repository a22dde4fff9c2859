import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// How model letters end: closings that are sentences, and what may stand within a letter without ending it.

const BODY: Record<string, string> = {
  en: 'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to release her. I ask you to drop all charges.',
  fr: 'Madame la Ministre,\n\nJe vous écris au sujet d’Amina Example, une boulangère qui a chanté sur le marché de sa ville.\n\nJe vous demande de la libérer. Je vous prie de lui rendre son four.',
  es: 'Estimada Ministra:\n\nLe escribo en relación con Amina Example, una panadera que cantó en el mercado de su ciudad.\n\nLe pido que la libere. Le ruego que le devuelva su horno.',
  de: 'Sehr geehrte Frau Ministerin,\n\nich schreibe Ihnen wegen Amina Example, einer Bäckerin, die auf dem Markt ihrer Stadt gesungen hat.\n\nIch bitte Sie, sie freizulassen. Ich bitte Sie, ihr den Ofen zurückzugeben.',
  it: 'Gentile Ministra,\n\nLe scrivo a proposito di Amina Example, una fornaia che ha cantato al mercato della sua città.\n\nLe chiedo di liberarla. Le chiedo di restituirle il forno.',
  pt: 'Prezada Ministra,\n\nEscrevo sobre Amina Example, uma padeira que cantou no mercado da sua cidade, numa manhã de maio.\n\nPeço-lhe que a liberte. Peço-lhe que lhe devolva o forno.',
};

const letterOf = async (language: string, closing: string, behind = '') => {
  const letter = `${BODY[language]}\n\n${closing}${behind}`;
  return (await draftFrom(modern({ letter }))).case.letter?.[language];
};

describe('a closing that is a sentence', () => {
  test.each([
    ['fr', 'Veuillez agréer, Madame la Ministre, l’expression de ma haute\nconsidération'],
    [
      'fr',
      'Comptant sur votre sens de la justice, je vous prie d’agréer, Madame la Ministre,\nmes salutations respectueuses.',
    ],
    [
      'fr',
      'Dans l’espoir que le four fumera bientôt, veuillez recevoir, Madame la Ministre, l’assurance de mon respect,',
    ],
    ['es', 'A la espera de sus noticias, le saluda con respeto,'],
    ['es', 'Confiando en su buena voluntad, reciba un cordial saludo.'],
    ['de', 'In der Hoffnung auf eine Antwort verbleibe ich mit freundlichen Grüßen'],
    ['it', 'In attesa di un Suo riscontro, Le porgo i miei più distinti saluti'],
    ['pt', 'Na expectativa da sua resposta, subscrevo-me com os melhores cumprimentos,'],
    ['en', 'In the hope of warm bread for all, I remain respectfully yours,'],
  ])('in %s: %s', async (language, closing) => {
    const letter = await letterOf(language, closing);
    expect(letter?.closing).toBe(closing.replace('\n', ' ').replace(/,$/u, ''));
    expect(letter?.demands).toHaveLength(2);
  });

  test('ends the letter above a heading that nobody knows', async () => {
    const behind = '\n\nBread and songs\nThe town has no other oven. It was built by her mother, stone by stone.';
    const closing = 'Comptant sur vous, je vous prie d’agréer, Madame la Ministre, mes hommages respectueux,';
    const letter = await letterOf('fr', closing, behind);
    expect(letter?.closing).toBe(closing.slice(0, -1));
    expect(JSON.stringify(letter)).not.toContain('no other oven');
  });

  test('takes nothing of what stands right below its comma', async () => {
    const closing = 'Je vous prie d’agréer, Madame la Ministre, l’expression de mes sentiments respectueux,';
    const letter = await letterOf('fr', closing, '\nVotre don de dix euros fait vivre le four');
    expect(letter?.closing).toBe(closing.slice(0, -1));
  });

  test('in words that nobody knows is a short line with a comma, above what is no text', async () => {
    const letter = await letterOf(
      'en',
      'Warmly, from one oven to another,',
      '\n\nBread and songs\nThe town has no other oven than hers.',
    );
    expect(letter?.closing).toBe('Warmly, from one oven to another');
    expect(JSON.stringify(letter)).not.toContain('no other oven');
  });

  test.each([
    ['es', 'Le ruego que, mientras siga detenida, reciba visitas de sus hijos.'],
    ['fr', 'En espérant votre réponse, je vous prie de lui rendre la clef du four.'],
  ])('is none that asks for something, in %s: %s', async (language, last) => {
    const letter = await letterOf(language, `${last}\n\n${language === 'es' ? 'Atentamente,' : 'Respectueusement,'}`);
    expect(letter?.closing).toMatch(/^(?:Atentamente|Respectueusement)$/u);
    expect(letter?.demands).toHaveLength(3);
  });
});

test('the number of the sheet at the head of a page neither ends a letter nor parts its sentences', async () => {
  const head = 'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024';
  const letter = `Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market.\n\nShe has three children, who have been told by nobody where their mother is held, and an\n2\n${head}\n\noven that has been cold since May.\n\n${head}\n\nI urge you to release her. I ask you to drop all charges.\n\nYours sincerely,`;
  const { case: draft } = await draftFrom(modern({ letter }));
  expect(draft.letter?.en).toMatchObject({
    paragraphs: [
      'She has three children, who have been told by nobody where their mother is held, and an oven that has been cold since May.',
    ],
    demands: ['Release her.', 'Drop all charges.'],
    closing: 'Yours sincerely',
  });
});

test('a letter that greets nobody begins at what it is about, and not at what tells readers to write', async () => {
  const letter =
    'Send a message to her before the end of June, and keep it short.\n\nMODEL MESSAGE\nSubject: An oven in Nairobi\n\nI was sorry to hear that Amina Example is in jail for a song about bread.\n\nPlease see to it that she is freed. I urge you to mend the oven.\n\nIn solidarity,';
  const { case: draft } = await draftFrom(modern({ letter }));
  expect(draft.letter?.en).toMatchObject({
    subject: 'An oven in Nairobi',
    opening: 'I was sorry to hear that Amina Example is in jail for a song about bread.',
    demands: ['See to it that she is freed.', 'Mend the oven.'],
    closing: 'In solidarity',
  });
});

test('a Chinese line that leads to a list greets nobody', async () => {
  const letter =
    '尊敬的部长：\n\n我谨就面包师阿米娜的处境致函阁下。她因在集市上唱歌而被捕，至今无人知道她被关押在什么地方。\n\n她有三个孩子，家中的烤炉从五月起就没有生过火，邻居们都在等她回来。\n\n我恳请阁下：\n• 立即释放阿米娜；\n• 归还她的烤炉。\n\n此致敬礼，';
  const { case: draft } = await draftFrom(modern({ letter }));
  expect(draft.letter?.zh?.opening).toContain('致函阁下');
  expect(draft.letter?.zh?.demands).toEqual(['立即释放阿米娜', '归还她的烤炉。']);
});

test('what a letter is about stands above it, in a sheet whose front no heading ends', async () => {
  const { case: draft } = await draftFrom(
    'Lettres du mois\n\nUNE BOULANGÈRE CONDAMNÉE AU KENYA\n\nPublié le 6 mai 2021\n\nAmina Exemple, boulangère à Nairobi, purge une peine de deux ans de prison pour une chanson sur le prix du pain.\n\nÉCRIVEZ À LA MINISTRE\n\nEnvoyez votre lettre avant le 25 juin 2021.\n\nMadame Jeanne Modèle\nMinistre de la Justice\n55, rue du Pain\nNairobi\nKenya\nCourriel : ministre@example.org\n\nObjet : Amina Exemple, détenue à Nairobi\n\nMadame la Ministre,\n\nJe souhaite attirer votre attention sur la situation de la boulangère Amina Exemple.\n\nJe vous demande de la libérer. Je vous prie de lui rendre son four.\n\nRespectueusement,\n\nCONTEXTE\n\nLa ville n’a pas de pain depuis mars.',
  );
  expect(draft.letter?.fr?.subject).toBe('Amina Exemple, détenue à Nairobi');
});

test('what kind of case a sheet without a letter is says its end, and no subject', async () => {
  const { case: draft } = await draftFrom(
    'ACCIÓN URGENTE\n\nAU: 12/17 Índice: AFR 32/1234/2017 Kenia   Fecha: 2 de mayo de 2017\n\nPANADERA DETENIDA\n\nLa panadera Amina Ejemplo fue detenida el 1 de mayo de 2017 en Nairobi.\n\nEscribe en español o en tu propio idioma:\n\n• Pidiendo a las autoridades que liberen a Amina Ejemplo;\n• Instándolas a no vender el horno.\n\nEnvía tus llamamientos antes del 2 de junio de 2017 a:\n\nMinistra de Justicia\nJuana Muestra\nCalle del Pan 55\nNairobi\nKenia\nTratamiento: Señora Ministra\n\nINFORMACIÓN ADICIONAL\n\nLa ciudad no tiene pan desde marzo.\n\nNombre: Amina Ejemplo\nAsunto: detención arbitraria',
  );
  expect(draft.letter?.es?.subject).toBeUndefined();
  expect(draft.letter?.es?.demands).toHaveLength(2);
});
