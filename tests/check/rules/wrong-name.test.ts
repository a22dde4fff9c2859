import { describe, expect, test } from 'vitest';
import { rule as near } from '../../../src/check/rules/near-name.ts';
import { rule } from '../../../src/check/rules/wrong-name.ts';
import { findingsOf } from '../check-support.ts';

// Who a letter names: Ketevan Lomsadze is the person of every case here, Ivo Brandt the target. All are invented.

function letter(language: string, texts: { opening?: string; demand?: string }, more = ''): string {
  return `people:
  - { name: Ketevan Lomsadze, pronouns: she/her, aliases: [Keto L.], native: { ru: Кетеван Ломсадзе, zh: 洛姆萨泽, ar: كيتيفان لومسادزه, fa: کتوان لومسادزه } }
targets:
  minister: { name: Ivo Brandt, role: Minister of Justice, country: FR, address: [1 Sample Street], salutation: { ${language}: "Hail" } }
${more}letter:
  ${language}:
    subject: "{{person.name}}"
    opening: ${JSON.stringify(texts.opening ?? '{{person.name}}.')}
    demands:
      - ${JSON.stringify(texts.demand ?? '{{person.name}}.')}
    reviewed: needed
`;
}

const found = (yaml: string) => findingsOf(rule, yaml).map((one) => [one.severity, one.found]);
const error = (name: string) => [['error', name]];
const warning = (name: string) => [['warning', name]];

describe('another person in a demand', () => {
  test.each([
    ['en', 'Release Orvan Dastelli at once.', 'Orvan Dastelli'],
    ['en', 'Release Wagarimi at once.', 'Wagarimi'],
    ['en', 'Drop all charges against Dr Tolmecha.', 'Tolmecha'],
    ['en', 'Let a doctor see Abdirahim bin Saqer al-Dhuwaini.', 'Abdirahim bin Saqer al-Dhuwaini'],
    ['en', "Disclose Orvan Dastelli's whereabouts.", 'Orvan Dastelli'],
    ['de', 'Sorgen Sie dafür, dass Orvan Dastelli unverzüglich freigelassen wird.', 'Orvan Dastelli'],
    ['de', 'Lassen Sie Frau Tolmecha zu ihrer Familie.', 'Tolmecha'],
    ['fr', 'Libérez immédiatement Orvan Dastelli.', 'Orvan Dastelli'],
    ['es', 'Pongan en libertad a Orvana de la Cruz Tolmeche.', 'Orvana de la Cruz Tolmeche'],
  ])('%s: %s', (language, demand, name) => {
    expect(found(letter(language, { demand }))).toEqual(error(name));
  });

  test.each([
    ['ru', 'Освободите Орвана Дастелли.', 'Орвана Дастелли'],
    ['tr', 'Orvan Dastelli’yi derhal serbest bırakın.', 'Orvan Dastelli’yi'],
    ['zh', '立即释放奥尔万·达斯泰利。', '奥尔万·达斯泰利'],
    ['ar', 'الإفراج عن أورفان داستلي فوراً.', 'أورفان داستلي'],
    ['fa', 'آزادی اوروان داستلی را بخواهید.', 'اوروان داستلی'],
  ])('is a warning in a language in which errors were not measured, %s: %s', (language, demand, name) => {
    expect(found(letter(language, { demand }))).toEqual(warning(name));
  });
});

