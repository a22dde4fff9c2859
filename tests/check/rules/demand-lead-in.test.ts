import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/demand-lead-in.ts';
import { parseLocale } from '../../../src/languages/phrase-book-file.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, fixed, ruleGrowth } from '../check-support.ts';

// Demands behind "I therefore respectfully ask you to:" that go on from it, and others.

const letter = (language: string, ...demands: readonly string[]) => `letter:
  ${language}:
    subject: X
    opening: Y.
    demands:
${demands.map((one) => `      - ${JSON.stringify(one)}`).join('\n')}
    reviewed: Jo
`;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it'];

test.each(LANGUAGES)('the lead-in of %s is that of its phrase book', (language) => {
  const text = readFileSync(join(PACKAGE, `dist/locales/${language}.yaml`), 'utf8');
  const { locale } = parseLocale(text, 'book.yaml', language);
  expect(wordsOf(language)?.demands?.leadIn).toBe(locale?.phrases.demands);
});

test.each([
  ['en', 'Immediately and unconditionally release {{person.name}}.'],
  ['en', 'Release her at once.'],
  ['en', 'release her and let her sing'],
  ['en', 'Ensure that she is protected from torture.'],
  ['en', 'Please see that she gets her medicine.'],
  ['en', 'Pending her release, ensure that she can see a lawyer.'],
  ['en', 'Bring the officers who beat her to justice.'],
  ['en', 'To this end, order an inquiry.'],
  ['en', 'To prevent more harm, order an inquiry.'],
  ['en', 'Call on the police to stop the beatings.'],
  ['en', 'Urge the ministry of the interior to tell where she is.'],
  ['en', 'Until then, ensure that {{they "has" "have"}} access to a lawyer.'],
  ['en', 'Recognising that she is ill, let her go home.'],
  ['en', 'Thatcher Sample must not be sent back; let him stay.'],
  ['en', 'I.C.R.C. visits: allow them.'],
  ['en', 'Ensuring her safety, release her.'],
  ['de', 'Lassen Sie {{person.name}} unverzüglich frei.'],
  ['de', 'Bitte ordnen Sie an, dass sie freigelassen wird.'],
  ['de', 'Fordern Sie die Polizei auf, die Schläge zu beenden.'],
  ['de', 'Die Vorwürfe gegen sie fallen zu lassen.'],
  ['de', 'Die sofortige Freilassung von {{person.name}}.'],
  ['de', 'Stellen Sie sicher, dass sie ihre Anwältin sprechen kann.'],
  ['fr', 'Libérer {{person.name}} immédiatement et sans condition.'],
  ['fr', 'La laisser chanter.'],
  ['fr', 'Veiller à ce qu’elle reçoive des soins.'],
  ['fr', 'Ne pas l’expulser.'],
  ['fr', 'Dans l’attente de sa libération, lui permettre de voir un avocat.'],
  ['fr', 'Assez vite, rouvrir la bibliothèque.'],
  ['fr', 'Exhorter la police à cesser les coups.'],
  ['es', 'Ponga en libertad a {{person.name}}.'],
  ['es', 'garantice que pueda ver a su abogada'],
  ['es', 'Se investigue de inmediato.'],
  ['es', 'La ponga en libertad, pues está enferma.'],
  ['es', '{{person.name}} sea puesta en libertad.'],
  ['es', 'No la expulse.'],
  ['es', 'Al investigar los hechos, proteja a los testigos.'],
  ['es', 'Mientras tanto, le permita ver a un médico.'],
  ['pt', 'Liberte {{person.name}} de imediato.'],
  ['pt', 'A liberte.'],
  ['pt', 'Garanta que ela tenha acesso a um médico.'],
  ['it', 'Liberare {{person.name}}.'],
  ['it', 'Non estradarla.'],
  ['it', 'La liberi subito.'],
  ['nl', 'Ik verzoek u haar vrij te laten.'],
])('in %s this goes on from the lead-in: %s', (language, demand) => {
  expect(findingsOf(rule, letter(language, demand))).toEqual([]);
});

