import type { RulePageMessages } from '../../messages.ts';

// The pages of the rules, as `appeal check --explain` prints them and docs/rules/ has them, without their examples. Loaded only where
// they are printed. Texts are Markdown.

/** For each rule what it finds, in a sentence, and why that matters to a writer, a prisoner or a post office. */
const rules = {
  'address-capitals': {
    what: 'An address is in capitals throughout, in a country that does not ask for it.',
    why:
      'Town and country are put in capitals where the post wants them so. Of capitals nobody can tell what the name ' +
      'of a street is and what an abbreviation, and letters such as ß or the dotted İ cannot be brought back. It ' +
      'arrives all the same.',
  },
  'address-channel': {
    what: 'A line of an address has a telephone or fax number, an e-mail or a web address in it.',
    why:
      'On an envelope it confuses the machines that sort letters; a number behind a postcode is read as part of it. ' +
      'Casesheets often have it there. It has a key of its own, where writers find it.',
  },
  'address-po-box': {
    what: 'An address has a post office box and no street.',
    why:
      'The post delivers to a box, a registered letter by a notice in it (Canada Post, registered mail). Couriers ' +
      'such as DHL and UPS do not: they need a street and somebody to sign (help pages of two shops that send with ' +
      'them). Who sends by courier should know before paying.',
  },
  'address-postcode': {
    what: 'The postcode of an address does not look like one of its country, or is missing.',
    why:
      'Letters are sorted by it; without one, or with that of another country, they are late or come back. Spaces and ' +
      'hyphens are nobody’s concern. If the casesheet gives none, none should be made up.',
  },
  'address-wide': {
    what: 'An address has more lines, or longer ones, than there is room for in the window of an envelope.',
    why:
      'What does not show in the window is not delivered. Of the windows that letter forms take by themselves, the ' +
      'smallest is that of the American form, with five lines of at most some 70 letters; the American post asks for ' +
      'about five lines too. The country is one of them. The width of a line is estimated from its letters. An ' +
      'address that goes into the windows of all other forms gets only a note. `appeal letter` puts two lines of such an ' +
      'address into one, or makes a letter for an envelope without a window.',
  },
  'target-stale': {
    what: 'The name and address of a target were last looked up 180 days ago or more; from 365 days on it is a warning.',
    why:
      'Officials change, and offices move. A letter to somebody who left is passed on late or not at all. Nothing is said of ' +
      'a target that does not say when it was looked up (`checked`), nor of one that `left`: letters go to the office then. ' +
      'The rule was called `address-old`, and comments and configs may call it so.',
  },
  'nobody-in-office': {
    what: 'A case is open, and everybody who would get a letter has left office.',
    why:
      'Letters go to the offices then, without a name, and are read later than others. Where a case has nothing of an office ' +
      'but the name of who had it, none can be made, and whoever wants to write finds that out only at the desk.',
  },
  'card-words': {
    what:
      'A text for cards to the person or the family, or a greeting or closing of one, names an organisation, or speaks of politics, ' +
      'of religion or of the case, where the rules of the case for cards leave that out.',
    why:
      'Guards and censors read cards. One that names an organisation may be kept back, and may do harm to whoever gets it; that is ' +
      'why those who ask for cards ask for friendly words alone.',
  },
  'closed-without-note': {
    what: 'A case is closed or superseded, and does not say why.',
    why:
      'Who wrote a letter wants to know what came of it, and who is about to write must see at once whether there is ' +
      'a newer case to write for.',
  },
  'country-line': {
    what: 'The country stands in the address too, in whatever language, or another country than that of the target.',
    why:
      'The country is written last, in capitals and in a language that the sender’s post reads, or not at all if the ' +
      'letter stays in the country. If it is a line of the address, it stands there twice.',
  },
  'deadline-order': {
    what: 'A casesheet came out after its own deadline.',
    why:
      'One of the two days is wrong, often the year or day and month the wrong way round. A wrong deadline keeps ' +
      'people from writing, or has them write too late.',
  },
  'deadline-passed': {
    what: 'An open case has a deadline that has passed.',
    why:
      'Nobody should write a letter that comes too late, or that may do harm by now. After the deadline the casesheet ' +
      'asks writers to check with their Amnesty office first. The day of the deadline itself still counts.',
  },
  'deadline-soon': {
    what: 'The deadline of an open case is near.',
    why:
      'Letters abroad take days or weeks. Who means to write should do it now; with less than a week left a faster ' +
      'way than the post may be better.',
  },
  'demand-addressee': {
    what: 'A demand asks for the release, or for the sake, of an official to whom letters go.',
    why:
      'The name of the official slipped in where that of the prisoner belongs. Such a letter is no use, and the official ' +
      'may take it for mockery. An official whom a demand asks to do something is not meant.',
  },
  'demand-lead-in': {
    what:
      'A demand does not go on from the words that stand before all demands, such as “I therefore respectfully ask you ' +
      'to:”. `--fix` takes out words that ask a second time, and mends verbs of which it is sure.',
    why:
      'The sentence before the demands comes from the phrase book of the language. “I ask you to: I urge you to ' +
      'release her”, or “Urging them to release her” as older casesheets have it, reads as if nobody had looked at the ' +
      'letter.',
  },
  'demand-request': {
    what: 'A demand states something, where it should ask for something.',
    why:
      'Demands stand in a list behind "I respectfully ask you to:". A statement does not follow from that, and leaves ' +
      'the official to guess what to do.',
  },
  'demand-twice': {
    what:
      'A demand stands in a letter twice, or nearly so; or a sentence does. `--fix` takes out the later of two ' +
      'demands that are the same.',
    why: 'It reads as if nobody had looked at the letter, and takes the weight from what is asked for.',
  },
  discourteous: {
    what:
      'A letter insults, accuses or threatens whoever reads it. What happened to people (torture, killed, racist) is ' +
      'never meant, and neither is what stands in quotation marks.',
    why:
      'A letter that insults an official is thrown away, and may make things worse for the person it is about. A ' +
      'polite one that says plainly what happened is passed on.',
  },
  'form-of-address-as-name': {
    what: 'A form of address, such as the Burmese U and Daw, is taken for a part of a name.',
    why:
      'U and Daw are what Mr and Mrs are elsewhere: nobody is called U, and “Dear Mr U” greets a man as Mr Mr. Ko, Ma ' +
      'and Maung are forms of address, but also parts of many names; of these there is only a note.',
  },
  'full-name-missing': {
    what: 'A letter never says the full name of a person of the case.',
    why:
      'Officials have many prisoners. Without the full name they cannot tell, or need not tell, whom the letter is ' +
      'about.',
  },
  'honorific-twice': {
    what: 'A title stands twice in a salutation, or before the name and in it.',
    why:
      'In a block of a casesheet the title may stand before the name and behind it; copied, that makes “Director ' +
      'Sample Director”. It looks careless, and a careless letter is not read.',
  },
  'letter-language': {
    what: 'An open case has no letter in the language that the officials read best. Of several cases of a folder it is told once.',
    why:
      'A letter in their own language is read by the officials themselves. Any other waits for a translator, if it is ' +
      'read at all.',
  },
  'letter-long': {
    what:
      'A letter is longer than a page, even in the smallest type that `--fit` takes. It is estimated from the number ' +
      'of characters; `appeal letter --fit --format pdf` shows it as it is.',
    why: 'Officials read the first page. A second sheet also makes a letter heavier, and may double its postage.',
  },
  'name-brackets': {
    what: 'A name of the case stands in square or pointed brackets.',
    why:
      'The brackets are those of a form in which the name was filled in. In the letter they look as if somebody had ' +
      'not cared to take them away. `--fix` does.',
  },
  'near-name': {
    what: 'A name in a letter is nearly, but not quite, one of the case.',
    why:
      'One letter makes another person of somebody. The official looks up the name as it stands in the letter, and ' +
      'finds nobody. It is an error where two letters are swapped or one is another, missing or too many, and a warning ' +
      'where only vowels or ways to write a sound are different. A whole name that is written in another way (Ahmad Husayn ' +
      'for Ahmed Hussein) is right. If both spellings are in use, put the other one under `aliases`.',
  },
  'own-words': {
    what:
      'The first letter of a case all but fills its page, even in the smallest type: a writer has no room for words ' +
      'of their own. It is said once a case. To be told no more, start check with `--no-rule own-words`.',
    why:
      'A hundred letters that say the same count as one. A letter in which somebody says in a sentence or two who ' +
      'they are, and why they care, is read.',
  },
  'person-unnamed': {
    what: 'A person of a case is named in none of its letters, not even by surname.',
    why:
      'Whom nobody names, nobody asks for. Several people often stand in one casesheet, and one is forgotten. Groups ' +
      '(“five villagers”) and cases whose letters name their group are left alone.',
  },
  'phone-number': {
    what:
      'A telephone or fax number has no code of a country, or that of another country than the target’s, or is two ' +
      'numbers, or none.',
    why:
      'Most who write or call do so from abroad: without the code nobody gets through, and a fax that goes to another ' +
      'country tells strangers of the case. Two numbers with a slash between them cannot be dialled from a list. The ' +
      'codes are those of ITU-T E.164.',
  },
  'placeholder-left': {
    what:
      'A text still has a stand-in that somebody meant to replace: `[name]`, `<NAME>`, XXX, TODO, lorem ipsum, a ' +
      'blank of underscores.',
    why: 'It is printed as it stands. A letter about "[NAME]" helps nobody, and shows that its writer did not read it.',
  },
  'pronouns-form': {
    what: 'The pronouns of a person are one word, or those of another language than English.',
    why:
      'A case has English pronouns, such as she/her, and the phrase book of each language has the words for its letters. ' +
      'Of “elle” nobody can tell whether it is French for she, or the Spanish form for somebody who is neither: letters ' +
      'then have the name in place of every pronoun.',
  },
  'privacy-sender': {
    what:
      'A letter of the case holds what belongs to one writer: an e-mail address, a telephone number, a bank account, ' +
      '"My name is", "I live in".',
    why:
      'Case files are shared, often in public. Everybody who writes for the case would send that name or number to an ' +
      'authority. Who writes stands in the config of each writer (`appeal init`), and is put in from there.',
  },
  'reference-twice': {
    what: 'Two open cases have the same reference.',
    why:
      'A casesheet that follows up an older one has the number of the older one. Of the two only the newer counts; ' +
      'who writes for the older asks for what is out of date.',
  },
  'salutation-either': {
    what: 'A salutation has two forms with a slash between them, of which a writer was to choose one.',
    why:
      'Casesheets leave the choice to the writer: “Dear Governor / Your Excellency”. Letters are made from the case as it ' +
      'stands, and an official who is greeted with a slash sees a form. “Dear Sir/Madam” and endings for women and men ' +
      'may stay.',
  },
  'salutation-official': {
    what: 'A salutation greets an official of another kind than the target is, another minister, or somebody of another name.',
    why:
      'Casesheets have several officials, and a salutation is easily copied to the wrong one. A President who is greeted ' +
      'as Minister of Justice does not read on. Only words are compared that say which office is meant; a head of a ' +
      'court may be greeted as President.',
  },
  'salutation-missing': {
    what: 'A target has no salutation in a language that the case has a letter in.',
    why:
      'The letter then greets a nameless Sir or Madam. How an official is addressed comes with the casesheet; if it ' +
      'does not, a head of state, minister or ambassador is an Excellency. For those who get a copy it is only a ' +
      'note.',
  },
  'supersedes-cycle': {
    what: 'Cases take each other’s place in a circle, so that none of them is the newest.',
    why: 'A writer who looks for the case that counts now is sent round and round.',
  },
  'supersedes-unknown': {
    what: 'A case takes the place of another, or gives its place to another, that does not exist.',
    why: 'Writers are sent from an old case to the newer one by that name. If it is wrong, they end up nowhere.',
  },
  'translation-demands': {
    what: 'The letter in one language asks for less than the first letter of the case.',
    why:
      'A demand that was added later, or forgotten in a translation, is not asked for by everybody who writes in that ' +
      'language. It may be the one that matters most.',
  },
  'translation-names': {
    what: 'A person of the case is named in the letter of one language, and in no form in that of another.',
    why:
      'Nobody who writes in that language asks for the person. Names get lost when people are added, or letters ' +
      'translated.',
  },
  'translation-numbers': {
    what: 'A day, a year or a number differs between the first letter of a case and one in another language.',
    why: 'One of the two is wrong. An official who finds one wrong number in a letter need not believe the rest of it.',
  },
  'translation-review': {
    what: 'Nobody who speaks the language has read a letter yet.',
    why:
      'A translation that nobody has read may be wrong or impolite, and an official may take it for a joke. Whoever ' +
      'writes is told so, and can choose another language.',
  },
  'wrong-country': {
    what: 'A letter speaks of the government or the authorities of a country that the case has nothing to do with.',
    why:
      'It happens when a letter is made from an older one. The official who gets it is asked for what another country ' +
      'should do. If the letter means it, put the country under `names`.',
  },
  'wrong-name': {
    what: 'A letter names a person who is not of the case.',
    why: `A casesheet that was made from another one may ask for the release of the wrong prisoner, in the middle of the letter, and nobody notices. An official who gets such a letter need not answer it.

A person is anybody with a name in a subject, opening, paragraph, demand or closing who is none of the people, their aliases and native names, none of the targets, and not among \`names\`. The first name of one with the surname of another is a person of its own.

It is an error in a demand or a sentence that asks for something, and in a text about suffering that names nobody of the case. It is a warning where the letter says who somebody is (“his lawyer, …”, “the surveyor …”), elsewhere in the letter, and in all languages but English, French, German and Spanish, in which the words of the language are not known well enough. In Arabic, Chinese and Persian only what stands after a request is looked at. Each name is told once a letter.

A place, an office, a law or a newspaper is no person, nor is what stands in a headline or in quotation marks. An organisation with a name of its own may be taken for a person where nothing beside it says what it is: put it under \`names\`.`,
  },
  'wrong-pronoun': {
    what: 'A letter says “he” of somebody whose pronouns are “she/her”, or the like.',
    why:
      'It happens when a letter is made from an older one. The official may take it for a letter about somebody else. ' +
      'Values such as {{they}} and {{their}} always fit. Only letters about one person are checked, in English and ' +
      'Spanish, and only texts in which nobody else is spoken of.',
  },
  'wrong-target': {
    what: 'A letter to one target greets another.',
    why:
      'A salutation that was copied from the target above greets the minister by the name of the governor. And a text ' +
      'that begins with a greeting goes to every target of the case as it stands, below the salutation of each.',
  },
} satisfies RulePageMessages;

export const rulePages = {
  rules,
  headings: { why: 'Why', wrong: 'Wrong', right: 'Right' },
  waiver: 'If it is right as it stands, say so in the case file, at the end of the line or above it:',
  /** What the reason of a waiver begins with, in its example. */
  because: '…',
  table: { rule: 'RULE', severity: 'SEVERITY', what: 'WHAT IT FINDS' },
  /** The page that lists them all. */
  list: {
    heading: 'Rules of `appeal check`',
    about: '`appeal check --explain RULE` prints these pages. `npm run rules` makes them from src/check/rules/.',
    columns: ['rule', 'severity', 'what it finds'],
  },
};
