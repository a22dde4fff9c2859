// All that the program says in English, in one place: another language is another such file, beside it.

import { cardRules, cards } from './en/cards.ts';
import { check } from './en/check.ts';
import { countries } from './en/countries.ts';
import { evening } from './en/evening-findings.ts';
import { fields } from './en/fields.ts';
import { expected, findings, init, questions, senders } from './en/findings.ts';
import { imports } from './en/import.ts';
import { languages } from './en/languages.ts';
import { law } from './en/law.ts';
import { ledger } from './en/ledger.ts';
import { letterFindings } from './en/letter-findings.ts';
import { languageName } from './en/names.ts';
import { phrases } from './en/phrases.ts';
import { causes, printerStates, printing } from './en/printing.ts';
import { rules } from './en/rules.ts';
import * as text from './en/text.ts';
import { writing } from './en/writing-findings.ts';
import { yaml } from './en/yaml.ts';

/** Findings of rooms that few commands come to, put together when one is told. */
const roomFindings = () => ({
  ...findings,
  ...rules,
  ...phrases,
  ...cards,
  ...ledger,
  ...yaml,
  ...evening,
  ...writing,
});
let ofRooms: ReturnType<typeof roomFindings> | undefined;

export const en = {
  /** The language as BCP 47 has it: dates and names of countries are of it too. */
  language: 'en',
  languageName,
  findings: letterFindings,
  /** Those of an import, which most often has no others. */
  get importFindings() {
    return imports;
  },
  get roomFindings() {
    ofRooms ??= roomFindings();
    return ofRooms;
  },
  get expected() {
    return expected;
  },
  get questions() {
    return questions;
  },
  get init() {
    return init;
  },
  get senders() {
    return senders;
  },
  ...text,
  get law() {
    return law;
  },
  get cardRules() {
    return cardRules;
  },
  get fields() {
    return fields;
  },
  get printing() {
    return printing;
  },
  get causes() {
    return causes;
  },
  get printerStates() {
    return printerStates;
  },
  get check() {
    return check;
  },
  get countries() {
    return countries;
  },
  get languages() {
    return languages;
  },
  rulePages: async () => (await import('./en/rule-pages.ts')).rulePages,
  proof: async () => (await import('./en/proof.ts')).proof,
  draft: async () => (await import('./en/draft.ts')).draft,
  evening: async () => (await import('./en/evening.ts')).evening,
  sent: async () => (await import('./en/sent.ts')).sent,
  templatePage: async () => (await import('./en/template-page.ts')).templatePage,
  writing: async () => (await import('./en/writing.ts')).writing,
  importing: async () => (await import('./en/importing.ts')).importing,
  help: async () => (await import('./en/help.ts')).help,
};
