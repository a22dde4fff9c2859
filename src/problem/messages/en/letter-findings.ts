import type { FindingMessages } from '../../messages.ts';
import { either, eitherOf, plural } from './counts.ts';
import { languageName } from './names.ts';

/** What usual letters have to say: apart from all that can be wrong, so that no letter loads that. */
export const letterFindings = {
  'sender-missing': ({ known: [first, ...others] }) =>
    first === undefined
      ? {
          sentence: 'No sender is set: lines are left blank for your name and address.',
          hint: 'Fill them in by hand, or set them once with "appeal init".',
        }
      : {
          sentence: `It is not said who writes, ${eitherOf([first, ...others])}: lines are left blank for name and address.`,
          hint: `Say it with --from ${first}, or for good with "from: ${first}" in your config.`,
        },
  'deadline-passed': ({ slug, deadline, days }) => ({
    sentence: `The deadline of ${slug} was ${deadline}, ${plural(days, 'day', 'days')} ago.`,
    hint: 'Before you post it, ask the Amnesty office of your country whether letters still help.',
  }),
  'language-not-yours': ({ language }) => ({
    sentence: `The letter is in ${languageName(language)}, which you may not read.`,
    hint: 'Have somebody read it to you before you sign it.',
  }),
  'language-second': ({ best, chosen, reason }) => ({
    sentence: `The letter is in ${languageName(chosen)}; ${languageName(best)} would be read best.`,
    hint:
      reason === 'no-letter'
        ? `The case has no letter in ${languageName(best)}.`
        : `${reason === 'no-sender' ? 'No sender is set who writes it' : `You do not write ${languageName(best)}`}. To send that one all the same: --lang ${best}`,
  }),
  'language-fallback': ({ asked, used }) => ({
    sentence: `There is nothing of its own for ${languageName(asked)}; ${languageName(used)} is taken in its place.`,
    hint: '"appeal languages" lists what there is.',
  }),
  'case-limit': ({ slug, limit }) => ({ sentence: `How much may be sent for ${slug}: ${limit}` }),
  'target-instructions': ({ target, instructions }) => ({ sentence: `${target}: ${instructions}` }),
  'post-by-passed': ({ slug, target, day, deadline }) => ({
    sentence: `A letter for ${slug} had to be posted by ${day} to reach ${target} by the deadline, ${deadline}.`,
    hint: 'Use e-mail or fax too, if you can. How the day was found: appeal deadlines --explain',
  }),
  'post-by-near': ({ slug, target, day, deadline }) => ({
    sentence: `Post the letter for ${slug} by ${day}, so that it reaches ${target} by the deadline, ${deadline}.`,
  }),
  'review-needed': ({ language }) => ({
    sentence: `review: needed. Nobody who speaks ${languageName(language)} has read this text yet.`,
    hint: 'Have it read before you post it.',
  }),
  'phrases-unread': ({ language }) => ({
    sentence: `review: needed. Nobody who speaks ${languageName(language)} has read the phrase book: date, greeting, closing and the notes.`,
    hint: 'Have them read before you post the letter.',
  }),
  'language-script': ({ asked, used }) => ({
    sentence: `The case has no letter in ${languageName(asked)}: its words are those in ${languageName(used)}, in other characters.`,
    hint: `Write a letter in "${asked}" into the case, or ask for one in "${used}".`,
  }),
  'own-words-language': ({ language }) => ({
    sentence: `The date, the greeting and the closing are in ${languageName(language)}.`,
    hint: 'If your own words are in another language, name it with --lang.',
  }),
  'copies-not-made': ({ copies }) => ({
    sentence: `The case asks for ${copies.length === 1 ? 'a copy' : 'copies'} to ${either(copies)}: none is made, and the letter names none.`,
    hint: '--with-copies makes it, with a cover note.',
  }),
  'cases-skipped': ({ count }) => ({
    sentence: `${plural(count, 'case that is closed or superseded was', 'cases that are closed or superseded were')} left out.`,
    hint: 'Name one with --case and give --force if you must write for it.',
  }),
  'target-of-open': ({ target, slug, others }) => ({
    sentence: `${target} is taken from ${slug}, the only open case that has it; ${either(others)} ${others.length === 1 ? 'has' : 'have'} it too.`,
    hint: `For another one: --case ${others[0] ?? ''}`,
  }),
  'letter-fitted': ({ target, size }) => ({
    sentence: `The letter to ${target} missed one page by a little: it was set closer${size < 11 ? `, in ${size} points` : ''}.`,
    hint: '--no-fit leaves it as it is, on two pages.',
  }),
  'letters-fitted': () => ({
    sentence: 'Letters that missed one page by a little were set closer, in 10 points or more.',
    hint: '--no-fit leaves them as they are, on two pages.',
  }),
} satisfies Partial<FindingMessages>;
