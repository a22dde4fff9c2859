import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf, run, tempFolder } from './run.ts';

// Letters as HTML, made by the program from cases of invented people and places.

const WORDS = {
  en: {
    subject: 'The choir of Mara Example',
    opening: 'She was told that her choir may not sing, and nobody has said why.',
    demand: 'Let her sing.',
  },
  ar: {
    subject: 'جوقة مارا إكزامبل',
    opening: 'قيل لها إن جوقتها لا يجوز لها أن تغني في البلدة، ولم يُذكر أي سبب لذلك حتى اليوم.',
    demand: 'السماح لها بالغناء في البلدة.',
  },
  zh: {
    subject: '玛拉的合唱团',
    opening: '有人告诉她，她的合唱团不得唱歌，也没有人说明原因。',
    demand: '让她唱歌。',
  },
} as const;

export type Written = keyof typeof WORDS;

/** Of one word, so long that it fits on no line. */
export const LONG_WORD = 'Sampletownchoir'.repeat(20);

/** A case in one language: a mayor with an address in two scripts, a consul who gets a copy, a clerk with long words. */
export function caseIn(language: Written, paragraphs: readonly string[] = []): object {
  const { subject, opening, demand } = WORDS[language];
  return {
    title: subject,
    country: 'FR',
    people: [{ name: 'Mara Example', pronouns: 'she/her' }],
    targets: {
      mayor: {
        honorific: 'Ms',
        name: 'Jo Sample',
        role: 'Mayoress',
        address: ['1 Sample Street', '00000 Exampleville'],
        country: 'FR',
        native: { lang: 'ar', name: 'جو سامبل', address: ['شارع العينة ١'] },
      },
      clerk: { name: 'A'.repeat(120), address: [LONG_WORD.slice(0, 150)], country: 'CN' },
      consul: { kind: 'copy', role: 'Consul', address: ['2 Sample Row', 'London'], country: 'GB' },
    },
    letter: { [language]: { subject, opening, paragraphs, demands: [demand, LONG_WORD], reviewed: 'nobody' } },
  };
}

const SENDER = {
  name: 'Ada Example',
  address: ['1 Sample Road', 'Leeds LS1 1AA'],
  place: 'Leeds',
  country: 'GB',
  languages: ['en', 'zh', 'ar'],
};

/** One file of letters for these cases. The words are added to the command; `body` is the writer's own text. */
export async function htmlOf(
  cases: readonly object[],
  words: readonly string[],
  { sender = true, body }: { sender?: boolean; body?: string } = {},
): Promise<string> {
  const folder = tempFolder();
  const named = cases.flatMap((one, index) => {
    writeFileSync(join(folder, `case-${index}.yaml`), JSON.stringify(one));
    return ['--case', `case-${index}.yaml`];
  });
  if (sender) {
    mkdirSync(join(homeOf(folder), '.config/appeal'), { recursive: true });
    writeFileSync(join(homeOf(folder), '.config/appeal/config.yaml'), JSON.stringify({ senders: { me: SENDER } }));
  }
  if (body !== undefined) writeFileSync(join(folder, 'mine.md'), body);
  const command = ['letter', '--quiet', '--format', 'html', ...named, ...words];
  const { stdout, stderr, exit } = await run(body === undefined ? command : [...command, '--body', 'mine.md'], {
    folder,
  });
  if (exit !== 0 || stderr !== '') throw new Error(stderr);
  return stdout;
}