test.each([
  ['en', 'I urge you to release her at once.', 'I urge you to', 'Release her at once.'],
  ['en', 'I therefore call on you to let {{them}} sing.', 'I therefore call on you to', 'Let {{them}} sing.'],
  ['en', 'Furthermore, I respectfully ask you to end it.', 'Furthermore, I respectfully ask you to', 'End it.'],
  ['en', 'I would also like to ask you to end it.', 'I would also like to ask you to', 'End it.'],
  ['en', 'We call upon the authorities to release her.', 'We call upon the authorities to', 'Release her.'],
  ['en', 'Urging them to release her;', 'Urging them to', 'Release her.'],
  ['en', 'urging them to release her; and', 'urging them to', 'release her; and'],
  ['en', 'Calling on the authorities to end it.', 'Calling on the authorities to', 'End it.'],
  ['en', 'To ensure that she is protected.', 'To', 'Ensure that she is protected.'],
  ['en', 'Ensuring that she is protected.', 'Ensuring', 'Ensure that she is protected.'],
  ['de', 'Ich fordere Sie auf, sie freizulassen.', 'Ich fordere Sie auf,', 'Sie freizulassen.'],
  ['de', 'Hiermit bitte ich Sie höflich, sie freizulassen.', 'Hiermit bitte ich Sie höflich,', 'Sie freizulassen.'],
  ['de', 'Ich bitte Sie, lassen Sie sie frei.', 'Ich bitte Sie,', 'Lassen Sie sie frei.'],
  ['de', 'Ich bitte Sie um ihre Freilassung.', 'Ich bitte Sie um', 'Ihre Freilassung.'],
  ['de', 'Ich fordere die Freilassung von {{person.name}}.', 'Ich fordere', 'Die Freilassung von {{person.name}}.'],
  ['fr', 'Je vous prie de libérer {{person.name}}.', 'Je vous prie de', 'Libérer {{person.name}}.'],
  ['fr', 'Je vous exhorte instamment à la libérer.', 'Je vous exhorte instamment à', 'La libérer.'],
  ['fr', 'Veuillez annuler la décision.', 'Veuillez', 'Annuler la décision.'],
  ['fr', 'De libérer {{person.name}}.', 'De', 'Libérer {{person.name}}.'],
  ['fr', 'Libérez {{person.name}}.', 'Libérez', 'Libérer {{person.name}}.'],
  ['es', 'Que ponga en libertad a {{person.name}}.', 'Que', 'Ponga en libertad a {{person.name}}.'],
  ['es', 'Le insto a que la ponga en libertad.', 'Le insto a que', 'La ponga en libertad.'],
  ['es', 'Asimismo, le pido respetuosamente que investigue.', 'Asimismo, le pido respetuosamente que', 'Investigue.'],
  ['es', 'Le insto a poner fin a la tortura.', 'Le insto', undefined],
  ['es', 'Poner en libertad a {{person.name}}.', 'Poner', 'Ponga en libertad a {{person.name}}.'],
  ['pt', 'Peço-lhe que liberte {{person.name}}.', 'Peço-lhe que', 'Liberte {{person.name}}.'],
  ['pt', 'Que liberte {{person.name}}.', 'Que', 'Liberte {{person.name}}.'],
  ['it', 'La prego di liberarla.', 'La prego di', 'Liberarla.'],
  ['it', 'Di liberare {{person.name}}.', 'Di', 'Liberare {{person.name}}.'],
  ['en', 'I urge that she be released.', 'I urge', undefined],
  ['en', 'That she be released.', 'That she', undefined],
  ['en', 'Expressing concern for her safety.', 'Expressing', undefined],
  ['en', 'You must release her.', 'You must', undefined],
  ['en', 'The prison authorities should let her go.', 'The prison authorities should', undefined],
  [
    'en',
    'The immediate and unconditional release of her son.',
    'The immediate and unconditional release of',
    undefined,
  ],
  ['en', 'An independent investigation into the beatings.', 'An independent investigation into', undefined],
  ['de', 'Ich bitte Sie, dass Sie sie freilassen.', 'Ich bitte', undefined],
  ['fr', 'Qu’elle soit libérée.', 'Qu’', undefined],
  ['fr', 'Libérez-la ou inculpez-la.', 'Libérez-la', undefined],
  ['fr', 'Révélez où elle est et libérez-la.', 'Révélez', undefined],
  ['fr', 'La libération de {{person.name}}.', 'La libération', undefined],
  ['es', 'La liberación inmediata de {{person.name}}.', 'La liberación', undefined],
  ['es', 'Liberar a {{person.name}} y devolver sus libros.', 'Liberar', undefined],
  ['es', 'Pidiendo la liberación de {{person.name}}.', 'Pidiendo', undefined],
  ['it', 'Che sia liberata.', 'Che', undefined],
])('in %s this does not: %s', (language, demand, found, mended) => {
  const findings = findingsOf(rule, letter(language, demand));
  expect(findings.map((one) => [one.at, one.found, one.fix?.value])).toEqual([['6:10', found.trim(), mended]]);
  if (mended === undefined) return;
  const left = findingsOf(rule, fixed(letter(language, demand), findings));
  expect(left.map((one) => one.found)).toEqual(mended.endsWith('; and') ? ['; and'] : []);
});

