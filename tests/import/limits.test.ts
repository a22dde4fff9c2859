import { describe, expect, it } from 'vitest';
import { statusIn } from '../../src/import/status.ts';

// Sentences that limit how many letters are sent, and those that ask for no more of them.

const said = (language: string, text: string) => {
  const line = { text, line: 1, role: 'text', gap: false, ends: true } as const;
  const { limit, statusNote } = statusIn([{ kind: 'act', lines: [line] }], { language });
  return [limit?.value, statusNote?.value];
};

describe('a sentence that limits letters', () => {
  it.each([
    ['en', 'Do not send more than one card to each prison.'],
    ['en', 'Two letters per choir, please.'],
    ['en', 'ONLY ONE FAX FROM EACH WORKSHOP.'],
    ['en', 'Please write to each of them no more than once.'],
    ['en', 'From each parish a single letter is enough.'],
    ['fr', 'Merci de n’écrire qu’une lettre par atelier.'],
    ['fr', 'Un seul courrier par atelier.'],
    ['fr', 'Trois lettres au plus par atelier.'],
    ['es', 'Envíen dos cartas por taller.'],
    ['de', 'Schreiben Sie zwei Briefe pro Werkstatt.'],
    ['de', 'Pro Werkstatt reicht ein einziger Brief.'],
    ['fr', 'Par famille, une seule lettre suffit.'],
    ['pt', 'Escrevam duas cartas por oficina.'],
    ['it', 'Scrivete due lettere per officina.'],
  ])('is one whoever it counts (%s): %s', (language, text) => {
    expect(said(language, text)).toEqual([text, undefined]);
  });

  it('is read from lines that were taken for a letter', () => {
    const text = 'Please send only one letter per workshop.';
    const line = { text, line: 1, role: 'text', gap: false, ends: true } as const;
    const { limit } = statusIn([{ kind: 'letter', lines: [line] }], { language: 'en' });
    expect(limit?.value).toBe(text);
  });

  it.each([
    ['fr', 'Envoyez une lettre par avion.'],
    ['es', 'Envíen una carta por correo.'],
    ['de', 'Schicken Sie zwei Briefe pro Woche.'],
  ])('is none where it says how or how often they go (%s): %s', (language, text) => {
    expect(said(language, text)).toEqual([undefined, undefined]);
  });
});

describe('a sentence that asks for no more letters', () => {
  it.each([
    ['en', 'The case is closed: please send no more letters.'],
    ['en', 'Please write no further letters.'],
    ['fr', 'Merci de ne plus écrire.'],
    ['es', 'Por favor, no manden más cartas.'],
    ['de', 'Bitte keine weiteren Briefe schicken.'],
    ['pt', 'Não mandem mais cartas.'],
    ['it', 'Non scrivete più.'],
    ['ru', 'Больше не пишите.'],
    ['zh', '请不要再写信。'],
  ])('says that the action has ended (%s): %s', (language, text) => {
    expect(said(language, text)).toEqual([undefined, text]);
  });

  it.each([
    ['en', 'After 5 June please send no more letters.'],
    ['en', 'Please send no more letters after 5 June.'],
    ['de', 'Danach bitte keine Briefe mehr schicken.'],
    ['fr', 'Après cette date, merci de ne plus écrire.'],
    ['it', 'Dopo il 5 giugno non scrivete più.'],
  ])('says nothing of an end where it does of a day (%s): %s', (language, text) => {
    expect(said(language, text)).toEqual([undefined, undefined]);
  });
});
