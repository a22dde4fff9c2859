import type { DoubtReason } from '../../problem/import-doubt-findings.ts';
import type { LineKind } from '../second-reading/likely.ts';

// What signs there are for a doubt; weights.ts says how much each counts.

/** What a target shows as a whole, or its sheet. */
export type TargetSign =
  | 'no-name'
  | 'no-role'
  | 'no-house'
  | 'no-office' // neither role nor organisation
  | 'no-title'
  | 'no-address'
  | 'no-figures'
  | 'no-channel'
  | 'ungreeted' // others are greeted
  | 'greetings' // several, of which a writer chooses
  | 'copy'
  | 'country-guess' // the country is that of the case
  | 'many-lines'
  | 'in-one-line' // three values or more
  | 'two-houses'
  | 'unknown-line' // a line of which no word is known
  | 'unknown-lines'
  | 'no-doubts'
  | 'many-doubts';

/** What a value shows by itself, or in its line. */
export type OwnSign =
  | 'shared' // another value begins in its line
  | 'usual' // a name of two or three words
  | 'one-word'
  | 'figure'
  | 'first'
  | 'middle'
  | 'only'
  | 'unknown-first'
  | 'house'
  | 'office'
  | 'person'
  | 'bracket' // one that is not closed
  | 'comma'
  | 'no-figure'
  | 'several';

/** What the second reading of the sheet says: from 0 for hardly to 6 for surely, or how many. */
export type LikelySign =
  | `likely-${number}` // the line is what it was read as
  | `other-${number}` // it is something else
  | `as-${LineKind}`
  | `seen-${number}` // a line near the target is a value that it has not
  | `low-${number}` // values of the target that are hardly what they were read as
  | `more-${number}`; // values that the target has not

/** What the place of a value shows. */
export type PlaceSign =
  | 'whole' // it is its line
  | 'head' // the beginning of it
  | 'tail'
  | 'amid'
  | 'over' // it goes on in other lines
  | 'unlike' // it is not written as in its line
  | 'placeless'
  | `left-${number}` // words of the line that are in no value
  | 'next-unread' // the line behind it is in no value
  | 'last-unread' // the line before it
  | 'label-unread' // the line before it, which ends with a colon
  | 'comma-behind' // its line goes on behind a comma
  | 'comma-before'
  | 'cut-end' // its line seems to be cut within it
  | 'cut-begin'
  | `near-${number}` // doubts about lines round it
  | `lost-${number}` // lines in the paragraphs of its target that are in no value
  | `behind-${number}` // words behind the comma behind a name
  | 'small-behind'; // which begin with a small letter

/** What the other targets show of one. */
export type RoundSign =
  | `others-${number}` // how many of the same kind have such a value: 0 none, 1 some, 2 all
  | 'after-open' // the one before it has no address, or no line that says its country
  | 'before-nobody' // the one behind it has neither name nor role
  | 'bare-first'; // its address begins with a line without figures

/** What stands beside a value, or instead of it. */
export type BesideSign =
  | 'number' // beside a group without count, in title or summary
  | 'dated' // a year in which a person may have been born, in brackets or behind a label
  | 'called' // the lines of a request name a target, and the request does not
  | 'year-behind' // such a year stands behind the comma behind the name
  | 'called-item' // a request with an aside has a word of the office of one target alone
  | 'townless'; // an address without town, in a country that is called as its town is

/** What the last paragraph of a summary or a background shows. */
export type TailSign =
  | 'tail-0' // no longer word of it stands in the rest of the draft
  | 'tail-1' // one does
  | 'tail-short' // those before it are much longer
  | 'tail-reach' // it has an address, a price or an hour
  | 'tail-sender' // a word of it stands in lines of few words that are in no value, and nowhere else
  | 'tail-asks'; // it asks for something