test('of demands that are one sentence the semicolons stay', () => {
  expect(findingsOf(rule, letter('en', 'release her;', 'return her books; and', 'let her sing.'))).toEqual([]);
  expect(findingsOf(rule, letter('fr', 'la libérer ;', 'rendre ses livres ; et', 'la laisser chanter.'))).toEqual([]);
});

test('a semicolon that nothing goes on from is told and becomes a full stop', () => {
  const yaml = letter('en', 'Release her.', 'Return her books; and', 'Let her sing;');
  const findings = findingsOf(rule, yaml);
  expect(findings.map(({ at, found }) => [at, found])).toEqual([
    ['7:26', '; and'],
    ['8:22', ';'],
  ]);
  expect(fixed(yaml, findings)).toContain('"Return her books."');
});

test('what one target alone is asked goes on from it too', () => {
  const targets = `targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation: {en: Dear Mayoress}
    demands: {en: [I urge you to let her sing.]}
`;
  expect(findingsOf(rule, targets)).toMatchObject([
    { at: '6:20', found: 'I urge you to', fix: { value: 'Let her sing.' } },
  ]);
});

test('a letter that leads to its demands itself says so twice', () => {
  const [found] = findingsOf(
    rule,
    letter('en', 'Release her.').replace('opening: Y.', 'opening: "She may not sing. I therefore urge you to:"'),
  );
  expect(found).toMatchObject({ at: '4:33', found: 'I therefore urge you to:' });
  expect(found?.message).toContain('"I therefore respectfully ask you to:"');
  expect(found?.fix).toBeUndefined();
});

test('is quiet about English, German and Spanish letters of others', () => {
  const files = readdirSync(join(PACKAGE, 'tests/names')).filter((one) => /^(?:en|de|es|pt)-.*\.yaml$/.test(one));
  expect(files.length).toBeGreaterThan(40);
  const told = files.flatMap((file) => findingsOf(rule, readFileSync(join(PACKAGE, 'tests/names', file), 'utf8')));
  expect(told.map(({ found }) => found)).toEqual(['Ich fordere Sie auf,']);
});

test.each(['I ', 'also ', 'the ', 'immediate and ', 'a,', '{{', 'prompt,'])(
  'works no more than it must: %s',
  async (sign) => {
    const written = (size: number) => letter('en', `I ${sign.repeat(Math.floor(size / sign.length))}x`);
    expect(await ruleGrowth(rule, 4_500, written)).toBeLessThan(6);
  },
);
