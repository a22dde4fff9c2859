import { expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// "Not" within the words that ask: without it a request is the opposite of what the sheet asks.

const HEAD =
  'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\nBAKER HELD FOR A SONG\nBaker Amina Example was arrested in Nairobi on 1 May 2024.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\nJane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya';

const WORDS = {
  en: ['Dear Minister,', 'I write to you about Amina Example, a baker of Nairobi.', 'Yours sincerely,'],
  fr: ['Monsieur le Ministre,', 'Je vous écris au sujet d’Amina Example, boulangère.', 'Respectueusement,'],
  es: ['Señor Ministro:', 'Le escribo sobre Amina Example, panadera de Nairobi.', 'Atentamente,'],
  de: ['Sehr geehrter Herr Minister,', 'ich schreibe Ihnen wegen Amina Example.', 'Hochachtungsvoll,'],
  it: ['Signor Ministro,', 'Le scrivo a proposito di Amina Example, fornaia.', 'Distinti saluti,'],
  pt: ['Senhor Ministro,', 'Escrevo a respeito de Amina Example, padeira.', 'Atenciosamente,'],
} as const;

async function asked(language: keyof typeof WORDS, sentence: string) {
  const [greeting, opening, closing] = WORDS[language];
  const text = `${HEAD}\n\n${greeting}\n\n${opening}\n\n${sentence}\n\n${closing}\n\nADDITIONAL INFORMATION\nShe has baked for ten years.\n`;
  const { case: content } = await draftFrom(text, { language });
  return Object.values(content.letter ?? {})[0];
}

it.each([
  ['en', 'I urge you not to return her.', 'Do not return her.'],
  ['en', 'I ask you to not return her.', 'Do not return her.'],
  ['en', 'I ask you, and never more than today, not to return her.', 'Do not return her.'],
  ['en', 'I call on you never to use force against her.', 'Never use force against her.'],
  ['fr', 'Je vous exhorte à ne pas la livrer.', 'Ne pas la livrer.'],
  ['es', 'Le insto a no ejecutarla.', 'No ejecutarla.'],
  ['de', 'Ich bitte Sie, sie nicht abzuschieben.', 'Sie nicht abschieben.'],
  ['it', 'La esorto a non eseguire la condanna.', 'Non eseguire la condanna.'],
  ['pt', 'Exorto-o a não a deportar.', 'Não a deportar.'],
  ['pt', 'Exorto-o a nunca usar a força.', 'Nunca usar a força.'],
] as const)('a request keeps its "not": %s %j', async (language, sentence, request) => {
  expect((await asked(language, sentence))?.demands).toEqual([request]);
});

it.each([
  'I urge you neither to deport her nor to jail her.',
  'I ask you, never, to return her.',
  'I ask you on no account to return her.',
  'I ask you – under no circumstances – to return her.',
])('a sentence is no request where it cannot be kept: %j', async (sentence) => {
  const letter = await asked('en', sentence);
  expect(letter?.demands ?? []).toEqual([]);
  expect(letter?.paragraphs).toEqual([sentence]);
});