/** What the form of a request shows. */
export type RequestSign =
  | 'form-instead' // it has what orders of its language have not
  | 'form-short' // a word of one or two letters joins it to what stands before it
  | 'form-case' // alone of its list it begins with a small letter, or with a capital
  | 'form-small' // it begins with a small letter, in a language in which requests are given a form
  | 'form-aside' // words between two commas stand in it
  | 'form-linked' // another request may begin in it
  | `items-${number}`; // items of lists that are in no value

/** What stands where no value of its kind should. */
export type StraySign =
  | 'crumbs' // a headline is a way through the pages of a site
  | 'numbers' // it has more than one
  | 'bracketed' // it ends with a bracket
  | 'lands' // its last line is a country
  | 'few' // it has few words
  | 'holes' // lines in no value stand between its lines
  | 'far' // a person stands behind lines of others, in no sentence
  | 'stopped' // the first word of a name is shortened
  | 'behind-text' // running text stands between a target and its channel
  | 'due' // the opening of a letter says when one has to write
  | 'item' // a paragraph is an item, and there is no model letter
  | 'block-land' // short lines below each other in a longer text, with a country
  | 'days' // more than one in a line of the call to act
  | 'instructed' // a target has much of them
  | 'people-none' // nobody is named
  | 'counted-title'; // a number of people may stand in the headline

/** What stands in a value, or in lines near the place of one, that no value has. */
export type NearSign =
  | 'landed' // the last line of an address has the country in it
  | 'street' // a house has a number behind a comma
  | 'marks' // a greeting has brackets or quotation marks in it
  | 'set-apart' // a greeting stands in them
  | 'writers' // the country of a copy stands in lines beside it
  | 'next-named' // the line behind that of the languages begins with others
  | 'below' // running text stands below it
  | 'away' // a headline is far above the story
  | 'top' // it is the first line of all
  | 'in-text' // a channel stands in a line of text
  | 'rows' // days stand below each other, each with what it is for
  | 'code' // a number stands behind the name of a person
  | 'no-targets'; // nobody is written to

/** What a sheet shows of targets that a draft has not, how many of each. */
export type MissingSign =
  | `free-${number}` // lines in no value that look like lines of a target
  | `block-${number}` // of which so many stand below each other
  | `reach-${number}` // of which so many have an e-mail address or a number
  | `parts-${number}` // sections of targets that no target is from
  | `calls-${number}` // salutations in no value
  | `long-${number}` // words in the longest line of an address, in steps
  | `heads-${number}` // offices and titles in one address
  | `lands-${number}` // countries in one address
  | `channels-${number}`; // channels of one kind that one target has

/** What a draft as a whole shows. */
export type DraftSign =
  | `doubts-${number}` // a third of the doubts about it
  | `made-${number | 'web'}` // when its sheet was made
  | `unread-${number}` // which share of the lines is in no value
  | `front-${number}` // lines of text that are in no value, in front of targets and letters
  | `end-${number}` // and behind the targets
  | 'written' // there is a model letter
  | 'rare-language';

/** What a value shows that is no target's, or a name. */
type TextSign =
  | `words-${number}` // from one to more than a hundred, in steps
  | `said-${number}` // lines in which the last word of a name stands too
  | 'numbered' // the reference or the index number stands in it
  | 'unended' // it does not end as a sentence does
  | 'small' // it begins with a small letter
  | 'listed' // a name stands beside other names in the text
  | `count-${number}` // the entries of a list
  | `deep-${number}` // paragraphs
  | 'asks'; // a remark that is likely a request

/** What speaks against a value, and is no doubt by itself. */
type SaidSign = `says-${DoubtReason}`;

/** All signs. */
export type Sign =
  | TargetSign
  | OwnSign
  | LikelySign
  | PlaceSign
  | RoundSign
  | BesideSign
  | TailSign
  | RequestSign
  | StraySign
  | NearSign
  | MissingSign
  | TextSign
  | DraftSign
  | SaidSign;

/** A value against which one sign speaks that is enough. */
export interface Alone {
  readonly path: string;
  readonly why: DoubtReason;
}
