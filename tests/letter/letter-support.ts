import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../../src/case/read.ts';
import type { Sender } from '../../src/config/config.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { compose, type Materials } from '../../src/letter/compose.ts';
import type { Posting } from '../../src/letter/letter.ts';
import type { WriterWords } from '../../src/letter/own-roles.ts';
import { makeJob } from '../../src/letter/resolve.ts';
import { compileChecked } from '../../src/template/compile-checked.ts';
import type { Template } from '../../src/template/letter-template.ts';
import { checkedCase } from '../check/check-support.ts';
import { localeOf } from '../support/locales.ts';
import { PACKAGE } from '../support/package.ts';

// Letters without a disk between: from a few lines of a case, and the templates and phrase books that ship.

/** A case from a fragment whose top-level keys stand over those of the case about the choir. */
export function caseOf(fragment = ''): CaseFile {
  return checkedCase(fragment).checked;
}

/** The words of a shipped template. */
function shipped(name: string): string {
  return readFileSync(join(PACKAGE, 'templates', name), 'utf8');
}

/** A letter template in these words. */
export function template(text: string): Template {
  const partials = [{ name: 'demands', file: 'demands.hbs', text: shipped('partials/demands.hbs') }];
  return { file: 'own.hbs', render: compileChecked('letter', { file: 'own.hbs', text }, partials) };
}

const LETTER = template(shipped('letters/letter.hbs'));
const NOTE = template(shipped('letters/copy-note.hbs'));

/** Somebody who writes from England. */
export const ADA: Sender = {
  name: 'Ada Example',
  address: ['1 Sample Road', 'Leeds LS1 1AA'],
  place: 'Leeds',
  country: 'GB',
  languages: ['en'],
  about: {},
};

/** What a test may say besides the case; English, by Ada, to the mayoress if not given. */
interface Wish extends Partial<Omit<Materials, 'own'>> {
  readonly own?: WriterWords;
  /** The slugs of all for whom something is made. */
  readonly made?: readonly string[];
  readonly language?: string;
  readonly target?: string;
}

/** What goes to a target of a case, dated 2026-11-23. */
export async function posted(fragment: string, wish: Wish = {}): Promise<Posting> {
  const { language = 'en', target = 'mayoress', own, made, ...given } = wish;
  const sender = 'sender' in given ? given.sender : ADA;
  const names = await countryNames(sender?.country);
  const choice = { own: own !== undefined, origin: sender?.country, ...(made ? { made } : {}) };
  return compose(makeJob(caseOf(fragment), target, language, choice), {
    locale: await localeOf(language, sender?.country),
    sender,
    names,
    readerNames: await countryNames(undefined),
    senderLines: new Map([['FR', ['Ada Example', '1 Sample Road', 'UNITED KINGDOM']]]),
    date: '2026-11-23',
    letterTemplate: LETTER,
    copyTemplate: NOTE,
    ...given,
    ...(own ? { own: () => own } : {}),
  });
}