describe('nobody else', () => {
  test.each([
    ['en', 'Release Ketevan Lomsadze, Ms Lomsadze, Keto and Lomsadze Ketevan.'],
    ['en', "Return Lomsadze's passport, Minister Brandt."],
    ['en', 'On Monday the Court of Appeal in Tolmecha upheld Article 12 of the Constitution of Chile.'],
    ['en', 'The Orvan Dastelli Foundation and the Tolmecha Herald asked for it in March.'],
    ['en', 'Stop the Russian and Tibetan courts; repeal the Public Order Act.'],
    ['de', 'Sorgen Sie für die Gesundheit von Ketevan Lomsadze und den Zugang zu Ärzten.'],
    ['de', 'Heben Sie das Urteil des Obersten Gerichts in Tolmecha auf.'],
    ['fr', 'Que la Cour d’appel de Tolmecha annule la condamnation de Mme Lomsadze.'],
    ['es', 'Anulen la sentencia del Tribunal Supremo de Tolmecha contra la señora Lomsadze.'],
    ['ru', 'Освободите Кетеван Ломсадзе из колонии в городе Толмеча.'],
    ['tr', 'Ketevan Lomsadze’yi Tolmecha’daki cezaevinden çıkarın.'],
    ['zh', '立即无条件释放洛姆萨泽，并公布她的下落。'],
    ['ar', 'الإفراج عن كيتيفان لومسادزه فوراً ودون شروط.'],
    ['fa', 'آزادی کتوان لومسادزه را بخواهید.'],
  ])('%s: %s', (language, demand) => {
    expect(found(letter(language, { demand }))).toEqual([]);
  });

  test('who stands in names', () => {
    const text = letter('en', { demand: 'Release Orvan Dastelli at once.' }, 'names: [Orvan Dastelli]\n');
    expect(found(text)).toEqual([]);
  });
});

describe('a person whom the letter introduces', () => {
  test.each([
    ['en', 'Her lawyer, Orvan Dastelli, may not see her.', 'Orvan Dastelli'],
    ['en', 'Orvan Dastelli, her brother, may not see her.', 'Orvan Dastelli'],
    ['de', 'Ihr Anwalt Orvan Dastelli darf sie nicht sehen.', 'Orvan Dastelli'],
    ['fr', 'Son avocat, Me Dastelli, n’a pas pu la voir.', 'Dastelli'],
  ])('is a warning, in %s: %s', (language, opening, name) => {
    expect(found(letter(language, { opening }))).toEqual([['warning', name]]);
  });

  test('is known from then on', () => {
    const opening = 'Her lawyer, Orvan Dastelli, may not see her.';
    expect(found(letter('en', { opening, demand: 'Let Mr Dastelli see her.' }))).toEqual([
      ['warning', 'Orvan Dastelli'],
      ['warning', 'Dastelli'],
    ]);
  });

  test('is told once a letter, where it is worst', () => {
    const opening = 'Her lawyer, Orvan Dastelli, may not see her. Orvan Dastelli is ill.';
    expect(found(letter('en', { opening, demand: 'Let Orvan Dastelli see her.' }))).toEqual(warning('Orvan Dastelli'));
  });
});

describe('a name that is nearly right', () => {
  test.each([
    ['Ketevan Lomsadse', 'Ketevan Lomsadze', 'warning'],
    ['Katevan Lomsadze', 'Ketevan Lomsadze', 'warning'],
    ['Ketevan Lomsazde', 'Ketevan Lomsadze', 'error'],
    ['Ketevan Lonsadze', 'Ketevan Lomsadze', 'error'],
    ['Ms Lomsazde', 'Ketevan Lomsadze', 'error'],
    ['Ivo Brantd', 'Ivo Brandt', 'error'],
  ])('%s is told with the right one', (wrong, right, severity) => {
    const text = letter('en', { demand: `Tell ${wrong} about it.` });
    expect(found(text)).toEqual([]);
    const told = findingsOf(near, text).map((one) => [one.severity, one.found, one.hint.includes(right)]);
    expect(told).toEqual([[severity, wrong.replace('Ms ', ''), true]]);
  });

  test('and one that another language or tongue writes so is right', () => {
    const demand = 'Lassen Sie Ketewan Lomsadse und Ahmad Husayn al-Tarwani frei.';
    const yaml = letter('de', { demand }).replace(
      'targets:',
      '  - { name: Ahmed Hussein Al Tarwani, pronouns: he/him }\ntargets:',
    );
    expect([...found(yaml), ...findingsOf(near, yaml)]).toEqual([]);
  });
});

test('the finding stands at the very words, and says who was expected', () => {
  const [one] = findingsOf(rule, letter('en', { demand: 'See her. Release Orvan Dastelli at once.' }));
  expect(one?.at).toBe('10:27');
  expect(one?.message).toContain('"Ketevan Lomsadze"');
});
