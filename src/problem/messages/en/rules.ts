import type { Message } from '../../messages.ts';
import type { RuleArguments, RuleFindings } from '../../rule-findings.ts';
import { cardTopics } from './cards.ts';
import { countryName, languageName as named } from './names.ts';

// What the rules of `appeal check` find, in English: what is wrong, in one plain sentence that quotes what was found, and what to
// do. `found` is said where it is a number.

const quoted = (text: string) => `"${text}"`;
const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
const fewNames = (words: readonly string[]) => {
  const line = words.join(', ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
const few = (words: readonly string[]) =>
  words.length > 3 ? `${words.slice(0, 3).join(', ')} and ${words.length - 3} more` : words.join(', ');

const CHANNELS = {
  phone: 'A telephone number',
  fax: 'A fax number',
  email: 'An e-mail address',
  social: 'A web address',
} as const;

const SECRETS = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  account: 'the number of a bank account',
  self: 'what a writer says of themselves',
} as const;

const example = (code: string | undefined) => (code === undefined ? '' : ` One there looks like ${code}.`);
const windowOf = (form: string | undefined) =>
  form === undefined ? 'the smallest window that letter forms have' : `the window of your letter form ${form}`;
const WITHOUT_WINDOW = 'send it in an envelope without a window.';

function postcode(values: RuleArguments['address-postcode']): Message {
  if (values.problem === 'none')
    return {
      sentence: `${countryName(values.country)} has no postcodes, as far as is known, but the address has one: ${quoted(values.found)}.`,
      hint: 'Check it. It is printed all the same.',
    };
  if (values.problem === 'unlike')
    return {
      sentence: `${quoted(values.found)} does not look like a postcode of ${countryName(values.country)}.`,
      hint: `Check it.${example(values.example)}`,
    };
  return {
    sentence: `The address of ${values.target} has no postcode; ${countryName(values.country)} has them.`,
    hint: `Add it if the casesheet has it.${example(values.example)}`,
  };
}

function twice(values: RuleArguments['demand-twice']): Message {
  const { found } = values;
  if (values.problem === 'demand')
    return {
      sentence: `The demand ${quoted(found)} ${values.same ? 'stands' : 'nearly stands'} in the letter in ${named(values.language)} already, as number ${values.first}.`,
      hint: values.same ? 'Take it out.' : 'Take one of the two out, or say what is different.',
    };
  const sentence =
    values.problem === 'sentence'
      ? `The sentence ${quoted(found)} stands in the letter in ${named(values.language)} twice.`
      : `The sentence ${quoted(found)} says nearly the same as ${quoted(values.earlier)}.`;
  return { sentence, hint: 'Take one of the two out.' };
}

function leadIn(values: RuleArguments['demand-lead-in']): Message {
  const { problem, found, language } = values;
  if (problem === 'end')
    return {
      sentence: `The demand ends with ${quoted(found)}, as if the next one in ${named(language)} went on from it.`,
      hint: 'End it with a full stop: each demand stands on a line of its own.',
    };
  if (problem === 'twice')
    return {
      sentence: `${quoted(found)} leads to the demands, and so does ${quoted(values.leadIn)}, which is put in after it.`,
      hint: 'Take it out, or end the paragraph with a sentence that does not lead on.',
    };
  return {
    sentence:
      problem === 'again'
        ? `${quoted(found)} asks a second time: the demands in ${named(language)} stand behind ${quoted(values.leadIn)}.`
        : `${quoted(found)} does not go on from ${quoted(values.leadIn)}, behind which the demands in ${named(language)} stand.`,
    hint: `Begin with what the official is asked to do, such as ${quoted(values.example)}.`,
  };
}

function phone(values: RuleArguments['phone-number']): Message {
  const { found, target } = values;
  switch (values.problem) {
    case 'several':
      return {
        sentence: `These are two numbers in one: ${quoted(found)}.`,
        hint: 'Write each as an item of its own, whole and with the code of its country.',
      };
    case 'kind':
      return {
        sentence: `${quoted(found)} is no telephone number.`,
        hint: `Move it to "${values.kind}:" of ${target}.`,
      };
    case 'no-code':
      return {
        sentence: `${quoted(found)} has no code of a country, and who writes from abroad cannot dial it.`,
        hint: `Write it with +${values.code}, without the 0 that is dialled within the country, if there is one.`,
      };
    case 'other-code':
      return {
        sentence: `${quoted(found)} has the code +${values.has}; ${countryName(values.country)}, where ${target} is, has +${values.code}.`,
        hint: 'Look the number up in the casesheet, and whose it is.',
      };
  }
}

function numbers(values: RuleArguments['translation-numbers']): Message {
  const { found, language, other } = values;
  if (values.problem === 'year')
    return {
      sentence: `The letter in ${named(language)} has the year ${quoted(found)}, which is not in the one in ${named(other)}.`,
      hint: 'Put it into the other letter too, or take it out here.',
    };
  return {
    sentence:
      values.instead === undefined
        ? `The letter in ${named(language)} has ${quoted(found)}, which is not in the one in ${named(other)}.`
        : `The letter in ${named(language)} has ${quoted(found)}, and the one in ${named(other)} has ${quoted(values.instead)}.`,
    hint: 'Look up in the casesheet which is right.',
  };
}

export const rules = {
  'rule/address-capitals': ({ found }) => ({
    sentence: `The address is in capitals throughout: ${quoted(found)}.`,
    hint: 'Write it in small letters too, as its country does; only the town may stay as it is.',
  }),
  'rule/address-channel': ({ kind, found, target, other }) => ({
    sentence: `${CHANNELS[kind]} stands in an address: ${quoted(found)}.`,
    hint:
      other === undefined
        ? `Move it to "${kind}:" of ${target}; it is no part of what goes on the envelope.`
        : `"${kind}:" of ${target} has ${quoted(other)} already: see which is right, or keep both there. --fix leaves it to you.`,
  }),
  'rule/address-po-box': ({ found }) => ({
    sentence: `There is a post office box and no street: ${quoted(found)}.`,
    hint: 'Post the letter, registered if you like; couriers do not deliver to a box.',
  }),
  'rule/address-postcode': postcode,
  'rule/address-wide': (values) =>
    values.problem === 'lines'
      ? {
          sentence: `The address of ${values.target} has ${counted(values.lines, 'line')} with its country; ${windowOf(values.form)} has room for ${values.room}.`,
          hint: `Leave out what the post does not need, or ${WITHOUT_WINDOW}`,
          found: counted(values.lines, 'line'),
        }
      : {
          sentence: `This line is too long for ${windowOf(values.form)}: ${quoted(values.found)}.`,
          hint: `Shorten it if the post can do without a part of it, or ${WITHOUT_WINDOW}`,
        },
  'rule/target-stale': ({ target, checked, days, source }) => ({
    sentence: `Name and address of ${target} were last looked up on ${checked}, ${counted(days, 'day')} ago.`,
    hint: `See whether they still hold${source === undefined ? '' : ` (last time: ${source})`}, then set "checked" to today. Who left office gets "left".`,
  }),
  'rule/nobody-in-office': ({ targets }) => ({
    sentence: `Nobody who gets a letter is in office any more, and the case is open: ${few(targets)}.`,
    hint: 'Letters go to their offices, if the case has those, without a name. Add who is there now, or close the case.',
    found: few(targets),
  }),
  'rule/card-words': ({ topic, found }) => ({
    sentence: `${quoted(found)} ${cardTopics[topic]}, which cards in this case are not to do.`,
    hint: 'Say it without, or change "rules" under "cards" if whoever gets the cards has agreed to it.',
  }),
  'rule/closed-without-note': ({ status }) => ({
    sentence: `The case is ${status}, and nothing says why.`,
    hint:
      status === 'closed'
        ? 'Say in statusNote what became of it, in a sentence.'
        : 'Name the newer case in supersededBy, or say in statusNote what became of this one.',
  }),
  'rule/country-line': (values) =>
    values.part === 'other'
      ? {
          sentence: `The address of ${values.target} ends in ${quoted(values.found)}, and its country is ${countryName(values.country)}.`,
          hint: 'Look it up in the casesheet, then put "country:" right, or take the line out.',
        }
      : {
          sentence:
            values.part === 'line'
              ? `The country is a line of the address: ${quoted(values.found)}.`
              : `The country stands at the end of an address line: ${quoted(values.found)}.`,
          hint: `Take it out: the country is written last by itself, from "country: ${values.country}".`,
        },
  'rule/deadline-order': ({ deadline, issued }) => ({
    sentence: `The deadline ${deadline} comes before the day on which the casesheet came out, ${issued}.`,
    hint: 'Look at both days on the casesheet: year first, then month, then day.',
  }),
  'rule/deadline-passed': ({ deadline, days }) => ({
    sentence: `The deadline ${deadline} passed ${counted(days, 'day')} ago, and the case is still open.`,
    hint: 'Set "status: closed" with a statusNote, or the new deadline if the casesheet has one.',
  }),
  'rule/deadline-soon': ({ deadline, days }) => ({
    sentence: `The deadline ${deadline} is ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}.`,
    hint: 'Post letters now; if little time is left, see whether the target can be reached by e-mail or fax.',
  }),
  'rule/demand-addressee': ({ found, target }) => ({
    sentence: `A demand asks for something to be done for ${quoted(found)}, who is ${target}, to whom letters go.`,
    hint: 'Write {{person.name}}, or the name of whom the demand is for.',
  }),
  'rule/demand-lead-in': leadIn,
  'rule/demand-request': ({ demand, language }) => ({
    sentence: `The demand ${quoted(demand)} states something; a demand in ${named(language)} begins with what the official is asked to do.`,
    hint: 'Begin with a request, such as "Release …" or "Let … see a lawyer", and tell what happened in paragraphs.',
  }),
  'rule/demand-twice': twice,
  'rule/discourteous': ({ kind, found }) => ({
    sentence:
      kind === 'rude'
        ? `${quoted(found)} is a rude word.`
        : `${quoted(found)} accuses or threatens the official who reads it.`,
    hint: 'Say politely what happened, and what you ask for.',
  }),
  'rule/form-of-address-as-name': (values) =>
    values.problem === 'name'
      ? {
          sentence: `${quoted(values.form)} is a form of address and no part of the name: ${quoted(values.name)}.`,
          hint:
            values.of === 'person'
              ? 'Leave it out of the name; under aliases it may stand.'
              : 'Move it from the name to "honorific:".',
        }
      : {
          sentence: `${quoted(values.form)} is a form of address itself: ${quoted(values.found)} is two.`,
          hint: `Write ${quoted(values.form)} alone, or leave it out.`,
        },
  'rule/full-name-missing': ({ language, name, several }) => ({
    sentence: several
      ? `The letter in ${named(language)} gives nobody's full name, neither ${quoted(name)} nor any other.`
      : `The letter in ${named(language)} never gives the full name ${quoted(name)}.`,
    hint: `Write {{${several ? 'people' : 'person.name'}}} in its subject or opening.`,
  }),
  'rule/honorific-twice': (values) =>
    values.problem === 'name'
      ? {
          sentence: `The name has the honorific in it, and is printed with ${quoted(values.found)} twice.`,
          hint: `Leave it out of the name: "honorific: ${values.honorific}" stands before it.`,
        }
      : {
          sentence: `${quoted(values.found)} stands twice in ${quoted(values.text)}.`,
          hint: 'Write it once, where the language has it.',
        },
  'rule/letter-language': ({ language, others }) => ({
    sentence: `The case has no letter in ${named(language)}, which the officials read best${others > 0 ? `; nor ${others === 1 ? 'has' : 'have'} ${counted(others, 'other case')} beside it` : ''}.`,
    hint: `Add one under letter, with "reviewed: needed" until somebody who speaks ${named(language)} has read it.`,
  }),
  'rule/letter-long': ({ language, length, room }) => ({
    sentence: `The letter in ${named(language)} has ${length} characters, and a page holds some ${room}; it runs over here.`,
    hint: 'Say it in fewer words; what a writer should know, and the official need not, can stand in background.',
    found: `${length} characters`,
  }),
  'rule/name-brackets': ({ name }) => ({
    sentence: `The name ${quoted(name)} stands in brackets.`,
    hint: 'Take the brackets away.',
  }),
  'rule/near-name': ({ found, near }) => ({
    sentence: `${quoted(found)} is nearly ${quoted(near)}, which is a name of this case.`,
    hint: `Write ${quoted(near)}, or {{person.name}}; if both are right, add ${quoted(found)} to "aliases".`,
  }),
  'rule/own-words': ({ language, percent }) => ({
    sentence: `The letter in ${named(language)} fills its page and leaves a writer no room for words of their own.`,
    hint: 'Shorten its longest text, which is here, by some sentences.',
    found: `${percent} % of a page`,
  }),
  'rule/person-unnamed': ({ name }) => ({
    sentence: `No letter of the case names ${quoted(name)}.`,
    hint: 'Name this person too; {{people}} names everybody. Whom letters need not name can stand under "names".',
  }),
  'rule/phone-number': phone,
  'rule/placeholder-left': ({ found, of }) => ({
    sentence: `${quoted(found)} is a stand-in that was left over.`,
    hint:
      of === 'name'
        ? 'Write what belongs there; {{person.name}} puts in the name of the person.'
        : 'Write what belongs there, or take it out.',
  }),
  'rule/pronouns-form': ({ found, instead }) => ({
    sentence: `Pronouns are written in English, in two forms, and not as ${quoted(found)}.`,
    hint: `Write ${instead.join(' or ')}; each letter then has the words of its language.`,
  }),
  'rule/privacy-sender': ({ found, what }) => ({
    sentence: `${quoted(found)} is ${SECRETS[what]}, and everybody who writes for this case would send it.`,
    hint: 'Take it out. Who writes is put in from the config of each writer: appeal init.',
  }),
  'rule/reference-twice': ({ reference, cases }) => ({
    sentence: `The reference ${quoted(reference)} is that of another open case too: ${fewNames(cases)}.`,
    hint: 'Give the older one "status: superseded" and supersededBy, or put the reference right.',
  }),
  'rule/salutation-either': ({ found }) => ({
    sentence: `The salutation leaves open who is greeted, and is printed with its slash: ${quoted(found)}.`,
    hint: 'Write one of the two; or both as a list, of which letters have the first.',
  }),
  'rule/salutation-official': ({ problem, found, target, is }) => ({
    sentence:
      problem === 'office'
        ? `The salutation of ${target} greets another official: ${quoted(found)}, and not ${quoted(is)}.`
        : `The salutation of ${target} greets ${quoted(found)}, but the name is ${quoted(is)}.`,
    hint: 'Look up in the casesheet who it is, and put the salutation or the target right.',
  }),
  'rule/salutation-missing': ({ target, languages }) => ({
    sentence: `${target} has no salutation in ${few(languages.map((code) => `${named(code)} (${code})`))}, and the case has a letter in it.`,
    hint: `Add ${few(languages.map((code) => `salutation.${code}`))} without the comma at its end; else the letter greets nobody by name.`,
    found: few(languages),
  }),
  'rule/supersedes-cycle': ({ cases }) => ({
    sentence: `Each of these cases is said to supersede the next: ${fewNames(cases)}.`,
    hint: 'Leave the line out of the case that is older.',
  }),
  'rule/supersedes-unknown': ({ found, near }) => ({
    sentence: `There is no case ${quoted(found)} among the cases that are checked.`,
    hint:
      near === undefined
        ? 'Give the name of its file without .yaml, and check both cases together.'
        : `Did you mean ${quoted(near)}?`,
  }),
  'rule/translation-demands': ({ language, demands, first, expected, target }) => ({
    sentence:
      target === undefined
        ? `The letter in ${named(language)} has ${counted(demands, 'demand')}, the one in ${named(first)} has ${expected}.`
        : `In ${named(language)} ${target} has ${counted(demands, 'demand')} of its own, in ${named(first)} ${expected}.`,
    hint: 'Translate the demands that are missing.',
    found: counted(demands, 'demand'),
  }),
  'rule/translation-names': ({ language, name, other, native }) => ({
    sentence: `The letter in ${named(other)} names ${quoted(name)}, the one in ${named(language)} does not.`,
    hint: `Name ${quoted(native)} there too; {{people}} names everybody.`,
  }),
  'rule/translation-numbers': numbers,
  'rule/translation-review': ({ language }) => ({
    sentence: `Nobody who speaks ${named(language)} has read this letter yet.`,
    hint: 'Have it read, then write here who has read it.',
  }),
  'rule/wrong-country': ({ found }) => ({
    sentence: `${quoted(found)} is neither the country of this case nor of one of its targets.`,
    hint: `Write the right country. If the letter means it, add ${quoted(found)} to "names".`,
  }),
  'rule/wrong-name': ({ found, people, introduced }) => ({
    sentence: `${quoted(found)} is not of this case${introduced ? ', though the letter says who it is' : ''}; the case is about ${people.map(quoted).join(', ')}.`,
    hint: `Write the right name, or {{person.name}}. If the letter may name ${quoted(found)}, add it to "names".`,
  }),
  'rule/wrong-pronoun': ({ found, name, pronouns }) => ({
    sentence: `${quoted(found)} does not fit ${quoted(name)}, whose pronouns are ${quoted(pronouns)}.`,
    hint: 'Write {{they}}, {{them}} or {{their}}, which always fit, or mend "pronouns".',
  }),
  'rule/wrong-target': (values) =>
    values.problem === 'salutation'
      ? {
          sentence: `The salutation of ${values.target} greets ${quoted(values.found)}, which is a name of ${values.other}.`,
          hint:
            values.name === undefined
              ? 'Leave the name out.'
              : `Write the name of ${values.target}: ${quoted(values.name)}.`,
        }
      : {
          sentence: `The opening greets somebody (${quoted(values.found)}), but the letter goes to several targets.`,
          hint: 'Take the greeting out; every target has a salutation of its own.',
        },
} satisfies { readonly [C in keyof RuleFindings]: (values: RuleFindings[C]) => Message };
